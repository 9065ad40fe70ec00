"""German recipes and what food holds."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("1 Bd. Bärlauch und 2 Bd. Suppengrün", "ein Bund Bärlauch und zwei Bund Suppengrün"),
        ("Im Regal stehen 2 Bd. Gedichte.", "Im Regal stehen zwei Bd. Gedichte."),
        (
            "Je Portion 412 kcal, E 21 g, F 9,5 g, KH 40 g",
            (
                "Je Portion vierhundertzwölf Kilokalorien, Eiweiß einundzwanzig Gramm, Fett neun "
                "Komma fünf Gramm, Kohlenhydrate vierzig Gramm"
            ),
        ),
        ("Die Noten F 3 g sind falsch.", "Die Noten F drei Gramm sind falsch."),
    ],
)
def test_it_is_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
