"""Fetching what a person, or a source that a person follows, named by its address."""

from __future__ import annotations

from podcast.reading.fetch.pages import (
    PAGE,
    Fetched,
    Sort,
    fetch_changed,
    fetch_file,
    fetch_page,
)

__all__ = ["PAGE", "Fetched", "Sort", "fetch_changed", "fetch_file", "fetch_page"]
