"""Figures of any language other than English: numbers, where num2words knows them, and powers."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, partial

from podcast.narration.language import primary
from podcast.narration.spoken.enclosed_figures import enclosed_figures
from podcast.narration.spoken.number_library import knows, num2words
from podcast.narration.spoken.rule import Form, Rule, form
from podcast.narration.spoken.shapes import SUPERS

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


@cache
def number_rules(language: str) -> tuple[Rule, ...]:
    """Give the rules for a language: those for which somebody knows its words.

    ``language`` is a BCP 47 tag. Marks for thousands and decimals differ from
    country to country, so only whole numbers are said; the engine does the rest.
    """
    code = _code(language)
    known = (
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
        enclosed_figures(partial(_said, code=code)),
        form(_GROUPS.replace("GAP", gap), say),
        form(_BEFORE_DECIMALS.replace("GAP", gap), lambda match: "".join(match[0].split())),
        form(_WHOLE, say),
    )


def _said(number: int, *, code: str) -> str | None:
    try:
        return _mended(num2words(number, lang=code), code=code)
    except _FAILURES:
        return None


def _mended(said: str, *, code: str) -> str:
    """Say hundreds and ones before more of a number as French and Spanish do."""
    if code.startswith("fr"):
        return re.sub(r"cents (?!million|milliard)", "cent ", said)
    if code.startswith("es"):
        return said.replace("veintiuno mil", "veintiún mil").replace(" uno mil", " un mil")
    return said


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


def _code(language: str) -> str | None:
    parts = language.replace("_", "-").split("-")
    tags = (f"{parts[0].lower()}_{parts[-1].upper()}", parts[0].lower())
    return next((tag for tag in tags if knows(tag)), None)
