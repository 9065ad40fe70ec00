"""Ways back from the notes of a page to their marks: arrows, “^ a b”, and what stands around."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from podcast.reading.html.note_marks import (
    BACK_ROLES,
    DIGITS,
    MARK,
    follows_word,
    holder_of,
    names_of,
)
from podcast.reading.tree import BLOCK_NAMES, Element, all_text, has_more_text, local_name, roles_of

_ARROWS = re.compile(r"(?:[\s↩↑^⤴⏎←\ufe0e\ufe0f]|back|jump up|\d)*", re.IGNORECASE)
_ARROW = re.compile(r"\s*[↩↑⤴⏎][\ufe0e\ufe0f]?\s*")
_BESIDE = re.compile(r"[\s↩↑^⤴⏎←,;\ufe0e\ufe0f]*")
_AROUND = frozenset({"span", "sup", "small", "b", "strong"})
_FEW = 40  # elements that are looked at behind an arrow


@dataclass(frozen=True, slots=True)
class Ways:
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
        cls,
        *,
        labels: Mapping[Element, str],
        calling: Mapping[Element, str],
        order: Mapping[Element, int],
        targets: Mapping[str, Element],
    ) -> Ways:
        """Collect them from the marks and the notes of a tree."""
        marks = {label: set[str]() for label in labels.values()}
        paragraphs = {label: set[str]() for label in marks}
        for mark, label in calling.items():
            if label not in marks:
                continue
            marks[label] |= {name for one in mark.iter() for name in names_of(one)}
            around = mark.getparent()
            if around is not None:
                is_block = local_name(around) in BLOCK_NAMES
                (paragraphs if is_block else marks)[label].update(names_of(around))
        return cls(order, targets, labels, marks, paragraphs)


def backlinks(ways: Ways) -> Iterator[Element]:
    """The ways back from notes, each with the sign around it: “^ a b” of an encyclopedia.

    An arrow that leads back on the page is one wherever it ends a text: its note may have lost
    its mark.
    """
    found: set[Element] = set()
    links = {
        link: next((one for one in link.iterancestors() if one in ways.notes), None)
        for link in ways.order
        if local_name(link) == "a" and (link.get("href") or "").startswith("#")
    }
    for link, note in links.items():
        if note is not None and _is_way_back(link, found, calling=ways.notes[note], ways=ways):
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


def _is_way_back(link: Element, found: set[Element], *, calling: str, ways: Ways) -> bool:
    """Say whether a link in a note leads back to its mark: “see section 2” does not."""
    if roles_of(link) & BACK_ROLES:
        return True
    place, text = (link.get("href") or "")[1:], all_text(link)
    if MARK.fullmatch(text) and place in ways.marks[calling]:
        return True
    if not _ARROWS.fullmatch(text):
        return bool(MARK.fullmatch(text)) and (
            place in ways.paragraphs[calling] and not follows_word(link, found)
        )
    return not DIGITS.fullmatch(text) or not (
        holder_of(ways.targets.get(place)) in ways.notes or follows_word(link, found)
    )


def _is_arrow_back(link: Element, found: set[Element], *, ways: Ways) -> bool:
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
