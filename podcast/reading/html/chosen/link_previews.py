"""Previews of other pages among the text: a link around a title and what stands there."""

from __future__ import annotations

from itertools import islice, takewhile

from podcast.reading.tree import BLOCK_NAMES, HEADINGS, Element, all_text, has_more_text, local_name

_LONGEST = 600  # characters: more is an article in a link
_FEWEST = 2  # lines
_CLAUSE = 3  # words: fewer may be an address
_SERIES = 3  # as many in a row are a list that the author set
_OWN = frozenset({"li", "dt", "dd", "table", "blockquote", "figcaption"})  # parts of the text
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg")


def is_preview(element: Element) -> bool:
    """Say whether a link, or a box that holds nothing else, shows another page in several lines.

    It is one among the text: what stands in a list, a table or a quotation, begins with a
    sentence, or is one of a series was set by the author.
    """
    link = _previewing(element)
    if link is None or any(local_name(one) in (*HEADINGS, *_OWN) for one in link.iterancestors()):
        return False
    return _length_of_series(element) < _SERIES


def _previewing(element: Element) -> Element | None:
    """Give the link of what has the looks of a preview."""
    link = _link(element)
    address = (link.get("href") or "").lower() if link is not None else ""
    leads = address.startswith(("https://", "http://")) and not address.endswith(_PICTURES)
    if link is None or not leads or has_more_text(link, than=_LONGEST):
        return None
    text = all_text(link)
    beside = len(list(element.iter("img"))) - len(list(link.iter("img")))
    if not text or beside or has_more_text(element, than=len(text)):
        return None
    if any(True for _ in link.iter(*HEADINGS, "figcaption", "li", "td")):
        return None
    lines = [one for one in link.iterdescendants() if _is_line(one)]
    return link if len(lines) >= _FEWEST and not _is_prose(*map(all_text, lines[:2])) else None


def _is_prose(first: str, second: str) -> bool:
    """Say whether two lines are sentences of their own, or one that runs on."""
    runs_on = second[:1].islower() and len(second.split()) >= _CLAUSE
    return first.endswith(".") or runs_on


def _length_of_series(element: Element) -> int:
    """Count previews that stand in a row with one, each perhaps in a box of its own."""
    box = element
    for above in element.iterancestors():
        if has_more_text(above, than=len(all_text(box))):
            break
        box = above
    before = takewhile(_shows_one, islice(box.itersiblings(preceding=True), _SERIES))
    after = takewhile(_shows_one, islice(box.itersiblings(), _SERIES))
    return 1 + sum(1 for _ in before) + sum(1 for _ in after)


def _shows_one(box: Element) -> bool:
    return _previewing(box) is not None


def _link(element: Element) -> Element | None:
    if local_name(element) == "a":
        return element
    boxed = local_name(element) in BLOCK_NAMES
    links = list(islice(element.iterdescendants("a"), 2)) if boxed else []
    return links[0] if len(links) == 1 else None


def _is_line(element: Element) -> bool:
    """Say whether an element is a block with text of its own and no block inside."""
    shown = local_name(element) in BLOCK_NAMES and bool(all_text(element))
    return shown and not any(local_name(one) in BLOCK_NAMES for one in element.iterdescendants())
