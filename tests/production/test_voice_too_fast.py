"""A program that leaves out a part of every line is told, which no line by itself shows."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from podcast.production.voice_too_fast import HURRIED
from podcast.speech import load_engine
from podcast.speech.engine import Engine
from tests.small_show import BEES, CONFIG, Run

SPEAKER = """
import sys, wave
from array import array
from math import sin

text = sys.stdin.read() or sys.argv[1]
count = int(len(text) * SECONDS * 22050)
sound = array("h", (int(9000 * sin(at / 20) * (1 + sin(at / 900)) / 2) for at in range(count)))
with wave.open(sys.argv[2], "wb") as out:
    out.setnchannels(1)
    out.setsampwidth(2)
    out.setframerate(22050)
    out.writeframes(sound.tobytes())
"""
LONG = BEES.replace(
    "They shiver their flight muscles.",
    "They shiver their flight muscles all night long, and the cluster stays as warm as they like. "
    "Those on the outside change places with the others, until all of them have been inside.",
)


def settle(folder: Path, *, seconds: float) -> None:
    speaker = folder / "speaker.py"
    speaker.write_text(SPEAKER.replace("SECONDS", str(seconds)), encoding="utf-8")
    command = json.dumps([sys.executable, str(speaker), "{text}", "{wav}"])
    config = CONFIG.replace('engine = "tone"', 'engine = "command"')
    text = f"{config}\n[engine_settings]\ncommand = {command}\n"
    (folder / "podcast.toml").write_text(text, encoding="utf-8")
    (folder / "content" / "bees.md").write_text(LONG, encoding="utf-8")


@pytest.mark.parametrize(("seconds", "told"), [(0.065, 0), (0.03, 1)])
def test_a_program_that_cuts_all_lines_alike_is_told(
    folder: Path, run: Run, seconds: float, told: int
) -> None:
    settle(folder, seconds=seconds)
    for _ in range(2):  # an episode that is unchanged tells it too
        summary, _ = run("bees")
        assert summary.failed == ()
        (episode,) = summary.done
        assert sum(HURRIED in one for one in episode.warnings) == told


def test_an_engine_is_asked_once_for_all_its_lines(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def counted(name: str) -> Engine:
        asked.append(name)
        return load_engine(name)

    monkeypatch.setattr("podcast.production.voice_too_fast.load_engine", counted)
    run("bees")
    assert asked == ["tone"]
