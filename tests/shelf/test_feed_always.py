"""Before every single change of a file, the feed is whole and names only what is there."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from podcast.events import Event, Summary
from podcast.publishing.feed.channel import render_feeds
from tests.whole_build.feeds import wrong_with_feed

pytestmark = pytest.mark.long

Run = Callable[..., tuple[Summary, list[Event]]]

_CHANGES = {"os.rename", "os.remove", "os.rmdir", "os.link", "os.mkdir"}


class Witness:
    """Looks at a project's feed whenever the process is about to change a file."""

    def __init__(self) -> None:
        self.project: Path | None = None
        self.looks = 0
        self.wrong: list[str] = []

    def __call__(self, event: str, _arguments: tuple[object, ...]) -> None:
        if self.project is None or event not in _CHANGES:
            return
        project, self.project = self.project, None
        self.looks += 1
        self.wrong += wrong_with_feed(project)[1]
        self.project = project


WITNESS = Witness()
sys.addaudithook(WITNESS)  # for the life of the process; it does nothing without a project


@pytest.fixture
def witness(folder: Path) -> Iterator[Witness]:
    WITNESS.looks, WITNESS.wrong = 0, []
    WITNESS.project = folder
    yield WITNESS
    WITNESS.project = None


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_no_change_of_a_file_leaves_a_feed_that_names_what_is_not_there(
    run: Run, folder: Path, witness: Witness
) -> None:
    run()
    edit(folder / "content" / "bees.md", "It costs honey.", "It costs much honey.")
    edit(folder / "scripts" / "ants.md", "their steps", "all their steps")
    run()
    edit(folder / "content" / "bees.md", "How bees keep warm", "How warm bees keep")
    (folder / "content" / "ants.md").unlink()
    run()
    assert witness.looks > 50
    assert witness.wrong == []
    assert wrong_with_feed(folder)[0]


def test_older_pages_come_before_the_feed_and_go_after_it(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "podcast.publishing.feed.channel.render_feeds", partial(render_feeds, page_bytes=2_500)
    )
    run()
    feed, older = folder / "output" / "feed.xml", folder / "output" / "feed-2.xml"
    assert b"feed-2.xml" in feed.read_bytes()
    assert older.stat().st_mtime_ns < feed.stat().st_mtime_ns
    (folder / "content" / "ants.md").unlink()
    run()
    assert b"feed-2.xml" not in feed.read_bytes()
    assert not older.exists()
