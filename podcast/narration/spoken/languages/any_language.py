"""Languages other than English: numbers, where num2words knows them, ordinals and powers."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from num2words import CONVERTER_CLASSES, num2words  # type: ignore[import-untyped,unused-ignore]

from podcast.narration.language import primary
from podcast.narration.spoken.languages.german_nouns import gender
from podcast.narration.spoken.rule import Form, Rule, form, one_of
from podcast.narration.spoken.shapes import SUPERS
from podcast.narration.words import words_for

# Its languages each fail in a way of their own; the engine can still try the figures.
_FAILURES = (
    ArithmeticError,
    AttributeError,
    LookupError,
    NotImplementedError,
    TypeError,
    ValueError,
)


# A figure that begins with 0 is a telephone's or a postal code: engines say that zero.
_WHOLE = (
    r"(?<![\w.,:/%-])(?:0(?!\w)|[1-9][0-9]{0,11})"
    r"(?![\w/-]|:[^\s“”»]|\.[ºª]|[.,'’ \u00a0\u202f][0-9])"
)
_GROUPS = (
    r"(?<![\w.,:/%-])(?<![0-9] )[1-9][0-9]{0,2}(?:[GAP][0-9]{3}){1,3}(?![\w:/-]|[.,'’GAP][0-9])"
)
# The engine says the decimals, but takes 1\u202f234,5 for two numbers.
_BEFORE_DECIMALS = r"(?<![\w.,:/%-])(?<![0-9] )[1-9][0-9]{0,2}(?:[GAP][0-9]{3}){1,3}(?=,[0-9])"
_HARD = "\u00a0\u2009\u202f"  # spaces that part thousands and nothing else
_POWERS = {
    "de": ("hoch zwei", "hoch drei", "hoch {}"),
    "fr": ("au carré", "au cube", "puissance {}"),
    "es": ("al cuadrado", "al cubo", "elevado a {}"),
}
_GERMAN_NOUNS = (
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


@cache
def number_rules(language: str) -> tuple[Rule, ...]:
    """Give the rules for a language: those for which somebody knows its words.

    ``language`` is a BCP 47 tag. Marks for thousands and decimals differ from
    country to country, so only whole numbers are said; the engine does the rest.
    """
    code = _code(language)
    known = (
        Rule("ordinals", _ordinals(language)),
        Rule("powers", _powers(primary(language))),
        Rule("numbers", _numbers(language, code=code)),
    )
    return tuple(rule for rule in known if rule.forms)


def _numbers(language: str, *, code: str | None) -> tuple[Form, ...]:
    if code is None:
        return ()

    def say(match: re.Match[str]) -> str | None:
        return _said(int("".join(match[0].split())), code=code)

    gap = _HARD + " " if primary(language) == "fr" else _HARD
    return (
        form(_GROUPS.replace("GAP", gap), say),
        form(_BEFORE_DECIMALS.replace("GAP", gap), lambda match: "".join(match[0].split())),
        form(_WHOLE, say),
    )


def _said(number: int, *, code: str, to: str = "cardinal") -> str | None:
    try:
        return str(num2words(number, lang=code, to=to))
    except _FAILURES:
        return None


def _powers(language: str) -> tuple[Form, ...]:
    if language not in _POWERS:
        return ()
    squared, cubed, raised = _POWERS[language]

    def say(match: re.Match[str]) -> str | None:
        power = unicodedata.normalize("NFKC", match["said"]).replace("\u2212", "-")
        if power in {"2", "3"}:
            return f" {squared if power == '2' else cubed}"
        said = _said(int(power), code=language)
        return said and f" {raised.format(said)}"

    return (form(rf"(?<=[^\W_])(?P<said>[⁺⁻]?[{SUPERS}]{{1,6}})(?![\w⁺⁻])", say),)


def _ordinals(language: str) -> tuple[Form, ...]:
    """Say “3. Oktober” and “2.ª”, whose full stop is no end and no decimal mark."""
    match primary(language):
        case "de":
            nouns = one_of((*words_for("de").listed("months"), *_GERMAN_NOUNS))
            before = rf"(?:(?P<before>\b(?:{_DATIVE} der|[^\W\d_]+)) )?(?<![\w.,:/-])"
            number = r"(?P<said>(?P<number>[1-9][0-9]{0,2})\.)"
            article = rf"\b(?P<before>(?i:{ARTICLES})) {number}(?= (?!{SENTENCES}\b){_NOUN})"
            return (
                form(rf"{before}{number}(?= (?:{nouns}|[a-zäöü]))", _german),
                form(article, _german),
            )
        case "es":
            return (form(r"(?<![\w.,])(?P<number>[1-9][0-9]{0,2})\.(?P<end>[ºª])", _spanish),)
    return ()


def _german(match: re.Match[str]) -> str | None:
    said = _said(int(match["number"]), code="de", to="ordinal")
    if said is None or WEAK.fullmatch(match["before"] or ""):
        return said
    return said + (_gender(match) if STRONG.fullmatch(match["before"] or "") else "n")


def _gender(match: re.Match[str]) -> str:
    """The ending that tells the gender of the noun behind, as far as the noun shows it."""
    ahead = _NOUN_AHEAD.match(match.string, match.end())
    return {"n": "s", "f": "", "m": "r"}[gender(ahead[1] if ahead else "")]


_NOUN_AHEAD = re.compile(rf" ({_NOUN}|Jh)")


def _spanish(match: re.Match[str]) -> str | None:
    said = _said(int(match["number"]), code="es", to="ordinal")
    return said and re.sub(r"o\b", "a", said) if match["end"] == "ª" else said


def _code(language: str) -> str | None:
    parts = language.replace("_", "-").split("-")
    tags = (f"{parts[0].lower()}_{parts[-1].upper()}", parts[0].lower())
    return next((tag for tag in tags if tag in CONVERTER_CLASSES), None)
