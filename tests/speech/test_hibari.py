"""The natural voice: its words at their times, what a lexicon says, and no word lost."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podcast.errors import EngineUnavailable, LineFailed
from podcast.model import Clip, Voice
from podcast.speech import load_engine
from podcast.speech.engines.english_reading import read_english
from podcast.speech.engines.hibari import Hibari, _loaded, _model, _Noise
from podcast.speech.engines.onnx_outputs import with_output

VOICE = Voice("hibari", "heart", language="en-US")


def speak(text: str, *, rate: float = 1.0) -> Clip:
    return Hibari().speak(text, voice=Voice("hibari", "heart", language="en-US", rate=rate))


def vocabulary() -> set[str]:
    return set(_loaded(_model("heart"), "").vocabulary)


def sounds(text: str, *phonemes: tuple[str, str]) -> str:
    return read_english(text, phonemes=phonemes, vocabulary=vocabulary()).sounds


def test_each_word_has_its_time_and_they_come_in_order() -> None:
    text = "Ask Nguyen about the heart-lung machine, twice."
    clip = speak(text)
    said = [text[mark.offset : mark.offset + mark.length] for mark in clip.marks]
    assert said == ["Ask", "Nguyen", "about", "the", "heart-lung", "machine", "twice"]
    starts = [mark.start for mark in clip.marks]
    assert starts == sorted(starts)
    assert 50 <= starts[0] < 200
    assert starts[-1] < clip.duration - 150


def heard(text: str) -> tuple[float, float, Clip]:
    """When anything is heard first and last, in ms, and the clip."""
    clip = speak(text)
    samples = np.abs(np.frombuffer(clip.samples, dtype="<i2").astype(float))
    level = np.convolve(samples, np.ones(240) / 240, "same")
    loud = np.flatnonzero(level > 0.03 * level.max()) * 1000 / clip.rate
    return float(loud[0]), float(loud[-1]), clip


@pytest.mark.parametrize("text", ["Yes.", "Tomorrow it will rain.", "She came.", "Ask him."])
def test_the_silence_at_its_edges_is_cut_and_no_head_or_tail_of_a_word_is(text: str) -> None:
    first, last, clip = heard(text)
    assert 15 < first < 130
    assert 40 < clip.duration - last < 550
    assert abs(clip.marks[0].start - first) < 110


def test_words_spelt_alike_are_read_by_the_company_they_keep() -> None:
    assert "ɹˈɛd" in sounds("He read it yesterday.")
    assert "ɹˈid" in sounds("I will read it.")


def test_a_letter_a_among_letters_is_said_as_one() -> None:
    assert sounds("the M D M A").endswith("ˈA")
    assert "ˈA ɪz" in sounds("Hepatitis A is common.")
    assert not sounds("A plan.").startswith("ˈA")


def test_the_lexicons_ipa_reaches_the_sound() -> None:
    assert "wˈɪn" in sounds("Ask Nguyen.", ("Nguyen", "wˈɪn"))
    bare, told = (
        speak("Ask Nguyen now."),
        Hibari().pronounce("Ask Nguyen now.", voice=VOICE, phonemes=(("Nguyen", "wɪn"),)),
    )
    assert bare.samples != told.samples
    assert len(told.marks) == 3


def test_ipa_that_the_voice_has_no_sound_for_is_told() -> None:
    with pytest.raises(LineFailed, match="Nguyen"):
        sounds("Ask Nguyen.", ("Nguyen", "ʘwɪn"))


@pytest.mark.parametrize("text", ["😀", "😀 😀", "…", "—"])
def test_a_line_without_a_word_is_refused_and_never_silence(text: str) -> None:
    with pytest.raises(LineFailed):
        speak(text)


@pytest.mark.parametrize("text", ["日本 is far.", "Привет, she said.", "12 and 3.5 mg", "x"])
def test_what_the_reader_does_not_know_is_said_all_the_same(text: str) -> None:
    words = [word for word in text.replace(",", "").replace(".", " ").split() if word]
    assert len(speak(text).marks) >= len(words) - 1


@pytest.mark.parametrize("word", ["X선", "ᏣᎳᎩ", "Xहि"])
def test_letters_that_nobody_reads_are_named_and_the_line_is_spoken(word: str) -> None:
    alone = sounds("The scan was clear.")
    named = sounds(f"The {word} scan was clear.")
    assert len(named) > len(alone) + 10
    assert named.endswith(alone[-10:])


def test_a_long_line_is_spoken_whole() -> None:
    sentence = "The queen lays again when the spring brings flowers to the meadow by the river, "
    long = speak(sentence * 12)
    assert len(long.marks) == 15 * 12
    assert long.duration > 11 * speak(sentence).duration


def test_a_word_longer_than_the_reader_guesses_loses_nothing() -> None:
    assert speak("abracadabra" * 20).duration > 9 * speak("abracadabra").duration


def test_the_same_line_gives_the_same_bytes_at_another_moment() -> None:
    first = speak("The bees came home.")
    speak("Something else.")
    assert speak("The bees came home.") == first


def test_noise_that_is_drawn_once_is_what_each_line_would_draw() -> None:
    noise = _Noise()
    for length in (3, 40, 7, 41):  # longer and shorter than before
        drawn = noise.standard_normal((601, length), np.float32)
        fresh = np.random.default_rng(0).standard_normal((601, length), dtype=np.float32)
        assert np.array_equal(drawn, fresh)
        drawn += 1  # a line's own


def test_a_faster_voice_takes_less_time() -> None:
    text = "The bees came home at dusk, and nobody counted them."
    assert speak(text, rate=1.5).duration < 0.75 * speak(text).duration


@pytest.mark.parametrize("name", ["emma", "nobody"])
def test_a_voice_that_is_not_here_is_refused_and_not_fetched(name: str) -> None:
    with pytest.raises(EngineUnavailable) as caught:
        Hibari().speak("Hello.", voice=Voice("hibari", name))
    assert "install" in caught.value.mend or "heart" in caught.value.mend


def test_a_models_inner_value_becomes_an_output_without_a_package_for_it() -> None:
    assert with_output(b"model", name="/a") == b"model" + bytes([58, 6, 98, 4, 10, 2]) + b"/a"
    assert load_engine("hibari").info.word_marks


@settings(max_examples=40)
@given(st.text(alphabet=st.characters(categories=("L", "N", "P", "Zs", "M")), max_size=30))
def test_any_text_is_read_whole_or_refused(text: str) -> None:
    try:
        reading = read_english(text, phonemes=(), vocabulary=vocabulary())
    except LineFailed:
        return
    assert set(reading.sounds) <= vocabulary()
    places = [place for _, _, place in reading.words]
    assert places == sorted(places)
    assert all(place <= len(reading.sounds) for place in places)
