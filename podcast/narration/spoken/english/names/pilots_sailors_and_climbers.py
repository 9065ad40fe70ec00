"""What pilots, sailors and climbers write: "squawk 7700", "FL350", "VHF ch. 16", "5.14a"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, capital, figure, form

_SIDES = {"L": " left", "R": " right", "C": " center", "": ""}
_WINDOW = 80  # characters on each side that may hold the cue
_FLOWN = late_regex(
    r"\b(?:flights?|climb\w{0,3}|descen[dt]\w{0,3}|cruis\w{1,3}|aircraft|pilots?|ATC|airspace|squawk\w{0,3}"
    r"|runways?|heading|hdg|traffic|comms|Mach|M0|controllers?|jets?|knots?|turbulence|icing|SIGMET|at|above|below)\b",
    re.IGNORECASE,
)
_RUNWAY = r"(?:0[1-9]|[12][0-9]|3[0-6])[LRC]?"


def _digits(match: re.Match[str]) -> str:
    return number_words.digits(match["said"])


def _squawks(match: re.Match[str]) -> str:
    return re.sub("[0-7]{4}", lambda found: number_words.digits(found[0]), match["said"])


def _level(match: re.Match[str]) -> str | None:
    near = match.string[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    if not _FLOWN.search(near):
        return None
    return f"flight level {number_words.digits(match['level'])}"


def _runways(match: re.Match[str]) -> str:
    """Say each end of a runway by its figures and its side: "two seven left, zero nine right"."""
    ends = re.findall("([0-9]{2})([LRC]?)", match["said"])
    said = ", ".join(f"{number_words.digits(number)}{_SIDES[side]}" for number, side in ends)
    return f"runways {said}"


def _wind(match: re.Match[str]) -> str:
    """Say where a wind comes from, how strong it is and its gusts."""
    said = f"{number_words.digits(match['from'])} at {number_words.cardinal(int(match['strong']))}"
    if match["gusts"]:
        said += f", gusting {number_words.cardinal(int(match['gusts']))}"
    return said + (" knots" if match["unit"] else "")


_BROADCAST = late_regex(
    r"\b(?:TV|[Tt]elevis\w+|[Bb]roadcast\w*|[Ww]atch (?:it|us|live|on|her|him|them)|[Nn]ewscast"
    r"|[Cc]able|[Ll]ive on|[Tt]une|NBC|ABC|CBS|PBS|BBC|CB|VHF"
    r"|walkie\W?talkies?|[KW][A-Z]{3}(?:-TV)?)\b"
)
_IN_BOOKS = late_regex(
    r"\b(?:[Bb]ooks?|[Nn]ovel|[Rr]ead\w*|[Vv]ol|pp?|[Vv]erses?|[Ss]ec|[Cc]hapters?)\b|§"
)


def _channel(match: re.Match[str]) -> str | None:
    """Say a channel where a station or somebody who watches is near, and no book."""
    near = around(match, within=50, group="said")
    if match.string[: match.start("said")].endswith("In "):
        return None
    return "channel" if _BROADCAST.search(near) and not _IN_BOOKS.search(near) else None


AVIATION_AND_BOATS: tuple[Form, ...] = (
    form(
        r"\b(?:[Ss]quawk(?:s|ed|ing)?|[Tt]ransponder(?: codes?)?) "
        r"(?P<said>[0-7]{4}(?:(?: (?:for|is|means) [a-z. -]{2,30})?(?:, (?:or |and )?| or "
        r"| and )[0-7]{4}){0,3})"
        r"(?![\w/]|[.,][0-9])",
        _squawks,
        needs=("quawk", "ransponder"),
    ),
    capital(
        r"(?<![\w-])FL ?(?P<level>[0-9]{2,3})(?![\w/]|[.,][0-9]| [0-9])", _level, needs=("FL",)
    ),
    form(
        rf"\b(?P<said>(?:[Rr]wys?|RWYS?|[Rr]unways?) {_RUNWAY}(?:(?:/|, | and "
        rf"| or ){_RUNWAY}){{1,3}})"
        r"(?![\w/]|[.,][0-9])",
        _runways,
        needs=("wy", "WY", "unway"),
    ),
    form(
        r"\b[Ww]inds?(?: (?:is|of|from|at))?:? (?P<said>(?P<from>[0-3][0-9]0)/"
        r"(?P<strong>[0-9]{1,2})"
        r"(?:G(?P<gusts>[0-9]{2}))?(?P<unit>(?: ?(?:KT|kts?|knots))?))(?![\w/]|[.,][0-9])",
        _wind,
        needs=("ind",),
    ),
    # A channel of the radio, where a book has a chapter: "VHF ch. 16", "Ch. 16 (156.8 MHz)".
    form(
        r"\b(?:VHF|DSC|[Mm]arine|UHF|CB|[Rr]adio|[Mm]ayday|MAYDAY|[Cc]oastguard)\b[^.;\n]{0,16}? "
        r"(?P<said>[Cc]h\b\.?)(?= ?[0-9]{1,2}\b)",
        "channel",
        needs=("ch", "Ch"),
    ),
    form(
        r"(?<![\w.])(?P<said>[Cc]h\b\.?)(?= ?[0-9]{1,4}\b(?![.,:][0-9]))",
        _channel,
        needs=("h",),
    ),
    form(
        r"(?<![\w.])(?P<said>[Cc]h\b\.?)(?= ?[0-9]{1,2}A? \([0-9.]{3,7} ?MHz)",
        "channel",
        needs=("h",),
    ),
)
"""Forms of the rule "identifiers"."""

_CLIMBED = late_regex(
    r"\b(?:climb\w{0,4}|routes?|pitch(?:es)?|crags?|belay\w{0,3}|rap(?:pel\w{0,4}|s)|boulder\w{0,4}|trad"
    r"|bolted|bolts|redpoint\w{0,3}|on-?sight|[Gg]raded?|lead|slab|crux|free[ds]?|summit)\b"
)


def _is_climbed(match: re.Match[str]) -> bool:
    text = match.string
    near = text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    return bool(_CLIMBED.search(near))


def _grade_letters(written: str) -> str:
    return " ".join(written.replace("/", " ").upper().replace("+", "plus").split())


def _american(match: re.Match[str]) -> str | None:
    """Say a decimal of Yosemite as two numbers: 5.14a is harder than 5.9."""
    letter = match["letter"] or ""
    if not letter and not _is_climbed(match):
        return None
    said = f"five {number_words.integer(match['grade'])}"
    return f"{said} {_grade_letters(letter)}" if letter else said


def _french(match: re.Match[str]) -> str | None:
    if not _is_climbed(match):
        return None
    return f"{number_words.integer(match['grade'])} {match['letter'].upper()} plus"


CLIMBING_GRADES: tuple[Form, ...] = (
    figure(
        r"(?<![\w.,$£€/])5\.(?P<grade>1[0-5])(?P<letter>[a-d](?:/[a-d])?)?(?![\w%/]|[.,][0-9]| ?"
        r"(?:%|million|billion"
        r"|[kcm]?m\b|points?|percent|per cent|mg|kg|g\b|miles?|per|in\b|ft\b|times))",
        _american,
        needs=("5.1",),
    ),
    form(
        r"(?<![\w-])(?P<said>M?VS|HVS|HS)(?= [3-7][abc](?!\w))",
        lambda match: number_words.letters(match["said"]),
        needs=("S ",),
    ),
    figure(
        r"(?<![\w.,/-])(?P<grade>[4-9])(?P<letter>[abc])\+(?=[,.;:)]|$| )",
        _french,
        needs=("a+", "b+", "c+"),
    ),
)
"""Forms of the rule "identifiers"."""
