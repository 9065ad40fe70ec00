"""Sentences of papers, kitchens, courts, codes and matches, and words shortened in two ways."""

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
    for line in (DATA / "english_in_general.jsonl").read_text(encoding="utf-8").splitlines()
]
ORDINARY = (DATA / "english_in_general_ordinary.tsv").read_text(encoding="utf-8").splitlines()[1:]


def heard(text: str, *, language: str) -> list[str]:
    pieces = spoken_forms(text, language=language)
    return [spoken(sentence).strip() for sentence in sentences(pieces, language=language)]


@pytest.mark.parametrize("row", ROWS, ids=[row["text"] for row in ROWS])
def test_a_sentence_is_cut_and_heard_as_its_readers_say_it(row: dict[str, object]) -> None:
    assert heard(str(row["text"]), language=str(row["language"])) == row["heard"]


@pytest.mark.parametrize("row", ORDINARY)
def test_what_only_looks_like_it_keeps_its_meaning(row: str) -> None:
    language, text, never = row.split("\t")
    assert never not in " ".join(heard(text, language=language))


@pytest.mark.parametrize(
    "text",
    ["It weighs 5 lb. 4 oz. net.", "He is 6 ft. 4 in. tall.", "In 3 hrs. 12 people helped."],
)
def test_a_measure_of_two_units_is_one_sentence(text: str) -> None:
    assert len(heard(text, language="en-US")) == 1


@pytest.mark.parametrize(
    ("text", "language", "right"),
    [
        ("① öffnen, dann ❷ lesen", "de-DE", "eins öffnen, dann zwei lesen"),
        ("⑶ lire", "fr-FR", "trois lire"),
        ("⒋ abrir", "es-ES", "cuatro abrir"),
        ("① aprire", "it", "uno aprire"),
    ],
)
def test_a_figure_in_a_circle_is_heard_in_every_language(
    text: str, language: str, right: str
) -> None:
    assert heard(text, language=language) == [right]
