"""Boxes beside the text: who the author is, other pages to read, files to load."""

from __future__ import annotations

import re

from podcast.reading.html.author_and_day.author_names import is_about_author, reads_as_person
from podcast.reading.html.chosen.donation_and_signup_boxes import SENTENCE
from podcast.reading.tree import HEADINGS, Element, all_text, local_name

_FILES = re.compile(
    r"(?:attachments?|attached files|downloads?|anhänge|dateien|pièces jointes|adjuntos|allegati)"
    r"\s?:?",
    re.IGNORECASE,
)
_FILE = re.compile(r"\.[a-z0-9]{2,5}(?:[?#].*)?$", re.IGNORECASE)
_LONGEST_BESIDE = 1500  # characters of a box beside the text


def beside_reason(element: Element, text: str, *, called: str) -> str:
    """Give why a box is beside the text: it tells who the author is, or shows other pages."""
    if len(text) > _LONGEST_BESIDE or any(True for _ in element.iter("h1")):
        return ""
    lines = (one for one in element.iterdescendants(*HEADINGS, "p", "strong") if all_text(one))
    first = next(lines, None)
    if first is not None and is_about_author(all_text(first)) and _heads_only_names(element):
        return "byline"
    if first is not None and _FILES.fullmatch(all_text(first)) and _leads_to_files(element):
        return "navigation"
    if called != "related":
        return ""
    heads = [one for one in element.iterdescendants() if local_name(one) in HEADINGS]
    leading = [one for one in heads if any(map(_leads_away, _links(one)))]
    return "related" if leading and len(heads) - len(leading) <= 1 else ""


def _heads_only_names(element: Element) -> bool:
    """Say whether all headings of a box are about the author, or name one."""
    heads = (all_text(one) for one in element.iterdescendants() if local_name(one) in HEADINGS)
    return all(is_about_author(one) or reads_as_person(one) for one in heads)


def _leads_to_files(element: Element) -> bool:
    """Say whether a box is a heading and links to files, without a sentence."""
    leads = [link.get("href") or "" for link in element.iterdescendants("a")]
    return bool(leads) and all(map(_FILE.search, leads)) and not SENTENCE.search(all_text(element))


def _links(heading: Element) -> list[Element]:
    return [*heading.iter("a"), *heading.iterancestors("a")]


def _leads_away(link: Element) -> bool:
    """Say whether a link leads to another page, and not to its own heading."""
    return not (link.get("href") or "#").startswith("#")
