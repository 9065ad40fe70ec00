"""A talking book by DAISY 2.02, for players of that kind, made from finished e-books."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO, Any, Protocol

from podcast.model import Show
from podcast.mpeg import tag_length
from podcast.publishing.ebook.citations import KIND
from podcast.publishing.ebook.collection import gathered
from podcast.publishing.ebook.container import Container, Folder
from podcast.publishing.ebook.daisy_ncc import Heading, ncc
from podcast.publishing.ebook.daisy_smil import Par, heard, master, smil
from podcast.publishing.ebook.daisy_text import (
    SHOWN,
    body_of,
    headings_in,
    level_of,
    older,
    page,
    text_of,
)
from podcast.publishing.ebook.epub import style
from podcast.publishing.ebook.finished_book import Bound, milliseconds, parse, reading
from podcast.publishing.ebook.package import Facts, Item
from podcast.publishing.pages.words import direction

_TYPE = "{http://www.idpf.org/2007/ops}type"
_PLACE = "{http://www.idpf.org/2007/ops}textref"
_SMIL = "{http://www.w3.org/ns/SMIL}"


class Sink(Protocol):
    """Where files go: a folder, or a ZIP file."""

    def text(self, name: str, text: str) -> None:
        """Add a file of text."""

    def stream(self, name: str, source: IO[bytes], *, size: int) -> None:
        """Add the next ``size`` bytes of a file, piece by piece."""


@dataclass(slots=True)
class _Section:
    """A section of the talking book: documents under one heading, and what is heard of them."""

    name: str
    title: str
    level: int
    bodies: list[tuple[str, Any]] = field(default_factory=list)
    pars: list[Par] = field(default_factory=list)


@dataclass(slots=True)
class _Press:
    """A talking book under way; one section's text in memory at a time, of several books."""

    facts: Facts
    to: Sink
    shift: int  # a single book's chapters stand on the first level
    headings: list[Heading] = field(default_factory=list)
    smils: list[tuple[str, str]] = field(default_factory=list)
    elapsed: int = 0
    notes: int = 0
    files: int = 0
    size: int = 0

    def text(self, name: str, text: str) -> None:
        self.files, self.size = self.files + 1, self.size + len(text.encode())
        self.to.text(name, text)

    def stream(self, name: str, source: IO[bytes], *, size: int) -> None:
        self.files, self.size = self.files + 1, self.size + size
        self.to.stream(name, source, size=size)


def write_daisy(books: Sequence[Bound], *, title: str, show: Show, to: Path) -> None:
    """Write a talking book of these e-books into an empty folder.

    Every sentence is heard once, in the order of reading. Raises PublishingError where a book
    cannot be read.
    """
    _write(books, facts=gathered(books, title=title, show=show), to=Folder(to))


def write_daisy_zip(books: Sequence[Bound], *, title: str, show: Show, to: IO[bytes]) -> None:
    """The same as a ZIP file, to a binary stream that can seek."""
    with zipfile.ZipFile(to, "w") as archive:
        _write(books, facts=gathered(books, title=title, show=show), to=Container(archive))


def _write(books: Sequence[Bound], *, facts: Facts, to: Sink) -> None:
    press = _Press(facts, to, shift=1 if len(books) == 1 else 0)
    for number, book in enumerate(books, start=1):
        with reading(book.path) as archive:
            _put_part(archive, book, prefix=f"p{number}_", press=press)
    press.text("book.css", style().decode())
    whole = master(press.smils, title=facts.title, identifier=facts.identifier, total=press.elapsed)
    press.text("master.smil", whole)
    files = press.files + 1  # the contents too
    told = ncc(
        facts,
        headings=press.headings,
        total=press.elapsed,
        notes=press.notes,
        files=files,
        size=press.size,
    )
    press.text("ncc.html", told)


def _put_part(archive: zipfile.ZipFile, book: Bound, *, prefix: str, press: _Press) -> None:
    sections = list(_sections(archive, book, prefix=prefix))
    for section in sections:
        _put_section(section, book, prefix=prefix, sections=sections, press=press)
    for item in book.items:
        if PurePosixPath(item.href).suffix in SHOWN and not item.properties:
            _copy(archive, item.href, prefix=prefix, press=press, skip=0)
    with archive.open("book/audio.mp3") as audio:
        skip = tag_length(audio.read(10))  # players of DAISY may not know such a tag
    _copy(archive, "audio.mp3", prefix=prefix, press=press, skip=skip)


def _copy(archive: zipfile.ZipFile, name: str, *, prefix: str, press: _Press, skip: int) -> None:
    entry = archive.getinfo(f"book/{name}")
    with archive.open(entry) as source:
        source.seek(skip)
        press.stream(prefix + name, source, size=entry.file_size - skip)


def _sections(archive: zipfile.ZipFile, book: Bound, *, prefix: str) -> Iterator[_Section]:
    """Documents that have no heading, or are not heard, go with the one before them."""
    titles = {line.href: line.title for line in book.contents}
    section: _Section | None = None
    for item in (item for item in book.items if item.read):
        body = body_of(parse(archive.read(f"book/{item.href}")))
        pars = list(_pars(archive, item))
        top = [level for one in headings_in(body) if (level := level_of(one)) < 3]
        if section is None or (pars and top):
            if section is not None:
                yield section
            name = prefix + item.href.removesuffix(".xhtml")
            section = _Section(name, titles[item.href], min(top, default=1))
        section.bodies.append((item.href, body))
        section.pars += pars
    if section is not None:
        yield section


def _pars(archive: zipfile.ZipFile, item: Item) -> Iterator[Par]:
    if not item.overlay:
        return
    for par in parse(archive.read(f"book/{item.overlay}")).iter(f"{_SMIL}par"):
        text, audio = par.find(f"{_SMIL}text"), par.find(f"{_SMIL}audio")
        yield Par(
            fragment=str(text.get("src")).partition("#")[2],
            begin=milliseconds(str(audio.get("clipBegin"))),
            end=milliseconds(str(audio.get("clipEnd"))),
            note=_note(par),
        )


def _note(par: Any) -> str:
    """The place of the note that a sentence belongs to, or of the citation that it is, or "".

    These players know no citations: one is passed over with the notes, whose work it does.
    """
    if par.get(_TYPE) == KIND:
        return str(par.find(f"{_SMIL}text").get("src"))
    notes = (one for one in par.iterancestors() if one.get(_TYPE) == "endnote")
    note = next(notes, None)
    return "" if note is None else str(note.get(_PLACE))


def _put_section(
    section: _Section, book: Bound, *, prefix: str, sections: Sequence[_Section], press: _Press
) -> None:
    places = {href: f"{one.name}.html" for one in sections for href, _ in one.bodies}
    press.headings += _headings(section, shift=press.shift)
    for _, body in section.bodies:
        older(body, shift=press.shift, place=lambda name: places.get(name, prefix + name))
    language = book.facts.languages[0]
    text = page(
        [body for _, body in section.bodies],
        title=section.title,
        language=language,
        direction=direction(language),
    )
    press.text(f"{section.name}.html", text)
    overlay = smil(
        section.pars,
        content=f"{section.name}.html",
        audio=f"{prefix}audio.mp3",
        title=section.title,
        identifier=press.facts.identifier,
        elapsed=press.elapsed,
    )
    press.text(f"{section.name}.smil", overlay)
    press.smils.append((f"{section.name}.smil", section.title))
    press.elapsed += heard(section.pars)
    press.notes += len({par.note for par in section.pars if par.note})


def _headings(section: _Section, *, shift: int) -> Iterator[Heading]:
    """The section's own line in the contents, and one for each heading in it that is heard."""
    first = section.pars[0].fragment if section.pars else ""
    spoken = {par.fragment for par in section.pars}
    level = max(1, section.level - shift)
    yield Heading(section.title, level=level, href=f"{section.name}.smil#p-{first}")
    for _, body in section.bodies:
        for one in headings_in(body):
            marks = [str(inner.get("id")) for inner in one.iter() if inner.get("id") in spoken]
            if marks and marks[0] != first:
                href = f"{section.name}.smil#p-{marks[0]}"
                yield Heading(text_of(one), level=max(1, level_of(one) - shift), href=href)
