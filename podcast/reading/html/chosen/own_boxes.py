"""Boxes for the runs of text that stand beside blocks: a browser makes such boxes as well."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from podcast.reading.tree import EMBEDDED, UNSEEN, Element, local_name, with_blocks

_HOLDERS = ("body", "div", "section", "article", "main", "header", "footer", "aside", "center")


def with_own_boxes(body: Element) -> frozenset[Element]:
    """Set each run of text that stands beside a block into a box, so that it is judged alone.

    These boxes are given.
    """
    blocky = with_blocks(body)
    holders = [one for one in body.iter(*_HOLDERS) if one in blocky]
    return frozenset(_boxed(one, run) for one in holders for run in list(_runs(one, blocky)))


def _runs(holder: Element, blocky: set[Element]) -> Iterator[tuple[Element | None, list[Element]]]:
    """Give the runs that show something: what each stands behind, and its elements."""
    before: Element | None = None
    run: list[Element] = []
    if not any(child in blocky for child in holder):
        return
    for child in [*holder, None]:
        if child is not None and child not in blocky:
            run.append(child)
            continue
        text = holder.text if before is None else before.tail
        if (text or "").strip() or any(map(_shows, run)):
            yield before, run
        before, run = child, []


def _shows(element: Element) -> bool:
    """Say whether an element of a run, or what stands behind it, has text."""
    if (element.tail or "").strip():
        return True
    if local_name(element) in UNSEEN | EMBEDDED:
        return False
    return bool((element.text or "").strip()) or any(map(_shows, element))


def _boxed(holder: Element, run: tuple[Element | None, list[Element]]) -> Element:
    before, inside = run
    box = etree.Element("div")
    box.sourceline = (inside[0] if inside else holder).sourceline
    if before is None:
        box.text, holder.text = holder.text, None
        holder.insert(0, box)
    else:
        box.text, before.tail = before.tail, None
        before.addnext(box)
    for element in inside:
        box.append(element)
    return box
