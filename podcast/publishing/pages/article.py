"""The article as elements: everything a reader of the page alone must find."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, zip_longest
from typing import Any

from podcast.model import (
    Article,
    Block,
    Code,
    Equation,
    Figure,
    Heading,
    Listing,
    Quote,
    Section,
    Span,
    Table,
    for_readers,
)
from podcast.publishing.forbidden_characters import shorten
from podcast.publishing.pages.elements import Element, Node, Prose, el
from podcast.publishing.pages.inline import note_id
from podcast.publishing.pages.reference_links import reference_ids
from podcast.publishing.pages.words import Words

_FIGURES = re.compile(r"[-−–+±~≈<>≤≥]?\s?[$€£¥]?\s?\d[\d.,’\s]*[%‰]?|[-–—]")
_TALLEST = 720  # pixels of a picture's height
_LONGEST_NAME = 90  # characters of a table's name
_PROSE = 24  # characters of a cell that is worth more than one word a line


@dataclass(frozen=True, slots=True)
class Writing:
    """How blocks become elements: the page's words, and where pictures lie.

    ``pictures`` maps a figure's source to a file beside the page. A picture that is not
    in it is told in words, for a page asks no other host for anything. ``sizes`` are the
    widths and heights of such files in pixels, so that nothing moves when one arrives.
    ``lang`` is the language of the page's own words where that is not the article's.
    """

    words: Words
    pictures: Mapping[str, str]
    sizes: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    lang: str | None = None

    def section(self, section: Section) -> list[Element]:
        """The blocks of a section, its heading first; headings never skip a level."""
        level, made = 2, []
        opening = [section.heading] if section.heading is not None else []
        for block in [*opening, *section.blocks]:
            if isinstance(block, Heading):
                level = 2 if block is section.heading else max(3, min(block.level, level + 1, 6))
                made.append(el(f"h{level}", Prose(block.spans)))
            else:
                made.append(self.block(block))
        return made

    def block(self, block: Block) -> Element:
        """One block as an element."""
        maker: Callable[[Writing, Any], Element] = _MAKERS[type(block).__name__]
        return maker(self, block)

    def blocks(self, blocks: tuple[Block, ...]) -> list[Element]:
        """Blocks one after the other."""
        return [self.block(block) for block in blocks]

    def notes(self, article: Article) -> Element | None:
        """The notes as a list that note marks lead to."""
        if not article.notes:
            return None
        items = [
            el("li", *self.blocks(note.blocks), id=note_id(note.label)) for note in article.notes
        ]
        return self._part("notes", el("ol", *items))

    def references(self, article: Article) -> Element | None:
        """The works cited, with their links."""
        if not article.references:
            return None
        ids = reference_ids(article)
        items = [
            el("li", Prose(entry.spans), id=name)
            for entry, name in zip(article.references, ids.values(), strict=False)
        ]
        return self._part("references", el("ol", *items))

    def disclaimer(self, article: Article, *, told: str) -> Element | None:
        """The article's own disclaimer, or else the one of the show."""
        own = [el("p", Prose(paragraph.spans)) for paragraph in article.disclaimer]
        if not own and told:
            own = [el("p", Prose((Span(told),)))]
        return self._part("disclaimer", *own) if own else None

    def left_out(self, article: Article) -> Element | None:
        """What of the article's own words was not narrated and why, folded away."""
        told_out = for_readers(article.left_out)
        if not told_out:
            return None
        entries: list[Node] = []
        in_order = sorted(told_out, key=lambda entry: entry.reason)
        for reason, group in groupby(in_order, key=lambda entry: entry.reason):
            entries.append(el("dt", self.words.reason(reason), lang=self.lang))
            entries.extend(el("dd", entry.text) for entry in group)
        told = self.words.say("left_out_count", n=len(told_out))
        summary = el("summary", told, lang=self.lang)
        return self._part("left-out", el("details", summary, el("dl", *entries)))

    def _part(self, name: str, *children: Node) -> Element:
        title = self.words[name.replace("-", "_")]
        heading = el("h2", title, id=f"{name}-title", lang=self.lang)
        return el("section", heading, *children, class_="part", id=name)


def _listing(writing: Writing, block: Listing) -> Element:
    numbers: list[str | None] = [str(one) for one in block.numbers]
    numbers = numbers or [None] * len(block.items)
    items = [
        el("li", *_slim(writing.blocks(item)), value=number)
        for item, number in zip(block.items, numbers, strict=True)
    ]
    start = str(block.start) if block.ordered and block.start != 1 else None
    letters = "A" if block.letters else None
    return el("ol" if block.ordered else "ul", *items, start=start, type=letters)


def _slim(blocks: list[Element]) -> Iterator[Node]:
    """Blocks of an item; a lone first paragraph needs no element of its own."""
    for index, block in enumerate(blocks):
        if index == 0 and block.name == "p":
            yield from block.children
        else:
            yield block


def _quote(writing: Writing, block: Quote) -> Element:
    said_by = el("footer", "— ", Prose(block.attribution)) if block.attribution else None
    return el("blockquote", *writing.blocks(block.blocks), said_by)


def _table(writing: Writing, block: Table) -> Element:
    if block.layout:
        cells = [el("p", Prose(cell)) for row in block.rows for cell in row]
        return el("div", *cells)
    caption = el("caption", Prose(block.caption)) if block.caption else None
    kinds = _kinds(block)
    columns = [
        el("th", Prose(cell), scope="col", class_=kind)
        for cell, kind in zip(block.header, kinds, strict=False)
    ]
    head = el("thead", el("tr", *columns)) if columns else None
    headed = block.row_headers or _names_rows(block, kinds)
    width = max(map(len, (block.header, *block.rows)), default=1)
    body = el("tbody", *(_row(row, kinds, headed=headed, width=width) for row in block.rows))
    table = el("table", caption, head, body)
    name = _name(block, word=writing.words["table"])
    # A table wider than the screen scrolls alone, and by keyboard too (WCAG 2.1.1, 1.4.10).
    return el("div", table, class_="wide", role="region", tabindex="0", aria_label=name)


def _name(table: Table, *, word: str) -> str:
    """The caption; else what its columns are, which tells one table from the next."""
    if caption := "".join(span.text for span in table.caption).strip():
        return caption
    columns = ("".join(span.text for span in cell).strip() for cell in table.header)
    named = ", ".join(filter(None, columns))
    return shorten(f"{word}: {named}" if named else word, characters=_LONGEST_NAME)


def _names_rows(table: Table, kinds: Sequence[str | None]) -> bool:
    """Whether the first column names the rows, as one does that is all different short words."""
    firsts = ["".join(span.text for span in row[0]).strip() for row in table.rows if row]
    is_named = bool(table.header) and len(table.header) > 1 and kinds[0] is None
    return is_named and all(firsts) and len(set(firsts)) == len(firsts)


def _kinds(table: Table) -> list[str | None]:
    """How each column is set: figures line up at their end, prose needs room."""
    cells = [["".join(s.text for s in cell).strip() for cell in row] for row in table.rows]
    kinds: list[str | None] = []
    for column in zip_longest(*cells, fillvalue=""):
        told = [text for text in column if text]
        if told and all(_FIGURES.fullmatch(text) for text in told):
            kinds.append("figures")
        else:
            kinds.append("prose" if any(len(text) > _PROSE for text in told) else None)
    return [*kinds, *[None] * (len(table.header) - len(kinds))]


def _row(
    row: tuple[tuple[Span, ...], ...], kinds: Sequence[str | None], *, headed: bool, width: int
) -> Element:
    if len(row) == 1 < width:
        return el("tr", el("td", Prose(row[0]), colspan=str(width)))
    return el(
        "tr",
        *(
            el("th", Prose(cell), scope="row", class_=kind)
            if headed and index == 0
            else el("td", Prose(cell), class_=kind)
            for index, (cell, kind) in enumerate(zip(row, kinds, strict=False))
        ),
    )


def _figure(writing: Writing, block: Figure) -> Element:
    caption = el("figcaption", Prose(block.caption)) if block.caption else None
    file = writing.pictures.get(block.source)
    if file is not None:
        alt = writing.words["no_description"] if block.alt is None else block.alt
        width, height = _fitted(writing.sizes.get(file))
        picture = el("img", src=file, alt=alt, width=width, height=height, loading="lazy")
        return el("figure", picture, caption)
    told = Prose((Span(block.alt or writing.words["no_description"]),))
    shown = None if block.alt == "" else el("p", told, class_="picture-text")
    return el("figure", shown, caption)


def _fitted(size: tuple[int, int] | None) -> tuple[str | None, str | None]:
    """Width and height for a screen that a tall picture must not fill from edge to edge."""
    if size is None:
        return None, None
    part = min(1, _TALLEST / size[1])
    return str(max(1, round(size[0] * part))), str(round(size[1] * part))


def _code(writing: Writing, block: Code) -> Element:
    code = el("code", Prose((Span(block.text),)))
    return el("pre", code, role="region", tabindex="0", aria_label=writing.words["code"])


def _equation(_writing: Writing, block: Equation) -> Element:
    shown = Prose((Span(block.source, "math", block.mathml or "tex"),))
    told = el("span", Prose((Span(block.alt),)), class_="picture-text") if block.alt else None
    return el("div", shown, told, class_="equation")


_MAKERS: dict[str, Callable[[Writing, Any], Element]] = {
    "Heading": lambda _writing, block: el("p", el("strong", Prose(block.spans))),
    "Paragraph": lambda _writing, block: el("p", Prose(block.spans)),
    "Listing": _listing,
    "Quote": _quote,
    "Table": _table,
    "Figure": _figure,
    "Code": _code,
    "Equation": _equation,
    "Break": lambda _writing, _block: el("hr"),
}
