"""A guid belongs to the episode that apps know by it, and the feed never has it twice."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from podcast.events import FeedChange, FeedWritten
from podcast.planning.plan import plan
from podcast.podcast_toml import load_project
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


def test_a_guid_that_another_article_gives_away_is_not_taken_before_that_is_built(
    run: Run, folder: Path
) -> None:
    run()
    before = guids(folder)
    give(folder / "content" / "ants.md", BEES)
    give(folder / "content" / "bees.md", "another")
    (told,) = plan(load_project(folder), articles=("ants",), now=NOW, workers=1).episodes
    summary, _ = run("ants")
    (failure,) = summary.failed
    for error in (failure.error, told.problem):
        assert error is not None
        assert error.where == "content/ants.md and content/bees.md"
        assert "Build both" in error.mend
    assert guids(folder) == before
    run()
    assert guids(folder) == {"bees": "another", "ants": BEES}


def test_two_articles_may_give_each_other_their_guids(run: Run, folder: Path) -> None:
    run()
    give(folder / "content" / "ants.md", BEES)
    give(folder / "content" / "bees.md", ANTS)
    summary, _ = run()
    assert not summary.failed
    assert guids(folder) == {"bees": ANTS, "ants": BEES}


@pytest.mark.parametrize("word", ["draft", "withdrawn"])
def test_the_guid_of_an_episode_that_goes_may_be_taken_in_the_same_build(
    word: str, run: Run, folder: Path
) -> None:
    run()
    give(folder / "content" / "ants.md", BEES)
    give(folder / "content" / "bees.md", f"{BEES}\n{word}: true")
    summary, _ = run()
    assert not summary.failed
    assert guids(folder) == {"ants": BEES}
    bees = folder / "content" / "bees.md"
    bees.write_text(bees.read_text("utf-8").replace(f"{word}: true\n", ""), "utf-8")
    summary, _ = run()
    assert [one.source for one in summary.failed] == ["content/bees.md"]
    assert guids(folder) == {"ants": BEES}


def test_an_episode_that_is_a_draft_now_left_for_that(run: Run, folder: Path) -> None:
    run()
    give(folder / "content" / "ants.md", f"{BEES}\ndraft: true")
    _, events = run()
    (made,) = [event for event in events if isinstance(event, FeedWritten)]
    assert made.changes == (FeedChange("leaves", "ants", "draft"),)
    assert guids(folder) == {"bees": BEES}


def test_the_feed_has_a_guid_once_where_the_article_that_gave_it_away_fails(
    run: Run, folder: Path
) -> None:
    run()
    bees, script = folder / "content" / "bees.md", folder / "scripts" / "bees.md"
    own = bees.read_text("utf-8")
    give(folder / "content" / "ants.md", BEES)
    give(bees, "another")
    for file, said in ((bees, "It costs gold."), (script, "It costs much honey.")):
        text = file.read_text("utf-8")
        assert "It costs honey." in text
        file.write_text(text.replace("It costs honey.", said), "utf-8")  # a conflict
    summary, events = run()
    assert [one.source for one in summary.failed] == ["content/bees.md"]
    (made,) = [event for event in events if isinstance(event, FeedWritten)]
    assert made.changes == (FeedChange("leaves", "ants", "guid"),)
    assert guids(folder) == {"bees": BEES}
    bees.write_text(own, "utf-8")
    text = script.read_text("utf-8")
    script.write_text(text.replace("It costs much honey.", "It costs honey."), "utf-8")
    summary, _ = run()
    assert len(summary.failed) == 1  # both have it now, and one of them is told
    assert guids(folder) == {"bees": BEES}


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
