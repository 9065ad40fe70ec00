"""A line longer than its engine takes: where it is cut, and how the pieces' sound is joined."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from podcast.model import Clip, WordMark

_CUTS = (
    re.compile(r"(?<![.!?…])[.!?…]+[\"'”’»)\]]*\s+|[。！？]"),  # after a sentence
    re.compile(r"[;:]\s+|(?<!\s)\s+[–—]\s+|—|[；：]"),
    re.compile(r",\s+|[，、]"),
    re.compile(r"\s+"),
)
_LEAST = 0.4  # of a piece must be filled: a comma before that is worse than a later space
_QUIET = 300  # of 32,768, about -41 dBFS: an engine's own room between sentences
_KEPT = 0.03  # seconds left at each side of a join, so that no consonant is clipped


def cut(text: str, *, at_most: int) -> tuple[str, ...]:
    """Cut a text into pieces of up to ``at_most`` characters, only where it must be cut.

    Best after a sentence, else a clause, else a comma, else between words; inside a
    word only where a word alone is too long. The pieces hold all but spaces.
    """
    return tuple(_pieces(text.strip(), at_most=at_most))


def _pieces(rest: str, *, at_most: int) -> Iterator[str]:
    while len(rest) > at_most:
        at = _place(rest, at_most=at_most)
        yield rest[:at].rstrip()
        rest = rest[at:].lstrip()
    if rest:
        yield rest


def _place(text: str, *, at_most: int) -> int:
    window = text[: at_most + 1]
    for rank, cuts in enumerate(_CUTS):
        least = at_most * _LEAST if rank < len(_CUTS) - 1 else 0
        ends = [found.end() for found in cuts.finditer(window)]
        fitting = [end for end in ends if len(text[:end].rstrip()) <= at_most and end > least]
        if fitting:
            return fitting[-1]
    return _inside_a_word(text, at_most=at_most)


def _inside_a_word(text: str, *, at_most: int) -> int:
    """Step back over combining marks, which belong to the letter before them."""
    at = at_most
    while at > 1 and unicodedata.combining(text[at]):
        at -= 1
    return at


def join(clips: Sequence[Clip]) -> Clip:
    """Join the sound of a line's pieces so that no pause is heard where it was cut.

    Silence stays at the line's own start and end; marks move with their sound. Raises
    ValueError where the pieces differ in rate.
    """
    if len({clip.rate for clip in clips}) != 1:
        raise ValueError("its pieces differ in rate")
    last = len(clips) - 1
    kept = round(_KEPT * clips[0].rate)
    samples, marks = bytearray(), list[WordMark]()
    for number, clip in enumerate(clips):
        start, end = _sounding(clip.samples, kept=kept, head=number > 0, tail=number < last)
        marks += _moved(clip, start=start, end=end, to=len(samples) // 2)
        samples += clip.samples[start * 2 : end * 2]
    return Clip(samples=bytes(samples), rate=clips[0].rate, marks=tuple(marks))


def _moved(clip: Clip, *, start: int, end: int, to: int) -> Iterator[WordMark]:
    """A piece's marks, where its samples from ``start`` to ``end`` come to lie at ``to``."""
    a_sample = 1000 / clip.rate
    for mark in clip.marks:
        inside = min(max(mark.start, start * a_sample), end * a_sample)
        yield replace(mark, start=inside + (to - start) * a_sample)


def _sounding(samples: bytes, *, kept: int, head: bool, tail: bool) -> tuple[int, int]:
    """Where a piece's sound starts and ends, in samples, with silence cut at head or tail."""
    heights = np.frombuffer(samples, "<i2")
    if not (head or tail):
        return 0, len(heights)
    loud = np.flatnonzero((heights > _QUIET) | (heights < -_QUIET))
    if not len(loud):
        return 0, len(heights)
    start = max(int(loud[0]) - kept, 0) if head else 0
    end = min(int(loud[-1]) + 1 + kept, len(heights)) if tail else len(heights)
    return start, end
