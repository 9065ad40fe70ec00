"""German sums of money, prices and rents: "12 Fr. 50", "1,99 €", "650 € KM", "VVK 12,-"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.german.grammar.cases import ACCUSATIVE, DATIVE
from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, form, one_of

_PRICED = (
    r"\b(?i:kost\w+|macht|Total|[Zz]ahl\w*|bezahl\w*|[Pp]reis\w*|Eintritt|Gebühr|Prämie|Franchise|Busse|beträgt"
    r"|Selbstbehalt|Rabatt|[Ss]tatt|à)[: ] ?(?:(?:nur|von|je|ca\.|rund|neu) )?$"
    r"|\b(?:steigt|stieg|sinkt|sank|fällt|fiel|erhöht\w*|verbilligt|verteuert)\b[^.!?]{0,20} um $"
)
_SIGN_AHEAD = re.compile(r"(?:€|\bEUR|\bCHF|\bFr\.|\$|£) ?[0-9][0-9.'’]{0,9}$")
_COSTS = {"NK": "Nebenkosten", "KM": "Kaltmiete", "WM": "Warmmiete", "BK": "Betriebskosten"}
_COSTS |= {"VB": "Verhandlungsbasis", "VHB": "Verhandlungsbasis", "HK": "Heizkosten"}
_RENT = re.compile(
    r"€|\b(?:EUR|Euro|CHF|Fr\.|[Ii]nkl|exkl|zzgl|inklusive|zuzüglich|einschl|\w*[Mm]iet\w*|KM|WM|Kaution"
    r"|kalt|warm|Whg|\w*[Ww]ohnung\w*|Zi(?:mmer)?|qm|m²)(?!\w)"
)


def before_times(tongue: Tongue) -> Iterator[Form]:
    """Say the sums that times and numbers would take apart."""
    yield from francs_by_the_million(tongue)
    yield from francs_and_their_cents(tongue)
    yield swiss_sums(tongue)
    yield thousands_of_euros(tongue)


def swiss_sums(tongue: Tongue) -> Form:
    """Say Swiss sums that no time of a Friday can be, or that a price is called."""

    def said(match: re.Match[str]) -> str | None:
        whole = match["n"].replace("'", "").replace("’", "")
        cents = match["cents"] if match["cents"].isdigit() else ""
        priced = re.search(_PRICED, match.string[max(0, match.start() - 40) : match.start()])
        is_a_day = cents and int(whole) <= 31 and 0 < int(cents) <= 12
        if (is_a_day and not priced) or re.match(" ?(?:Uhr|h)\\b", match.string[match.end() :]):
            return None
        if cents and int(whole) <= 24 and int(cents) < 60 and not priced:
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


def two_prices() -> Form:
    """Part two prices, which are no rate: "15 €/erm. 10 €"."""
    return form(
        r"(?<=€) ?/ ?(?=(?:erm\.|ermäßigt|Kinder|Mitgl\w*\.?|Schüler|Studierende"
        r"|[0-9]{1,3}(?:,[0-9]{2})? ?€))",
        ", ",
        needs=("/",),
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


def one_with_cents(tongue: Tongue) -> Iterator[Form]:
    """Say one of a coin and its cents in their case: "von einem Euro neunundneunzig"."""
    signs = tongue.keys("currencies")
    for one, words in (
        ("einem", f"{DATIVE}|an"),
        ("einen", f"{ACCUSATIVE}|pro|auf|je|(?-i:kosten)|kostete?|zahlen|zahlt"),
    ):
        yield form(
            rf"\b(?i:{words}) (?:(?:ca\.|etwa|rund|nur|je|über) )?"
            rf"(?P<said>1,(?P<cents>[0-9]{{2}}){GAP}(?P<sign>{signs}))(?![\w]|[.,][0-9])",
            partial(_coin, one=one, tongue=tongue),
            needs=("1,",),
        )


def _coin(match: re.Match[str], *, one: str, tongue: Tongue) -> str | None:
    pair = tongue.part("currencies")[match["sign"]]
    single = pair.partition("/")[0]
    if match["cents"] == "00" or "Pfund" in single:
        return None
    if pair.endswith("|f"):
        one = "einer" if one == "einem" else "eine"
    return f"{one} {single} {tongue.number(str(int(match['cents'])))}"


def rents() -> Iterator[Form]:
    """Say what a flat costs, beside a sum only: "650 € KM", "2 MM Kaution"."""
    yield form(
        rf"(?:€|EUR|Euro|,-) ?(?:\+ )?(?P<said>{one_of(tuple(_COSTS))})(?![\w-])",
        lambda match: _COSTS[match["said"]],
        needs=tuple(_COSTS),
    )
    yield form(
        rf"(?<![\w-])(?P<said>{one_of(tuple(_COSTS))})(?=:? [0-9][0-9.]{{0,6}}(?:,-"
        rf"|,[0-9]{{2}})? ?(?:€|EUR|Euro)|:? [0-9][0-9.]{{1,6}},-)",
        lambda match: _COSTS[match["said"]],
        needs=tuple(_COSTS),
    )
    yield form(
        r"(?<![\w.,])(?P<n>[1-4]) (?P<said>MM)(?=,? (?:Kaution|Provision|KT)\b|[,.;]|$)",
        lambda match: "Monatsmiete" if match["n"] == "1" else "Monatsmieten",
        needs=("MM",),
    )


def costs_of_a_rent() -> Iterator[Form]:
    """Say the costs that come with a rent: "inkl. NK"."""
    words = {"NK": "Nebenkosten", "HK": "Heizkosten", "BK": "Betriebskosten"}

    def said(match: re.Match[str]) -> str | None:
        near = match.string[max(0, match.start() - 60) : match.end() + 40]
        return words[match["said"]] if _RENT.search(near) else None

    yield form(
        r"(?:\b(?:inkl|exkl|zzgl|plus|ohne|und|u|einschl|zuzüglich|inklusive)\.? |\+ ?)"
        r"(?P<said>[NHB]K)(?![\w-])",
        said,
        needs=tuple(words),
    )


def dashes_for_cents() -> Form:
    """Leave out the dash of a sum: "12,-"."""

    def said(match: re.Match[str]) -> str | None:
        # Of a sum that its sign begins the dash is left out with the sum: "EUR 850,--".
        return None if _SIGN_AHEAD.search(match.string[: match.start()][-20:]) else ""

    return form(
        r"(?<=[0-9])(?P<said>,[-\u2013\u2014]{1,2})(?![0-9\w\u2013\u2014-])"
        r"(?! ?(?:€|EUR|Euro|CHF|Fr\.))",
        said,
        needs=",",
    )


def prices_of_tickets() -> Iterator[Form]:
    """Say what is paid when, and francs: "VVK 12", "Eintritt Fr. 5.50"."""
    yield form(r"(?<![\w-])VVK(?=:? ?[0-9])", "Vorverkauf", needs=("VVK",))
    yield form(r"(?<![\w-])AK(?=:? ?[0-9]{1,3}(?:,|[ ]?€))", "Abendkasse", needs=("AK",))
    yield form(
        r"(?:\b(?:Preis|Kosten|kostet|Eintritt|nur|ab|statt|à|für|Gebühr|Porto|Spesen"
        r"|Beitrag)[:.]? |^|[.;,(] )"
        r"(?P<said>(?P<fr>Fr\.) (?P<n>[0-9]{1,4})\.(?P<c>[0-9]{2}))(?= (?:pro|je|p\.|inkl|exkl"
        r"|zzgl|für|statt)|/|[.;)]?$)",
        lambda match: f"CHF {match['n']}.{match['c']}",
        needs=("Fr.",),
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


def thousands_of_euros(tongue: Tongue) -> Form:
    """Say sums of a balance sheet: "T€ 250"."""

    def said(match: re.Match[str]) -> str | None:
        number = float(tongue.plain(match["n"])) * 1000
        return f"{tongue.number(str(int(number)))} Euro" if number == int(number) else None

    return form(
        r"(?<!\w)T(?:€|EUR) ?(?P<n>[0-9]{1,3}(?:\.[0-9]{3}){0,2}(?:,[0-9]{1,3})?|[0-9]{4,6})"
        r"(?![\w]|[.,][0-9])",
        said,
        needs=("T€", "TEUR"),
    )
