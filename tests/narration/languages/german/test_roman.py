"""Roman in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Wir tagen im Saal II heute.", "Wir tagen im Saal zwei heute."),
        ("Pflegegrad II, SGB IX", "Pflegegrad zwei, SGB neun"),
    ],
)
def test_roman_is_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
