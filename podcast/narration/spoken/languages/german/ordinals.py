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
        return said
    return said + (_gender(match) if STRONG.fullmatch(match["before"] or "") else "n")


def _gender(match: re.Match[str]) -> str:
    """The ending that tells the gender of the noun behind, as far as the noun shows it."""
    ahead = _NOUN_AHEAD.match(match.string, match.end())
    return {"n": "s", "f": "", "m": "r"}[gender(ahead[1] if ahead else "")]


_NOUN_AHEAD = re.compile(rf" ({_NOUN}|Jh)")
