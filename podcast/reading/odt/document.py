"""OpenDocument texts: their elements become those of HTML, and that is walked."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from podcast.errors import ArticleError
from podcast.model import Place
from podcast.reading.dates import date_of
from podcast.reading.draft import Draft, Findings
from podcast.reading.html.notes import index_notes
from podcast.reading.html.walk import DomWalk
from podcast.reading.odt.as_html import as_html
from podcast.reading.odt.elements import captions_apart, unfold_frames
from podcast.reading.odt.formulas import formula_of_object, formula_within, part_of
from podcast.reading.odt.styles import OdtStyles
from podcast.reading.repair import repair
from podcast.reading.tree import Element, all_text, local_name, xml_tree
from podcast.reading.unmarked.headings_by_look import show_headings
from podcast.reading.word.bylines import take_byline
from podcast.reading.word.captions import place_captions
from podcast.reading.zip_files import Archive, open_archive

_MANIFEST = "META-INF/manifest.xml"
_CONTENT, _STYLES, _META = "content.xml", "styles.xml", "meta.xml"
_LOOKED_AT = 1024  # bytes at a file's start
# Longer ones than 10 MB are no XML to libxml2, which bounds what stands in one element.
_PICTURE = re.compile(rb"(?<=<office:binary-data>)[^<]*")
_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "pre"})


def read_odt(data: bytes, *, source: str) -> Draft:
    """Give the draft of an OpenDocument text, zipped or flat.

    What is hidden or deleted is left out. Raises ArticleError for what is not a sound ODT file.
    """
    findings = Findings()
    is_flat = data[:_LOOKED_AT].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
    opened = _flat(data, source=source) if is_flat else _zipped(data, findings, source=source)
    styles = OdtStyles.of(opened.content, opened.styles)
    body, looks = as_html(opened.content, styles=styles, findings=findings, formula=opened.formula)
    unfold_frames(body)
    captions_apart(body)
    place_captions(body)
    show_headings(body, looks)
    places = _places(body)
    byline, day = take_byline(body, findings=findings, places=places)
    walk = DomWalk(
        notes=index_notes(body),
        place_of=lambda element: places.get(element, Place()),
        findings=findings,
    )
    about = _about(opened.meta)
    return Draft(
        blocks=tuple(walk.blocks(body)),
        title="" if next(body.iter("h1"), None) is not None else about.get("title", ""),
        byline=byline,
        published=day or date_of(about.get("x-date", "")),
        language=about.get("language", ""),
        summary=about.get("description", ""),
        notes=tuple(findings.notes),
        left_out=tuple(findings.left_out),
        warnings=tuple(findings.warnings),
    )


@dataclass(frozen=True, slots=True)
class _Opened:
    """The trees of a text, and how the formula of an embedded object is found."""

    content: Element
    styles: Element | None
    meta: Element | None
    formula: Callable[[Element], Element | None]


def _zipped(data: bytes, findings: Findings, *, source: str) -> _Opened:
    archive = open_archive(data, source=source, form="ODT")
    _refuse_locked(archive)
    content = part_of(archive, _CONTENT)
    if content is None:
        raise ArticleError(
            "This file is no ODT, whatever its name says.",
            where=source,
            mend="Give it its right suffix, or save it again as ODT.",
        )
    styles, meta = part_of(archive, _STYLES), _meta(archive, findings=findings)
    return _Opened(content, styles, meta, partial(formula_of_object, archive, findings))


def _flat(data: bytes, *, source: str) -> _Opened:
    """Open a text that is one XML file: what a zip file has in parts stands in it."""
    bare = _PICTURE.sub(lambda found: b"\n" * found[0].count(b"\n"), data)
    root = xml_tree(bare, source=source)
    meta = next((one for one in root if local_name(one) == "meta"), None)
    return _Opened(root, None, meta, formula_within)


def _refuse_locked(archive: Archive) -> None:
    """Refuse what a password locks: the manifest says how, or the whole is in one part."""
    told = archive.part(_MANIFEST) if _MANIFEST in archive.names else b""
    if b":encryption-data" in told or "encrypted-package" in archive.names:
        raise ArticleError(
            "The file is locked with a password.",
            where=archive.source,
            mend="Open it in LibreOffice and save it again without a password.",
        )


def _meta(archive: Archive, *, findings: Findings) -> Element | None:
    try:
        return part_of(archive, _META)
    except ArticleError:  # the article itself is whole
        findings.warn(f"What {_META} says of the article cannot be read.", place=Place())
        return None


def _about(meta: Element | None) -> dict[str, str]:
    """Give the title, language and description that the file's properties say."""
    entries = meta.iter() if meta is not None else ()
    named = ((local_name(entry), " ".join(repair(all_text(entry)).split())) for entry in entries)
    return {name: text for name, text in named if text}


def _places(body: Element) -> dict[Element, Place]:
    places: dict[Element, Place] = {}
    number, place = 0, Place(part="paragraph 1")
    for element in body.iter():
        if local_name(element) in _PARAGRAPHS:
            number += 1
            place = Place(part=f"paragraph {number}")
        places[element] = place
    return places
