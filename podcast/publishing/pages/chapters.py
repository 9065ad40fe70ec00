"""Chapters as links that seek, with or without a script (``episode.mp3#t=83.2``)."""

from __future__ import annotations

from collections.abc import Sequence

from podcast.model import Chapter
from podcast.publishing.clock_times import clock, seconds
from podcast.publishing.pages.elements import Element, el


def chapter_items(chapters: Sequence[Chapter], *, audio: str) -> list[Element]:
    """A list item a chapter: its title and its time, linked to that time of ``audio``."""
    return [
        el(
            "li",
            el(
                "a",
                el("span", chapter.title, class_="name"),
                " ",
                el("span", clock(chapter.start), class_="when"),
                href=f"{audio}#t={seconds(chapter.start)}",
                data_seek=str(seconds(chapter.start)),
                data_s=chapter.sentence or None,
            ),
        )
        for chapter in chapters
    ]
