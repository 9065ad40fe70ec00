"""Formulas as MathML of a few plain elements, from TeX and from the MathML of pages.

What cannot be understood, is too long or too deep gives "": it is then told as a formula
that nobody reads, and never half a one.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from podcast.reading.maths.bounds import DEEPEST, LONGEST, is_too_large
from podcast.reading.maths.plain_mathml import join_alike, plain_children
from podcast.reading.tree import Element, local_name

_SHAPES = "math mrow mfrac msqrt mroot msub msup msubsup munder mover munderover mtable mtr mtd"
_TOKENS = frozenset(["mi", "mn", "mo", "mtext", "mspace"])
_KNOWN = frozenset(_SHAPES.split()) | _TOKENS
_AROUND = frozenset(["semantics", "mstyle", "mpadded", "merror", "a"])
_KEPT = ("mathvariant", "linethickness", "display")


def from_tex(source: str, *, display: bool = False) -> str:
    """The MathML of a formula in TeX, "" where it is not understood."""
    from latex2mathml.converter import convert

    from podcast.reading.maths.plain_tex import plain_tex

    if is_too_large(source):
        return ""
    try:
        made = convert(plain_tex(source), display="block" if display else "inline")
        root = etree.fromstring(made, etree.XMLParser(resolve_entities=False, no_network=True))
    except Exception:  # noqa: BLE001 - its parser raises a dozen kinds of its own, and IndexError
        return ""
    return from_mathml(root)


def from_mathml(root: Element) -> str:
    """The MathML of a <math> element without links, styles, scripts and annotations."""
    made = etree.Element("math")
    if root.get("display") == "block":
        made.set("display", "block")
    try:
        _copy(root, into=made, left=iter(range(LONGEST)), deep=DEEPEST)
    except _NotPlainError:
        return ""
    return etree.tostring(made, encoding="unicode") if len(made) else ""


class _NotPlainError(Exception):
    """The formula holds what is not known here, or too much."""


def _copy(element: Element, *, into: Element, left: Iterator[int], deep: int) -> None:
    for child in plain_children(element):
        name = local_name(child)
        if deep == 0 or next(left, None) is None or name not in _KNOWN | _AROUND:
            raise _NotPlainError
        made = etree.SubElement(into, "mrow" if name in _AROUND else name)
        for key in _KEPT:
            if value := child.get(key):
                made.set(key, value)
        if not len(child) and name in _TOKENS:
            made.text = " ".join((child.text or "").split())
        _copy(child, into=made, left=left, deep=deep - 1)
    join_alike(into)
