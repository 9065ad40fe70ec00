"""Previews of other pages among the text: a link around a title and what stands there."""

from __future__ import annotations

from itertools import islice

from podcast.reading.html.notes import HEADINGS
from podcast.reading.tree import BLOCK_NAMES, Element, all_text, local_name

_LONGEST = 600  # characters: more is an article in a link
_FEWEST = 2  # lines
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg")


def is_preview(element: Element) -> bool:
    """Say whether a link, or a box that holds nothing else, shows another page in several lines."""
    link = _link(element)
    if link is None or any(local_name(one) in HEADINGS for one in link.iterancestors()):
        return False
    address = (link.get("href") or "").lower()
    leads = address.startswith(("https://", "http://")) and not address.endswith(_PICTURES)
    text = all_text(link)
    if not leads or not 0 < len(text) <= _LONGEST or text != all_text(element):
        return False
    if any(True for _ in link.iter(*HEADINGS, "figcaption", "li", "td")):
        return False
    return sum(map(_is_line, link.iterdescendants())) >= _FEWEST


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
