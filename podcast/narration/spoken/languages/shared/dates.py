"""Dates in all three languages: "5/XI/2020", "06/2027", spans of years, years of two figures."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.tongue import DASH, GAP, SPACE, Tongue
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.words import words_for

_CODES = {"german": "de", "french": "fr", "spanish": "es"}
# Behind these a figure and a year are a number of a law, a file or an issue, and no month.
_NUMBERED = re.compile(
    r"(?:\b(?:ST[CS]J?|SAP|ATC|ATS|[Ll]ey(?: [Oo]rgánica)?|LO|RDL?|[Dd]ecreto|[Oo]rden"
    r"|[Rr]esolución|Res|[Dd]irectiva"
    r"|[Rr]eglamento|[Ee]xpt?e?|[Ss]entencia|[Aa]cuerdo|[Cc]ircular|[Ii]nstrucción|[Rr]ec"
    r"|[Aa]uto|[Oo]rdenanza"
    r"|Az|VO|RL|Heft|Ausgabe|Folge|BGBl|Drucksache|Drs|Vorlage|Beschluss|Nr|Urteil|Rundschreiben"
    r"|Verordnung"
    r"|[Ll]oi|[Dd]écret|[Aa]rrêté|[Dd]ossier|[Rr]éf|[Dd]élib\w*|[Dd]écision|[Rr]èglement"
    r"|[Nn]uméro|[Nn]úmero|no)\.?"
    r"|[Nn]\.? ?[°º]|[Nn]úm\.) ?$"
)
_ON_A_DAY = re.compile(
    r"(?:^|\b(?:am|vom|zum|bis|den|le|du|au|el|del|al|dès|desde|hasta) |[(,;\u2013] ?)$"
)
_FAR = 40
_LIFE = re.compile(
    r"(?:\b(?:geb\.?|geboren\w*|geburts\w*|jahrgang|gest\.?|gestorben|verstorben|née?s?|naissance|décédée?s?"
    r"|morte?s?|nacid[oa]s?|nació|nacieron|nacimiento|murió|falleci\w{1,3}|f\. ?nac\.?|ddn)"
    r"|[*†])[^.!?\n]{0,25}$",
    re.IGNORECASE,
)


def months_of_a_year(tongue: Tongue) -> Iterator[Form]:
    """Say a month of a year in figures, as on a box: "06/2027"."""
    names = words_for(_CODES[tongue.name]).listed("months")

    def said(match: re.Match[str]) -> str | None:
        if _NUMBERED.search(match.string[max(0, match.start("month") - 24) : match.start("month")]):
            return None
        of = tongue.word("of_a_year")
        return f"{names[int(match['month']) - 1]} {of}{tongue.year(int(match['year']))}"

    yield figure(
        r"(?<![\w.,:/-])(?P<month>0[1-9]|1[0-2])/(?P<year>20[0-9]{2})(?![\w/-]|[.,][0-9])",
        said,
        needs="/",
    )
    yield form(
        rf"(?<![\w.])(?i:{tongue.word('since_when')}) (?P<said>(?P<month>[1-9])/(?P<year>(?:19"
        rf"|20)[0-9]{{2}}))"
        r"(?![\w/-]|[.,][0-9])",
        said,
        needs="/",
    )


def years(tongue: Tongue) -> Iterator[Form]:
    """Say spans of years, and a year where nothing is counted by it."""
    low = r"(?P<low>1[1-9][0-9]{2}|20[0-9]{2})"

    def between(match: re.Match[str]) -> str:
        high = match["high"]
        number = int(high) if len(high) == 4 else int(match["low"][:2] + high)
        said = tongue.year(number) if len(high) == 4 else tongue.count(int(high), "")
        return f"{tongue.year(int(match['low']))} {tongue.word('to')} {said}"

    yield figure(
        rf"(?<![\w.,:/-]){low}{GAP}(?:{DASH}|/){GAP}(?P<high>1[1-9][0-9]{{2}}|20[0-9]{{2}}|[0-9]{{2}})(?![\w/-]|[.,][0-9])",
        between,
    )
    yield figure(
        rf"(?<![\w.,:/-]){low}(?![\w:/-]|[.,][0-9]|{SPACE}(?:{tongue.word('counted_noun')}))",
        lambda match: tongue.year(int(match["low"])),
    )


def roman_month(day: Callable[[int, int, int], str]) -> Form:
    """Say a month in Roman figures: "5/XI/2020"."""

    def said(match: re.Match[str]) -> str | None:
        month = value(match["month"])
        # "12 V 2000 W" is a voltage, and "3 X 2000 m" a training.
        if match["sign"] == " " and not _ON_A_DAY.search(
            match.string[max(0, match.start() - 8) : match.start()]
        ):
            return None
        if month is None or not (1 <= month <= 12 and 1 <= int(match["day"]) <= 31):
            return None
        return day(int(match["day"]), month, int(match["year"]))

    return figure(
        r"(?<![\w.,:/-])(?P<day>[0-9]{1,2})(?P<sign>[/.-]"
        r"| )(?P<month>[IVX]{1,4})(?P=sign)(?P<year>(?:19|20)[0-9]{2})(?![\w/-]"
        r"| ?(?:m?Ah?|VA|k?Wh?|Hz|k?m|[cm]m|k?g|m?l|€|EUR|Euros?|Watt|watts?|vatios|Meter"
        r"|m[eè]tr\w+)\b)",
        said,
        needs="IVX",
    )


def full_year(written: str, *, before: str = "") -> int:
    """A year as it is meant: of two figures, one of this century up to 49, else of the last.

    Nobody is born or has died in a year to come: of a life it is one of this century up to 30.
    """
    if len(written) == 4:
        return int(written)
    this_century = 30 if _LIFE.search(before[-_FAR:]) else 49
    return int(written) + (2000 if int(written) <= this_century else 1900)


def year_of(match: re.Match[str]) -> int:
    """The year of a date that a group ``year`` matched, by what stands before it."""
    start = match.start()
    return full_year(match["year"], before=match.string[max(0, start - _FAR) : start])
