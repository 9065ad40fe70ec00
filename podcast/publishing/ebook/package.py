"""The package document of EPUB 3.3: what is in a book, in which order, and for whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import PurePosixPath

from podcast.publishing.clock_times import seconds
from podcast.publishing.ebook.accessibility_metadata import Access
from podcast.publishing.pages.elements import Element, el
from podcast.publishing.pages.words import Words

ACTIVE = "-epub-media-overlay-active"

PICTURES = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".svg": "image/svg+xml",
}
"""The kinds of picture that every reading system of EPUB 3.3 has to show."""

_TYPES = {
    **PICTURES,
    ".xhtml": "application/xhtml+xml",
    ".smil": "application/smil+xml",
    ".css": "text/css",
    ".mp3": "audio/mpeg",
}


@dataclass(frozen=True, slots=True)
class Item:
    """A file of a book, by its place beside the package document.

    ``overlay`` is the place of its overlay, ``heard`` how long that plays in ms; a file that
    is ``read`` is part of the reading order.
    """

    href: str
    properties: str = ""
    overlay: str = ""
    heard: int = 0
    read: bool = False

    @property
    def id(self) -> str:
        """Its name inside the package document."""
        return "f-" + self.href.replace("/", "-")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a catalogue is told of a book; ``duration`` of all its audio is in ms.

    ``readers`` are those of its ``narrators`` who are people. ``source_type`` is the address
    of what schema.org calls the source of ``sound``, its audio file; of all sounds without it.
    """

    identifier: str
    title: str
    languages: tuple[str, ...]
    creators: tuple[str, ...]
    publisher: str
    published: datetime
    narrators: tuple[str, ...]
    duration: int
    access: Access
    description: str = ""
    rights: str = ""
    readers: tuple[str, ...] = ()
    sound: str = ""
    source_type: str = ""


def access_in_words(facts: Facts, *, words: Words) -> str:
    """How the book can be read, and who reads it: that a voice is synthetic is said here, too."""
    people = ", ".join(facts.readers)
    voice = words.say("book_voices", people=people) if people else words["book_voice"]
    return words.say("book_access", voice=voice)


def package(facts: Facts, *, items: Sequence[Item], words: Words) -> Element:
    """The package document of a book of these files."""
    return el(
        "package",
        el("metadata", *_metadata(facts, items, words), **_SPACES),
        el("manifest", *_manifest(items)),
        el("spine", *(el("itemref", idref=item.id) for item in items if item.read)),
        xmlns="http://www.idpf.org/2007/opf",
        version="3.0",
        unique_identifier="id",
        **{"xml:lang": facts.languages[0]},
    )


_SPACES = {"xmlns:dc": "http://purl.org/dc/elements/1.1/"}


def _metadata(facts: Facts, items: Sequence[Item], words: Words) -> Iterator[Element]:
    yield el("dc:identifier", facts.identifier, id="id")
    yield el("dc:title", facts.title)
    yield from (el("dc:language", language) for language in facts.languages)
    yield from (el("dc:creator", creator) for creator in facts.creators)
    yield el("dc:publisher", facts.publisher)
    yield el("dc:date", facts.published.date().isoformat())
    for name, text in (("description", facts.description), ("rights", facts.rights)):
        if text:
            yield el(f"dc:{name}", text)
    changed = facts.published.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    yield _meta("dcterms:modified", changed)
    yield from _overlays(facts, items)
    if facts.source_type:
        refines = f"#{Item(facts.sound).id}" if facts.sound else None
        yield el("meta", facts.source_type, property="schema:digitalSourceType", refines=refines)
    yield from (_meta(f"schema:{name}", value) for name, value in facts.access.told())
    yield _meta("schema:accessibilitySummary", access_in_words(facts, words=words))


def _overlays(facts: Facts, items: Sequence[Item]) -> Iterator[Element]:
    yield _meta("media:active-class", ACTIVE)
    yield from (_meta("media:narrator", narrator) for narrator in facts.narrators)
    yield _meta("media:duration", f"{seconds(facts.duration)}s")
    for item in items:
        if item.overlay:
            length = f"{seconds(item.heard)}s"
            refines = f"#{Item(item.overlay).id}"
            yield el("meta", length, property="media:duration", refines=refines)


def _manifest(items: Sequence[Item]) -> Iterator[Element]:
    for item in items:
        overlay = Item(item.overlay) if item.overlay else None
        name = overlay.id if overlay else None
        yield _item(item, properties=item.properties or None, media_overlay=name)
        if overlay:
            yield _item(overlay)


def _item(item: Item, **more: str | None) -> Element:
    kind = _TYPES[PurePosixPath(item.href).suffix]
    return el("item", id=item.id, href=item.href, media_type=kind, **more)


def _meta(name: str, value: str) -> Element:
    return el("meta", value, property=name)
