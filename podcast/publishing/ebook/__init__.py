"""Episodes as books to read along with: EPUB 3.3 with Media Overlays."""

from __future__ import annotations

from podcast.publishing.ebook.collection import write_collection
from podcast.publishing.ebook.epub import Media, write_epub
from podcast.publishing.ebook.opened import Bound, open_book

__all__ = ["Bound", "Media", "open_book", "write_collection", "write_epub"]
