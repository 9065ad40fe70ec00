"""Addresses in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Am Platz 3, 5000 Aarau.", "Am Platz drei, fünf null null null Aarau."),
        ("Lindenweg 4, 50667 Köln", "Lindenweg vier, fünf null sechs sechs sieben Köln"),
        ("Marktplatz 2, 8001 Zug", "Marktplatz zwei, acht null null eins Zug"),
        # A number that ends its sentence, a name, a day with its article, a crowd.
        (
            "Er kam auf Rang 2. Hof und Haus sind leer.",
            "Er kam auf Rang zwei. Hof und Haus sind leer.",
        ),
        ("Ich heiße Jan. Er ist 3.", "Ich heiße Jan. Er ist drei."),
        (
            "Platz 1, 1500 Punkte; Platz 2, 1480 Treffer.",
            (
                "Platz eins, eintausendfünfhundert Punkte; "
                "Platz zwei, eintausendvierhundertachtzig Treffer."
            ),
        ),
        ("Kölner Platz 2, 1010 Wien", "Kölner Platz zwei, eins null eins null Wien"),
        (
            "Postfach 12 34, 8021 Zürich",
            "Postfach zwölf vierunddreißig, acht null zwei eins Zürich",
        ),
        (
            "Seit 1848 Bern Hauptstadt ist.",
            "Seit eintausendachthundertachtundvierzig Bern Hauptstadt ist.",
        ),
    ],
)
def test_addresses_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
