"""What a person typed into a script is spoken, and survives every rebuild."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from podcast.errors import ScriptError
from podcast.events import Event, Summary

Run = Callable[..., tuple[Summary, list[Event]]]


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_an_edit_of_the_script_is_spoken_and_kept(run: Run, folder: Path) -> None:
    run()
    script = folder / "scripts" / "bees.md"
    edit(script, "It costs honey.", "It costs a lot of honey.")
    for _ in range(2):
        run()
        assert "It costs a lot of honey." in script.read_text(encoding="utf-8")
    vtt = (folder / "output/episodes/bees/transcript.vtt").read_text(encoding="utf-8")
    assert "a lot of honey" in " ".join(vtt.split())


def test_edits_of_article_and_script_in_different_lines_are_merged(run: Run, folder: Path) -> None:
    run()
    script = folder / "scripts" / "bees.md"
    edit(script, "It costs honey.", "It costs a lot of honey.")
    edit(folder / "content" / "bees.md", "The queen lays again.", "The queen lays in March.")
    summary, _ = run()
    assert summary.failed == ()
    text = script.read_text(encoding="utf-8")
    assert "a lot of honey" in text
    assert "in March" in text


def test_edits_in_one_line_are_a_conflict_until_a_person_has_chosen(run: Run, folder: Path) -> None:
    run()
    script = folder / "scripts" / "bees.md"
    edit(script, "It costs honey.", "It costs a lot of honey.")
    edit(folder / "content" / "bees.md", "It costs honey.", "It costs some honey.")
    for _ in range(2):
        summary, _ = run()
        (failed,) = summary.failed
        assert isinstance(failed.error, ScriptError)
        assert failed.error.where.startswith("scripts/bees.md:")
        text = script.read_text(encoding="utf-8")
        assert "a lot of honey" in text
        assert "some honey" in text
    kept = [
        line for line in text.splitlines() if not line.startswith(("<<<<<<<", "=====", ">>>>>>>"))
    ]
    script.write_text("\n".join(line for line in kept if "some honey" not in line) + "\n", "utf-8")
    summary, _ = run()
    assert summary.failed == ()
    assert "a lot of honey" in script.read_text(encoding="utf-8")
