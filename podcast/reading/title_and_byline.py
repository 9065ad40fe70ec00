"""The title of an article and the lines below it that tell who wrote it and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from podcast.errors import ArticleError
from podcast.model import Block, Break, Figure, Heading, LeftOut, Paragraph
from podcast.reading.draft import Draft
from podcast.reading.furniture_by_words import furniture_reason
from podcast.reading.inline import text_of
from podcast.reading.metadata.beside import metadata_home
from podcast.reading.metadata.byline import byline_in_parts, byline_of

_LONGEST_TITLE = 200
_REACH = 3  # blocks after the title in which byline and date may stand


@dataclass(frozen=True, slots=True)
class Opening:
    """Title, byline and date, and the blocks without them."""

    title: str
    byline: str
    published: date | None
    blocks: tuple[Block, ...]
    left_out: tuple[LeftOut, ...]


def take_opening(draft: Draft, *, source: str) -> Opening:
    """Take title, byline and date off the blocks where they open them.

    Raises ArticleError where nothing can be the title.
    """
    title, blocks, left_out = _titled(draft)
    if not title:
        raise ArticleError(
            "The article has no title.",
            where=source,
            mend=f"Write the title as its first line, or as title in {metadata_home(source)}.",
        )
    byline, published = draft.byline, draft.published
    rest: list[Block] = []
    out = [*draft.left_out, *left_out]
    for at, block in enumerate(blocks):
        text = _shown(block, byline=byline) if at < _REACH else ""
        name, day = (text, None) if text and text == byline else byline_of(text)
        in_parts = not (name or day)
        if in_parts:
            name, day = byline_in_parts(text, furniture=furniture_reason)
        if not (name or day) or not (_agree(name, byline) and _agree(day, published)):
            rest.append(block)
            continue
        if in_parts or (name and byline) or (day and published):
            out.append(LeftOut(text, "byline", block.place))
        byline, published = byline or name, published or day
    return Opening(title, byline, published, tuple(rest), tuple(out))


def _shown(block: Block, *, byline: str) -> str:
    """Give a line that may be a byline: a paragraph, or a heading that is the known name."""
    if isinstance(block, Heading) and text_of(block.spans) == byline:
        return byline
    return text_of(block.spans) if isinstance(block, Paragraph) else ""


def _titled(draft: Draft) -> tuple[str, Sequence[Block], Sequence[LeftOut]]:
    """Give the title, the other blocks, and a heading that the title makes needless."""
    blocks = draft.blocks
    at = _title_at(blocks, known=bool(draft.title))
    found = blocks[at] if at is not None else None
    if at is None or not isinstance(found, Heading | Paragraph):
        return draft.title, blocks, ()
    shown = text_of(found.spans)
    rest = (*blocks[:at], *blocks[at + 1 :])
    if shown == draft.title or not draft.title:
        return shown, rest, ()
    others = [block.level for block in rest if isinstance(block, Heading)]
    if isinstance(found, Heading) and others and found.level < min(others):
        # A heading above all others that is not the title would make one section of all.
        opened = replace(found, level=min(others))
        return draft.title, (*blocks[:at], opened, *blocks[at + 1 :]), ()
    return draft.title, blocks, ()


def _title_at(blocks: Sequence[Block], *, known: bool) -> int | None:
    """Say which block is the title: the one heading of level 1, else the first block.

    Where nothing else says a title, it may stand below a picture.
    """
    tops = [
        at for at, block in enumerate(blocks) if isinstance(block, Heading) and block.level == 1
    ]
    if len(tops) == 1 or (tops and tops[0] == 0):
        return tops[0]
    above = () if known else (Figure, Break)
    shown = (at for at, block in enumerate(blocks) if not isinstance(block, above))
    at = next(shown, None)
    first = None if at is None else blocks[at]
    if isinstance(first, Heading):
        return at
    if isinstance(first, Paragraph) and len(text_of(first.spans)) <= _LONGEST_TITLE:
        return at
    return None


def _agree(found: object, known: object) -> bool:
    """Say whether two tell the same: a line that says something else is no byline."""
    return not found or not known or found == known
