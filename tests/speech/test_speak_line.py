"""A busy engine is waited for, a wrong answer is never kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.errors import EngineBusy, EngineUnavailable, LineFailed, PodcastError
from podcast.model import Clip, Voice, VoiceInfo, WordMark
from podcast.speech import EngineInfo, load_engine
from podcast.speech.clip_checks import check_clip
from podcast.speech.speak_line import speak_line
from podcast.wait_after_429 import wait_before

TEXT = "A sentence that is long enough to judge."
VOICE = Voice("tone", "tenor")
GOOD = load_engine("tone").speak(TEXT, voice=VOICE)


class Scripted:
    """Answers as it is told, one answer a call."""

    info = EngineInfo(name="scripted", version="1")

    def __init__(self, *answers: Clip | PodcastError) -> None:
        self.answers = list(answers)

    def voices(self) -> Sequence[VoiceInfo]:
        return ()

    def speak(self, text: str, *, voice: Voice) -> Clip:
        answer = self.answers.pop(0)
        if isinstance(answer, PodcastError):
            raise answer
        return answer


def spoken(*answers: Clip | PodcastError) -> tuple[Clip, list[float]]:
    slept: list[float] = []
    engine = Scripted(*answers)
    clip = speak_line(TEXT, voice=VOICE, engine=engine, sleep=slept.append, random=lambda: 0.5)
    assert not engine.answers
    return clip, slept


def test_an_engine_that_answers_is_not_waited_for() -> None:
    assert spoken(GOOD) == (GOOD, [])


def test_a_busy_engine_is_asked_again_after_growing_waits() -> None:
    busy = EngineBusy("busy")
    assert spoken(busy, busy, busy, GOOD) == (GOOD, [0.75, 1.5, 3.0])


def test_what_the_server_asks_for_is_the_least_wait() -> None:
    assert spoken(EngineBusy("busy", retry_after=20), GOOD) == (GOOD, [20.5])


def test_a_server_that_wants_an_hour_is_not_waited_for() -> None:
    with pytest.raises(EngineBusy) as busy:
        spoken(EngineBusy("busy", retry_after=3600))
    assert busy.value.retry_after == 3600


def test_patience_ends_after_five_attempts() -> None:
    with pytest.raises(EngineBusy):
        spoken(*[EngineBusy("busy")] * 5)


@pytest.mark.parametrize("error", [LineFailed("no"), EngineUnavailable("no")])
def test_what_will_not_pass_is_not_tried_again(error: PodcastError) -> None:
    with pytest.raises(type(error)):
        spoken(error)


@given(attempt=st.integers(1, 50), random=st.floats(0, 1, exclude_max=True))
def test_a_wait_is_never_nothing_and_never_over_a_minute(attempt: int, random: float) -> None:
    assert 0.5 <= wait_before(attempt, asked=None, random=lambda: random) <= 60


LONG = "Bees keep a tight cluster in winter, and every one of them shivers for the queen."


def lasting(milliseconds: float) -> Clip:
    """So much of a hum."""
    hummed = load_engine("tone").speak(LONG, voice=VOICE)
    size = round(milliseconds / 1000 * hummed.rate) * 2
    return Clip(samples=hummed.samples[:size], rate=hummed.rate)


def test_no_voice_says_eighty_letters_a_second() -> None:
    """A server that cuts every line alike: no other line tells on it."""
    letters = sum(map(str.isalnum, LONG))
    with pytest.raises(LineFailed, match="far too little"):
        check_clip(lasting(letters * 12), text=LONG)
    with pytest.raises(LineFailed, match="far too little"):
        check_clip(lasting(letters * 12), text=LONG, rate=0.5)
    check_clip(lasting(letters * 21), text=LONG)
    check_clip(lasting(letters * 12), text=LONG, rate=2.0)


@pytest.mark.parametrize("text", ["N" + "o" * 60 + "!", "— " * 30 + "Bees.", "Bees" + "!" * 60])
def test_what_is_drawn_out_or_no_letter_takes_little_time(text: str) -> None:
    check_clip(lasting(400), text=text)


def test_a_good_clip_passes_unchanged() -> None:
    assert check_clip(GOOD, text=TEXT) is GOOD


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        (replace(GOOD, samples=b""), "no sound"),
        (replace(GOOD, samples=GOOD.samples[:-1]), "middle of a sample"),
        (replace(GOOD, rate=44), "rate"),
        (replace(GOOD, rate=44_100_000), "rate"),
        (replace(GOOD, samples=GOOD.samples * 200, marks=()), "too much"),
        (replace(GOOD, samples=GOOD.samples[:4000], marks=()), "too little"),
        (replace(GOOD, samples=bytes(len(GOOD.samples))), "silent"),
        (replace(GOOD, marks=(WordMark(len(TEXT), 1, 0),)), "not in the text"),
        (replace(GOOD, marks=(WordMark(2, 8, 0), WordMark(0, 1, 5))), "not in the text"),
        (replace(GOOD, marks=(WordMark(0, 1, 9e9),)), "after its end"),
        (replace(GOOD, marks=(WordMark(0, 1, 5), WordMark(2, 8, 1))), "out of order"),
    ],
)
def test_a_clip_that_cannot_be_the_line_is_refused_with_its_sentence(
    wrong: Clip, word: str
) -> None:
    with pytest.raises(LineFailed, match=word) as failed:
        check_clip(wrong, text=TEXT)
    assert TEXT in failed.value.where
    assert failed.value.mend


def test_a_wrong_clip_from_an_engine_fails_its_line() -> None:
    with pytest.raises(LineFailed, match="silent"):
        spoken(replace(GOOD, samples=bytes(len(GOOD.samples))))
