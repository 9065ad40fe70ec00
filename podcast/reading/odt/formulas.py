"""Formulas of OpenDocument texts: embedded objects, in the same XML or in a folder beside it."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote

from podcast.errors import ArticleError
from podcast.model import Place
from podcast.reading.draft import Findings
from podcast.reading.odt.as_html import LINK
from podcast.reading.tree import Element, local_name, xml_tree
from podcast.reading.zip_files import Archive

_CONTENT = "content.xml"  # of an object's folder, as of the text itself


def formula_within(holder: Element) -> Element | None:
    """Give the formula that stands in an embedded object itself."""
    return next((one for one in holder if local_name(one) == "math"), None)


def formula_of_object(archive: Archive, findings: Findings, holder: Element) -> Element | None:
    """Give the formula of an embedded object, which lies in a folder of its own."""
    address = holder.get(LINK) or ""
    name = posixpath.normpath(posixpath.join(unquote(address), _CONTENT))
    try:
        part = part_of(archive, name)
    except ArticleError:  # the text around it is whole
        findings.warn(f"The object {name} is damaged, and is left out.", place=Place())
        return None
    # Of the document itself that is its text, and of a file elsewhere nothing is in the archive.
    return part if part is not None and local_name(part) == "math" else None


def part_of(archive: Archive, name: str) -> Element | None:
    """Give the tree of a part of the archive, None where there is none. Raises ArticleError."""
    if name not in archive.names:
        return None
    return xml_tree(archive.part(name), source=f"{archive.source}:{name}")
