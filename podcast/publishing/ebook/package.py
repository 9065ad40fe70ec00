"""The package document of EPUB 3.3: what is in the book, in which order, and for whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC
from uuid import UUID

from podcast.model import Episode, Show
from podcast.publishing.ebook.chapters import Document
from podcast.publishing.ebook.overlay import heard_for
from podcast.publishing.pages.tree import Element, el
from podcast.publishing.pages.words import Words

ACTIVE = "-epub-media-overlay-active"

# True of every book made here; EPUB Accessibility 1.1 asks for these and only true ones.
_FEATURES = (
    "synchronizedAudioText",
    "tableOfContents",
    "structuralNavigation",
    "readingOrder",
    "displayTransformability",
    "unlocked",
)


def package(
    episode: Episode, *, show: Show, words: Words, documents: Sequence[Document], cover: bool
) -> Element:
    """The package document; ``cover`` says whether cover.jpg is in the book."""
    return el(
        "package",
        el("metadata", *_metadata(episode, show, words, documents), **_SPACES),
        el("manifest", *_manifest(documents, cover=cover)),
        el("spine", *(el("itemref", idref=_id(document)) for document in documents)),
        xmlns="http://www.idpf.org/2007/opf",
        version="3.0",
        unique_identifier="id",
        **{"xml:lang": episode.language},
    )


_SPACES = {"xmlns:dc": "http://purl.org/dc/elements/1.1/"}


def _metadata(
    episode: Episode, show: Show, words: Words, documents: Sequence[Document]
) -> Iterator[Element]:
    yield el("dc:identifier", _identifier(episode.guid), id="id")
    yield el("dc:title", episode.title)
    yield el("dc:language", episode.language)
    yield el("dc:creator", episode.byline or show.author)
    yield el("dc:publisher", show.title)
    yield el("dc:date", episode.published.date().isoformat())
    for name, text in (("description", episode.summary), ("rights", show.licence)):
        if text:
            yield el(f"dc:{name}", text)
    changed = episode.published.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    yield _meta("dcterms:modified", changed)
    yield from _overlays(episode, show, words, documents)
    yield from _access(words)


def _overlays(
    episode: Episode, show: Show, words: Words, documents: Sequence[Document]
) -> Iterator[Element]:
    yield _meta("media:active-class", ACTIVE)
    yield _meta("media:narrator", show.narrator or words["synthetic_voice"])
    yield _meta("media:duration", f"{episode.duration / 1000:.3f}s")
    for document in documents:
        if document.heard:
            length = heard_for(document, cues=episode.cues, duration=episode.duration)
            yield el("meta", length, property="media:duration", refines=f"#{_id(document)}-overlay")


def _access(words: Words) -> Iterator[Element]:
    yield _meta("schema:accessMode", "textual")
    yield _meta("schema:accessModeSufficient", "textual")
    yield _meta("schema:accessModeSufficient", "auditory")
    for feature in _FEATURES:
        yield _meta("schema:accessibilityFeature", feature)
    yield _meta("schema:accessibilityHazard", "none")
    yield _meta("schema:accessibilitySummary", words["book_access"])


def _manifest(documents: Sequence[Document], *, cover: bool) -> Iterator[Element]:
    yield _item("nav", "nav.xhtml", "application/xhtml+xml", properties="nav")
    yield _item("style", "book.css", "text/css")
    yield _item("audio", "audio.mp3", "audio/mpeg")
    if cover:
        yield _item("cover", "cover.jpg", "image/jpeg", properties="cover-image")
    for document in documents:
        overlay = f"{_id(document)}-overlay" if document.heard else None
        yield _item(_id(document), document.name, "application/xhtml+xml", media_overlay=overlay)
        if overlay is not None:
            yield _item(overlay, overlay_name(document), "application/smil+xml")


def overlay_name(document: Document) -> str:
    """The file of a document's overlay."""
    return f"{_id(document)}.smil"


def _id(document: Document) -> str:
    return document.name.removesuffix(".xhtml")


def _item(name: str, href: str, kind: str, **more: str | None) -> Element:
    return el("item", id=name, href=href, media_type=kind, **more)


def _meta(name: str, value: str) -> Element:
    return el("meta", value, property=name)


def _identifier(guid: str) -> str:
    try:
        return UUID(guid).urn
    except ValueError:
        return guid
