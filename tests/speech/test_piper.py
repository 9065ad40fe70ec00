"""Piper's engine over a small network: real files, real phonemes, real ONNX Runtime."""

from __future__ import annotations

import sys
from array import array
from dataclasses import replace
from pathlib import Path

import pytest

from podcast.errors import EngineUnavailable, LineFailed
from podcast.model import Clip, Voice
from podcast.speech import load_engine, settled, voice_files
from podcast.speech.clip_keys import clip_key
from podcast.speech.engines.piper import Piper
from tests.speech.small_voices import PIPER, PIPER_HOP, write_piper

SENTENCE = "The bees came home at dusk, and nobody counted them."
STILL = Voice("piper", PIPER, settings=(("noise", "0"), ("noise_w", "0")))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PODCAST_VOICES", str(tmp_path))
    return write_piper(tmp_path)


def speak(text: str = SENTENCE, voice: Voice = STILL) -> Clip:
    return Piper().speak(text, voice=voice)


def _onsets(clip: Clip) -> list[float]:
    """When sound begins after silence, in ms."""
    heights = array("h", clip.samples)
    loud = [any(map(abs, heights[at : at + PIPER_HOP])) for at in range(0, len(heights), PIPER_HOP)]
    return [
        at * PIPER_HOP * 1000 / clip.rate
        for at, is_loud in enumerate(loud)
        if is_loud and not (at and loud[at - 1])
    ]


def test_a_word_starts_where_its_first_sound_does(folder: Path) -> None:
    clip = speak("Bees came home.")
    onsets = _onsets(clip)
    a_frame = PIPER_HOP * 1000 / clip.rate
    assert [mark.offset for mark in clip.marks] == [0, 5, 10]
    for mark in clip.marks:
        # A word may begin with the silent sign of its stress and the padding behind it.
        assert min(onset - mark.start for onset in onsets if onset >= mark.start) < 12 * a_frame


def test_words_that_speech_joins_or_writes_out_keep_their_own_marks(folder: Path) -> None:
    text = "Half of the 42 bees saw an hour of the day."
    marked = {text[mark.offset : mark.offset + mark.length] for mark in speak(text).marks}
    assert {"Half", "42", "bees", "saw", "hour", "day"} <= marked


def test_without_noise_a_line_has_the_same_bytes_each_time(folder: Path) -> None:
    assert speak() == speak()


def test_with_noise_it_does_not_and_says_so(folder: Path) -> None:
    noisy = replace(STILL, settings=())
    assert speak(voice=noisy) != speak(voice=noisy)
    assert not Piper().info.deterministic


def test_a_faster_rate_makes_a_shorter_line(folder: Path) -> None:
    assert speak(voice=replace(STILL, rate=2)).duration < 0.7 * speak().duration


def test_a_long_line_is_spoken_whole(folder: Path) -> None:
    """Thirty sentences: far over one run of the network, and no sound is lost at a cut."""
    one, many = speak(), speak(" ".join([SENTENCE] * 30))
    words = len(SENTENCE.split())
    assert len(many.marks) >= 30 * words * 0.9
    assert many.duration > 29 * one.duration


def test_a_full_stop_inside_a_line_makes_no_second_sentence(folder: Path) -> None:
    assert len(_onsets(speak("B. C. Smith."))) <= len(_onsets(speak("B C Smith."))) + 2


def test_a_lexicons_ipa_is_what_is_said(folder: Path) -> None:
    plain = speak("Doctor Nguyen agreed.")
    told = Piper().pronounce("Doctor Nguyen agreed.", voice=STILL, phonemes=(("Nguyen", "wɪn"),))
    same = Piper().pronounce("Doctor Nguyen agreed.", voice=STILL, phonemes=(("Nguyen", "w.ɪn"),))
    assert told.samples != plain.samples
    assert told == same


def test_ipa_that_the_voice_lacks_fails_the_line_by_name(folder: Path) -> None:
    with pytest.raises(LineFailed, match="no sound for “ꞎ”"):
        Piper().pronounce("Doctor Nguyen.", voice=STILL, phonemes=(("Nguyen", "ꞎɪn"),))


def test_brackets_of_an_article_are_no_phonemes(folder: Path) -> None:
    assert len(speak("He wrote [[h@l'oU]] here.").marks) >= 3


def test_a_speaker_is_chosen_by_name_or_number(folder: Path) -> None:
    write_piper(folder.parents[1], name="en_US-many-low", speakers=3)
    many = replace(STILL, name="en_US-many-low")
    for name in ("p2", "2"):
        assert speak(voice=replace(many, settings=(("speaker", name),))).samples
    with pytest.raises(EngineUnavailable, match="p0, p1, p2"):
        speak(voice=replace(many, settings=(("speaker", "p9"),)))


@pytest.mark.parametrize(
    "wrong",
    [
        replace(STILL, rate=3),
        replace(STILL, pitch=1.2),
        replace(STILL, settings=(("noise", "loud"),)),
        replace(STILL, settings=(("noise_w", "9"),)),
        replace(STILL, name="../piper"),
        replace(STILL, name=""),
    ],
)
def test_what_it_cannot_do_is_told_in_three_lines(folder: Path, wrong: Voice) -> None:
    with pytest.raises(EngineUnavailable) as refused:
        speak(voice=wrong)
    assert len(str(refused.value).splitlines()) == 3


def test_a_voice_that_is_not_installed_says_how_to_get_it(folder: Path) -> None:
    with pytest.raises(EngineUnavailable, match=f"installed: {PIPER}") as refused:
        speak(voice=replace(STILL, name="en_GB-alba-medium"))
    assert "podcast voices install en_GB-alba-medium" in refused.value.mend


@pytest.mark.parametrize("ending", [".onnx", ".onnx.json"])
def test_a_broken_file_is_told_by_its_name(folder: Path, ending: str) -> None:
    (folder / f"{PIPER}{ending}").write_bytes(b"cut")
    with pytest.raises(EngineUnavailable, match="cannot be used") as refused:
        speak()
    assert f"{PIPER}{ending}" in refused.value.where


def test_a_voice_that_would_need_another_reader_is_refused(folder: Path) -> None:
    path = folder / f"{PIPER}.onnx.json"
    config = path.read_text(encoding="utf-8").replace('"espeak",', '"pinyin",')
    path.write_text(config, encoding="utf-8")
    with pytest.raises(EngineUnavailable, match="pinyin"):
        speak()


def test_another_file_of_the_same_name_changes_every_key(folder: Path) -> None:
    info = Piper().info
    before = clip_key("Hello.", voice=settled(STILL), engine=info)
    assert before == clip_key("Hello.", voice=settled(STILL), engine=info)
    with (folder / f"{PIPER}.onnx").open("ab") as file:
        file.write(b"\0")
    assert clip_key("Hello.", voice=settled(STILL), engine=info) != before


def test_the_file_is_read_once_and_not_for_every_line(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled(STILL)
    missed = voice_files._read.cache_info().misses
    for _ in range(20):
        settled(STILL)
    assert voice_files._read.cache_info().misses == missed


def test_it_lists_what_is_installed_with_its_licence(folder: Path) -> None:
    (listed,) = Piper().voices()
    assert (listed.name, listed.language, listed.licence) == (PIPER, "en-US", "CC0")
    assert listed.size > 1000


def test_without_the_package_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "piper", None)
    monkeypatch.delitem(sys.modules, "podcast.speech.engines.piper")
    with pytest.raises(EngineUnavailable) as missing:
        load_engine("piper")
    assert 'pip install "articlecast[piper]"' in missing.value.mend
