"""Sums as Switzerland writes them: "Fr. 12.50", "10.–", "CHF 1'250.50", "Fr. 3.5 Mio."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form

_PRICED = (
    r"\b(?i:kost\w+|macht|Total|[Zz]ahl\w*|bezahl\w*|[Pp]reis\w*|Eintritt|Gebühr|Prämie|Franchise|Busse|beträgt"
    r"|Selbstbehalt|Rabatt|[Ss]tatt|à)[: ] ?(?:(?:nur|von|je|ca\.|rund|neu) )?$"
    r"|\b(?:steigt|stieg|sinkt|sank|fällt|fiel|erhöht\w*|verbilligt|verteuert)\b[^.!?]{0,20} um $"
)

# "Bei Fr. 12.50" and "Fr. 12.50 je Stunde" tell of no Friday.
_OF_A_SUM = re.compile(r"\b(?:bei|mit|je|pro|à|über|unter|statt|um|liegt|lag|betr[aä]gt?|mal) $")
_SO_MUCH = re.compile(
    r"(?: (?:je|pro|brutto|netto|inkl\.|exkl\.|zzgl\.|inklusive|mehr|weniger|teurer|billiger"
    r"|günstiger"
    r"|Rabatt|Porto|Trinkgeld|p\. ?[aPM]\.)| ?/ ?(?:Std|Stunde|Tag|Person|Stück|kg"
    r"|Monat|[A-ZÄÖÜ][a-zäöü]{3}))"
)


def _is_a_sum(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - 10) : match.start()]
    return bool(_OF_A_SUM.search(before) or _SO_MUCH.match(match.string, match.end()))


def dashes_of_francs(tongue: Tongue) -> Form:
    """Say francs that only their dash shows: "Eintritt 10.–"."""

    def said(match: re.Match[str]) -> str:
        plain = re.sub("['’]", "", match["n"])
        return f"{tongue.number(plain, noun='Franken |m')} Franken"

    number = r"[1-9][0-9]{0,2}(?:['’][0-9]{3})+|[1-9][0-9]{0,5}"
    return form(
        rf"(?<![\w.,:/'’-])(?<!Fr\. )(?<!Fr\.)(?<!CHF )(?<!CHF)(?<!€ )(?<!EUR )"
        rf"(?P<said>(?P<n>{number})\.(?:--|[-\u2013\u2014]))"
        r"(?![\w\u2013\u2014-]| ?[.,]?[0-9]| ?(?:Fr\b|CHF|Franken|€|EUR|Euro)"
        r"| (?:und|bis|oder|u\.) [0-9]{1,3}\.(?![-\u2013\u2014](?!\w)))",
        said,
        needs=(".-", ".\u2013", ".\u2014"),
    )


def swiss_sums(tongue: Tongue) -> Form:
    """Say Swiss sums that no time of a Friday can be, or that a price is called."""

    def said(match: re.Match[str]) -> str | None:
        whole = match["n"].replace("'", "").replace("’", "")
        cents = match["cents"] if match["cents"].isdigit() else ""
        priced = re.search(_PRICED, match.string[max(0, match.start() - 40) : match.start()])
        is_a_day = cents and int(whole) <= 31 and 0 < int(cents) <= 12
        if (is_a_day and not priced) or re.match(" ?(?:Uhr|h)\\b", match.string[match.end() :]):
            return None
        is_an_hour = cents and int(whole) <= 24 and int(cents) < 60
        if is_an_hour and not (priced or _is_a_sum(match)):
            return None
        count = f"{tongue.number(whole, noun='Franken |m')} Franken"
        if (
            priced
            and whole == "1"
            and re.match("(?i:kostet|be?zahl|zahl|macht|beträgt)", priced[0])
        ):
            count = "einen Franken"
        return count if int(cents or "0") == 0 else f"{count} {tongue.number(str(int(cents)))}"

    return form(
        r"(?<![\w.])(?:SF|Sf|F)r\. ?(?P<n>[0-9]{1,3}(?:['’][0-9]{3})+|[0-9]{1,6})"
        r"\.(?P<cents>[0-9]{2}|[-\u2013\u2014]{1,2})(?![\w-]|[.,][0-9])",
        said,
        needs=("r.",),
    )


def francs_and_cents(tongue: Tongue) -> Form:
    """Say francs and their cents as they are spoken: "12 Fr. 50"."""

    def said(match: re.Match[str]) -> str:
        cents = tongue.number(str(int(match["cents"])))
        return f"{tongue.number(match['n'], noun='Franken |m')} Franken {cents}"

    return form(
        r"(?<![\w.,/])(?P<said>(?P<n>[0-9]{1,4}) (?:Fr|Sfr)\. (?P<cents>[0-9]{2}))(?!\w"
        r"|[.,:][0-9]| ?(?:Uhr|h)\b)",
        said,
        needs=("r.",),
    )


def francs_by_the_million(tongue: Tongue) -> Iterator[Form]:
    """Say large sums with a point, as the Swiss write them: "Fr. 3.5 Mio.", "3.5 Millionen"."""

    def sum_of_francs(match: re.Match[str]) -> str:
        scale = tongue.part("scales")[match["scale"]]
        one = tongue.is_one(match["n"])
        stop = sentence_stop(match, at=match.end())
        number = tongue.number(match["n"], noun=scale)
        return f"{number} {tongue.named(scale, one=one)} Franken{stop}"

    scales = r"(?P<scale>Mio\.|Mio|Mrd\.|Mrd|Millionen|Milliarden|Million|Milliarde)(?!\w)"
    number = r"(?P<n>[0-9]{1,3}(?:[.,][0-9]{1,2})?)"
    yield form(
        rf"(?<![\w.])(?:Fr\.|CHF|[Ss]Fr\.) ?{number} {scales}(?: Franken)?",
        sum_of_francs,
        needs=("Fr.", "CHF"),
    )
    yield form(
        r"(?<![\w.,:/-])(?P<said>(?P<n>[0-9]{1,3}\.[0-9]{1,2}))"
        rf"(?= (?:{scales}|Prozent(?:punkte?n?)?\b))",
        lambda match: tongue.number(match["said"]),
        needs=".",
    )


def francs_and_their_cents(tongue: Tongue) -> Iterator[Form]:
    """Say sums of francs with an apostrophe or a full stop: "CHF 6.50.", "1'250.50 Franken"."""
    thousands = r"[0-9]{1,3}(?:['’][0-9]{3}){1,2}"
    yield form(
        rf"(?<![\w.,])(?P<n>{thousands})\.(?P<cents>[0-9]{{2}}) ?(?:Franken|CHF|Fr\.)(?!\w)",
        partial(_francs, tongue=tongue),
        needs="'’",
    )
    yield form(
        rf"(?<![\w.])(?:CHF|S?Fr\.) ?(?P<n>{thousands})\.(?P<cents>[0-9]{{2}})(?![\w]|\.[0-9])",
        partial(_francs, tongue=tongue),
        needs="'’",
    )
    yield form(
        rf"(?<![\w.])(?:CHF|EUR|€) ?(?P<n>{thousands}|[0-9]{{1,6}})"
        r"\.(?P<cents>[0-9]{2})(?=\.(?:\s|$))",
        partial(_francs, tongue=tongue),
        needs=("CHF", "EUR", "€"),
    )


def _francs(match: re.Match[str], *, tongue: Tongue) -> str:
    name = "Euro" if match[0].startswith(("EUR", "€")) else "Franken"
    said = f"{tongue.number(match['n'], noun=f'{name} |m')} {name}"
    stop = sentence_stop(match, at=match.end())
    cents = int(match["cents"])
    return f"{said} {tongue.number(str(cents))}{stop}" if cents else f"{said}{stop}"


def below_a_franc(tongue: Tongue) -> Iterator[Form]:
    """Say sums below a franc, and what each costs: "Fr. -.80", "Fr. 1.20/Waschgang"."""
    yield form(
        r"(?<![\w.])(?:Fr\.|CHF) ?[-\u2013]\.(?P<n>[0-9]{2})(?![\w]|[.,][0-9])",
        lambda match: f"{tongue.number(str(int(match['n'])))} Rappen",
        needs=("Fr.", "CHF"),
    )
    yield form(
        r"(?:Fr\.|CHF) ?[0-9'’]{1,9}(?:\.(?:[0-9]{2}|[-\u2013]))?(?P<said> ?/ ?)"
        r"(?=[A-ZÄÖÜ][a-zäöü]{2,}\b)",
        " pro ",
        needs="/",
    )
