"""Chapters -> the two forms outside the audio: a JSON file and elements in the feed."""

from __future__ import annotations

import json
from collections.abc import Sequence

from lxml import etree

from podcast.model import Chapter
from podcast.publishing.forbidden_characters import clean, shorten
from podcast.publishing.shown_times import seconds

PSC = "http://podlove.org/simple-chapters"


def chapters_json(chapters: Sequence[Chapter], *, title: str) -> str:
    """JSON chapters 1.2.0 of the podcast namespace, ascending.

    ``sentence`` names the one that a chapter begins with, for links on the page; readers of
    1.2.0 pass over it.
    """
    marks = [
        {
            "startTime": seconds(chapter.start),
            "endTime": seconds(chapter.end),
            "title": shorten(chapter.title, characters=255),
            **({"sentence": chapter.sentence} if chapter.sentence else {}),
        }
        for chapter in chapters
    ]
    whole = {"version": "1.2.0", "title": clean(title), "chapters": marks}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def psc_chapters(chapters: Sequence[Chapter]) -> etree._Element:
    """Podlove Simple Chapters 1.2, the only form that gPodder reads in a feed."""
    holder = etree.Element(f"{{{PSC}}}chapters", version="1.2")
    for chapter in chapters:
        title = shorten(chapter.title, characters=255)
        etree.SubElement(holder, f"{{{PSC}}}chapter", start=_stamp(chapter.start), title=title)
    return holder


def _stamp(milliseconds: int) -> str:
    minute, second = divmod(milliseconds // 1000, 60)
    return f"{minute // 60:02}:{minute % 60:02}:{second:02}.{milliseconds % 1000:03}"
