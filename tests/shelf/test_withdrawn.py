"""Episodes that were withdrawn, are drafts or come later: who gets what of them, and when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import feedparser
import pytest

from podcast.checking.run_rules import check_output
from podcast.events import EpisodeGone, Event, Summary
from podcast.planning.plan import plan
from podcast.podcast_toml import load_project
from podcast.publishing.hosting.publication import plan_publication, publish
from podcast.publishing.hosting.target_kinds import FolderTarget
from podcast.shelf.unpublished import unpublished_files
from podcast.shelf.withdrawn import withdrawn_slugs

pytestmark = pytest.mark.long

Run = Callable[..., tuple[Summary, list[Event]]]
NOW = datetime(2024, 6, 1, tzinfo=UTC)


def titles(folder: Path) -> list[str]:
    feed = feedparser.parse((folder / "output" / "feed.xml").read_bytes())
    return [entry.title for entry in feed.entries]


def mark(folder: Path, line: str) -> None:
    """Put a line into the front matter of the article on bees."""
    article = folder / "content" / "bees.md"
    text = article.read_text(encoding="utf-8")
    article.write_text(text.replace("---\n", f"---\n{line}\n", 1), encoding="utf-8")


def of_bees(folder: Path) -> set[str]:
    output = folder / "output"
    return {
        path.relative_to(output).as_posix()
        for path in output.rglob("*")
        if path.is_file() and "bees" in path.as_posix().removeprefix(output.as_posix())
    }


ONLY_PAGES = {"episodes/bees/index.html", "embed/bees/index.html"}


@pytest.mark.parametrize(("told", "why"), [("true", ""), ('"It was <wrong>."', "It was ")])
def test_a_withdrawn_episode_leaves_a_page_that_says_so(
    told: str, why: str, run: Run, folder: Path
) -> None:
    run()
    mark(folder, f"withdrawn: {told}")
    summary, _ = run()
    assert {done.slug: done.state for done in summary.done}["bees"] == "withdrawn"
    assert titles(folder) == ["How ants find home"]
    assert of_bees(folder) == ONLY_PAGES
    for name in ONLY_PAGES:
        page = (folder / "output" / name).read_text(encoding="utf-8")
        assert "This episode was withdrawn" in page
        assert "How bees keep warm" in page
        assert "They shiver" not in page
        assert "<audio" not in page
        assert why in page
        assert "<wrong>" not in page
    assert "bees" not in (folder / "output" / "index.html").read_text(encoding="utf-8")


def test_an_article_that_is_deleted_withdraws_its_episode(run: Run, folder: Path) -> None:
    run()
    (folder / "content" / "bees.md").unlink()
    run()
    assert titles(folder) == ["How ants find home"]
    assert of_bees(folder) == ONLY_PAGES
    assert "was withdrawn" in (folder / "output/episodes/bees/index.html").read_text("utf-8")


def test_a_withdrawn_episode_comes_back_as_it_was(run: Run, folder: Path) -> None:
    run()
    article = folder / "content" / "bees.md"
    text, before = article.read_bytes(), of_bees(folder)
    feed = (folder / "output" / "feed.xml").read_bytes()
    mark(folder, "withdrawn: true")
    run()
    article.write_bytes(text)
    summary, _ = run()
    assert {done.slug: done.state for done in summary.done}["bees"] == "back"
    assert of_bees(folder) == before
    assert (folder / "output" / "feed.xml").read_bytes() == feed


def test_an_article_that_moves_with_its_slug_withdraws_nothing(run: Run, folder: Path) -> None:
    run()
    feed = (folder / "output" / "feed.xml").read_bytes()
    (folder / "content" / "bees.md").rename(folder / "content" / "old-bees.md")
    article = folder / "content" / "old-bees.md"
    article.write_text("---\nslug: bees\n" + article.read_text("utf-8")[4:], encoding="utf-8")
    run()
    assert (folder / "output" / "feed.xml").read_bytes() == feed
    assert "withdrawn" not in (folder / "output/episodes/bees/index.html").read_text("utf-8")


def test_a_second_build_after_a_withdrawal_writes_nothing(run: Run, folder: Path) -> None:
    run()
    mark(folder, "withdrawn: true")
    run()
    before = {path: path.stat().st_mtime_ns for path in (folder / "output").rglob("*")}
    run()
    assert {path: path.stat().st_mtime_ns for path in (folder / "output").rglob("*")} == before


def test_an_episode_that_goes_with_its_article_is_told_and_where_it_may_have_gone(
    run: Run, folder: Path
) -> None:
    run()
    bees = folder / "content" / "bees.md"
    bees.rename(bees.with_name("hive.md"))
    planned = plan(load_project(folder), articles=(), now=NOW, workers=1)
    assert [(one.slug, one.like) for one in planned.episodes if one.outcome == "gone"] == [
        ("bees", "content/hive.md")
    ]
    assert EpisodeGone("bees", like="content/hive.md") in run()[1]
    (folder / "content" / "ants.md").unlink()
    assert EpisodeGone("ants") in run()[1]
    assert not any(isinstance(event, EpisodeGone) for event in run()[1])


def published(folder: Path, target: FolderTarget, *, now: datetime) -> set[str]:
    """What is at the target of the article on bees, after publishing."""
    project = load_project(folder)
    plan = plan_publication(
        project.output,
        target=target,
        now=now,
        held=unpublished_files(project),
        withdrawn=withdrawn_slugs(project.output),
    )
    publish(project.output, plan=plan, target=target)
    paths = (path.relative_to(target.root).as_posix() for path in target.root.rglob("*"))
    return {path for path in paths if "bees" in path and (target.root / path).is_file()}


@pytest.mark.parametrize("line", ["draft: true", "date: 2024-06-02"])
def test_what_is_not_out_yet_can_be_heard_here_and_is_not_published(
    line: str, run: Run, folder: Path, tmp_path: Path
) -> None:
    article = folder / "content" / "bees.md"
    text = article.read_text(encoding="utf-8").replace("date: 2024-03-05\n", "")
    article.write_text(text, encoding="utf-8")
    mark(folder, line)
    run(day=NOW)
    assert titles(folder) == ["How ants find home"]
    assert "bees" not in (folder / "output" / "index.html").read_text(encoding="utf-8")
    here = of_bees(folder)
    assert len(here) > 8
    findings = check_output(folder / "output", show=load_project(folder).show)
    assert "orphans" not in {one.rule for one in findings}
    target = FolderTarget(tmp_path / "host")
    assert published(folder, target, now=NOW) == set()
    assert (target.root / "feed.xml").is_file()
    article.write_text(text.replace("draft: true\n", ""), encoding="utf-8")
    run(day=NOW + timedelta(days=2))
    assert "How bees keep warm" in titles(folder)
    assert published(folder, target, now=NOW) == of_bees(folder)


def test_the_audio_of_an_episode_without_an_article_stays_at_the_host_for_a_time(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    target = FolderTarget(tmp_path / "host")
    run()
    before = published(folder, target, now=NOW)
    (folder / "content" / "bees.md").unlink()
    run()
    assert published(folder, target, now=NOW) == before
    assert "was withdrawn" in (target.root / "episodes/bees/index.html").read_text("utf-8")
    assert published(folder, target, now=NOW + timedelta(days=31)) == ONLY_PAGES


def test_of_an_episode_that_its_article_withdraws_no_word_stays_at_the_host(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    target = FolderTarget(tmp_path / "host")
    (folder / "content" / "bees-too.md").write_text("# Bees too\n\nThey dance.\n", "utf-8")
    run()
    assert len(published(folder, target, now=NOW)) > len(ONLY_PAGES)
    mark(folder, "withdrawn: A dose was wrong.")
    run()
    left = published(folder, target, now=NOW)
    assert {path for path in left if "bees-too" not in path} == ONLY_PAGES
    assert any(path.startswith("audio/bees-too-") for path in left)
    words = ("They shiver", "A cluster in winter", "keep a cluster")
    for path in target.root.rglob("*"):
        text = path.read_text("utf-8", errors="replace") if path.is_file() else ""
        assert not [one for one in words if one in text], path


@pytest.mark.parametrize("slug", ["aa", "zz"])
def test_an_episode_with_a_new_slug_is_in_the_feed_once(slug: str, run: Run, folder: Path) -> None:
    run()
    mark(folder, f"slug: {slug}")
    run()
    assert sorted(titles(folder)) == ["How ants find home", "How bees keep warm"]
    assert of_bees(folder) == ONLY_PAGES
    summary, _ = run()
    assert {done.slug: done.state for done in summary.done}[slug] == "unchanged"


def test_a_new_slug_that_cannot_be_built_keeps_the_old_episode(run: Run, folder: Path) -> None:
    run()
    mark(folder, "slug: ants")
    run()
    assert sorted(titles(folder)) == ["How ants find home", "How bees keep warm"]


def test_a_slug_that_was_left_by_an_earlier_program_is_let_go(run: Run, folder: Path) -> None:
    run()
    old = folder / "output" / "episodes" / "bees"
    kept = {path.name: path.read_bytes() for path in old.iterdir()}
    audio = {path: path.read_bytes() for path in (folder / "output" / "audio").glob("bees-*")}
    embed = (folder / "output" / "embed" / "bees" / "index.html").read_bytes()
    mark(folder, "slug: zz")
    run()
    for name, data in kept.items():
        (old / name).write_bytes(data)
    for path, data in audio.items():
        path.write_bytes(data)
    (folder / "output" / "embed" / "bees" / "index.html").write_bytes(embed)
    run()
    assert sorted(titles(folder)) == ["How ants find home", "How bees keep warm"]


def test_a_page_of_an_episode_that_went_names_the_show_as_it_is_now(run: Run, folder: Path) -> None:
    run()
    mark(folder, 'withdrawn: "It was <wrong>."')
    run()
    (folder / "content" / "bees.md").unlink()
    (folder / "content" / "ants.md").rename(folder / "content" / "emmets.md")
    run()
    pages = ("episodes/bees", "embed/bees", "episodes/ants", "embed/ants")
    places = [folder / "output" / page / "index.html" for page in pages]
    before = [place.read_text("utf-8") for place in places]
    assert all("Small Things" in page for page in before)
    config = folder / "podcast.toml"
    config.write_text(config.read_text("utf-8").replace("Small Things", "Tiny & old"), "utf-8")
    run()
    assert [place.read_text("utf-8") for place in places] == [
        page.replace("Small Things", "Tiny &amp; old") for page in before
    ]
