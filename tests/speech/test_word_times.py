"""Words are found where they are heard, and what is only guessed says so."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podcast.model import Clip, Timing, Voice
from podcast.speech.alignment import word_times
from podcast.speech.alignment.word_times import with_marks
from podcast.speech.engines.espeak import ESpeak
from podcast.speech.engines.tone import Tone
from tests.speech.sentences_made import sentences

OTHERS = (("+f3", 1.2), ("+m3", 0.85), ("+f5", 1.4), ("+klatt2", 1.0))
UNLIKE = (
    "Please take one tablet with water every evening.",
    "Seventeen boats lay in the harbour, and nobody knew why.",
    "What is measured in a clinic is not always what matters to those who live with an illness.",
    "Chapter two: methods.",
)


def _spoken(text: str, *, language: str, variant: str = "+m7", rate: float = 1.1) -> Clip:
    return ESpeak().speak(text, voice=Voice("espeak-ng", variant, language=language, rate=rate))


def _unmarked(clip: Clip) -> Clip:
    return replace(clip, marks=())


def _found(clip: Clip, *, text: str, language: str) -> Clip:
    return with_marks(_unmarked(clip), text=text, voice=Voice("any", "", language=language))


def _errors(language: str, *, count: int) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """How far each word of the first sentences is found from its true event, in ms."""
    errors: list[float] = []
    for number, text in enumerate(sentences(language, count=count)):
        variant, rate = OTHERS[number % len(OTHERS)]
        clip = _spoken(text, language=language, variant=variant, rate=rate)
        found = _found(clip, text=text, language=language)
        assert found.timing.source == "alignment", text
        truth = {mark.offset: mark.start for mark in clip.marks}
        errors += [abs(mark.start - truth[mark.offset]) for mark in found.marks]
    return np.array(errors)


@pytest.mark.parametrize(("language", "count"), [("en", 12), ("de", 8), ("fr", 8)])
def test_words_are_found_where_another_voice_says_them(language: str, count: int) -> None:
    errors = _errors(language, count=count)
    assert np.median(errors) <= 30
    assert np.percentile(errors, 95) <= 100


@pytest.mark.long
@pytest.mark.parametrize(("language", "count"), [("en", 200), ("de", 50), ("fr", 50)])
def test_words_are_found_in_many_sentences(language: str, count: int) -> None:
    errors = _errors(language, count=count)
    assert np.median(errors) <= 30
    assert np.percentile(errors, 95) <= 100


@pytest.mark.long
def test_another_text_is_not_taken_for_this_one() -> None:
    clips = {text: _spoken(text, language="en") for text in UNLIKE}
    for said, clip in clips.items():
        for text in set(UNLIKE) - {said}:
            assert _found(clip, text=text, language="en").timing == Timing("guess", 0.0)


def test_an_engine_that_tells_its_words_is_believed() -> None:
    clip = Tone().speak("One two three.", voice=Voice("tone", ""))
    assert with_marks(clip, text="One two three.", voice=Voice("tone", "")) is clip


def test_a_hum_gets_a_guess_that_says_so() -> None:
    clip = Tone().speak("One two three.", voice=Voice("tone", ""))
    found = _found(clip, text="One two three.", language="en")
    assert found.timing == Timing("guess", 0.0)
    assert [mark.offset for mark in found.marks] == [0, 4, 8]


def test_a_language_without_a_reader_gets_a_guess() -> None:
    clip = _spoken("One two three.", language="en")
    assert _found(clip, text="One two three.", language="tlh-x").timing.source == "guess"


def test_a_word_after_a_pause_begins_where_it_is_heard() -> None:
    text = "Well, the second part."
    clip = _spoken(text, language="en")
    second = clip.marks[1]
    at = round(second.start * clip.rate / 1000) * 2
    longer = bytes(round(0.7 * clip.rate) * 2)  # of silence, as a slow reader would leave
    slow = replace(clip, samples=clip.samples[:at] + longer + clip.samples[at:], marks=())
    found = with_marks(slow, text=text, voice=Voice("any", "", language="en"))
    mark = next(mark for mark in found.marks if mark.offset == second.offset)
    assert abs(mark.start - second.start - 700) <= 60


def test_the_same_clip_gets_the_same_marks() -> None:
    text = sentences("en", count=1)[0]
    clip = _spoken(text, language="en")
    assert _found(clip, text=text, language="en") == _found(clip, text=text, language="en")


@pytest.mark.long
@settings(max_examples=25, deadline=None)
@given(
    text=st.text(min_size=1, max_size=60).filter(lambda text: any(map(str.isalnum, text))),
    level=st.integers(0, 20_000),
    length=st.integers(1, 30_000),
)
def test_marks_are_in_order_and_inside_whatever_the_clip(
    text: str, level: int, length: int
) -> None:
    noise = np.random.default_rng(level).integers(-level - 1, level + 1, length, dtype=np.int16)
    clip = Clip(noise.astype("<i2").tobytes(), 22_050)
    found = with_marks(clip, text=text, voice=Voice("any", "", language="en"))
    starts = [mark.start for mark in found.marks]
    assert starts == sorted(starts)
    assert all(0 <= start <= clip.duration for start in starts)
    assert all(mark.offset + mark.length <= len(text) for mark in found.marks)


def test_a_line_of_over_a_minute_is_guessed_and_never_laid(monkeypatch: pytest.MonkeyPatch) -> None:
    def warp(*_: object) -> None:
        pytest.fail("the table of such a line does not fit in memory")

    monkeypatch.setattr(word_times, "warp", warp)
    chance = np.random.default_rng(1).normal(0, 3000, 61 * 8000)
    clip = Clip(chance.astype("<i2").tobytes(), 8000)
    assert _found(clip, text="Bees dance.", language="en").timing == Timing("guess", 0.0)
