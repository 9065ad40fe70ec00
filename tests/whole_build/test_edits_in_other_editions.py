"""What people change in an article's script is changed in its editions, or told."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from pathlib import Path

import pytest

from podcast.planning.plan import plan
from podcast.podcast_toml import load_project
from podcast.shelf.records import read_record
from tests.scripting.test_takes import BOTH, SHIVER, USUAL, edit, take
from tests.small_show import Run
from tests.whole_build.editions import FALLS, NOON, falls, rewrite, shown, told

__all__ = ["falls"]


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


def test_what_is_moved_into_what_the_edition_leaves_out_stays_where_it_was(
    falls: Path, run: Run
) -> None:
    run()
    script = falls / "scripts" / "falls.md"
    text = script.read_text("utf-8")
    lines = text.replace("Wear shoes that fit.\n", "").split("\n")
    row = next(at for at, line in enumerate(lines) if "Walking" in line and "<!--" not in line[:4])
    lines.insert(row, "Wear shoes that fit.")
    script.write_text("\n".join(lines), encoding="utf-8")
    run()
    assert shown(falls, "falls").count("Wear shoes that fit.") == 1
    assert "Keep the stairs clear. Wear shoes that fit." in shown(falls, "falls-simplified")


def test_an_edition_of_an_undated_article_has_the_articles_day(falls: Path, run: Run) -> None:
    edition = falls / "content" / "falls.simplified.md"
    later = edition.read_bytes()
    edition.unlink()
    rewrite(falls / "content" / "falls.md", "date: 2024-03-01\n", "")
    run()
    edition.write_bytes(later)
    run(day=NOON + timedelta(days=30))
    scripts = [(falls / "scripts" / f"{name}.md") for name in ("falls", "falls-simplified")]
    days = [re.findall(r"(?m)^date: (.*)$", path.read_text("utf-8")) for path in scripts]
    assert days == [["2024-06-01"], ["2024-06-01"]]
