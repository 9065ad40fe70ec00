"""Word's equations (Office MathML) as the plain MathML that formulas are said from.

ECMA-376, part 1, section 22.1. What is not known here makes no formula, and never half a one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from lxml import etree

from podcast.reading.tree import Element
from podcast.reading.word.markup import MATH

_TOKEN = re.compile(
    r"(?P<mn>[0-9]+(?:[.,][0-9]+)?)|(?P<name>(?:arc)?(?:sin|cos|tan)|log|ln|lim|exp|min|max)(?![a-z])"
    r"|(?P<mi>[^\W\d_])|(?P<mo>\S)"
)
_DEEPEST = 40


class _UnknownError(Exception):
    """The equation holds what cannot be said."""


def mathml_of(equation: Element) -> str:
    """The MathML of an ``m:oMath``, "" where it holds what is not known."""
    made = etree.Element("math")
    try:
        made.extend(_all(equation, deep=_DEEPEST))
    except _UnknownError:
        return ""
    return etree.tostring(made, encoding="unicode") if len(made) else ""


def _all(parent: Element | None, *, deep: int) -> Iterator[Element]:
    if deep == 0:
        raise _UnknownError
    for child in [] if parent is None else parent:
        if not str(child.tag).startswith(MATH):
            continue  # marks of Word itself, which nobody hears
        name = etree.QName(child).localname
        if name.endswith("Pr"):
            continue
        if name == "r":
            yield from _run(child)
        elif name in _SHAPES:
            yield _SHAPES[name](child, deep - 1)
        else:
            raise _UnknownError


def _run(run: Element) -> Iterator[Element]:
    text = "".join(part.text or "" for part in run.iter(f"{MATH}t"))
    if run.find(f"{MATH}rPr/{MATH}nor") is not None and text.strip():
        yield _leaf("mtext", text)
        return
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup or "mo"
        yield _leaf("mi" if kind == "name" else kind, found[0])


def _leaf(name: str, text: str) -> Element:
    made = etree.Element(name)
    made.text = text
    return made


def _part(shape: Element, name: str, deep: int) -> Element:
    """One part of a shape as a row."""
    row = etree.Element("mrow")
    row.extend(_all(shape.find(f"{MATH}{name}"), deep=deep))
    return row


def _of(name: str, *parts: str) -> Callable[[Element, int], Element]:
    """What makes an element of these parts of a shape; an empty part is not known."""

    def make(shape: Element, deep: int) -> Element:
        made = etree.Element(name)
        made.extend(_part(shape, part, deep) for part in parts)
        if any(not len(part) for part in made):
            raise _UnknownError
        return made

    return make


def _fraction(shape: Element, deep: int) -> Element:
    made = _of("mfrac", "num", "den")(shape, deep)
    if _property(shape, "f", "type") == "noBar":
        made.set("linethickness", "0")
    return made


def _root(shape: Element, deep: int) -> Element:
    if len(_part(shape, "deg", deep)):
        return _of("mroot", "e", "deg")(shape, deep)
    return _of("msqrt", "e")(shape, deep)


def _large(shape: Element, deep: int) -> Element:
    """A sum, product or integral with what it goes over."""
    sign = _leaf("mo", _property(shape, "nary", "chr") or "∫")
    below, above = (_part(shape, name, deep) for name in ("sub", "sup"))
    row = etree.Element("mrow")
    if len(below) or len(above):
        name = "munderover" if len(below) and len(above) else "munder" if len(below) else "mover"
        limits = etree.SubElement(row, name)
        limits.extend([sign, *(part for part in (below, above) if len(part))])
    else:
        row.append(sign)
    row.extend(_part(shape, "e", deep))
    return row


def _bracketed(shape: Element, deep: int) -> Element:
    opening, closing, between = (
        _property(shape, "d", name) for name in ("begChr", "endChr", "sepChr")
    )
    row = etree.Element("mrow")
    row.append(_leaf("mo", "(" if opening is None else opening))
    for number, part in enumerate(shape.findall(f"{MATH}e")):
        if number:
            row.append(_leaf("mo", between or "|"))
        row.extend(_all(part, deep=deep))
    row.append(_leaf("mo", ")" if closing is None else closing))
    return row


def _function(shape: Element, deep: int) -> Element:
    row = etree.Element("mrow")
    row.extend([*_part(shape, "fName", deep), _part(shape, "e", deep)])
    return row


def _accented(shape: Element, deep: int) -> Element:
    made = etree.Element("mover")
    sign = _property(shape, "acc", "chr") or "\u0302"
    made.extend([_part(shape, "e", deep), _leaf("mo", sign)])
    return made


def _barred(shape: Element, deep: int) -> Element:
    made = etree.Element("mover" if _property(shape, "bar", "pos") == "top" else "munder")
    made.extend([_part(shape, "e", deep), _leaf("mo", "¯")])
    return made


def _before(shape: Element, deep: int) -> Element:
    """What has its scripts before it, as an isotope has."""
    low, high = _part(shape, "sub", deep), _part(shape, "sup", deep)
    names = {(True, True): "msubsup", (True, False): "msub", (False, True): "msup"}
    scripts = etree.Element(names.get((bool(len(low)), bool(len(high))), "mrow"))
    scripts.extend([etree.Element("mrow"), *(one for one in (low, high) if len(one))])
    row = etree.Element("mrow")
    row.extend([scripts, *_part(shape, "e", deep)])
    return row


def _matrix(shape: Element, deep: int) -> Element:
    rows = [row.findall(f"{MATH}e") for row in shape.findall(f"{MATH}mr")]
    return _table(rows, deep=deep)


def _lines(shape: Element, deep: int) -> Element:
    return _table([[line] for line in shape.findall(f"{MATH}e")], deep=deep)


def _table(rows: list[list[Element]], *, deep: int) -> Element:
    table = etree.Element("mtable")
    for row in rows:
        made = etree.SubElement(table, "mtr")
        for cell in row:
            etree.SubElement(made, "mtd").extend(_all(cell, deep=deep))
    if not rows:
        raise _UnknownError
    return table


def _inner(shape: Element, deep: int) -> Element:
    return _part(shape, "e", deep)


def _property(shape: Element, name: str, which: str) -> str | None:
    found = shape.find(f"{MATH}{name}Pr/{MATH}{which}")
    return None if found is None else found.get(f"{MATH}val", "")


_SHAPES: Mapping[str, Callable[[Element, int], Element]] = {
    "f": _fraction,
    "sSup": _of("msup", "e", "sup"),
    "sSub": _of("msub", "e", "sub"),
    "sSubSup": _of("msubsup", "e", "sub", "sup"),
    "limLow": _of("munder", "e", "lim"),
    "limUpp": _of("mover", "e", "lim"),
    "rad": _root,
    "nary": _large,
    "d": _bracketed,
    "func": _function,
    "acc": _accented,
    "bar": _barred,
    "sPre": _before,
    "m": _matrix,
    "eqArr": _lines,
    "box": _inner,
    "borderBox": _inner,
}
