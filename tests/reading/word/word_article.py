"""What is understood of a Word document that is written by hand."""

from __future__ import annotations

from podcast.model import Article, Block, Listing, Quote, Table
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.inline import text_of
from podcast.reading.word.document import read_docx
from tests.reading.word_file import par, run, word_file


def article_of(data: bytes) -> Article:
    return compose(read_docx(data, source="a.docx"), name="a", source="a.docx")


def understood(*body: str, **more: str) -> Article:
    return article_of(word_file(par(run("Bees"), style="Title"), *body, **more))  # type: ignore[arg-type]


def told(article: Article) -> list[str]:
    """Give the words of each block, headings marked by #, items by their numbers."""
    lines: list[str] = []
    for section in article.sections:
        if section.heading:
            lines.append(f"# {words_of(section.heading)}")
        for block in section.blocks:
            lines += _told(block)
    return lines


def _told(block: Block) -> list[str]:
    match block:
        case Listing():
            marks = [
                f"{block.number_of(at)}." if block.ordered else "-"
                for at in range(len(block.items))
            ]
            return [
                f"{mark} {' / '.join(map(words_of, item))}"
                for mark, item in zip(marks, block.items, strict=True)
            ]
        case Table():
            rows = [block.header, *block.rows] if block.header else [(), *block.rows]
            return [" | ".join(map(text_of, row)) for row in rows]
        case Quote():
            return [f"> {words_of(block)}"]
    return [words_of(block)]


def left_out(article: Article) -> list[tuple[str, str]]:
    return [(one.text, one.reason) for one in article.left_out]
