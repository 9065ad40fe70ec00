"""Notes in a tree of HTML elements: which marks call which notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from podcast.reading.endmatter import is_end_heading
from podcast.reading.tree import Element, all_text, local_name, roles_of

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3})[\])]?", re.IGNORECASE)
_ARROWS = re.compile(r"(?:[\s↩↑^⤴⏎←\ufe0e\ufe0f]|back|jump up|\d)*", re.IGNORECASE)
_NOTE_ROLES = frozenset({"doc-footnote", "doc-endnote", "footnote", "endnote", "rearnote", "note"})
_LIST_ROLES = frozenset({"doc-endnotes", "endnotes", "footnotes", "rearnotes"})
_MARK_ROLES = frozenset({"doc-noteref", "noteref"})
_BACK_ROLES = frozenset({"doc-backlink", "backlink"})
_CITED_ROLES = frozenset({"doc-bibliography", "bibliography", "doc-biblioentry", "biblioentry"})
_NOTE_CLASS = re.compile(r"(?:^|[\s_-])(?:foot|end|side)?notes?(?:$|[\s_-])|\bfn\d", re.IGNORECASE)
_HOLDERS = ("li", "p", "div", "aside", "section", "dd", "td")
_NEAR = 200  # siblings that are looked at for the heading above a note


@dataclass(frozen=True, slots=True)
class NoteIndex:
    """The notes of a tree, the marks that call them, and the links back."""

    labels: dict[Element, str] = field(default_factory=dict)
    marks: dict[Element, str] = field(default_factory=dict)
    backlinks: frozenset[Element] = frozenset()


def index_notes(root: Element, *, prefix: str = "") -> NoteIndex:
    """Find marks and notes; a mark that points into the works cited calls no note.

    ``prefix`` keeps the labels of several files apart.
    """
    elements = list(root.iter())
    order = {element: at for at, element in enumerate(elements)}
    targets = {name: element for element in elements for name in _names(element)}
    marks: dict[Element, str] = {}
    labels: dict[Element, str] = {}
    for link in elements:
        address = link.get("href") or ""
        if local_name(link) != "a" or not address.startswith("#"):
            continue
        target = _holder(targets.get(address[1:]))
        if target is not None and _is_mark(link, target, follows=order[target] > order[link]):
            label = prefix + address[1:]
            marks[_outermost(link)] = label
            if not _is_cited(target):
                labels[target] = label
    return NoteIndex(labels, marks, frozenset(_backlinks(labels)))


def _names(element: Element) -> Iterator[str]:
    yield from filter(None, (element.get("id"), element.get("name")))


def _holder(target: Element | None) -> Element | None:
    """Give the element that holds the whole note: its id may sit on an anchor inside."""
    while target is not None and local_name(target) in ("a", "span", "sup", "b"):
        target = target.getparent()
    return target


def _is_mark(link: Element, target: Element, *, follows: bool) -> bool:
    above = list(link.iterancestors())
    if roles_of(link) & _BACK_ROLES or target in above or local_name(target) not in _HOLDERS:
        return False
    if roles_of(link) & _MARK_ROLES or roles_of(target) & _NOTE_ROLES:
        return not any(roles_of(element) & _NOTE_ROLES for element in above)
    return follows and bool(_MARK.fullmatch(all_text(link)))


def _outermost(link: Element) -> Element:
    """Give the <sup> around a mark, if it holds nothing else."""
    parent = link.getparent()
    if parent is not None and local_name(parent) == "sup" and all_text(parent) == all_text(link):
        return parent
    return link


def _is_cited(target: Element) -> bool:
    """Say whether a mark's target stands in the works cited."""
    for element in (target, *target.iterancestors()):
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        if roles_of(element) & _CITED_ROLES:
            return True
        if roles_of(element) & (_NOTE_ROLES | _LIST_ROLES) or _NOTE_CLASS.search(names):
            return False
        siblings = islice(element.itersiblings(preceding=True), _NEAR)
        above = next((sibling for sibling in siblings if local_name(sibling) in HEADINGS), None)
        if above is not None:
            return is_end_heading(all_text(above))
    return False


def _backlinks(notes: Iterable[Element]) -> Iterator[Element]:
    for note in notes:
        for link in note.iterdescendants():
            inside = local_name(link) == "a" and (link.get("href") or "").startswith("#")
            if inside and (roles_of(link) & _BACK_ROLES or _ARROWS.fullmatch(all_text(link))):
                yield link
