"""Numbers in German whose thousands a blank parts: "1 200 m²", "12 345 Einwohner"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.cases import DATIVE
from podcast.narration.spoken.languages.german.grammar.counting import ordinal
from podcast.narration.spoken.languages.german.ordinals import A_DAY, places_before_superlatives
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, figure, form

# Behind these a figure is a name: "Platz 1 500 Euro".
_UNNUMBERED = (
    r"(?<!\bTag )(?<!\bPlatz )(?<!\bLos )(?<!Woche )(?<!Nr\. )(?<!ummer )(?<!\bTel\. )(?<!elefon )"
    r"(?<!ruppe )(?<!lasse )(?<!hase )(?<!apitel )(?<!leis )(?<!inie )(?<!immer )(?<!\bRang )"
    r"(?<!tufe )(?<!\bFall )(?<!\bHalle )(?<!\bSerie )(?<!reis )(?<!unter )(?<!\bFax )"
    r"(?<!\bBus )(?<!\bZug )(?<!\bTor )(?<!chicht )(?<!\bWeg )"
)

# A figure behind a noun is its name, "Etappe 2 180 km", but where the noun is a size or a sum.
_A_NAME = re.compile(
    r"\b(?!(?:Rund|Etwa|Über|Fast|Bis|Von|Auf|Mit|In|Für|Es|Zwischen|Unter|Knapp|Nahezu|Gut|Circa"
    r"|Insgesamt|Die|Der|Das|Sie|Wir|Ich|Er|Nur|Mehr|Um|Ab|Gegen|Noch|Weitere|Euro|Franken) )"
    r"[A-ZÄÖÜ][\wäöüß-]*(?<!fläche)(?<!Fläche)(?<!osten)(?<!länge)(?<!Länge)(?<!wert)(?<!Wert)(?<!umme)"
    r"(?<!etrag)(?<!ehalt)(?<!msatz)(?<!iete) $"
)
# "Alle 6 100 km", and what is dialled: "wählen 110 200 Meter weiter".
_APART = re.compile(
    r"\b(?:[Jj]e|[Jj]eweils|[Mm]al|[Aa]lle|[Ww]ähl\w*(?: Sie)?|[Rr]uf\w*(?: Sie)?) $"
)


def thousands_apart() -> Iterator[Form]:
    """Join thousands that a blank parts before what they count: "1 200 m²", "12 345 Einwohner"."""

    def joined(match: re.Match[str]) -> str | None:
        before = match.string[max(0, match.start("said") - 24) : match.start("said")]
        if _A_NAME.search(before) or A_DAY.search(before) or _APART.search(before):
            return None
        return re.sub("(?<=[0-9]) (?=[0-9])", ".", match["said"])

    number = (
        r"(?<![\w.,:/+-])(?<![0-9] )(?P<said>(?!(?:11[0-8]|12[28]|133|14[0-7]) (?!000))"
        r"[1-9][0-9]{0,2}(?: [0-9]{3}){1,3}"
    )
    units = (
        r"(?:€|EUR|Euro|CHF|Franken|\$|Mio\.|Mrd\.|Millionen|Milliarden|[ck]?m[²³]|ha|km|kg|t|[kMG]Wh?"
        r"|Liter|l|Meter|m|Hm)"
    )
    # With its unit: alone that would be said in the same round, "Meter hoch zwei".
    yield form(rf"{_UNNUMBERED}{number}{GAP}{units})(?![\w²³])", joined, needs=" ")
    yield form(
        rf"{_UNNUMBERED}{number})(?= (?:auf|bis|und|oder) [1-9][0-9]{{0,2}} [0-9]{{3}}(?![0-9]))",
        joined,
        needs=" ",
    )
    yield form(
        rf"(?:^|[a-zäöüß,;:(\u2013] |\b[a-zäöüß]{{2,20}}\.? ){_UNNUMBERED}{number})"
        r"(?= (?!Tabl|Tropf|Milli|Mikro|Einheit|Kaps|Amp)[A-ZÄÖÜ][a-zäöüß]{3})",
        joined,
        needs=" ",
    )
    yield form(rf"{_UNNUMBERED}{number},[0-9]{{1,3}})(?![\w,])", joined, needs=",")


def _with_comma(match: re.Match[str]) -> str:
    return match["said"].replace(".", ",")


def swiss_decimals() -> Iterator[Form]:
    """Give a decimal that the Swiss write by a point its comma: "1.5 Stunden", "Note 4.5"."""
    number = r"(?<![\w.,:/+-])(?P<said>[0-9]{1,3}\.[0-9]{1,2})"
    things = (
        "Stunden?|Minuten|Sekunden|Tagen?|Wochen|Monaten?|Jahren?|Zimmern?|Tonnen|Litern?|Metern?|Kilo"
        "|(?:Kilo|Zenti|Milli)metern?|(?:Deka|Kilo|Milli)?[Gg]ramm|Hektaren?|Punkten?|Promille|Grad"
        "|Prozentpunkten?|Meilen|Stellen|Vollzeitstellen|Sternen?|Portionen|Mal"
        "|Tabletten?|Dezilitern?|Deziliter"
    )
    yield form(
        rf"(?<!\b[Aa]m )(?<!\b[Vv]om )(?<!\b[Zz]um )(?<!apitel )(?<!ersion )(?<!schnitt )"
        rf"(?<!\b[Uu]m ){number}"
        rf"(?= (?:{things})\b)",
        _with_comma,
        needs=".",
    )
    # With two figures behind the point it may be when they come: "ab 9.30 Kinder".
    yield form(
        r"(?<!\b[Aa]m )(?<!\b[Vv]om )(?<![\w.,:/+-])(?P<said>[0-9]{1,3}\.[0-9]"
        r"(?:[0-9](?= \w{6,8} (?:pro|je)\b))?)"
        r"(?= (?:Personen|Kindern?)\b)",
        _with_comma,
        needs=".",
    )
    yield form(
        rf"\b(?:Noten?|[A-ZÄÖÜ]?[a-zäöü]*[Dd]urchschnitt(?: von)?|Schnitt von|Faktor|Wert von) "
        rf"{number}"
        r"(?![\w:/-]|[.,][0-9])",
        _with_comma,
        needs=".",
    )
    yield form(
        rf"{number}(?=-(?:Zi(?:mmer)?\b|Zi\.|Liter|Tonnen|Stunden|Meter|Prozent))",
        _with_comma,
        needs=".",
    )


def numbers_ahead(tongue: Tongue) -> Iterator[Form]:
    """Give the numbers that ranges, dates and times would take apart."""
    yield from thousands_apart()
    yield from swiss_decimals()
    yield thousands_behind_a_figure(tongue)
    yield places_before_superlatives()
    yield issues_of_a_year(tongue)
    yield sets_behind_their_place(tongue)
    yield thousands_behind_their_name(tongue)


def thousands_behind_a_figure(tongue: Tongue) -> Form:
    """Say thousands by apostrophes behind another figure: "per 31.12.2023 4'812 Einwohner"."""
    return form(
        r"[0-9]\.? (?P<said>[1-9][0-9]{0,2}(?:['’][0-9]{3})+)(?= [A-ZÄÖÜ][a-zäöüß]{3})",
        lambda match: tongue.number(match["said"]),
        needs="'’",
    )


def issues_of_a_year(tongue: Tongue) -> Form:
    """Say the issue of a journal and its year: "Ausgabe 7/2026" is no month."""

    def said(match: re.Match[str]) -> str:
        year = match["year"]
        full = tongue.year(int(year)) if len(year) == 4 else tongue.number(str(int(year)))
        return f"{tongue.number(match['n'])} {full}"

    return form(
        r"\b(?:Nr\.|Nummer|Hefte?|H\.|Ausgabe|Ausg\.|Rundschreiben|Drucksache|Newsletter|Bulletin) "
        r"(?P<said>(?P<n>[1-9][0-9]{0,4})/(?P<year>(?:19|20)[0-9]{2}|[0-9]{2}))(?![\w/]|[.,][0-9])",
        said,
        needs="/",
    )


def sets_behind_their_place(tongue: Tongue) -> Form:
    """Say how a set ended behind its place in a row: "im 2. 19:25"."""
    return form(
        r"\b[Ii]m (?P<said>(?P<n>[1-5])\. (?P<low>[0-9]{1,2}):(?P<high>[0-9]{1,2}))"
        r"(?![\w:]|[.,][0-9]| Uhr)",
        lambda match: (
            f"{ordinal(int(match['n']), 'n')} {tongue.number(match['low'])} zu "
            f"{tongue.number(match['high'])}"
        ),
        needs=":",
    )


def thousands_behind_their_name(tongue: Tongue) -> Form:
    """Say a number of thousands behind "Nr.": "Nr. 1.201" is no section."""
    return form(
        r"\b(?:Nr\.|Nummer) (?P<said>[1-9][0-9]{0,2}\.[0-9]{3})(?![\w/]|[.,-][0-9])",
        lambda match: tongue.number(match["said"]),
        needs=("Nr.", "Nummer"),
    )


def terms_of_a_sum(tongue: Tongue) -> Iterator[Form]:
    """Say the terms of an equation: "x² – 3x – 10 = 0", "2y = 8"."""
    term = r"(?:[0-9]{1,4}[a-z]?|[a-z])[²³]?"
    rest = rf"(?: [-+\u2013\u2212·] {term}){{0,6}} ="
    yield form(
        rf"(?:(?<=[0-9²³] )|(?<=\b[a-z] )|(?<=[0-9][a-z] ))[-\u2013](?= {term}{rest})",
        "minus",
        needs=" =",
    )
    yield figure(
        r"(?<== )(?P<said>(?P<n>[1-9][0-9]{0,3})(?P<unknown>[xyz]))(?![\w²³])",
        lambda match: f"{tongue.number(match['n'], noun='x |m')} {match['unknown']}",
        needs="=",
    )
    yield figure(
        rf"(?<![\w.,:/])(?P<said>(?P<n>[1-9][0-9]{{0,3}})(?P<unknown>[abnxyz]))(?=[²³]?{rest})",
        lambda match: f"{tongue.number(match['n'], noun='x |m')} {match['unknown']}",
        needs=" =",
    )


def one_million() -> Form:
    """Say the one of a million in its case: "vor 1 Mio. Jahren", "1 Mrd. Menschen"."""
    names = {"Mio": "Million", "Mrd": "Milliarde", "Bio": "Billion"}

    def said(match: re.Match[str]) -> str:
        one = "einer" if match["before"] else "eine"
        return f"{one} {names.get(match['scale'], match['scale'])}"

    return form(
        rf"(?:\b(?P<before>(?i:{DATIVE}))(?: (?:ca\.|rund|etwa|über|fast|knapp|gut))? )?"
        r"(?<![\w.,:/-])(?<![0-9] )(?P<said>1 (?P<scale>Mio|Mrd|Bio|Million|Milliarde"
        r"|Billion)\b\.?)"
        r"(?= (?!Euro|Dollar|Franken|Mark|Pfund)[A-ZÄÖÜ][a-zäöüß]{2})",
        said,
        needs=("1 M", "1 B"),
    )
