"""What a Word file should say and does not, or points to and does not hold: made whole, or told."""

from __future__ import annotations

from podcast.reading.draft import Findings
from podcast.reading.tree import Element
from podcast.reading.word.left_out import PlaceOf
from podcast.reading.word.markup import DRAWING, RELATION, W, child, drop, value
from podcast.reading.word.package import WordPackage

_NOTES = ("footnote", "endnote")
_NO_NOTES = ("separator", "continuationSeparator")
_IDENTITY = f"{RELATION}id"
_PICTURES = {
    f"{DRAWING}blip": (f"{RELATION}embed", f"{RELATION}link"),
    "{urn:schemas-microsoft-com:vml}imagedata": (_IDENTITY,),
}
_LOST_PICTURE = "podcast:picture"


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
    tree: Element, *, part: str, package: WordPackage, findings: Findings, place_of: PlaceOf
) -> None:
    """Take away what points to a note, a picture or a place that is not there, and tell of each."""
    _mend_relations(tree, part=part, package=package, findings=findings, place_of=place_of)
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


def _mend_relations(
    tree: Element, *, part: str, package: WordPackage, findings: Findings, place_of: PlaceOf
) -> None:
    """Read the words of a link that leads nowhere, and the description of a picture not there.

    Both name a relation that the file does not say; the reader would stop at it.
    """
    known = package.identities(part)
    for link in list(tree.iter(f"{W}hyperlink")):
        if link.get(_IDENTITY) is not None and link.get(_IDENTITY) not in known:
            del link.attrib[_IDENTITY]
            findings.warn("A link leads nowhere; its words are read.", place=place_of(link))
    lost = [
        picture
        for picture in tree.iter(*_PICTURES)
        if known.isdisjoint(picture.get(name) or "" for name in _PICTURES[str(picture.tag)])
    ]
    for picture in lost:
        findings.warn("A picture is not in the file.", place=place_of(picture))
        picture.set(_PICTURES[str(picture.tag)][0], _LOST_PICTURE)
    if lost:
        package.add_picture(part, _LOST_PICTURE)


def _all(package: WordPackage, part: str, name: str) -> list[Element]:
    tree = package.trees.get(package.part_of(part))
    return [] if tree is None else list(tree.iter(f"{W}{name}"))
