"""A clock that was set back takes nothing from listeners."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from podcast.podcast_toml import load_project
from podcast.shelf.show_cover import show_cover
from podcast.shelf.show_files import read_records, write_show_files
from tests.small_show import Run

LONG_AGO = datetime(2001, 1, 1, tzinfo=UTC)


def test_what_the_feed_had_stays_and_the_clock_is_named(run: Run, folder: Path) -> None:
    run("bees")
    project = load_project(folder)
    before = (folder / "output" / "feed.xml").read_bytes()
    records = read_records(project)
    cover = show_cover(project)
    written = write_show_files(records, project=project, cover=cover, now=LONG_AGO)
    assert written.episodes == len(records) == 1
    assert "The clock says 2001-01-01" in written.warnings[0]
    assert (folder / "output" / "feed.xml").read_bytes() == before


def test_an_episode_that_never_had_its_day_waits_for_it(run: Run, folder: Path) -> None:
    run("bees")
    project = load_project(folder)
    (folder / "output" / "feed.xml").unlink()
    written = write_show_files(
        read_records(project), project=project, cover=show_cover(project), now=LONG_AGO
    )
    assert (written.episodes, written.warnings) == (0, ())


def test_a_feed_of_before_with_another_hour_of_the_day_keeps_its_episodes(
    run: Run, folder: Path
) -> None:
    run("bees")
    project = load_project(folder)
    feed = folder / "output" / "feed.xml"
    old = feed.read_bytes().replace(b"12:00:00 GMT", b"00:00:00 GMT")
    feed.write_bytes(old)
    written = write_show_files(
        read_records(project), project=project, cover=show_cover(project), now=LONG_AGO
    )
    assert written.episodes == 1
