"""Which link of a page is the mark of a note: by its text, its role, and where it leads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import islice

from podcast.reading.endmatter import is_end_heading
from podcast.reading.tree import BLOCK_NAMES, HEADINGS, Element, all_text, local_name, roles_of

MARK = re.compile(r"[\[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3})[\])]?", re.IGNORECASE)
DIGITS = re.compile(r"[\s\d]*")
_LISTED = " \t\n\r,;[("  # what stands between the figures of several links
_AT_WORD = re.compile(r"(?:\w\s{1,9}|[§#]\s{0,9})[\[(]?$")
_NOTE_ROLES = frozenset({"doc-footnote", "doc-endnote", "footnote", "endnote", "rearnote", "note"})
_LIST_ROLES = frozenset({"doc-endnotes", "endnotes", "footnotes", "rearnotes"})
_MARK_ROLES = frozenset({"doc-noteref", "noteref"})
BACK_ROLES = frozenset({"doc-backlink", "backlink"})
_CITED_ROLES = frozenset({"doc-bibliography", "bibliography", "doc-biblioentry", "biblioentry"})
_NOTE_CLASS = re.compile(r"(?:^|[\s_-])(?:foot|end|side)?notes?(?:$|[\s_-])|\bfn\d", re.IGNORECASE)
_HOLDERS = ("li", "p", "div", "aside", "section", "dd", "td")
_NEAR = 200  # siblings that are looked at for the heading above a note, and signs for a word


def names_of(element: Element) -> Iterator[str]:
    """Give the names by which a link can lead to an element."""
    yield from filter(None, (element.get("id"), element.get("name")))


def holder_of(target: Element | None) -> Element | None:
    """Give the element that holds the whole note: its id may sit on an anchor inside."""
    while target is not None and local_name(target) in ("a", "span", "sup", "b"):
        target = target.getparent()
    return target


def is_mark(link: Element, target: Element, *, follows: bool) -> bool:
    """Say whether a link calls the note that it leads to, which ``follows`` it or not."""
    above = list(link.iterancestors())
    if roles_of(link) & BACK_ROLES or target in above or local_name(target) not in _HOLDERS:
        return False
    if roles_of(link) & _MARK_ROLES or roles_of(target) & _NOTE_ROLES:
        return not any(roles_of(element) & _NOTE_ROLES for element in above)
    return follows and bool(MARK.fullmatch(all_text(link)))


def without_words(
    marks: Mapping[Element, str], *, notes: Mapping[Element, str]
) -> Iterator[tuple[Element, str]]:
    """Give the marks that are no words of a note: “see note 2” calls what is called elsewhere."""
    times = Counter(marks.values())
    for mark, label in marks.items():
        is_plain = local_name(mark) == "a" and DIGITS.fullmatch(all_text(mark))
        if is_plain and times[label] > 1 and not roles_of(mark) & _MARK_ROLES:
            above = list(mark.iterancestors())
            is_raised = any(local_name(one) == "sup" for one in above)
            if not is_raised and any(one in notes for one in above) and follows_word(mark, set()):
                continue
        yield mark, label


def outermost(link: Element) -> Element:
    """Give the <sup> around a mark, if it holds nothing else."""
    parent = link.getparent()
    if parent is not None and local_name(parent) == "sup" and all_text(parent) == all_text(link):
        return parent
    return link


def is_cited(target: Element) -> bool:
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


def follows_word(link: Element, found: set[Element]) -> bool:
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
            if local_name(last) == "a" and MARK.fullmatch(all_text(last)):
                return last not in found
            return bool(_AT_WORD.search(all_text(before)[-_NEAR:] + (text or "")[:9]))
        if parent is None:
            return False
        one = parent
    return False
