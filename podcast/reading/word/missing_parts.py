"""What a Word file should say and does not, or points to and does not hold: made whole, or told."""

from __future__ import annotations

from podcast.reading.draft import Findings
from podcast.reading.tree import Element
from podcast.reading.word.left_out import PlaceOf
from podcast.reading.word.markup import W, child, drop, value
from podcast.reading.word.package import WordPackage

_NOTES = ("footnote", "endnote")
_NO_NOTES = ("separator", "continuationSeparator")


def fill_gaps(package: WordPackage) -> None:
    """Give each style the kind that holds where none is said; drop what has no name to call it."""
    _join_bodies(package.document)
    for style in _all(package, "styles", "style"):
        if style.get(f"{W}type") is None:
            style.set(f"{W}type", "paragraph")
    named = (("styles", "style", "styleId"), ("numbering", "num", "numId"))
    for part, name, identity in (*named, *((f"{kind}s", kind, "id") for kind in _NOTES)):
        for one in _all(package, part, name):
            if one.get(f"{W}{identity}") is None:
                drop(one)
    for number in _all(package, "numbering", "num"):
        if not value(child(number, "abstractNumId")):
            drop(number)


def _join_bodies(document: Element) -> None:
    """Put the text together that a program parted into several bodies, of which one is read."""
    bodies = list(document.iterchildren(f"{W}body"))
    for body in bodies[1:]:
        bodies[0].extend(list(body))
        drop(body)


def drop_lost_marks(
    tree: Element, *, package: WordPackage, findings: Findings, place_of: PlaceOf
) -> None:
    """Take away the marks of notes that the file does not hold, and tell of each."""
    for kind in _NOTES:
        held = {
            note.get(f"{W}id")
            for note in _all(package, f"{kind}s", kind)
            if note.get(f"{W}type") not in _NO_NOTES
        }
        for mark in list(tree.iter(f"{W}{kind}Reference")):
            if mark.get(f"{W}id") not in held:
                findings.warn(
                    "A mark calls a note that is not in the file; nobody hears it.",
                    place=place_of(mark),
                )
                drop(mark)


def _all(package: WordPackage, part: str, name: str) -> list[Element]:
    tree = package.trees.get(package.part_of(part))
    return [] if tree is None else list(tree.iter(f"{W}{name}"))
