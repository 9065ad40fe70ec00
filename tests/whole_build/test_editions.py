"""Two editions from one article: what they share, where they are told, and what an edit costs."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from podcast.checking.feed import check_output
from podcast.cli.commands import podcast
from podcast.errors import ArticleError
from podcast.events import EpisodeDone, Event, FeedWritten
from podcast.planning.plan import plan
from podcast.project import load_project
from podcast.reading import read
from podcast.shelf.records import read_record
from podcast.shelf.unpublished import unpublished_files
from tests.scripting.test_takes import BOTH, SHIVER, USUAL, edit, take
from tests.small_show import CONFIG, Run

NOON = datetime(2024, 6, 1, 12, tzinfo=UTC)

FALLS = """\
---
title: Falls at home
author: Ana Ruiz
date: 2024-03-01
---

Falls are common, and most can be prevented (see Fig. 1).[^1]

## What helps

Keep the stairs clear. Wear shoes that fit.

| Exercise | Minutes |
| --- | --- |
| Walking | 20 |

[^1]: Counted over one year.
"""


@pytest.fixture
def falls(folder: Path) -> Path:
    """A show with one article and its edition in brief."""
    for old in (folder / "content").iterdir():
        old.unlink()
    (folder / "content" / "falls.md").write_text(FALLS, encoding="utf-8")
    made = CliRunner().invoke(podcast, ["--project", str(folder), "edition", "falls"])
    assert made.exit_code == 0, made.output
    assert "content/falls.simplified.md" in made.output
    return folder


def rewrite(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def told(events: list[Event]) -> dict[str, EpisodeDone]:
    return {one.slug: one for one in events if isinstance(one, EpisodeDone)}


def shown(folder: Path, slug: str) -> str:
    path = folder / "output" / "episodes" / slug / "transcript.json"
    return " ".join(one["body"] for one in json.loads(path.read_text("utf-8"))["segments"])


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


def test_what_is_mended_in_the_script_is_mended_in_both(falls: Path, run: Run) -> None:
    run()
    script = falls / "scripts" / "falls.md"
    text = script.read_text("utf-8")
    text = text.replace("Wear shoes that fit.", "Wear shoes with a low heel.")
    text = text.replace("Keep the stairs clear.\n", "Keep the stairs clear.\nHold the rail.\n")
    script.write_text(text.replace("Falls are common,", "Falls are very common,"), "utf-8")
    _, events = run()
    done = told(events)
    assert done["falls"].spoken == 3
    assert done["falls-simplified"].spoken == 0
    less = shown(falls, "falls-simplified")
    assert "Keep the stairs clear. Hold the rail. Wear shoes with a low heel." in less
    (warning,) = done["falls-simplified"].warnings
    assert warning.startswith("content/falls.md:7:")
    assert "scripts/falls-simplified.md too" in warning
    assert done["falls"].warnings == ()
    _, events = run()
    assert {one.state for one in told(events).values()} == {"unchanged"}


def test_a_sentence_taken_out_of_the_script_is_out_of_both(falls: Path, run: Run) -> None:
    run()
    script = falls / "scripts" / "falls.md"
    script.write_text(script.read_text("utf-8").replace("Keep the stairs clear.\n", ""), "utf-8")
    run()
    assert "Keep the stairs clear" not in shown(falls, "falls-simplified")
    record = read_record(falls / "output" / "episodes" / "falls-simplified")
    assert record is not None
    ledger = (falls / "output" / "episodes" / "falls-simplified" / "ledger.json").read_text("utf-8")
    assert "by hand" in ledger


def test_an_edit_of_the_article_is_in_both(falls: Path, run: Run) -> None:
    run()
    article = falls / "content" / "falls.md"
    article.write_text(FALLS.replace("shoes that fit", "shoes that grip"), encoding="utf-8")
    planned = plan(load_project(falls), articles=(), now=NOON, workers=1)
    assert {one.slug: one.outcome for one in planned.episodes} == {
        "falls": "changed",
        "falls-simplified": "changed",
    }
    assert planned.spoken == 1
    run()
    assert "shoes that grip" in shown(falls, "falls-simplified")


def test_words_are_never_lost_by_an_edit_that_has_no_place(falls: Path, run: Run) -> None:
    rewrite(
        falls / "content" / "falls.md",
        "Falls are common, and most can be prevented (see Fig. 1).[^1]",
        "Falls are common. Most can be prevented (see Fig. 1).[^1]",
    )
    rewrite(falls / "content" / "falls.md", "\n[^1]:", "\n## At the end\n\nAsk us.\n\n[^1]:")
    run()
    script = falls / "scripts" / "falls.md"
    text = script.read_text("utf-8")
    joined = text.replace("Falls are common.\nMost can", "Falls are common, and most can")
    assert joined != text
    moved = joined.replace("Wear shoes that fit.\n", "")
    moved = moved.replace("Ask us.\n", "Ask us.\nWear shoes that fit.\nCall 999 at once.\n")
    script.write_text(moved, encoding="utf-8")
    _, events = run()
    less = shown(falls, "falls-simplified")
    assert "Falls are common. Most can be prevented" in less
    assert less.count("Wear shoes that fit.") == 1
    assert "Ask us. Wear shoes that fit. Call 999 at once." in less
    warnings = told(events)["falls-simplified"].warnings
    assert len(warnings) == 2
    assert all("scripts/falls-simplified.md too" in one for one in warnings)


def test_what_is_added_behind_what_is_left_out_is_heard_in_its_place(falls: Path, run: Run) -> None:
    run()
    script = falls / "scripts" / "falls.md"
    lines = script.read_text("utf-8").split("\n")
    end = next(at for at, line in enumerate(lines) if line.startswith("## Disclaimer"))
    lines[end:end] = ["<!-- body -->", "Call 999 at once after a fall on the head.", ""]
    script.write_text("\n".join(lines), encoding="utf-8")
    _, events = run()
    assert "Call 999 at once after a fall on the head" in shown(falls, "falls")
    assert "Call 999 at once after a fall on the head" in shown(falls, "falls-simplified")
    assert told(events)["falls-simplified"].warnings == ()


def test_while_the_articles_script_is_in_conflict_the_edition_stays(falls: Path, run: Run) -> None:
    run()
    rewrite(falls / "scripts" / "falls.md", "Keep the stairs clear.", "Keep the stairs free.")
    run()
    rewrite(falls / "content" / "falls.md", "Keep the stairs clear.", "Keep all stairs clear.")
    for _ in range(2):
        summary, _ = run()
        assert {one.source for one in summary.failed} == {
            "content/falls.md",
            "content/falls.simplified.md",
        }
        assert all("scripts/falls.md" in str(one.error.where) for one in summary.failed)
    assert "Keep the stairs free." in shown(falls, "falls-simplified")


@pytest.mark.parametrize("ending", [".txt", ".md"])
def test_edits_are_carried_whatever_file_comes_first(falls: Path, run: Run, ending: str) -> None:
    old = falls / "content" / "falls.md"
    text = old.read_text("utf-8")
    old.unlink()
    path = old.with_suffix(ending)
    path.write_text(text, encoding="utf-8")
    rewrite(falls / "content" / "falls.simplified.md", "falls.md", path.name)
    run()
    rewrite(
        falls / "scripts" / "falls.md",
        "Keep the stairs clear.",
        "Keep the stairs clear.\nHold the rail.",
    )
    run()
    rewrite(path, "Keep the stairs clear.", "Keep all stairs clear.")
    run()
    for slug in ("falls", "falls-simplified"):
        assert "Keep all stairs clear. Hold the rail." in shown(falls, slug)


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


def test_a_notepads_utf_16_is_read(tmp_path: Path) -> None:
    (tmp_path / "falls.md").write_text(FALLS, encoding="utf-8")
    path = tmp_path / "falls.simplified.md"
    path.write_text("---\nedition_of: falls.md\n---\n", encoding="utf-16")
    assert read(path, root=tmp_path).written_in == "falls.md"
    assert [one.slug for one in read(tmp_path / "falls.md", root=tmp_path).editions] == [
        "falls-simplified"
    ]


@pytest.mark.parametrize("name", [" lead", "it's", "a: b", "Stürze", "12", "#1"])
def test_any_name_has_an_edition(falls: Path, name: str) -> None:
    path = falls / "content" / f"{name}.md"
    path.write_text(FALLS, encoding="utf-8")
    made = CliRunner().invoke(podcast, ["--project", str(falls), "edition", str(path)])
    assert made.exit_code == 0, made.output
    edition = path.with_name(f"{name}.simplified.md")
    assert read(edition, root=falls).written_in == f"content/{name}.md"


def test_which_article_is_meant_is_asked(falls: Path) -> None:
    (falls / "content" / "falls.html").write_text("<h1>F</h1><p>Text.</p>", encoding="utf-8")
    runner = CliRunner(mix_stderr=False)
    both = runner.invoke(podcast, ["--project", str(falls), "edition", "falls"])
    assert both.exit_code == 3
    assert "content/falls.html, content/falls.md" in both.stderr
    taken = runner.invoke(podcast, ["--project", str(falls), "edition", "falls.html"])
    assert "an edition of falls.md" in taken.stderr


BROKEN = {
    "no such article": ("falls.simplified.md", "---\nedition_of: fall.md\n---\n"),
    "a path": ("falls.simplified.md", "---\nedition_of: ../podcast.toml\n---\n"),
    "itself": ("falls.simplified.md", "---\nedition_of: falls.simplified.md\n---\n"),
    "no text": ("falls.simplified.md", "---\nedition_of: [falls.md]\n---\n"),
    "of an edition": ("falls.full.full.md", "---\nedition_of: falls.full.md\n---\n"),
    "another name": ("short.md", "---\nedition_of: falls.md\n---\n"),
    "text of its own": ("falls.simplified.md", "---\nedition_of: falls.md\n---\n\nMore.\n"),
    "a day of its own": (
        "falls.simplified.md",
        "---\nedition_of: falls.md\ndate: 2099-01-01\n---\n",
    ),
    "another profile": ("falls.simplified.md", "---\nedition_of: falls.md\nprofile: full\n---\n"),
}


@pytest.mark.parametrize(("name", "text"), BROKEN.values(), ids=BROKEN)
def test_what_is_no_edition_is_told(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / "falls.md").write_text(FALLS, encoding="utf-8")
    (tmp_path / "falls.full.md").write_text("---\nedition_of: falls.md\n---\n", encoding="utf-8")
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ArticleError) as told_of:
        read(path, root=tmp_path)
    assert told_of.value.mend
    assert name in str(told_of.value.where)


def test_an_article_that_is_named_like_an_edition_stays_one(tmp_path: Path) -> None:
    (tmp_path / "falls.md").write_text(FALLS, encoding="utf-8")
    path = tmp_path / "falls.full.md"
    path.write_text("# Falls in full\n\nAn edition_of nothing.\n", encoding="utf-8")
    assert read(path, root=tmp_path).title == "Falls in full"
    assert read(tmp_path / "falls.md", root=tmp_path).editions == ()


def test_what_the_edition_says_stands_before_what_the_article_says(tmp_path: Path) -> None:
    (tmp_path / "falls.md").write_text(
        FALLS.replace("author:", "guid: abc\nepisode: 4\nomit: figure\nauthor:"), encoding="utf-8"
    )
    path = tmp_path / "falls.simplified.md"
    path.write_text(
        "---\nedition_of: falls.md\ntitle: Falls, quickly\nomit: [table]\n---\n", encoding="utf-8"
    )
    article = read(path, root=tmp_path)
    assert article.title == "Falls, quickly"
    assert article.byline == "Ana Ruiz"
    assert article.meta == {"omit": ["figure", "table"], "profile": "simplified"}
    assert article.source == "falls.simplified.md"
    assert article.text_source == "falls.md"
    same = read(tmp_path / "falls.md", root=tmp_path)
    assert article.sections == same.sections


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


def test_an_edition_is_made_once(falls: Path) -> None:
    again = CliRunner().invoke(podcast, ["--project", str(falls), "edition", "falls.simplified"])
    assert again.exit_code != 0
    full = CliRunner().invoke(
        podcast, ["--project", str(falls), "edition", "falls", "--profile", "full"]
    )
    assert full.exit_code == 0
    article = read(falls / "content" / "falls.full.md", root=falls)
    assert [(one.slug, one.is_main) for one in article.editions] == [
        ("falls", True),
        ("falls-simplified", False),
    ]


def test_a_recording_of_a_line_that_comes_twice_is_heard_once(run: Run, folder: Path) -> None:
    edit(folder / "podcast.toml", "A synthetic voice reads this.", USUAL)
    edition = folder / "content" / "bees.simplified.md"
    edition.write_text("---\nedition_of: bees.md\n---\n", encoding="utf-8")
    take(folder, SHIVER)
    edit(folder / "content" / "bees.md", "It costs honey.", f"It costs honey. {SHIVER}")
    assert run("bees")[0].failed == ()
    for slug in ("bees", "bees-simplified"):
        path = folder / "output" / "episodes" / slug / "transcript.json"
        segments = json.loads(path.read_text("utf-8"))["segments"]
        assert [one["body"] for one in segments].count(SHIVER) == 2
        assert [one["body"] for one in segments if one["speaker"] == "Ben Koch"] == [SHIVER]


def test_a_recording_is_heard_in_both(run: Run, folder: Path) -> None:
    edit(folder / "podcast.toml", "A synthetic voice reads this.", USUAL)
    edition = folder / "content" / "bees.simplified.md"
    edition.write_text("---\nedition_of: bees.md\n---\n", encoding="utf-8")
    take(folder, SHIVER)
    summary, _ = run("bees", "bees.simplified")
    assert summary.failed == ()
    path = folder / "output" / "episodes" / "bees-simplified" / "transcript.json"
    segments = json.loads(path.read_text("utf-8"))["segments"]
    assert [one["body"] for one in segments if one["speaker"] == "Ben Koch"] == [SHIVER]
    assert BOTH in path.read_text("utf-8")
    assert [one.warnings for one in summary.done] == [(), ()]


def test_an_article_whose_name_is_as_long_as_names_may_be_is_read(tmp_path: Path) -> None:
    path = tmp_path / f"{'a' * 252}.md"
    path.write_text("# Long\n\nA name.\n", encoding="utf-8")
    assert read(path, root=tmp_path).editions == ()
