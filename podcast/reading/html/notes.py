"""Notes in a tree of HTML elements: which marks call which notes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from podcast.reading.endmatter import is_end_heading
from podcast.reading.tree import Element, all_text, has_more_text, local_name, roles_of

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3})[\])]?", re.IGNORECASE)
_ARROWS = re.compile(r"(?:[\s↩↑^⤴⏎←\ufe0e\ufe0f]|back|jump up|\d)*", re.IGNORECASE)
_ARROW = re.compile(r"\s*[↩↑⤴⏎][\ufe0e\ufe0f]?\s*")
_BESIDE = re.compile(r"[\s↩↑^⤴⏎←,;\ufe0e\ufe0f]*")
_AROUND = frozenset({"span", "sup", "small", "b", "strong"})
_SHORT, _MANY = 60, 20  # characters, and elements, of all ways back from one note
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
    index = NoteIndex(labels, marks)
    return replace(index, backlinks=frozenset(_backlinks(index, elements=elements)))


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


def _backlinks(index: NoteIndex, *, elements: Sequence[Element]) -> Iterator[Element]:
    """The ways back from notes, each with the sign around it: “^ a b” of an encyclopedia.

    An arrow that leads to a place on the page is one wherever it stands: its note may have lost
    its mark.
    """
    calls = {label: set[str]() for label in index.labels.values()}
    for mark, label in index.marks.items():
        if label in calls:
            near = (mark.getparent(), *mark.iter())
            calls[label] |= {name for one in near if one is not None for name in _names(one)}
    for link in elements:
        address = link.get("href") or ""
        if local_name(link) != "a" or not address.startswith("#"):
            continue
        note = next((one for one in link.iterancestors() if one in index.labels), None)
        text = all_text(link)
        calling = calls[index.labels[note]] if note is not None else ()
        is_letter = address[1:] in calling and _MARK.fullmatch(text)
        if is_letter or _is_way_back(link, text, in_note=note is not None):
            yield link
            yield from _signs_around(link)


def _is_way_back(link: Element, text: str, *, in_note: bool) -> bool:
    if in_note:
        return bool(roles_of(link) & _BACK_ROLES or _ARROWS.fullmatch(text))
    return bool(_ARROW.fullmatch(text))


def _signs_around(link: Element) -> Iterator[Element]:
    """The element around ways back, where nothing but their signs stands beside them."""
    parent = link.getparent()
    if parent is None or local_name(parent) not in _AROUND or len(parent) > _MANY:
        return
    if has_more_text(parent, than=_SHORT):
        return
    others = [parent.text or "", *(child.tail or "" for child in parent)]
    if _BESIDE.fullmatch("".join(others)) and all(
        local_name(one) not in _HOLDERS for one in parent.iterdescendants()
    ):
        yield parent
