"""Lines above a chapter's text that say what the contents call it, where no heading does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.reading.repair import repair
from podcast.reading.tree import BLOCK_NAMES, Element, all_text, local_name

_MOST = 3
_WORD = re.compile(r"\w+")
_NUMBER = re.compile(
    r"(?:(?:chapter|kapitel|chapitre|cap[íi]tulo|part|teil|partie|parte)\s)?(?:\d{1,3}|[ivxlc]{1,8}"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty)(?:-[a-z]{3,5})?)[.:]?",
    re.IGNORECASE,
)


def lines_naming(place: Element, part: Element, *, name: str) -> list[Element]:
    """Give the first lines from a place that number a chapter or say nothing but its name."""
    wanted = set(_words(name))
    found: list[Element] = []
    for element in _lines(place, part):
        text = all_text(element)
        says = set(_words(text)) <= wanted
        if len(found) == _MOST or not (says or _NUMBER.fullmatch(text)):
            break
        found.append(element)
    return found


def _lines(place: Element, part: Element) -> Iterator[Element]:
    """Give the paragraphs that show text, from a place up to what is no paragraph."""
    start = place
    while start is not part and local_name(start) not in BLOCK_NAMES:
        parent = start.getparent()
        if parent is None or parent is part:
            break
        start = parent
    passed = start is part
    for element in part.iterdescendants():
        passed = passed or element is start
        if not passed or not all_text(element) or _in_line(element, part):
            continue
        if _is_line(element):
            yield element
        elif local_name(element) not in ("p", "div", "section", "header", "article"):
            return


def _is_line(element: Element) -> bool:
    inner = element.iterdescendants()
    plain = not any(local_name(one) in BLOCK_NAMES for one in inner)
    return local_name(element) in ("p", "div") and plain


def _in_line(element: Element, part: Element) -> bool:
    for above in element.iterancestors():
        if above is part:
            return False
        if _is_line(above):
            return True
    return False


def _words(text: str) -> list[str]:
    return _WORD.findall(repair(text).casefold())
