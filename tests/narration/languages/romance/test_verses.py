"""A chapter of the Bible that no verse follows, in French and Spanish."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("fr", "Lire 1 Co 13.", "Lire première Corinthiens treize."),
        ("fr", "Il pèse 1 Co 13.", "Il pèse un Co treize."),
        ("es", "Leer 1 Sam 3.", "Leer Primero de Samuel tres."),
        ("fr", "Voir page 3 201 lecteurs.", "Voir page trois, deux cent un lecteurs."),
        ("fr", "Voir page 3 201.", "Voir page trois mille deux cent un."),
    ],
)
def test_a_figure_behind_a_name_is_the_name_s(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
