"""Chess in German, move by move."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Es folgte 4. Lb5 a6 5. Lxc6+ und Remis.",
            "Es folgte vier Läufer b fünf, a sechs fünf Läufer schlägt c sechs Schach und Remis.",
        ),
        (
            "Nach 9... 0-0-0 stand Schwarz schlecht.",
            "Nach neun, Schwarz: lange Rochade stand Schwarz schlecht.",
        ),
        ("Im Schach zog sie Dxh7#.", "Im Schach zog sie Dame schlägt h sieben matt."),
        (
            "Die Partie am zweiten Brett endete ½–½.",
            "Die Partie am zweiten Brett endete ein halb zu ein halb.",
        ),
        ("Die Partie endete 1–0 für Weiß.", "Die Partie endete eins zu null für Weiß."),
        ("Die Plätze E5 und D4 sind frei.", "Die Plätze E fünf und D vier sind frei."),
        ("Der Schalter 0–1 steht auf aus.", "Der Schalter null bis eins steht auf aus."),
    ],
)
def test_it_is_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
