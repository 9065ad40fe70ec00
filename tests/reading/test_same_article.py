"""The same article in every format is the same article."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from podcast.model import Article, Code, Figure, Heading, Listing, Paragraph, Quote, Table
from podcast.reading import read
from podcast.reading.blocks import words_of
from podcast.reading.inline import text_of
from tests.reading import same_article, word_file


def written(folder: Path, name: str, content: str | bytes) -> Article:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read(path, root=folder)


@pytest.fixture
def markdown(tmp_path: Path) -> Article:
    return written(tmp_path, "trees.md", same_article.MARKDOWN)


FORMS: dict[str, str | bytes] = {
    "semantic.html": same_article.SEMANTIC_PAGE,
    "divs.html": same_article.DIV_PAGE,
    "trees.docx": word_file.same_article(),
    "trees.epub": same_article.epub(),
}


@pytest.mark.parametrize("name", FORMS)
def test_other_formats_give_what_markdown_gives(
    name: str, markdown: Article, tmp_path: Path
) -> None:
    article = written(tmp_path, name, FORMS[name])
    language = markdown.language if name.endswith("docx") else article.language
    told = replace(
        article, slug="", left_out=(), warnings=(), meta={}, language=language, summary=""
    )
    expected = replace(markdown, slug="", left_out=(), warnings=(), meta={})
    assert told.title == expected.title
    for section, twin in zip(told.sections, expected.sections, strict=True):
        assert bare(section) == bare(twin)
    assert bare(told) == bare(expected)


bare = same_article.bare


def test_markdown_gives_every_part_of_the_article(markdown: Article) -> None:
    assert (markdown.title, markdown.byline, markdown.published, markdown.language) == (
        "Why streets need trees",
        "Ana Ruiz",
        date(2024, 3, 5),
        "en",
    )
    lead, crown, found = markdown.sections
    assert lead.heading is None
    assert [text_of(s.heading.spans) for s in (crown, found) if s.heading] == [
        "How a crown cools",
        "What was found",
    ]
    assert [type(block) for block in crown.blocks] == [Paragraph, Listing, Figure, Heading, Listing]
    assert [type(block) for block in found.blocks] == [Table, Quote, Code]
    assert [words_of(block) for note in markdown.notes for block in note.blocks] == [
        "Counted in the summer of 2019."
    ]
    assert len(markdown.references) == 2
    assert len(markdown.disclaimer) == 1


def test_a_page_lists_its_chrome_as_left_out(tmp_path: Path) -> None:
    article = written(tmp_path, "semantic.html", same_article.SEMANTIC_PAGE)
    reasons = {entry.reason for entry in article.left_out}
    assert reasons >= {
        "navigation",
        "site header",
        "site footer",
        "byline",
        "sharing",
        "table of contents",
        "newsletter",
        "related",
        "comments",
        "tags",
    }
    told = " ".join(entry.text for entry in article.left_out)
    for shown in ("Skip to content", "Why roofs are white", "Bo wrote", "Privacy", "7 min read"):
        assert shown in told
    assert "everything you do" not in told


def test_a_page_of_divs_keeps_its_headings_and_loses_its_chrome(tmp_path: Path) -> None:
    article = written(tmp_path, "divs.html", same_article.DIV_PAGE)
    assert [text_of(s.heading.spans) for s in article.sections if s.heading] == [
        "How a crown cools",
        "What was found",
    ]
    told = " ".join(entry.text for entry in article.left_out)
    for shown in ("We use cookies", "Why roofs are white", "planted nine", "All rights reserved"):
        assert shown in told
