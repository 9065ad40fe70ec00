"""A second look at lines of an odd length, by how long espeak-ng takes to read their text.

The first look counts letters. It costs nothing, and is wrong about rows of digits, signs and the
numbers of other languages, so a line that it finds odd is compared with a reading of its text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from podcast.checking.odd_lengths import is_odd, paces
from podcast.checking.report_card import LineHeard, SoundReport
from podcast.production.jobs import LineJob
from podcast.speech.reading_time import reading_time

_COMPARED = 5  # lines of a usual length that tell how much slower the voice is than the reading


def recheck_odd_lengths(report: SoundReport, *, lines: Sequence[LineJob]) -> SoundReport:
    """The report with odd lengths only where a reading of the text finds them odd, too.

    ``lines`` are those that were heard, in order. A line in a language that espeak-ng does not
    read stays as it was judged.
    """
    report = _voice_alone(report, lines=lines)
    both = list(zip(report.lines, lines, strict=True))
    if not any(heard.odd_length for heard, _ in both):
        return report
    usual = [one for one in both if not one[0].odd_length and not one[1].take]
    slowness = _slowness(usual)
    return replace(
        report,
        lines=tuple(
            _again(heard, line=line, slowness=slowness) if heard.odd_length else heard
            for heard, line in both
        ),
    )


def _voice_alone(report: SoundReport, *, lines: Sequence[LineJob]) -> SoundReport:
    """The report with the voice's lines judged by each other, and people's recordings left out."""
    if not any(line.take for line in lines):
        return report
    both = list(zip(report.lines, lines, strict=True))
    judged = iter(paces([(line.spoken, heard.seconds) for heard, line in both if not line.take]))
    told: list[LineHeard] = []
    for heard, line in both:
        pace = None if line.take else next(judged)
        ratio, odd = (pace.ratio, pace.odd) if pace else (heard.length_ratio, False)
        told.append(replace(heard, length_ratio=ratio, odd_length=odd))
    return replace(report, lines=tuple(told))


def _again(heard: LineHeard, *, line: LineJob, slowness: float | None) -> LineHeard:
    taken = _times_its_reading(heard, line=line)
    if taken is None or slowness is None:
        return heard
    ratio = taken / slowness
    return replace(heard, length_ratio=round(ratio, 2), odd_length=is_odd(ratio))


def _slowness(usual: Sequence[tuple[LineHeard, LineJob]]) -> float | None:
    """How much longer the episode's own lines take than their reading; None without any."""
    longest = sorted(usual, key=lambda one: one[0].seconds, reverse=True)[:_COMPARED]
    found = (_times_its_reading(heard, line=line) for heard, line in longest)
    told = [taken for taken in found if taken is not None]
    return median(told) if told else None


def _times_its_reading(heard: LineHeard, *, line: LineJob) -> float | None:
    reading = reading_time(line.spoken, voice=line.voice)
    return heard.seconds / reading if reading else None
