"""Episodes whose article took another slug, moved to another file, or is gone from content/."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from datetime import datetime

from podcast.model import Article
from podcast.project import Project
from podcast.publishing.visibility import listed
from podcast.scripting.articles import all_articles
from podcast.shelf.records import Record


def renamed(
    shelf: Mapping[str, Record], *, names: Mapping[str, str], withdrawn: Container[str]
) -> frozenset[str]:
    """The slugs that articles had before they took another, once that episode is in its place.

    ``names`` gives each article's slug as it is now, ``withdrawn`` the slugs of withdrawn ones.
    """
    done = {(one.episode.article.source, slug) for slug, one in shelf.items()}
    sources = {slug: one.episode.article.source for slug, one in shelf.items()}
    return frozenset(
        slug
        for slug, source in sources.items()
        if (name := names.get(source, slug)) != slug
        and ((source, name) in done or name in withdrawn)
    )


def namesake(title: str, *, new: Iterable[tuple[str, str]]) -> str:
    """The file of a new article with this title, "" without one: perhaps it only moved.

    ``new`` are the titles and files of all that are new.
    """
    return next((file for other, file in new if other == title), "")


def removed(
    shelf: Mapping[str, Record],
    *,
    project: Project,
    slugs: Mapping[str, str],
    old: Container[str],
    now: datetime,
) -> tuple[Article, ...]:
    """The articles of episodes that listeners had and that are no longer in content/.

    ``slugs`` tells which article has which slug now: a file that moved withdraws nothing, and
    of a draft nobody is told. ``old`` are slugs that articles gave up for another.
    """
    sources = {path.relative_to(project.root).as_posix() for path in all_articles(project)}
    public = listed([record.episode for record in shelf.values()], now=now)
    articles = (episode.article for episode in public)
    return tuple(
        one
        for one in articles
        if one.slug in old or (one.source not in sources and one.slug not in slugs)
    )
