"""What no episode uses goes, and nothing that one does."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from podcast.events import Event, Summary
from podcast.planning.cleaning import Unused, find_unused, remove
from podcast.podcast_toml import load_project
from podcast.shelf.records import read_shelf

Run = Callable[..., tuple[Summary, list[Event]]]

NOW = datetime(2024, 6, 1, tzinfo=UTC)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def cleaned(folder: Path) -> Unused:
    project = load_project(folder)
    unused = find_unused(project, now=NOW)
    remove(unused, project=project)
    return unused


def entries(folder: Path) -> set[str]:
    store = folder / ".podcast"
    return {path.relative_to(store).as_posix() for path in store.glob("*/??/*")}


def heard(folder: Path) -> dict[str, bytes]:
    output = folder / "output"
    return {
        path.relative_to(output).as_posix(): path.read_bytes()
        for path in sorted(output.rglob("*"))
        if path.is_file()
    }


def test_what_a_change_left_behind_goes_and_nothing_is_spoken_again(run: Run, folder: Path) -> None:
    run()
    first = entries(folder)
    edit(folder / "content" / "bees.md", "It costs honey.", "It costs wax.")
    run()
    now = entries(folder)
    gone = cleaned(folder)
    assert gone.counts == {"clip": 1, "track": 1, "heard": 1}
    assert gone.size > 0
    assert entries(folder) < now
    assert now - entries(folder) < first
    made = heard(folder)
    (folder / ".podcast" / "seen.json").unlink()
    for path in (folder / "output" / "episodes").rglob("episode.json"):
        path.unlink()  # so that every episode is made again, from what was kept
    summary, _ = run()
    assert sum(one.spoken for one in summary.done) == 0
    assert heard(folder) == made
    assert cleaned(folder).size == 0


def test_nothing_goes_while_an_article_cannot_be_read_or_is_in_conflict(
    run: Run, folder: Path
) -> None:
    run()
    before = entries(folder)
    kept = (folder / "content" / "bees.md").read_bytes()
    (folder / "content" / "bees.md").write_bytes(b"")
    (source,) = [source for source, _ in cleaned(folder).unjudged]
    assert source == "content/bees.md"
    assert entries(folder) == before
    (folder / "content" / "bees.md").write_bytes(kept)
    edit(folder / "scripts" / "bees.md", "It costs honey.", "It costs a lot.")
    edit(folder / "content" / "bees.md", "It costs honey.", "It costs wax.")
    run()
    assert len(cleaned(folder).unjudged) == 1
    assert entries(folder) == before


def test_articles_that_give_each_other_their_guids_stop_nothing(run: Run, folder: Path) -> None:
    run()
    project = load_project(folder)
    shelf = read_shelf(project.output)
    for name, other in (("bees", "ants"), ("ants", "bees")):
        path = folder / "content" / f"{name}.md"
        text = path.read_text("utf-8").removeprefix("---\n")
        rest = text if name == "bees" else f"---\n{text}"
        path.write_text(f"---\nguid: {shelf[other].episode.guid}\n{rest}", "utf-8")
    assert find_unused(project, now=NOW).unjudged == ()


def test_an_episode_without_an_article_stays_while_the_feed_names_it(
    run: Run, folder: Path
) -> None:
    run()
    (folder / "content" / "bees.md").unlink()
    assert cleaned(folder).still_named == ("bees",)
    assert (folder / "output" / "episodes" / "bees" / "transcript.vtt").is_file()
    run()
    assert cleaned(folder).episodes == ()
    assert (folder / "output" / "episodes" / "bees" / "index.html").is_file()


def test_a_draft_without_an_article_goes(run: Run, folder: Path) -> None:
    edit(folder / "content" / "bees.md", "---\n", "---\ndraft: true\n")
    run()
    (folder / "content" / "bees.md").unlink()
    run()
    assert cleaned(folder).episodes == ("bees",)
    assert not [name for name in heard(folder) if "bees" in name]
    assert (folder / "scripts" / "bees.md").is_file()
    assert (folder / "output" / "episodes" / "ants" / "index.html").is_file()
    before = heard(folder)
    run()
    assert heard(folder) == before


def test_what_a_killed_build_left_half_written_goes_after_a_day(run: Run, folder: Path) -> None:
    run()
    path = next((folder / ".podcast" / "clip").glob("??/*"))
    old, new = path.with_name(".old.x.part"), path.with_name(".new.x.part")
    old.write_bytes(b"1234")
    new.write_bytes(b"1234")
    day_before = (NOW - timedelta(days=2)).timestamp()
    os.utime(old, (day_before, day_before))
    assert cleaned(folder).size == 4
    assert not old.exists()
    assert new.exists()


def test_looking_removes_nothing(run: Run, folder: Path) -> None:
    run()
    edit(folder / "content" / "bees.md", "It costs honey.", "It costs wax.")
    before = entries(folder), heard(folder)
    assert find_unused(load_project(folder), now=NOW).counts["clip"] == 1
    assert (entries(folder), heard(folder)) == before
