"""Phonemes are cut for a model without losing one, near the middle and at the best place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from podcast.speech.phoneme_runs import runs, word_marks

PHONEMES = st.text(st.sampled_from("abɪːˈ .,"), max_size=300)


@given(PHONEMES, st.integers(1, 50))
def test_nothing_is_lost_and_no_run_is_too_long(sounds: str, at_most: int) -> None:
    cut = runs(sounds, at_most=at_most)
    assert "".join(map("".join, cut)) == sounds
    assert all(len(run) <= at_most for run in cut)


def test_a_cut_comes_after_a_sentence_rather_than_a_comma_or_a_word() -> None:
    assert runs("ab, ab ab ab. ab, ab", at_most=15) == ("ab, ab ab ab. ", "ab, ab")
    assert runs("ab ab, ab ab", at_most=9) == ("ab ab, ", "ab ab")
    assert runs("ab abab ab", at_most=9) == ("ab ", "abab ab")


def test_a_word_that_is_not_heard_has_no_mark() -> None:
    sounds = "wʌn θɹiː"
    starts = [float(at) for at in range(len(sounds))]
    alone = {"one": "wʌn", "two": "tuː", "three": "θɹiː"}
    marks = word_marks("one two three", sounds=sounds, starts=starts, alone=alone)
    assert [(mark.offset, mark.start) for mark in marks] == [(0, 0.0), (8, 4.0)]
