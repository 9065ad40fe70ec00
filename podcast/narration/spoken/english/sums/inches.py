"""Inches in spans and fractions, and degrees below zero: "6-8 in.", "a 3/4 in. board", "-40F"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.shapes import NUMBER, START


def _span(match: re.Match[str]) -> str:
    low, high = number_words.number(match["low"]), number_words.number(match["high"])
    stop = "." if not match.string[match.end() :].strip() else ""
    return f"{low} to {high} inches{stop}"


def _cold(match: re.Match[str]) -> str:
    scale = "Celsius" if match["scale"] == "C" else "Fahrenheit"
    return f"minus {number_words.number(match['low'])} degrees {scale}"


_KITCHEN = (
    "(?:(?:olive|vegetable|canola|sesame|baking|soy|lemon|lime|white|brown|chopped|minced|grated|fresh"
    "|ground|melted|dried|cold|warm|hot) )?(?:oil|sugar|salt|butter|flour|milk|water|honey|vanilla"
    "|powder|soda|cinnamon|sauce|vinegar|juice|cocoa|pepper|cream|garlic|ginger|parsley|yeast|syrup"
    "|mustard|cumin|paprika)"
)
_SEATED = re.compile(
    r"\b(?:seats?|rooms?|rows?|flats?|apts?|units?|gates?|bus(?:es)?)\b", re.IGNORECASE
)


def _spoon(match: re.Match[str]) -> str:
    name = "tablespoon" if match["spoon"] == "T" else "teaspoon"
    return f" {name}{'' if match['count'] in {'1', '½', '¼', '¾', '1/2', '1/4', '3/4'} else 's'}"


def _heat(match: re.Match[str]) -> str | None:
    if _SEATED.search(match.string[max(0, match.start() - 40) : match.start()]):
        return None  # "seats 12C, 14F"
    scale = "Celsius" if match["scale"] == "C" else "Fahrenheit"
    return f"{number_words.number(match['low'])} degrees {scale}"


INCHES: tuple[Form, ...] = (
    form(
        r"(?<![\w.,-])[0-9]{1,3}\.[0-9](?P<said>[-\u2013])"
        r"(?=[0-9]{2,3}\.[0-9] ?°?[CF](?![\w/'’-]))",
        " to ",
        needs="CF",
    ),
    figure(
        rf"{START}(?P<low>[0-9]{{2,3}}) ?(?P<scale>[CF])"
        r"(?= (?:today|tomorrow|tonight|outside|outdoors|inside|indoors|right now|here)\b)",
        _heat,
        needs="CF",
    ),
    form(
        rf"(?<![\w)\]%/.,-])[-\u2212](?P<low>{NUMBER}) ?°? ?(?P<scale>[CF])(?![\w'’/-])",
        _cold,
        needs="CF",
    ),
    form(r"(?<=[0-9][\"″])(?: ?[-\u2013] ?)(?=[3-7]['′])", " to ", needs="'′"),
    form(
        r"[3-7]['′][0-9]{1,2}[\"″] ?[-\u2013] ?(?P<said>(?P<low>[3-7])['′])(?![\w'′])",
        lambda match: f"{number_words.integer(match['low'])} feet",
        needs="'′",
    ),
    # In a list of temperatures each is one.
    figure(
        rf"{START}(?P<low>[0-9]{{2,3}}) ?(?P<scale>[CF])(?=, [-\u2212]?[0-9]{{2,3}} ?°?[CF](?!\w))",
        _heat,
        needs="CF",
    ),
    form(
        r"[0-9]{2,3} ?°?[CF], (?P<said>(?P<low>[0-9]{2,3}) ?(?P<scale>[CF]))(?![\w'’/-])",
        _heat,
        needs="CF",
    ),
    figure(
        rf"{START}(?P<low>{NUMBER})[-\u2013](?P<high>{NUMBER}) in\."
        r"(?=[,;)]|$| (?!(?:the|a|an|this|that|his|her|our|its)\b)[a-z]| [NSEW] of\b)",
        _span,
        needs=("in.",),
    ),
    # Spoons by one letter, as old recipes have them: "2 T. oil, 1 t. salt".
    form(
        r"(?<![\w.,/-])(?P<count>[1-9]|[½¼¾]|[1-9]/[234]"
        r"|[1-9] ?[½¼¾])(?P<said> ?(?P<spoon>[Tt])\.)"
        rf"(?= {_KITCHEN}\b)",
        _spoon,
        needs=("T.", "t."),
    ),
    form(r"(?<=[1-9]/[248] )in\.(?= [a-z]{3})", "inch", needs=("in.",)),
    form(
        r"(?<=[2-9][½¼¾⅛⅜⅝⅞⅓⅔] )in\.(?=[,;)]| (?:of|and|or|to|in|on|at|long|wide|deep|high"
        r"|tall|thick|across|apart|away|from|below|above|by)\b)",
        "inches",
        needs=("in.",),
    ),
)
"""Forms of the rule "measures"."""
