"""Hours of four figures in timetables and tide tables: "Dep. 0915 Mon-Fri", "HW 0612 4.3m"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.times import clock
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.sentence_ends import stopped

_DAYS = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|M-F|daily|weekdays|weekends|SX|SO)"
_SHORT = {"dep": "departs", "arr": "arrives"}
_TIDES = {"HW": "high water", "LW": "low water"}
_WINDOW = 60  # characters on each side that may hold the cue
_YEAR = late_regex("1[6-9][0-5][0-9]|20[0-5][0-9]")
_TIMELY = late_regex(
    r"\b(?:dep|arr)\.|(?<![\w.,-])(?:(?:0[0-9]|1[0-5]|2[1-3])[0-5][0-9]|[0-2]?[0-9][:.][0-5][0-9])(?![\w,.-])|\b(?:Mon|Tue|Wed|Thu|Fri|Sat"
    r"|Sun|daily|trains?|bus(?:es)?|ferry|flights?|platform|tides?|[HL]W|weekdays)\b",
    re.IGNORECASE,
)
_WATER = late_regex(r"\b(?:tides?|tidal|[HL]W|springs|neaps)\b|[0-9]\.[0-9] ?m\b")
_FIGURES = r"(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9])"


def _hour(match: re.Match[str]) -> str:
    hour = number_words.integer(match["hour"])
    if match["minute"] == "00":
        return f"{hour} hundred"
    return f"{hour} {number_words.integer(match['minute'])}"


def _is_told(match: re.Match[str]) -> bool:
    """Tell an hour from a year, "arr. 1750": another hour, a day or a tide stands near."""
    near = around(match, within=_WINDOW)
    return not _YEAR.fullmatch(match["hour"] + match["minute"]) or bool(_TIMELY.search(near))


def _told_hour(match: re.Match[str]) -> str | None:
    return _hour(match) if _is_told(match) else None


def _tide(match: re.Match[str]) -> str | None:
    near = around(match, within=_WINDOW)
    return _TIDES[match["said"]] if _WATER.search(near) else None


def _short(match: re.Match[str]) -> str | None:
    if not _is_told(match):
        return None
    said = _SHORT[match["how"].lower()]
    return said.capitalize() if match["how"][0].isupper() else said


_AGO = {
    "s": "second", "m": "minute", "min": "minute", "h": "hour", "d": "day", "w": "week",
    "wk": "week", "mo": "month", "y": "year",
}  # fmt: skip


def _ago(match: re.Match[str]) -> str:
    unit = _AGO[match["unit"]]
    return f"{number_words.integer(match['count'])} {unit}{'' if match['count'] == '1' else 's'}"


_RUN = late_regex(
    r"\b(?:[Rr]ac(?:e|ers?|ing)|[Rr]unners?|[Ss]wim\w*|[Ff]inish|[Ll]aps?|[Tt]rack|[Cc]limb|[Ss]ummit|[Dd]ig\w*|[Tt]unnel"
    r"|[Ff]abric|[Rr]ope|[Cc]able|[Hh]ose|[Rr]oll|[Ll]ength|[Rr]oad|[Pp]ipe)\b|\bkm\b"
)


def _remaining(match: re.Match[str]) -> str | None:
    """Say the minutes that an app shows as left; of a race and of a rope they are meters."""
    near = match.string[max(0, match.start() - 60) : match.end() + 60]
    return None if _RUN.search(near) else _ago(match)


SINCE: tuple[Form, ...] = (
    # How long since something was posted: "1m ago", "3d ago"; a million years are no post's.
    figure(
        r"(?<![\w.,$£€-])(?P<count>[1-9][0-9]{0,2})(?P<unit>s|min|mo|m|h|d|wk|w|y)(?= ago\b)",
        _ago,
        needs=(" ago",),
    ),
    figure(
        r"(?<![\w.,$£€-])(?P<count>[1-9][0-9]{0,2})(?P<unit>m)(?= (?:remaining|elapsed|overdue"
        r"|read\b(?! this)))",
        _remaining,
        needs=("m r", "m e", "m o"),
    ),
)
"""Forms of the rule "short-dates", before those of decades, for which "30s" are many."""

_DAY_NAMES = {
    "Mon": "Monday", "Tue": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday", "Fri": "Friday",
    "Sat": "Saturday", "Sun": "Sunday",
}  # fmt: skip
_DAY_OF_HOUR = r"(?P<day>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|rs?)?"
_HOUR_BEFORE = (
    r"(?:[0-2]?[0-9][:.][0-5][0-9](?: ?[ap]\.?m\.?)?|[01]?[0-9] ?[ap]\.?m\.?|noon|midnight)"
)
_HOUR_BEHIND = r"(?=(?:[0-2]?[0-9][:.][0-5][0-9]|[01]?[0-9] ?[ap]\.?m|noon|midnight))"


def _until_another_day(match: re.Match[str]) -> str:
    return f"{_DAY_NAMES[match['day']]} to "


def _day_behind_its_hour(match: re.Match[str]) -> str:
    return stopped(_DAY_NAMES[match["day"]], match)


def _hour_of_tide(match: re.Match[str]) -> str:
    return clock(int(match["hour"]), int(match["minute"]), half=False)


TIMETABLES: tuple[Form, ...] = (
    # From an hour of one day to an hour of another: "09:00 Fri–03:00 Sat".
    form(
        rf"(?<![\w.:]){_HOUR_BEFORE},? "
        rf"(?P<said>{_DAY_OF_HOUR}\.? ?[-\u2013\u2014] ?){_HOUR_BEHIND}",
        _until_another_day,
        needs=tuple(_DAY_NAMES),
    ),
    form(
        rf"[-\u2013\u2014] ?{_HOUR_BEFORE} (?P<said>{_DAY_OF_HOUR}\b\.?)(?=[,;:)]|$| )"
        rf"(?! [-\u2013])",
        _day_behind_its_hour,
        needs=(":00 ", ":30 ", ".00 ", ".30 ", ":59 ", "pm ", "am "),
    ),
    # A tide's hour, with how high the water stands: "HW Dover 11.42 (6.3 m)".
    form(
        r"(?<!\w)(?:HW|LW|[Hh]igh [Ww]ater|[Ll]ow [Ww]ater)(?: at)?(?: [A-Z][a-z]{2,20}){0,2}:? "
        r"(?P<said>(?P<hour>[0-2]?[0-9])\.(?P<minute>[0-5][0-9]))(?= ?(?:\([0-9]{1,2}"
        r"(?:\.[0-9]{1,2})? ?m\)|(?:hrs|BST|GMT|and|LW|HW)\b))",
        _hour_of_tide,
        needs=("W", "ater"),
    ),
    # Parts that are mixed are no time: "1 part bleach with 9 parts water (1:10)".
    form(
        r"\b[0-9]{1,3} parts?\b[^.!?()\n]{0,60}\("
        r"(?P<said>(?P<low>[1-9]):(?P<high>[1-9][0-9]{0,2}))(?=\))",
        lambda match: (
            f"{number_words.integer(match['low'])} to {number_words.integer(match['high'])}"
        ),
        needs=(" part",),
    ),
    figure(
        r"(?<![\w.,:/-])(?P<hour>0[0-9]|1[0-9]|2[0-3])\.(?P<minute>[0-5][0-9]) ?h(?:ou)?rs\b",
        lambda match: f"{_hour(match)} hours",
        needs=("hrs", "hours"),
    ),
    # The scale of a map is no time: "1:25 000".
    figure(
        r"(?<![\w.,:/-])1:(?P<of>[1-9][0-9]{0,2}) 000(?!\w|[.,][0-9])",
        lambda match: f"one to {number_words.integer(match['of'])} thousand",
        needs=" ",
    ),
    form(
        rf"\b(?:[Dd]ep(?:\.|arts|arting)|[Aa]rr(?:\.|ives|iving)|HW|LW|[Hh]igh (?:water|tide)"
        rf"|[Ll]ow (?:water|tide)|[Ss]unrise"
        rf"|[Ss]unset):?(?: at)? (?:[A-Z][a-z]{{2,20}} ){{0,2}}(?P<said>{_FIGURES})"
        r"(?!\w|[.,:/-][0-9]| ?(?:m|ft|km|mi|feet|met(?:er|re)s|miles|people)\b)",
        _told_hour,
    ),
    # "Hourly until 2300."
    form(
        r"\b(?:[Hh]ourly|minutes|mins|[Tt]rains?|[Bb]us(?:es)?|[Ss]ervices?|[Ff]err(?:y|ies)|[Cc]urfew)\b[^.!?\n]{0,40}"
        rf" (?:until|till) (?P<said>{_FIGURES})(?=[,;)]|\.?$|\. [A-Z])",
        lambda match: None if _YEAR.fullmatch(match["said"]) else _hour(match),
        needs=("ntil ", "till "),
    ),
    figure(
        rf"(?<![\w.,:/$£€-])(?P<hour>0[0-9])(?P<minute>[0-5][0-9])(?=,? {_DAYS})",
        _hour,
        needs=("0",),
    ),
    form(
        r"(?<![\w-])M[-\u2013]F(?= [0-9]{1,2}(?::[0-9]{2})? ?[ap]\.?m?\b)",
        "Monday to Friday",
        needs=("M-F", "M\u2013F"),
    ),
    form(
        r"(?<![\w.,:-])1?[0-9](?P<said> ?(?P<half>[ap]) ?[-\u2013] ?)"
        r"(?=(?:noon|midnight)\b)",
        lambda match: f" {match['half'].upper()} M to ",
        needs=("noon", "midnight"),
    ),
    form(
        rf"(?<![\w.])(?P<said>HW|LW)(?=:? (?:at )?{_FIGURES}(?!\w))",
        _tide,
        needs=("HW", "LW"),
    ),
)
"""Forms of the rule "times"."""

DEPARTURES: tuple[Form, ...] = (
    form(
        rf"(?<![\w.])(?P<said>(?P<how>[Dd]ep|[Aa]rr)(?:\."
        rf"|(?=:)))(?=:? (?:[A-Z][a-z]{{2,20}} ){{0,2}}{_FIGURES}(?!\w"
        rf"|[.,:][0-9]))",
        _short,
        needs=("ep", "rr"),
    ),
)
"""Forms of the rule "abbreviations", before its own."""
