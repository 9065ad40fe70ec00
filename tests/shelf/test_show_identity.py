"""What apps know the show by does not change without a word."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from podcast.planning.plan import plan
from podcast.podcast_toml import load_project
from podcast.shelf.show_identity import identity_warnings
from tests.small_show import Run

GUID = "9b024349-ccf0-5f69-a609-6b82873eab3c"


def change(folder: Path, old: str, new: str) -> None:
    path = folder / "podcast.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def built(folder: Path, run: Run) -> Path:
    run()
    assert identity_warnings(load_project(folder)) == ()
    return folder


def test_a_guid_that_is_lost_is_told_with_the_line_to_write(built: Path, run: Run) -> None:
    change(built, f'guid = "{GUID}"\n', "")
    project = load_project(built)
    (told,) = identity_warnings(project)
    assert f'Write guid = "{GUID}" in podcast.toml' in told
    planned = plan(project, articles=(), now=datetime(2024, 6, 1, tzinfo=UTC), workers=1)
    assert told in planned.warnings
    assert told in _told(run)
    assert identity_warnings(project) == ()  # the feed says so by now


def test_an_address_that_changes_is_told_and_no_guid_with_it(built: Path, run: Run) -> None:
    change(built, "https://example.org/small", "https://example.org/new")
    (told,) = _told(run)
    assert "from https://example.org/small/feed.xml to https://example.org/new/feed.xml" in told
    assert "301" in told
    assert _told(run) == ()


def test_a_show_at_home_moves_without_a_word(folder: Path, run: Run) -> None:
    change(folder, "https://example.org/small", "http://localhost:8000")
    run()
    change(folder, "http://localhost:8000", "https://example.org/small")
    assert identity_warnings(load_project(folder)) == ()


@pytest.mark.parametrize("feed", [b"", b"<rss>", b"<item", b"\xff\xfe"])
def test_a_feed_that_cannot_be_read_tells_nothing(built: Path, feed: bytes) -> None:
    (built / "output" / "feed.xml").write_bytes(feed)
    assert identity_warnings(load_project(built)) == ()


def _told(run: Run) -> tuple[str, ...]:
    summary, _ = run()
    return summary.show_warnings
