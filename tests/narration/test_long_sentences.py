"""A very long sentence is cut at its clauses, and at nothing else."""

from __future__ import annotations

from podcast.model import Piece
from podcast.narration.pieces import shown
from podcast.narration.sentences.cutting import sentences
from podcast.narration.sentences.long_sentences import LONGEST


def split(text: str) -> list[str]:
    return [shown(one).strip() for one in sentences([Piece(text, text)], language="en")]


def test_a_very_long_sentence_is_cut_at_its_clauses() -> None:
    clause = "and the bees of the valley came home at dusk, "
    parts = split(clause * 20 + "all of them.")
    assert len(parts) > 1
    assert all(part.endswith((",", ".")) for part in parts)
    assert all(40 <= len(part) <= LONGEST * 1.5 for part in parts)


def test_a_long_sentence_without_clauses_is_no_fragments() -> None:
    assert len(split("bee " * 300 + ".")) == 1
