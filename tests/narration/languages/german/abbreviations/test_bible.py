"""Books of the Bible before a chapter in German."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "In 1 Kor 13 und 2. Mose 20 steht es.",
            "In Erster Korinther dreizehn und Zweiter Mose zwanzig steht es.",
        ),
    ],
)
def test_it_is_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
