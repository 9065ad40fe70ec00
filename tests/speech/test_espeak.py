"""espeak-ng speaks the same bytes for the same line, in any order, voice by voice."""

from __future__ import annotations

from pathlib import Path

import espeakng_loader
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podcast.errors import EngineUnavailable, LineFailed
from podcast.model import Clip, Voice
from podcast.speech.clip_checks import check_clip
from podcast.speech.engines import espeak, espeak_library
from podcast.speech.engines.espeak import ESpeak


def speak(text: str, name: str = "en-us", *, language: str = "", rate: float = 1.0) -> Clip:
    return ESpeak().speak(text, voice=Voice("espeak-ng", name, language, rate=rate))


def words(text: str) -> list[str]:
    return [text[m.offset : m.offset + m.length] for m in speak(text).marks]


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=60))
def test_any_text_is_spoken_with_fitting_marks_or_refused(text: str) -> None:
    try:
        clip = speak(text)
    except LineFailed:
        return
    assert check_clip(clip, text=text).marks


def test_each_word_is_marked_where_it_stands() -> None:
    assert words("The quick brown fox.") == ["The", "quick", "brown", "fox"]


def test_a_word_in_curly_quotes_is_marked_whole() -> None:
    assert "café" in words("She said “café” twice.")


def test_marks_follow_the_voice() -> None:
    text = "Seven bees."
    slow, fast = speak(text, rate=0.5).marks, speak(text, rate=2).marks
    assert slow[1].start > 2 * fast[1].start


@pytest.mark.parametrize("text", ["Say [[h@l'oU]] now.", "Take a <break time='9s'/> here."])
def test_text_that_looks_like_markup_is_read_out(text: str) -> None:
    plain = text.replace("[", " ").replace("]", " ").replace("<", " ").replace(">", " ")
    assert speak(text).duration > 0.7 * speak(plain).duration


def test_control_characters_neither_command_nor_end_the_line() -> None:
    assert speak("one \x0190s two\x00three").samples == speak("one  90s two three").samples


@pytest.mark.parametrize(
    ("name", "language", "same"),
    [
        ("EN-US", "", "en-us"),
        ("English (America)", "", "en-us"),
        ("gmw/en-US", "", "en-us"),
        ("", "", "en-us"),
        ("", "de-AT", "de"),
        ("", "pt-BR", "pt-br"),
        ("", "en", "en-gb"),
        ("+f3", "", "en-us+f3"),
        ("+f3", "de", "de+f3"),
    ],
)
def test_a_voice_answers_to_its_names_and_its_language(name: str, language: str, same: str) -> None:
    assert speak("One, two.", name, language=language) == speak("One, two.", same)


@pytest.mark.parametrize(
    ("name", "near"),
    [("en-uk", "en-gb"), ("en-us+f33", "en-us+f3"), ("../../x", "af"), ("de+", "de+")],
)
def test_an_unknown_voice_is_told_with_near_names(name: str, near: str) -> None:
    with pytest.raises(EngineUnavailable, match="no voice") as refused:
        speak("One.", name)
    assert near in refused.value.mend


@pytest.mark.parametrize("voice", [Voice("e", "de", rate=3), Voice("e", "de", pitch=-1)])
def test_a_rate_or_pitch_out_of_reach_is_not_bent_in_silence(voice: Voice) -> None:
    with pytest.raises(EngineUnavailable, match="times its usual"):
        ESpeak().speak("Eins.", voice=voice)


def test_a_voice_without_its_dictionary_is_not_listed() -> None:
    names = {voice.name for voice in ESpeak().voices()}
    assert {"en-us", "nb", "cmn", "yue-Latn-jyutping", "+f3"} <= names
    assert "xex" not in names


@pytest.mark.long
def test_every_listed_voice_speaks() -> None:
    engine = ESpeak()
    for listed in engine.voices():
        clip = engine.speak("Hello, 1 2 3", voice=Voice("espeak-ng", listed.name))
        check_clip(clip, text="Hello, 1 2 3")


def test_noise_in_a_voice_comes_from_a_seed_and_not_from_the_clock(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = speak("A sandy beach.", "en-us+f3")
    monkeypatch.setattr(espeak_library, "_SEED", 2)
    assert speak("A sandy beach.", "en-us+f3") != before
    monkeypatch.undo()
    assert speak("A sandy beach.", "en-us+f3") == before


def test_an_answer_without_end_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(espeak, "_SECONDS_A_CHARACTER", -0.9)
    with pytest.raises(LineFailed, match="end"):
        speak("abcde")


def test_missing_data_is_told_and_does_not_end_the_process(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(espeakng_loader, "get_data_path", lambda: tmp_path)
    with pytest.raises(EngineUnavailable, match="cannot be started"):
        speak("One.")


def test_an_a_among_spelled_letters_is_the_letter_and_not_the_article() -> None:
    voice = Voice("espeak-ng", "en-us")
    said = ESpeak().speak("D N A is here", voice=voice)
    letter = ESpeak().speak("D N eh is here", voice=voice)  # espeak-ng says eh as the letter
    assert said.samples == letter.samples
