"""Fractions in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Sie gaben ½ Mio. Euro aus, mit ½ Mrd. geplant.",
            "Sie gaben eine halbe Million Euro aus, mit einer halben Milliarde geplant.",
        ),
        ("Eine 2/3-Mehrheit im 3/4-Takt.", "Eine Zweidrittel-Mehrheit im Dreiviertel-Takt."),
        ("Nehmen Sie eine 1/2-Tablette.", "Nehmen Sie eine halbe Tablette."),
        ("mit 1/2 Tablette", "mit einer halben Tablette"),
        ("Man nimmt 1/2 l Milch.", "Man nimmt einen halben Liter Milch."),
        ("Nehmen Sie ½ Beutel.", "Nehmen Sie einen halben Beutel."),
        ("Bei Bedarf 1/6 der Tagesdosis.", "Bei Bedarf ein Sechstel der Tagesdosis."),
        ("1/8 l Milch", "ein Achtel Liter Milch"),
        ("Mit ein 1/8 l Wein.", "Mit ein Achtel Liter Wein."),
        ("Das steht in Akte 4/8 der Behörde.", "Das steht in Akte 4/8 der Behörde."),
    ],
)
def test_fractions_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
