"""Measures with more than one figure: "5′ 10″", "3 × 4 cm", "120/80 mmHg", "40°26′N"."""

from __future__ import annotations

import re

from podcast.narration.spoken import words
from podcast.narration.spoken.rule import Rule, figure, one_of
from podcast.narration.spoken.shapes import GAP, NUMBER, START
from podcast.narration.spoken.tables import table
from podcast.narration.spoken.units import LENGTHS, PLAIN_UNITS

_POINTS = table("units", part="compass")
_NAMED = ("feet", "meters", "metres", "inches", "miles", "yards", "pixels", "people")
_BESIDE = r"(?:wide|tall|long|deep|thick|high|across|screen|pipe|x|by|in diameter)\b"


def _count(number: str, *, one: str, many: str) -> str:
    return f"{words.number(number)} {one if number == '1' else many}"


def _by(match: re.Match[str]) -> str:
    sides = re.split(f"{GAP}[x×]{GAP}", match["sides"])
    unit = LENGTHS.get(match["unit"], match["unit"]).rpartition("/")[2]
    return f"{' by '.join(words.number(side) for side in sides)} {unit}"


def _feet(match: re.Match[str]) -> str:
    feet = _count(match["feet"], one="foot", many="feet")
    return f"{feet} {_count(match['inches'], one='inch', many='inches')}"


def _pressure(match: re.Match[str]) -> str:
    top, bottom = words.integer(match["top"]), words.integer(match["bottom"])
    return f"{top} over {bottom} millimeters of mercury"


def _angle(match: re.Match[str]) -> str:
    parts = [
        _count(match["degrees"], one="degree", many="degrees"),
        _count(match["minutes"], one="minute", many="minutes"),
    ]
    if match["seconds"]:
        parts.append(_count(match["seconds"], one="second", many="seconds"))
    if match["point"]:
        parts.append(_POINTS[match["point"]])
    return " ".join(parts)


def _inches(match: re.Match[str]) -> str:
    return _count(match["low"], one="inch", many="inches")


MEASURES = Rule(
    "measures",
    (
        figure(
            rf"{START}(?P<feet>[0-9]{{1,2}})['′]{GAP}(?P<inches>[0-9]{{1,2}}(?:\.[0-9])?)(?:\"|″|'')",
            _feet,
            needs="'′",
        ),
        figure(
            rf"{START}(?P<degrees>[0-9]{{1,3}})°{GAP}(?P<minutes>[0-9]{{1,2}}(?:\.[0-9]{{1,6}})?)[′']"
            rf"(?:{GAP}(?P<seconds>[0-9]{{1,2}}(?:\.[0-9]{{1,6}})?)[″\"])?"
            rf"(?:{GAP}(?P<point>[NSEW])(?!\w))?",
            _angle,
            needs="°",
        ),
        figure(
            rf"{START}(?P<sides>{NUMBER}(?:{GAP}[x×]{GAP}{NUMBER}){{1,3}})"
            rf"{GAP}(?P<unit>{one_of((*PLAIN_UNITS, 'in', *_NAMED))})(?!\w)",
            _by,
            needs="x×",
        ),
        figure(
            rf"{START}(?P<top>[0-9]{{2,3}})/(?P<bottom>[0-9]{{2,3}}){GAP}mm{GAP}Hg(?!\w)",
            _pressure,
            needs=("Hg",),
        ),
        figure(rf"{START}(?P<said>(?P<low>{NUMBER}){GAP}[\"″])(?= {_BESIDE})", _inches, needs='"″'),
        figure(
            rf"{START}(?P<said>(?P<low>{NUMBER}){GAP}in\.?)(?=[,)]| {_BESIDE})",
            _inches,
            needs=("in",),
        ),
    ),
)
