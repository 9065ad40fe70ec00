"""A reader of other people's, foliate-js, plays the e-book: what it marks is what is heard."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from podcast.model import Cue, Episode, Show
from podcast.publishing.ebook.collection import write_collection
from podcast.publishing.ebook.finished_book import open_book
from tests.pages.browser.serving import RangeHandler, silence
from tests.pages.ebook.bound import bound

pytestmark = pytest.mark.long

FOLIATE = Path(__file__).parents[2] / "judges" / "node_modules" / "foliate-js"
READER = Path(__file__).parents[1] / "ebook" / "reader.html"
WORD = re.compile(r"[^\W\d]+")


@dataclass(frozen=True, slots=True)
class Told:
    """What the reader marked when the sound was at ``time``, in ms."""

    time: float
    texts: tuple[str, ...]


@pytest.fixture(scope="module")
def reader(
    episode: Episode, show: Show, browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Page]:
    """The reader, beside the hand-made episode's book and a book that holds it twice."""
    if not FOLIATE.is_dir():
        missing = "foliate-js is not installed: run make judges"
        pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
    folder = tmp_path_factory.mktemp("reader")
    silence(folder / "sound.mp3", milliseconds=episode.duration)
    sound = (folder / "sound.mp3").read_bytes()
    bound(episode, show=show, folder=folder, sound=sound).rename(folder / "book.epub")
    part = open_book(folder / "book.epub")
    with (folder / "two.epub").open("wb") as to:
        write_collection([part, part], title="Bees twice", show=show, cover=b"", to=to)
    (folder / "index.html").write_text(READER.read_text("utf-8"), "utf-8")
    (folder / "foliate-js").symlink_to(FOLIATE)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(RangeHandler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    page = browser.new_page()
    page.goto(f"http://127.0.0.1:{server.server_port}/index.html?book.epub")
    page.wait_for_function("window.ready")
    yield page
    page.close()
    server.shutdown()
    server.server_close()
    thread.join()


def followed(reader: Page, document: str, *, sentences: int) -> list[Told]:
    heard: list[dict[str, Any]] = reader.evaluate(
        "([name, count]) => follow(name, count)", [document, sentences]
    )
    return [Told(one["time"] * 1000, tuple(one["texts"])) for one in heard]


def heard_at(time: float, *, cues: tuple[Cue, ...]) -> Cue:
    """The cue that is heard, or was last; the first second leads to the first."""
    return next((cue for cue in reversed(cues) if cue.start <= time + 1), cues[0])


def test_the_reader_knows_of_every_document_that_is_heard(reader: Page) -> None:
    heard = [place.rpartition("/")[2] for place in reader.evaluate("window.ready")]
    assert heard == [
        "title.xhtml",
        *(f"chapter-{number}.xhtml" for number in (1, 2, 3)),
        *("notes.xhtml", "disclaimer.xhtml"),
    ]


@pytest.mark.parametrize(
    ("document", "sentences"),
    [
        pytest.param("title.xhtml", 2, marks=pytest.mark.long),
        pytest.param("chapter-1.xhtml", 3, marks=pytest.mark.long),
        ("chapter-2.xhtml", 2),
        ("chapter-3.xhtml", 2),
    ],
)
def test_the_marked_sentence_is_the_one_that_is_heard(
    reader: Page, episode: Episode, document: str, sentences: int
) -> None:
    _in_step(followed(reader, document, sentences=sentences), episode, sentences)


def test_a_part_of_a_book_of_several_is_played_in_step_too(reader: Page, episode: Episode) -> None:
    reader.goto(reader.url.replace("book.epub", "two.epub"))
    reader.wait_for_function("window.ready")
    _in_step(followed(reader, "2/chapter-3.xhtml", sentences=2), episode, 2)


def _in_step(told: list[Told], episode: Episode, sentences: int) -> None:
    assert len({one.texts for one in told}) == sentences
    for one in told:
        (marked,) = one.texts
        cue = heard_at(one.time, cues=episode.cues)
        words = WORD.findall(cue.shown)
        # What is marked also holds what nobody speaks: a citation, a note's mark.
        assert [word for word in words if word not in marked] == []
        assert marked.startswith(words[0])
