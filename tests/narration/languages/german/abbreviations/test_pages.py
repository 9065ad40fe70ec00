"""Where to look, in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Der Band hat 25 Abb. und 3 Tab.; siehe S. 25 Abb. 3.",
            (
                "Der Band hat fünfundzwanzig Abbildungen und drei Tabellen; siehe Seite "
                "fünfundzwanzig Abbildung drei."
            ),
        ),
        ("Lied Nr. 24, Str. 1 singen.", "Lied Nummer vierundzwanzig, Strophe eins singen."),
        ("S. 3 ff., S. 4 f.", "Seite drei und folgende, Seite vier folgende."),
        (
            "S. 7 o. zeigt es, S. 8 u. 9 nicht.",
            "Seite sieben oben zeigt es, Seite acht und neun nicht.",
        ),
    ],
)
def test_pages_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
