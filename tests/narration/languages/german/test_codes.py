"""Codes in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Fehler 0xA1 und Modul 07, Haus 14b",
            "Fehler null x A eins und Modul null sieben, Haus vierzehn b",
        ),
        (
            "Das Auto mit dem Kennzeichen MO-OR 41 fiel auf.",
            "Das Auto mit dem Kennzeichen M O O R vier eins fiel auf.",
        ),
        ("Die Norm DIN-EN 41 gilt.", "Die Norm DIN-EN einundvierzig gilt."),
        ("Gemäß § 28a Abs. 1 gilt es.", "Gemäß Paragraf achtundzwanzig a Absatz eins gilt es."),
        ("Die Kl. 3b liest.", "Die Klasse drei b liest."),
    ],
)
def test_codes_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
