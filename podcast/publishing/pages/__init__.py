"""Pages for reading and listening: of each episode, of the show and its archive, to embed."""

from __future__ import annotations

from podcast.publishing.pages.archive import archive_pages
from podcast.publishing.pages.embed import embed_page
from podcast.publishing.pages.episode import episode_page
from podcast.publishing.pages.files import assets, worker
from podcast.publishing.pages.search import search_index
from podcast.publishing.pages.show import show_page
from podcast.publishing.pages.withdrawn import withdrawn_page

__all__ = [
    "archive_pages",
    "assets",
    "embed_page",
    "episode_page",
    "search_index",
    "show_page",
    "withdrawn_page",
    "worker",
]
