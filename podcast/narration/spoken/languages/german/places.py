"""German places in a row, short months, and postal codes: "im 4. OG", "5. Feb.", "10115 Berlin"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial

from num2words import num2words  # type: ignore[import-untyped,unused-ignore]

from podcast.narration.spoken.languages.everyday.years import year_of
from podcast.narration.spoken.languages.german.cases import ACCUSATIVE, DATIVE
from podcast.narration.spoken.languages.german.figures import ordinal
from podcast.narration.spoken.languages.german.nouns import gender
from podcast.narration.spoken.languages.german.ordinals import STRONG, WEAK
from podcast.narration.spoken.languages.german.sentence_stop import sentence_stop
from podcast.narration.spoken.languages.tongue import DASH, GAP, Tongue
from podcast.narration.spoken.rule import Form, Rule, form, one_of
from podcast.narration.words import words_for

_MONTHS = words_for("de").listed("months")
_WEEKDAY = (
    "(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|(?:Mo|Di|Mi|Do|Fr|Sa|So)\\.?)"
)
# The endings behind no article, by case and by the noun's gender.
_OF_ITSELF = {
    "nominative": {"m": "r", "f": "", "n": "s"},
    "dative": {"m": "m", "f": "r", "n": "m"},
    "accusative": {"m": "n", "f": "", "n": "s"},
}
_STREET = (
    "(?:[Ss]tr(?:aße|asse|\\.)|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|[Rr]ing|[Uu]fer|[Dd]amm|[Mm]arkt)"
)
# What is counted behind a place, and is no town: "Platz 2, 5000 Euro".
_MANY = (
    "(?:Euro|Franken|Dollar|Zuschauer|Teilnehm|Mensch|Besuch|Person|Einwohner|Fans|Meter|Kilo|Jahre"
    "|Stück|Exemplar|Tonnen|Liter|Stimmen|Mitglied|Schüler|Läufer|Prozent|Soldat|Punkte|Kilometer)"
)
_NUMBER = r"(?P<number>[1-9][0-9]{0,2})\."


def german_places(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules that come before dates and numbers, whose full stop is another."""
    return (
        Rule("identifiers", tuple(_postal_codes(tongue))),
        # Of the ordinals a full stop ends no sentence, where none is said.
        Rule("ordinals", (*_short_months(tongue), *_days_of_a_week(), *_ranked(tongue))),
    )


def _postal_codes(tongue: Tongue) -> Iterator[Form]:
    """Say a postal code digit by digit: before a large town, or behind a street's number."""

    def said(match: re.Match[str]) -> str:
        return tongue.digits(match["said"])

    towns = one_of(tuple(tongue.word("towns").split("|")))
    yield form(rf"(?<![\w.,:/+-])(?P<said>[0-9]{{5}})(?= {towns}(?![\w-]))", said, needs=" ")
    yield form(
        rf"(?<!\b[Aa]uf ){_STREET} [0-9]{{1,4}} ?[a-zA-Z]?,? (?P<said>[0-9]{{4,5}})"
        rf"(?= (?!{_MANY})[A-ZÄÖÜ][a-zäöüß])",
        said,
    )


def _short_months(tongue: Tongue) -> Iterator[Form]:
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


def _days_of_a_week() -> Iterator[Form]:
    """Say the day behind a day of the week: "am Mittwoch, dem fünften Februar"."""
    before = (
        rf"\b(?i:am|vom|zum|ab|bis zum|seit|seit dem|bis|bis spät\.|bis spätestens) {_WEEKDAY},? "
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


def _ranked(tongue: Tongue) -> Iterator[Form]:
    """Say a place in a row before a noun that is written short, or one of a list."""
    short, nouns = tongue.part("ranked"), tongue.word("ranked_nouns")
    two = rf"(?:(?P<first>[1-9][0-9]{{0,2}})\.(?P<to>{GAP}{DASH}{GAP}|/| (?:und|oder|bis|u\.) ))?"
    yield form(
        rf"(?:(?P<before>\b[^\W\d_]+) )?"
        rf"(?P<said>(?<![\w.,:/-]){two}{_NUMBER}{GAP}(?P<noun>{one_of(tuple(short))}))(?!\w)",
        partial(_placed, short=short),
        needs=tuple(short),
    )
    yield form(
        rf"(?:(?:^|(?<=[,;:(\n])|(?<=[,;:\u2013] ))|(?P<before>\b(?i:{DATIVE}|{ACCUSATIVE})) )"
        rf"(?P<said>{two}{_NUMBER})(?= (?P<noun>{nouns})\b)",
        partial(_placed, short=short),
    )


def _placed(match: re.Match[str], *, short: Mapping[str, str]) -> str:
    written = match["noun"]
    noun, _, kind = short.get(written, written).partition(" |")
    kind = kind or gender(written)
    ending = ending_before(match["before"] or "", kind=kind)
    numbers = [ordinal(int(match["number"]), ending)]
    if match["first"]:
        to = match["to"].strip()
        between = "bis" if re.fullmatch(DASH, to) else {"u.": "und", "/": "oder"}.get(to, to)
        numbers = [ordinal(int(match["first"]), ending), between, *numbers]
    if written not in short:
        return " ".join(numbers)
    return f"{' '.join(numbers)} {noun}{sentence_stop(match, at=match.end('said'))}"


_OF_THE_DATIVE = re.compile(rf"\b(?i:{DATIVE}|in|an|auf) $")


def kind_behind(noun: str, *, before: str, ahead: str) -> str:
    """The gender of a noun behind an article: "aus der" asks for a feminine one."""
    if before.lower() == "der" and _OF_THE_DATIVE.search(ahead[-14:]):
        return "f"
    return gender(noun)


def ending_before(before: str, *, kind: str) -> str:
    """The ending that an article or a preposition before it asks for."""
    if re.fullmatch("(?i:ins|ans|aufs|fürs|durchs|ums)", before):
        return ""
    if WEAK.fullmatch(before) and not (kind == "f" and before.lower() == "der"):
        return ""
    if re.fullmatch(rf"(?i:{DATIVE}|auf)", before):
        return _OF_ITSELF["dative"][kind]
    if re.fullmatch(rf"(?i:{ACCUSATIVE})", before):
        return _OF_ITSELF["accusative"][kind]
    if STRONG.fullmatch(before) or not re.fullmatch(
        r"(?i:de[mnrs]|im|am|zum|zur|vom|beim|[mdsk]?eine[mnrs]|jede[mns]|diese[mns])", before
    ):
        return _OF_ITSELF["nominative"][kind]
    return "n"
