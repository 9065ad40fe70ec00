"""What those who follow the feed notice is told before and after a build, and nobody is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import feedparser
import pytest
from click.testing import CliRunner

from podcast.cli.commands import podcast
from podcast.events import Event, FeedChange, FeedWritten
from podcast.planning.plan import plan
from podcast.planning.status import show_status
from podcast.podcast_toml import load_project
from podcast.publishing.feed.guids import episode_guid
from podcast.shelf.feed_changes import items_in_feed
from tests.small_show import Run

pytestmark = pytest.mark.long

NOW = datetime(2024, 6, 1, tzinfo=UTC)
GUID = episode_guid("9b024349-ccf0-5f69-a609-6b82873eab3c", "bees")
Edit = Callable[[Path], None]


def marked(line: str) -> Edit:
    def edit(bees: Path) -> None:
        bees.write_text(bees.read_text("utf-8").replace("---\n", f"---\n{line}\n", 1), "utf-8")

    return edit


def dated(day: str) -> Edit:
    def edit(bees: Path) -> None:
        bees.write_text(bees.read_text("utf-8").replace("2024-03-05", day), "utf-8")

    return edit


def one_more(bees: Path) -> None:
    bees.with_name("wasps.md").write_text("# Wasps\n\nThey make paper.\n", "utf-8")


def longer(bees: Path) -> None:
    bees.write_text(bees.read_text("utf-8") + "\nMore.\n", "utf-8")


EDITS: dict[str, tuple[Edit, FeedChange | None]] = {
    "a draft": (marked("draft: true"), FeedChange("leaves", "bees", "draft")),
    "withdrawn": (marked("withdrawn: A dose."), FeedChange("leaves", "bees", "withdrawn")),
    "no article": (Path.unlink, FeedChange("leaves", "bees", "gone")),
    "a mistyped year": (dated("2042-03-05"), FeedChange("stays", "bees", "later", "2042-03-05")),
    "another day": (dated("2024-03-07"), FeedChange("moves", "bees", "2024-03-05", "2024-03-07")),
    "another guid": (marked('guid: "x1"'), FeedChange("doubles", "bees", GUID, "bees")),
    "another slug": (marked("slug: hive"), FeedChange("doubles", "bees", GUID, "hive")),
    "an article more": (one_more, FeedChange("arrives", "wasps")),
    "a sentence": (longer, None),
}


def written(events: list[Event]) -> FeedWritten:
    (one,) = [event for event in events if isinstance(event, FeedWritten)]
    return one


@pytest.mark.parametrize("name", EDITS)
def test_what_the_plan_says_of_the_feed_is_what_the_build_does_and_says(
    name: str, run: Run, folder: Path
) -> None:
    run()
    project = load_project(folder)
    had = items_in_feed(project.output, show=project.show)
    edit, expected = EDITS[name]
    edit(folder / "content" / "bees.md")
    told = plan(project, articles=(), now=NOW, workers=1).feed
    assert told == ((expected,) if expected else ())
    made = written(run()[1])
    assert made.changes == told
    has = items_in_feed(project.output, show=project.show)
    gone = {item.slug for guid, item in had.items() if guid not in has}
    came = {item.slug for guid, item in has.items() if guid not in had}
    assert gone == {one.slug for one in told if one.kind in {"leaves", "doubles"}}
    assert came == {one.now or one.slug for one in told if one.kind in {"arrives", "doubles"}}
    assert plan(project, articles=(), now=NOW, workers=1).is_idle


def test_a_date_that_was_mistyped_takes_nothing_from_listeners(run: Run, folder: Path) -> None:
    run()
    before = feedparser.parse((folder / "output" / "feed.xml").read_bytes())
    dated("2042-03-05")(folder / "content" / "bees.md")
    for _ in range(2):
        made = written(run()[1])
        assert made.episodes == 2
        assert "2042-03-05" in made.warnings[0]
        assert "--let-go" in made.warnings[0]
    after = feedparser.parse((folder / "output" / "feed.xml").read_bytes())
    assert [(one.id, one.published) for one in after.entries] == [
        (one.id, one.published) for one in before.entries
    ]


def test_status_says_that_an_episode_stays_as_long_as_the_feed_has_it(
    run: Run, folder: Path
) -> None:
    run()
    dated("2042-03-05")(folder / "content" / "bees.md")
    run()
    told = CliRunner().invoke(podcast, ["--project", str(folder), "status"]).output
    (line,) = [one for one in told.splitlines() if one.startswith("bees: ")]
    assert "stays in the feed" in line
    assert "dated 2042-03-05" in line
    assert "not in the feed" not in told
    run(let_go=True)
    (bees,) = [
        one for one in show_status(load_project(folder), now=NOW).episodes if one.slug == "bees"
    ]
    assert bees.seen == "scheduled"


def test_who_confirms_a_later_date_has_the_episode_held_back_until_then(
    run: Run, folder: Path
) -> None:
    run()
    dated("2024-07-01")(folder / "content" / "bees.md")
    told = plan(load_project(folder), articles=(), now=NOW, workers=1, let_go=True).feed
    made = written(run(let_go=True)[1])
    assert made.changes == told == (FeedChange("leaves", "bees", "later", "2024-07-01"),)
    assert (made.episodes, made.warnings) == (1, ())
    assert written(run()[1]).episodes == 1
    later = datetime(2024, 7, 2, tzinfo=UTC)
    told = plan(load_project(folder), articles=(), now=later, workers=1).feed
    assert written(run(day=later)[1]).changes == told == (FeedChange("arrives", "bees"),)


def test_a_feed_that_cannot_be_read_is_compared_with_nothing(run: Run, folder: Path) -> None:
    run()
    (folder / "output" / "feed.xml").write_text("<rss", "utf-8")
    assert {one.kind for one in written(run()[1]).changes} == {"arrives"}
