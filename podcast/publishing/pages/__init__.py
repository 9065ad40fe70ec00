"""Pages for reading and listening: one for each episode, one for the show, one to embed."""

from __future__ import annotations

from podcast.publishing.pages.embed import embed_page
from podcast.publishing.pages.episode import episode_page
from podcast.publishing.pages.files import assets
from podcast.publishing.pages.search import search_index
from podcast.publishing.pages.show import show_page
from podcast.publishing.pages.withdrawn import withdrawn_page

__all__ = ["assets", "embed_page", "episode_page", "search_index", "show_page", "withdrawn_page"]
