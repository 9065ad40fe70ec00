"""What only German writes with a figure: opening hours, two days, "5 %ig", "90. Min."."""

from __future__ import annotations

import re

from num2words import num2words

from podcast.narration.spoken.languages.strokes import counted
from podcast.narration.spoken.languages.tongue import DASH, GAP, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form
from podcast.narration.words import words_for

_MONTHS = words_for("de").listed("months")
_DATIVE = "(?:[Aa]m|[Vv]om|[Zz]um|[Aa]b|[Ss]eit|[Ii]m|[Bb]is|[Dd]en|[Dd]em|v\\.)"
_WEEKDAY = "(?:Mo|Di|Mi|Do|Fr|Sa|So|Mittwoch|[A-Z][a-z]{2,8}tags?)"
# Where somebody can go from one hour to another: "täglich 2–3 h" alone is how long.
_OPENS = re.compile(
    r"\b(?:geöffnet|öffnungszeit\w*|sprechstunden?|sprechzeit\w*|bürozeit\w*|besuchszeit\w*|öffnet"
    r"|einlass|schalter|kassenzeit\w*|servicezeit\w*)\b",
    re.IGNORECASE,
)
_HOUR = "(?:[01]?[0-9]|2[0-4])"


def german_figures(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules that come before doses, dates and times, which look alike."""
    return (
        Rule("codes", (_levels(), _sentence_of_law())),
        Rule("doses", (_half_to(tongue),)),
        Rule("dates", (_two_days(),)),
        Rule("times", (_open(tongue), _opened(tongue), _run(tongue))),
        Rule("percent", (_percentages(tongue),)),
        Rule("ordinals", (_minutes(),)),
    )


def _levels() -> Form:
    """Say the levels of a language: "A1–C2"."""
    return form(r"\b[A-Z][0-9](?P<said>[-\u2013])(?=[A-Z][0-9]\b)", " bis ", needs="-\u2013")


def _sentence_of_law() -> Form:
    """Say the S. of a law, which is no page: "§ 3 Abs. 2 S. 1"."""
    return form(
        r"(?:Abs\.|Art\.|§) ?[0-9]{1,4}[a-z]? (?P<said>S\.)(?= ?[0-9])", "Satz", needs=("S.",)
    )


def _half_to(tongue: Tongue) -> Form:
    """Say from a half to how many tablets: "1/2-1 Tbl."."""

    def said(match: re.Match[str]) -> str:
        is_one = match["high"] == "1"
        high = "eine Tablette" if is_one else f"{tongue.number(match['high'])} Tabletten"
        return f"eine halbe bis {high}"

    return figure(
        rf"(?<![\w.,/-])(?:1/2|½){GAP}{DASH}{GAP}(?P<high>[1-9]){GAP}"
        r"(?:Tbl\.|Tabl\.|Tbl(?!\w)|Tabletten?)(?!\w)",
        said,
        needs="½/",
    )


def _two_days() -> Form:
    def said(match: re.Match[str]) -> str | None:
        low, high, month = int(match["low"]), int(match["high"]), int(match["month"])
        if not (1 <= low < high <= 31 and 1 <= month <= 12):
            return None
        days = (ordinal(day, "n" if match["before"] else "r") for day in (low, high))
        year = f" {num2words(int(match['year']), lang='de', to='year')}" if match["year"] else ""
        return f"{' bis '.join(days)} {_MONTHS[month - 1]}{year}"

    return form(
        rf"(?:\b(?P<before>{_DATIVE}) )?"
        rf"(?P<said>(?<![\w.,:/-])(?P<low>[0-9]{{1,2}})\.{GAP}{DASH}{GAP}"
        r"(?P<high>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>(?:19|20)[0-9]{2})?)"
        r"(?![\w/]|[.,]?[0-9])",
        said,
        needs=".",
    )


def _open(tongue: Tongue) -> Form:
    """Say from when to when on a day of the week: "Sa. 9–13 h"."""

    def said(match: re.Match[str]) -> str:
        return f"{tongue.number(match['low'])} bis {tongue.number(match['high'])} Uhr"

    return form(
        rf"\b{_WEEKDAY}\.?:? "
        rf"(?P<said>(?P<low>{_HOUR}){GAP}{DASH}{GAP}(?P<high>{_HOUR}){GAP}h)(?!\w)",
        said,
        needs="h",
    )


def _opened(tongue: Tongue) -> Form:
    """Say the same where the sentence tells that something opens: "Geöffnet täglich 9–17 h"."""

    def said(match: re.Match[str]) -> str | None:
        if int(match["low"]) >= int(match["high"]):
            return None
        before = re.split(
            r"[.!?\n](?=\s)", match.string[max(0, match.start() - 70) : match.start()]
        )[-1]
        behind = match.string[match.end() : match.end() + 12]
        if not (_OPENS.search(before) or re.match(" (?:geöffnet|offen)", behind)):
            return None
        return (
            f"{tongue.number(match['low'], noun='Uhr |m')} bis {tongue.number(match['high'])} Uhr"
        )

    return figure(
        rf"(?<![\w.,:/-])(?P<low>{_HOUR}){GAP}(?:h{GAP})?(?:{DASH}|bis){GAP}(?P<high>{_HOUR}){GAP}h(?!\w)",
        said,
        needs="h",
    )


def _run(tongue: Tongue) -> Form:
    """Say how long somebody ran: "3:38,72 Minuten"."""

    def said(match: re.Match[str]) -> str:
        seconds = tongue.number(f"{int(match['seconds'])},{match['part']}")
        return f"{counted(match['minutes'], 'min', tongue=tongue)} {seconds} Sekunden"

    return figure(
        r"(?<![\w.,:/-])(?P<minutes>[0-9]{1,3}):(?P<seconds>[0-5][0-9]),(?P<part>[0-9]{1,3})"
        r"(?: ?(?:[Mm]in(?!\w)\.?(?! [A-ZÄÖÜ])|[Mm]in(?!\w)|Minuten))?(?![\w]|[.,:][0-9])",
        said,
        needs=":",
    )


def _percentages(tongue: Tongue) -> Form:
    return figure(
        rf"(?<![\w.,/-])(?P<number>[0-9]{{1,3}}(?:,[0-9]{{1,2}})?){GAP}-?%-?ig(?P<end>e[nrms]?)?(?!\w)",
        lambda match: f"{tongue.number(match['number'])}prozentig{match['end'] or ''}",
        needs="%",
    )


def _minutes() -> Form:
    """Say which minute of a match: "in der 90. Min."."""
    return form(
        r"\b(?P<before>[Dd]ie|[Dd]er) "
        r"(?P<said>(?P<number>[1-9][0-9]{0,2})\. Min(?:\.(?= [a-zäöü])|(?!\w)))",
        _minute,
        needs=("Min",),
    )


def _minute(match: re.Match[str]) -> str:
    ending = "" if match["before"].lower() == "die" else "n"
    return f"{ordinal(int(match['number']), ending)} Minute"


def ordinal(number: int, ending: str) -> str:
    """Say a place in a row, with the ending that its case and its noun want: "dritte", "n"."""
    return f"{num2words(number, lang='de', to='ordinal')}{ending}"
