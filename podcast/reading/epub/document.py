"""EPUB: the chapters of the spine, put together to one tree and walked once."""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping

from lxml import etree

from podcast.errors import ArticleError
from podcast.model import Place
from podcast.reading.dates import date_of
from podcast.reading.draft import Draft, Findings
from podcast.reading.epub.alternatives import choose_cases, read_headings_in_pictures
from podcast.reading.epub.contents import Entry, name_chapters, read_contents
from podcast.reading.epub.package import CONTAINER, Package, each, incomplete, read_package
from podcast.reading.epub.page_marks import page_mark_reason
from podcast.reading.epub.titles_of_pages import titles_of_pages
from podcast.reading.html.languages import warn_of_no_language
from podcast.reading.html.note_openings import without_marks
from podcast.reading.html.notes import index_notes
from podcast.reading.html.walk import DomWalk
from podcast.reading.maths.rendered_formulas import with_drawn_formulas
from podcast.reading.maths.tex_on_pages import with_written_formulas
from podcast.reading.tree import (
    HEADINGS,
    Element,
    all_text,
    html_tree,
    line_of,
    local_name,
    roles_of,
    visible,
    xml_tree,
)
from podcast.reading.zip_files import Archive, open_archive

_PART = "data-part"
_REASONS = {
    "doc-toc": "table of contents",
    "toc": "table of contents",
    "landmarks": "navigation",
    "page-list": "navigation",
    "doc-pagelist": "navigation",
    "index": "index",
    "doc-index": "index",
    "copyright-page": "copyright page",
    "imprint": "imprint",
    "colophon": "imprint",
    "doc-colophon": "imprint",
    "backlink": "way back from a note",
    "doc-backlink": "way back from a note",
    "cover": "cover",
    "doc-cover": "cover",
}
_NOTES = frozenset(
    {"footnotes", "endnotes", "rearnotes", "notes", "doc-footnotes", "doc-endnotes", "doc-endnote"}
)
_TITLE_PAGES = frozenset({"titlepage", "halftitlepage"})
_MOST_BESIDES = 12  # words of a title page besides title and author, or of a page of contents
_SENTENCE_END = re.compile(r"[^\W\d_]{2}[.!?…][\"'”’»)]*(?:\s|$)")
_ARROW = re.compile(r"[↩↑⤴⏎][\ufe0e\ufe0f]?")
_TYPE = "{http://www.idpf.org/2007/ops}type"


def read_epub(data: bytes, *, source: str) -> Draft:
    """Give the draft of an EPUB: its chapters are named as its contents name them.

    Raises ArticleError for what is not a sound EPUB, for paths that lead out of it, and for a
    book of pictures.
    """
    archive = open_archive(data, source=source, form="EPUB").with_at_top(CONTAINER)
    package = read_package(archive)
    about = package.about
    findings = Findings()
    root = _book(archive, package, findings)
    _refuse_pictures(root, source=source)
    _make_plain(root, findings)
    name_chapters(
        root,
        _contents(archive, package, root),
        parts={part.get(_PART) or "": part for part in root},
        title=about.get("title", ""),
        findings=findings,
    )
    notes = index_notes(root)
    walk = DomWalk(
        notes=notes,
        place_of=_place_of,
        reason_for=lambda element: _reason_for(element, about),
        findings=findings,
    )
    warn_of_no_language(root, findings=findings, place_of=_place_of)
    blocks = walk.blocks(root)
    return Draft(
        blocks=tuple(blocks),
        title=about.get("title", ""),
        byline=about.get("creator", ""),
        published=date_of(about.get("date", "")),
        language=about.get("language", ""),
        summary=about.get("description", ""),
        notes=without_marks(findings.notes, notes),
        left_out=tuple(findings.left_out),
        warnings=tuple(findings.warnings),
    )


def _contents(archive: Archive, package: Package, root: Element) -> list[Entry]:
    """Give the lines of the contents, or what the titles of the pages tell where there are none."""
    told = read_contents(archive, package.contents)
    return told or titles_of_pages(archive, package.chapters, root=root)


def _book(archive: Archive, package: Package, findings: Findings) -> Element:
    """Put the chapters together; contents that the book shows as a page are left out."""
    root = etree.Element("body")
    there = [one for one in package.chapters if one in archive.names | package.pictures]
    for name in there:
        if name in package.pictures:
            section = etree.SubElement(root, "section", {_PART: name})
            etree.SubElement(section, "img", {"src": name, **_drawn(archive, name, findings)})
        else:
            _append_chapter(root, archive, name, chapters=package.chapters)
        if name != package.contents:
            continue
        if _is_contents(root[-1]):
            place = Place(part=name)
            findings.leave_out(visible(root[-1]), reason="table of contents", place=place)
            root.remove(root[-1])
        else:
            _name_list(root[-1])
    absent = [one for one in package.chapters if one not in (*there, package.contents)]
    if absent and not len(root):
        archive.part(absent[0])
    for name in absent:
        findings.warn("A chapter is not in the file; nobody hears it.", place=Place(part=name))
    if not len(root):
        raise incomplete("Its spine names no chapter.", archive.source)
    return root


def _drawn(archive: Archive, name: str, findings: Findings) -> dict[str, str]:
    """Give the description of a picture that is a drawing, and list the words that are drawn."""
    if not name.lower().endswith(".svg") or name not in archive.names:
        return {}
    drawing = xml_tree(archive.part(name), source=f"{archive.source}:{name}")
    told = [all_text(one) for kind in ("title", "desc") for one in each(drawing, kind)]
    words = " ".join(all_text(one) for one in each(drawing, "text"))
    findings.leave_out(words, reason="words in a picture", place=Place(part=name))
    return {"alt": next(text for text in told if text)} if any(told) else {}


def _make_plain(root: Element, findings: Findings) -> None:
    """Make formulas of what is written or drawn as one, and take away the lines over notes.

    Notes are told elsewhere, and what parts them from a chapter parts nothing.
    """
    choose_cases(root, findings=findings, place_of=_place_of)
    read_headings_in_pictures(root)
    with_written_formulas(root)
    with_drawn_formulas(root)
    for rule in list(each(root, "hr")):
        parent = rule.getparent()
        if parent is not None and roles_of(parent) & _NOTES and not (rule.tail or "").strip():
            parent.remove(rule)


def _name_list(page: Element) -> None:
    """Have the list among a page's own words be known for the contents, where it does not say."""
    navs = each(page, "nav")
    if navs and not any(roles_of(one) & {"toc", "doc-toc"} for one in navs):
        navs[0].set("role", "doc-toc")


def _is_contents(page: Element) -> bool:
    """Say whether a page shows lists of places and headings, and hardly a word of its own.

    A sentence is one, however short, and so is a picture that is described.
    """
    if any((one.get("alt") or "").strip() for one in page.iter()):
        return False
    others = copy.deepcopy(page)
    names = (f"{{*}}{name}" for name in ("nav", *HEADINGS))
    etree.strip_elements(others, *names, with_tail=False)
    beside = visible(others)
    return len(beside.split()) <= _MOST_BESIDES and not _SENTENCE_END.search(beside)


def _refuse_pictures(root: Element, *, source: str) -> None:
    described = any((one.get("alt") or "").strip() for one in root.iter())
    if not visible(root) and not described:
        raise ArticleError(
            "This book is pictures; it has no text to read.",
            where=source,
            mend="Ask its publisher for an edition with text, or write what the pictures show.",
        )


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
    body = next(iter(each(chapter, "body")), chapter)
    for element in body.iter():
        if identity := element.get("id"):
            element.set("id", f"{name}#{identity}")
        link = element.get("href") or ""
        if "#" in link and ":" not in link:
            target = archive.linked_from(name, link) if not link.startswith("#") else name
            if target in chapters:
                element.set("href", f"#{target}#{link.partition('#')[2]}")
    section = etree.SubElement(root, "section")
    section.set(_PART, name)
    if kind := body.get(_TYPE) or body.get("epub:type"):
        section.set(_TYPE, kind)
    section.text = body.text
    section.extend(list(body))


def _place_of(element: Element) -> Place:
    for above in (element, *element.iterancestors()):
        if part := above.get(_PART):
            return Place(line_of(element), part)
    return Place(line_of(element))


def _reason_for(element: Element, about: Mapping[str, str]) -> str:
    if local_name(element) == "rt":
        return "reading aid above characters"
    if local_name(element) == "a" and _ARROW.fullmatch(visible(element).strip()):
        return "way back from a note"
    known = (_REASONS[role] for role in sorted(roles_of(element)) if role in _REASONS)
    if roles_of(element) & _TITLE_PAGES and _is_told(element, about):
        return "title page"
    return next(known, "") or page_mark_reason(element)


def _is_told(page: Element, about: Mapping[str, str]) -> bool:
    """Say whether a title page tells little but what is told before the text anyway."""
    told = f"{about.get('title', '')} {about.get('creator', '')}".casefold().split()
    more = [word for word in visible(page).casefold().split() if word not in told]
    return bool(about.get("title") and about.get("creator")) and len(more) <= _MOST_BESIDES
