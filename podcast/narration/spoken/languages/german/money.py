"""German sums of money, prices and rents: "12 Fr. 50", "1,99 €", "650 € KM", "VVK 12,-"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.german import swiss_sums
from podcast.narration.spoken.languages.german.grammar.cases import ACCUSATIVE, DATIVE
from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, form, one_of

_SIGN_AHEAD = re.compile(r"(?:€|\bEUR|\bCHF|\bFr\.|\$|£) ?[0-9][0-9.'’]{0,9}$")
_COSTS = {"NK": "Nebenkosten", "KM": "Kaltmiete", "WM": "Warmmiete", "BK": "Betriebskosten"}
_COSTS |= {"VB": "Verhandlungsbasis", "VHB": "Verhandlungsbasis", "HK": "Heizkosten"}
_RENT = re.compile(
    r"€|\b(?:EUR|Euro|CHF|Fr\.|[Ii]nkl|exkl|zzgl|inklusive|zuzüglich|einschl|\w*[Mm]iet\w*|KM|WM|Kaution"
    r"|kalt|warm|Whg|\w*[Ww]ohnung\w*|Zi(?:mmer)?|qm|m²)(?!\w)"
)

_PAID_FOR = {"Std": "Stunde", "Mon": "Monat", "Pers": "Person", "Stk": "Stück", "Stck": "Stück"}
_PAID_FOR |= {"Wo": "Woche", "Fam": "Familie", "Min": "Minute", "Whg": "Wohnung", "Pkg": "Packung"}
_PAID_FOR |= {"P": "Person"}


def before_times(tongue: Tongue) -> Iterator[Form]:
    """Say the sums that times and numbers would take apart."""
    yield from swiss_sums.francs_by_the_million(tongue)
    yield from swiss_sums.francs_and_their_cents(tongue)
    yield swiss_sums.swiss_sums(tongue)
    yield swiss_sums.dashes_of_francs(tongue)
    yield thousands_of_euros(tongue)


def two_prices() -> Form:
    """Part two prices, which are no rate: "15 €/erm. 10 €"."""
    return form(
        r"(?:(?<=€)|(?<=[0-9],[-\u2013])) ?/ ?(?=(?:erm\.|ermäßigt|Kinder|Mitgl\w*\.?|Schüler"
        r"|Studierende|VVK|AK|Abendkasse|[0-9]{1,3}(?:,[0-9]{2})? ?€|[0-9]{1,3},[-\u2013]))",
        ", ",
        needs=("/",),
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
            rf"(?P<said>1[.,](?P<cents>[0-9]{{2}}){GAP}(?P<sign>{signs}))(?![\w]|[.,][0-9])",
            partial(_coin, one=one, tongue=tongue),
            needs=("1,", "1."),
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
    yield form(
        r"(?<![\w.])(?P<said>Kt\.)(?=:? (?:[1-3] (?:MM|KM|Monatsm)"
        r"|[0-9.,]{3,8}(?:-|\u2013)? ?(?:€|EUR|Euro)))",
        "Kaution",
        needs=("Kt.",),
    )

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


def in_millions() -> Form:
    """Say what the sums of a row are: "Umsatz (Mio. €)"."""
    scales = {"Mio": "Millionen", "Mrd": "Milliarden", "Tsd": "Tausend"}
    names = {"€": "Euro", "EUR": "Euro", "CHF": "Franken", "Fr.": "Franken", "$": "Dollar"}
    return form(
        r"(?:(?<=\()|(?<=\bin ))(?P<scale>Mio|Mrd|Tsd)\. ?(?P<name>€|EUR|CHF|Fr\.|\$)(?=\)|$|,| )",
        lambda match: f"{scales[match['scale']]} {names[match['name']]}",
        needs=("Mio.", "Mrd.", "Tsd."),
    )


def rates_cut_short() -> Form:
    """Say for what a price is paid, with its full stop: "12 €/Std., ab", "90 €/Pers."."""
    return form(
        r"(?:€|EUR|Euro|Fr\.|CHF|km) ?(?P<said>/ ?(?P<each>"
        rf"{'|'.join(_PAID_FOR)})\.)(?!\w)",
        lambda match: (
            f" pro {_PAID_FOR[match['each']]}{sentence_stop(match, at=match.end('said'))}"
        ),
        needs="/",
    )


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
