"""Blocks that every format builds in the same way."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from podcast.model import (
    Block,
    Break,
    Code,
    Equation,
    Figure,
    Heading,
    Listing,
    Paragraph,
    Place,
    Quote,
    Span,
    Table,
)
from podcast.reading.alt_texts import is_file_name, without_machines_note
from podcast.reading.draft import Findings
from podcast.reading.inline import text_of, tidy

_FILE_NAME = "file name as description"
_BY_MACHINE = "note of the program that described a picture"
_SENTENCE = 6  # words
_OPEN = frozenset("\"'“„«‘¿¡(")
_CLOSED = frozenset("\"'”“»’.!?…:)")
_DASH = re.compile(r"^(?:[—–]|--+)\s*(?=\S)")
_BEFORE_NAME = re.compile(r"^\s*(?:[—–―]|--+)\s*")
_SHOWN_AS_IS = frozenset({"code", "math", "image", "note"})
_ORNAMENT = re.compile(
    r"(?:[*•·~#✦❖]\s*){3,20}|_{3,200}|-{3,200}|={3,200}|[—–]{2,100}|(?:[⁂❦☙❧§]\s*){1,9}"
)


def paragraph(spans: Iterable[Span], *, place: Place, findings: Findings) -> list[Block]:
    """Give running text as a paragraph, or as a figure if it is one picture and no more."""
    shown = tidy(_without_file_names(spans, place=place, findings=findings))
    if not shown:
        return []
    picture = shown[0]
    if len(shown) == 1 and _ORNAMENT.fullmatch(picture.text) and picture.kind not in _SHOWN_AS_IS:
        return [Break(place)]
    pictures = [one for one in shown if one.kind == "image"]
    if len(pictures) == sum(one.kind == "image" or bool(one.text.strip()) for one in shown):
        return [
            figure(one.target, alt=one.text or None, place=place, findings=findings)
            for one in pictures
        ]
    before, shown, after = _pictures_apart(shown)
    first, last = (
        [figure(one.target, alt=one.text, place=place, findings=findings) for one in pictures]
        for pictures in (before, after)
    )
    return [*first, *([Paragraph(shown, place)] if shown else []), *last]


def _without_file_names(
    spans: Iterable[Span], *, place: Place, findings: Findings
) -> Iterator[Span]:
    """Give the spans; a picture that is described by a file's name has no description."""
    for span in spans:
        if span.kind != "image":
            yield span
        elif is_file_name(span.text):
            findings.leave_out(span.text, reason=_FILE_NAME, place=place)
            yield replace(span, text="")
        else:
            alt, note = without_machines_note(span.text)
            findings.leave_out(note, reason=_BY_MACHINE, place=place)
            yield replace(span, text=alt)


def _pictures_apart(
    spans: Sequence[Span],
) -> tuple[list[Span], tuple[Span, ...], list[Span]]:
    """Part described pictures before and behind whole sentences from these: they are figures."""
    start, end = 0, len(spans)
    while start < end and _stands_apart(spans[start]):
        start += 1
    while end > start and _stands_apart(spans[end - 1]):
        end -= 1
    text = text_of(spans[start:end])
    if start < end and not (_begins_sentence(text) or start == 0):
        start = 0
    if start < end and text[-1:] not in _CLOSED:
        end = len(spans)
    before, after = (
        [one for one in beside if one.kind == "image"] for beside in (spans[:start], spans[end:])
    )
    return before, tidy(spans[start:end]), after


def _begins_sentence(text: str) -> bool:
    return text[:1] in _OPEN or (text[:1].isalnum() and not text[:1].islower())


def _stands_apart(span: Span) -> bool:
    """Say whether a span is a picture with words of its own, or the space beside one."""
    if span.kind == "image":
        return bool(span.text[1:])
    return span.kind in ("text", "break") and not span.text.strip()


def figure(
    source: str,
    *,
    alt: str | None,
    place: Place,
    findings: Findings,
    caption: Iterable[Span] = (),
) -> Figure:
    """Give a picture, with a warning where nobody described it."""
    shown = tidy(caption)
    if alt and is_file_name(alt):
        findings.leave_out(alt, reason=_FILE_NAME, place=place)
        alt = None
    alt, note = (alt, "") if alt is None else without_machines_note(alt)
    findings.leave_out(note, reason=_BY_MACHINE, place=place)
    if alt is None and not shown:
        findings.warn(f"The picture {source or 'here'} has no description.", place=place)
    described = None if alt is None else text_of(tidy([Span(alt)]))
    return Figure(source, described, shown, place)


def quote(blocks: Sequence[Block], *, place: Place, attribution: Iterable[Span] = ()) -> Quote:
    """Give a block quote; a last paragraph that begins with a dash says who said it."""
    last = blocks[-1] if len(blocks) > 1 else None
    by = tidy(attribution)
    if not by and isinstance(last, Paragraph) and _DASH.match(last.spans[0].text):
        blocks, by = blocks[:-1], last.spans
    if by and (dash := _BEFORE_NAME.match(by[0].text)):
        by = tidy((replace(by[0], text=by[0].text[dash.end() :]), *by[1:]))
    return Quote(tuple(blocks), by, place)


def spans_in(block: Block) -> Iterator[Span]:
    """Give all spans of a block, at any depth, in reading order."""
    match block:
        case Heading() | Paragraph():
            yield from block.spans
        case Figure():
            yield from block.caption
        case Table():
            yield from chain(block.caption, *block.header, *chain(*block.rows))
        case Quote():
            yield from chain(*map(spans_in, block.blocks), block.attribution)
        case Listing():
            yield from chain(*map(spans_in, chain(*block.items)))


def words_of(block: Block) -> str:
    """Give all that a block shows or says in place of a picture, in one line."""
    return " ".join(" ".join(_texts(block)).split())


def _texts(block: Block) -> Iterator[str]:
    match block:
        case Heading() | Paragraph():
            yield text_of(block.spans)
        case Code():
            yield block.text
        case Equation():
            yield f"{block.source} {block.alt}"
        case Figure():
            yield f"{block.alt or ''} {text_of(block.caption)}"
        case Table():
            yield from map(text_of, (block.caption, *block.header, *chain(*block.rows)))
        case Quote():
            yield from map(words_of, block.blocks)
            yield text_of(block.attribution)
        case Listing():
            yield from map(words_of, chain(*block.items))


def is_prose(block: Block) -> bool:
    """Say whether a block is a sentence that somebody wrote, and no link or label."""
    if not isinstance(block, Paragraph):
        return False
    words = "".join(span.text for span in block.spans if span.kind not in {"link", "image"})
    return len(words.split()) >= _SENTENCE and words.rstrip(' "”’)').endswith((".", "!", "?", ":"))
