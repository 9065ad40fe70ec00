"""MathML of pages as the few elements that formulas are kept in, of the same meaning."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from podcast.reading.tree import Element, local_name

_BOXES = frozenset(["box", "roundedbox", "circle", "left", "right", "top", "bottom"])
_SCRIPTS = frozenset({"msub", "msup", "msubsup"})
_GROUP = re.compile(r"[0-9]{3}")


def plain_children(element: Element) -> list[Element]:
    """What is inside an element, without annotations, and with the signs that it draws itself."""
    children = list(element)
    if local_name(element) == "semantics":
        children = children[:1]
    return [plain for child in children for plain in _plain(child)]


def _plain(child: Element) -> Iterator[Element]:
    match local_name(child):
        case "mphantom" | "maligngroup" | "malignmark":
            return
        case "mfenced":
            yield _fenced(child)
        case "menclose" if _BOXES.issuperset((child.get("notation") or "").split() or ["-"]):
            yield _row([*child])
        case "mlabeledtr" if len(child):
            row = _row([*list(child)[1:], child[0]])
            row.tag = "mtr"
            yield row
        case "mmultiscripts":
            yield from _with_scripts(child)
        case "ms":
            words = etree.Element("mtext")
            words.text = child.text
            yield words
        case _:
            yield child


def _fenced(element: Element) -> Element:
    """An <mfenced> as its brackets, and what stands between them."""
    opening, closing = element.get("open", "("), element.get("close", ")")
    between = "".join(element.get("separators", ",").split())
    parts = [*element]
    made = [_sign(opening)] if opening.strip() else []
    for number, part in enumerate(parts):
        made.append(part)
        if between and number + 1 < len(parts):
            made.append(_sign(between[min(number, len(between) - 1)]))
    return _row([*made, *([_sign(closing)] if closing.strip() else [])])


def _with_scripts(element: Element) -> Iterator[Element]:
    """Scripts behind and before, of each kind one pair, as an isotope has; others stay."""
    names = [local_name(one) for one in element]
    cut = names.index("mprescripts") if "mprescripts" in names else len(names)
    parts = [_row([]) if local_name(one) == "none" else one for one in element]
    behind, before = parts[1:cut], parts[cut + 1 :]
    if not parts or len(behind) not in {0, 2} or len(before) not in {0, 2}:
        yield element
        return
    if before:
        yield _scripted([_row([]), *before])
    yield _scripted([parts[0], *behind]) if behind else parts[0]


def _scripted(parts: list[Element]) -> Element:
    """A base with what is lower and higher, of those that are there."""
    base, low, high = parts
    is_low, is_high = (len(one) or (one.text or "").strip() for one in (low, high))
    made = _row([base, *([low] if is_low else []), *([high] if is_high else [])])
    made.tag = "msubsup" if is_low and is_high else "msub" if is_low else "msup"
    return made


def _row(parts: list[Element]) -> Element:
    row = etree.Element("mrow")
    row.extend(deepcopy(parts))  # lxml would take them out of the page
    return row


def _sign(text: str) -> Element:
    sign = etree.Element("mo")
    sign.text = text.strip()
    return sign


def join_alike(row: Element) -> None:
    """Make one word of upright letters side by side, and one number of its groups of thousands."""
    before: Element | None = None
    for one in list(row):
        first = one[0] if one.tag in _SCRIPTS and len(one) else one
        goes_on = first is one or (first.text or "").islower()  # mol⁻¹, but not H₂SO₄
        if before is not None and _is_upright(before) and _is_upright(first) and goes_on:
            first.text = (before.text or "") + (first.text or "")
            row.remove(before)
        before = one
    _join_groups(row)


def _is_upright(element: Element) -> bool:
    text = element.text or ""
    is_word = text.isalpha() and text.isascii()
    return element.tag == "mi" and element.get("mathvariant") == "normal" and is_word


def _join_groups(row: Element) -> None:
    """``1{,}000{,}000`` is one number in every language; ``1{,}000`` is two, and stays so."""
    parts, at = list(row), 0
    while at < len(parts):
        end = at + 1
        while end + 1 < len(parts) and _is_braced_comma(parts[end]) and _is_group(parts[end + 1]):
            end += 2
        if parts[at].tag == "mn" and end - at >= 5:
            groups = [parts[at], *parts[at + 2 : end : 2]]
            parts[at].text = ",".join(one.text or "" for one in groups)
            for one in parts[at + 1 : end]:
                row.remove(one)
        at = end


def _is_braced_comma(element: Element) -> bool:
    return element.tag == "mrow" and len(element) == 1 and element[0].text == ","


def _is_group(element: Element) -> bool:
    return element.tag == "mn" and bool(_GROUP.fullmatch(element.text or ""))
