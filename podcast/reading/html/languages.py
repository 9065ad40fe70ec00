"""Which language an element of a page says that it is in; what names none says nothing."""

from __future__ import annotations

from collections.abc import Callable

from podcast.model import Place
from podcast.reading.draft import Findings
from podcast.reading.metadata.languages import tag_of
from podcast.reading.tree import Element

_XML = "{http://www.w3.org/XML/1998/namespace}lang"


def language_of(element: Element) -> str:
    """Give the tag of the element's language, "" where it tells none that anybody speaks."""
    return tag_of(_told(element))


def warn_of_no_language(
    root: Element, *, findings: Findings, place_of: Callable[[Element], Place]
) -> None:
    """Say once where a passage is marked with the tag of no language: the show's voice reads it."""
    for element in root.iter():
        told = _told(element)
        if told and told.lower() != "zxx" and not language_of(element):
            findings.warn(
                f"A passage is marked as being in “{told}”, which is no language: it is read as "
                "the text around it.",
                place=place_of(element),
            )
            return


def _told(element: Element) -> str:
    return (element.get("lang") or element.get(_XML) or "").strip()
