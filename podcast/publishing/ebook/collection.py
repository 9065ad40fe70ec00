"""Several episodes' books in one EPUB: each an own part, with its own audio."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import IO
from uuid import NAMESPACE_URL, uuid5

from podcast.model import Show
from podcast.publishing.ebook.accessibility_metadata import together
from podcast.publishing.ebook.container import Container, epub_container
from podcast.publishing.ebook.contents import Entry, navigation
from podcast.publishing.ebook.epub import style, xhtml
from podcast.publishing.ebook.finished_book import Bound, reading
from podcast.publishing.ebook.package import Facts, Item, package
from podcast.publishing.pages.elements import Element, el
from podcast.publishing.pages.words import Words, words_for

_OWN = ("nav.xhtml", "cover.jpg")  # what each book has, and the whole has once


def write_collection(
    books: Sequence[Bound], *, title: str, show: Show, cover: bytes, to: IO[bytes]
) -> None:
    """Write one book of several to a binary stream that can seek, in the order given.

    The parts are copied as they stand, each into a folder of its own, so that sentences and
    times are those that were proven. Raises PublishingError where a book cannot be read.
    """
    facts = gathered(books, title=title, show=show)
    words = words_for(facts.languages[0])
    items = [*_front(cover), *(item for n, book in _numbered(books) for item in _items(book, n))]
    with zipfile.ZipFile(to, "w") as archive:
        whole = epub_container(archive)
        whole.xml("book/package.opf", package(facts, items=items, words=words))
        language = facts.languages[0]
        contents = navigation(list(_contents(books)), words=words)
        xhtml(whole, "nav.xhtml", contents, title=words["contents"], language=language)
        page = _title_page(facts, books=books, words=words)
        xhtml(whole, "title.xhtml", page, title=title, language=language)
        whole.data("book/book.css", style())
        if cover:
            whole.data("book/cover.jpg", cover)
        for number, book in _numbered(books):
            _copy(book, into=f"book/{number}/", whole=whole)


def gathered(books: Sequence[Bound], *, title: str, show: Show) -> Facts:
    """What is told of all books together."""
    every = [book.facts for book in books]
    languages = [language for facts in every for language in facts.languages]
    spoken = [show.language] if show.language in languages else []
    sources = {facts.source_type for facts in every}
    return Facts(
        identifier=uuid5(NAMESPACE_URL, " ".join([title, *(f.identifier for f in every)])).urn,
        title=title,
        languages=tuple(dict.fromkeys([*spoken, *languages])),
        creators=tuple(dict.fromkeys(creator for facts in every for creator in facts.creators)),
        publisher=show.title,
        published=max(facts.published for facts in every),
        narrators=tuple(dict.fromkeys(name for facts in every for name in facts.narrators)),
        duration=sum(facts.duration for facts in every),
        access=together([facts.access for facts in every]),
        description=show.description,
        rights=show.licence,
        readers=tuple(dict.fromkeys(name for facts in every for name in facts.readers)),
        source_type=sources.pop() if len(sources) == 1 else "",
    )


def _numbered(books: Sequence[Bound]) -> Iterator[tuple[int, Bound]]:
    return enumerate(books, start=1)


def _front(cover: bytes) -> Iterator[Item]:
    yield Item("nav.xhtml", properties="nav")
    yield Item("book.css")
    if cover:
        yield Item("cover.jpg", properties="cover-image")
    yield Item("title.xhtml", read=True)


def _items(book: Bound, number: int) -> Iterator[Item]:
    for item in book.items:
        if item.href not in _OWN:
            overlay = f"{number}/{item.overlay}" if item.overlay else ""
            yield replace(item, href=f"{number}/{item.href}", overlay=overlay)


def _contents(books: Sequence[Bound]) -> Iterator[Entry]:
    for number, book in _numbered(books):
        first, *rest = (_moved(line, to=str(number)) for line in book.contents)
        yield replace(first, inner=(*first.inner, *rest))


def _moved(line: Entry, *, to: str) -> Entry:
    inner = tuple(_moved(one, to=to) for one in line.inner)
    return Entry(line.title, f"{to}/{line.href}", inner)


def _title_page(facts: Facts, *, books: Sequence[Bound], words: Words) -> Element:
    narrated = (el("p", words.say("narrated_by", name=name)) for name in facts.narrators)
    titles = (
        el("li", el("a", book.facts.title, href=f"{number}/{book.contents[0].href}"))
        for number, book in _numbered(books)
    )
    return el(
        "section",
        el("h1", facts.title),
        el("p", words.say("by", name=", ".join(facts.creators))),
        *narrated,
        el("p", facts.description) if facts.description else None,
        el("ol", *titles),
    )


def _copy(book: Bound, *, into: str, whole: Container) -> None:
    left = {f"book/{name}" for name in (*_OWN, "package.opf")}
    with reading(book.path) as archive:
        for entry in archive.infolist():
            if entry.filename.startswith("book/") and entry.filename not in left:
                name = into + entry.filename.removeprefix("book/")
                with archive.open(entry) as source:
                    whole.stream(name, source, size=entry.file_size)
