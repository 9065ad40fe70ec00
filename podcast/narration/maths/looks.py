"""What parts of a formula look like: what decides how they are joined in speech."""

from __future__ import annotations

from collections.abc import Sequence

from podcast.narration.maths.tree import Fraction, Grid, Node, Root, Row, Scripted, Token, flat


def is_filled(cell: Node) -> bool:
    """Whether a cell holds anything."""
    return not (isinstance(cell, Row) and not cell.items)


def text_of(node: Node | None) -> str:
    """The text of a lone token, "" of anything else."""
    node = flat(node) if node is not None else None
    if not isinstance(node, Token):
        return ""
    return {"-": "−", "∣": "|"}.get(node.text, node.text)


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
    return not isinstance(node, Token) or node.kind not in {"sign", "words"}


def multiplies(before: Node | None, one: Node) -> bool:
    """Whether a thing is multiplied by what stands before it: a bracket, and no sign between."""
    if before is None:
        return False
    if text_of(one) == "(":
        return text_of(before) == ")" or is_operand(before)
    return text_of(before) == ")" and is_operand(one)


def is_log_of_base(node: Node) -> bool:
    """Whether it is a logarithm with its base below."""
    return isinstance(node, Scripted) and text_of(node.base) == "log" and node.below is not None


def closing(items: Sequence[Node], at: int) -> int:
    """Where the bracket that opens at a place is closed; 0 where it never is."""
    depth = 0
    for place in range(at, len(items)):
        depth += {"(": 1, ")": -1}.get(text_of(items[place]), 0)
        if depth == 0:
            return place
    return 0


def partner(items: Sequence[Node], at: int) -> int:
    """Where the value between two bars ends; 0 for a bar that stands alone."""
    opens = at == 0 or not is_operand(items[at - 1])
    bars = (n for n in range(at + 2, len(items)) if text_of(items[n]) == "|")
    return next(bars, 0) if opens else 0


def letters_of(node: Node) -> frozenset[str]:
    """What all tokens of a formula hold."""
    match node:
        case Token():
            return frozenset({node.text})
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
