"""A guid belongs to the episode that apps know by it, and the feed never has it twice."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from podcast.events import FeedChange, FeedWritten
from podcast.planning.plan import plan
from podcast.project import load_project
from podcast.publishing.feed.guids import episode_guid
from podcast.shelf.feed_changes import items_in_feed
from tests.small_show import Run

NOW = datetime(2024, 6, 1, tzinfo=UTC)
SHOW = "9b024349-ccf0-5f69-a609-6b82873eab3c"
BEES, ANTS = episode_guid(SHOW, "bees"), episode_guid(SHOW, "ants")


def guids(folder: Path) -> dict[str, str]:
    """The guid of each item of the feed, which would be one alone for two of the same guid."""
    project = load_project(folder)
    found = items_in_feed(project.output, show=project.show)
    text = (project.output / "feed.xml").read_text("utf-8")
    assert text.count("<guid ") == len(found)
    return {item.slug: guid for guid, item in found.items()}


def give(article: Path, guid: str) -> None:
    """Write a guid into an article's front matter, as its first line."""
    text = article.read_text("utf-8")
    rest = text.removeprefix("---\n") if text.startswith("---\n") else f"---\n{text}"
    article.write_text(f"---\nguid: {guid}\n{rest}", "utf-8")


def test_an_article_that_takes_a_known_guid_is_refused_and_nothing_is_lost(
    run: Run, folder: Path
) -> None:
    run()
    before = guids(folder)
    give(folder / "content" / "ants.md", BEES)  # it comes before bees in the order of names
    (told,) = [
        one
        for one in plan(load_project(folder), articles=(), now=NOW, workers=1).episodes
        if one.outcome == "broken"
    ]
    for names in ((), ("ants",)):
        summary, _ = run(*names)
        (failure,) = summary.failed
        assert failure.source == told.source == "content/ants.md"
        assert guids(folder) == before == {"bees": BEES, "ants": ANTS}


def test_a_guid_may_go_from_one_article_to_another(run: Run, folder: Path) -> None:
    run()
    give(folder / "content" / "ants.md", BEES)
    give(folder / "content" / "bees.md", "another")
    summary, events = run()
    assert not summary.failed
    assert guids(folder) == {"bees": "another", "ants": BEES}
    (made,) = [event for event in events if isinstance(event, FeedWritten)]
    assert FeedChange("leaves", "ants", "guid") in made.changes


def test_an_episode_that_cannot_be_made_again_is_not_said_to_have_no_article(
    run: Run, folder: Path
) -> None:
    run()
    (audio,) = (folder / "output" / "audio").glob("bees-*")
    audio.unlink()
    audio.mkdir()
    summary, events = run()
    assert [one.source for one in summary.failed] == ["content/bees.md"]
    (made,) = [event for event in events if isinstance(event, FeedWritten)]
    assert made.changes == (FeedChange("leaves", "bees", "unmade"),)
