"""Which kind each part of a formula is (an amount, a vector, a function): so it is joined."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from podcast.narration.maths.formula_words import Catalogue
from podcast.narration.maths.tree import Fraction, Grid, Node, Root, Row, Scripted, Token, flat

_CALLED = frozenset("fghFGHPEOpΓφψζΦΘ")  # letters that stand before a bracket as functions
_STATES = frozenset({"(s)", "(l)", "(g)", "(aq)"})
_THINGS = frozenset("∞∅!%°′…")
_PRIMES = frozenset({"′", "″", "‴", "'"})
_SYMBOLS = """
    H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br
    Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho
    Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm
"""
ELEMENTS: frozenset[str] = frozenset(_SYMBOLS.split())
SPELLED: frozenset[str] = frozenset(one for one in ELEMENTS if len(one) == 2) - frozenset(
    ["Am", "As", "At", "Be", "Er", "Es", "He", "In", "La", "No", "Os", "Re", "Te", "Pa", "Po"]
)
"""Symbols that are no words of their own in any of the languages: "N a", not "Na"."""


def is_filled(cell: Node) -> bool:
    """Whether a cell holds anything."""
    return not (isinstance(cell, Row) and not cell.items)


def text_of(node: Node | None) -> str:
    """The text of a lone token, "" of anything else."""
    node = flat(node) if node is not None else None
    if not isinstance(node, Token):
        return ""
    return {"-": "−", "∣": "|", "∥": "‖"}.get(node.text, node.text)


def base_text(node: Node | None) -> str:
    """The text of a token without what is raised or lowered at it."""
    return text_of(node.base if isinstance(node, Scripted) else node)


def is_token(node: Node) -> bool:
    """Whether it is a lone token."""
    return isinstance(flat(node), Token)


def is_simple(node: Node) -> bool:
    """Whether it is heard as one thing: a token, or a few without a sign between them."""
    node = flat(node)
    parts = node.items if isinstance(node, Row) else (node,)
    return len(parts) <= 2 and all(
        (isinstance(one, Token) and one.kind != "sign")
        or (isinstance(one, Scripted) and one.above is None and not one.stacked)
        for one in parts
    )


def is_operand(node: Node) -> bool:
    """Whether it is a thing and no sign."""
    if not isinstance(node, Token):
        return True
    if node.kind in {"sign", "words"}:
        return False
    return node.kind == "number" or node.text[0].isalnum() or node.text in _THINGS


def is_empty(node: Node) -> bool:
    """Whether nothing stands there."""
    return isinstance(node, Row) and not node.items


def is_vector(node: Node | None) -> bool:
    """Whether it is written as a vector: under an arrow, in bold, or as the nabla."""
    if isinstance(node, Scripted):
        return text_of(node.above) == "→" or is_vector(node.base)
    return isinstance(node, Token) and (node.text == "∇" or node.style == "bold")


def is_amount(node: Node | None) -> bool:
    """Whether it is a number, or a number with a power: what may have a unit."""
    if isinstance(node, Root):
        return is_amount(node.inside)
    base = flat(node.base) if isinstance(node, Scripted) else node
    return isinstance(base, Token) and base.kind == "number"


def multiplies(before: Node | None, one: Node) -> bool:
    """Whether a thing is multiplied by what stands before it: a bracket, and no sign between."""
    if before is None:
        return False
    if text_of(one) == "(":
        return text_of(before) == ")" or is_operand(before)
    return text_of(before) == ")" and is_operand(one)


def letter_of(node: Node) -> str:
    """The one letter that a function may be called by, with its index or prime; "" of others."""
    if isinstance(node, Scripted):
        above = node.above.items if isinstance(node.above, Row) else (node.above,)
        if not all(one is None or text_of(one) in _PRIMES for one in above):
            return ""
    base = node.base if isinstance(node, Scripted) else node
    is_name = isinstance(base, Token) and base.kind == "name" and len(base.text) == 1
    return base_text(node) if is_name and base_text(node).isalpha() else ""


def is_called(node: Node, catalogue: Catalogue) -> bool:
    """Whether a bracket behind it holds what it is applied to."""
    base = node.base if isinstance(node, Scripted) else node
    text = base_text(node)
    if isinstance(base, Token) and base.style in {"double", "script"} and text.isascii():
        return True
    return text in _CALLED or catalogue.find("functions", text) is not None


def is_chemical(node: Node | None) -> bool:
    """Whether it is a symbol of an element, or ends in one: those stand upright."""
    base = node.base if isinstance(node, Scripted) else node
    if not isinstance(base, Token) or not (base.kind == "words" or base.style == "upright"):
        return False
    return base.text in ELEMENTS or base.text in _STATES


def is_log_of_base(node: Node) -> bool:
    """Whether it is a logarithm with its base below."""
    return isinstance(node, Scripted) and text_of(node.base) == "log" and node.below is not None


def closing(items: Sequence[Node], at: int) -> int:
    """Where the bracket that opens at a place is closed; 0 where it never is."""
    depth = 0
    for place in range(at, len(items)):
        depth += {"(": 1, ")": -1}.get(base_text(items[place]), 0)
        if depth == 0:
            return place
    return 0


def partner(items: Sequence[Node], at: int) -> int:
    """Where the value between two bars ends; 0 for a bar that stands alone."""
    opens = at == 0 or not is_operand(items[at - 1])
    mark = text_of(items[at])
    bars = (n for n in range(at + 2, len(items)) if base_text(items[n]) == mark)
    return next(bars, 0) if opens else 0


def is_argument(items: Sequence[Node]) -> bool:
    """Whether what stands in brackets is one thing, or a list: nobody multiplies by these so."""
    known = all(
        is_simple(one) if is_operand(one) else text_of(one) in {",", ";", "|"} for one in items
    )
    pairs = itertools.pairwise(items)
    return known and bool(items) and not any(is_operand(a) and is_operand(b) for a, b in pairs)


def letters_of(node: Node) -> frozenset[str]:
    """What all tokens of a formula hold, with the alphabet before it, too."""
    match node:
        case Token():
            return frozenset({node.text, f"{node.style} {node.text}"})
        case Row():
            parts: Sequence[Node] = node.items
        case Fraction():
            parts = (node.top, node.bottom)
        case Root():
            parts = (node.inside, *([node.index] if node.index else []))
        case Scripted():
            parts = [one for one in (node.base, node.below, node.above) if one]
        case Grid():
            parts = [cell for row in node.rows for cell in row]
    return frozenset().union(*map(letters_of, parts))
