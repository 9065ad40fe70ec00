"""Units multiplied and divided: "N·m²/kg²", "W/m²K", "m³/(h·m²)", "µg m⁻³"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.units import is_unit, unit_name
from podcast.narration.spoken.rule import Form, figure, form, one_of
from podcast.narration.spoken.sentence_ends import stop_of
from podcast.narration.spoken.shapes import GAP, NUMBER, QUANTITY, SUPERS, is_one, quantity
from podcast.narration.spoken.tables import table

_MORE = {"K": "kelvin/kelvins", "sr": "steradian/steradians", "rad": "radian/radians"}
_KNOWN = one_of(
    sorted(
        {
            *(unit for part in ("metric", "time") for unit in table("units", part=part)),
            *(unit.replace("\u00b5", "\u03bc") for unit in table("units", part="metric")),
            *_MORE,
            "d",
            "y",
            "day",
        }
        - {unit for unit in table("units", part="time") if unit.endswith(".")}
        - {"°", "º", "‰", "cal."}
    )
)
_UNIT = rf"{_KNOWN}(?:⁻?[¹²³⁴⁵⁶])?"
_TIMES = "[·⋅∙]"
_ENCLOSED = rf"\({_UNIT}(?:{_TIMES}{_UNIT}){{1,2}}\)"
_BESIDE = rf"(?:{_TIMES}| (?={_KNOWN}⁻[¹²³⁴⁵⁶]))"
_LENGTHS = frozenset({"mm", "cm", "dm", "m", "km", "µm", "μm", "nm"})
_POWERS = "¹²³⁴⁵⁶"
_RAISED = ("", " squared", " cubed", " to the fourth", " to the fifth", " to the sixth")
_PART = late_regex(rf"(?P<stroke>/\(?)?(?P<unit>{_KNOWN})(?P<below>⁻)?(?P<power>[¹²³⁴⁵⁶])?")


def _name(unit: str, *, power: int, one: bool) -> str:
    """Say a unit with its power: "square meters", "kilogram squared"."""
    if unit in _MORE:
        singular, _, plural = _MORE[unit].partition("/")
        name = singular if one else plural
    else:
        name = unit_name(unit, one=one)
    if unit in _LENGTHS and power in {2, 3}:
        return f"{'square' if power == 2 else 'cubic'} {name}"
    return f"{name}{_RAISED[power - 1]}"


def _product(match: re.Match[str]) -> str | None:
    """Say a unit that is made of several; None for one that the rule of units says itself."""
    written = match["said"].strip()
    if not re.search(rf"[⁻(]|[²³]{_KNOWN}|[²³]{_TIMES}|{_TIMES}[^/]*[²³]", written):
        return None
    above: list[tuple[str, int]] = []
    under = ""
    is_under = False
    for part in _PART.finditer(written):
        power = _POWERS.index(part["power"]) + 1 if part["power"] else 1
        if not is_unit(part["unit"]) and part["unit"] not in _MORE:
            return None
        if part["stroke"] or part["below"]:
            under += f" per {_name(part['unit'], power=power, one=True)}"
        elif is_under:
            under += f" {_name(part['unit'], power=power, one=True)}"
        else:
            above.append((part["unit"], power))
        is_under = is_under or part["stroke"] is not None
    if not above:
        return None
    is_one = re.search(r"(?<![\w.])1 ?$", match.string[: match.start("said") + 1][-4:]) is not None
    names = [_name(unit, power=power, one=True) for unit, power in above[:-1]]
    names.append(_name(above[-1][0], power=above[-1][1], one=is_one))
    gap = "" if match.string[match.start("said") - 1] in " \u00a0\u2009\u202f(" else " "
    return f"{gap}{' '.join(names)}{under}"


# Behind these a unit is named without a figure: "in mol dm⁻³", "units of J K⁻¹".
_NAMED = r"(?:\b(?:[Uu]nits?(?: of| is| are|:)?|in|is|are|as|of|or|and) |(?<=\())"

# What is put into so much of another, with its volume in teaspoons where it has one.
_DOSED = {
    "lb": ("pound", 0), "lbs": ("pound", 0), "oz": ("ounce", 6), "fl oz": ("fluid ounce", 6),
    "g": ("gram", 0), "kg": ("kilogram", 0), "mg": ("milligram", 0), "ml": ("milliliter", 0),
    "mL": ("milliliter", 0), "tsp": ("teaspoon", 1), "tbsp": ("tablespoon", 3),
    "Tbsp": ("tablespoon", 3), "cup": ("cup", 48), "cups": ("cup", 48), "pt": ("pint", 96),
    "qt": ("quart", 192), "qts": ("quart", 192), "gal": ("gallon", 768), "drops": ("drop", 0),
    "drop": ("drop", 0), "tablets": ("tablet", 0), "tablet": ("tablet", 0),
}  # fmt: skip
_INTO = {
    "gal": ("gallon", 768), "gal.": ("gallon", 768), "gals": ("gallon", 768),
    "gallon": ("gallon", 768), "gallons": ("gallon", 768), "acre": ("acre", 0),
    "acres": ("acre", 0), "ha": ("hectare", 0), "sq ft": ("square foot", 0),
}  # fmt: skip


def _into(match: re.Match[str]) -> str | None:
    """Say how much goes into how much: "one quart per ten thousand gallons".

    The same volume in two units, "4 qt/1 gal", is none.
    """
    unit, size = _DOSED[match["unit"].rstrip(".")]
    other, holds = _INTO[match["other"]]
    many = number_words.plain(match["count"])
    whole = float(many) * (1000 if match["thousands"] else 1)
    if size and holds and float(number_words.plain(match["low"])) * size == whole * holds:
        return None
    said = f"{quantity(match)} {unit}{'' if is_one(match) else 's'}"
    count = number_words.number(match["count"]) + (" thousand" if match["thousands"] else "")
    name = other if whole == 1 else other.replace("foot", "feet") + ("" if "foot" in other else "s")
    stop = stop_of(match, 0)
    return f"{said} per {name}{stop}" if whole == 1 else f"{said} per {count} {name}{stop}"


_AMOUNTS: tuple[Form, ...] = (
    figure(
        rf"{QUANTITY}{GAP}(?P<unit>{one_of(tuple(_DOSED))}\.?) ?/ ?(?P<count>{NUMBER})"
        rf"(?P<thousands>[kK])?"
        rf"{GAP}(?P<other>{one_of(tuple(_INTO))})(?![\w/])",
        _into,
        needs=("gal", "acre", "/ha", "sq ft"),
    ),
)

UNIT_PRODUCTS: tuple[Form, ...] = (
    *_AMOUNTS,
    form(
        rf"{_NAMED}(?P<said>{_UNIT}(?: {_KNOWN}⁻?[¹²³⁴⁵⁶]){{1,3}})(?![\w{SUPERS}⁻/·⋅])",
        _product,
        needs="⁻",
    ),
    form(
        rf"(?:(?<=[0-9{SUPERS}])|(?<=[0-9{SUPERS}] ))(?P<said>{_UNIT}(?:{_BESIDE}{_UNIT}"
        rf"|(?<=[²³])K){{0,3}}"
        rf"(?:/(?:{_ENCLOSED}|{_UNIT}(?:{_TIMES}?{_UNIT}){{0,2}}))?)"
        rf"(?![\w{SUPERS}⁻/·⋅]|\(\w)",
        _product,
        needs="⁻²³",
    ),
)
"""Forms that stand before those of every other measure."""
