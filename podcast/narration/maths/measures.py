"""Numbers with their units and signs of money, degrees, isotopes, and numbers in groups."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from podcast.narration.maths.formula_words import OutsideError
from podcast.narration.maths.kinds_of_parts import base_text, is_amount, is_empty, text_of
from podcast.narration.maths.speaker import Said, Speaker
from podcast.narration.maths.tree import Fraction, Node, Row, Scripted, Token
from podcast.narration.spoken import spoken_forms

_DEGREES = frozenset({"°", "∘", "º"})
_MONEY = frozenset("$€£¥")
_NO_UNITS = frozenset({"d", "e", "i"})  # upright in formulas for other reasons
_WRITTEN = re.compile(r"(?P<sign>[/·⋅ ]?)(?P<unit>[^\W\d_]{1,5}|%|°[CF]?|℃)(?P<power>[²³])?")
_RAISED = {"²": Token("number", "2"), "³": Token("number", "3")}
_TIMES = frozenset({"⋅", "·"})


@dataclass(frozen=True, slots=True)
class _Unit:
    name: str
    power: Node | None = None
    per: bool = False


def measured(speaker: Speaker, items: Sequence[Node], at: int, *, before: Node | None) -> Said:
    """A unit after its number, with those it is multiplied or divided by."""
    if degrees := _celsius(speaker, items, at, before=before):
        return degrees
    if not (_counts(before) or len(base_text(items[at])) > 1):
        return None
    units, end = _units(speaker, items, at)
    if not units:
        return None
    shape = speaker.catalogue.shape
    over = [_named(speaker, one, many=False) for one in units if one.per]
    above = [one for one in units if not one.per]
    many = text_of(before) != "1" if before is not None else True
    said = [_named(speaker, one, many=many and one is above[-1]) for one in above]
    return end - at, " ".join([*said, *(f"{shape('per')} {one}" for one in over)])


def _counts(before: Node | None) -> bool:
    if isinstance(before, Row) and before.items:
        return is_amount(before.items[-1])
    return is_amount(before) or isinstance(before, Fraction)


def _celsius(speaker: Speaker, items: Sequence[Node], at: int, *, before: Node | None) -> Said:
    one, following = items[at], text_of(items[at + 1]) if at + 1 < len(items) else ""
    scale = speaker.catalogue.unit(f"°{following}") if following in {"C", "F"} else None
    if isinstance(one, Scripted) and one.below is None and text_of(one.above) in _DEGREES:
        if is_amount(one) and scale:
            return 2, f"{speaker.say(one.base)} {_form(scale, many=text_of(one.base) != '1')}"
        if not (is_empty(one.base) and is_amount(before)):
            return None
    elif not (text_of(one) in _DEGREES and is_amount(before)):
        return None
    if scale:
        return 2, _form(scale, many=text_of(before) != "1")
    return 1, speaker.catalogue.find("signs", "°") or ""


def _units(speaker: Speaker, items: Sequence[Node], at: int) -> tuple[list[_Unit], int]:
    """The units from a place on, and where they end."""
    found: list[_Unit] = []
    per = False
    while at < len(items):
        sign = text_of(items[at])
        step = 1 if found and (sign == "/" or sign in _TIMES) else 0
        if at + step >= len(items):
            break
        if step and text_of(items[at + step]) == "(":
            return _bracketed(speaker, items, at + step, before=found)
        length, several = _at(speaker, items, at + step)
        if not several:
            break
        per = bool(step) and sign == "/"
        found += [replace(one, per=True) for one in several[:1]] if per else several[:1]
        found += several[1:]
        at += step + length
    return found, at


def _bracketed(
    speaker: Speaker, items: Sequence[Node], at: int, *, before: list[_Unit]
) -> tuple[list[_Unit], int]:
    """What a bracket behind a stroke holds: all of it is divided by."""
    ends = (n for n in range(at, len(items)) if text_of(items[n]) == ")")
    end = next(ends, 0)
    inner, stop = _units(speaker, items[at + 1 : end], 0) if end else ([], 0)
    if not inner or stop != end - at - 1:
        return before, at - 1
    return [*before, *(replace(one, per=True) for one in inner)], end + 1


def _at(speaker: Speaker, items: Sequence[Node], at: int) -> tuple[int, list[_Unit]]:
    """The units that one thing in a row is, or a μ with the upright unit behind it."""
    one = items[at]
    if text_of(one) in {"μ", "µ"} and at + 1 < len(items):
        behind = list(_written(speaker, items[at + 1], prefix="μ"))
        return (2, behind) if behind else (1, [])
    return 1, list(_written(speaker, one))


def _written(speaker: Speaker, node: Node, *, prefix: str = "") -> Iterator[_Unit]:
    base = node.base if isinstance(node, Scripted) else node
    if not isinstance(base, Token) or not _may_be_unit(base):
        return
    if isinstance(node, Scripted) and (node.below is not None or node.stacked):
        return
    text = f"{prefix}{base.text.strip()}"
    parts = list(_WRITTEN.finditer(text))
    if "".join(one[0] for one in parts) != text:
        return
    names = [one["unit"] for one in parts]
    if not all(speaker.catalogue.unit(name) for name in names):
        return
    for number, one in enumerate(parts):
        power: Node | None = _RAISED.get(one["power"] or "")
        if number + 1 == len(parts) and isinstance(node, Scripted):
            power = node.above
        yield _divided(_Unit(one["unit"], power, per=one["sign"] == "/"))


def _may_be_unit(token: Token) -> bool:
    if token.kind == "words":
        return True
    upright = token.style == "upright" and token.text not in _NO_UNITS and token.text.isascii()
    return token.kind == "name" and (len(token.text) > 1 or upright)


def _divided(unit: _Unit) -> _Unit:
    """``s^{-1}`` is “per second”."""
    items = unit.power.items if isinstance(unit.power, Row) else ()
    if len(items) != 2 or text_of(items[0]) != "−" or not is_amount(items[1]):
        return unit
    return _Unit(unit.name, None if text_of(items[1]) == "1" else items[1], per=not unit.per)


def _named(speaker: Speaker, unit: _Unit, *, many: bool) -> str:
    said = _form(speaker.catalogue.unit(unit.name), many=many)
    if unit.power is None:
        return said
    return speaker.with_scripts(said, Scripted(Row(()), None, unit.power))


def _form(known: str, *, many: bool) -> str:
    singular, _, plural = known.partition("|")
    return plural if many else singular


def paid(speaker: Speaker, items: Sequence[Node], at: int) -> Said:
    """An amount of money."""
    sign, following = text_of(items[at]), items[at + 1] if at + 1 < len(items) else None
    if sign not in _MONEY or not is_amount(following) or not isinstance(following, Token):
        return None
    shown = f"{sign}{following.text}"
    language = speaker.catalogue.language
    return 2, "".join(piece.spoken for piece in spoken_forms(shown, language=language))


def mixed(one: Node, *, before: Node | None) -> bool:
    """Whether it is a half behind a whole number: “two and one half”."""
    if not isinstance(one, Fraction) or not one.bar or not text_of(before).isdecimal():
        return False
    top, bottom = text_of(one.top), text_of(one.bottom)
    return top.isdecimal() and bottom.isdecimal() and 0 < int(top) < int(bottom)


def _chosen(node: Node | None) -> Node | None:
    """How many are chosen, of ``C_k``."""
    is_choice = isinstance(node, Scripted) and node.above is None and base_text(node) == "C"
    return node.below if isinstance(node, Scripted) and is_choice else None


def isotope(speaker: Speaker, items: Sequence[Node], at: int) -> Said:
    """Numbers before a letter: an isotope, or how many ways there are to choose."""
    one, following = items[at], items[at + 1] if at + 1 < len(items) else None
    if not (isinstance(one, Scripted) and is_empty(one.base)):
        return None
    if one.below and not one.above and (chosen := _chosen(following)):
        few, many = speaker.say(chosen), speaker.say(one.below)
        return 2, speaker.catalogue.shape("choose", a=many, b=few)
    if following is None or not is_amount(one.above) or not base_text(following).isalpha():
        raise OutsideError(text_of(one.above))
    said = f"{speaker.say(following)} {speaker.say(one.above or one)}"
    if one.below is not None:
        said = speaker.catalogue.shape("sub", a=said, b=speaker.say(one.below))
    return 2, said


def _is_list(items: Sequence[Node], at: int) -> bool:
    """Whether two numbers with a comma are an interval, or the first or last of several."""
    before, after = (base_text(one) for one in (items[at - 1], (*items, Row(()), Row(()))[at + 3]))
    before = before if at else ""
    far = base_text(items[at - 2]) if at > 1 else ""
    is_interval = before in {"(", "[", "]"} and after in {")", "]", "["}
    squared = before != "(" or after != ")" or far == "∈"
    return (is_interval and squared) or before == "," or (after == "," and before in {"{", "("})


def parted(speaker: Speaker, items: Sequence[Node], at: int) -> Said:
    """A number with a comma in it: thousands or decimals, which only its language knows."""
    parts = items[at : at + 3]
    kinds = [one.kind if isinstance(one, Token) else "" for one in parts]
    if kinds != ["number", "sign", "number"] or text_of(parts[1]) != ",":
        return None
    if _is_list(items, at):
        return None
    whole, decimals = text_of(parts[0]), text_of(parts[2])
    if len(decimals) == 3:
        raise OutsideError(f"{whole},{decimals}")
    if speaker.catalogue.comma_lists or not (whole + decimals).isdigit():
        return None
    return 3, speaker.catalogue.number(f"{whole}.{decimals}")
