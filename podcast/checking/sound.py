"""Proof on the finished MP3: every line is heard, where it is said to be, at its level.

The file is decoded once, in a stream. Every line's sound is looked for around its place.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import groupby, pairwise
from pathlib import Path
from statistics import median

import numpy as np

from podcast.checking.hearing import SILENT, Meter, Sound, listen
from podcast.checking.likeness import Likeness, compare, shift_of, steepest
from podcast.checking.pace import Pace, paces
from podcast.model import AudioSpec

REACH = 0.2
"""Seconds before and after its place in which a line is looked for."""


@dataclass(frozen=True, slots=True)
class Expected:
    """A line as it should be heard.

    ``start`` is its sample in the finished file, ``sound`` its clip as it was joined (mono
    signed 16-bit at the file's rate), ``pause`` the ms asked for after it, ``where`` a place a
    person can open, ``section`` its number.
    """

    start: int
    sound: bytes
    spoken: str
    pause: int
    where: str = ""
    section: int = 0


@dataclass(frozen=True, slots=True)
class LineHeard:
    """A line as it was heard: times in seconds, its error in ms.

    ``sure`` says how surely it was found and ``alike`` how alike its worst part (at
    ``unlike_at``) is, from 0 to 1; ``click`` is the steepest sound in it that is not its own.
    """

    where: str
    at: float
    seconds: float
    error: float
    sure: float
    alike: float
    unlike_at: float
    click: float
    click_at: float
    words_a_minute: int
    length_ratio: float
    odd_length: bool


@dataclass(frozen=True, slots=True)
class JoinHeard:
    """The silence before a line, in ms as asked for and heard; step of level in dB; click in it."""

    where: str
    at: float
    asked: int
    heard: float
    step: float
    click: float
    ends_section: bool = False


@dataclass(frozen=True, slots=True)
class SectionHeard:
    """A section's loudness in LUFS; times in seconds."""

    where: str
    at: float
    seconds: float
    loudness: float


@dataclass(frozen=True, slots=True)
class SoundReport:
    """The report card of one finished file: LUFS, dBTP, errors in ms, times in seconds."""

    seconds: float
    loudness: float
    true_peak: float
    clipped: int
    longest_silence: float
    longest_silence_at: float
    median_error: float
    worst_error: float
    sections: tuple[SectionHeard, ...]
    joins: tuple[JoinHeard, ...]
    lines: tuple[LineHeard, ...]


def prove(path: Path, *, expected: Iterable[Expected], spec: AudioSpec) -> SoundReport:
    """Listen to a finished file and report how every line, join and section is heard.

    ``expected`` is in the order of the file and is taken one line at a time, so memory does
    not grow with length. Raises CheckFailed only where the file cannot be played;
    podcast.checking.gate judges the report.
    """
    meter = Meter(rate=spec.rate)
    window = _Window(listen(path, rate=spec.rate), meter=meter)
    found: list[_Found] = []
    after = 0
    for line in expected:
        found.append(_find(line, window=window, after=after, rate=spec.rate))
        after = found[-1].end
    seconds = window.finish() / spec.rate
    return _report(found, meter=meter, seconds=seconds, rate=spec.rate)


def report_json(report: SoundReport) -> str:
    """Write a report as JSON with rounded numbers, the same for the same file."""
    return json.dumps(_rounded(asdict(report)), indent=1, ensure_ascii=False) + "\n"


@dataclass(frozen=True, slots=True)
class _Found:
    """What is kept of a line once its sound is let go; ``begin`` and ``end`` are samples.

    ``lead`` and ``trail`` are silences at its edges in samples, ``noise`` the steepest sound
    in the pause before it.
    """

    line: Expected
    begin: int
    end: int
    lead: int
    trail: int
    sure: float
    like: Likeness
    noise: float


class _Window:
    """A stretch of the file that moves forwards with the lines; all of it passes the meter."""

    def __init__(self, pieces: Iterator[Sound], *, meter: Meter) -> None:
        self._pieces = pieces
        self._meter = meter
        self._held: Sound = np.zeros(0, dtype=np.float32)
        self._start = 0

    def read(self, start: int, end: int) -> Sound:
        """Give samples ``start`` to ``end``, silence beyond the file; forget what is before."""
        while self._start + len(self._held) < end and self._take(drop_before=start):
            pass
        there = self._held[max(0, start - self._start) : max(0, end - self._start)]
        return np.pad(there, (0, end - start - len(there)))

    def finish(self) -> int:
        """Listen to the rest; give the length of the file in samples."""
        while self._take(drop_before=self._start + len(self._held)):
            pass
        return self._start + len(self._held)

    def _take(self, *, drop_before: int) -> bool:
        piece = next(self._pieces, None)
        if piece is None:
            return False
        self._meter.hear(piece)
        drop = min(max(0, drop_before - self._start), len(self._held))
        self._held = np.concatenate([self._held[drop:], piece])
        self._start += drop
        return True


def _find(line: Expected, *, window: _Window, after: int, rate: int) -> _Found:
    """Look for a line around its place; ``after`` is the sample where the one before it ended."""
    wanted = np.frombuffer(line.sound, dtype="<i2").astype(np.float32) / np.float32(32768)
    before = max(0, line.start - int(REACH * rate))
    first = min(after, before)
    stretch = window.read(first, line.start + len(wanted) + int(REACH * rate))
    shift, sure = shift_of(
        wanted, around=stretch[before - first :], reach=2 * int(REACH * rate), rate=rate
    )
    begin = before + shift
    heard = stretch[begin - first : begin - first + len(wanted)]
    lead, trail = _silences(heard)
    return _Found(
        line=replace(line, sound=b""),
        begin=begin,
        end=begin + len(wanted),
        lead=lead,
        trail=trail,
        sure=sure,
        like=compare(wanted, heard=heard, rate=rate),
        noise=steepest(stretch[max(0, after - first) : max(0, begin - first)]),
    )


def _silences(heard: Sound) -> tuple[int, int]:
    """Count the silent samples at both ends."""
    loud = np.flatnonzero(np.abs(heard) > SILENT)
    return (int(loud[0]), len(heard) - 1 - int(loud[-1])) if len(loud) else (len(heard), 0)


def _report(found: Sequence[_Found], *, meter: Meter, seconds: float, rate: int) -> SoundReport:
    pace = paces([(one.line.spoken, (one.end - one.begin) / rate) for one in found])
    lines = tuple(_line(one, pace=at, rate=rate) for one, at in zip(found, pace, strict=True))
    errors = [abs(line.error) for line in lines] or [0.0]
    silence, silence_at = meter.longest_silence
    return SoundReport(
        lines=lines,
        joins=tuple(_join(one, after, rate=rate) for one, after in pairwise(found)),
        sections=tuple(_sections(found, meter=meter, rate=rate)),
        median_error=median(errors),
        worst_error=max(errors),
        loudness=meter.loudness,
        true_peak=meter.true_peak,
        clipped=meter.clipped,
        longest_silence=silence,
        longest_silence_at=silence_at,
        seconds=seconds,
    )


def _line(one: _Found, *, pace: Pace, rate: int) -> LineHeard:
    return LineHeard(
        where=one.line.where,
        at=one.begin / rate,
        seconds=(one.end - one.begin) / rate,
        error=(one.begin - one.line.start) * 1000 / rate,
        sure=one.sure,
        alike=one.like.worst,
        unlike_at=(one.begin + one.like.worst_at) / rate,
        click=one.like.click,
        click_at=(one.begin + one.like.click_at) / rate,
        words_a_minute=pace.words_a_minute,
        length_ratio=pace.ratio,
        odd_length=pace.odd,
    )


def _join(one: _Found, after: _Found, *, rate: int) -> JoinHeard:
    gap = one.trail + after.begin - one.end + after.lead
    step = _decibels(after.like.factor) - _decibels(one.like.factor)
    return JoinHeard(
        where=after.line.where,
        at=one.end / rate,
        asked=one.line.pause,
        heard=gap * 1000 / rate,
        step=step if one.line.section == after.line.section else 0.0,
        click=after.noise,
        ends_section=one.line.section != after.line.section,
    )


def _decibels(factor: float) -> float:
    return 20 * math.log10(max(factor, 1e-4))


def _sections(found: Sequence[_Found], *, meter: Meter, rate: int) -> Iterator[SectionHeard]:
    for _, lines in groupby(found, key=lambda one: one.line.section):
        of_it = list(lines)
        begin, end = of_it[0].begin, of_it[-1].end
        loudness = meter.loudness_between(begin, end)
        yield SectionHeard(of_it[0].line.where, begin / rate, (end - begin) / rate, loudness)


def _rounded(value: object) -> object:
    """Round what was measured to what can be heard, so that the report is readable."""
    if isinstance(value, float):
        return round(value, 3)
    if isinstance(value, dict):
        return {key: _rounded(inner) for key, inner in value.items()}
    return [_rounded(inner) for inner in value] if isinstance(value, (tuple, list)) else value
