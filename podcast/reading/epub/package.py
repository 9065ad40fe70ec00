"""What an EPUB says of itself: its title and authors, its chapters in order, its contents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from podcast.errors import ArticleError
from podcast.reading.epub.about import about_book
from podcast.reading.tree import Element, local_name, xml_tree
from podcast.reading.zip_files import Archive

CONTAINER = "META-INF/container.xml"
"""The part that says where the package document is."""

_ENCRYPTION = "META-INF/encryption.xml"
_NCX = "application/x-dtbncx+xml"
_MOST_FALLBACKS = 10


@dataclass(frozen=True, slots=True)
class Package:
    """``about`` is what Dublin Core says, ``chapters`` the parts in the order of reading.

    ``pictures`` are those chapters that are a picture and no text; ``contents`` is the part that
    holds the table of contents, "" where there is none. It is among the chapters where the book
    shows it.
    """

    about: Mapping[str, str]
    chapters: tuple[str, ...]
    pictures: frozenset[str]
    contents: str


def read_package(archive: Archive) -> Package:
    """Read the package document. Raises ArticleError for one that is incomplete or locked."""
    path = _path_of_package(archive)
    package = xml_tree(archive.part(path), source=f"{archive.source}:{path}")
    items = {item.get("id") or "": item for item in each(package, "item")}
    chapters = [
        _readable(items[ref.get("idref") or ""], items)
        for ref in each(package, "itemref")
        if (ref.get("idref") or "") in items
    ]
    if not chapters:
        raise incomplete("Its spine names no chapter.", f"{archive.source}:{path}")

    def name(item: Element) -> str:
        return archive.named_from(path, item.get("href") or "")

    names = tuple(dict.fromkeys(map(name, chapters)))
    _refuse_locked(archive, names)
    contents = next((one for one in items.values() if "nav" in _properties(one)), None)
    if contents is None:
        contents = next((one for one in items.values() if one.get("media-type") == _NCX), None)
    return Package(
        about=about_book(each(package, "metadata")),
        chapters=names,
        pictures=frozenset(name(one) for one in chapters if _is_picture(one)),
        contents="" if contents is None else name(contents),
    )


def _path_of_package(archive: Archive) -> str:
    """Give the package document that the container names, or the only one where none does."""
    found = [name for name in archive.names if name.casefold().endswith(".opf")]
    if len(found) == 1 and not any(name.endswith(CONTAINER) for name in archive.names):
        return found[0]
    container = xml_tree(archive.part(CONTAINER), source=f"{archive.source}:{CONTAINER}")
    told = [one.get("full-path") for one in container.iter() if local_name(one) == "rootfile"]
    if not told or not told[0]:
        raise incomplete("It names no package document.", f"{archive.source}:{CONTAINER}")
    return archive.named_from("", told[0])


def each(tree: Element, name: str) -> list[Element]:
    """Give the elements of a name, whatever their namespace."""
    return [element for element in tree.iter() if local_name(element) == name]


def _readable(item: Element, items: Mapping[str, Element]) -> Element:
    """Give a part, or the one that stands for it where it is not a text."""
    found = item
    for _ in range(_MOST_FALLBACKS):
        instead = items.get(found.get("fallback") or "")
        if instead is None or "html" in (found.get("media-type") or ""):
            break
        found = instead
    return found


def _properties(item: Element) -> list[str]:
    return (item.get("properties") or "").split()


def _is_picture(item: Element) -> bool:
    return (item.get("media-type") or "").startswith("image/")


def _refuse_locked(archive: Archive, chapters: tuple[str, ...]) -> None:
    """Refuse a book whose chapters are enciphered; enciphered fonts do no harm."""
    if _ENCRYPTION not in archive.names:
        return
    tree = xml_tree(archive.part(_ENCRYPTION), source=f"{archive.source}:{_ENCRYPTION}")
    locked = {
        archive.named_from("", one.get("URI") or "x") for one in each(tree, "cipherreference")
    }
    if locked & set(chapters):
        raise ArticleError(
            "The book is locked, so that only its shop's program can read it.",
            where=archive.source,
            mend="Ask its publisher for a file without a lock.",
        )


def incomplete(what: str, where: str) -> ArticleError:
    """Give the error of a book in which something is missing."""
    return ArticleError(what, where=where, mend="Export the book again.")
