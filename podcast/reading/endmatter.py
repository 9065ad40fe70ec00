"""End matter: the works cited and the disclaimer, told from what is narrated."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

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

Kind = Literal["citation", "disclaimer", ""]

_REFERENCES = re.compile(
    r"(?:selected |key |cited )?"
    r"(?:references|bibliography|sources|works cited|literature(?: cited)?|citations)"
    r"|(?:sources|references) and (?:further reading|notes|links)"
    r"|notes and references|further reading",
    re.IGNORECASE,
)
_DISCLAIMER = re.compile(
    r"(?:medical |legal |health |important |general )?(?:disclaimer|legal notice)s?", re.IGNORECASE
)
_LABELLED = re.compile(r"(?:medical |legal )?disclaimer\s*[:.—–-]", re.IGNORECASE)
_OF_ITSELF = re.compile(
    r"\b(?:this|these|the|our|provided|nothing|here)\b.{0,60}?"
    r"\b(?:article|page|site|website|information|content|post|episode|material|guide|text|blog|here)\b",
    re.IGNORECASE | re.DOTALL,
)
_NO_ADVICE = re.compile(
    r"\b(?:not|n't|nor|never|no|nothing)\b[^.]{0,160}"
    r"\b(?:medical|legal|financial|investment|tax|professional|clinical|health)\b[^.]{0,80}"
    r"\b(?:advice|diagnosis|treatment|counsel)"
    r"|\bsubstitute for\b[^.]{0,80}\b(?:advice|diagnosis|treatment|care|consultation)"
    r"|\b(?:information(?:al)?|educational?)\b[^.]{0,40}\b(?:purposes?|use) only",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"\((?:[A-Za-z. ]{0,12})?(?:1[5-9]|20)\d\d[a-z]?(?:, [^)]{1,20})?\)|\b(?:19|20)\d\d[;:]"
)
_AUTHOR = re.compile(
    r"(?:\[?\d{1,3}[\].)] )?[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+)?,? (?:[A-Z]\.?[ -]?){1,4}[,.(&]"
)
_SOURCE = re.compile(
    r"\bdoi\b|https?://|\b\d{1,4} ?\(\d{1,3}\)[,:]|\bpp?\. ?\d|\bISBN\b", re.IGNORECASE
)
_LABEL = re.compile(r"^(?:\[(\d{1,3})\]|(\d{1,3})[.)])\s+")
_LONGEST = 900  # characters of one citation


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
    if len(text) > _LONGEST or not _YEAR.search(text):
        return ""
    return "citation" if _AUTHOR.match(text) or _SOURCE.search(text) else ""


def is_end_heading(text: str) -> bool:
    """Say whether a heading announces works cited or a disclaimer."""
    bare = text.strip().rstrip(":")
    return bool(_REFERENCES.fullmatch(bare) or _DISCLAIMER.fullmatch(bare))


def part_end_matter(blocks: Sequence[Block]) -> EndMatter:
    """Part works cited and disclaimer from the text, by heading or, at the end, by form."""
    found = _headed(blocks)
    tail = _tail(found.blocks)
    return EndMatter(
        tail.blocks,
        (*tail.references, *found.references),
        (*tail.disclaimer, *found.disclaimer),
        (*found.left_out, *tail.left_out),
    )


def _headed(blocks: Sequence[Block]) -> EndMatter:
    found = EndMatter(())
    at = 0
    while at < len(blocks):
        block = blocks[at]
        at += 1
        if not isinstance(block, Heading) or not is_end_heading(text_of(block.spans)):
            found = replace(found, blocks=(*found.blocks, block))
            continue
        end = _extent(blocks, at, level=block.level)
        found = _gathered(found, block, blocks[at:end])
        at = end
    return found


def _extent(blocks: Sequence[Block], start: int, *, level: int) -> int:
    for at in range(start, len(blocks)):
        block = blocks[at]
        if isinstance(block, Heading) and block.level <= level:
            return at
    return len(blocks)


def _gathered(found: EndMatter, heading: Heading, blocks: Sequence[Block]) -> EndMatter:
    """Add what stands under one heading of end matter."""
    title = text_of(heading.spans)
    if _DISCLAIMER.fullmatch(title.rstrip(":")):
        told = tuple(entry for entry, _ in _entries(blocks))
        rest = tuple(block for block in blocks if not isinstance(block, Paragraph | Listing))
        out = (LeftOut(title, "disclaimer heading", heading.place),) if told else ()
        stays = () if told else (heading,)
        return replace(
            found,
            blocks=(*found.blocks, *stays, *rest),
            disclaimer=(*found.disclaimer, *told),
            left_out=(*found.left_out, *out),
        )
    return _cited(found, heading, blocks)


def _cited(found: EndMatter, heading: Heading, blocks: Sequence[Block]) -> EndMatter:
    entries = list(_entries(blocks))
    kinds = [kind_of_entry(text_of(entry.spans)) for entry, _ in entries]
    listed = any(label is not None for _, label in entries)
    if not listed and not any(kinds):
        return replace(found, blocks=(*found.blocks, heading, *blocks))
    references: list[Reference] = []
    disclaimer: list[Paragraph] = []
    out = [LeftOut(text_of(heading.spans), "reference list", heading.place)]
    for (entry, label), kind in zip(entries, kinds, strict=True):
        if kind == "disclaimer":
            disclaimer.append(entry)
        elif kind or label is not None or not listed:
            references.append(_reference(entry, label or ""))
        else:  # a sentence that introduces the list
            out.append(LeftOut(words_of(entry), "reference list", entry.place))
    headings = [block for block in blocks if isinstance(block, Heading)]
    out += [LeftOut(words_of(block), "reference list", block.place) for block in headings]
    rest = (b for b in blocks if not isinstance(b, Paragraph | Listing | Heading | Break))
    return EndMatter(
        (*found.blocks, *rest),
        (*found.references, *references),
        (*found.disclaimer, *disclaimer),
        (*found.left_out, *out),
    )


def _tail(blocks: Sequence[Block]) -> EndMatter:
    references: list[Reference] = []
    disclaimer: list[Paragraph] = []
    end = len(blocks)
    while end:
        entries = list(_entries(blocks[end - 1 : end]))
        kinds = [kind_of_entry(text_of(entry.spans)) for entry, _ in entries]
        if not all(kinds) or not (kinds or isinstance(blocks[end - 1], Break)):
            break
        end -= 1
        for (entry, label), kind in zip(reversed(entries), reversed(kinds), strict=True):
            if kind == "citation":
                references.insert(0, _reference(entry, label or ""))
            else:
                disclaimer.insert(0, entry)
    if not references and not disclaimer:
        return EndMatter(tuple(blocks))
    out: tuple[LeftOut, ...] = ()
    if end and isinstance(heading := blocks[end - 1], Heading):
        reason = "disclaimer heading" if disclaimer else "reference list"
        out = (LeftOut(text_of(heading.spans), reason, heading.place),)
        end -= 1
    return EndMatter(tuple(blocks[:end]), tuple(references), tuple(disclaimer), out)


def _entries(blocks: Sequence[Block]) -> Iterator[tuple[Paragraph, str | None]]:
    """Give paragraphs, and list items as paragraphs with a label ("" for a bullet)."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block, None
        elif isinstance(block, Listing):
            for number, item in enumerate(block.items, block.start):
                yield _one_paragraph(item, block), str(number) if block.ordered else ""


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
        return Reference(spans, found[1] or found[2], entry.place)
    return Reference(entry.spans, label, entry.place)
