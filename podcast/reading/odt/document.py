"""OpenDocument texts: their elements become those of HTML, and that is walked."""

from __future__ import annotations

import posixpath
from functools import partial
from urllib.parse import unquote

from podcast.errors import ArticleError
from podcast.model import Place
from podcast.reading.archive import Archive, open_archive
from podcast.reading.dates import date_of
from podcast.reading.draft import Draft, Findings
from podcast.reading.html.notes import index_notes
from podcast.reading.html.walk import DomWalk
from podcast.reading.odt.as_html import as_html
from podcast.reading.odt.styles import OdtStyles
from podcast.reading.repair import repair
from podcast.reading.tree import Element, all_text, local_name, xml_tree

_CONTENT, _STYLES, _META = "content.xml", "styles.xml", "meta.xml"
_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "pre"})


def read_odt(data: bytes, *, source: str) -> Draft:
    """Give the draft of an OpenDocument text.

    What is hidden or deleted is left out. Raises ArticleError for what is not a sound ODT file.
    """
    archive = open_archive(data, source=source, form="ODT")
    content = _part(archive, _CONTENT)
    if content is None:
        raise ArticleError(
            "This file is no ODT, whatever its name says.",
            where=source,
            mend="Give it its right suffix, or save it again as ODT.",
        )
    findings = Findings()
    styles = OdtStyles.of(content, _part(archive, _STYLES))
    body = as_html(content, styles=styles, findings=findings, formula=partial(_formula, archive))
    places = _places(body)
    walk = DomWalk(
        notes=index_notes(body),
        place_of=lambda element: places.get(element, Place()),
        findings=findings,
    )
    about = _about(archive)
    return Draft(
        blocks=tuple(walk.blocks(body)),
        title="" if next(body.iter("h1"), None) is not None else about.get("title", ""),
        published=date_of(about.get("x-date", "")),
        language=about.get("language", ""),
        summary=about.get("description", ""),
        notes=tuple(findings.notes),
        left_out=tuple(findings.left_out),
        warnings=tuple(findings.warnings),
    )


def _part(archive: Archive, name: str) -> Element | None:
    if name not in archive.names:
        return None
    return xml_tree(archive.part(name), source=f"{archive.source}:{name}")


def _formula(archive: Archive, address: str) -> Element | None:
    """Give the formula of an embedded object, which lies in a folder of its own."""
    part = _part(archive, posixpath.normpath(posixpath.join(unquote(address), _CONTENT)))
    # Of the document itself that is its text, and of a file elsewhere nothing is in the archive.
    return part if part is not None and local_name(part) == "math" else None


def _about(archive: Archive) -> dict[str, str]:
    """Give the title, language and description that the file's properties say."""
    meta = _part(archive, _META)
    entries = meta.iter() if meta is not None else ()
    named = ((local_name(entry), " ".join(repair(all_text(entry)).split())) for entry in entries)
    return {name: text for name, text in named if text}


def _places(body: Element) -> dict[Element, Place]:
    places: dict[Element, Place] = {}
    number = 0
    for element in body.iter():
        number += local_name(element) in _PARAGRAPHS
        places[element] = Place(part=f"paragraph {max(number, 1)}")
    return places
