"""Which articles of a show have a line that holds a word, found in their narrations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from podcast.narration.lexicon.entries import Entry, Finder, Lexicon
from podcast.planning.narrated.looking_over import LookedOver, look_over
from podcast.planning.narrated.narration import Narrated
from podcast.project import Project
from podcast.scripting.articles import all_articles


@dataclass(frozen=True, slots=True)
class Holding:
    """An article whose lines hold a word: its file, and the keys of those lines' sounds."""

    source: str
    keys: tuple[str, ...]


def articles_holding(entry: Entry, *, over: LookedOver) -> tuple[Holding, ...]:
    """The articles of which a line holds the entry's word, in order."""
    finders: dict[str, Finder] = {}
    found = []
    for one in over.narrated:
        language = one.words.language
        if language not in finders:
            finders[language] = Lexicon((entry,)).finder(language)
        keys = _keys(one, word=entry.word.casefold().split()[0], finder=finders[language])
        if keys:
            found.append(Holding(one.source, keys))
    return tuple(found)


def _keys(narrated: Narrated, *, word: str, finder: Finder) -> tuple[str, ...]:
    """The keys of the lines that hold the word; most lines hold not even its letters."""
    lines = zip(narrated.lines, narrated.shown, strict=True)
    near = ((line, shown) for line, shown in lines if word in shown.casefold())
    return tuple(line.key for line, shown in near if any(True for _ in finder.find(shown)))


def where_to_look(entry: Entry, *, project: Project, now: datetime) -> tuple[Path, ...]:
    """The articles that hold the word, and those of which nothing is kept; none is narrated.

    Raises ProjectError, EngineUnavailable.
    """
    paths = all_articles(project)
    if not paths:
        return ()
    over = look_over(project, now=now, most=0)
    named = {*over.unseen, *(one.source for one in articles_holding(entry, over=over))}
    return tuple(path for path in paths if path.relative_to(project.root).as_posix() in named)


def in_pages(holding: Sequence[Holding], *, lines: int) -> tuple[tuple[Holding, ...], ...]:
    """The articles in pages of about so many lines; an article is never parted."""
    pages: list[list[Holding]] = []
    left = 0
    for one in holding:
        if left <= 0:
            pages.append([])
            left = lines
        pages[-1].append(one)
        left -= len(one.keys)
    return tuple(map(tuple, pages))
