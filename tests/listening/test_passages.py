"""A long sound is parted where nothing is said, and no word is put into a pause."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.listening.heard_words import HeardWord
from podcast.listening.passages import (
    Stretch,
    halves,
    levels_of,
    passages_of,
    pauses_in,
    spread,
    within_pauses,
    write_down,
)
from podcast.listening.recogniser import Settings
from podcast.model import Clip

RATE = 16_000


def sound(*parts: tuple[float, bool]) -> np.ndarray:
    """Seconds of a tone or of silence, one after the other."""
    made = [
        (8_000 * np.sin(np.arange(int(seconds * RATE)) / 5) * loud).astype(np.int16)
        for seconds, loud in parts
    ]
    return np.concatenate(made)


def parted(samples: np.ndarray) -> tuple[list[Stretch], tuple[Stretch, ...]]:
    levels = levels_of(samples, rate=RATE)
    pauses = pauses_in(levels)
    return list(passages_of(levels, pauses=pauses)), pauses


def test_pauses_are_where_nothing_is_said_and_no_shorter_than_a_sixth_of_a_second() -> None:
    _, pauses = parted(sound((1, True), (0.5, False), (1, True), (0.1, False), (1, True)))
    assert pauses == (Stretch(1_000, 1_500),)


def test_a_passage_ends_in_its_longest_pause() -> None:
    passages, _ = parted(
        sound((8, True), (0.3, False), (8, True), (0.9, False), (5, True), (0.2, False), (9, True))
    )
    assert passages[0] == Stretch(0, 16_740)
    assert len(passages) == 2


def test_speech_without_a_pause_is_parted_all_the_same() -> None:
    passages, _ = parted(sound((70, True)))
    assert all(one.end - one.start <= 24_000 for one in passages)


@given(st.lists(st.tuples(st.sampled_from([0.2, 1, 7, 30]), st.booleans()), max_size=6))
def test_passages_are_the_whole_sound_and_short_enough(parts: list[tuple[float, bool]]) -> None:
    passages, _ = parted(sound((0.02, True), *parts))
    assert passages[0].start == 0
    assert [one.end for one in passages[:-1]] == [one.start for one in passages[1:]]
    assert passages[-1].end == round(20 + sum(int(one * 1000) for one, _ in parts))
    assert all(0 < one.end - one.start <= 24_000 for one in passages)


def test_a_word_begins_and_ends_outside_of_the_pauses_beside_it() -> None:
    words = [HeardWord("one", 0, 900), HeardWord("two", 900, 2_000), HeardWord("in", 600, 650)]
    pauses = [Stretch(500, 1_200), Stretch(1_900, 2_500)]
    assert within_pauses(words, pauses=pauses)[:2] == [
        HeardWord("one", 0, 500),
        HeardWord("two", 1_200, 1_900),
    ]


def test_words_without_times_are_spread_over_what_is_said() -> None:
    words = spread("abcd efgh", within=Stretch(1_000, 5_000), pauses=[Stretch(2_000, 4_000)])
    assert words == [HeardWord("abcd", 1_000, 2_000), HeardWord("efgh", 2_000, 5_000)]
    assert spread("a b", within=Stretch(0, 100), pauses=[Stretch(0, 100)]) == []


def test_halves_are_parted_in_a_pause_or_not_at_all() -> None:
    pauses = [Stretch(2_000, 2_400), Stretch(7_000, 7_200)]
    assert halves(Stretch(0, 10_000), pauses=pauses) == (Stretch(0, 7_100), Stretch(7_100, 10_000))
    assert halves(Stretch(0, 10_000), pauses=[]) == ()
    assert halves(Stretch(1_500, 5_000), pauses=pauses) == ()


class Dated:
    """A recogniser whose words have the times that it is given."""

    def __init__(self, *times: tuple[int, int]) -> None:
        self._words = [HeardWord("bees", start, end) for start, end in times]

    def info(self, settings: Settings) -> object:
        raise NotImplementedError

    def transcribe(self, sound: Clip, *, language: str, settings: Settings) -> str:
        raise NotImplementedError

    def dated(self, sound: Clip, *, language: str, settings: Settings) -> list[HeardWord]:
        return self._words


@pytest.mark.parametrize("times", [[(5, 1)], [(0, 9), (3, 4)], [(0, 101)], [(-1, 4)]])
def test_words_in_no_order_are_no_answer(times: list[tuple[int, int]]) -> None:
    clip = Clip(bytes(2 * RATE // 10), RATE)
    with pytest.raises(ValueError, match="in no order"):
        write_down(clip, language="en", recogniser=Dated(*times), settings=())  # type: ignore[arg-type]
    fine = write_down(clip, language="en", recogniser=Dated((0, 100)), settings=())  # type: ignore[arg-type]
    assert fine.text == "bees"
