"""The notes of a page: each with its label, the marks that call it, and the ways back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import islice

from podcast.reading.html.google_comments import is_mark_of_comment
from podcast.reading.html.note_backlinks import Ways, backlinks
from podcast.reading.html.note_marks import (
    holder_of,
    is_cited,
    is_mark,
    names_of,
    outermost,
    without_words,
)
from podcast.reading.tree import Element, local_name

_DEEP = 8  # elements around a paragraph of a note


@dataclass(frozen=True, slots=True)
class NoteIndex:
    """The notes of a tree, the marks that call them, and the links back."""

    labels: dict[Element, str] = field(default_factory=dict)
    marks: dict[Element, str] = field(default_factory=dict)
    backlinks: frozenset[Element] = frozenset()

    def holds(self, element: Element) -> bool:
        """Say whether an element stands in a note."""
        return any(one in self.labels for one in islice(element.iterancestors(), _DEEP))


def index_notes(root: Element, *, prefix: str = "") -> NoteIndex:
    """Find marks and notes; a mark that points into the works cited calls no note.

    ``prefix`` keeps the labels of several files apart.
    """
    elements = list(root.iter())
    order = {element: at for at, element in enumerate(elements)}
    targets = {name: element for element in elements for name in names_of(element)}
    marks: dict[Element, str] = {}
    labels: dict[Element, str] = {}
    for link in elements:
        address = link.get("href") or ""
        if local_name(link) != "a" or not address.startswith("#") or is_mark_of_comment(link):
            continue
        target = holder_of(targets.get(address[1:]))
        if target is not None and is_mark(link, target, follows=order[target] > order[link]):
            label = prefix + address[1:]
            marks[outermost(link)] = label
            if not is_cited(target):
                labels[target] = label
    index = NoteIndex(labels, dict(without_words(marks, notes=labels)))
    ways = Ways.of(labels=index.labels, calling=index.marks, order=order, targets=targets)
    return replace(index, backlinks=frozenset(backlinks(ways)))
