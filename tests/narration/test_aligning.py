"""Each word of an article finds the script's word that stands for it, and no other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from podcast.narration.aligning import MISSING, align

WORDS = st.lists(st.sampled_from(["bees", "hum", "and", "rest", "by", "night"]), max_size=12)


@given(st.lists(WORDS, max_size=5), WORDS)
def test_a_word_of_the_script_stands_for_one_word_that_is_the_same(
    texts: list[list[str]], words: list[str]
) -> None:
    found = align(texts, words=words)
    pairs = [
        (word, place)
        for text, places in zip(texts, found, strict=True)
        for word, place in zip(text, places, strict=True)
        if place != MISSING
    ]
    taken = [place for _, place in pairs]
    assert len(set(taken)) == len(taken)
    assert [words[place] for place in taken] == [word for word, _ in pairs]
    told = [word for text in texts for word in text]
    assert len(taken) == sum(min(told.count(word), words.count(word)) for word in {*words})


def test_two_words_that_never_follow_each_other_are_found_each_by_itself() -> None:
    assert list(map(list, align([["bees", "hum"]], words=["hum", "bees", "rest"]))) == [[1, 0]]


def test_the_pair_that_stands_nearest_is_taken() -> None:
    words = ["bees", "hum", "by", "night", "and", "bees", "hum", "and", "rest"]
    texts = [["by", "night", "and"], ["bees", "hum", "and"], ["bees", "hum"]]
    assert list(map(list, align(texts, words=words))) == [[2, 3, 4], [5, 6, 7], [0, 1]]
