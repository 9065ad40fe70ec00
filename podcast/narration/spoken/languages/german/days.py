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
_CONTEST = re.compile(
    r"\b(?:Sätze?n?|Satz\w*|gew[ao]nn\w*|gewinnt|siegt\w*|Siege?|verlor\w*|unterl[ai]g\w*|besiegt\w*"
    r"|schlug\w*|bezwang\w*|Match|Endstand|Niederlage)\b"
)
_AT_TIMES = re.compile(r"\b(?:um|ab|von|bis|gegen|seit|vor|zwischen|Züge?|Abfahrt) $")
_MEETING = re.compile(
    r"\b(?i:uhr|termine?|treffen|treffpunkt|bus(?:se)?|züge?|bahn|abfahrt\w*|ankunft|anpfiff|beginn"
    r"|einlass|zeiten|uhrzeiten|essen|sitzung|training|sprechstunden?)\b"
)
_BOOK = re.compile(
    r"\b(?:Mt|Mk|Lk|Joh|Röm|Kor|Gal|Eph|Phil|Kol|Thess|Tim|Tit|Hebr|Jak|Petr|Offb|Apg|Gen|Ex|Lev|Num"
    r"|Dtn|Mose|Jos|Ri|Sam|Kön|Hiob|Ijob|Pss?|Spr|Koh|Hld|Jes|Jer|Ez|Dan|Hos|Matthäus|Markus|Lukas"
    r"|Johannes|Römer|Psalm(?:en)?|Sure|Koran|Vers)\.? $"
)
_TENNIS = 7  # games of a set, at most
_LAST_POINTS = frozenset({11, 15, 21, 25})  # of a set of table tennis, badminton, volleyball
_ON_A_DAY = re.compile(
    r"\b(?i:am|vom|zum|ab|bis|seit)(?: zum)? (?:\w{3,8}tag|Mittwoch|Sonnabend),? $"
)


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


def sets(tongue: Tongue) -> Form:
    """Say the sets of a match, some of which look like times: "21:25, 25:18, 15:13"."""

    def said(match: re.Match[str]) -> str | None:
        pairs = [one.split(":") for one in re.findall("[0-9]+:[0-9]+", match[0])]
        text = match.string
        if _BOOK.search(text[max(0, match.start() - 16) : match.start()]):
            return None
        if any(high[0] == "0" and len(high) == 2 for _, high in pairs):
            return None
        hours = [int(low) for low, high in pairs if int(high) % 5 == 0]
        rises = len(hours) == len(pairs) and hours == sorted(set(hours))
        is_no_time = any(int(low) > 24 or int(high) > 59 or len(high) == 1 for low, high in pairs)
        before = text[max(0, match.start() - 60) : match.start()]
        near = f"{before}…{text[match.end() : match.end() + 60]}"
        is_played = (
            not rises
            and _CONTEST.search(near)
            and not _AT_TIMES.search(before)
            and not _MEETING.search(before)
            and all(_is_set(int(low), int(high)) for low, high in pairs)
        )
        if not (is_no_time or is_played) or re.match(" ?Uhr", text[match.end() :][:4]):
            return None
        return re.sub(
            "([0-9]+):([0-9]+)",
            lambda one: f"{tongue.number(one[1])} zu {tongue.number(one[2])}",
            match[0],
        )

    return figure(
        r"(?<![\w.,:/-])[0-9]{1,3}:[0-9]{1,3}(?:(?:[,;] | und )[0-9]{1,3}:[0-9]{1,3}){1,6}"
        r"(?![\w:/-]|[.,][0-9])",
        said,
        needs=":",
    )


def _is_set(low: int, high: int) -> bool:
    """Tell how a set ends, "25:18" or "7:6", from an hour."""
    most, least = max(low, high), min(low, high)
    if most <= _TENNIS:
        return most >= _TENNIS - 1
    return most in _LAST_POINTS or most - least == 2


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


def austrian_months() -> Form:
    """Say a day of the months that Austria calls otherwise: "ab 2. Jänner"."""

    def said(match: re.Match[str]) -> str:
        before = (match["before"] or "").lower()
        if not before and _ON_A_DAY.search(
            match.string[max(0, match.start() - 24) : match.start()]
        ):
            return f"dem {ordinal(int(match['n']), 'n')}"
        is_plain = before in {"", "der", "jeder", "dieser"}
        ending = ("r" if before == "" else "") if is_plain else "n"
        return ordinal(int(match["n"]), ending)

    return form(
        r"(?:\b(?P<before>(?i:am|der|jeder|dieser|dem|den|des|vom|zum|ab|bis|seit|im|und"
        r"|bis zum)|[a-zäöüß]{2,12}e[nm]|(?i:[mdsk]?eine[mn]|diese[mn]|jede[mn])) )?"
        r"(?<![\w.,:/-])(?P<said>(?P<n>[1-9]|[12][0-9]|3[01])\.)(?= (?:Jänner|Feber)\b)",
        said,
        needs=("Jänner", "Feber"),
    )
