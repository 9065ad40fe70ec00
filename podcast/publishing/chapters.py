"""Chapters: what each is called, and their forms outside the audio: a JSON file, the feed."""

from __future__ import annotations

import json
from collections.abc import Sequence

from lxml import etree

from podcast.directory_limits import NAME_CHARACTERS
from podcast.model import Chapter, Script
from podcast.model.joined_chapters import fitting_chapters
from podcast.publishing.clock_times import seconds
from podcast.publishing.forbidden_characters import clean, shorten
from podcast.publishing.shown_text import shown_text

PSC = "http://podlove.org/simple-chapters"
_TITLE_OF_UNTITLED = 60  # characters of a section's own first words


def chapters_of(script: Script, *, starts: dict[int, int], end: int) -> tuple[Chapter, ...]:
    """One chapter for each section that is heard, titled by that section alone."""
    begins = [0, *list(starts.values())[1:]]
    ends = [*begins[1:], end]
    told = [(_chapter_title(script, index), _first_name(script, index)) for index in starts]
    chapters = [
        Chapter(start=begin, end=stop, title=title, sentence=name)
        for begin, stop, (title, name) in zip(begins[: len(told)], ends, told, strict=False)
    ]
    return fitting_chapters(chapters)


def _first_name(script: Script, index: int) -> str:
    lines = script.sections[index].lines
    return lines[0].name if lines else ""


def _chapter_title(script: Script, index: int) -> str:
    section = script.sections[index]
    if title := clean(section.title):
        return title
    if index == 0 and (title := clean(script.title)):
        return title
    first = next((text for line in section.lines if (text := shown_text(line))), "")
    return shorten(first, characters=_TITLE_OF_UNTITLED) or str(index + 1)


def chapters_json(chapters: Sequence[Chapter], *, title: str) -> str:
    """JSON chapters 1.2.0 of the podcast namespace, ascending.

    ``sentence`` names the one that a chapter begins with, for links on the page; readers of
    1.2.0 pass over it.
    """
    marks = [
        {
            "startTime": seconds(chapter.start),
            "endTime": seconds(chapter.end),
            "title": shorten(chapter.title, characters=NAME_CHARACTERS),
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
        title = shorten(chapter.title, characters=NAME_CHARACTERS)
        etree.SubElement(holder, f"{{{PSC}}}chapter", start=_stamp(chapter.start), title=title)
    return holder


def _stamp(milliseconds: int) -> str:
    minute, second = divmod(milliseconds // 1000, 60)
    return f"{minute // 60:02}:{minute % 60:02}:{second:02}.{milliseconds % 1000:03}"
