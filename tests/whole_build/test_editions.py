"""Two editions from one article: what they share, and where they are told."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from podcast.checking.run_rules import check_output
from podcast.cli.commands import podcast
from podcast.events import FeedWritten
from podcast.podcast_toml import load_project
from podcast.shelf.unpublished import unpublished_files
from tests.small_show import CONFIG, Run
from tests.whole_build.editions import falls, rewrite, shown, told

__all__ = ["falls"]


def test_the_second_edition_speaks_only_what_differs(falls: Path, run: Run) -> None:
    _, events = run()
    done = told(events)
    brief = done["falls-simplified"]
    assert brief.spoken == 2  # its title, and the sentence without its figure
    assert brief.reused > 0
    assert brief.duration < done["falls"].duration
    whole, less = shown(falls, "falls"), shown(falls, "falls-simplified")
    assert "Counted over one year" in whole
    assert "Walking" in whole
    assert "Counted over one year" not in less
    assert "Walking" not in less
    assert "Falls at home (in brief)" in less
    _, events = run()
    assert {one.state for one in told(events).values()} == {"unchanged"}


def test_each_page_leads_to_the_other(falls: Path, run: Run) -> None:
    run()
    pages = {
        slug: (falls / "output" / "episodes" / slug / "index.html").read_text("utf-8")
        for slug in ("falls", "falls-simplified")
    }
    assert "episodes/falls-simplified/index.html" in pages["falls"]
    assert "episodes/falls/index.html" in pages["falls-simplified"]
    (falls / "content" / "falls.simplified.md").unlink()
    run()
    page = (falls / "output" / "episodes" / "falls" / "index.html").read_text("utf-8")
    assert "falls-simplified" not in page


@pytest.mark.parametrize(
    ("told_in", "items", "alternates"),
    [("page", 1, 0), ("alternate", 1, 1), ("item", 2, 0)],
)
def test_the_feed_has_it_as_the_show_wants(
    falls: Path, run: Run, told_in: str, items: int, alternates: int
) -> None:
    top, bottom = CONFIG.split("\n\n", 1)
    text = f'{top}\nemail = "a@example.org"\neditions = "{told_in}"\n\n{bottom}'
    (falls / "podcast.toml").write_text(text, encoding="utf-8")
    edition = falls / "content" / "falls.simplified.md"
    later = edition.read_bytes()
    edition.unlink()
    run()  # as one does: the edition comes to an article that is there
    edition.write_bytes(later)
    run()
    feed = (falls / "output" / "feed.xml").read_text("utf-8")
    assert feed.count("<item>") == items
    named = [
        line for line in feed.splitlines() if "alternateEnclosure " in line and "title=" in line
    ]
    assert len(named) == alternates
    assert ("audio/falls-simplified-" in feed) is (told_in != "page")
    assert unpublished_files(load_project(falls)) == frozenset()
    guids = re.findall("<guid[^>]*>([^<]*)<", feed)
    assert len(set(guids)) == items
    assert check_output(falls / "output", show=load_project(falls).show) == ()


def test_a_change_of_where_it_is_told_speaks_nothing_again(falls: Path, run: Run) -> None:
    run()
    top, bottom = CONFIG.split("\n\n", 1)
    text = f'{top}\neditions = "alternate"\n\n{bottom}'
    (falls / "podcast.toml").write_text(text, encoding="utf-8")
    _, events = run()
    assert sum(one.spoken for one in told(events).values()) == 0
    assert "title=" in (falls / "output" / "feed.xml").read_text("utf-8")


def test_an_edition_in_draft_is_nowhere_public(falls: Path, run: Run) -> None:
    path = falls / "content" / "falls.simplified.md"
    path.write_text("---\nedition_of: falls.md\ndraft: true\n---\n", encoding="utf-8")
    run()
    page = (falls / "output" / "episodes" / "falls" / "index.html").read_text("utf-8")
    assert "falls-simplified" not in page
    held = unpublished_files(load_project(falls))
    assert "episodes/falls-simplified/index.html" in held
    assert not any(one.startswith("episodes/falls/") for one in held)


def test_a_broken_edition_does_not_break_its_articles_page(falls: Path, run: Run) -> None:
    path = falls / "content" / "falls.simplified.md"
    path.write_text("---\nedition_of: falls.md\nomit: tabel\n---\n", encoding="utf-8")
    summary, _ = run()
    assert len(summary.failed) == 1
    found = check_output(falls / "output", show=load_project(falls).show)
    assert {one.rule for one in found} <= {"owner"}


def test_an_article_is_built_with_its_editions(falls: Path, run: Run) -> None:
    _, events = run("falls")
    assert set(told(events)) == {"falls", "falls-simplified"}
    rewrite(falls / "content" / "falls.md", "shoes that fit", "shoes that grip")
    _, events = run("falls.simplified")
    assert set(told(events)) == {"falls", "falls-simplified"}


def test_an_edition_of_a_draft_is_one(falls: Path, run: Run) -> None:
    rewrite(falls / "content" / "falls.md", "author:", "draft: true\nauthor:")
    rewrite(falls / "content" / "falls.simplified.md", "omit:", "draft: false\nomit:")
    run()
    assert "episodes/falls-simplified/index.html" in _held(falls)


def test_an_edition_of_a_later_day_is_not_out_before(falls: Path, run: Run) -> None:
    rewrite(falls / "content" / "falls.md", "2024-03-01", "2030-03-01")
    run()
    assert "episodes/falls-simplified/index.html" in _held(falls)
    run(day=datetime(2030, 6, 1, tzinfo=UTC))
    assert _held(falls) == frozenset()


def _held(folder: Path) -> frozenset[str]:
    if not (folder / "output" / "feed.xml").exists():
        return frozenset({"episodes/falls-simplified/index.html"})
    return unpublished_files(load_project(folder))


def test_metadata_beside_an_edition_are_its_own(falls: Path, run: Run) -> None:
    beside = falls / "content" / "falls.simplified.toml"
    beside.write_text('title = "Falls, quickly"\n', encoding="utf-8")
    run()
    assert "Falls, quickly" in shown(falls, "falls-simplified")
    beside.write_text("draft = true\n", encoding="utf-8")
    run()
    assert "episodes/falls-simplified/index.html" in _held(falls)
    page = (falls / "output" / "episodes" / "falls" / "index.html").read_text("utf-8")
    assert "falls-simplified" not in page


def test_a_new_version_of_another_kind_keeps_its_editions(falls: Path, run: Run) -> None:
    run()
    new = falls / "falls.html"
    new.write_text(
        "<title>Falls at home</title><h1>Falls at home</h1><p>Keep the stairs clear.</p>"
        "<p>Wear shoes that fit, always and everywhere.</p>",
        encoding="utf-8",
    )
    added = CliRunner().invoke(podcast, ["--project", str(falls), "add", str(new), "--replace"])
    assert added.exit_code == 0, added.output
    summary, _ = run()
    assert summary.failed == ()
    assert "always and everywhere" in shown(falls, "falls-simplified")


def test_a_show_that_lists_editions_no_more_says_so(falls: Path, run: Run) -> None:
    top, bottom = CONFIG.split("\n\n", 1)
    listed = f'{top}\neditions = "item"\n\n{bottom}'
    (falls / "podcast.toml").write_text(listed, encoding="utf-8")
    run()
    (falls / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    _, events = run()
    (written,) = (one for one in events if isinstance(one, FeedWritten))
    assert [(one.kind, one.slug, one.why) for one in written.changes] == [
        ("leaves", "falls-simplified", "edition")
    ]


@pytest.mark.parametrize(
    ("language", "title"),
    [("de", "Falls at home (in Kürze)"), ("fr-CA", "Falls at home (en bref)")],
)
def test_its_title_is_in_the_shows_language(
    falls: Path, run: Run, language: str, title: str
) -> None:
    rewrite(falls / "podcast.toml", '"en-GB"', f'"{language}"')
    run()
    assert title in shown(falls, "falls-simplified")
    page = (falls / "output" / "episodes" / "falls" / "index.html").read_text("utf-8")
    assert title in page


def test_its_title_is_in_the_articles_language(falls: Path, run: Run) -> None:
    rewrite(falls / "content" / "falls.md", "author:", "lang: es\nauthor:")
    run()
    assert "Falls at home (en breve)" in shown(falls, "falls-simplified")


def test_a_kind_of_content_that_is_none_is_told(falls: Path, run: Run) -> None:
    path = falls / "content" / "falls.simplified.md"
    path.write_text("---\nedition_of: falls.md\nomit: tabel\n---\n", encoding="utf-8")
    summary, _ = run()
    (failed,) = summary.failed
    assert "tabel" in failed.error.what
    assert "table" in failed.error.mend
