"""Episodes that listeners can no longer have: only a page that says so stays of them."""

from __future__ import annotations

from collections.abc import Container
from pathlib import Path
from typing import Literal

from podcast.model import Article
from podcast.project import Project
from podcast.publishing.output_paths import episode_paths
from podcast.publishing.pages.withdrawn import (
    BY_ARTICLE,
    GONE,
    Withdrawn,
    told_by_page,
    withdrawn_page,
)
from podcast.shelf.records import NAME
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
    what = Withdrawn(
        article.title,
        why=told if isinstance(told, str) else "",
        language=article.language or project.show.language,
        is_gone=not told,
    )
    _put(what, slug=article.slug, project=project)


def renew_withdrawn(project: Project, *, but: Container[str]) -> None:
    """Make the pages anew of withdrawn episodes that have no article any more: they name the show.

    ``but`` are the slugs of all other episodes. Raises StoreError.
    """
    for folder in sorted((project.output / "episodes").glob("*/")):
        slug = folder.name
        if slug in but:
            continue
        if what := told_by_page(_text(project.output / episode_paths(slug).page)):
            _put(what, slug=slug, project=project)


def _put(what: Withdrawn, *, slug: str, project: Project) -> None:
    page = withdrawn_page(
        what.title, why=what.why, show=project.show, language=what.language, is_gone=what.is_gone
    ).encode()
    paths = episode_paths(slug)
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
