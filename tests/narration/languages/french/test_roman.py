"""Roman in French, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Albert II et Léon XIV ont ri ; Nicolas V. rit.",
            "Albert deux et Léon quatorze ont ri ; Nicolas V. rit.",
        ),
        (
            "Stade IIIa, facteurs V et VIII, nerf VII",
            "Stade trois a, facteurs cinq et huit, nerf sept",
        ),
        ("facteur IX, groupe X", "facteur neuf, groupe X"),
        ("chap. VI, vol. IX", "chapitre six, volume neuf"),
    ],
)
def test_roman_is_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="fr")
    assert "".join(piece.spoken for piece in pieces) == right
