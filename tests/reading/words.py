"""Counting the words of a source and of what was understood of it."""

from __future__ import annotations

import re
from collections import Counter

from podcast.model import Article
from podcast.reading.blocks import spans_in, words_of
from podcast.reading.inline import text_of
from podcast.reading.repair import repair

_WORD = re.compile(r"[^\W_]+")
_COUNTED = re.compile(r"^\s*(?:\d{1,3}[.)]\s+)+", re.MULTILINE)


def words_in(text: str) -> Counter[str]:
    """Count the words of a text; numbers of list items are told by the list itself."""
    return Counter(_WORD.findall(_COUNTED.sub("", repair(text)).casefold()))


def words_kept(article: Article) -> Counter[str]:
    """Count the words of an article wherever it keeps them."""
    day = article.published
    told = [article.title, article.byline and f"by {article.byline}", article.summary]
    told += [f"{day.day} {day:%B} {day.year}"] if day else []
    for section in article.sections:
        heading = (section.heading,) if section.heading else ()
        told += [words_of(block) for block in (*heading, *section.blocks)]
        told += [
            span.target
            for block in section.blocks
            for span in spans_in(block)
            if span.kind in ("link", "image")
        ]
    told += [words_of(block) for note in article.notes for block in note.blocks]
    told += [f"{entry.label} {text_of(entry.spans)}" for entry in article.references]
    told += [text_of(paragraph.spans) for paragraph in article.disclaimer]
    told += [entry.text for entry in article.left_out]
    return Counter(_WORD.findall(repair("\n".join(told)).casefold()))
