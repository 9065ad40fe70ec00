"""Texts compared by sound: what is spelt otherwise is the same, what is missing is not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from podcast.listening.sound_alike import by_sound
from podcast.speech.word_sounds import word_sounds

WORDS = st.lists(st.text("pbtdkaeiouˈː", max_size=6), max_size=6)


def sounds(text: str) -> list[str]:
    words = text.split()
    read = word_sounds(words, language="en-GB")
    assert read is not None
    return [read[word] for word in words]


def distances(expected: str, heard: str) -> list[float]:
    return [one.distance for one in by_sound(sounds(expected), sounds(heard))]


def test_a_spelling_variant_and_a_word_in_two_parts_sound_the_same() -> None:
    assert max(distances("the colour of whet cannot", "the color of wet can not")) < 0.25


def test_a_word_that_was_left_out_is_wholly_missing_and_its_neighbours_are_not() -> None:
    assert distances("give fifty milligrams daily", "give milligrams daily") == [0, 1, 0, 0]


def test_a_word_that_was_replaced_is_far_from_what_was_heard_in_its_place() -> None:
    found = by_sound(sounds("the nurse smiled"), sounds("the garden smiled"))
    assert found[1].distance > 0.6
    assert (found[1].first, found[1].last) == (1, 2)


@given(WORDS, WORDS)
def test_every_expected_word_has_an_answer_between_the_same_and_nothing_alike(
    expected: list[str], heard: list[str]
) -> None:
    found = by_sound(expected, heard)
    assert len(found) == len(expected)
    assert all(0 <= one.distance <= 1 for one in found)


@given(WORDS)
def test_a_text_is_like_itself(words: list[str]) -> None:
    assert all(one.distance == 0 for one in by_sound(words, words))


def test_a_language_that_nobody_reads_has_no_sounds() -> None:
    assert word_sounds(["x"], language="zz-unknown") is None
