"""German places before nouns that are cut short or listed: "2. HJ", "1. Preis", "2. Grades"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial

from podcast.narration.spoken.languages.german.grammar.cases import ACCUSATIVE, DATIVE
from podcast.narration.spoken.languages.german.grammar.counting import ordinal
from podcast.narration.spoken.languages.german.grammar.endings import ARTICLES, ending_before
from podcast.narration.spoken.languages.german.grammar.nouns import gender
from podcast.narration.spoken.languages.sentence_ends import SENTENCES, sentence_stop
from podcast.narration.spoken.languages.tongue import DASH, GAP, Tongue
from podcast.narration.spoken.rule import Form, form, one_of

_NUMBER = r"(?P<number>[1-9][0-9]{0,2})\."
_LONGER_NOUN = "[A-ZÄÖÜ][a-zäöüß]{2,30}"


def ranked(tongue: Tongue) -> Iterator[Form]:
    """Say a place in a row before a noun that is written short, or one of a list."""
    short, nouns = tongue.part("ranked"), tongue.word("ranked_nouns")
    two = rf"(?:(?P<first>[1-9][0-9]{{0,2}})\.(?P<to>{GAP}{DASH}{GAP}|/| (?:und|oder|bis|u\.) ))?"
    yield form(
        rf"(?:(?P<before>\b[^\W\d_]+|\bd\.) )?"
        rf"(?P<said>(?<![\w.,:/-]){two}{_NUMBER}{GAP}(?P<noun>{one_of(tuple(short))}))(?!\w)",
        partial(_placed, short=short),
        needs=tuple(short),
    )
    yield form(
        rf"(?:^|(?<=[;(\n])|(?<=[^0-9][,:])|(?<=[,;:\u2013] )|(?=[1-9][0-9]?\.{DASH}[1-9]))"
        rf"(?P<before>(?!))?(?P<said>{two}{_NUMBER})(?= (?P<noun>{nouns})\b)",
        partial(_placed, short=short),
    )
    # Of a list the first words of its parts stand behind their number: "1. Preis, 2. Lage".
    nouns = f"{nouns}|{tongue.word('placed_nouns')}"
    yield form(
        rf"(?P<before>\b(?i:{DATIVE}|{ACCUSATIVE}|auf|per)) "
        rf"(?P<said>{two}{_NUMBER})(?= (?P<noun>{nouns})\b)",
        partial(_placed, short=short),
    )


def _placed(match: re.Match[str], *, short: Mapping[str, str]) -> str:
    written = match["noun"]
    noun, _, kind = short.get(written, written).partition(" |")
    kind = kind or gender(written)
    before = {"per": "mit", "d.": "dem"}.get((match["before"] or "").lower(), match["before"] or "")
    ending = ending_before(before, kind=kind)
    numbers = [ordinal(int(match["number"]), ending)]
    if match["first"]:
        to = match["to"].strip()
        between = "bis" if re.fullmatch(DASH, to) else {"u.": "und", "/": "oder"}.get(to, to)
        numbers = [ordinal(int(match["first"]), ending), between, *numbers]
    if written not in short:
        return " ".join(numbers)
    return f"{' '.join(numbers)} {noun}{sentence_stop(match, at=match.end('said'))}"


def of_a_place() -> Form:
    """Say of which degree or class something is: "Verbrennung 2. Grades", "Ware 2. Wahl"."""
    return form(
        rf"\b(?!(?i:{ARTICLES})\b)(?!{SENTENCES}\b)"
        r"(?!Platz|Rang|Teil|Nr|Tag|Linie|Gleis|Gruppe|Haus|Raum|Zimmer|Kapitel|Note|Etage|Seite"
        r"|Band|Bild|Frage|Aufgabe|Tabelle|Artikel|Jahr|\w+tag\b)[A-ZÄÖÜ][a-zäöüß]{2,30} "
        r"(?P<said>(?P<n>[1-9])\.)"
        r"(?= (?:(?P<his>Grades|Ranges)|Klasse|Wahl|Ordnung|Güte|Kategorie|Stufe|Generation)\b)",
        lambda match: ordinal(int(match["n"]), "n" if match["his"] else "r"),
        needs=".",
    )


def in_a_place() -> Form:
    """Say where in a row with its preposition: "i. 1. St. re.", "i. 6. LJ"."""

    def said(match: re.Match[str]) -> str:
        noun = match["noun"]
        short = {
            "St.": "Stock",
            "Stck.": "Stock",
            "OG": "Obergeschoss",
            "LJ": "Lebensjahr",
            "Lj.": "Lebensjahr",
        }
        name = short.get(noun, noun)
        is_woman = gender(name) == "f"
        stop = sentence_stop(match, at=match.end("said"))
        article = "in der" if is_woman else "im"
        return f"{article} {ordinal(int(match['n']), 'n')} {name}{stop}"

    return form(
        rf"(?<![\w.])(?P<said>i\. (?P<n>[1-9][0-9]?)\. (?P<noun>St\.|Stck\.|LJ\b|Lj\.|OG\b"
        rf"|(?!{SENTENCES}\b){_LONGER_NOUN}))",
        said,
        needs=("i.",),
    )
