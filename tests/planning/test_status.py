"""How each episode stands, and what is in the way of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from podcast.events import Event, Summary
from podcast.planning.status import EpisodeStatus, show_status, store_sizes
from podcast.podcast_toml import load_project

Run = Callable[..., tuple[Summary, list[Event]]]

NOW = datetime(2024, 6, 1, tzinfo=UTC)


def told(folder: Path) -> dict[str, EpisodeStatus]:
    return {one.source: one for one in show_status(load_project(folder), now=NOW).episodes}


def test_an_article_is_new_then_up_to_date_then_changed(run: Run, folder: Path) -> None:
    assert {one.outcome for one in told(folder).values()} == {"new"}
    summary, _ = run()
    bees = told(folder)["content/bees.md"]
    (done,) = [one for one in summary.done if one.slug == "bees"]
    assert (bees.outcome, bees.seen, bees.duration) == ("unchanged", "listed", done.duration)
    assert bees.words == done.words > 10
    assert str(bees.published) == "2024-03-05"
    assert bees.built is not None
    (folder / "content" / "bees.md").write_text("# Bees\n\nOther words.\n", "utf-8")
    assert told(folder)["content/bees.md"].outcome == "changed"


def test_what_the_feed_does_not_have_is_named(run: Run, folder: Path) -> None:
    for name, line in (("draft", "draft: true"), ("late", "date: 2024-07-01")):
        text = f"---\ntitle: A {name} one\n{line}\n---\n\nWords of {name}.\n"
        (folder / "content" / f"{name}.md").write_text(text, "utf-8")
    run()
    (folder / "content" / "ants.md").unlink()
    (folder / "content" / "bees.md").write_bytes(b"")
    now = told(folder)
    assert now["content/draft.md"].seen == "draft"
    assert now["content/late.md"].seen == "scheduled"
    assert now["content/ants.md"].outcome == "gone"
    bees = now["content/bees.md"]
    assert (bees.outcome, bees.seen) == ("broken", "listed")
    assert bees.problem
    assert bees.problem.mend
    path = folder / "content" / "late.md"
    path.write_text(path.read_text("utf-8").replace("date:", "withdrawn: true\ndate:"), "utf-8")
    late = told(folder)["content/late.md"]
    assert (late.outcome, late.seen) == ("withdrawn", "")


def test_the_store_is_weighed_by_kind(run: Run, folder: Path) -> None:
    run()
    sizes = store_sizes(load_project(folder))
    clips = [path.stat().st_size for path in (folder / ".podcast" / "clip").glob("??/*")]
    assert sizes["clip"] == sum(clips)
    assert set(sizes) == {"clip", "cover", "forms", "heard", "narrated", "track"}
