"""A long script in parts, each small enough to open at once and to be read through."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from urllib.parse import quote

from podcast.model import Article
from podcast.narration.scripts.reading import ScriptRow
from podcast.publishing.pages.elements import Element, el
from podcast.publishing.pages.words import Words

MOST_ROWS = 300
"""Rows of a part, where chapters allow it: a chapter is never parted."""

Part = tuple[ScriptRow, ...]


def script_parts(rows: Sequence[ScriptRow]) -> tuple[Part, ...]:
    """The rows in parts of whole chapters; a script without a row is one empty part."""
    parts: list[Part] = []
    for _, group in groupby(rows, key=lambda row: row.chapter):
        chapter = tuple(group)
        if parts and len(parts[-1]) + len(chapter) <= MOST_ROWS:
            parts[-1] += chapter
        else:
            parts.append(chapter)
    return tuple(parts) or ((),)


def part_asked(parts: Sequence[Part], *, query: Mapping[str, str]) -> int:
    """The part that an address means, from 0: ``said`` names a line, ``part`` counts from 1."""
    if said := query.get("said", ""):
        return next((i for i, part in enumerate(parts) if _holds(part, said)), 0)
    told = query.get("part", "")
    number = int(told) if told.isascii() and told.isdigit() and len(told) < 9 else 1
    return max(1, min(number, len(parts))) - 1


def anchor(spoken: str) -> str:
    """The name by which a line with these spoken words is found on its screen."""
    return f"said-{hashlib.sha256(spoken.encode()).hexdigest()[:12]}"


def address_of(article: Article, row: ScriptRow) -> str:
    """The screen of one line."""
    return f"/scripts/{quote(article.slug, safe='')}/{row.number}"


def place_in_script(slug: str, spoken: str) -> str:
    """The address of a line among the others of its script, by its spoken words."""
    name = anchor(spoken)
    return f"/scripts/{quote(slug, safe='')}?said={name}#{name}"


def part_links(
    article: Article, parts: Sequence[Part], *, here: int, words: Words, language: str
) -> Iterator[Element]:
    """A list of a long script's parts, each called by its first chapter; none of a short one.

    ``language`` is the article's.
    """
    if len(parts) < 2:
        return
    links = [
        el(
            "a",
            f"{words.say('part_n', n=number)}: ",
            el("span", part[0].chapter or article.title, lang=language),
            href=f"/scripts/{quote(article.slug, safe='')}?part={number}",
            aria_current="page" if number == here + 1 else None,
        )
        for number, part in enumerate(parts, start=1)
    ]
    yield el("nav", el("ul", *(el("li", link) for link in links)), aria_label=words["parts"])


def _holds(part: Part, name: str) -> bool:
    return any(anchor(row.line.spoken) == name for row in part)
