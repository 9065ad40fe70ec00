"""EPUB: the chapters of the spine, put together to one tree and walked once."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from podcast.errors import ArticleError
from podcast.model import Place
from podcast.reading.archive import Archive, open_archive
from podcast.reading.dates import date_of
from podcast.reading.draft import Draft
from podcast.reading.html.notes import index_notes
from podcast.reading.html.walk import DomWalk
from podcast.reading.repair import repair
from podcast.reading.tree import (
    Element,
    all_text,
    html_tree,
    line_of,
    local_name,
    roles_of,
    xml_tree,
)

_CONTAINER = "META-INF/container.xml"
_PART = "data-part"
_REASONS = {
    "doc-toc": "table of contents",
    "toc": "table of contents",
    "landmarks": "navigation",
    "page-list": "navigation",
    "doc-pagelist": "navigation",
    "pagebreak": "page number",
    "doc-pagebreak": "page number",
    "index": "index",
    "doc-index": "index",
    "copyright-page": "copyright page",
}


@dataclass(frozen=True, slots=True)
class _Package:
    """What the package document says: about the book, and its chapters in order."""

    about: dict[str, str]
    chapters: tuple[str, ...]


def read_epub(data: bytes, *, source: str) -> Draft:
    """Give the draft of an EPUB.

    Raises ArticleError for what is not a sound EPUB, and for paths that lead out of it.
    """
    archive = open_archive(data, source=source, form="EPUB")
    package = _package(archive)
    root = etree.Element("body")
    for name in package.chapters:
        _append_chapter(root, archive, name, chapters=package.chapters)
    walk = DomWalk(notes=index_notes(root), place_of=_place_of, reason_for=_reason_for)
    blocks = walk.blocks(root)
    found = walk.findings
    about = package.about
    return Draft(
        blocks=tuple(blocks),
        title=about.get("title", ""),
        byline=about.get("creator", ""),
        published=date_of(about.get("date", "")),
        language=about.get("language", ""),
        summary=about.get("description", ""),
        notes=tuple(found.notes),
        left_out=tuple(found.left_out),
        warnings=tuple(found.warnings),
    )


def _package(archive: Archive) -> _Package:
    container = xml_tree(archive.part(_CONTAINER), source=f"{archive.source}:{_CONTAINER}")
    paths = [
        inner.get("full-path") for inner in container.iter() if local_name(inner) == "rootfile"
    ]
    if not paths or not paths[0]:
        raise _incomplete("It names no package document.", f"{archive.source}:{_CONTAINER}")
    path = archive.named_from("", paths[0])
    package = xml_tree(archive.part(path), source=f"{archive.source}:{path}")
    items = {item.get("id") or "": item for item in _each(package, "item")}
    chapters = [
        archive.named_from(path, items[ref.get("idref") or ""].get("href") or "")
        for ref in _each(package, "itemref")
        if (ref.get("idref") or "") in items
        and "nav" not in (items[ref.get("idref") or ""].get("properties") or "").split()
    ]
    if not chapters:
        raise _incomplete("Its spine names no chapter.", f"{archive.source}:{path}")
    return _Package(_about(package), tuple(dict.fromkeys(chapters)))


def _about(package: Element) -> dict[str, str]:
    """Give the Dublin Core elements; of several creators all."""
    about: dict[str, str] = {}
    for metadata in _each(package, "metadata"):
        for entry in metadata:
            name, text = local_name(entry), " ".join(repair(all_text(entry)).split())
            if text and name == "creator" and name in about:
                about[name] = f"{about[name]} and {text}"
            elif text:
                about.setdefault(name, text)
    return about


def _each(package: Element, name: str) -> list[Element]:
    return [element for element in package.iter() if local_name(element) == name]


def _append_chapter(
    root: Element, archive: Archive, name: str, *, chapters: tuple[str, ...]
) -> None:
    """Put one chapter's body into the tree, its ids and links made unique in the book."""
    source = f"{archive.source}:{name}"
    data = archive.part(name)
    try:
        chapter = xml_tree(data, source=source)
    except ArticleError:  # named entities such as &nbsp; and sloppy mark-up are common
        chapter = html_tree(data, source=source)
    body = next(iter(_each(chapter, "body")), chapter)
    for element in body.iter():
        if identity := element.get("id"):
            element.set("id", f"{name}#{identity}")
        link = element.get("href") or ""
        if "#" in link and ":" not in link:
            target = archive.named_from(name, link) if not link.startswith("#") else name
            if target in chapters:
                element.set("href", f"#{target}#{link.partition('#')[2]}")
    section = etree.SubElement(root, "section")
    section.set(_PART, name)
    section.text = body.text
    section.extend(list(body))


def _place_of(element: Element) -> Place:
    for above in (element, *element.iterancestors()):
        if part := above.get(_PART):
            return Place(line_of(element), part)
    return Place(line_of(element))


def _reason_for(element: Element) -> str:
    return next((_REASONS[role] for role in sorted(roles_of(element)) if role in _REASONS), "")


def _incomplete(what: str, where: str) -> ArticleError:
    return ArticleError(what, where=where, mend="Export the book again.")
