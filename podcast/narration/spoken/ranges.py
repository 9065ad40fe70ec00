"""Ranges and scores: "2018–2022", "pages 463–471", "won 3–1", "1:1"."""

from __future__ import annotations

import re

from podcast.narration.spoken import words
from podcast.narration.spoken.rule import Rule, form
from podcast.narration.spoken.shapes import END, GAP, NUMBER, SPACE, START, is_year, spoken_number

_EN = "[\u2010\u2012\u2013\u2014]"
_PAIR = rf"(?P<low>{NUMBER})"
_TWO_DIGITS = r"(?P<high>[0-9]{2})"
_LOWER_NOUN = rf"(?={SPACE}[a-z]{{2,}}s\b|{SPACE}(?:people|men|women|children)\b|-(?:year|month|week|day|hour|minute)\b|{SPACE}(?:year|month|week|day)[ -])"
_PAGES = r"(?:[Pp]ages?|pp?\.?|[Cc]hapters?|[Ll]ines?|[Vv]erses?|[Aa]ge[sd]?|[Gg]rades?|[Ff]rom|[Bb]etween|[Ss]cor\w{1,4}|[Bb]eat\w{0,3}|[Ww]on|[Ll]ost|[Dd]raw|[Dd]rew)"


def _range(match: re.Match[str]) -> str:
    return f"{_end(match['low'])} to {_end(match['high'])}"


def _end(text: str) -> str:
    return spoken_number(text)


def _rising(match: re.Match[str]) -> str | None:
    low, high = float(match["low"].replace(",", "")), float(match["high"].replace(",", ""))
    return _range(match) if low < high else None


def _years(match: re.Match[str]) -> str | None:
    if not is_year(match["low"]):
        return None
    high = match["high"]
    if len(high) == 2:
        said = words.integer(high) if high >= "10" else f"{words.OH} {words.cardinal(int(high))}"
        return f"{words.year(int(match['low']))} to {said}"
    return _range(match) if is_year(high) else None


RANGES = Rule(
    "ranges",
    (
        form(
            rf"{START}(?P<low>[12][0-9]{{3}}){GAP}(?:{_EN}|-){GAP}(?P<high>[12][0-9]{{3}}|[0-9]{{2}})(?![\w-]|[.,/][0-9])",
            _years,
        ),
        form(rf"{START}{_PAIR}{GAP}{_EN}{GAP}(?P<high>{NUMBER}){END}", _range),
        form(rf"{START}{_PAIR}{SPACE}-{SPACE}(?P<high>{NUMBER}){END}", _range),
        form(rf"{START}{_PAIR}-(?P<high>{NUMBER}){END}{_LOWER_NOUN}(?!-)", _rising),
        form(rf"\b{_PAGES}{GAP}(?P<said>{_PAIR}-(?P<high>{NUMBER})){END}(?!-)", _range),
        form(rf"{START}(?P<low>[0-9]{{1,4}}){SPACE}:{SPACE}(?P<high>[0-9]{{1,4}}){END}", _range),
        form(rf"{START}(?P<low>[0-9]{{1,4}}):(?P<high>[0-9]{{1,4}}){END}", _range),
    ),
)
