"""What ``podcast read`` prints: an article as an outline that a person can check at a glance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from podcast.cli.screen_words import counted
from podcast.model import Article, Block, Listing, Paragraph, Quote, Span


def outline(article: Article) -> str:
    """Title, sections with what they hold, references, disclaimer, what was left out."""
    return "\n".join(_lines(article))


def _lines(article: Article) -> Iterator[str]:
    date = article.published.isoformat() if article.published else ""
    head = {
        "Title": article.title,
        "By": article.byline,
        "Date": date,
        "Language": article.language,
        "Summary": article.summary,
    }
    yield from (f"{name}: {value}" for name, value in head.items() if value)
    yield f"Sections: {len(article.sections)}"
    for section in article.sections:
        title = _text(section.heading.spans) if section.heading else "(lead)"
        yield f"  {title}: {_held(section.blocks)}"
    yield f"Notes: {len(article.notes)}"
    yield f"References: {len(article.references)}"
    yield from (f"  {_text(reference.spans)}" for reference in article.references)
    yield from (f"Disclaimer: {_text(paragraph.spans)}" for paragraph in article.disclaimer)
    for left in article.left_out:
        yield f"Left out ({left.reason}): {' '.join(left.text.split())}"
    for warned in article.warnings:
        where = ":".join(filter(None, (article.text_source, str(warned.place))))
        yield f"Warning: {warned.what} ({where})"


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
