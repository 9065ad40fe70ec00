"""Numbers in German whose thousands a blank parts: "1 200 m²", "12 345 Einwohner"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.ordinals import A_DAY
from podcast.narration.spoken.languages.tongue import GAP
from podcast.narration.spoken.rule import Form, form

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
