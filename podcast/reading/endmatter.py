"""End matter: the works cited and the disclaimer, told from what is narrated."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, TypeGuard

from podcast.late_patterns import late_regex
from podcast.model import (
    Block,
    Break,
    Heading,
    LeftOut,
    Listing,
    Paragraph,
    Reference,
    Span,
)
from podcast.reading.blocks import words_of
from podcast.reading.inline import text_of, tidy
from podcast.reading.unmarked.citation_forms import is_citation, may_be_citation
from podcast.reading.unmarked.typed_links import linked

Kind = Literal["citation", "disclaimer", ""]

_REFERENCES = late_regex(
    r"(?:selected |key |cited )?"
    r"(?:references|bibliography|sources|works cited|literature(?: cited)?|citations)"
    r"|(?:sources|references) and (?:further reading|notes|links)"
    r"|notes and references|further reading",
    re.IGNORECASE,
)
_MAY_BE_TOLD = late_regex(r"sources|literature", re.IGNORECASE)
_POINTS = late_regex(r"https?://|\bwww\.|\b(?:1[5-9]|20)\d\d\b")
_DISCLAIMER = late_regex(
    r"(?:medical |legal |health |important |general )?(?:disclaimer|legal notice)s?", re.IGNORECASE
)
_LABELLED = late_regex(r"(?:medical |legal )?disclaimer\s*[:.—–-]", re.IGNORECASE)
_OF_ITSELF = late_regex(
    r"\b(?:this|these|the|our|provided|nothing|here)\b.{0,60}?"
    r"\b(?:article|page|site|website|information|content|post|episode|material|guide|text|blog|here)\b",
    re.IGNORECASE | re.DOTALL,
)
_NO_ADVICE = late_regex(
    r"\b(?:not|n't|nor|never|no|nothing)\b[^.]{0,160}"
    r"\b(?:medical|legal|financial|investment|tax|professional|clinical|health)\b[^.]{0,80}"
    r"\b(?:advice|diagnosis|treatment|counsel)"
    r"|\bsubstitute for\b[^.]{0,80}\b(?:advice|diagnosis|treatment|care|consultation)"
    r"|\b(?:information(?:al)?|educational?)\b[^.]{0,40}\b(?:purposes?|use) only",
    re.IGNORECASE,
)
_LABEL = late_regex(r"^(?:\[(\d{1,3})\]|(\d{1,3})[.)])\s+")


@dataclass(frozen=True, slots=True)
class EndMatter:
    """The blocks that are narrated, and what stood after or among them."""

    blocks: tuple[Block, ...]
    references: tuple[Reference, ...] = ()
    disclaimer: tuple[Paragraph, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def kind_of_entry(text: str) -> Kind:
    """Say whether a paragraph by itself is a citation or a disclaimer, by its form."""
    if _LABELLED.match(text) or (_NO_ADVICE.search(text) and _OF_ITSELF.search(text)):
        return "disclaimer"
    return "citation" if is_citation(text) else ""


def _kind_under_heading(text: str) -> Kind:
    return kind_of_entry(text) or ("citation" if may_be_citation(text) else "")


def is_end_heading(text: str) -> bool:
    """Say whether a heading announces works cited or a disclaimer."""
    bare = text.strip().rstrip(":")
    return bool(_REFERENCES.fullmatch(bare) or _DISCLAIMER.fullmatch(bare))


def part_end_matter(blocks: Sequence[Block]) -> EndMatter:
    """Part works cited and disclaimer from the text, by heading or, at the end, by form."""
    sorted_out = _Sorting()
    at = 0
    while at < len(blocks):
        block = blocks[at]
        at += 1
        if isinstance(block, Heading) and is_end_heading(text_of(block.spans)):
            end = _extent(blocks, at, level=block.level)
            sorted_out.headed(block, blocks[at:end])
            at = end
        else:
            sorted_out.blocks.append(block)
    sorted_out.tail()
    return EndMatter(
        tuple(sorted_out.blocks),
        tuple(sorted_out.references),
        tuple(sorted_out.disclaimer),
        tuple(sorted_out.left_out),
    )


@dataclass(slots=True)
class _Sorting:
    """End matter while it is being told from the text."""

    blocks: list[Block] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    disclaimer: list[Paragraph] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)

    def headed(self, heading: Heading, blocks: Sequence[Block]) -> None:
        """Sort what stands under a heading of end matter."""
        title = text_of(heading.spans)
        entries = list(_entries(blocks))
        if _DISCLAIMER.fullmatch(title.rstrip(":")):
            self._headed_disclaimer(heading, blocks, entries)
            return
        kinds = [_kind_under_heading(text_of(entry.spans)) for entry, _ in entries]
        listed = any(label is not None for _, label in entries)
        told = _MAY_BE_TOLD.fullmatch(title.strip().rstrip(":"))
        if not any(kinds) and (not listed or (told and not _points_away(entries))):
            self.blocks += (heading, *blocks)
            return
        self._leave_out(heading, "reference list")
        for (entry, label), kind in zip(entries, kinds, strict=True):
            if kind == "disclaimer":
                self.disclaimer.append(entry)
            elif kind or label is not None or not listed:
                self.references.append(_reference(entry, label or ""))
            else:  # a sentence that introduces the list
                self._leave_out(entry, "reference list")
        for block in filter(_is_heading, blocks):
            self._leave_out(block, "reference list")
        others = (b for b in blocks if not isinstance(b, Paragraph | Listing | Heading | Break))
        self.blocks += others

    def tail(self) -> None:
        """Take citations and a disclaimer, known by their form, off the end of the text."""
        found: list[tuple[Paragraph, str | None]] = []
        while self.blocks:
            entries = list(_entries(self.blocks[-1:]))
            if not all(kind_of_entry(text_of(entry.spans)) for entry, _ in entries):
                break
            if not entries and not isinstance(self.blocks[-1], Break):
                break
            self.blocks.pop()
            found += reversed(entries)
        kinds = [kind_of_entry(text_of(entry.spans)) for entry, _ in found]
        cited = [entry for entry, kind in zip(found, kinds, strict=True) if kind == "citation"]
        told = [entry for entry, kind in zip(found, kinds, strict=True) if kind == "disclaimer"]
        self.references[:0] = [_reference(entry, label or "") for entry, label in reversed(cited)]
        self.disclaimer[:0] = [entry for entry, _ in reversed(told)]
        if found and self.blocks and isinstance(heading := self.blocks[-1], Heading):
            self._leave_out(heading, "disclaimer heading" if told else "reference list")
            self.blocks.pop()

    def _headed_disclaimer(
        self,
        heading: Heading,
        blocks: Sequence[Block],
        entries: Sequence[tuple[Paragraph, str | None]],
    ) -> None:
        if entries:
            self._leave_out(heading, "disclaimer heading")
        else:
            self.blocks.append(heading)
        self.disclaimer += [entry for entry, _ in entries]
        self.blocks += [block for block in blocks if not isinstance(block, Paragraph | Listing)]

    def _leave_out(self, block: Heading | Paragraph, reason: str) -> None:
        self.left_out.append(LeftOut(text_of(block.spans), reason, block.place))


def _points_away(entries: Sequence[tuple[Paragraph, str | None]]) -> bool:
    """Tell works from food: "Sources" may be those of a text or of iron."""
    return any(
        _POINTS.search(text_of(entry.spans)) or any(span.target for span in entry.spans)
        for entry, _ in entries
    )


def _is_heading(block: Block) -> TypeGuard[Heading]:
    return isinstance(block, Heading)


def _extent(blocks: Sequence[Block], start: int, *, level: int) -> int:
    """Say where what stands under a heading of that level ends."""
    for at in range(start, len(blocks)):
        block = blocks[at]
        if isinstance(block, Heading) and block.level <= level:
            return at
    return len(blocks)


def _entries(blocks: Sequence[Block]) -> Iterator[tuple[Paragraph, str | None]]:
    """Give paragraphs, and list items as paragraphs with a label ("" for a bullet)."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block, None
        elif isinstance(block, Listing):
            for position, item in enumerate(block.items):
                number = str(block.number_of(position)) if block.ordered else ""
                yield _one_paragraph(item, block), number


def _one_paragraph(item: Sequence[Block], listing: Listing) -> Paragraph:
    if len(item) == 1 and isinstance(item[0], Paragraph):
        return item[0]
    spans: list[Span] = []
    for block in item:
        inner = block.spans if isinstance(block, Paragraph) else (Span(words_of(block)),)
        spans += (*inner, Span(" "))
    return Paragraph(tidy(spans), item[0].place if item else listing.place)


def _reference(entry: Paragraph, label: str) -> Reference:
    first = entry.spans[0] if entry.spans else Span("")
    if not label and (found := _LABEL.match(first.text)):
        spans = tidy((replace(first, text=first.text[found.end() :]), *entry.spans[1:]))
        return Reference(linked(spans), found[1] or found[2], entry.place)
    return Reference(linked(entry.spans), label, entry.place)
