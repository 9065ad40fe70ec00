"""Sentences of papers, councils, shops, courts, patterns and parishes, cut into what is heard."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from podcast.narration.pieces import spoken
from podcast.narration.sentences.cutting import sentences
from podcast.narration.spoken import spoken_forms

DATA = Path(__file__).parent / "data"
ROWS = [
    json.loads(line)
    for line in (DATA / "papers_and_shops.jsonl").read_text(encoding="utf-8").splitlines()
]
ORDINARY = (DATA / "papers_and_shops_ordinary.tsv").read_text(encoding="utf-8").splitlines()[1:]


def heard(text: str, *, language: str) -> list[str]:
    pieces = spoken_forms(text, language=language)
    return [spoken(sentence).strip() for sentence in sentences(pieces, language=language)]


@pytest.mark.parametrize("row", ROWS, ids=[row["text"] for row in ROWS])
def test_a_sentence_is_heard_as_its_readers_say_it(row: dict[str, object]) -> None:
    assert heard(str(row["text"]), language=str(row["language"])) == row["heard"]


@pytest.mark.parametrize("row", ORDINARY)
def test_what_only_looks_like_it_keeps_its_meaning(row: str) -> None:
    language, text, never = row.split("\t")
    assert never not in " ".join(heard(text, language=language))
