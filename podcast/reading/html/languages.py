"""Which language an element of a page says that it is in; what names none says nothing."""

from __future__ import annotations

import re
from collections.abc import Callable

from podcast.model import Place
from podcast.reading.draft import Findings
from podcast.reading.tree import Element

# ISO 639: undetermined, several, no linguistic content, uncoded.
_NO_LANGUAGE = frozenset({"und", "mul", "zxx", "mis"})
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_XML = "{http://www.w3.org/XML/1998/namespace}lang"


def language_of(element: Element) -> str:
    """Give the tag of the element's language, "" where it tells none that anybody speaks."""
    tag = _told(element).replace("_", "-")
    known = bool(_TAG.fullmatch(tag)) and tag.partition("-")[0].lower() not in _NO_LANGUAGE
    return tag if known else ""


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
