"""A show's own sounds are heard around the speech, and move every time with them."""

from __future__ import annotations

import json
import wave
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from podcast.audio.codec import decode
from podcast.errors import Problems, ProjectError
from podcast.planning.plan import plan
from podcast.podcast_toml import load_project
from tests.small_show import CONFIG, Run

RATE = 44_100
SOUNDS = '\n[sounds]\nintro = "content/ding.wav"\nbetween = "content/ding.wav"\n'
OUTRO = 'outro = "content/dong.wav"\n'


def _ring(path: Path, *, hertz: float, seconds: float = 1.0, rate: int = 16_000) -> None:
    """Write a bell that dies away, in stereo: people bring any kind of file."""
    time = np.arange(int(seconds * rate)) / rate
    ring = np.sin(2 * np.pi * hertz * time) * np.exp(-3 * time) * 9_000
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(np.repeat(ring.astype("<i2"), 2).tobytes())


@pytest.fixture
def ringing(folder: Path) -> Path:
    _ring(folder / "content" / "ding.wav", hertz=1_760)
    _ring(folder / "content" / "dong.wav", hertz=3_520)
    (folder / "podcast.toml").write_text(CONFIG + SOUNDS + OUTRO, encoding="utf-8")
    return folder


def _strength(path: Path, *, hertz: float, begin: float, end: float) -> float:
    """How much of a stretch's sound is this tone."""
    sound = decode(path, rate=RATE)[int(begin * RATE) : int(end * RATE)].astype(float)
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)))) ** 2
    at = np.fft.rfftfreq(len(sound), 1 / RATE)
    near = np.abs(at - hertz) < 20
    return float(spectrum[near].sum() / spectrum.sum())


def _audio(folder: Path) -> Path:
    return next((folder / "output" / "audio").glob("bees*.mp3"))


def _page(folder: Path, name: str) -> dict[str, list[dict[str, float]]]:
    found = next((folder / "output" / "episodes").glob(f"bees*/{name}"))
    read: dict[str, list[dict[str, float]]] = json.loads(found.read_text(encoding="utf-8"))
    return read


def test_sounds_stand_before_between_and_after_the_sections(ringing: Path, run: Run) -> None:
    summary, _ = run("bees")
    assert not summary.failed
    path = _audio(ringing)
    segments = _page(ringing, "transcript.json")["segments"]
    length = len(decode(path, rate=RATE)) / RATE
    assert _strength(path, hertz=1_760, begin=0.4, end=1.0) > 0.9
    assert segments[0]["startTime"] > 1.4  # the opening with its silence is over
    assert _strength(path, hertz=3_520, begin=length - 1.4, end=length - 0.8) > 0.9
    chapters = _page(ringing, "chapters.json")["chapters"]
    begins = {segment["startTime"] for segment in segments}
    assert all(chapter["startTime"] in begins for chapter in chapters[1:])
    for chapter in chapters[1:]:
        ended = max(s["endTime"] for s in segments if s["endTime"] <= chapter["startTime"])
        assert chapter["startTime"] - ended > 1.8  # the mark between sections
        assert _strength(path, hertz=1_760, begin=ended, end=chapter["startTime"]) > 0.9


def test_speech_is_the_same_with_and_without_sounds(folder: Path, ringing: Path, run: Run) -> None:
    run("bees")
    with_sounds = {path.name for path in (folder / ".podcast" / "track").rglob("*/*")}
    (folder / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    summary, _ = run("bees")
    assert summary.done[0].spoken == 0
    assert {path.name for path in (folder / ".podcast" / "track").rglob("*/*")} == with_sounds


def test_another_sound_is_heard_in_every_episode(ringing: Path, run: Run) -> None:
    run()
    before = _audio(ringing).name
    assert [done.state for done in run()[0].done] == ["unchanged", "unchanged"]
    _ring(ringing / "content" / "ding.wav", hertz=880)
    summary, _ = run()
    assert [(done.state, done.spoken) for done in summary.done] == [("changed", 0)] * 2
    assert _audio(ringing).name != before


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ('outro = "content/bees.md"', "cannot be read"),
        ('outro = "content/silence.wav"', "silent"),
        ('outro = "content/long.wav"', "longer than 120"),
    ],
)
def test_a_sound_of_no_use_is_told(ringing: Path, run: Run, setting: str, words: str) -> None:
    _ring(ringing / "content" / "long.wav", hertz=440, seconds=121, rate=8_000)
    with wave.open(str(ringing / "content" / "silence.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8_000)
        file.writeframes(bytes(8_000))
    (ringing / "podcast.toml").write_text(f"{CONFIG}{SOUNDS}{setting}\n", encoding="utf-8")
    summary, _ = run("bees")
    error = summary.failed[0].error
    assert words in error.what
    assert "sounds.outro" in error.where
    assert error.mend


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ('outro = "content/none.wav"', "No such file"),
        ('outro = "../secret.wav"', "outside the project"),
        ('outro = "content/round.wav"', "cannot be read"),
    ],
)
def test_a_sound_that_is_not_there_is_told_once_and_before_any_work(
    ringing: Path, run: Run, setting: str, words: str
) -> None:
    (ringing / "content" / "round.wav").symlink_to("round.wav")
    (ringing / "podcast.toml").write_text(f"{CONFIG}{SOUNDS}{setting}\n", encoding="utf-8")
    with pytest.raises(ProjectError, match=words) as caught:
        run()
    assert caught.value.where == "podcast.toml, sounds.outro"
    with pytest.raises(ProjectError, match=words):
        plan(load_project(ringing), articles=(), now=datetime.now(tz=UTC), workers=1)
    assert not (ringing / "output").exists()


def test_all_sounds_that_are_not_there_are_told_together(ringing: Path, run: Run) -> None:
    told = SOUNDS.replace("ding", "none") + OUTRO
    (ringing / "podcast.toml").write_text(CONFIG + told, encoding="utf-8")
    with pytest.raises(Problems) as caught:
        run()
    assert len(caught.value.problems) == 2
