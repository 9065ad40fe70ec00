"""A long list in pages, each small enough to open at once and to be read through."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import urlencode

from podcast.publishing.pages.elements import Element, el
from podcast.publishing.pages.words import Words

A_PAGE = 100
"""Rows of a page."""


def page_asked(query: Mapping[str, str], *, pages: int) -> int:
    """The page that an address means, from 0; ``page`` counts from 1."""
    told = query.get("page", "")
    number = int(told) if told.isascii() and told.isdigit() and len(told) < 9 else 1
    return max(1, min(number, pages)) - 1


def page_links(
    path: str, *, query: Mapping[str, str], here: int, pages: int, words: Words
) -> Iterator[Element]:
    """Which page this is, and the ways to those beside it and to the ends; none of one page."""
    if pages < 2:
        return
    ways = (
        ("first_page", 0, here > 1),
        ("previous_page", here - 1, here > 0),
        ("next_page", here + 1, here < pages - 1),
        ("last_page", pages - 1, here < pages - 2),
    )
    kept = {name: told for name, told in query.items() if name not in {"page", "done"}}
    links = [
        el("a", words[name], href=f"{path}?{urlencode({**kept, 'page': page + 1})}")
        for name, page, is_there in ways
        if is_there
    ]
    yield el(
        "nav",
        el("p", words.say("page_of", n=here + 1, all=pages)),
        el("ul", *(el("li", link) for link in links)),
        aria_label=words["pages"],
    )
