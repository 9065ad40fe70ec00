"""Signs of formulas that are said by what stands beside them: ":", "|", "·" and "×", "→", arg."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from podcast.narration.maths.kinds_of_parts import (
    base_text,
    is_amount,
    is_chemical,
    is_operand,
    is_vector,
    text_of,
)
from podcast.narration.maths.speaker import Said, Speaker
from podcast.narration.maths.tree import APPLIED, Node, Row, Scripted

_RELATIONS = frozenset("=≠<>≤≥≈≡∈→,;:([{⟨⇒⇔⟹⟺")
_QUANTIFIERS = frozenset("∃∀∄")
_PRODUCTS = {"⋅": "dot", "·": "dot", "×": "cross"}
_TIMES = frozenset("⋅·")
_ARROWS = frozenset("→⟶")


@dataclass(frozen=True, slots=True)
class Place:
    """A thing in its row: what stands before it, and in which bracket."""

    items: Sequence[Node]
    at: int
    before: Node | None
    inside: str

    @property
    def following(self) -> Node | None:
        """What stands behind it."""
        return self.items[self.at + 1] if self.at + 1 < len(self.items) else None

    @property
    def rest(self) -> list[str]:
        """The texts of all that stands behind it."""
        return [text_of(one) for one in self.items[self.at + 1 :]]


def sign_said(speaker: Speaker, place: Place) -> Said:
    """What a sign is in its place; None where it is the same everywhere."""
    text = text_of(place.items[place.at])
    if text == ":":
        return _colon(speaker, place)
    if text == "arg":
        return _argument(speaker, place)
    shape = _shape(text, place)
    return (1, speaker.catalogue.shape(shape)) if shape else None


def _shape(text: str, place: Place) -> str:
    before = place.before
    if text == "|":
        return _bar(place)
    if text == "−":
        return "negative" if before is None or text_of(before) in _RELATIONS else ""
    if text in _PRODUCTS and _of_vectors(before, place.following):
        return _PRODUCTS[text]
    if not _ends_in_element(before):
        return ""
    return "yields" if text in _ARROWS else "dot" if text in _TIMES else ""


def _argument(speaker: Speaker, place: Place) -> Said:
    """The function arg, where what is looked for is a maximum."""
    step = 2 if text_of(place.following) == APPLIED else 1
    behind = place.items[place.at + step : place.at + step + 1]
    if behind and speaker.catalogue.find("big", base_text(behind[0])):
        return step, speaker.catalogue.shape("argument_of")
    return None


def _bar(place: Place) -> str:
    if place.inside == "{":
        return "such_that"
    sides = [base_text(one) for one in (place.before, place.following) if one is not None]
    values = all(one is not None and is_operand(one) for one in (place.before, place.following))
    if place.inside or not values or any(one[:1].isupper() for one in sides):
        return "given"
    return "divides"


def _colon(speaker: Speaker, place: Place) -> Said:
    shape = speaker.catalogue.shape
    if text_of(place.following) == "=":
        return 2, shape("defined")
    if place.inside != "{":
        if is_amount(place.before) and is_amount(place.following):
            return 1, shape("ratio")
        texts = {text_of(one) for one in place.items[: place.at]}
        if not texts & _QUANTIFIERS and _ARROWS.intersection(place.rest):
            return 1, shape("maps")
        if not texts & _QUANTIFIERS:
            return 1, ":"
    return 1, shape("such_that")


def _of_vectors(before: Node | None, following: Node | None) -> bool:
    if text_of(before) == "∇":
        return True
    return is_vector(before) and (is_vector(following) or text_of(following) == "d")


def _ends_in_element(node: Node | None) -> bool:
    if isinstance(node, Row) and node.items:
        return _ends_in_element(node.items[-1])
    if isinstance(node, Scripted) and text_of(node.base) in {")", "]"}:
        return False
    return is_chemical(node)
