"""Kokoro's engine over a small network that takes 510 phonemes and fails on one more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from podcast.errors import EngineUnavailable, LineFailed
from podcast.model import Clip, Voice
from podcast.speech.engines.espeak import ESpeak
from podcast.speech.engines.kokoro import Kokoro
from tests.speech.small_voices import KOKORO, write_kokoro

SENTENCE = "The bees came home at dusk, and nobody counted them."
VOICE = Voice("kokoro", "af_hum")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PODCAST_VOICES", str(tmp_path))
    return write_kokoro(tmp_path)


def speak(text: str = SENTENCE, voice: Voice = VOICE) -> Clip:
    return Kokoro().speak(text, voice=voice)


def _longest_silence(clip: Clip) -> float:
    """The longest run of silent samples inside a clip, in ms."""
    loud = np.flatnonzero(np.frombuffer(clip.samples, "<i2"))
    return float(np.diff(loud).max()) * 1000 / clip.rate


def test_a_line_over_the_networks_limit_is_spoken_whole(folder: Path) -> None:
    one, many = speak(), speak(" ".join([SENTENCE] * 30))
    assert len(many.marks) == 30 * len(SENTENCE.split())
    assert many.duration > 28 * one.duration


def test_no_pause_is_heard_where_a_line_was_cut(folder: Path) -> None:
    assert _longest_silence(speak(" ".join([SENTENCE] * 30))) <= _longest_silence(
        speak(" ".join([SENTENCE] * 2))
    )


def test_a_word_too_long_for_one_run_loses_nothing(folder: Path) -> None:
    word = "abracadabra" * 60
    assert speak(word).duration > 50 * speak("abracadabra").duration


def test_a_model_that_tells_no_lengths_gives_no_marks(folder: Path) -> None:
    write_kokoro(folder.parents[1], tells_lengths=False)
    assert speak().marks == ()


def test_a_british_voice_reads_british(folder: Path) -> None:
    american = speak("The poor boy saw a tomato near the water.")
    british = speak("The poor boy saw a tomato near the water.", replace(VOICE, name="bm_hum"))
    assert british.duration != american.duration


def test_a_lexicons_ipa_is_what_is_said_in_the_models_own_letters(folder: Path) -> None:
    text = "Mister Wade agreed."
    told = Kokoro().pronounce(text, voice=VOICE, phonemes=(("Wade", "ˈweɪd"),))
    assert told == speak(text)  # which espeak-ng reads alike, eɪ being the model's A


def test_ipa_that_the_model_lacks_fails_the_line_by_name(folder: Path) -> None:
    with pytest.raises(LineFailed, match="no sound for “ꞎ”"):
        Kokoro().pronounce("Doctor Nguyen.", voice=VOICE, phonemes=(("Nguyen", "ꞎɪn"),))


def test_a_voice_it_could_only_misread_is_not_offered(folder: Path) -> None:
    assert [voice.name for voice in Kokoro().voices()] == ["af_hum", "bm_hum"]
    with pytest.raises(EngineUnavailable, match="jf_hum"):
        speak(voice=replace(VOICE, name="jf_hum"))


def test_of_two_models_one_must_be_chosen(folder: Path) -> None:
    write_kokoro(folder.parents[1], name="second")
    with pytest.raises(EngineUnavailable, match=f"{KOKORO}, second"):
        speak()
    assert speak(voice=replace(VOICE, settings=(("model", "second"),))).samples


def test_without_a_model_it_says_how_to_get_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PODCAST_VOICES", str(tmp_path / "none"))
    with pytest.raises(EngineUnavailable) as missing:
        speak()
    assert "podcast voices install" in missing.value.mend


@pytest.mark.parametrize("name", [f"{KOKORO}.onnx", "voices.bin"])
def test_a_broken_file_is_told_by_its_name(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"cut")
    with pytest.raises(EngineUnavailable, match="cannot be used") as refused:
        speak()
    assert name in refused.value.where


def test_the_embedded_engine_still_starts_each_line_afresh(folder: Path) -> None:
    """kokoro-onnx's own reader keeps the library loaded, and then it does not."""
    voice = Voice("espeak-ng", "en-us")
    before = ESpeak().speak(SENTENCE, voice=voice)
    speak()
    assert [ESpeak().speak(SENTENCE, voice=voice) for _ in range(3)] == [before] * 3
