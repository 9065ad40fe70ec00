"""EPUB 3.3 with Media Overlays, by the standard library alone (decision 22).

The same episode gives the same bytes, and no more than a document of it is in memory at a time.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import IO
from uuid import UUID

from podcast.model import Episode, Show
from podcast.publishing.digital_source_type import schema_address
from podcast.publishing.ebook.accessibility_metadata import Access, access_of
from podcast.publishing.ebook.chapters import Document, documents
from podcast.publishing.ebook.container import Container, epub_container
from podcast.publishing.ebook.contents import entries, navigation
from podcast.publishing.ebook.overlay import heard_for, overlay, overlay_name
from podcast.publishing.ebook.package import PICTURES, Facts, Item, package
from podcast.publishing.pages.elements import Node, el, holds
from podcast.publishing.pages.words import direction, narrators, words_for


@dataclass(frozen=True, slots=True)
class Media:
    """What lies in a book beside its text.

    ``audio`` is the finished MP3, ``cover`` a JPEG; ``pictures`` maps a figure's source to
    the name of a picture, ``images`` that name to its bytes.
    """

    audio: Path
    cover: bytes = b""
    pictures: Mapping[str, str] = field(default_factory=dict)
    images: Mapping[str, bytes] = field(default_factory=dict)

    def shown(self) -> Mapping[str, str]:
        """The pictures that every reading system can show; the others are told in words."""
        return {source: name for source, name in self.pictures.items() if _is_shown(name)}


def _is_shown(name: str) -> bool:
    return Path(name).suffix in PICTURES


def write_epub(episode: Episode, *, show: Show, media: Media, to: IO[bytes]) -> None:
    """Write the book of an episode, its audio in it, to a binary stream that can seek.

    Raises PublishingError where the audio cannot be read.
    """
    words = words_for(episode.language)
    shown = media.shown()
    names = sorted(set(shown.values()))
    parts = documents(episode, words=words, pictures=shown)
    with zipfile.ZipFile(to, "w") as archive:
        book = epub_container(archive)
        items = [*_front(media), *map(Item, names), *(_item(part, episode) for part in parts)]
        facts = _facts(episode, show=show, access=access_of(episode.article, names=names))
        book.xml("book/package.opf", package(facts, items=items, words=words))
        contents = navigation(entries(parts), words=words, parts=parts)
        xhtml(book, "nav.xhtml", contents, title=words["contents"], language=episode.language)
        book.data("book/book.css", style())
        for part in parts:
            _chapter(book, part, episode=episode)
        if media.cover:
            book.data("book/cover.jpg", media.cover)
        for name in names:
            book.data(f"book/{name}", media.images[name])
        book.file("book/audio.mp3", media.audio)


def _front(media: Media) -> Iterator[Item]:
    yield Item("nav.xhtml", properties="nav")
    yield Item("book.css")
    yield Item("audio.mp3")
    if media.cover:
        yield Item("cover.jpg", properties="cover-image")


def _item(part: Document, episode: Episode) -> Item:
    heard = heard_for(part, cues=episode.cues, duration=episode.duration)
    overlay = overlay_name(part) if part.heard else ""
    properties = "mathml" if any(holds(body, "math") for body in part.body) else ""
    return Item(part.name, properties, overlay, heard, read=True)


def _facts(episode: Episode, *, show: Show, access: Access) -> Facts:
    return Facts(
        identifier=_identifier(episode.guid),
        title=episode.title,
        languages=(episode.language,),
        creators=(episode.byline or show.author,),
        publisher=show.title,
        published=episode.published,
        narrators=narrators(episode.readers, show=show, language=episode.language),
        duration=episode.duration,
        access=access,
        description=episode.summary,
        rights=show.licence,
        sound="audio.mp3",
        source_type=schema_address(episode.source_type),
        readers=episode.readers,
    )


def _identifier(guid: str) -> str:
    try:
        return UUID(guid).urn
    except ValueError:
        return guid


def _chapter(book: Container, part: Document, *, episode: Episode) -> None:
    page = el("section", *part.body)
    xhtml(book, part.name, page, title=part.title, language=episode.language)
    if part.heard:
        smil = overlay(part, cues=episode.cues, duration=episode.duration, audio="audio.mp3")
        book.xml(f"book/{overlay_name(part)}", smil)


def style() -> bytes:
    """The style sheet of a book."""
    return (files("podcast.publishing.ebook") / "book.css").read_bytes()


def xhtml(book: Container, name: str, body: Node, *, title: str, language: str) -> None:
    """Add a content document to the folder of the book."""
    head = el(
        "head",
        el("meta", charset="utf-8"),
        el("title", title),
        el("link", rel="stylesheet", type="text/css", href="book.css"),
    )
    spaces = {
        "xmlns": "http://www.w3.org/1999/xhtml",
        "xmlns:epub": "http://www.idpf.org/2007/ops",
        "xml:lang": language,
    }
    page = el("html", head, el("body", body), lang=language, dir=direction(language), **spaces)
    book.xml(f"book/{name}", page, doctype="<!DOCTYPE html>\n")
