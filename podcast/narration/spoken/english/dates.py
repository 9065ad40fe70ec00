"""Dates: written with a month's name, ISO 8601, and all in figures.

A date keeps the order in which it is written. One that leaves the order open
is said in that of the country: in the US "March fifth, twenty twenty-four",
elsewhere "the fifth of March, twenty twenty-four".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Literal

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Rule, capital, figure, form
from podcast.narration.spoken.sentence_ends import stop_behind_day, stop_of, stopped
from podcast.narration.spoken.shapes import DASH, GAP, SPACE
from podcast.narration.spoken.triggers import DIGITS

Order = Literal["day", "month"]

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SHORT = {name[:3].lower(): name for name in MONTHS}
_WEEKDAYS = {
    name[:3]: name
    for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
}

# "Sept" and every month's first three letters, with or without a full stop.
_ANY_MONTH = (
    r"(?:(?:" + "|".join(MONTHS) + "|" + "|".join(name.upper() for name in MONTHS) + r")\b"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
MONTH = rf"(?P<month>{_ANY_MONTH})"
_DAY = r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?"
_LAST = rf"(?:{GAP}{DASH}{GAP}(?P<last>[0-3]?[0-9])(?:st|nd|rd|th)?)?"
_YEAR = r"(?P<year>[0-9]{4})"
_STOP = r"(?![\w/:%]|[.,-][0-9])"
_BEFORE = r"(?<![\w/.,:$£€#-])"
_COMMA = f"{GAP},{SPACE}|{SPACE}"


def month_name(written: str) -> str:
    """Give the full name of a month written in full or short."""
    return _SHORT[written[:3].lower()]


def _day_first(day: int, *, month: str, year: str) -> str:
    said = f"the {number_words.ordinal(day)} of {month}"
    return f"{said}, {number_words.year(int(year))}" if year else said


def _month_first(day: int, *, month: str, year: str) -> str:
    said = f"{month} {number_words.ordinal(day)}"
    return f"{said}, {number_words.year(int(year))}" if year else said


def say_date(day: int, *, month: str, year: str, order: Order) -> str:
    """Say a date in an order; ``year`` is its figures, two or four, or ""."""
    say = _day_first if order == "day" else _month_first
    return say(day, month=month, year=_full_year(year) if year else "")


def _day(match: re.Match[str], group: str = "day") -> int | None:
    day = int(match[group])
    return day if 1 <= day <= 31 else None


def _written_day_first(match: re.Match[str]) -> str | None:
    day, month = _day(match), month_name(match["month"])
    if day is None:
        return None
    year = match["year"] or ""
    if not match["last"]:
        return _day_first(day, month=month, year=year)
    last = _day(match, "last")
    if last is None:
        return None
    return f"the {number_words.ordinal(day)} to {_day_first(last, month=month, year=year)}"


def _ending_with_its_month(match: re.Match[str]) -> str | None:
    said = _written_day_first(match)
    return said and f"{said}{stop_behind_day(match)}"


def _written_month_first(match: re.Match[str]) -> str | None:
    day, month = _day(match), month_name(match["month"])
    if day is None:
        return None
    year = match["year"] or ""
    if not match["last"]:
        return _month_first(day, month=month, year=year)
    last = _day(match, "last")
    if last is None:
        return None
    said = f"{month} {number_words.ordinal(day)} to {number_words.ordinal(last)}"
    return f"{said}, {number_words.year(int(year))}" if year else said


def _written_year_first(match: re.Match[str]) -> str | None:
    day = _day(match)
    if day is None:
        return None
    year = number_words.year(int(match["year"]))
    return f"{year} {month_name(match['month'])} {number_words.ordinal(day)}"


def _short_month(match: re.Match[str]) -> str:
    return month_name(match["month"])


def _figures(match: re.Match[str], *, written: Order, said: Order) -> str | None:
    """Say a date of figures written in an order, or None where they are no date."""
    first, second = int(match["first"]), int(match["second"])
    day, month = (first, second) if written == "day" else (second, first)
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    date = say_date(day, month=MONTHS[month - 1], year=match["year"], order=said)
    before = match.string[max(0, match.start() - 4) : match.start()]
    return date.removeprefix("the ") if before.lower() == "the " else date


def _full_year(text: str) -> str:
    # Two figures: POSIX's window, 69 to 99 are nineteen hundreds (strptime %y).
    if len(text) == 4:
        return text
    return f"19{text}" if text >= "69" else f"20{text}"


def _weekday(match: re.Match[str]) -> str:
    return _WEEKDAYS[match["said"][:3]]


def _last_weekday(match: re.Match[str]) -> str:
    return stopped(_weekday(match), match)


_PLAYED = re.compile(r"\b(?:beat|won|lost|drew|defeated|wins?|scored?|led)\b[^.!?]*$")


def _hours(match: re.Match[str]) -> str | None:
    before = match.string[max(0, match.start() - 60) : match.start()]
    if max(int(match["from"]), int(match["until"])) > 24 or _PLAYED.search(before):
        return None
    return " to ".join(number_words.cardinal(int(match[end])) for end in ("from", "until"))


def _span(match: re.Match[str], *, names: Callable[[str], str]) -> str:
    return f"{names(match['first'])} to {names(match['last'])}{stop_of(match, 0)}"


_TO = rf"{GAP}{DASH}{GAP}"
_A_DAY = r"[0-3]?[0-9](?:st|nd|rd|th)?"
_SPANS = (
    # "May 5 – June 10, 2011", "5 May 2010 – 6 June 2011", "June 2019–May 2020".
    form(
        rf"\b(?:{_ANY_MONTH}{SPACE}(?:{_A_DAY}(?:,{SPACE}[0-9]{{4}})?|[0-9]{{4}})"
        rf"|{_A_DAY}{SPACE}{_ANY_MONTH}(?:,?{SPACE}[0-9]{{4}})?)"
        rf"(?P<said>{_TO})(?=(?:{_A_DAY}{SPACE})?{_ANY_MONTH}(?!{SPACE}?[a-z]))",
        " to ",
        needs=DIGITS,
    ),
    capital(
        rf"\b(?P<first>{_ANY_MONTH}){_TO}(?P<last>{_ANY_MONTH})(?!\w)",
        partial(_span, names=month_name),
    ),
)
_A_WEEKDAY = r"(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\b"
_ANY_WEEKDAY = r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|rs?|day|sday|nesday|rsday|urday)?\b"
_WEEKS = (
    capital(
        rf"(?<![\w.])(?P<first>{_A_WEEKDAY}\.?){_TO}(?P<last>{_A_WEEKDAY})(?:\.(?={SPACE}[0-9a-z(]|[,;:)]))?(?!\w)",
        partial(_span, names=lambda day: _WEEKDAYS[day[:3]]),
    ),
    capital(
        rf"(?<![\w.])(?P<said>{_A_WEEKDAY}\.?)(?=,?{SPACE}(?:the{SPACE})?"
        rf"(?:{_A_DAY}{SPACE}(?:of{SPACE})?{_ANY_MONTH}|{_ANY_MONTH}{SPACE}[0-9]|[0-9]{{1,2}}(?::[0-9]{{2}}|(?::[0-9]{{2}})?{GAP}[ap]\.?m)))",
        _weekday,
        needs=DIGITS,
    ),
    # "Mon. to Fri.", "Mon., Wed. and Fri.", "Sat. 10–2"
    capital(
        rf"(?<![\w.])(?P<said>{_A_WEEKDAY}\.?)"
        rf"(?=(?: to | through | thru |,? and |,? or | ?& ?| ?/ ?|, ){_A_WEEKDAY}"
        rf"|{SPACE}(?:[0-9]{{1,2}}(?:[:.][0-9]{{2}})?{GAP}(?:{DASH}|to|[ap]\.?m)"
        rf"|[Nn]oon|[Cc]losed|[Oo]nly))",
        _weekday,
    ),
    capital(
        rf"{_ANY_WEEKDAY}\.?(?: to | through | thru |,? and |,? or | ?& ?| ?/ ?|, )"
        rf"(?P<said>{_A_WEEKDAY}\.?)(?!\w)",
        _last_weekday,
    ),
    form(
        rf"\b(?:[Cc]losed|[Oo]pen|[Ee]very|[Nn]ext|[Ll]ast|[Uu]ntil|[Bb]y|[Oo]n)(?: on)?{SPACE}"
        rf"(?P<said>{_A_WEEKDAY}\.)(?!\w)",
        _last_weekday,
    ),
    # Hours that a place is open: "Mon-Fri 9-5", and no score.
    form(
        rf"{_ANY_WEEKDAY}\.?[,:]?{SPACE}(?P<said>(?P<from>[0-9]{{1,2}}){GAP}{DASH}{GAP}"
        r"(?P<until>[0-9]{1,2}))(?![\w:%/-]|[.,][0-9]| ?[ap]\.?m\b"
        r"| (?:win|victory|defeat|loss|draw|lead)\b)",
        _hours,
        needs=DIGITS,
    ),
)

_WRITTEN = (
    figure(
        rf"{_BEFORE}{_YEAR}{SPACE}{MONTH}{SPACE}{_DAY}{_STOP}(?!{GAP},?{SPACE}[0-9]{{4}})",
        _written_year_first,
    ),
    form(
        rf"{_BEFORE}(?:[Tt]he{SPACE})?{_DAY}{_LAST}"
        rf"{SPACE}(?:of{SPACE})?{MONTH}(?:(?:{_COMMA}){_YEAR}{_STOP})?(?![0-9])",
        _ending_with_its_month,
        needs=DIGITS,
    ),
    form(
        rf"\b{MONTH}{SPACE}(?:the{SPACE})?{_DAY}{_LAST}"
        rf"(?![0-9])(?:(?:{_COMMA}){_YEAR}{_STOP}|{_STOP})",
        _written_month_first,
        needs=DIGITS,
    ),
    form(
        rf"\b(?P<said>{MONTH})(?<!May)(?<!MAY)(?={SPACE}[0-9]{{4}}\b)", _short_month, needs=DIGITS
    ),
)


_ISO = (
    rf"(?<![\w/-]){_YEAR}(?P<mark>[-/])(?P<first>[01]?[0-9])(?P=mark)(?P<second>[0-3]?[0-9])"
    r"(?![\w/-]|[.,][0-9])"
)
_MONTH_YEAR = (
    r"(?<![\w/.,-])(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)[0-9]{2})(?![\w/-]|[.,][0-9])"
)
_YEAR_MONTH = (
    r"(?<![\w/.,-])(?P<year>[12][0-9](?P<short>[0-9]{2}))-(?P<month>[01][0-9])(?![\w/-]|[.,][0-9])"
)
_FIGURES = (
    r"(?<![\w/.,$-])(?P<first>[0-3]?[0-9])(?P<mark>[/.-])(?P<second>[0-3]?[0-9])(?P=mark)"
    r"(?P<year>[12][0-9]{3}|(?<=/)[0-9]{2})(?![\w/-]|\.[0-9])"
)


def _written_order(match: re.Match[str]) -> Order | None:
    """Tell which comes first in a date of figures, where the figures themselves tell."""
    if int(match["first"]) > 12:
        return "day"
    return "month" if int(match["second"]) > 12 else None


def _year_month(match: re.Match[str]) -> str | None:
    """Say "2019-06"; "2008-09" may be two years, and is left to those."""
    month = int(match["month"])
    if not 1 <= month <= 12 or month > int(match["short"]):
        return None
    return f"{MONTHS[month - 1]} {number_words.year(int(match['year']))}"


def _month_year(match: re.Match[str]) -> str:
    return f"{MONTHS[int(match['month']) - 1]} {number_words.year(int(match['year']))}"


def _clear(match: re.Match[str]) -> str | None:
    order = _written_order(match)
    return _figures(match, written=order, said=order) if order else None


def date_rules(*, order: Order | None) -> tuple[Rule, ...]:
    """Give the rules for dates in a country that writes the day or the month first.

    Where the country is unknown (None), an ISO date is said day first, which
    everybody understands, and 03/05/2024 falls to a rule of its own, so that
    the caller can warn.
    """
    said = order or "day"
    iso = figure(_ISO, lambda match: _figures(match, written="month", said=said), needs="-/")
    guess: Order = order or "month"
    guessed = figure(_FIGURES, lambda match: _figures(match, written=guess, said=guess))
    dates = (
        *_WEEKS,
        *_SPANS,
        iso,
        figure(_YEAR_MONTH, _year_month),
        figure(_MONTH_YEAR, _month_year, needs="/"),
        figure(_FIGURES, _clear),
    )
    if order:
        return (Rule("dates", (*dates, guessed, *_WRITTEN)),)
    return (Rule("dates", (*dates, *_WRITTEN)), Rule("ambiguous-dates", (guessed,)))
