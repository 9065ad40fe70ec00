"""From a draft to an article: the part that is the same for every format."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from podcast.errors import ArticleError
from podcast.model import Article, Block, Break, Heading, LeftOut, Paragraph, Section
from podcast.reading.blocks import words_of
from podcast.reading.draft import Draft
from podcast.reading.endmatter import is_end_heading, part_end_matter
from podcast.reading.furniture_by_words import clear_furniture
from podcast.reading.inline import text_of
from podcast.reading.metadata.beside import metadata_home
from podcast.reading.metadata.languages import in_a_language
from podcast.reading.note_numbers import with_notes
from podcast.reading.slugs import slug_of
from podcast.reading.text.gutenberg import without_library_blocks
from podcast.reading.title_and_byline import take_opening
from podcast.reading.unmarked.typed_lists import with_typed_lists

_SHOWN = 60  # characters of a title in an error
_NOTES = re.compile(r"(?:foot|end)?notes:?", re.IGNORECASE)


def compose(draft: Draft, *, name: str, source: str) -> Article:
    """Give the article that a draft holds; ``name`` is the slug's source if it names none.

    Raises ArticleError for a draft without a title or without a text.
    """
    draft = in_a_language(draft)
    own, library = without_library_blocks(draft.blocks)
    headed = (block for block in own if not isinstance(block, Heading) or words_of(block))
    cleared = clear_furniture(tuple(headed))
    opened = take_opening(replace(draft, blocks=cleared.blocks), source=source)
    parted = part_end_matter(opened.blocks)
    blocks, bare = _without_bare_headings(
        parted.blocks, title=opened.title, noted=bool(draft.notes)
    )
    article = Article(
        slug=slug_of(draft.slug or name),
        title=opened.title,
        sections=sections_of(with_typed_lists(_with_single_breaks(blocks))),
        byline=opened.byline,
        published=opened.published,
        moment=draft.moment,
        language=draft.language,
        summary=draft.summary,
        notes=draft.notes,
        references=parted.references,
        disclaimer=draft.disclaimer or parted.disclaimer,
        left_out=(*opened.left_out, *library, *cleared.left_out, *parted.left_out, *bare),
        warnings=draft.warnings,
        meta=draft.meta,
        source=source,
    )
    if draft.disclaimer:
        article = replace(article, left_out=(*article.left_out, *_told_twice(parted.disclaimer)))
    if not any(words_of(block) for section in article.sections for block in section.blocks):
        raise _without_text(draft, title=article.title, source=source)
    return with_notes(article)


def _without_text(draft: Draft, *, title: str, source: str) -> ArticleError:
    """The error for an article of a title alone, with the slip that may have made it so."""
    slips = "".join(f" {told.what}" for told in draft.warnings if "is it title?" in told.what)
    if draft.title or any(isinstance(block, Heading) for block in draft.blocks):
        mend = "Write at least one paragraph below the title."
        return ArticleError("The article has a title but no text.", where=source, mend=mend)
    shown = title if len(title) <= _SHOWN else f"{title[:_SHOWN]}…"
    return ArticleError(
        f"All that the article says was taken as its title: “{shown}”.{slips}",
        where=source,
        mend=f"Write a title above it, or as title in {metadata_home(source)}.",
    )


def sections_of(blocks: Sequence[Block]) -> tuple[Section, ...]:
    """Part blocks at the headings of the shallowest level, which becomes level 2.

    What stands before the first such heading is the lead, a section without heading.
    """
    levels = [block.level for block in blocks if isinstance(block, Heading)]
    top = min(levels, default=1)
    sections: list[Section] = []
    heading: Heading | None = None
    under: list[Block] = []
    for block in blocks:
        if not isinstance(block, Heading):
            under.append(block)
        elif block.level > top:
            under.append(replace(block, level=min(block.level - top + 2, 6)))
        else:
            sections.append(Section(heading, tuple(under)))
            heading, under = replace(block, level=2), []
    sections.append(Section(heading, tuple(under)))
    return tuple(section for section in sections if section.heading or section.blocks)


def _with_single_breaks(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Make one break of several: a line above three stars is heard as one pause."""
    return tuple(
        block
        for at, block in enumerate(blocks)
        if not (at and isinstance(block, Break) and isinstance(blocks[at - 1], Break))
    )


def _without_bare_headings(
    blocks: Sequence[Block], *, title: str, noted: bool
) -> tuple[tuple[Block, ...], list[LeftOut]]:
    """Leave out what only stood above notes: a heading, and breaks at the end.

    A heading over nothing that is the title once more, as on a book's title page, goes too.
    """
    kept: list[Block] = []
    out: list[LeftOut] = []
    first = blocks[0] if blocks else None
    if isinstance(first, Heading) and words_of(first).casefold() == title.casefold():
        out.append(LeftOut(words_of(first), "title said twice", first.place))
        blocks = blocks[1:]
    for block in reversed(blocks):
        last = kept[-1] if kept else None
        above_nothing = last is None or isinstance(last, Heading)
        is_notes = isinstance(block, Heading) and _is_of_notes(words_of(block), noted=noted)
        while is_notes and isinstance(block, Heading) and _is_below(kept, block):
            under = kept.pop()  # what parted the notes by chapters
            out.append(LeftOut(words_of(under), "heading of the notes", under.place))
            last = kept[-1] if kept else None
            above_nothing = last is None or isinstance(last, Heading)
        if isinstance(block, Break) and last is None:
            continue
        if words_of(block) == title and _is_over_nothing(block, last):
            out.append(LeftOut(title, "title said twice", block.place))
            continue
        if is_notes and above_nothing:
            out.append(LeftOut(words_of(block), "heading of the notes", block.place))
        else:
            kept.append(block)
    return tuple(reversed(kept)), out


def _is_of_notes(text: str, *, noted: bool) -> bool:
    """Say whether a heading announces notes; one of references does where notes are told."""
    return bool(_NOTES.fullmatch(text)) or (noted and is_end_heading(text))


def _is_over_nothing(block: Block, below: Block | None) -> bool:
    return isinstance(block, Heading) and isinstance(below, Heading) and below.level <= block.level


def _is_below(kept: Sequence[Block], heading: Heading) -> bool:
    """Say whether the last kept block is a lesser heading over nothing."""
    last = kept[-1] if kept else None
    after = kept[-2] if len(kept) > 1 else None
    bare = after is None or isinstance(after, Heading)
    return isinstance(last, Heading) and bare and last.level > heading.level


def _told_twice(disclaimer: Sequence[Paragraph]) -> list[LeftOut]:
    """Front matter's disclaimer stands for the text's own, which is reported."""
    return [
        LeftOut(text_of(told.spans), "disclaimer replaced by front matter", told.place)
        for told in disclaimer
    ]
