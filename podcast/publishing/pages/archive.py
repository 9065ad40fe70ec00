"""The pages of older episodes, for a show with more than one page should hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from podcast.model import Episode, Show
from podcast.publishing.output_paths import archive_path
from podcast.publishing.pages.elements import el
from podcast.publishing.pages.listing import episode_list, neighbours
from podcast.publishing.pages.page_shell import colophon, document
from podcast.publishing.pages.words import words_for

A_PAGE = 200
"""Episodes of an older page; ``show.js`` reckons with it too."""

_ROOT = "../"


def older_pages(count: int) -> int:
    """How many older pages so many episodes have.

    They are filled from the oldest episode on, so that a new one leaves them alone; the show's
    page has the rest, from 200 to 399.
    """
    return max(0, count // A_PAGE - 1)


def archive_pages(show: Show, *, episodes: Sequence[Episode]) -> Iterator[tuple[str, str]]:
    """The older pages with their paths under output/; the episodes are given oldest first."""
    pages = older_pages(len(episodes))
    for at in range(1, pages + 1):
        on_it = episodes[(at - 1) * A_PAGE : at * A_PAGE]
        yield archive_path(at), _page(show, episodes=on_it, at=at, pages=pages)


def _page(show: Show, *, episodes: Sequence[Episode], at: int, pages: int) -> str:
    words = words_for(show.language)
    first = (at - 1) * A_PAGE
    which = f"{words['episodes']} {first + 1:d}–{first + A_PAGE:d}"
    skip = el("a", words["skip_to_text"], href="#episodes")
    return document(
        el("nav", skip, class_="skips", aria_label=words["skip_to_text"]),
        el("header", el("h1", el("a", show.title, href=f"{_ROOT}index.html"))),
        el(
            "main",
            el("h2", which, id="episodes", tabindex="-1"),
            episode_list(episodes, words=words, show=show, first=first, root=_ROOT),
            neighbours(at, pages=pages, words=words, root=_ROOT),
        ),
        colophon(show, words=words, root=_ROOT),
        title=f"{show.title}: {which}",
        show=show,
        root=_ROOT,
        language=show.language,
        script="older.js",
        kind="show",
    )
