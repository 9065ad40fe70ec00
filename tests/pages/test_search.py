"""The index of the show page's search: every word is found, and no file grows without bound."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from podcast.publishing.pages.search import part_of, search_index, words_of


def holders(texts: list[str], word: str) -> list[int]:
    """The episodes that a search for one whole word would find."""
    parts = search_index([[text] for text in texts])
    part = json.loads(parts[f"{len(parts)}-{part_of(word, parts=len(parts))}.json"])
    return list(part.get(word, []))


def test_a_word_is_found_whatever_its_case_and_accents() -> None:
    texts = ["The Café by the sea.", "No coffee here.", "CAFE au lait"]
    assert holders(texts, "cafe") == [0, 2]


def test_scripts_without_spaces_are_found_by_neighbouring_characters() -> None:
    assert words_of("睡眠時間 ok") == {"睡", "眠", "時", "間", "睡眠", "眠時", "時間", "ok"}


@given(st.lists(st.text(max_size=80), max_size=6))
def test_every_word_of_every_text_is_found(texts: list[str]) -> None:
    for number, text in enumerate(texts):
        for word in words_of(text):
            assert number in holders(texts, word)


def test_many_episodes_make_more_parts_and_not_longer_ones() -> None:
    few, many = (
        search_index(
            [[f"word{n} {n}th only{n * episode}" for n in range(300)] for episode in range(count)]
        )
        for count in (2, 120)
    )
    assert len(few) == 1
    assert len(many) > 1
    assert max(map(len, many.values())) < 400_000
    assert sum(map(len, many.values())) < 120 * 300 * 30


def test_the_same_texts_make_the_same_bytes() -> None:
    texts = [["b a", "c"], ["a"]]
    assert search_index(texts) == {"1-0.json": b'{"a":[0,1],"b":[0],"c":[0]}\n'}
