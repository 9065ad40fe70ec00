"""Abbreviations that mean two things, told apart by the words beside them."""

from __future__ import annotations

from pathlib import Path

from podcast.narration.spoken import spoken_forms

_ROWS = [
    line.split("\t")
    for line in (Path(__file__).parent / "data" / "ambiguous.tsv")
    .read_text(encoding="utf-8")
    .splitlines()
]
_MOST_WRONG = 18  # of a hundred


def said(text: str) -> str:
    spoken = "".join(piece.spoken for piece in spoken_forms(text, language="en-US"))
    return " ".join(spoken.split())


def test_what_is_short_for_two_things_is_told_by_its_company() -> None:
    wrong = {text: said(text) for text, right in _ROWS if said(text) != right}
    assert len(_ROWS) == 100
    assert len(wrong) <= _MOST_WRONG, wrong


def test_no_and_a_number_are_never_confused_where_a_sentence_would_turn_round() -> None:
    turned = {
        "Was it you? No. I was home.": "Was it you? No. I was home.",
        "Is it safe? No. 1 in 4 were hurt.": "Is it safe? No. one in four were hurt.",
        "The answer is no. 5 people left.": "The answer is no. five people left.",
        "He said no. 10 came.": "He said no. ten came.",
        "She is no. 2 in the world.": "She is number two in the world.",
    }
    assert {text: said(text) for text in turned} == turned
