"""Chapters that only the titles of a book's pages name."""

from __future__ import annotations

import pytest

from tests.reading.epub.book_file import TEXT, book, chapters_of, page, understood


def _titled(title: str, body: str = TEXT) -> str:
    return page(body).replace("<title/>", f"<title>{title}</title>")


def test_pages_without_headings_and_contents_are_named_by_their_titles() -> None:
    article = understood(book({"a.xhtml": _titled("The Ward"), "b.xhtml": _titled("Ana Leaves")}))
    assert chapters_of(article) == ["The Ward", "Ana Leaves"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (_titled("Nights, a novel"), _titled("Nights, a novel")),
        (_titled("a"), _titled("b.xhtml")),
        (_titled("The Ward"), page(TEXT)),
    ],
)
def test_titles_that_name_no_chapter_are_left(first: str, second: str) -> None:
    assert chapters_of(understood(book({"a.xhtml": first, "b.xhtml": second}))) == [""]


def test_headings_go_before_titles_of_pages() -> None:
    pages = {"a.xhtml": _titled("File one", f"<h2>Dawn</h2>{TEXT}"), "b.xhtml": _titled("File two")}
    assert "File two" not in chapters_of(understood(book(pages)))
