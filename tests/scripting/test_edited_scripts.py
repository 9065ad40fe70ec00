"""What a person typed into a script is spoken, and survives every rebuild."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from podcast.errors import ScriptError
from podcast.events import EpisodeDone, Event, Summary
from podcast.narration.ledger import Ledger, account
from podcast.podcast_toml import load_project
from podcast.scripting.script_states import script_states

pytestmark = pytest.mark.long

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


@pytest.mark.parametrize(
    "saved",
    [
        lambda text: b"\xef\xbb\xbf" + text,
        lambda text: text.replace(b"\n", b"\r\n"),
        lambda text: text.rstrip(b"\n"),
    ],
    ids=["a byte order mark", "line ends of Windows", "no line end at the end"],
)
def test_what_an_editor_does_unasked_is_no_edit(
    run: Run, folder: Path, saved: Callable[[bytes], bytes]
) -> None:
    run()
    script = folder / "scripts" / "bees.md"
    before = script.read_bytes()
    script.write_bytes(saved(before))
    (state,) = script_states(load_project(folder), names=["bees"])
    assert state.state == "generated"
    edit(folder / "content" / "bees.md", "The queen lays again.", "The queen lays in March.")
    assert run()[0].failed == ()
    assert script.read_bytes() == before.replace(b"lays again", b"lays in March")


@pytest.mark.parametrize("line", ["title: Other bees", "byline: Bo Li"])
def test_what_the_article_tells_is_not_changed_by_half_in_the_script(
    run: Run, folder: Path, line: str
) -> None:
    run()
    name = line.partition(":")[0]
    script = folder / "scripts" / "bees.md"
    lines = [row for row in script.read_text("utf-8").splitlines() if not row.startswith(name)]
    script.write_text("\n".join([lines[0], line, *lines[1:]]) + "\n", "utf-8")
    (failed,) = run("bees")[0].failed
    assert f"The {name} was changed in the script" in failed.error.what
    assert failed.error.where == "scripts/bees.md:2"


def test_what_is_saved_while_a_build_is_at_work_on_the_script_is_not_written_over(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run()
    script = folder / "scripts" / "bees.md"
    edit(folder / "content" / "bees.md", "The queen lays again.", "The queen lays in March.")

    def late(*given: Any, **named: Any) -> Ledger:
        edit(script, "It costs honey.", "It costs a lot of honey.")
        return account(*given, **named)

    with monkeypatch.context() as patched:
        patched.setattr("podcast.scripting.prepare.account", late)
        (failed,) = run("bees")[0].failed
    assert "saved while the build was at work" in failed.error.what
    assert "a lot of honey" in script.read_text(encoding="utf-8")
    assert run("bees")[0].failed == ()
    text = script.read_text(encoding="utf-8")
    assert "a lot of honey" in text
    assert "in March" in text


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


LOST = ("is not there", "conflict", "damaged", "empty")


@pytest.mark.parametrize("lost", LOST)
def test_a_script_whose_record_did_not_travel_is_told_and_spoken_as_it_is(
    run: Run, folder: Path, lost: str
) -> None:
    run()
    made = folder / "scripts" / ".generated" / "bees.md"
    if lost == "conflict":
        text = made.read_text(encoding="utf-8")
        both = f"<<<<<<< HEAD\n{text}=======\n{text}>>>>>>> main\n"
        made.write_text(both, encoding="utf-8")
    elif lost == "is not there":
        made.unlink()
    else:
        made.write_bytes(b"\xff\xfe\x00" if lost == "damaged" else b"")
    edit(folder / "content" / "bees.md", "It costs honey.", "It costs much honey.")
    _, events = run()
    (told,) = [
        warning for one in events if isinstance(one, EpisodeDone) for warning in one.warnings
    ]
    assert "1 line of the script" in told
    assert "delete scripts/bees.md" in told
    vtt = (folder / "output/episodes/bees/transcript.vtt").read_text(encoding="utf-8")
    assert "It costs honey." in " ".join(vtt.split())


def test_a_lost_record_of_a_script_that_nobody_edited_is_no_news(run: Run, folder: Path) -> None:
    run()
    made = folder / "scripts" / ".generated" / "bees.md"
    before = made.read_bytes()
    made.unlink()
    summary, events = run()
    assert [one.warnings for one in events if isinstance(one, EpisodeDone)] == [(), ()]
    assert [one.state for one in summary.done] == ["unchanged", "unchanged"]
    assert made.read_bytes() == before
    edit(folder / "content" / "bees.md", "It costs honey.", "It costs much honey.")
    _, events = run()
    assert [one.warnings for one in events if isinstance(one, EpisodeDone)] == [(), ()]
    vtt = (folder / "output/episodes/bees/transcript.vtt").read_text(encoding="utf-8")
    assert "It costs much honey." in " ".join(vtt.split())
