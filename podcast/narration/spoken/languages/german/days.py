"""German days and hours that stand together: "v. 22.12.-2.1.", "Fr, 9.10., 12 h", "(78., FE)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from num2words import num2words  # type: ignore[import-untyped,unused-ignore]

from podcast.narration.spoken.languages.everyday.years import full_year
from podcast.narration.spoken.languages.german.figures import ordinal
from podcast.narration.spoken.languages.german.sentence_stop import sentence_stop
from podcast.narration.spoken.languages.tongue import DASH, GAP, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form
from podcast.narration.words import words_for

JOINT = rf"(?:,? (?:und|oder|bis|bzw\.|u\.|sowie) |, ?|/|{GAP}{DASH}{GAP})"
_MONTHS = words_for("de").listed("months")
_SAID = {"u.": "und", "bzw.": "beziehungsweise"}
_DAY = r"(?:[12][0-9]|3[01]|0?[1-9])\.(?:1[0-2]|0?[1-9])\."
_YEAR = "(?:(?:19|20)[0-9]{2}|[0-9]{2}(?![0-9]))"
_WEEKDAY = "(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|Mo|Di|Mi|Do|Fr|Sa|So)"
_GOAL = re.compile(r"\b(?:Tore?|Torschützen?|Treffer|Gelb|Rot|Elfmeter|\w*karten?)\b")
_QUARTERS = {"1": "eine Viertelstunde", "¼": "eine Viertelstunde"}


def german_days(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for days, hours and minutes of goals."""
    return (
        Rule("dates", (*_spans_of_days(), *_days_alike())),
        Rule("ranges", (_hyphened_scores(tongue),)),
        Rule("times", (*_clocks(tongue), _by_an_h(tongue), *_goals(), *_quarters())),
    )


def _day(written: str, *, ending: str) -> str:
    day, month = (int(one) for one in written.rstrip(".").split("."))
    return f"{ordinal(day, ending)} {_MONTHS[month - 1]}"


def _all_days(match: re.Match[str]) -> str:
    """Say each day of a list with the same ending, and what joins them."""
    ending = "n" if match["before"] else "r"

    def one(found: re.Match[str]) -> str:
        year = f" {_in_words(full_year(found[2]))}" if found[2] else ""
        return _day(found[1], ending=ending) + year

    return re.sub(rf"({_DAY})({_YEAR})?", one, joined(match["said"]))


def _days_of_a_month(match: re.Match[str]) -> str:
    said = _all_days(match)
    return re.sub(r"(?<![\w.])([0-9]{1,2})\.(?=[ ,])", lambda one: ordinal(int(one[1]), "n"), said)


def _in_words(year: int) -> str:
    return str(num2words(year, lang="de", to="year" if year < 2000 else "cardinal"))


def joined(written: str) -> str:
    """Say what joins two places or days: a dash is "bis"."""
    said = re.sub(rf"(?<=[.0-9]){GAP}{DASH}{GAP}(?=[0-9])", " bis ", written)
    said = re.sub(r"(?<=\.)/(?=[0-9])", " und ", said)
    return re.sub(r"(?<= )(?:u\.|bzw\.)(?= )", lambda one: _SAID[one[0]], said)


_BEFORE = r"(?P<before>\b(?i:am|dem|vom|zum|ab|bis|seit|im|den|v\.|zwischen|nach|vor|bis zum)) "


def _spans_of_days() -> Iterator[Form]:
    """Say from which day to which: "v. 22.12.-2.1."."""
    yield form(
        rf"(?:{_BEFORE})?(?P<said>(?<![\w.,:/-]){_DAY}(?:{_YEAR})?{GAP}{DASH}{GAP}{_DAY}(?:"
        rf"{_YEAR})?)(?![\w/]|[.,]?[0-9])",
        _all_days,
        needs=".",
    )


def _days_alike() -> Iterator[Form]:
    """Say two days behind one preposition: "am 3.5. bzw. 4.5."."""
    yield form(
        rf"{_BEFORE}(?P<said>{_DAY}(?:{_YEAR})?(?:{JOINT}{_DAY}(?:{_YEAR})?){{1,5}})(?![\w/]"
        rf"|[.,]?[0-9])",
        _all_days,
        needs=".",
    )
    # "Am 24. u. 31.12.": the month is told once.
    yield form(
        rf"{_BEFORE}(?P<said>(?:(?:[12][0-9]|3[01]"
        rf"|0?[1-9])\.{JOINT}){{1,4}}{_DAY}(?:{_YEAR})?)(?![\w/]|[.,]?[0-9])",
        _days_of_a_month,
        needs=".",
    )


def _clocks(tongue: Tongue) -> Iterator[Form]:
    """Say an hour by its h: "19.30 h", "um 12 h", "Fr, 9.10., 12 h"."""

    def said(match: re.Match[str]) -> str | None:
        return _clock(match["hour"], match.groupdict().get("minute"), tongue=tongue)

    def span(match: re.Match[str]) -> str | None:
        ends = [(match["hour"], match["minute"]), (match["hour2"], match["minute2"])]
        return " bis ".join(_clock(hour, minute, tongue=tongue) for hour, minute in ends)

    hour = "(?P<hour>[01]?[0-9]|2[0-4])"
    yield figure(
        rf"(?<![\w.,:/-]){hour}(?:[.:](?P<minute>[0-5][0-9])(?:{GAP}h)?{GAP}(?:{DASH}|bis){GAP}"
        r"(?P<hour2>[01]?[0-9]|2[0-4])(?:[.:](?P<minute2>[0-5][0-9]))?)"
        rf"{GAP}h(?!\w)",
        span,
        needs=".:",
    )
    yield figure(rf"(?<![\w.,:/-]){hour}[.:](?P<minute>[0-5][0-9]){GAP}h(?!\w)", said, needs=".:")
    yield form(
        rf"(?:\b[Uu]m|\b(?:Beginn|Beg\.|Start|Einlass|Treffpunkt|Abfahrt|Ende|Schluss|Anpfiff):?"
        rf"|\b{_WEEKDAY}\.?,?|[0-9]\.(?:(?:19|20)?[0-9]{{2}})?,) "
        rf"(?P<said>{hour}{GAP}h)(?![\w/])",
        said,
        needs="h",
    )
    yield form(
        rf"\b(?:[Vv]on|[Vv]\.) (?P<said>(?P<hour>[6-9]|1[0-9]"
        rf"|2[0-3]){GAP}{DASH}{GAP}(?P<hour2>[7-9]|1[0-9]|2[0-4]){GAP}h)"
        r"(?![\w/])(?! [A-ZÄÖÜ])",
        lambda match: f"{tongue.number(match['hour'])} bis {tongue.number(match['hour2'])} Uhr",
        needs="h",
    )
    yield form(
        rf"\b(?:[Aa]b|[Gg]egen|[Tt]el\.? nach|[Vv]on) (?P<said>(?P<hour>[6-9]|1[0-9]|2[0-3]){GAP}h)"
        r"(?![\w/])(?! [A-ZÄÖÜ])",
        said,
        needs="h",
    )


def _by_an_h(tongue: Tongue) -> Form:
    """Say "17h30", as the Swiss write it."""
    return figure(
        r"(?<![\w.,:/-])(?P<hour>[01]?[0-9]|2[0-3])h(?P<minute>[0-5][0-9])(?!\w)",
        lambda match: _clock(match["hour"], match["minute"], tongue=tongue),
        needs="h",
    )


def _hyphened_scores(tongue: Tongue) -> Form:
    """Say how a match ended, by a hyphen: "siegte 2-1"."""
    return form(
        r"\b(?:gew[ao]nn\w*|sieg\w*|verl[oi]\w+|besieg\w*|unterl\w+|führ\w*|Endstand|Sieg"
        r"|Niederlage"
        r"|Remis|Unentschieden)\b[^.!?\n]{0,30}?(?<![\w.,:/-])"
        r"(?P<said>(?P<low>[0-9]{1,2})[-\u2013](?P<high>[0-9]{1,2}))"
        r"(?=[,.;!)]|$| (?:in|im|gegen|nach|und|bei|vor|auswärts|daheim|zu)\b)",
        lambda match: f"{tongue.number(match['low'])} zu {tongue.number(match['high'])}",
        needs="-\u2013",
    )


def _clock(hour: str, minute: str | None, *, tongue: Tongue) -> str:
    behind = f" {tongue.number(str(int(minute)))}" if minute and int(minute) else ""
    return f"{tongue.number(str(int(hour)), noun='Uhr |m')} Uhr{behind}"


def _goals() -> Iterator[Form]:
    """Say the minute of a goal in its brackets: "Tore: Maier (12.), Özil (78., FE)"."""
    fouls = {"FE": ", Foulelfmeter", "HE": ", Handelfmeter"}

    def said(match: re.Match[str]) -> str | None:
        ahead = match.string[max(0, match.start() - 120) : match.start()]
        if not _GOAL.search(ahead):
            return None
        foul = fouls.get((match["foul"] or "").strip(", "), "")
        return f"{ordinal(int(match['minute']), '')} Minute{foul}"

    yield form(
        r"(?P<said>(?P<minute>45|90|105|120)\.(?P<foul>))(?= ?\+ ?[0-9]{1,2}[,)./])",
        said,
        needs=("+",),
    )
    yield form(
        r"(?:\(|[0-9]\., )(?P<said>(?P<minute>[1-9][0-9]{0,2})\.(?P<foul>,? ?(?:FE|HE))?)(?=[,)/])",
        said,
        needs=(".)", ".,", "./"),
    )


def _quarters() -> Iterator[Form]:
    """Say a quarter of an hour: "1/4 Std."."""

    def said(match: re.Match[str]) -> str:
        quarter = _QUARTERS.get(match["part"][0], "eine Dreiviertelstunde")
        return quarter + sentence_stop(match, at=match.end())

    yield form(
        rf"(?<![\w.,/-])(?<![0-9] )(?P<part>1/4|¼|3/4|¾){GAP}(?:Std\.?|Stunden?|h)(?!\w)",
        said,
        needs="/¼¾",
    )
