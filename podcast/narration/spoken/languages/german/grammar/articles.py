"""German articles that are cut to a letter, in their case: "rund um d. Uhr"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.cases import ACCUSATIVE, DATIVE
from podcast.narration.spoken.languages.german.grammar.counting import ordinal
from podcast.narration.spoken.languages.german.grammar.nouns import gender
from podcast.narration.spoken.languages.sentence_ends import SENTENCES
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form

_NOUN = "[A-ZÄÖÜ][a-zäöüß]{1,30}"
_THE = {"f": "die", "n": "das", "m": "den"}
_OF_KIND = {"m": "der", "f": "die", "n": "das"}


def accusative_and_genitive() -> Iterator[Form]:
    """Say the d. that an accusative or a genitive asks for: "rund um d. Uhr"."""
    yield form(
        rf"\b(?:(?i:{ACCUSATIVE}|über"
        rf"|üb\.)) (?P<said>d\.)(?= (?:[a-zäöüß]{{3,20}}n )?(?P<noun>{_NOUN}))",
        lambda match: "die" if match["noun"].endswith("en") else _THE[gender(match["noun"])],
        needs=("d.",),
    )
    yield form(
        rf"\b{_NOUN} (?P<said>d\.)(?= (?:re|li|vor|vorig|gen|o\. ?g)\. (?P<noun>{_NOUN}))",
        lambda match: "des" if re.search("[^su]s$|Jh$", match["noun"]) else "der",
        needs=("d.",),
    )


def articles_before_letters(tongue: Tongue) -> Iterator[Form]:
    """Say the d. before what is named by letters: "63 % d. BIP", "in d. EU"."""
    genders = tongue.part("named_by_letters")
    short = rf"(?P<short>{'|'.join(genders)})(?![\w-])"
    yield form(
        rf"\b(?i:in|an|auf|{DATIVE}) (?P<said>d\.)(?= {short})",
        lambda match: "der" if genders[match["short"]] == "f" else "dem",
        needs=("d.",),
    )
    yield form(
        rf"\b(?i:{ACCUSATIVE}|über|üb\.) (?P<said>d\.)(?= {short})",
        lambda match: _THE[genders[match["short"]]],
        needs=("d.",),
    )
    yield form(
        rf"(?:[0-9] ?%|\b(?:Prozent|{_NOUN}|[A-ZÄÖÜ]{{2,6}})) (?P<said>d\.)(?= {short})",
        lambda match: "der" if genders[match["short"]] == "f" else "des",
        needs=("d.",),
    )
    # A part of what is named by a word: "12 % d. Bevölkerung".
    yield form(
        rf"[0-9] ?% (?P<said>d\.)(?= (?:[a-zäöüß]{{3,20}}e?n )?(?P<noun>{_NOUN}))",
        lambda match: "des" if re.search("[^su]s$", match["noun"]) else "der",
        needs=("d.",),
    )


def articles(tongue: Tongue) -> Iterator[Form]:
    """Say the d. of an article by its preposition and its noun, and "dt." behind it."""
    known = tongue.part("abbreviations")

    def dative(match: re.Match[str]) -> str:
        short = match["noun"] + match.string[match.end("noun") : match.end("noun") + 1]
        return "der" if gender(known.get(short, match["noun"])) == "f" else "dem"

    def genitive(match: re.Match[str]) -> str:
        noun = match["noun"]
        is_one = noun.endswith("s") and not noun.endswith(("ss", "us"))
        return "des" if is_one else "der"

    noun = rf"(?:(?:[a-zäöüß]{{3,20}}|[Dd]t\.|re\.|li\.) )?(?P<noun>{_NOUN})"
    yield from _articles_before_days()
    yield form(
        rf"\b(?i:in|an|auf|{DATIVE}) (?P<said>d\.)(?= {noun})(?! h\.)", dative, needs=("d.",)
    )
    yield form(
        rf"\b(?i:in|an|auf|{DATIVE}) (?P<said>d\. (?P<places>[1-9][0-9]{{0,2}}\.(?: (?:und"
        rf"|u\.|bzw\.|oder) [1-9][0-9]{{0,2}}\.)?))(?= (?P<noun>{_NOUN}))",
        lambda match: f"{'der' if gender(match['noun']) == 'f' else 'dem'} {_nth(match['places'])}",
        needs=("d.",),
    )
    yield form(rf"\b{_NOUN} (?P<said>d\.)(?= {noun})", genitive, needs=("d.",))


def _articles_before_days() -> Iterator[Form]:
    """Say the d. before a day, a term or a floor: "Montag, d. 3.5.", "mit Ablauf d. 31.12."."""
    yield form(
        r"\b(?:Mo|Di|Mi|Do|Fr|Sa|So|\w{3,8}tag|Mittwoch|Sonnabend)\.?,? (?P<said>d\.)"
        r"(?= [0-9]{1,2}\.)",
        "dem",
        needs=("d.",),
    )
    # Behind a weekday it is the day itself, "Montag, d. 3.5.", behind any other noun its genitive.
    yield form(
        rf"\b(?!\w*(?:tag|woch"
        rf"|abend)\b){_NOUN} (?P<said>d\.)(?= [0-9]{{1,2}}\. ?(?:[0-9]{{1,2}}\.|[A-ZÄÖÜ]))",
        "des",
        needs=("d.",),
    )
    yield form(
        rf"\b(?i:in|an|auf|{DATIVE}) (?P<said>d\.)(?= [1-9][0-9]?\. (?:FS|LJ|OG|UG)\b)",
        "dem",
        needs=("d.",),
    )


def _nth(written: str) -> str:
    joined = written.replace(" u. ", " und ").replace(" bzw. ", " beziehungsweise ")
    return re.sub(r"([0-9]{1,3})\.", lambda one: ordinal(int(one[1]), "n"), joined)


def articles_before_places() -> Iterator[Form]:
    """Say an article before a place in a row or behind a figure: "d. 3. Kind", "2 d. Gäste"."""
    yield form(
        r"(?<![\w.])d\. (?P<number>[1-9][0-9]{0,2})\.(?= (?P<noun>[A-ZÄÖÜ][a-zäöüß]+))",
        lambda match: f"{_OF_KIND[gender(match['noun'])]} {ordinal(int(match['number']), '')}",
        needs=("d.",),
    )
    yield form(
        rf"(?<=[0-9¼½¾] )d\.(?= (?P<noun>(?!{SENTENCES}\b){_NOUN}))",
        lambda match: "des" if re.search("[^su]s$", match["noun"]) else "der",
        needs=("d.",),
    )


def articles_behind_words() -> Form:
    """Say an article behind any word: "trägt d. Hut"."""
    return form(
        rf"(?<=[a-zäöüß] )d\.(?= (?P<noun>{_NOUN}))",
        lambda match: _OF_KIND[gender(match["noun"])],
        needs=("d.",),
    )
