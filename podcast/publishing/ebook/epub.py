"""EPUB 3.3 with Media Overlays, by the standard library alone (decision 22).

The same episode gives the same bytes.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from importlib.resources import files
from io import BytesIO
from pathlib import Path

from podcast.errors import PublishingError
from podcast.model import Episode, Show
from podcast.publishing.ebook.chapters import Document, documents
from podcast.publishing.ebook.overlay import overlay
from podcast.publishing.ebook.package import overlay_name, package
from podcast.publishing.pages.tree import Element, Node, el, to_xhtml
from podcast.publishing.pages.words import Words, direction, words_for

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip file can name
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
_STORED = (".mp3", ".jpg")


def epub(episode: Episode, *, show: Show, audio: bytes | Path, cover: bytes = b"") -> bytes:
    """The book of an episode with its audio in it.

    ``audio`` is the finished MP3 or its path, ``cover`` a JPEG. Raises PublishingError where
    the audio cannot be read.
    """
    words = words_for(episode.language)
    parts = documents(episode, words=words)
    entries = {
        "META-INF/container.xml": _container(),
        "book/package.opf": _xml(
            package(episode, show=show, words=words, documents=parts, cover=bool(cover))
        ),
        "book/nav.xhtml": _xhtml(
            words["contents"], _navigation(parts, words), language=episode.language
        ),
        "book/book.css": (files("podcast.publishing.ebook") / "book.css").read_bytes(),
        **dict(_chapters(episode, parts)),
        **({"book/cover.jpg": cover} if cover else {}),
        "book/audio.mp3": _sound(audio),
    }
    return _zipped(entries)


def _chapters(episode: Episode, parts: tuple[Document, ...]) -> Iterator[tuple[str, bytes]]:
    for part in parts:
        page = el("section", *part.body)
        yield f"book/{part.name}", _xhtml(part.title, page, language=episode.language)
        if part.heard:
            smil = overlay(part, cues=episode.cues, duration=episode.duration, audio="audio.mp3")
            yield f"book/{overlay_name(part)}", _xml(smil)


def _navigation(parts: tuple[Document, ...], words: Words) -> Element:
    items = (el("li", el("a", part.title, href=part.name)) for part in parts)
    contents = {"epub:type": "toc"}
    return el("nav", el("h1", words["contents"]), el("ol", *items), role="doc-toc", **contents)


def _xhtml(title: str, body: Node, *, language: str) -> bytes:
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
    return f"{_HEAD}<!DOCTYPE html>\n{to_xhtml(page)}\n".encode()


def _container() -> bytes:
    root = el("rootfile", full_path="book/package.opf", media_type="application/oebps-package+xml")
    space = "urn:oasis:names:tc:opendocument:xmlns:container"
    return _xml(el("container", el("rootfiles", root), version="1.0", xmlns=space))


def _xml(root: Element) -> bytes:
    return f"{_HEAD}{to_xhtml(root)}\n".encode()


def _sound(audio: bytes | Path) -> bytes:
    if isinstance(audio, bytes):
        return audio
    try:
        return audio.read_bytes()
    except OSError as error:
        raise PublishingError(
            f"The audio of the e-book cannot be read: {error.strerror}.",
            where=str(audio),
            mend="Build the episode again.",
        ) from error


def _zipped(entries: dict[str, bytes]) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as book:
        # OCF 3.3: the first entry tells the kind of file, at a place where it can be read.
        book.writestr(zipfile.ZipInfo("mimetype", _EPOCH), "application/epub+zip")
        for name, content in entries.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.external_attr = 0o644 << 16
            if not name.endswith(_STORED):
                entry.compress_type = zipfile.ZIP_DEFLATED
            book.writestr(entry, content)
    return made.getvalue()
