"""The walk over a tree of HTML elements that every format with such a tree shares."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from podcast.model import (
    Block,
    Break,
    Code,
    Equation,
    Heading,
    Note,
    Paragraph,
    Place,
    Span,
)
from podcast.reading.blocks import figure, paragraph, quote
from podcast.reading.draft import Findings
from podcast.reading.html.inline import alt_of, inline_spans, meaning_in
from podcast.reading.html.list_numbers import numbered
from podcast.reading.html.notes import NoteIndex
from podcast.reading.html.picture_credits import parted_credit
from podcast.reading.html.pictures import shown_in, source_of
from podcast.reading.html.tables import table_of
from podcast.reading.html.verses import is_verse, verse
from podcast.reading.inline import Meaning, tidy
from podcast.reading.repair import repair
from podcast.reading.task_lists import tasks_told, with_tick
from podcast.reading.tree import (
    EMBEDDED,
    HEADINGS,
    Element,
    is_unseen,
    local_name,
    text_in_lines,
    visible,
    with_blocks,
)

_CONTROLS = frozenset(
    {"button", "input", "select", "textarea", "form", "dialog", "progress", "meter", "datalist"}
)
_FRAMES = frozenset({"table", "thead", "tbody", "tfoot", "tr"})
_FRAMED = _FRAMES - {"table"} | {"td", "th", "caption", "colgroup", "col"}
_LANGUAGE = re.compile(r"\b(?:language|lang|highlight)-([\w+#-]+)")


@dataclass(slots=True)
class DomWalk:
    """One walk; ``reason_for`` says why an element is not part of the article, or ""."""

    notes: NoteIndex
    place_of: Callable[[Element], Place]
    reason_for: Callable[[Element], str] = lambda _element: ""
    heading_level: Callable[[Element], int] = lambda _element: 0
    findings: Findings = field(default_factory=Findings)
    blocky: set[Element] = field(default_factory=set)
    taken: set[Element] = field(default_factory=set)

    def blocks(self, root: Element) -> list[Block]:
        """Give the blocks of a whole tree."""
        self.blocky = with_blocks(root)
        return self.element(root, Meaning())

    def flow(self, element: Element, meaning: Meaning) -> list[Block]:
        """Give what is in an element: blocks, and runs of text between them as paragraphs."""
        blocks: list[Block] = []
        run: list[Span] = [meaning.span(element.text or "")]
        place = self.place_of(element)
        for child in element:
            if child in self.blocky:
                blocks += self._paragraphs(run, place)
                blocks += self.element(child, meaning)
                run = []
            else:
                run += self.inline(child, meaning)
            run.append(meaning.span(child.tail or ""))
        return blocks + self._paragraphs(run, place)

    def element(self, element: Element, meaning: Meaning) -> list[Block]:
        """Give the blocks that one block element makes."""
        if self.left_out(element):
            return []
        inner = meaning_in(element, meaning)
        if label := self.notes.labels.get(element):
            blocks = tuple(self.flow(element, inner))
            self.findings.notes.append(Note(label, blocks, self.place_of(element)))
            return []
        if level := self.heading_level(element):
            return [Heading(self.content(element), level, self.place_of(element))]
        if build := _BUILDERS.get(local_name(element)):
            return build(self, element, inner)
        return self.flow(element, inner)

    def inline(self, element: Element, meaning: Meaning) -> list[Span]:
        """Give the spans of an element in running text."""
        return list(
            inline_spans(
                element,
                meaning=meaning,
                mark=lambda inner: self.notes.marks.get(inner, ""),
                left_out=self.left_out,
            )
        )

    def content(self, element: Element) -> tuple[Span, ...]:
        """Give all text in an element as one run: a heading, a cell, a caption."""
        inner = meaning_in(element, Meaning())
        spans = [inner.span(element.text or "")]
        for child in element:
            spans += (*self.inline(child, inner), inner.span(child.tail or ""))
        return tidy(spans)

    def left_out(self, element: Element) -> bool:
        """Say whether an element is not narrated, and record what it shows."""
        name = local_name(element)
        if element in self.taken or element in self.notes.backlinks or is_unseen(element):
            return True
        reason = self.reason_for(element)
        if not reason and name in EMBEDDED:
            reason = "embedded media"
            self.findings.warn(f"An embedded {name} is left out.", place=self.place_of(element))
        if not reason and name in _CONTROLS:
            reason = "form"
        if reason:
            self.findings.leave_out(visible(element), reason=reason, place=self.place_of(element))
        return bool(reason)

    def _paragraphs(self, run: Iterable[Span], place: Place) -> list[Block]:
        """Give a run of text as paragraphs: two forced breaks part them."""
        parts: list[list[Span]] = [[]]
        breaks = 0
        for span in run:
            if span.kind == "break":
                breaks += 1
            elif span.text.strip() or span.kind != "text":
                parts += [[]] if breaks > 1 else []
                parts[-1] += [Span("\n", "break")] if breaks == 1 else []
                breaks = 0
            if span.kind != "break":
                parts[-1].append(span)
        signed = [
            self._uncredited(tidy(part), place) if any("©" in one.text for one in part) else part
            for part in parts
        ]
        made = [paragraph(part, place=place, findings=self.findings) for part in signed]
        return [_equation(block) for blocks in made for block in blocks]

    def heading(self, element: Element, _meaning: Meaning) -> list[Block]:
        """Give a heading of the level that its name says."""
        level = HEADINGS.index(local_name(element)) + 1
        return [Heading(self.content(element), level, self.place_of(element))]

    def listing(self, element: Element, meaning: Meaning) -> list[Block]:
        """Give a list; a list that stands in a list without an item joins the item above."""
        items: list[tuple[Block, ...]] = []
        for child in element:
            blocks = tuple(self.element(child, meaning))
            blocks = with_tick(blocks, child)
            if local_name(child) in ("li", "dt") or not items:
                items += [blocks] if blocks else []
            else:
                items[-1] = (*items[-1], *blocks)
        self._leave_stray(element, reason="text outside a list's items")
        place = self.place_of(element)
        return [numbered(tasks_told(tuple(items)), element, place=place)] if items else []

    def quote(self, element: Element, meaning: Meaning) -> list[Block]:
        """Give a block quote; its footer says who said it, and is text where nobody is quoted."""
        by: tuple[Span, ...] = ()
        for footer in [child for child in element if local_name(child) in ("footer", "cite")][-1:]:
            by = self.content(footer)
            self.taken.add(footer)
        blocks, place = self.flow(element, meaning), self.place_of(element)
        if blocks:
            return [quote(blocks, place=place, attribution=by)]
        return paragraph(by, place=place, findings=self.findings)

    def table(
        self, element: Element, _meaning: Meaning, caption: tuple[Span, ...] = ()
    ) -> list[Block]:
        """Give a table; of one without rows its caption alone."""
        for inner in element.iter():
            if local_name(inner) in _FRAMES and _table_of(inner) is element:
                self._leave_stray(inner, reason="text outside a table's cells")
        place = self.place_of(element)
        table = table_of(element, place=place, spans=self.content, caption=caption)
        if table.rows or table.header:
            return [table]
        return paragraph(table.caption, place=place, findings=self.findings)

    def figure(self, element: Element, meaning: Meaning) -> list[Block]:
        """Give what the figure shows with its caption, then whatever else is in it."""
        caption: tuple[Span, ...] = ()
        shown: list[Block] = []
        for inner in [child for child in element.iter() if local_name(child) == "figcaption"][:1]:
            caption = self._caption(inner)
            self.taken.add(inner)
        for inner in shown_in(element):
            if not self.taken.isdisjoint((inner, *inner.iterancestors())):
                continue
            shown += self._shown(inner, meaning, () if shown else caption)
            self.taken.add(inner)
        rest = self.flow(element, meaning)
        if shown:
            return shown + rest
        return rest + paragraph(caption, place=self.place_of(element), findings=self.findings)

    def _shown(self, inner: Element, meaning: Meaning, caption: tuple[Span, ...]) -> list[Block]:
        place = self.place_of(inner)
        if local_name(inner) == "table":
            return self.table(inner, meaning, caption)
        if local_name(inner) == "blockquote":
            return [quote(self.flow(inner, meaning), place=place, attribution=caption)]
        source, alt = source_of(inner), alt_of(inner)
        return [figure(source, alt=alt, caption=caption, place=place, findings=self.findings)]

    def _caption(self, element: Element) -> tuple[Span, ...]:
        """Give a caption without who made the picture, which may be all of it."""
        if self.reason_for(element) == "photo credit" and self.left_out(element):
            return ()
        return self._uncredited(self.content(element), self.place_of(element))

    def _uncredited(self, spans: tuple[Span, ...], place: Place) -> tuple[Span, ...]:
        kept, credit = parted_credit(spans)
        self.findings.leave_out(credit, reason="photo credit", place=place)
        return kept

    def _leave_stray(self, element: Element, *, reason: str) -> None:
        """Leave out text that stands where only items or cells may stand."""
        texts = [element.text, *(child.tail for child in element)]
        if local_name(element) in _FRAMES:
            texts += [visible(child) for child in element if not _is_in_place(child)]
        place = self.place_of(element)
        self.findings.leave_out(" ".join(filter(None, texts)), reason=reason, place=place)

    def code(self, element: Element, _meaning: Meaning) -> list[Block]:
        """Give a code block; its class may name the language."""
        classes = " ".join(inner.get("class") or "" for inner in element.iter())
        language = _LANGUAGE.search(classes)
        text = repair(text_in_lines(element)).strip("\n")
        if is_verse(element, text):
            return verse(text, place=self.place_of(element), findings=self.findings)
        return [Code(text, language[1] if language else "", self.place_of(element))] if text else []

    def rule(self, element: Element, _meaning: Meaning) -> list[Block]:
        """Give a thematic break."""
        return [Break(self.place_of(element))]


_BUILDERS: dict[str, Callable[[DomWalk, Element, Meaning], list[Block]]] = {
    **dict.fromkeys(HEADINGS, DomWalk.heading),
    **dict.fromkeys(("ul", "ol", "menu", "dir", "dl"), DomWalk.listing),
    "blockquote": DomWalk.quote,
    "table": DomWalk.table,
    "figure": DomWalk.figure,
    "pre": DomWalk.code,
    "hr": DomWalk.rule,
}


def _is_in_place(element: Element) -> bool:
    """Tell whether a table's part stands where it is read: the caption first, in the table."""
    if local_name(element) != "caption":
        return local_name(element) in _FRAMED
    parent = element.getparent()
    if parent is None or local_name(parent) != "table":
        return False
    return next(child for child in parent if local_name(child) == "caption") is element


def _table_of(element: Element) -> Element | None:
    """Give the table that a part of one belongs to."""
    inner: Element | None = element
    while inner is not None and local_name(inner) != "table":
        inner = inner.getparent()
    return inner


def _equation(block: Block) -> Block:
    """Make a paragraph that is nothing but mathematics an equation."""
    spans = block.spans if isinstance(block, Paragraph) else ()
    if len(spans) != 1 or spans[0].kind != "math":
        return block
    known = spans[0].target == "alt"
    text, target = spans[0].text, spans[0].target
    if known:
        return Equation("", text, block.place)
    return Equation(text, "", block.place, target if target.startswith("<") else "")
