"""A word said by IPA sounds like that, keeps its place, and changes no other word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.errors import LineFailed
from podcast.model import Clip, Voice
from podcast.speech import Pronouncing, load_engine
from podcast.speech.clip_checks import check_clip
from podcast.speech.engines.espeak import ESpeak
from podcast.speech.own_process import speak_contained
from podcast.speech.phonemes import as_espeak_writes, in_symbols, respell, symbols_by_ipa
from podcast.speech.speak_line import speak_line

VOICE = Voice("espeak-ng", "en-us")
TABLE = symbols_by_ipa({"t": "t", "S": "ʃ", "tS": "tʃ", "I": "ɪ", "A:": "ɑː", "g": "ɡ", "a": "æ"})


def say(text: str, *phonemes: tuple[str, str]) -> Clip:
    return ESpeak().pronounce(text, voice=VOICE, phonemes=phonemes)


@pytest.mark.parametrize(
    ("ipa", "symbols"),
    [
        ("tɪt", "t|I|t"),
        ("tʃɪ", "tS|I"),
        ("ʧɪ", "tS|I"),
        ("t͡ʃɪ", "tS|I"),
        ("/tɪˈgɑːt/", "t|I|'g|A:|t"),
        ("ˌtɪ.ˈtɪ", ",t|I|'t|I"),
        ("tɑt", "t|A:|t"),
        ("tat", "t|a|t"),
        ("taːt", "t|A:|t"),
        ("tɪˑt", "t|I|t"),
        ("tʰɪ̯t̩", "t|I|t"),
    ],
)
def test_ipa_becomes_a_voices_symbols_the_longest_first(ipa: str, symbols: str) -> None:
    assert in_symbols(ipa, table=TABLE) == symbols


def test_a_sound_that_a_voice_lacks_is_named() -> None:
    with pytest.raises(ValueError, match="ʘ"):
        in_symbols("tʘt", table=TABLE)
    with pytest.raises(ValueError, match="ː"):
        in_symbols("ːt", table=TABLE)  # the length of nothing


@pytest.mark.parametrize("ipa", ["ʃlaːf", "ˈhaɪ̯zɐ", "ˈleːbn̩", "ˈt͡sɪtʁoːnə", "kʰaˈtʰeːɡoˌʁiː"])
def test_german_as_dictionaries_write_it_is_said(ipa: str) -> None:
    voice = Voice("espeak-ng", "de")
    assert ESpeak().pronounce("Wort", voice=voice, phonemes=(("Wort", ipa),)).duration > 0


@given(st.text("ab [](x)é", max_size=40), st.sampled_from(["a", "ab", "é x"]))
def test_places_in_a_respelt_text_lead_back_to_the_text(text: str, word: str) -> None:
    respelt = respell(text, words={word: "@|b|@"})
    shown = [
        text[slice(at, at + length)]
        for start, end, *_ in respelt.swaps
        for at, length in [respelt.place(start + 2, end - start - 4)]
    ]
    assert shown == [word] * len(respelt.swaps)
    assert respelt.place(len(respelt.text), 0)[0] == len(text)
    assert respelt.text.count("[[") == len(respelt.swaps)


def test_a_word_is_found_whole_and_as_written() -> None:
    said = respell("A pecan, pecans; Pecan (pecan)", words={"pecan": "X"})
    assert said.text == "A [[X]], pecans; Pecan ([[X]])"


def test_ipa_changes_the_sound_and_the_same_ipa_does_not() -> None:
    plain, one, other = (
        say("A pecan tree."),
        say("A pecan tree.", ("pecan", "ˈpiːkæn")),
        say("A pecan tree.", ("pecan", "pɪˈkɑːn")),
    )
    assert len({plain.samples, one.samples, other.samples}) == 3
    assert say("A tree.", ("pecan", "ˈpiːkæn")) == say("A tree.")


def test_marks_stay_on_the_words_of_the_line() -> None:
    text = "We say pecan, twice pecan, and go."
    marks = say(text, ("pecan", "pɪˈkɑːn")).marks
    words = [text[mark.offset : mark.offset + mark.length] for mark in marks]
    assert words == ["We", "say", "pecan", "twice", "pecan", "and", "go"]


def test_text_that_looks_like_phonemes_stays_text_beside_real_ones() -> None:
    text = "A pecan [[h@l'oU]]."
    clip = check_clip(say(text, ("pecan", "pɪˈkɑːn")), text=text)
    assert clip.duration > 1.3 * say("A pecan.", ("pecan", "pɪˈkɑːn")).duration


def test_a_sound_that_the_voice_lacks_fails_the_line_by_name() -> None:
    with pytest.raises(LineFailed, match=r"ʘ.*how to say “click”"):
        say("A click.", ("click", "ʘ"))


def test_phonemes_reach_an_engine_that_takes_them_by_every_way() -> None:
    told = (("pecan", "ˈpiːkæn"),)
    wanted = say("A pecan tree.", *told)
    espeak = load_engine("espeak-ng")
    assert isinstance(espeak, Pronouncing)
    assert wanted == speak_line(
        "A pecan tree.",
        voice=VOICE,
        engine=espeak,
        phonemes=told,
        sleep=lambda _: None,
        random=lambda: 0.5,
    )
    assert wanted == speak_contained(
        "A pecan tree.", voice=VOICE, engine_name="espeak-ng", timeout=60, phonemes=told
    )


def test_an_engine_without_phonemes_speaks_the_words_as_spelled() -> None:
    tone = load_engine("tone")
    voice = Voice("tone", "bass")
    clip = speak_line(
        "A pecan tree.",
        voice=voice,
        engine=tone,
        phonemes=(("pecan", "ˈpiːkæn"),),
        sleep=lambda _: None,
        random=lambda: 0.5,
    )
    assert clip == tone.speak("A pecan tree.", voice=voice)


@pytest.mark.parametrize(
    ("ipa", "written"),
    [("/ˈwin.steɪd/", "wˈinsteɪd"), ("ʌnˈstreŋkθ", "ʌnstɹˈeŋkθ"), ("ʤʌʤ", "dʒʌdʒ"), ("ˈeɪ", "ˈeɪ")],
)
def test_ipa_is_written_as_neural_voices_have_learnt_it(ipa: str, written: str) -> None:
    assert as_espeak_writes(ipa, tag="en-us") == written
