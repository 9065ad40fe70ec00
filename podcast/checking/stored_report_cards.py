"""``podcast check``, the sound's part: report cards in output/, and captions held to them."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf
from pathlib import Path

from podcast.checking.bounds import LATEST, clock, faults
from podcast.checking.report_card import LineHeard, SoundReport, report_from_json
from podcast.checking.rule import BUILD_AGAIN, Finding
from podcast.errors import CheckFailed
from podcast.json_values import json_values
from podcast.model import AudioSpec

_CAPTIONS = ("transcript.vtt", "transcript.srt")
_START = re.compile(r"^(\d+):(\d\d):(\d\d)[.,](\d{3}) --> ", re.MULTILINE)
_SOURCE = "what was heard of the file"


@dataclass(frozen=True, slots=True)
class Card:
    """An episode's report card, and what is wrong by it; no report where it cannot be read."""

    slug: str
    report: SoundReport | None
    findings: tuple[Finding, ...]


def read_cards(output: Path, *, spec: AudioSpec) -> Iterator[Card]:
    """Judge each episode's report.json by the bounds of a build, and its captions by it."""
    for path in sorted(output.glob("episodes/*/report.json")):
        yield _card(path, spec=spec)


def _card(path: Path, *, spec: AudioSpec) -> Card:
    slug = path.parent.name
    try:
        report = report_from_json(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        unreadable = _finding("sound", f"{path.name} cannot be read ({error}).", slug)
        return Card(slug, None, (unreadable,))
    found = [_of_fault(fault, slug=slug) for fault in faults(report, spec=spec)]
    found += _late_captions(path.parent, lines=report.lines, slug=slug)
    return Card(slug, report, tuple(found))


def _of_fault(fault: CheckFailed, *, slug: str) -> Finding:
    return _finding("sound", fault.what, f"{slug}: {fault.where}", mend=fault.mend)


def _late_captions(folder: Path, *, lines: Sequence[LineHeard], slug: str) -> Iterator[Finding]:
    """Every line's text has to come with its sound: in the transcript, and in the captions.

    A caption comes with its first word, which the transcript knows.
    """
    segments = _segments(folder / "transcript.json")
    nearest = [_nearest(line.at, starts=list(segments)) for line in lines]
    yield from _off("transcript.json", nearest, heard=[x.at for x in lines], lines=lines, slug=slug)
    words = [segments.get(start, start) for start in nearest]
    for name in _CAPTIONS:
        starts = _starts(folder / name)
        shown = [_nearest(at, starts=starts) for at in words]
        yield from _off(name, shown, heard=words, lines=lines, slug=slug)


def _off(
    name: str,
    shown: Sequence[float],
    *,
    heard: Sequence[float],
    lines: Sequence[LineHeard],
    slug: str,
) -> Iterator[Finding]:
    for seen, at, line in zip(shown, heard, lines, strict=True):
        off = (seen - at) * 1000
        if not abs(off) <= LATEST:
            what = f"{name} shows nothing when the line begins; the nearest is {off:+.0f} ms off."
            where = f"{slug}: {line.where} “{line.spoken}” at {clock(line.at)}"
            yield _finding("captions", what, where)


def _nearest(at: float, *, starts: Sequence[float]) -> float:
    """Find the start that is nearest; starts ascend."""
    index = bisect(starts, at)
    return min(
        starts[max(0, index - 1) : index + 1], key=lambda start: abs(start - at), default=inf
    )


def _segments(path: Path) -> dict[float, float]:
    """When each segment of the JSON transcript begins, and its first word; none if unreadable."""
    try:
        whole = json_values(path.read_text(encoding="utf-8"))
        return {
            float(one["startTime"]): float(one.get("words", [one])[0]["startTime"])
            for one in whole["segments"]
        }
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError):
        return {}


def _starts(path: Path) -> list[float]:
    text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    return [
        int(hours) * 3600 + int(minutes) * 60 + int(seconds) + int(thousandths) / 1000
        for hours, minutes, seconds, thousandths in _START.findall(text)
    ]


def _finding(rule: str, what: str, where: str, *, mend: str = BUILD_AGAIN) -> Finding:
    return Finding(rule, _SOURCE, "error", what, where, mend)
