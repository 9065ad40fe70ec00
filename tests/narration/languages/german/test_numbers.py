"""Numbers in German whose thousands a blank parts, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("In 12 345 Fällen half es.", "In zwölftausenddreihundertfünfundvierzig Fällen half es."),
        (
            "Die Aktie stieg auf 1 234,5 Punkte.",
            "Die Aktie stieg auf eintausendzweihundertvierunddreißig Komma fünf Punkte.",
        ),
        ("Gruppe 3 120 Teilnehmer", "Gruppe drei einhundertzwanzig Teilnehmer"),
        ("Unter 116 117 Hilfe holen.", "Unter eins eins sechs, eins eins sieben Hilfe holen."),
    ],
)
def test_numbers_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
