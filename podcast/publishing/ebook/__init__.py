"""Episodes as books to read along with: EPUB 3.3 with Media Overlays, and DAISY 2.02."""

from __future__ import annotations

from podcast.publishing.ebook.collection import write_collection
from podcast.publishing.ebook.daisy import write_daisy, write_daisy_zip
from podcast.publishing.ebook.epub import Media, write_epub
from podcast.publishing.ebook.opened import Bound, open_book

__all__ = [
    "Bound",
    "Media",
    "open_book",
    "write_collection",
    "write_daisy",
    "write_daisy_zip",
    "write_epub",
]
