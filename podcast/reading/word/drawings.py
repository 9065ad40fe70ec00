"""Diagrams and charts of Word: told with their own words, a chart as the table that it draws."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml import etree

from podcast.reading.draft import Findings
from podcast.reading.tree import Element
from podcast.reading.word.left_out import PlaceOf
from podcast.reading.word.markup import DRAWING, RELATION, W, drop, paragraph_of, paragraph_with
from podcast.reading.word.package import WordPackage
from podcast.reading.word.text_boxes import described_picture

DIAGRAM_ITEM = "PodcastDiagramItem"
"""The style of a paragraph that is one word or line of a diagram."""

CAPTION = "PodcastCaption"
"""The style of a paragraph that names a chart's table."""

_DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_OFFICE = "{urn:schemas-microsoft-com:office:office}"
_VML = "{urn:schemas-microsoft-com:vml}"
_WHOLE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_RULE = "* * *"  # a line across the page, which is read as a break
_MOST = 400  # categories of one chart
_UNSAID = ("pres", "parTrans", "sibTrans")


def drop_decoration(tree: Element) -> None:
    """Take away the pictures that their writer calls decoration: they show nothing to tell.

    A box with words is read, and so is a group of which only a part is decoration.
    """
    for drawing in list(tree.iter(f"{W}drawing")):
        pictures = [one for one in drawing.iter() if str(one.tag).endswith("}pic")]
        marks = [
            one
            for one in drawing.iter()
            if str(one.tag).endswith("}decorative") and one.get("val") in ("1", "true")
        ]
        whole = any(next(one.iterancestors(_WHOLE), None) is not None for one in marks)
        says = any((text.text or "").strip() for text in drawing.iter(f"{W}t"))
        if marks and not says and (whole or len(marks) >= len(pictures)):
            drop(drawing)


def tell_drawings(
    tree: Element, *, part: str, package: WordPackage, findings: Findings, place_of: PlaceOf
) -> None:
    """Put the words of each diagram and each chart behind the paragraph that holds it."""
    parts = {key: name for key, (_, name) in package.relations(part).items()}
    for drawing in reversed(list(tree.iter(f"{W}drawing"))):
        kind, key = _shown(drawing)
        anchor = paragraph_of(drawing)
        parent = None if anchor is None else anchor.getparent()
        if not kind or anchor is None or parent is None:
            continue
        name = parts.get(key, "")
        if name not in package.archive.names:
            findings.warn(
                f"The {kind} has no data in the file; nobody hears it.", place=place_of(drawing)
            )
            if described := _description(drawing):
                anchor.addnext(paragraph_with(described))
            continue
        data = package.tree_of(name)
        told = _diagram(data) if kind == "diagram" else _chart(data)
        findings.warn(f"A {kind} is told by the words in it.", place=place_of(drawing))
        described = _description(drawing)
        if described:
            told = [paragraph_with(described), *told]
        at = parent.index(anchor) + 1
        parent[at:at] = told


def _shown(drawing: Element) -> tuple[str, str]:
    """Give the kind of a drawing and the relation that leads to its data."""
    for inner in drawing.iter(f"{_DIAGRAM}relIds"):
        return "diagram", inner.get(f"{RELATION}dm") or ""
    for inner in drawing.iter():
        if str(inner.tag).endswith("}chart"):
            return "chart", inner.get(f"{RELATION}id") or ""
    return "", ""


def _description(drawing: Element) -> str:
    told = next((one for one in drawing.iter() if str(one.tag).endswith("}docPr")), None)
    return "" if told is None else (told.get("descr") or "").strip()


def _diagram(data: Element) -> list[Element]:
    points = [
        " ".join(_lines(point))
        for point in data.iter(f"{_DIAGRAM}pt")
        if point.get("type") not in _UNSAID
    ]
    return [paragraph_with(text, style=DIAGRAM_ITEM) for text in points if text]


def _lines(holder: Element) -> list[str]:
    """Give the words of each paragraph of DrawingML."""
    lines = (
        "".join(text.text or "" for text in line.iter(f"{DRAWING}t")).strip()
        for line in holder.iter(f"{DRAWING}p")
    )
    return [line for line in lines if line]


def _chart(data: Element) -> list[Element]:
    """Give a chart as a table: a row for each category, a column for each series."""
    titles = [" ".join(_lines(title)) for title in data.iter(f"{_CHART}title")]
    caption = ". ".join(title for title in titles if title)
    series = list(data.iter(f"{_CHART}ser"))
    if not series:
        return [paragraph_with(line) for line in dict.fromkeys(_lines(data))]
    names = [next(iter(_points(one.find(f"{_CHART}tx")).values()), "") for one in series]
    labels = next(filter(None, (_points(_side(one, "cat", "xVal")) for one in series)), {})
    values = [_points(_side(one, "val", "yVal")) for one in series]
    counted = sorted({*labels, *(key for column in values for key in column)})[:_MOST]
    rows = [["", *names]] if any(names) else []
    rows += [
        [labels.get(key, str(key + 1)), *(column.get(key, "") for column in values)]
        for key in counted
    ]
    title = [paragraph_with(caption, style=CAPTION)] if caption else []
    return [*title, _table(rows, has_head=any(names))]


def _side(series: Element, *names: str) -> Element | None:
    return next((one for one in series if one.tag in {f"{_CHART}{name}" for name in names}), None)


def _points(holder: Element | None) -> dict[int, str]:
    """Give the values that are kept for a chart by their places."""
    if holder is None:
        return {}
    form = next((code.text or "" for code in holder.iter(f"{_CHART}formatCode")), "")
    found: dict[int, str] = {}
    for point in holder.iter(f"{_CHART}pt"):
        at = point.get("idx") or ""
        told = next((one.text or "" for one in point.iter(f"{_CHART}v")), "")
        if at.isascii() and at.isdigit() and len(at) < 7:
            found[int(at)] = _figure(told, form)
    alone = next((one.text or "" for one in holder.iter(f"{_CHART}v")), "")
    return found or ({0: alone} if alone else {})


def _figure(text: str, form: str) -> str:
    """Write a number as the chart shows it: in per cent, and without a machine's last digits."""
    if not re.fullmatch(r"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?", text):
        return text
    number = float(text) * (100 if "%" in form else 1)
    return f"{number:.10g}" + ("%" if "%" in form else "")


def _table(rows: Sequence[Sequence[str]], *, has_head: bool) -> Element:
    table = etree.Element(f"{W}tbl")
    for at, cells in enumerate(rows):
        row = etree.SubElement(table, f"{W}tr")
        if has_head and at == 0:
            etree.SubElement(etree.SubElement(row, f"{W}trPr"), f"{W}tblHeader")
        for text in cells:
            etree.SubElement(row, f"{W}tc").append(paragraph_with(text))
    return table


def _replace(element: Element, text: str) -> None:
    parent = element.getparent()
    if parent is not None:
        shown = etree.Element(f"{W}t")
        shown.text = text
        parent.replace(element, shown)


def tell_old_objects(tree: Element, *, findings: Findings, place_of: PlaceOf) -> None:
    """Tell of what other programs drew, such as MathType's equations: Word has only its picture.

    A picture in the old mark-up is described by its shape.
    """
    for embedded in list(tree.iter(f"{_OFFICE}OLEObject")):
        program = embedded.get("ProgID") or "another program"
        kind = "equation" if program.startswith("Equation") else "object"
        holder = next(embedded.iterancestors(f"{W}object"), None)
        shapes = [] if holder is None else list(holder.iter(f"{_VML}shape", f"{_VML}rect"))
        if not any((shape.get("alt") or "").strip() for shape in shapes):
            findings.warn(
                f"An {kind} of {program} is a picture without words; nobody hears it.",
                place=place_of(embedded),
            )
        drop(embedded)
    for rule in list(tree.iter(f"{_VML}rect")):
        holder = next(rule.iterancestors(f"{W}pict"), None)
        if holder is not None and rule.get(f"{_OFFICE}hr") in ("t", "true"):
            _replace(holder, _RULE)
    for picture in list(tree.iter(f"{_VML}imagedata")):
        shape = next(picture.iterancestors(f"{_VML}shape", f"{_VML}rect"), None)
        holder = next(picture.iterancestors(f"{W}pict", f"{W}object"), None)
        told = "" if shape is None else (shape.get("alt") or "").strip()
        if holder is not None and told and (key := picture.get(f"{RELATION}id")):
            holder.addprevious(described_picture(key, told))
            drop(picture)
