"""German weekdays: "1. So. i. M.", "Mi nachm", "am Mittwoch, dem fünften"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from num2words import num2words  # type: ignore[import-untyped,unused-ignore]

from podcast.narration.spoken.languages.german.grammar.counting import ordinal
from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.shared.dates import year_of
from podcast.narration.spoken.languages.tongue import GAP
from podcast.narration.spoken.rule import Form, form, one_of
from podcast.narration.words import words_for

_CUT_DAYS = {"Di.": "Dienstag", "Do.": "Donnerstag", "Fr.": "Freitag", "So.": "Sonntag"}
_MONTHS = words_for("de").listed("months")
_WEEKDAY_BEFORE = (
    "(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|(?:Mo|Di|Mi|Do|Fr|Sa|So)\\.?)"
)
_DAYS = {"Mo": "Montag", "Di": "Dienstag", "Mi": "Mittwoch", "Do": "Donnerstag"}
_DAYS |= {"Fr": "Freitag", "Sa": "Samstag", "So": "Sonntag"}
_GOES_BEFORE = re.compile(r"[\wäöüß)] $")


def wednesdays() -> Form:
    """Say "Mi nachm" as a weekday."""
    return form(
        r"(?<![\w.])(?P<said>Mi)(?= (?:nachm|vorm|abends?|ganzt|geschl|morgens?)\b)",
        "Mittwoch",
        needs=("Mi ",),
    )


def second_weekday() -> Form:
    """Say the second of two weekdays of a month: "am 2. u. 4. Mi"."""
    place = r"[1-9][0-9]{0,2}\."
    first = rf"{place}(?:,| und| oder| u\.|/){GAP}(?:{place} (?:und|oder|u\.) )?"

    def weekday(match: re.Match[str]) -> str:
        return ordinal(int(match["number"]), "n")

    return form(
        rf"\b(?:am|jeden|jedem|vom|zum|den|dem) {first}(?P<said>(?P<number>[1-9])\.)"
        r"(?= (?:Mo|Di|Mi|Do|Fr|Sa|So)\b)",
        weekday,
        needs=".",
    )


def weekdays_behind_places() -> Form:
    """Say a weekday behind its place in a month: "jeder 1. Di. im"."""
    return form(
        r"[0-9]\. (?P<said>(?:Di|Do|Fr|So)\.)(?= (?:im|jeden|des|eines|ab|um)\b|,? [0-9])",
        lambda match: _CUT_DAYS[match["said"]],
        needs=("Di.", "Do.", "Fr.", "So."),
    )


def fridays() -> Form:
    """Say "Fr. 9" as a weekday."""
    return form(
        r"(?<![\w.])(?P<said>Fr\.)(?=,? (?:(?:bis|ab|von|um|nur|nach) )?(?:[0-9]{1,2}"
        r"(?:[:.][0-9]{2}|[-\u2013 ]|$)|(?:[0-9] ?)?[½¼] ?(?:Tbl|Tabl|Kps)))",
        "Freitag",
        needs=("Fr.",),
    )


def days_of_a_week() -> Iterator[Form]:
    """Say the day behind a day of the week: "am Mittwoch, dem fünften Februar"."""
    before = (
        r"\b(?i:am|vom|zum|ab|bis zum|seit|seit dem|bis|bis spät\.|bis spätestens) "
        rf"{_WEEKDAY_BEFORE},? "
    )
    day = r"(?P<day>[12]?[0-9]|3[01])\."
    yield form(
        rf"{before}(?P<said>{day})(?={GAP}{one_of((*_MONTHS, 'Jänner', 'Feber'))})",
        lambda match: f"dem {ordinal(int(match['day']), 'n')}",
    )

    def in_figures(match: re.Match[str]) -> str | None:
        month = int(match["month"])
        if not 1 <= month <= 12:
            return None
        said = f"dem {ordinal(int(match['day']), 'n')} {_MONTHS[month - 1]}"
        if not match["year"]:
            return said
        year = year_of(match)
        return f"{said} {num2words(year, lang='de', to='year' if year < 2000 else 'cardinal')}"

    yield form(
        rf"{before}(?P<said>{day}{GAP}(?P<month>[0-9]{{1,2}})\."
        rf"(?:{GAP}(?P<year>[0-9]{{4}}|[0-9]{{2}}))?)(?![\w/]|[.,:][0-9])(?! ?Uhr)",
        in_figures,
    )


def weekdays_before_days() -> Form:
    """Say a weekday before its day: "Mo, d. 3."."""
    return form(
        r"\b(?P<day>Mo|Di|Mi|Do|Fr|Sa|So)\.?(?=, d\. [0-9]{1,2}\.)",
        lambda match: _DAYS[match["day"]],
        needs=("d.",),
    )


def weekdays_of_a_month() -> Form:
    """Say which weekday of a month: "1. So. i. M.", "jeden 3. Mi."."""

    def said(match: re.Match[str]) -> str | None:
        before = (match["before"] or "").lower()
        # "Platz 3. So schlecht war es nie", "Kapitel 2. Fr. Roth": a sentence begins.
        if not (before or match["month"]) and _GOES_BEFORE.search(
            match.string[max(0, match.start() - 9) : match.start()]
        ):
            return None
        ending = "r" if not before else "" if before == "der" else "n"
        month = " im Monat" if match["month"] else ""
        stop = sentence_stop(match, at=match.end("said"))
        return f"{ordinal(int(match['n']), ending)} {_DAYS[match['day']]}{month}{stop}"

    return form(
        r"(?:\b(?P<before>[Aa]m|[Jj]eden?|[Jj]edem|[Dd]er|[Dd]en|[Dd]em|[Vv]om"
        r"|[Zz]um) )?(?<![\w.,:/-])(?<!und )(?<!u\. )(?<!oder )(?<!, )(?<!bis )"
        r"(?P<said>(?P<n>[1-5])\. (?P<day>Mo|Di|Mi|Do|Fr|Sa|So)(?:\.|(?!\w))(?P<month> (?:i\."
        r"|im) (?:M\.|Mon\.))?)(?! [0-9]{1,2}\.)",
        said,
        needs=tuple(_DAYS),
    )
