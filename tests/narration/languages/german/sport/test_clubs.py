"""German clubs that are called by a year."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Der TSV 1883 Moorstadt und der FSV Moor 05 stiegen auf.",
            (
                "Der TSV achtzehnhundertdreiundachtzig Moorstadt und der FSV Moor null fünf "
                "stiegen auf."
            ),
        ),
        (
            "Der TSV hat 1883 Mitglieder.",
            "Der TSV hat eintausendachthundertdreiundachtzig Mitglieder.",
        ),
    ],
)
def test_it_is_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
