r"""Formulas that a page writes as TeX, for a script to draw: ``\(…\)``, ``\[…\]``, ``$$…$$``."""

from __future__ import annotations

import re

from lxml import etree

from podcast.reading.markdown.formulas import is_formula
from podcast.reading.tree import UNSEEN, Element, local_name

TEX = "data-tex"
"""The attribute of a <math> element that holds its formula in TeX."""

_WRITTEN = re.compile(
    r"(?P<environment>\\begin\{(?P<name>(?:equation|align|gather|multline|eqnarray)\*?)\}"
    r".{1,2000}?\\end\{(?P=name)\})|"
    r"\\\((?P<inline>.{1,1000}?)\\\)|\\\[(?P<block>.{1,1000}?)\\\]|\$\$(?P<dollars>[^$]{1,1000})\$\$",
    re.DOTALL,
)
_KEPT = frozenset({"code", "pre", "kbd", "samp", "tt", "textarea", "math", "svg", *UNSEEN})
_DRAWN = re.compile(r"(?:^|\s)MathJax(?:_\w{1,30})?(?:\s|$)")


def with_written_formulas(root: Element) -> None:
    """Put a <math> element in the place of each formula in the text, and of MathJax's scripts."""
    for script in list(root.iter("script")):
        if (script.get("type") or "").startswith("math/tex"):
            _in_place_of(script)
    for element in list(root.iter()):
        parent = element.getparent()
        if _may_hold_one(element.text) and not _is_code(element):
            _part(element, at=0)
        if parent is not None and _may_hold_one(element.tail) and not _is_code(parent):
            _part(parent, at=parent.index(element) + 1)


def _may_hold_one(text: str | None) -> bool:
    return text is not None and ("\\" in text or "$$" in text)


def _is_code(element: Element) -> bool:
    return any(local_name(one) in _KEPT for one in (element, *element.iterancestors()))


def _part(parent: Element, *, at: int) -> None:
    """Part the text before the child at a place, or behind the last one, at its formulas."""
    before = parent[at - 1] if at else None
    text = (parent.text if before is None else before.tail) or ""
    kept: list[str] = [""]
    made: list[Element] = []
    end = 0
    for found in _WRITTEN.finditer(text):
        given = (found[name] for name in ("environment", "inline", "block", "dollars"))
        source = next(one for one in given if one is not None).strip()
        if is_formula(source) or (found["inline"] and len(source) == 1):
            kept[-1] += text[end : found.start()]
            made.append(formula_of(source))
            kept.append("")
            end = found.end()
    kept[-1] += text[end:]
    if before is None:
        parent.text = kept[0]
    else:
        before.tail = kept[0]
    for step, (one, tail) in enumerate(zip(made, kept[1:], strict=True)):
        one.tail = tail
        parent.insert(at + step, one)


def _in_place_of(script: Element) -> None:
    """Put the formula of a script in its place, and take away what was drawn before it."""
    parent = script.getparent()
    source = (script.text or "").strip()
    if parent is None or not source:
        return
    made = formula_of(source)
    made.tail = script.tail
    while (drawn := script.getprevious()) is not None and _DRAWN.search(drawn.get("class") or ""):
        _take_away(drawn)
    parent.replace(script, made)


def _take_away(element: Element) -> None:
    """Take an element out of its tree, and leave the text behind it."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if before is not None:
        before.tail = (before.tail or "") + (element.tail or "")
    else:
        parent.text = (parent.text or "") + (element.tail or "")
    parent.remove(element)


def formula_of(source: str) -> Element:
    """Give the <math> element of a formula in TeX."""
    made = etree.Element("math")
    made.set(TEX, source)
    made.text = source
    return made
