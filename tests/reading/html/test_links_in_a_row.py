"""A page of links is looked through for its author once, not once a link."""

from __future__ import annotations

import pytest

from podcast.reading.html.author_and_day import shown_author
from podcast.reading.html.page import read_html
from podcast.reading.tree import Element, all_text


def _read(links: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many characters the search for an author reads on a page of so many links."""
    read: list[int] = []

    def counted(element: Element) -> str:
        text = all_text(element)
        read.append(len(text))
        return text

    inner = "".join(
        f'Tree {number} <a href="/t">oak</a><div>It has stood in this wood for long.</div>'
        for number in range(links)
    )
    with monkeypatch.context() as patch:
        patch.setattr(shown_author, "all_text", counted)
        read_html(f"<title>Trees</title><h1>Trees</h1><div>{inner}</div>".encode(), source="a.html")
    return sum(read)


def test_twice_as_many_links_are_twice_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _read(400, monkeypatch) < 3 * _read(200, monkeypatch)
