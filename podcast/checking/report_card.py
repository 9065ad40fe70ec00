"""The report card of a finished MP3: what was heard of every line, join and section of it."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from itertools import groupby, pairwise
from statistics import median

from podcast.checking.heard import Found, Heard, HeardBytes, Readings, joined
from podcast.checking.integrated_loudness import integrated
from podcast.checking.odd_lengths import Pace, paces
from podcast.json_values import json_values, made_of, refuse_wrong


@dataclass(frozen=True, slots=True)
class LineHeard:
    """A line as it was heard: times in seconds, its error in ms.

    ``sure`` says how surely it was found and ``alike`` how alike its worst part (at
    ``unlike_at``) is, from 0 to 1; ``click`` is the steepest sound in it that is not its own.
    """

    where: str
    spoken: str
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


def true_peak(readings: Readings) -> float:
    """Give the highest point of what was heard, in dBTP."""
    return 20 * math.log10(max(readings.peak, 1e-5))


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was heard of a whole file, before its lines' paces are judged by each other.

    ``sounds`` are the bytes of its stretches, in order.
    """

    sections: tuple[SectionHeard, ...]
    joins: tuple[JoinHeard, ...]
    lines: tuple[LineHeard, ...]
    readings: Readings
    sounds: tuple[HeardBytes, ...]


def gather(stretches: Iterable[Heard], *, rate: int) -> Gathered:
    """Read what was heard of stretches that follow each other in a file, and hold one at a time.

    Of each line the report's row is left, half of what listening to it leaves behind.
    """
    sections: list[SectionHeard] = []
    joins: list[JoinHeard] = []
    lines: list[LineHeard] = []
    readings: list[Readings] = []
    sounds: list[HeardBytes] = []
    before: list[Found] = []
    start = 0
    for heard in stretches:
        found = [_moved(line, by=start) for line in heard.lines]
        sections.extend(_sections(heard, start=start, rate=rate))
        joins.extend(_joins([*before, *found], rate=rate))
        lines.extend(_line(one, rate=rate) for one in found)
        readings.append(heard.readings)
        sounds.append(heard.sound)
        before = found[-1:] or before
        start += heard.readings.samples
    return Gathered(tuple(sections), tuple(joins), tuple(lines), joined(readings), tuple(sounds))


def report_card(gathered: Gathered, *, rate: int) -> SoundReport:
    """Make the report of a file, its lines' paces judged by each other.

    podcast.checking.bounds judges it.
    """
    readings = gathered.readings
    pace = paces([(one.spoken, one.seconds) for one in gathered.lines])
    lines = tuple(map(_paced, gathered.lines, pace))
    errors = [abs(line.error) for line in lines] or [0.0]
    return SoundReport(
        seconds=readings.samples / rate,
        loudness=integrated(readings.momentary),
        true_peak=true_peak(readings),
        clipped=readings.clipped,
        longest_silence=readings.silence / rate,
        longest_silence_at=readings.silence_at / rate,
        median_error=median(errors),
        worst_error=max(errors),
        sections=gathered.sections,
        joins=gathered.joins,
        lines=lines,
    )


def report_json(report: SoundReport) -> Iterator[str]:
    """Write a report as JSON with rounded numbers, the same for the same file, in parts."""
    yield "{"
    between = "\n"
    for field in fields(report):
        yield between
        yield from _written(field.name, getattr(report, field.name))
        between = ",\n"
    yield "\n}\n"


def report_from_json(text: str) -> SoundReport:
    """Read what report_json wrote; ValueError where it is damaged or of another version."""
    try:
        told = dict(json_values(text))
        sections = tuple(made_of(SectionHeard, one) for one in told.pop("sections"))
        joins = tuple(made_of(JoinHeard, one) for one in told.pop("joins"))
        lines = tuple(made_of(LineHeard, one) for one in told.pop("lines"))
        whole = SoundReport(**told, sections=sections, joins=joins, lines=lines)
    except (TypeError, KeyError) as error:
        raise ValueError("it is no report card of this version") from error
    refuse_wrong(whole)
    return whole


def _moved(line: Found, *, by: int) -> Found:
    return replace(line, start=line.start + by, begin=line.begin + by, end=line.end + by)


def _line(one: Found, *, rate: int) -> LineHeard:
    """A line's row, its pace that of its episode until the others are known."""
    return LineHeard(
        where=one.where,
        spoken=one.spoken,
        at=one.begin / rate,
        seconds=(one.end - one.begin) / rate,
        error=(one.begin - one.start) * 1000 / rate,
        sure=one.sure,
        alike=one.like.worst,
        unlike_at=(one.begin + one.like.worst_at) / rate,
        click=one.like.click,
        click_at=(one.begin + one.like.click_at) / rate,
        words_a_minute=0,
        length_ratio=1.0,
        odd_length=False,
    )


def _paced(line: LineHeard, pace: Pace) -> LineHeard:
    return replace(
        line, words_a_minute=pace.words_a_minute, length_ratio=pace.ratio, odd_length=pace.odd
    )


def _joins(found: Sequence[Found], *, rate: int) -> Iterator[JoinHeard]:
    return (
        _join(one, after, rate=rate)
        for one, after in pairwise(found)
        if after.section <= one.section + 1  # leaves out lines with a jingle between them
    )


def _join(one: Found, after: Found, *, rate: int) -> JoinHeard:
    gap = one.trail + after.begin - one.end + after.lead
    step = _decibels(after.like.factor) - _decibels(one.like.factor)
    return JoinHeard(
        where=after.where,
        at=one.end / rate,
        asked=one.pause,
        heard=gap * 1000 / rate,
        step=step if one.section == after.section else 0.0,
        click=after.noise,
        ends_section=one.section != after.section,
    )


def _decibels(factor: float) -> float:
    return 20 * math.log10(max(factor, 1e-4))


def _sections(heard: Heard, *, start: int, rate: int) -> Iterator[SectionHeard]:
    for _, lines in groupby(heard.lines, key=lambda one: one.section):
        of_it = list(lines)
        begin, end = of_it[0].begin, of_it[-1].end
        loudness = integrated(heard.readings.between(begin, end, rate=rate))
        yield SectionHeard(of_it[0].where, (start + begin) / rate, (end - begin) / rate, loudness)


def _written(name: str, value: object) -> Iterator[str]:
    """Write a figure, or what was heard of each section, join or line in a row."""
    if not isinstance(value, tuple):
        yield f' "{name}": {json.dumps(_rounded(value))}'
        return
    yield f' "{name}": [\n  '
    between = ""
    for one in value:
        yield f"{between}{_row(one)}"
        between = ",\n  "
    yield "\n ]"


def _row(heard: SectionHeard | JoinHeard | LineHeard) -> str:
    told = {field.name: _rounded(getattr(heard, field.name)) for field in fields(heard)}
    return json.dumps(told, ensure_ascii=False)


def _rounded(value: object) -> object:
    """Round what was measured to what can be heard, so that the report is readable."""
    return round(value, 3) if isinstance(value, float) else value
