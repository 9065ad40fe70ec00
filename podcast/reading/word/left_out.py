"""What a Word file holds and does not show, or shows to find one's way: left out and listed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from podcast.model import Place
from podcast.reading.draft import Findings
from podcast.reading.tree import Element
from podcast.reading.word.markup import W, child, drop, paragraph_of, runs_of, text_in, value
from podcast.reading.word.styles import Styles

PlaceOf = Callable[[Element], Place]

_TOC_STYLE = re.compile(r"toc \d|toc heading|table of figures|index \d|index heading")
_LISTS = {"TOC": "table of contents", "INDEX": "index", "TOA": "table of contents"}


def drop_deleted(tree: Element) -> None:
    """Take away what a tracked change deleted, or moved elsewhere, with all that stands in it."""
    for change in list(tree.iter(f"{W}del", f"{W}moveFrom")):
        if len(change):  # an empty one says of a paragraph's end or of a row that it is deleted
            drop(change)


def leave_hidden(tree: Element, *, styles: Styles, findings: Findings, place_of: PlaceOf) -> None:
    """Take away the text that its writer hid."""
    for paragraph in list(tree.iter(f"{W}p")):
        hidden = [
            run for run in runs_of(paragraph) if styles.is_on(run, "vanish", paragraph=paragraph)
        ]
        words = "".join(map(text_in, hidden))
        findings.leave_out(words, reason="hidden text", place=place_of(paragraph))
        for run in hidden:
            if next(run.iter(f"{W}fldChar", f"{W}instrText"), None) is None:
                drop(run)
            else:  # where a field begins and ends is needed to read the rest
                for text in list(run.iter(f"{W}t")):
                    drop(text)


def leave_instructions(tree: Element, *, findings: Findings, place_of: PlaceOf) -> None:
    """Take away what stands in another field's instruction, as in IF: Word shows its result."""
    for text in _in_instructions(tree):
        reason = "part of a field's instruction"
        findings.leave_out(text.text or "", reason=reason, place=place_of(text))
        drop(text)


def _in_instructions(tree: Element) -> list[Element]:
    """Give the texts of fields in another's instruction; one that never ends hides nothing."""
    found: list[Element] = []
    asking: list[list[Element] | None] = []  # what stands in each open field's instruction
    for element in tree.iter(f"{W}fldChar", f"{W}t"):
        kind = element.get(f"{W}fldCharType") or ""
        if element.tag == f"{W}t":
            outer = next((texts for texts in asking[:-1] if texts is not None), None)
            if outer is not None:
                outer.append(element)
        elif kind == "begin":
            asking.append([])
        elif asking and kind in ("separate", "end"):
            found += asking[-1] or ()
            asking[-1] = None
            if kind == "end":
                asking.pop()
    return found


def leave_lists_of_contents(
    tree: Element, *, styles: Styles, findings: Findings, place_of: PlaceOf
) -> None:
    """Take away tables of contents and indexes, which Word makes from the text itself."""
    for paragraph, reason in [*_made_lists(tree, styles)]:
        findings.leave_out(text_in(paragraph), reason=reason, place=place_of(paragraph))
        parent = paragraph.getparent()
        if parent is not None and parent.tag == f"{W}tc":  # a cell needs a paragraph
            paragraph[:] = []
        else:
            drop(paragraph)


def _made_lists(tree: Element, styles: Styles) -> Iterator[tuple[Element, str]]:
    inside = _in_fields(tree)
    for paragraph in tree.iter(f"{W}p"):
        name = styles.name_of(paragraph)
        if paragraph in inside:
            yield paragraph, inside[paragraph]
        elif _TOC_STYLE.fullmatch(name):
            yield paragraph, "index" if name.startswith("index") else "table of contents"


@dataclass(slots=True)
class _Field:
    """A field: the first word of its instruction, and the paragraphs that it made."""

    name: str = ""
    paragraphs: list[Element] = field(default_factory=list)


def _in_fields(tree: Element) -> dict[Element, str]:
    """Give the paragraphs that a field made: those between its beginning and its end.

    One that never ends, since a tracked change deleted that, would take all that follows.
    """
    found: dict[Element, str] = {}
    opened: list[_Field] = []
    for element in tree.iter(f"{W}p", f"{W}fldChar", f"{W}instrText"):
        paragraph: Element | None = element
        if element.tag == f"{W}instrText":
            _name_field(opened, element.text or "")
            paragraph = paragraph_of(element)
        elif element.tag == f"{W}fldChar":
            ended = _open_or_end(opened, element.get(f"{W}fldCharType") or "")
            found |= dict.fromkeys(ended.paragraphs, _LISTS.get(ended.name, ""))
            continue
        made = next((one for one in opened if one.name in _LISTS), None)
        if made is not None and paragraph is not None and not _is_heading(paragraph):
            made.paragraphs.append(paragraph)
    return found


def _name_field(opened: Sequence[_Field], instruction: str) -> None:
    """Keep the first word of an instruction: what kind of field it is."""
    words = instruction.split()
    if opened and not opened[-1].name and words:
        opened[-1].name = words[0].upper()


def _open_or_end(opened: list[_Field], kind: str) -> _Field:
    """Give the field that ends, which is an empty one elsewhere."""
    if kind == "begin":
        opened.append(_Field())
    return opened.pop() if kind == "end" and opened else _Field()


def _is_heading(paragraph: Element) -> bool:
    return value(child(paragraph, "pPr", "pStyle")).lower().startswith("heading")


def leave_building_blocks(
    controls: Iterable[Element], *, findings: Findings, place_of: PlaceOf
) -> None:
    """Take away the contents that come from Word's gallery of building blocks."""
    for control in controls:
        content = child(control, "sdtContent")
        kind = value(child(control, "sdtPr", "docPartObj", "docPartGallery"))
        if content is None or kind != "Table of Contents":
            continue
        for paragraph in list(content.iter(f"{W}p")):
            reason = "table of contents"
            findings.leave_out(text_in(paragraph), reason=reason, place=place_of(paragraph))
            drop(paragraph)


def leave_placeholders(
    controls: Iterable[Element], *, findings: Findings, place_of: PlaceOf
) -> None:
    """Take away what a form says where nothing was filled in: “Click here to enter text.”."""
    for control in controls:
        content = child(control, "sdtContent")
        if content is not None and child(control, "sdtPr", "showingPlcHdr") is not None:
            findings.leave_out(text_in(content), reason="empty form field", place=place_of(control))
            for text in list(content.iter(f"{W}t")):
                drop(text)
