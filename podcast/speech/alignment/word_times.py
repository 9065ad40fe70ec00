"""Word times for engines that tell none: the line is laid on espeak-ng's rendering of it.

A line is short, so nothing drifts. What the result is worth is said with it (decision 42).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from podcast.errors import PodcastError
from podcast.model import Clip, Timing, Voice, WordMark
from podcast.speech.alignment.cepstra import HOP, Floats, features, quiet
from podcast.speech.alignment.warping import Warp, warp
from podcast.speech.engines.espeak import ESpeak

SURE_ENOUGH = 0.35
"""How sure an alignment must be; another text's never reached 0.3 (docs/decisions/42)."""

_READERS = ("", "+f3")  # a low voice and a high one: a clip is laid on the one that it is most like
# What an alignment with another text is worth, and one with a fair reader of the same text.
_CHANCE, _CERTAIN = 0.02, 0.16
_UNEVEN = 0.1  # by how much unevenness lowers that worth
_LONGEST = 60_000  # ms: the table of a longer line would not fit in memory
_WORD = re.compile(r"\w[\w'’-]*")


def with_marks(clip: Clip, *, text: str, voice: Voice) -> Clip:
    """Give a clip without word marks its words' starts, aligned or else guessed.

    ``text`` is what the clip says, ``voice`` tells its language, and the clip's ``timing`` says
    where the marks come from and how sure they are.
    """
    if clip.marks or not _WORD.search(text):
        return clip
    found = aligned(clip, text=text, language=voice.language)
    if found is not None and found.timing.sure >= SURE_ENOUGH:
        return found
    marks = tuple(_guessed(clip, text=text))
    return replace(clip, marks=marks, timing=Timing("guess", 0.0))


@dataclass(frozen=True, slots=True)
class _Reading:
    """The line as espeak-ng says it, laid on the clip."""

    clip: Clip
    rows: Floats
    warp: Warp


def aligned(clip: Clip, *, text: str, language: str) -> Clip | None:
    """Lay the reading that is most alike on the clip, however sure; None where there is none."""
    if clip.duration > _LONGEST:
        return None
    heard = features(clip)
    readings = [
        _Reading(reading, rows := features(reading), warp(rows, heard))
        for reading in _readings(text, language=language, longest=_LONGEST)
    ]
    if not readings:
        return None
    best = min(readings, key=lambda reading: reading.warp.cost)
    marks = tuple(_marks(best, clip=clip))
    sure = _sureness(best, heard=heard)
    return replace(clip, marks=marks, timing=Timing("alignment", sure))


def _readings(text: str, *, language: str, longest: float) -> Iterator[Clip]:
    for reader in _READERS:
        try:
            reading = ESpeak().speak(text, voice=Voice("espeak-ng", reader, language=language))
        except PodcastError:  # a language or a line that espeak-ng cannot say: a guess must do
            return
        if reading.marks and reading.duration <= longest:
            yield reading


def _sureness(reading: _Reading, *, heard: Floats) -> float:
    """How sure an alignment is, next to one with the sounds backwards, which fit only by chance."""
    by_chance = warp(np.ascontiguousarray(reading.rows[::-1]), heard).cost
    gained = 1 - reading.warp.cost / max(by_chance, 1e-9)
    worth = gained - _UNEVEN * reading.warp.unevenness
    return round(min(max((worth - _CHANCE) / (_CERTAIN - _CHANCE), 0.0), 1.0), 2)


def _marks(reading: _Reading, *, clip: Clip) -> Iterator[WordMark]:
    """Carry the reading's marks over; a word begins where it is first heard, not in a pause."""
    silent_there, silent_here = quiet(reading.clip), quiet(clip)
    latest = 0.0
    for mark in reading.clip.marks:
        there = _sounding(round(mark.start / HOP), silent=silent_there)
        here = _sounding(round(reading.warp.places[there]), silent=silent_here)
        latest = min(max(latest, float(here * HOP)), clip.duration)
        yield replace(mark, start=latest)


def _sounding(frame: int, *, silent: NDArray[np.bool_]) -> int:
    """Give the first frame from here on in which something is heard, else this one."""
    frame = min(max(frame, 0), len(silent) - 1)
    ahead = np.flatnonzero(~silent[frame:])
    return frame + int(ahead[0]) if len(ahead) else frame


def _guessed(clip: Clip, *, text: str) -> Iterator[WordMark]:
    """Spread the words over what is heard, each in proportion to the letters before it."""
    heard = np.flatnonzero(~quiet(clip)) * HOP
    begin, end = float(heard[0]), min(float(heard[-1] + HOP), clip.duration)
    words = list(_WORD.finditer(text))
    letters = sum(len(word[0]) for word in words)
    before = 0
    for word in words:
        yield WordMark(word.start(), len(word[0]), begin + (end - begin) * before / letters)
        before += len(word[0])
