"""Chapters joined with their neighbours where an MP3 file cannot list them all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from podcast.model.episode import Chapter

MOST_CHAPTERS = 255
"""Chapters that an MP3 file can list: their number is one byte (ID3v2 Chapter Frame Addendum)."""


def fitting_chapters(chapters: Sequence[Chapter]) -> tuple[Chapter, ...]:
    """The chapters, neighbours joined where they are more than an MP3 file can list."""
    if len(chapters) <= MOST_CHAPTERS:
        return tuple(chapters)
    cuts = [number * len(chapters) // MOST_CHAPTERS for number in range(MOST_CHAPTERS + 1)]
    return tuple(_joined(chapters[first:end]) for first, end in pairwise(cuts))


def _joined(chapters: Sequence[Chapter]) -> Chapter:
    title = "; ".join(chapter.title for chapter in chapters)
    return replace(chapters[0], end=chapters[-1].end, title=title)
