"""Numbered in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Gemäß § 28a Abs. 1 gilt es.", "Gemäß Paragraf achtundzwanzig a Absatz eins gilt es."),
        ("Die Kl. 3b liest.", "Die Klasse drei b liest."),
        ("In 12 345 Fällen half es.", "In zwölftausenddreihundertfünfundvierzig Fällen half es."),
        (
            "Die Aktie stieg auf 1 234,5 Punkte.",
            "Die Aktie stieg auf eintausendzweihundertvierunddreißig Komma fünf Punkte.",
        ),
        ("Gruppe 3 120 Teilnehmer", "Gruppe drei einhundertzwanzig Teilnehmer"),
        ("Unter 116 117 Hilfe holen.", "Unter eins eins sechs, eins eins sieben Hilfe holen."),
        (
            "Das 4.-jüngste Mitglied der 2.-größten Stadt",
            "Das viertjüngste Mitglied der zweitgrößten Stadt",
        ),
    ],
)
def test_numbered_is_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
