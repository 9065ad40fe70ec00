"""Whisper, with the model that a package carries, hears what was planted."""

from __future__ import annotations

import pytest

from podcast.errors import EngineUnavailable, LineFailed
from podcast.listening import Scoring, load_recogniser
from podcast.listening.asked_words import words_of
from podcast.listening.evidence import listen_to
from podcast.listening.judging import Listened, doubts_of, heard_words, judge
from podcast.model import Clip, Voice
from podcast.speech import load_engine
from podcast.speech.word_sounds import word_sounds

pytest.importorskip("faster_whisper")

VOICE = Voice("espeak-ng", "en-us", language="en-us")
TEXT = "The committee wanted to publish a long letter about sleep before the winter."


def heard(said: str, *, text: str = TEXT) -> Listened:
    sound = load_engine("espeak-ng").speak(said, voice=VOICE)
    evidence = listen_to(
        sound,
        text=text,
        language="en-us",
        recogniser=load_recogniser("faster-whisper"),
        settings=(),
    )
    words = {word.text for word in words_of(text)} | set(heard_words(text, evidence=evidence))
    doubts = doubts_of(text, evidence=evidence, sounds=word_sounds(words, language="en-us"))
    return judge(doubts, evidence=evidence)


def test_a_line_as_it_should_be_is_heard() -> None:
    assert heard(TEXT).state == "heard"


def test_a_word_left_out_and_a_word_replaced_are_named() -> None:
    left_out = heard(TEXT.replace(" letter", ""))
    assert (left_out.state, left_out.word) == ("not-heard", "letter")
    replaced = heard(TEXT.replace("winter", "elephant"))
    assert (replaced.state, replaced.word) == ("not-heard", "winter")


def test_figures_and_spelt_letters_are_heard_as_words() -> None:
    text = "In twenty nineteen the B B C paid forty-five dollars."
    assert heard(text, text=text).state == "heard"


def test_a_word_that_hangs_on_spelt_letters_is_heard() -> None:
    text = "In M D M A-assisted therapy the drug plays a role."
    assert heard(text, text=text).state == "heard"


def test_it_scores_the_whole_text_in_its_places() -> None:
    whisper = load_recogniser("faster-whisper")
    assert isinstance(whisper, Scoring)
    sound = load_engine("espeak-ng").speak("A café, naïvely 漢 named.", voice=VOICE)
    text = "A café, naïvely 漢 named."
    pieces = whisper.score(sound, text=text, language="en-us", settings=())
    assert pieces[-1][1] == len(text)
    assert all(start <= end and score <= 0 for start, end, score in pieces)


def test_a_line_over_thirty_seconds_cannot_be_told() -> None:
    whisper = load_recogniser("faster-whisper")
    with pytest.raises(LineFailed, match="longer than Whisper listens"):
        whisper.transcribe(Clip(b"\0\0" * 16_000 * 31, 16_000), language="en", settings=())


def test_a_model_that_is_not_there_is_told_with_the_way_to_one() -> None:
    with pytest.raises(EngineUnavailable, match="no model “nowhere”"):
        load_recogniser("faster-whisper").info((("model", "nowhere"),))
