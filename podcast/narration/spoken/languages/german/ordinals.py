"""German's places in a row: “am 3. Mai”, “der 4. Versuch”, whose full stop is no end."""

from __future__ import annotations

import re

from num2words import num2words  # type: ignore[import-untyped,unused-ignore]

from podcast.narration.spoken.languages.german.nouns import gender
from podcast.narration.spoken.rule import Rule, form, one_of
from podcast.narration.words import words_for

_NOUNS = (
    *("Jahrhundert", "Jahrtausend", "Jh.", "Mal", "Auflage", "Kapitel", "Klasse", "Stock"),
    *("Platz", "Tag", "Woche", "Monat", "Jahr", "Lebensjahr", "Geburtstag", "Weltkrieg"),
    *("Minute", "Spieltag", "Advent"),
    *("Schwangerschaftswoche", "Etage", "Runde", "Teil", "Band", "Semester", "Quartal"),
)
_DATIVE = "(?:[Aa]n|[Aa]uf|[Aa]us|[Bb]ei|[Ii]n|[Mm]it|[Nn]ach|[Ss]eit|[Uu]nter|[Vv]on|[Vv]or|[Zz]u)"
# Before these a figure with a full stop and a noun is a place in a row: "der 4. Versuch".
ARTICLES = (
    "der|die|das|den|dem|des|im|am|zum|zur|vom|beim|ein(?:e[nmrs]?)?|jede[nmrs]?|diese[nmrs]?"
    "|[mdsk]ein(?:e[nmrs]?)?|ihr(?:e[nmrs]?)?|unser(?:e[nmrs]?)?"
)
_NOUN = "[A-ZÄÖÜ][a-zäöüß]{2,}"
# Words with a capital that begin a sentence and are no noun.
SENTENCES = (
    "(?:Dann|Danach|Das|Die|Der|Dem|Den|Er|Sie|Es|Wir|Ihr|Ich|Ein|Eine|Aber|Und|Oder|Wenn|Weil|Als|Bei|Auf|Mit"
    "|Nach|Von|Zu|Zum|Zur|Für|Rufen|Rufe|Wählen|Wähle|Nehmen|Bitte|Auch|Noch|Nur|Hier|Dort|Heute|Jetzt|So|Was"
    "|Wer|Wie|Wo|Man|Alle|Viele|Diese|Dieser|Dieses|Doch|Denn|Da|Dazu|Dabei|Dort|Nicht|Kein|Keine|Bis|Seit)"
)
# Behind these the place in a row ends in e: "jedes dritte Kind"; every other word asks for n.
WEAK = re.compile(
    "der|die|das|(?:[mdsk]?ein|jed|dies|unser|ihr|welch)e|(?:jede|diese|welche)[rs]", re.IGNORECASE
)
# Behind these it tells the noun's gender: "ein dritter Versuch", "ein drittes Kind".
STRONG = re.compile("|[mdsk]?ein|ihr|unser|euer|[a-z]{3,7}tag|mittwoch|sonnabend", re.IGNORECASE)


def ordinal_rule() -> Rule:
    """The rule; it comes last, behind dates and all else that begins with a figure and a stop."""
    nouns = one_of((*words_for("de").listed("months"), *_NOUNS))
    before = rf"(?:(?P<before>\b(?:{_DATIVE} der|[vzbd]\.|[^\W\d_]+)) )?(?<![\w.,:/-])"
    number = r"(?P<said>(?P<number>[1-9][0-9]{0,2})\.)"
    article = rf"\b(?P<before>(?i:{ARTICLES})|[zv]\.) {number}(?= (?!{SENTENCES}\b){_NOUN})"
    in_a_row = form(rf"{before}{number}(?= (?:{nouns}|[a-zäöü]))", _in_words)
    return Rule("ordinals", (in_a_row, form(article, _in_words)))


def _in_words(match: re.Match[str]) -> str:
    said = str(num2words(int(match["number"]), lang="de", to="ordinal"))
    if WEAK.fullmatch(match["before"] or ""):
        return f"{said}n" if _is_of_her(match) else said
    return said + (_gender(match) if STRONG.fullmatch(match["before"] or "") else "n")


def _is_of_her(match: re.Match[str]) -> bool:
    """Tell whether "der" is no nominative: "in der 12. Minute", "Ende der 2. Woche"."""
    ahead = _NOUN_AHEAD.match(match.string, match.end())
    if match["before"].lower() != "der" or ahead is None or _PEOPLE.search(ahead[1]):
        return False
    if _DATIVE_AHEAD.search(
        match.string[max(0, match.start("before") - 12) : match.start("before")]
    ):
        return True
    if ahead[1].endswith("n") and _PEOPLE.search(ahead[1][:-1]):
        return True
    # Who is told of ends in e too: "der 1. Schwede", "der 2. Tote".
    is_told = not ahead[1].endswith("e") or _THINGS.search(ahead[1])
    return gender(ahead[1]) == "f" and bool(is_told)


def _gender(match: re.Match[str]) -> str:
    """The ending that tells the gender of the noun behind, as far as the noun shows it."""
    ahead = _NOUN_AHEAD.match(match.string, match.end())
    return {"n": "s", "f": "", "m": "r"}[gender(ahead[1] if ahead else "")]


# Behind these "der" is never a nominative.
_DATIVE_AHEAD = re.compile(
    r"\b(?i:an|auf|aus|bei|in|mit|nach|neben|unter|von|vor|zu|hinter|über|zwischen|gegenüber|laut"
    r"|ab|innerhalb|wegen|trotz|außerhalb|Ende|Anfang|Beginn|Mitte) $"
)
_THINGS = re.compile(
    "(?i:klasse|stufe|woche|runde|reihe|minute|stunde|sekunde|seite|etage|hälfte|strophe|zeile"
    "|ausgabe|auflage|folge|etappe|phase|gruppe|frage|aufgabe|straße|brücke|welle|niederlage"
    "|ebene|stelle|spalte|tabelle|gasse|silbe|note|liebe|ehe|gabe)$"
)
# A person who is named by an adjective has the ending of a woman's word: "der 2. Vorsitzende".
_PEOPLE = re.compile(
    "(?:sitzende|ordnete|klagte|sandte|tigte|liche|ierte|teste|ältere|jüngere|fremde)$"
)
_NOUN_AHEAD = re.compile(rf" ({_NOUN}|Jh)")
