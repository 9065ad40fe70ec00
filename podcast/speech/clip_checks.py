"""Whether what an engine delivered can be the line at all, before anything keeps it."""

from __future__ import annotations

import re

import numpy as np

from podcast.errors import LineFailed
from podcast.model import Clip
from podcast.speech.engine_refusals import quoted

_RATES = range(8_000, 96_001)  # Hz, from a telephone to a studio
_SILENCE = 33  # of 32,768, which is -60 dBFS: nobody hears a voice below it
_LONGEST_START = 10_000  # ms
_LONGEST_A_CHARACTER = 2_000  # ms; a character may be an emoji with a long name
_SHORTEST_A_LETTER = 20  # ms at the usual rate, some 600 words a minute; no voice is under 50
_SHORTEST_A_CHARACTER = 5  # ms; for what is written without spaces
_TOO_FEW_TO_JUDGE = 20  # letters and characters; punctuation takes no time
_WORD = re.compile(r"[^\W_]+")
_LONGEST_WORD = 15  # letters that count; nobody says each one of "nooooo"


def check_clip(clip: Clip, *, text: str, rate: float = 1.0) -> Clip:
    """Hand the clip on, or raise LineFailed where it cannot be this text spoken whole.

    ``rate`` is the voice's, since a fast one takes less time.

    A truncated, endless or silent answer must never be kept: the listener would
    lose words and nobody would know.
    """
    if why := _fault(clip, text=text, rate=rate):
        raise LineFailed(
            f"The engine's answer for this line {why}.",
            where=quoted(text),
            mend="Build again; if it stays, reword the line or choose another engine.",
        )
    return clip


def _fault(clip: Clip, *, text: str, rate: float) -> str:
    if clip.rate not in _RATES:
        return f"has an impossible rate of {clip.rate} Hz"
    if not clip.samples:
        return "holds no sound"
    if len(clip.samples) % 2:
        return "ends in the middle of a sample"
    return _length_fault(clip, text=text, rate=rate) or _mark_fault(clip, text=text)


def _length_fault(clip: Clip, *, text: str, rate: float) -> str:
    if clip.duration > _LONGEST_START + len(text) * _LONGEST_A_CHARACTER:
        return f"is {clip.duration / 1000:.0f} s long, far too much for its text"
    if clip.duration < _shortest(text) / max(rate, 1):
        return f"is {clip.duration:.0f} ms long, far too little for its text"
    return "is silent" if _peak(clip.samples) < _SILENCE else ""


def _shortest(text: str) -> int:
    """The least time that anybody takes for a text, in ms; 0 where it is too short to judge."""
    letters = sum(min(len(word), _LONGEST_WORD) for word in _WORD.findall(text))
    by_letters = letters * _SHORTEST_A_LETTER if letters > _TOO_FEW_TO_JUDGE else 0
    by_length = len(text) * _SHORTEST_A_CHARACTER if len(text) > _TOO_FEW_TO_JUDGE else 0
    return max(by_letters, by_length)


def _mark_fault(clip: Clip, *, text: str) -> str:
    end, start = 0, 0.0
    for mark in clip.marks:
        if mark.length < 1 or mark.offset < end or mark.offset + mark.length > len(text):
            return f"marks a word that is not in the text, at character {mark.offset}"
        if not start <= mark.start <= clip.duration:
            return f"marks a word at {mark.start:.0f} ms, out of order or after its end"
        end, start = mark.offset + mark.length, mark.start
    return ""


def _peak(samples: bytes) -> int:
    heights = np.frombuffer(samples, dtype="<i2")
    return max(int(heights.max()), -int(heights.min()))
