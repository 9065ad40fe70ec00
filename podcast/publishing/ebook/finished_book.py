"""An episode's finished book, read back: what several books in one are made from."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from lxml import etree

from podcast.errors import PublishingError
from podcast.publishing.ebook.accessibility_metadata import Access
from podcast.publishing.ebook.contents import Entry
from podcast.publishing.ebook.package import Facts, Item

_NAMES = {
    "o": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
    "h": "http://www.w3.org/1999/xhtml",
}


# What the standard library and lxml raise for damage, and our own reading for another's book.
_UNREADABLE = (
    OSError,
    EOFError,
    LookupError,
    ValueError,
    RuntimeError,
    zipfile.BadZipFile,
    zlib.error,
    etree.LxmlError,
)


@dataclass(frozen=True, slots=True)
class Bound:
    """A finished book: its file, what is told of it, its files, and its contents' lines.

    ``contents`` has a line for each document in reading order, and its headings under it.
    """

    path: Path
    facts: Facts
    items: tuple[Item, ...]
    contents: tuple[Entry, ...]


def open_book(path: Path) -> Bound:
    """Read what a book of ours says of itself. Raises PublishingError for any other file."""
    with reading(path) as archive:
        package = parse(archive.read("book/package.opf"))
        navigation = parse(archive.read("book/nav.xhtml"))
        contents = _lines(navigation.find(".//h:nav[@role='doc-toc']/h:ol", _NAMES))
        return Bound(path, _facts(package), tuple(_items(package)), contents)


def _lines(listed: Any) -> tuple[Entry, ...]:
    """The lines of a list of the contents, each with those under it."""
    if listed is None:
        return ()
    items = ((one.find("h:a", _NAMES), one.find("h:ol", _NAMES)) for one in listed)
    return tuple(
        Entry(str(link.text), str(link.get("href")), _lines(inner)) for link, inner in items
    )


@contextmanager
def reading(path: Path) -> Iterator[zipfile.ZipFile]:
    """A book's archive, open; PublishingError for whatever is wrong with it."""
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except _UNREADABLE as error:
        raise PublishingError(
            f"This e-book cannot be read ({error}).",
            where=str(path),
            mend="Build the episode again: podcast build",
        ) from error


def parse(document: bytes) -> Any:
    """A document of a book as lxml's tree; nothing outside of it is looked at."""
    return etree.fromstring(document, etree.XMLParser(resolve_entities=False, no_network=True))


def milliseconds(clock: str) -> int:
    """A clock value as our overlays write it, in seconds."""
    return round(float(clock.removesuffix("s")) * 1000)


def _metas(package: Any, name: str) -> tuple[str, ...]:
    found = package.iterfind(f".//o:meta[@property='{name}']", _NAMES)
    return tuple(str(meta.text) for meta in found if meta.get("refines") is None)


def _texts(package: Any, name: str) -> tuple[str, ...]:
    return tuple(str(found.text) for found in package.iterfind(f".//dc:{name}", _NAMES))


def _facts(package: Any) -> Facts:
    return Facts(
        identifier=_texts(package, "identifier")[0],
        title=_texts(package, "title")[0],
        languages=_texts(package, "language"),
        creators=_texts(package, "creator"),
        publisher=_texts(package, "publisher")[0],
        published=datetime.fromisoformat(_metas(package, "dcterms:modified")[0]),
        narrators=_metas(package, "media:narrator"),
        duration=milliseconds(_metas(package, "media:duration")[0]),
        access=Access(
            pictures="visual" in _metas(package, "schema:accessMode"),
            described="textual" in _metas(package, "schema:accessModeSufficient"),
            may_move="unknown" in _metas(package, "schema:accessibilityHazard"),
        ),
        description="".join(_texts(package, "description")),
        rights="".join(_texts(package, "rights")),
        readers=_metas(package, "media:narrator")[:-1],  # the last is the voice
        source_type="".join(_sources(package)),
    )


def _sources(package: Any) -> Iterator[str]:
    found = package.iterfind(".//o:meta[@property='schema:digitalSourceType']", _NAMES)
    return (str(meta.text) for meta in found)


def _items(package: Any) -> Iterator[Item]:
    listed = list(package.iterfind(".//o:item", _NAMES))
    places = {one.get("id"): str(one.get("href")) for one in listed}
    read = {one.get("idref") for one in package.iterfind(".//o:itemref", _NAMES)}
    heard = {
        str(meta.get("refines")).removeprefix("#"): milliseconds(str(meta.text))
        for meta in package.iterfind(".//o:meta[@property='media:duration']", _NAMES)
        if meta.get("refines")
    }
    for one in listed:
        overlay = one.get("media-overlay")
        if one.get("media-type") != "application/smil+xml":  # each is named by its document
            yield Item(
                href=places[one.get("id")],
                properties=one.get("properties", ""),
                overlay=places[overlay] if overlay else "",
                heard=heard.get(overlay, 0),
                read=one.get("id") in read,
            )
