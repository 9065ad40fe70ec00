"""What trafilatura chooses of a page: which pieces of text it takes for the article."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass

import trafilatura
from lxml import etree

from podcast.reading.repair import repair
from podcast.reading.tree import HEADINGS, Element, all_text

_LARGEST = 4_000_000  # characters; more would take trafilatura too long
_KEY = 28  # letters and digits by which a long piece is known again
_WORD = re.compile(r"\w+")
_HOLDERS = ("section", "div", "article", "details", *HEADINGS)


@dataclass(frozen=True, slots=True)
class Choice:
    """What trafilatura chose, to ask of each piece of the page whether it is text of the article.

    ``beginnings`` are the first letters of long pieces, from any word on; ``lines`` are short.
    """

    beginnings: frozenset[str] = frozenset()
    lines: frozenset[str] = frozenset()

    def has(self, text: str) -> bool:
        """Say whether a piece of the page was chosen."""
        key = _key(text)
        return key[:_KEY] in self.beginnings if len(key) > _KEY else key in self.lines


def chosen_by_extractor(root: Element) -> Choice:
    """Let trafilatura choose a page's text; of a page that is too large it chooses nothing."""
    page = _without_empty_names(root)
    text = etree.tostring(page, encoding="unicode", method="html")
    if len(text) > _LARGEST:
        return Choice()
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    found = trafilatura.extract(
        text, include_comments=False, include_tables=True, fast=True, deduplicate=False
    )
    lines = [part for line in (found or "").splitlines() for part in (line, *line.split("|"))]
    # A piece goes on over several lines where forced breaks part it.
    beginnings = _beginnings([*lines, found or ""])
    return Choice(frozenset(beginnings), frozenset(filter(None, map(_key, lines))))


def _without_empty_names(root: Element) -> Element:
    """Copy a page without the ids that are made from a heading: they tell only its words."""
    page = deepcopy(root)
    for element in page.iter(*_HOLDERS):
        name = element.get("id")
        if name and _tells_heading(name, element):
            del element.attrib["id"]
    return page


def _tells_heading(name: str, element: Element) -> bool:
    headings = (element,) if element.tag in HEADINGS else element.iterchildren(*HEADINGS)
    said = set(_WORD.findall(" ".join(map(all_text, headings)).casefold()))
    words = re.findall(r"[^\W_]+", name.casefold())
    return bool(said) and all(word in said for word in words)


def _beginnings(lines: Iterable[str]) -> Iterable[str]:
    for line in lines:
        words = _WORD.findall(repair(line).casefold())
        letters = "".join(words).replace("_", "")
        at = 0
        for word in words:
            if len(beginning := letters[at : at + _KEY]) == _KEY:
                yield beginning
            at += len(word.replace("_", ""))


def _key(text: str) -> str:
    return "".join(_WORD.findall(repair(text).casefold())).replace("_", "")
