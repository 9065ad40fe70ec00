"""Fractions, powers and readings with a stroke: "2 1/2", "⅞", "x²", "120/80"."""

from __future__ import annotations

import re
import unicodedata

from podcast.narration.spoken import words
from podcast.narration.spoken.rule import Rule, figure, form
from podcast.narration.spoken.shapes import INTEGER, SPACE

_VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_SUPERS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_SUBS = "₀₁₂₃₄₅₆₇₈₉"


def fraction(top: int, bottom: int) -> str:
    """Say a fraction: "one half", "three quarters", "five sixteenths"."""
    if bottom == 2:
        return "one half" if top == 1 else f"{words.cardinal(top)} halves"
    part = "quarter" if bottom == 4 else words.ordinal(bottom)
    return f"{words.cardinal(top)} {part}{'' if top == 1 else 's'}"


def _mixed(whole: str | None, *, top: int, bottom: int) -> str:
    if not whole:
        return fraction(top, bottom)
    part = "a half" if (top, bottom) == (1, 2) else fraction(top, bottom)
    return f"{words.number(whole)} and {part}"


def _written(match: re.Match[str]) -> str | None:
    top, bottom = int(match["top"]), int(match["bottom"])
    if top == bottom and not match["whole"]:
        return "fifty fifty" if top == 50 else f"{words.cardinal(top)} out of {words.cardinal(top)}"
    if 1 <= top < bottom <= 100:
        return _mixed(match["whole"], top=top, bottom=bottom)
    if match["whole"]:
        return None
    return f"{words.cardinal(top)} over {words.cardinal(bottom)}" if top > bottom >= 30 else None


def _vulgar(match: re.Match[str]) -> str:
    top, _, bottom = unicodedata.normalize("NFKC", match["part"]).partition("\u2044")
    return _mixed(match["whole"], top=int(top), bottom=int(bottom))


def _power(match: re.Match[str]) -> str:
    power = unicodedata.normalize("NFKC", match["said"]).replace("^", "").replace("\u2212", "-")
    if power in {"2", "3"}:
        return " squared" if power == "2" else " cubed"
    if power.startswith("-"):
        return f" to the minus {words.integer(power[1:])}"
    number = power.lstrip("+")
    return f" to the {words.ordinal(int(number)) if len(number) < 5 else words.digits(number)}"


def _charge(match: re.Match[str]) -> str:
    size = unicodedata.normalize("NFKC", match["said"][:-1])
    sign = "plus" if match["said"].endswith("⁺") else "minus"
    return f" {words.integer(size)} {sign}" if size else f" {sign}"


def _index(match: re.Match[str]) -> str:
    return f" {words.integer(unicodedata.normalize('NFKC', match['said']))} "


def _index_end(match: re.Match[str]) -> str:
    return f" {words.integer(unicodedata.normalize('NFKC', match['said']))}"


FRACTIONS = Rule(
    "fractions",
    (
        figure(
            rf"(?<![\w.,/$])(?:(?P<whole>{INTEGER})[ -])?"
            r"(?P<top>[0-9]{1,3})[/\u2044](?P<bottom>[0-9]{1,3})(?![\w/]|[.,][0-9])",
            _written,
            needs="/\u2044",
        ),
        form(
            rf"(?<![\w.,])(?:(?P<whole>{INTEGER}){SPACE}?)?(?P<part>[{_VULGAR}])",
            _vulgar,
            needs=_VULGAR,
        ),
    ),
)

POWERS = Rule(
    "powers",
    (
        form(rf"(?<=[^\W_])(?P<said>[{_SUPERS}]?[⁺⁻])(?![\w⁺⁻])", _charge, needs="⁺⁻"),
        form(rf"(?<=[^\W_])(?P<said>[⁺⁻]?[{_SUPERS}]{{1,6}})(?![\w⁺⁻])", _power, needs=_SUPERS),
        form(r"(?<=[0-9a-zA-Z])(?P<said>\^[-\u2212+]?[0-9]{1,6})(?![\w.])", _power, needs="^"),
        form(rf"(?<=[^\W_])(?P<said>[{_SUBS}]{{1,6}})(?=[^\W_])", _index, needs=_SUBS),
        form(rf"(?<=[^\W_])(?P<said>[{_SUBS}]{{1,6}})", _index_end, needs=_SUBS),
    ),
)
