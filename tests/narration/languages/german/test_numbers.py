"""Numbers in German whose thousands a blank parts, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Der Zug hält auf Gleis 7 A–C.", "Der Zug hält auf Gleis sieben A bis C."),
        (
            "Ein 4-Gänge-Menü, der 400-Meter-Lauf, ein 1000-Euro-Schein",
            "Ein Vier-Gänge-Menü, der Vierhundert-Meter-Lauf, ein Eintausend-Euro-Schein",
        ),
        ("Um 8:30 den Saft verdünnen.", "Um acht Uhr dreißig den Saft verdünnen."),
        (
            "Das 2,5-Fache, ein 4-Faches, 1,5-fach",
            "Das Zweieinhalbfache, ein Vierfaches, eineinhalbfach",
        ),
        (
            "Die Mappe liegt unter Nr. 2025-0417.",
            "Die Mappe liegt unter Nummer zweitausendfünfundzwanzig, null vier eins sieben.",
        ),
        (
            "Die Lsg. 1:8 ansetzen, den Saft 1:20 mit Wasser verdünnt trinken.",
            (
                "Die Lösung eins zu acht ansetzen, den Saft eins zu zwanzig mit Wasser verdünnt "
                "trinken."
            ),
        ),
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
