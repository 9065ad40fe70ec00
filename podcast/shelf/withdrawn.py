"""Episodes that listeners can no longer have: only a page that says so stays of them."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Literal

from podcast.model import Article
from podcast.project import Project
from podcast.publishing.layout import episode_paths
from podcast.publishing.pages.withdrawn import BY_ARTICLE, GONE, withdrawn_page
from podcast.publishing.visibility import listed
from podcast.scripting.articles import all_articles
from podcast.shelf.records import NAME, Record
from podcast.store import write_whole
from podcast.store.whole_folder import write_folder


def is_withdrawn(article: Article) -> bool:
    """Whether front matter says ``withdrawn``, with a reason or just ``true``."""
    return bool(article.meta.get("withdrawn"))


def withdraw(article: Article, *, project: Project) -> None:
    """Put a page in the episode's place that says that it was withdrawn, and why if told.

    Addresses of the page that people kept go on working; everything else of the episode goes.
    Without a record no later build takes it for an episode. Raises StoreError.
    """
    told = article.meta.get("withdrawn")
    page = withdrawn_page(
        article.title,
        why=told if isinstance(told, str) else "",
        show=project.show,
        language=article.language or project.show.language,
        is_gone=not told,
    ).encode()
    paths = episode_paths(article.slug)
    # The folder goes last: with its record there, the build after a kill does all of this again.
    write_whole(project.output / paths.embed, page)
    write_folder((project.output / paths.page).parent, {"index.html": page})


def withdrawn_slugs(output: Path) -> frozenset[str]:
    """The episodes whose articles withdraw them, as a build left their pages."""
    mark = f'<body class="{BY_ARTICLE}">'
    return frozenset(
        page.parent.name
        for page in (output / "episodes").glob("*/index.html")
        if not page.with_name(NAME).exists() and mark in _text(page)
    )


def first_state(slug: str, *, output: Path) -> Literal["new", "back"]:
    """Whether an episode that is not there yet is new, or was withdrawn before and comes back."""
    page = output / episode_paths(slug).page
    marks = (f'<body class="{mark}">' for mark in (BY_ARTICLE, GONE))
    is_back = not page.with_name(NAME).exists() and any(mark in _text(page) for mark in marks)
    return "back" if is_back else "new"


def _text(page: Path) -> str:
    try:
        return page.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""  # no build wrote such a page


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
