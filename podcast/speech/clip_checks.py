"""Whether what an engine delivered can be the line at all, before anything keeps it."""

from __future__ import annotations

import numpy as np

from podcast.errors import LineFailed
from podcast.model import Clip
from podcast.speech.refusals import quoted

_RATES = range(8_000, 96_001)  # Hz, from a telephone to a studio
_SILENCE = 33  # of 32,768, which is -60 dBFS: nobody hears a voice below it
_LONGEST_START = 10_000  # ms
_LONGEST_A_CHARACTER = 2_000  # ms; a character may be an emoji with a long name
_SHORTEST_A_CHARACTER = 5  # ms; the fastest readable speech takes eight times as long
_TOO_FEW_TO_JUDGE = 20  # characters; punctuation takes no time


def check_clip(clip: Clip, *, text: str) -> Clip:
    """Hand the clip on, or raise LineFailed where it cannot be this text spoken whole.

    A truncated, endless or silent answer must never be kept: the listener would
    lose words and nobody would know.
    """
    if why := _fault(clip, text=text):
        raise LineFailed(
            f"The engine's answer for this line {why}.",
            where=quoted(text),
            mend="Build again; if it stays, reword the line or choose another engine.",
        )
    return clip


def _fault(clip: Clip, *, text: str) -> str:
    if clip.rate not in _RATES:
        return f"has an impossible rate of {clip.rate} Hz"
    if not clip.samples:
        return "holds no sound"
    if len(clip.samples) % 2:
        return "ends in the middle of a sample"
    return _length_fault(clip, text=text) or _mark_fault(clip, text=text)


def _length_fault(clip: Clip, *, text: str) -> str:
    if clip.duration > _LONGEST_START + len(text) * _LONGEST_A_CHARACTER:
        return f"is {clip.duration / 1000:.0f} s long, far too much for its text"
    if len(text) > _TOO_FEW_TO_JUDGE and clip.duration < len(text) * _SHORTEST_A_CHARACTER:
        return f"is {clip.duration:.0f} ms long, far too little for its text"
    return "is silent" if _peak(clip.samples) < _SILENCE else ""


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
