"""An episode as a book to read along with: EPUB 3.3 with Media Overlays."""

from __future__ import annotations

from podcast.publishing.ebook.epub import Media, write_epub

__all__ = ["Media", "write_epub"]
