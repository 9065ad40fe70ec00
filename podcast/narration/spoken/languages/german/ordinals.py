"""German places in a row: "der 4. Versuch", "im IV. Quartal", "im 18. u. 19. Jh.", "1.-Klasse"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.german.dates import JOINT, joined
from podcast.narration.spoken.languages.german.grammar.cases import DATIVE
from podcast.narration.spoken.languages.german.grammar.counting import ordinal
from podcast.narration.spoken.languages.german.grammar.endings import (
    ADJECTIVE,
    ARTICLES,
    STRONG,
    WEAK,
    ending_before,
)
from podcast.narration.spoken.languages.german.grammar.nouns import gender
from podcast.narration.spoken.languages.sentence_ends import SENTENCES
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.number_library import num2words
from podcast.narration.spoken.rule import Form, Rule, figure, form, one_of
from podcast.narration.words import words_for

A_DAY = re.compile(r"\b(?:[Aa]m|[Zz]um|[Vv]om) $")
"""Behind these a figure with a full stop is a day."""

_ANY_MONTH = one_of((*words_for("de").listed("months"), "Jänner"))
_EACH = {"m": "n", "f": "", "n": "s"}
_MONTHS = words_for("de").listed("months")
_ANY_NOUN = "[A-ZÄÖÜ][a-zäöüß]{1,30}"
_DATIVE_AHEAD = re.compile(rf"\b(?i:in|an|auf|{DATIVE}) $")
_NOUNS = (
    *("Jahrhundert", "Jahrtausend", "Jh.", "Mal", "Auflage", "Kapitel", "Klasse", "Stock"),
    *("Platz", "Tag", "Woche", "Monat", "Jahr", "Lebensjahr", "Geburtstag", "Weltkrieg"),
    *("Minute", "Spieltag", "Advent"),
    *("Schwangerschaftswoche", "Etage", "Runde", "Teil", "Band", "Semester", "Quartal"),
)
_DATIVE = "(?:[Aa]n|[Aa]uf|[Aa]us|[Bb]ei|[Ii]n|[Mm]it|[Nn]ach|[Ss]eit|[Uu]nter|[Vv]on|[Vv]or|[Zz]u)"
_RANKED_NOUN = "[A-ZÄÖÜ][a-zäöüß]{2,}"
# Behind these "der" is never a nominative.
_DATIVE_BEFORE = re.compile(
    r"\b(?i:an|auf|aus|bei|in|mit|nach|neben|unter|von|vor|zu|hinter|über|zwischen|gegenüber|laut"
    r"|ab|innerhalb|wegen|trotz|außerhalb|Ende|Anfang|Beginn|Mitte) $"
)
_THINGS = re.compile(
    "(?i:klasse|stufe|woche|runde|reihe|minute|stunde|sekunde|seite|etage|hälfte|strophe|zeile"
    "|ausgabe|auflage|folge|etappe|phase|gruppe|frage|aufgabe|straße|brücke|welle|niederlage"
    "|dynastie|kategorie|galaxie|serie|partie|linie|ebene|stelle|spalte|tabelle|gasse|silbe|note|liebe|ehe|gabe)$"
)
# A person who is named by an adjective has the ending of a woman's word: "der 2. Vorsitzende".
_PEOPLE = re.compile(
    "(?:sitzende|ordnete|klagte|sandte|tigte|liche|ierte|teste|ältere|jüngere|fremde)$"
)
_NOUN_AHEAD = re.compile(rf" ({_RANKED_NOUN}|Jh)")
# "Das 3. Tor, ein 4. blieb aus": the noun stood behind the place before.
_NOUN_TOLD = re.compile(rf"[0-9]\. ({_RANKED_NOUN})\b[^.!?;]{{0,30}}$")

_CALLED = re.compile(r"(?i:\b(?:wähl|ruf|notruf|anruf|telefon|nummer)\w*)[^.!?]*$")
_BY_A_PLACE = "Klässler|Ligist|Semester|Platziert"


def joined_to_nouns() -> Form:
    """Say a place that is joined to a noun: "1.-Klasse-Abteil", "der 1.-Mai-Umzug"."""

    def said(match: re.Match[str]) -> str:
        place = ordinal(int(match["n"]), "")
        if re.match(rf"(?: \S+ [0-9]+\.-)?(?:{_BY_A_PLACE})", match.string[match.end() :]):
            return f"{place.removesuffix('e').capitalize()}-"
        ending = "r" if re.match(_ANY_MONTH, match.string[match.end() :]) else ""
        return f"{place.capitalize()}{ending}-"

    return figure(
        r"(?<![\w.,:/-])(?P<n>[1-9][0-9]?)\.-(?=[A-ZÄÖÜ][a-zäöüß]{2}"
        r"| (?:und|oder|bis|u\.) [1-9][0-9]?\.-[A-ZÄÖÜ])",
        said,
        needs=(".-",),
    )


def every_other() -> Form:
    """Say every how many: "jd. 2. Tag"."""
    return form(
        r"(?<![\w.])(?P<said>jd\. (?P<n>[1-9][0-9]?)\.)(?= (?P<noun>[A-ZÄÖÜ][a-zäöüß]+))",
        lambda match: (
            f"jede{_EACH[gender(match['noun'])]} "
            f"{num2words(int(match['n']), lang='de', to='ordinal')}"
            + ("n" if gender(match["noun"]) == "m" else "")
        ),
        needs=("jd.",),
    )


def two_places_alike(tongue: Tongue) -> Form:
    """Say two places in a row behind one article: "im 18. u. 19. Jh.", "am 3. bzw. 4. Mai"."""

    def said(match: re.Match[str]) -> str:
        ending = ending_before(match["before"], kind=gender(match["noun"]))
        if match["noun"].startswith(_MONTHS):
            ending = "" if WEAK.fullmatch(match["before"]) else "n"
        ahead = match.string[max(0, match.start() - 12) : match.start()]
        if match["before"].lower() == "der" and _DATIVE_AHEAD.search(ahead):
            ending = "n"
        if match["before"].lower() == "die" and _are_many(match["noun"]):
            ending = "n"
        return re.sub(
            r"([1-9][0-9]{0,2})\.", lambda one: ordinal(int(one[1]), ending), joined(match["said"])
        )

    place = r"[1-9][0-9]{0,2}\."
    short = one_of((*tongue.part("ranked"), *tongue.part("months")))
    return form(
        rf"(?P<before>\b(?i:{ARTICLES}|bis|seit|ab|in|nach|vor|ins|ans)) "
        rf"(?P<said>{place}(?:{JOINT}{place}){{1,4}})"
        rf"(?= (?P<noun>{_ANY_NOUN}))(?! (?:{short}|Min|Mi|Mo|Di|Do|Fr|Sa|So)(?!\w))",
        said,
        needs=".",
    )


def from_a_century() -> Form:
    """Say from which century something is: "stammt a. d. 12./13. Jh."."""

    def said(match: re.Match[str]) -> str:
        places = re.sub(
            "([1-9][0-9]?)[.]", lambda one: ordinal(int(one[1]), "n"), joined(match["places"])
        )
        return f"aus dem {places}"

    return form(
        rf"(?<![\w.])(?P<said>a\. ?d\. (?P<places>[1-9][0-9]?\.(?:{JOINT}[1-9][0-9]?\.)?))"
        r"(?= (?:Jh|Jahrh|Jt))",
        said,
        needs=("d.",),
    )


def places_before_superlatives() -> Form:
    """Say which of the greatest: "das 4.-jüngste Mitglied", "die 2.-größte Stadt"."""
    return form(
        r"(?<![\w.,:/-])(?P<said>(?P<n>[2-9]|1[0-9])\.[- ]?)"
        r"(?=(?:größt|kleinst|best|jüngst|ältest|höchst|längst|schnellst|meist|wichtigst|häufigst"
        r"|schlechtest|stärkst|reichst|teuerst|bevölkerungsreichst)e[nrms]?\b)",
        _before_a_superlative,
        needs=".",
    )


def _before_a_superlative(match: re.Match[str]) -> str | None:
    """Say "Am 9. besten Wein" as a day: without a hyphen a place stands behind an article."""
    if match["said"].endswith(" ") and A_DAY.search(match.string[: match.start()][-5:]):
        return None
    return ordinal(int(match["n"]), "").removesuffix("e")


def ordinal_rule() -> Rule:
    """The rule; it comes last, behind dates and all else that begins with a figure and a stop."""
    nouns = one_of((*words_for("de").listed("months"), *_NOUNS))
    before = rf"(?:(?P<before>\b(?:{_DATIVE} der|[vzbd]\.|[^\W\d_]+)) )?(?<![\w.,:/-])"
    number = r"(?P<said>(?P<number>[1-9][0-9]{0,2})\.)"
    article = rf"\b(?P<before>(?i:{ARTICLES})|[zv]\.) {number}(?= (?!{SENTENCES}\b){_RANKED_NOUN})"
    in_a_row = form(rf"{before}{number}(?= (?:{nouns}|[a-zäöü]))", _place_in_words)
    return Rule("ordinals", (in_a_row, form(article, _place_in_words)))


def large_places() -> Form:
    """Say a place from 1000 on, behind an article: "dem 1000. Spiel", "der 10.000. Gast"."""
    number = r"(?P<said>(?P<number>[1-9][0-9]{3}|[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,2})\.)"
    return form(
        rf"\b(?P<before>(?i:{ARTICLES})) {number}(?= (?!{SENTENCES}\b){_RANKED_NOUN})",
        _place_in_words,
        needs=("0. ", "1. ", "2. ", "3. ", "4. ", "5. ", "6. ", "7. ", "8. ", "9. "),
    )


def _place_in_words(match: re.Match[str]) -> str:
    said = num2words(int(match["number"].replace(".", "")), lang="de", to="ordinal")
    if alike := ADJECTIVE.fullmatch(match["before"] or ""):
        return f"{said}{alike['end']}"
    if WEAK.fullmatch(match["before"] or ""):
        noun = _NOUN_AHEAD.match(match.string, match.end())
        are_many = match["before"].lower() == "die" and noun and _are_many(noun[1])
        return f"{said}n" if are_many or _is_of_her(match) else said
    return said + (_ending_of_gender(match) if STRONG.fullmatch(match["before"] or "") else "n")


def _are_many(noun: str) -> bool:
    """Tell "die 1. Klassen" from "die 1. Klasse"."""
    return noun.endswith("en") and gender(noun[:-1]) == "f" and len(noun) > 5


def _is_of_her(match: re.Match[str]) -> bool:
    """Tell whether "der" is no nominative: "in der 12. Minute", "Ende der 2. Woche"."""
    ahead = _NOUN_AHEAD.match(match.string, match.end())
    if match["before"].lower() != "der" or ahead is None or _PEOPLE.search(ahead[1]):
        return False
    if _DATIVE_BEFORE.search(
        match.string[max(0, match.start("before") - 12) : match.start("before")]
    ):
        return True
    if ahead[1].endswith("n") and _PEOPLE.search(ahead[1][:-1]):
        return True
    # Who is told of ends in e too: "der 1. Schwede", "der 2. Tote".
    is_told = not ahead[1].endswith("e") or _THINGS.search(ahead[1])
    return gender(ahead[1]) == "f" and bool(is_told)


def _ending_of_gender(match: re.Match[str]) -> str:
    """The ending that tells the gender of the noun behind, as far as the noun shows it."""
    ahead = _NOUN_AHEAD.match(match.string, match.end()) or _NOUN_TOLD.search(
        match.string[max(0, match.start() - 60) : match.start()]
    )
    return {"n": "s", "f": "", "m": "r"}[gender(ahead[1] if ahead else "")]


def alone_behind_an_article() -> Form:
    """Say a place whose noun was told before: "nach 12 Std. eine 2., falls nötig"."""

    def said(match: re.Match[str]) -> str:
        before = match["before"].lower()
        kind = "f" if before in {"die", "zur", "eine", "jede"} else "m"
        ending = ending_before(before, kind=kind)
        ahead = match.string[max(0, match.start() - 12) : match.start()]
        if before == "der" and _DATIVE_AHEAD.search(ahead):
            ending = "n"
        return ordinal(int(match["n"]), ending)

    return form(
        r"\b(?P<before>(?i:der|die|das|den|dem|zum|zur|eine[nmr]?|ein|jede[rnms]?)) "
        r"(?P<said>(?P<n>[1-9]|[1-9][0-9])\.)"
        r"(?=[,;:)](?! ?[0-9])| (?:und|oder|bzw\.|sowie) (?:der|die|das|den|dem) [0-9]{1,3}\.)",
        said,
        needs=".",
    )


def told_before() -> Form:
    """Say a place at an end whose noun was told: "ihren 100. Geburtstag, er seinen 99."."""

    def said(match: re.Match[str]) -> str | None:
        kind = gender(match["noun"])
        # "Am 3. Tag kamen die 12." counts who came.
        if match["before"] == "die" and kind != "f":
            return None
        return f"{ordinal(int(match['n']), ending_before(match['before'], kind=kind))}."

    return form(
        rf"[0-9]\. (?P<noun>{_RANKED_NOUN})\b[^.!?\n]{{0,40}}[ ,](?P<before>"
        rf"(?:[ms]ein|ihr|unser)e[nr]?"
        rf"|de[nrm]|die|das) (?P<said>(?P<n>[1-9][0-9]{{0,2}})\.)(?=$| {SENTENCES}\b)",
        said,
        needs=".",
    )


def day_that_is_told() -> Form:
    """Say the day of a month that a sentence ends with: "Ersatztermin ist der 19."."""
    return form(
        r"\b(?:\w*[Tt]ermin|Stichtag|Datum|\w*[Ss]chluss|Wahltag|Abgabetag|Zahltag|\w*[Ff]rist)"
        r" (?:ist|war|wäre|bleibt)(?: [a-zäöüß]{2,12}){0,2} der (?P<said>(?P<n>[12]?[0-9]|3[01])\.)"
        rf"(?=$|\n| {SENTENCES}\b)",
        lambda match: f"{ordinal(int(match['n']), '')}.",
        needs=("der ",),
    )


def anniversaries() -> Form:
    """Say which of many, whose number is dialled elsewhere: "die 112. Hauptversammlung"."""

    def said(match: re.Match[str]) -> str | None:
        before = match.string[max(0, match.start() - 40) : match.start()]
        return None if _CALLED.search(before) else _place_in_words(match)

    return form(
        rf"\b(?P<before>(?i:{ARTICLES})) (?P<said>(?P<number>1[1-4][0-9])\.)"
        rf"(?= (?!{SENTENCES}\b)(?!Polizei|Feuerwehr|Notruf|Rettung|Bitte){_RANKED_NOUN})",
        said,
        needs=(". ",),
    )


def in_brackets_before_a_sum() -> Form:
    """Say which of some costs how much: "(2. Hund: 120 €)"."""
    return form(
        r"(?<=\()(?P<said>(?P<n>[2-9])\.)(?= (?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,}): )",
        lambda match: ordinal(int(match["n"]), ending_before("", kind=gender(match["noun"]))),
        needs=(". ",),
    )
