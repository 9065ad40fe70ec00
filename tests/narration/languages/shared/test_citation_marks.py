"""Citation marks in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Es sinkt.[3] Nicht x[0].", "Es sinkt. Nicht x[null]."),
    ],
)
def test_citation_marks_are_said_as_a_careful_reader_would(
    language: str, text: str, right: str
) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
