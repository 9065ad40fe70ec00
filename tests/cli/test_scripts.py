"""The scripts and what became of them, so that nobody searches for a conflict."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from podcast.cli.commands import podcast


def run(project: Path, *words: str) -> Result:
    return CliRunner(mix_stderr=False).invoke(podcast, ["--project", str(project), *words])


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def show(tmp_path: Path) -> Path:
    """A built show with the test engine and one article."""
    folder = tmp_path / "show"
    run(folder, "init", str(folder))
    edit(folder / "podcast.toml", '"hibari"', '"tone"')
    (folder / "content" / "welcome.md").unlink()
    (folder / "content" / "bees.md").write_text("# Bees\n\nThey dance.\nThey hum.\n", "utf-8")
    assert run(folder, "build", "--jobs", "1").exit_code == 0
    return folder


def test_scripts_are_listed_with_their_states(show: Path) -> None:
    assert run(show, "scripts").output == "scripts/bees.md: generated.\n1 script: 1 generated.\n"
    edit(show / "scripts" / "bees.md", "They dance.", "They dance well.\nAnd long.")
    (show / "scripts" / "wasps.md").write_text("---\ntitle: Wasps\n---\n", "utf-8")
    (show / "content" / "ants.md").write_text("# Ants\n\nThey walk.\n", "utf-8")
    lines = run(show, "scripts").output.splitlines()
    assert lines[0] == "scripts/ants.md: not made yet."
    assert lines[1] == "scripts/bees.md: edited by hand, 2 lines."
    assert lines[2] == "scripts/wasps.md: orphaned, no article in content/ is called wasps."
    assert lines[-1] == "3 scripts: 1 not made yet, 1 edited, 1 orphaned."


def test_a_conflict_is_shown_with_both_versions_its_place_and_the_way_out(show: Path) -> None:
    script = show / "scripts" / "bees.md"
    edit(script, "They dance.", "They dance well.")
    edit(show / "content" / "bees.md", "They dance.", "They dance at noon.")
    failed = run(show, "build", "--jobs", "1")
    lines = [line.strip() for line in run(show, "scripts", "bees").output.splitlines()]
    number = script.read_text(encoding="utf-8").splitlines().index("<<<<<<< script, as edited") + 1
    assert lines[1:6] == [
        f"scripts/bees.md:{number}",
        "In the script, as a person edited it:",
        "They dance well.",
        "From the article, as it is now:",
        "They dance at noon.",
    ]
    assert f"Where: scripts/bees.md:{number}" in failed.stderr
    assert "podcast scripts" in failed.stderr
    assert "and run: podcast build bees" in lines


def test_following_the_way_out_ends_the_conflict(show: Path) -> None:
    script = show / "scripts" / "bees.md"
    edit(script, "They dance.", "They dance well.")
    edit(show / "content" / "bees.md", "They dance.", "They dance at noon.")
    run(show, "build", "--jobs", "1")
    text = script.read_text(encoding="utf-8")
    kept = [one for one in text.splitlines() if not one.startswith(("<<<<", "====", ">>>>"))]
    kept.remove("They dance at noon.")
    script.write_text("\n".join(kept) + "\n", encoding="utf-8")
    assert run(show, "build", "bees", "--jobs", "1").exit_code == 0
    assert "edited by hand, 1 line." in run(show, "scripts").output


def test_states_as_json_are_for_machines(show: Path) -> None:
    script = show / "scripts" / "bees.md"
    edit(script, "They hum.", "<<<<<<< a\nThey buzz.\n=======\nThey hum.\n>>>>>>> b")
    (told,) = json.loads(run(show, "scripts", "--json").output)
    assert (told["state"], told["source"]) == ("conflict", "content/bees.md")
    ((first),) = told["conflicts"]
    assert (first["edited"], first["regenerated"]) == (["They buzz."], ["They hum."])


def test_a_script_that_cannot_be_read_says_where_and_how_to_mend_it(show: Path) -> None:
    edit(show / "scripts" / "bees.md", "They hum.", "They [sub: hum.")
    output = run(show, "scripts").output
    assert "scripts/bees.md: cannot be read." in output
    assert "Where: scripts/bees.md:" in output
    assert "To mend it:" in output


def test_a_name_that_is_no_article_is_told(show: Path) -> None:
    assert run(show, "scripts", "beas").exit_code == 3


@pytest.mark.parametrize("left", ["=======", ">>>>>>> article, as it is now"])
def test_a_marker_that_was_left_over_is_told_with_its_line(show: Path, left: str) -> None:
    script = show / "scripts" / "bees.md"
    edit(script, "They dance.", f"They dance.\n{left}")
    line = script.read_text("utf-8").splitlines().index(left) + 1
    built = run(show, "build", "--jobs", "1")
    assert built.exit_code == 5
    assert f"Where: scripts/bees.md:{line}\n" in built.stderr
    assert f"  scripts/bees.md:{line}\n    Only this marker" in run(show, "scripts").output
