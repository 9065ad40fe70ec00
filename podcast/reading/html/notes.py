"""Notes in a tree of HTML elements: which marks call which notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice

from podcast.reading.endmatter import is_end_heading
from podcast.reading.tree import (
    BLOCK_NAMES,
    Element,
    all_text,
    has_more_text,
    local_name,
    roles_of,
)

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3})[\])]?", re.IGNORECASE)
_ARROWS = re.compile(r"(?:[\s↩↑^⤴⏎←\ufe0e\ufe0f]|back|jump up|\d)*", re.IGNORECASE)
_ARROW = re.compile(r"\s*[↩↑⤴⏎][\ufe0e\ufe0f]?\s*")
_BESIDE = re.compile(r"[\s↩↑^⤴⏎←,;\ufe0e\ufe0f]*")
_AROUND = frozenset({"span", "sup", "small", "b", "strong"})
_DIGITS = re.compile(r"[\s\d]*")
_LISTED = " \t\n\r,;[("  # what stands between the figures of several links
_AT_WORD = re.compile(r"(?:\w\s{1,9}|[§#]\s{0,9})[\[(]?$")
_NOTE_ROLES = frozenset({"doc-footnote", "doc-endnote", "footnote", "endnote", "rearnote", "note"})
_LIST_ROLES = frozenset({"doc-endnotes", "endnotes", "footnotes", "rearnotes"})
_MARK_ROLES = frozenset({"doc-noteref", "noteref"})
_BACK_ROLES = frozenset({"doc-backlink", "backlink"})
_CITED_ROLES = frozenset({"doc-bibliography", "bibliography", "doc-biblioentry", "biblioentry"})
_NOTE_CLASS = re.compile(r"(?:^|[\s_-])(?:foot|end|side)?notes?(?:$|[\s_-])|\bfn\d", re.IGNORECASE)
_HOLDERS = ("li", "p", "div", "aside", "section", "dd", "td")
_NEAR = 200  # siblings that are looked at for the heading above a note, and signs for a word
_DEEP = 8  # elements around a paragraph of a note
_FEW = 40  # elements that are looked at behind an arrow


@dataclass(frozen=True, slots=True)
class NoteIndex:
    """The notes of a tree, the marks that call them, and the links back."""

    labels: dict[Element, str] = field(default_factory=dict)
    marks: dict[Element, str] = field(default_factory=dict)
    backlinks: frozenset[Element] = frozenset()

    def holds(self, element: Element) -> bool:
        """Say whether an element stands in a note."""
        return any(one in self.labels for one in islice(element.iterancestors(), _DEEP))


@dataclass(frozen=True, slots=True)
class _Ways:
    """Where links lead: ``order`` has all elements as they stand, ``targets`` those with a name.

    ``marks`` and ``paragraphs`` are the names of each note's marks, and of what they stand in.
    """

    order: Mapping[Element, int]
    targets: Mapping[str, Element]
    notes: Mapping[Element, str]
    marks: Mapping[str, set[str]]
    paragraphs: Mapping[str, set[str]]

    @classmethod
    def of(
        cls, index: NoteIndex, *, order: Mapping[Element, int], targets: Mapping[str, Element]
    ) -> _Ways:
        """Collect them from the marks and the notes of a tree."""
        marks = {label: set[str]() for label in index.labels.values()}
        paragraphs = {label: set[str]() for label in marks}
        for mark, label in index.marks.items():
            if label not in marks:
                continue
            marks[label] |= {name for one in mark.iter() for name in _names(one)}
            around = mark.getparent()
            if around is not None:
                is_block = local_name(around) in BLOCK_NAMES
                (paragraphs if is_block else marks)[label].update(_names(around))
        return cls(order, targets, index.labels, marks, paragraphs)


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
    index = NoteIndex(labels, dict(_without_words(marks, notes=labels)))
    ways = _Ways.of(index, order=order, targets=targets)
    return replace(index, backlinks=frozenset(_backlinks(index, ways=ways)))


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


def _without_words(
    marks: Mapping[Element, str], *, notes: Mapping[Element, str]
) -> Iterator[tuple[Element, str]]:
    """Give the marks that are no words of a note: “see note 2” calls what is called elsewhere."""
    times = Counter(marks.values())
    for mark, label in marks.items():
        is_plain = local_name(mark) == "a" and _DIGITS.fullmatch(all_text(mark))
        if is_plain and times[label] > 1 and not roles_of(mark) & _MARK_ROLES:
            above = list(mark.iterancestors())
            is_raised = any(local_name(one) == "sup" for one in above)
            if not is_raised and any(one in notes for one in above) and _follows_word(mark, set()):
                continue
        yield mark, label


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


def _backlinks(index: NoteIndex, *, ways: _Ways) -> Iterator[Element]:
    """The ways back from notes, each with the sign around it: “^ a b” of an encyclopedia.

    An arrow that leads back on the page is one wherever it ends a text: its note may have lost
    its mark.
    """
    found: set[Element] = set()
    links = {
        link: next((one for one in link.iterancestors() if one in index.labels), None)
        for link in ways.order
        if local_name(link) == "a" and (link.get("href") or "").startswith("#")
    }
    for link, note in links.items():
        if note is not None and _is_way_back(link, found, calling=index.labels[note], ways=ways):
            found.add(link)
    for link, note in reversed(links.items()):  # the last of several arrows ends the text
        if note is None and _is_arrow_back(link, found, ways=ways):
            found.add(link)
    around = {parent for link in found if (parent := link.getparent()) is not None}
    for one in reversed(list(ways.order)):  # what is inside comes before what is around it
        if one in around and _holds_only_signs(one, found):
            found.add(one)
            around |= {parent for parent in (one.getparent(),) if parent is not None}
    yield from found


def _is_way_back(link: Element, found: set[Element], *, calling: str, ways: _Ways) -> bool:
    """Say whether a link in a note leads back to its mark: “see section 2” does not."""
    if roles_of(link) & _BACK_ROLES:
        return True
    place, text = (link.get("href") or "")[1:], all_text(link)
    if _MARK.fullmatch(text) and place in ways.marks[calling]:
        return True
    if not _ARROWS.fullmatch(text):
        return bool(_MARK.fullmatch(text)) and (
            place in ways.paragraphs[calling] and not _follows_word(link, found)
        )
    return not _DIGITS.fullmatch(text) or not (
        _holder(ways.targets.get(place)) in ways.notes or _follows_word(link, found)
    )


def _is_arrow_back(link: Element, found: set[Element], *, ways: _Ways) -> bool:
    """Say whether a link outside of notes is an arrow that leads back and ends its block."""
    if not _ARROW.fullmatch(all_text(link)):
        return False
    target = ways.targets.get((link.get("href") or "")[1:])
    if target is not None and ways.order[target] > ways.order[link]:
        return False
    return _ends_block(link, found)


def _ends_block(link: Element, found: set[Element]) -> bool:
    """Say whether nothing but other ways back stands behind a link in its block."""
    one = link
    for _ in range(_FEW):
        if not _BESIDE.fullmatch(one.tail or ""):
            return False
        behind, parent = one.getnext(), one.getparent()
        if behind is not None:
            is_end = behind in found or local_name(behind) in (*BLOCK_NAMES, "br")
            if is_end or has_more_text(behind, than=0):
                return is_end
            one = behind
        elif parent is None or local_name(parent) in BLOCK_NAMES:
            return True
        else:
            one = parent
    return False


def _follows_word(link: Element, found: set[Element]) -> bool:
    """Say whether a word stands straight before a link, or before the links just before it."""
    one = link
    while local_name(one) not in BLOCK_NAMES:
        before, parent = one.getprevious(), one.getparent()
        text = before.tail if before is not None else parent.text if parent is not None else ""
        if (text or "").strip(_LISTED):
            return bool(_AT_WORD.search((text or "")[-_NEAR:]))
        if before is not None:
            last = before
            while len(last) and not (last[-1].tail or "").strip():
                last = last[-1]
            if local_name(last) == "a" and _MARK.fullmatch(all_text(last)):
                return last not in found
            return bool(_AT_WORD.search(all_text(before)[-_NEAR:] + (text or "")[:9]))
        if parent is None:
            return False
        one = parent
    return False


def _holds_only_signs(element: Element, found: set[Element]) -> bool:
    """Say whether an element holds ways back, and nothing beside them but their signs."""
    if local_name(element) not in _AROUND:
        return False
    own = [element.text or ""]
    for child in element:
        is_place = local_name(child) in ("a", "span") and not len(child) and not child.text
        if child not in found and not is_place:
            return False
        own.append(child.tail or "")
    return bool(_BESIDE.fullmatch("".join(own)))
