"""An Article as an outline that a person can check at a glance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from podcast.cli.words import counted
from podcast.model import Article, Block, Listing, Paragraph, Quote, Span


def outline(article: Article) -> str:
    """Title, sections with what they hold, references, disclaimer, what was left out."""
    return "\n".join(_lines(article))


def _lines(article: Article) -> Iterator[str]:
    yield f"Title: {article.title}"
    if article.byline:
        yield f"By: {article.byline}"
    if article.published:
        yield f"Date: {article.published.isoformat()}"
    if article.language:
        yield f"Language: {article.language}"
    yield f"Sections: {len(article.sections)}"
    for section in article.sections:
        title = _text(section.heading.spans) if section.heading else "(lead)"
        yield f"  {title}: {_held(section.blocks)}"
    for name, entries in (("Notes", article.notes), ("References", article.references)):
        if entries:
            yield f"{name}: {len(entries)}"
    for reference in article.references:
        yield f"  {_text(reference.spans)}"
    for paragraph in article.disclaimer:
        yield f"Disclaimer: {_text(paragraph.spans)}"
    for left in article.left_out:
        yield f"Left out ({left.reason}): {' '.join(left.text.split())}"
    for warned in article.warnings:
        yield f"Warning: {warned.what} ({article.source}:{warned.place})"


def _text(spans: Sequence[Span]) -> str:
    return " ".join("".join(span.text for span in spans).split())


def _held(blocks: Sequence[Block]) -> str:
    kinds = [type(block).__name__.lower() for block in blocks]
    counts = [counted(kinds.count(kind), kind) for kind in dict.fromkeys(kinds)]
    return ", ".join([*counts, counted(sum(map(_words, blocks)), "word")])


def _words(block: Block) -> int:
    match block:
        case Paragraph():
            return len(_text(block.spans).split())
        case Quote():
            return sum(map(_words, block.blocks))
        case Listing():
            return sum(_words(inner) for item in block.items for inner in item)
        case _:
            return 0
