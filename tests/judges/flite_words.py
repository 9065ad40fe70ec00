"""Flite's own account of when it says each word: a voice that is nothing like espeak-ng's."""

from __future__ import annotations

import re
import shutil
import subprocess
import wave
from functools import cache
from pathlib import Path

from podcast.model import Clip

FLITE = shutil.which("flite")
VOICES = ("awb", "kal16", "rms", "slt")


def speak(text: str, *, voice: str, to: Path) -> tuple[Clip, dict[int, float]]:
    """A line spoken by Flite, and the ms at which each word begins, by its offset in the text.

    Flite tells the end of each sound. Sounds are counted off to words by how many each word
    has when it is said alone; nothing is told of a line where the counts do not add up.
    """
    printed = _flite(text, voice=voice, to=to, show="-psdur")
    sounds: list[float] = []
    begin = 0.0
    for told in printed:
        name, _, end = told.rpartition(":")
        if name != "pau":
            sounds.append(begin * 1000)
        begin = float(end)
    with wave.open(str(to)) as file:
        clip = Clip(file.readframes(file.getnframes()), file.getframerate())
    starts: dict[int, float] = {}
    used = 0
    for word in re.finditer(r"[A-Za-z']+", text):
        if used < len(sounds):
            starts[word.start()] = sounds[used]
        used += _sounds_of(word[0], voice=voice, to=to.with_name("word.wav"))
    return clip, starts if used == len(sounds) else {}


@cache
def _sounds_of(word: str, *, voice: str, to: Path) -> int:
    return sum(sound != "pau" for sound in _flite(word, voice=voice, to=to, show="-ps"))


def _flite(text: str, *, voice: str, to: Path, show: str) -> list[str]:
    ran = subprocess.run(
        [str(FLITE), "-voice", voice, show, "-t", text, "-o", to],
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout.split()
