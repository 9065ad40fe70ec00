"""Times in French, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("9h-12h/14h-18h", "neuf heures à douze heures et quatorze heures à dix-huit heures"),
        (
            "Ouvert L-S 9h-12h. la ligne L-V",
            "Ouvert du lundi au samedi neuf heures à douze heures. la ligne L-V",
        ),
        ("2 h 15 min de route", "deux heures quinze de route"),
        (
            "01 40 05 48 48 (24 h/24)",
            "zéro un, quarante, zéro cinq, quarante-huit, quarante-huit (NUIT)".replace(
                "NUIT", "vingt-quatre heures sur vingt-quatre"
            ),
        ),
        ("les mar. et jeu. de 9 h à 11 h", "les mardi et jeudi de neuf heures à onze heures"),
    ],
)
def test_times_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="fr")
    assert "".join(piece.spoken for piece in pieces) == right
