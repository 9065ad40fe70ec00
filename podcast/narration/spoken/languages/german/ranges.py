"""German ranges: "3-5 Tage", "S. 20 b. 25", "Abschn. A-C", "2- bis 3-mal"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.counting import GERMAN
from podcast.narration.spoken.languages.tongue import DASH, GAP, Tongue
from podcast.narration.spoken.rule import Form, figure, form

_NAMED = (
    "Abschnitte?|Abschn\\.|Gruppen?|Klassen?|Kl\\.|Größen?|Gr\\.|Vitamine?|Blöcke|Block|Hallen?"
    "|Eingänge?"
    "|Buchst(?:\\.|aben?)|lit\\.|Teile?|Reihen?|Stufen?|Bereiche?|Spalten?|Zonen?|Sektoren?"
    "|Anlagen?"
)

# Behind these a figure is a name, and counts nothing: "Abs. 1–3 GG".
_NUMBERED = re.compile(
    r"(?:§|\b(?:Abs\.|Absatz|Absätze|Art\.|Artikel|Nr\.|Nummern?|S\.|Seiten?|Satz|Sätze|Kap\.|Kapitel|Bände?"
    r"|Klassen?|Gruppen?|Stufen?|Zeilen?|Linien?|Ziff\.|Tabellen?)) $"
)


def until() -> Iterator[Form]:
    """Say "bis" between figures and between letters: "S. 20 b. 25", "Abschn. A-C"."""
    yield form(r"(?<=[0-9] )b\.(?= [0-9])", "bis", needs=("b.",))
    yield form(
        rf"\b(?:{_NAMED}) [A-Za-z](?P<said> ?{DASH} ?)(?=[A-Za-z](?![\w-]))",
        " bis ",
        needs="-\u2013\u2014\u2010\u2011\u2012",
    )

    yield form(
        r"(?<![\w.,-])[0-9]{1,3} ?[A-H](?P<said>[-\u2013])(?=[A-H](?![\w-]|\.\w))",
        " bis ",
        needs="-\u2013",
    )


def hyphen_to_come(tongue: Tongue) -> Form:
    """Say the first of two figures before one word: "2- bis 3-mal", "3- oder 4-stündig"."""
    return form(
        r"(?<![\w.,/-])(?P<said>(?P<n>[0-9]{1,3})-)(?= (?:bis|und|oder|u\.|od\."
        r"|bzw\.) [0-9]{1,3}-?[A-Za-zäöü])",
        lambda match: f"{tongue.number(match['n'])}-",
        needs="-",
    )


def ranges() -> Form:
    """Say from which number to which: "3-5 Tage"."""
    number = "[0-9]{1,3}(?:\\.[0-9]{3})*"

    def between(match: re.Match[str]) -> str:
        noun = match["noun"] or ""
        # Of many no gender is told: "ein bis zwei Hübe", "ein bis zwei Wochen".
        ahead = match.string[max(0, match.start() - 12) : match.start()]
        noun = "" if _NUMBERED.search(ahead) else noun
        low = "ein" if noun and match["low"] == "1" else GERMAN.number(match["low"])
        return f"{low} bis {GERMAN.number(match['high'], noun=noun)}"

    return figure(
        rf"(?<![\w.,:/-])(?P<low>{number}){GAP}{DASH}{GAP}(?P<high>{number})(?![\w/-]|:\S|[.,][0-9])"
        r"(?= (?P<noun>[A-ZÄÖÜ]\w*[a-zäöüß]\w*)|)",
        between,
    )
