"""German dates: "v. 22.12.-2.1.", "5. Feb.", "am 3.5. bzw. 4.5.", decades, centuries."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.counting import (
    GERMAN,
    ordinal,
    spoken_year,
)
from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.shared.dates import full_year, year_of
from podcast.narration.spoken.languages.shared.weekdays import weekdays
from podcast.narration.spoken.languages.tongue import DASH, GAP, SPACE, Tongue
from podcast.narration.spoken.number_library import num2words
from podcast.narration.spoken.rule import Form, form, one_of
from podcast.narration.words import words_for

JOINT = rf"(?:,? (?:und|oder|bis|bzw\.|u\.|sowie) |, ?|/|{GAP}{DASH}{GAP})"
_MONTHS = words_for("de").listed("months")
_SAID = {"u.": "und", "bzw.": "beziehungsweise"}
_DAY = r"(?:[12][0-9]|3[01]|0?[1-9])\.(?:1[0-2]|0?[1-9])\."
_YEAR = "(?:(?:19|20)[0-9]{2}|[0-9]{2}(?![0-9]))"
_ON_A_DAY = re.compile(
    r"\b(?i:am|vom|zum|ab|bis|seit)(?: zum)? (?:\w{3,8}tag|Mittwoch|Sonnabend),? $"
)
_BEFORE = r"(?P<before>\b(?i:am|dem|vom|zum|ab|bis|seit|im|den|v\.|zwischen|nach|vor|bis zum)) "
_DATIVE_AHEAD = "(?:[Aa]m|[Vv]om|[Zz]um|[Aa]b|[Ss]eit|[Ii]m|[Bb]is|[Dd]en|[Dd]em|v\\.)"
_DATIVE_PHRASES = (
    "(?:am|dem|vom|zum|außer|außer am|ab|bis|bis zum|seit|seit dem|nach dem|vor dem|im|den|v\\."
    "|d\\.|z\\.|(?<!u\\. )a\\.|(?<!z\\. )(?<!z\\.)b\\.)"
    "(?: (?:spätestens|frühestens|einschließlich|voraussichtlich|etwa|spät\\.|spätest\\.|frühest\\."
    "|einschl\\.|inkl\\.|ca\\.|vsl\\.|vorauss\\.))?"
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
    return num2words(year, lang="de", to="year" if year < 2000 else "cardinal")


def joined(written: str) -> str:
    """Say what joins two places or days: a dash is "bis"."""
    said = re.sub(rf"(?<=[.0-9]){GAP}{DASH}{GAP}(?=[0-9])", " bis ", written)
    said = re.sub(r"(?<=\.)/(?=[0-9])", " und ", said)
    return re.sub(r"(?<= )(?:u\.|bzw\.)(?= )", lambda one: _SAID[one[0]], said)


def spans_of_days() -> Iterator[Form]:
    """Say from which day to which: "v. 22.12.-2.1."."""
    yield form(
        rf"(?:{_BEFORE})?(?P<said>(?<![\w.,:/-]){_DAY}(?:{_YEAR})?{GAP}{DASH}{GAP}{_DAY}(?:"
        rf"{_YEAR})?)(?![\w/]|[.,]?[0-9])",
        _all_days,
        needs=".",
    )


def days_alike() -> Iterator[Form]:
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


def days_in_a_row() -> Form:
    """Say days of one month behind a colon: "Termine: 7., 14. und 21.6."."""
    return form(
        rf"(?:^|(?<=: ))(?P<before>)"
        rf"(?P<said>(?:(?:[12][0-9]|3[01]|0?[1-9])\.(?:, ?| und | u\. )){{1,6}}{_DAY})"
        r"(?![\w/]|[.,]?[0-9])",
        lambda match: re.sub(
            r"(?<![\w.])([0-9]{1,2})\.(?=[ ,])",
            lambda one: ordinal(int(one[1]), "r"),
            _all_days(match),
        ),
        needs=("., ", ". u", ".,"),
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


def of_a_century() -> Form:
    """Say a century in the genitive: "Ende des 19. Jh."."""
    return form(
        r"\b[Dd]es (?:(?:frühen|späten|ausgehenden|beginnenden) )?"
        r"(?:[1-9][0-9]?\.(?:,| und| u\.| bis|/) ?){0,2}[1-9][0-9]?\. "
        r"(?P<said>Jh(?:dt)?\.)",
        lambda match: f"Jahrhunderts{sentence_stop(match, at=match.end())}",
        needs=("Jh",),
    )


def last_month_and_century() -> Iterator[Form]:
    """Say "d. vor. Jh." in the genitive."""
    yield form(r"\bd(?:\.|es) (?P<said>(?:vor|vorig)\.)(?= )", "vorigen", needs=("vor",))
    yield form(
        r"\bd(?:\.|es) vor(?:ig)?(?:\.|en) (?P<said>Jh\.)",
        lambda m: f"Jahrhunderts{sentence_stop(m, at=m.end())}",
        needs=("Jh.",),
    )


def lately() -> Form:
    """Say "zul. am 3. Mai"."""
    return form(r"(?<![\w.])zul\.(?= (?:am |im |vor |[0-9]))", "zuletzt", needs=("zul.",))


def days_that_are_called_out() -> Form:
    """Say a day of the month before a mark that ends its sentence: "Kommt am 14.!"."""
    return form(
        r"\b(?P<before>[Aa]m|[Zz]um|[Vv]om|[Dd]en|[Ss]eit dem|[Bb]is zum) "
        r"(?P<said>(?P<n>[12]?[0-9]|3[01])\.)(?=[!?])",
        lambda match: ordinal(int(match["n"]), "n"),
        needs=(".!", ".?"),
    )


def two_days() -> Form:
    """Say two days of one month: "22.-24.12.", "13./14.6."."""

    def said(match: re.Match[str]) -> str | None:
        low, high, month = int(match["low"]), int(match["high"]), int(match["month"])
        if not (1 <= low < high <= 31 and 1 <= month <= 12):
            return None
        days = (ordinal(day, "n" if match["before"] else "r") for day in (low, high))
        year = f" {num2words(int(match['year']), lang='de', to='year')}" if match["year"] else ""
        joint = " und " if match["joint"].strip() == "/" else " bis "
        return f"{joint.join(days)} {_MONTHS[month - 1]}{year}"

    return form(
        rf"(?:\b(?P<before>{_DATIVE_AHEAD}) )?"
        rf"(?P<said>(?<![\w.,:/-])(?P<low>[0-9]{{1,2}})\.(?P<joint>{GAP}(?:{DASH}|/){GAP})"
        r"(?P<high>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>(?:19|20)[0-9]{2})?)"
        r"(?![\w/]|[.,]?[0-9])",
        said,
        needs=".",
    )


def birthdays() -> Form:
    """Say "80. Geb."."""
    return form(r"[0-9]\. (?P<said>Geb\.)(?= )", "Geburtstag", needs=("Geb.",))


def short_months(tongue: Tongue) -> Iterator[Form]:
    """Say a month that is written short, behind a day or before a year."""
    months = tongue.part("months")
    short = one_of(tuple(months))

    def behind_day(match: re.Match[str]) -> str:
        stop = sentence_stop(match, at=match.end("said"))
        return f"{match['days']} {months[match['month']]}{stop}"

    yield form(
        rf"(?<![\w,:/])(?P<said>(?P<days>(?:[0-9]{{1,2}}\.{GAP}(?:{DASH}|bis|und|/){GAP})?[0-9]{{1,2}}\.){GAP}"
        rf"(?P<month>{short})(?:\.|(?!\w)))",
        behind_day,
        needs=tuple(months),
    )
    yield form(
        rf"\b[a-zäöüß]{{2,30}}te[nr]? (?P<said>(?P<month>{short})\.)(?!\w)",
        lambda match: months[match["month"]] + sentence_stop(match, at=match.end("said")),
        needs=tuple(months),
    )
    yield form(
        rf"\b(?P<said>(?P<month>{short})\.)(?= (?:19|20)[0-9]{{2}}(?!\w))",
        lambda match: months[match["month"]],
        needs=tuple(months),
    )


def dated_in_words(day: int, month: int, year: int) -> str:
    """Say a day, a month from 1 on, and a year."""
    return f"{ordinal(day, 'r')} {_MONTHS[month - 1]} {spoken_year(year)}"


def _ending_of_a_day(match: re.Match[str]) -> str:
    if match["before"]:
        return "n"
    ahead = match.string[max(0, match.start("said") - 5) : match.start("said")]
    return "" if re.search(r"\b[Dd]er $", ahead) else "r"


def dates() -> Iterator[Form]:
    """Say days of a month, in figures and with a month that is named."""
    month_names = one_of(_MONTHS)
    before = rf"(?:(?P<before>\b(?i:{_DATIVE_PHRASES})) |\b[A-Z][a-z]+tag(?:s)?,? (?:den )?)?"

    def dated(match: re.Match[str]) -> str | None:
        day, month = int(match["day"]), int(match["month"])
        if not (1 <= day <= 31 and 1 <= month <= 12):
            return None
        said = f"{ordinal(day, _ending_of_a_day(match))} {_MONTHS[month - 1]}"
        return said + (f" {spoken_year(year_of(match))}" if match["year"] else "")

    def both(match: re.Match[str]) -> str:
        ending = "n" if match["before"] else "r"
        ends = (ordinal(int(match[end]), ending) for end in ("low", "high"))
        return (" und " if "/" in match["said"] else " bis ").join(ends)

    yield form(
        rf"{before}(?P<said>(?<![\w.,:/-])(?P<low>[0-9]{{1,2}})\.{GAP}(?:{DASH}|bis|/){GAP}"
        rf"(?P<high>[0-9]{{1,2}})\.)(?={GAP}{month_names})",
        both,
        needs=".",
    )
    yield form(
        rf"{before}(?P<said>(?<![\w.,:/-])(?P<day>[0-9]{{1,2}})\.{GAP}(?P<month>[0-9]{{1,2}})\."
        rf"(?:{GAP}(?P<year>[0-9]{{4}}|[0-9]{{2}}))?)(?![\w/]|[.,][0-9])(?! ?Uhr)",
        dated,
    )
    yield form(
        rf"{before}(?P<said>(?<![\w.,:/-])(?P<year>[0-9]{{4}})-(?P<month>[0-9]{{2}})-(?P<day>[0-9"
        rf"]{{2}}))"
        r"(?![\w/-])",
        dated,
    )
    yield form(
        rf"\b(?:{month_names}){SPACE}(?P<said>[0-9]{{4}})(?![\w.,/-][0-9]|\w)",
        lambda match: spoken_year(int(match["said"])),
    )
    yield from weekdays(GERMAN)


def at_the_latest() -> Form:
    """Say until when at the latest: "spät. 12 Uhr"."""
    return form(
        r"(?<!zu )(?<!ist )(?<!war )(?<!so )(?<!sehr )(?<!schon )(?<!wie )\bspät\."
        r"(?= (?:[0-9]|am |bis |zum |um |Ende |Anfang |Mitte |(?:Mo|Di|Mi|Do|Fr|Sa|So)\b"
        r"|[A-Z][a-z]+tag\b))",
        "spätestens",
        needs=("spät.",),
    )
