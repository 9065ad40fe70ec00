"""A person's own recording is heard in its place, told of, and never heard for other words."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from podcast.errors import AudioError, ScriptError
from podcast.planning.cleaning import find_unused
from podcast.planning.plan import plan
from podcast.planning.status import show_status
from podcast.podcast_toml import load_project
from podcast.project import Project
from podcast.reading import read
from podcast.scripting import add_recording
from podcast.scripting.add_recording import remove_takes, take_lines, take_states
from podcast.scripting.line_edits import rows_of
from podcast.scripting.recording_states import (
    OUT_OF_DATE,
    left_over_takes,
    recordings_of,
    takes_text,
)
from podcast.store import FolderStore, write_whole
from tests.recorded_speech import in_a_room, wav
from tests.small_show import Run

pytestmark = pytest.mark.long

NOW = datetime(2024, 6, 1, tzinfo=UTC)
TODAY = date(2024, 6, 1)
SHIVER, HONEY = "They shiver their flight muscles.", "It costs honey."

USUAL = "This article is read by a synthetic voice."
BOTH = "This article is read by Ben Koch and by a synthetic voice."


def take(folder: Path, *lines: str, by: str = "Ben Koch", sound: bytes = b"") -> None:
    """Record these lines of bees in one go."""
    project = load_project(folder)
    article = read(folder / "content" / "bees.md", root=folder)
    rows = rows_of(article, project=project, today=TODAY)
    numbers = [row.number for row in rows if row.line.spoken in lines]
    data = sound or wav(in_a_room(*lines))
    take_lines(article, data, numbers=numbers, by=by, project=project, today=TODAY)


def states(folder: Path) -> Sequence[tuple[str, str]]:
    project = load_project(folder)
    article = read(folder / "content" / "bees.md", root=folder)
    found = take_states(article, project=project, today=TODAY)
    return [(one.placed.recording.words, one.placed.state) for one in found]


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def warnings_of(run: Run) -> tuple[str, ...]:
    summary, _ = run("bees")
    assert summary.failed == ()
    return summary.done[0].warnings


def file_of(folder: Path, name: str) -> str:
    return (folder / "output" / "episodes" / "bees" / name).read_text(encoding="utf-8")


def test_a_recording_is_heard_and_nothing_is_spoken_for_it(run: Run, folder: Path) -> None:
    take(folder, SHIVER)
    before = plan(load_project(folder), articles=["bees"], now=NOW, workers=1)
    assert SHIVER not in [line.spoken for one in before.episodes for line in one.again]
    summary, _ = run("bees")
    assert (summary.failed, summary.done[0].reused, summary.done[0].warnings) == ((), 1, ())
    segments = json.loads(file_of(folder, "transcript.json"))["segments"]
    assert [one["body"] for one in segments if one["speaker"] == "Ben Koch"] == [SHIVER]
    mine = next(one for one in segments if one["body"] == SHIVER)
    assert [word["body"] for word in mine["words"]] == SHIVER.split()
    assert "<v Ben Koch>They shiver" in file_of(folder, "transcript.vtt")
    assert run("bees")[0].done[0].state == "unchanged"


def test_a_new_recording_changes_its_line_alone(run: Run, folder: Path) -> None:
    take(folder, SHIVER)
    run("bees")
    take(folder, SHIVER, sound=wav(in_a_room(SHIVER, noise=-50)))
    assert len([*(folder / "takes" / "bees").glob("*.flac")]) == 1
    planned = plan(load_project(folder), articles=["bees"], now=NOW, workers=1).episodes[0]
    assert (planned.notice, planned.again) == ("new audio", ())
    store = FolderStore(folder / ".podcast")
    there = {entry for entry in store.entries() if entry[0] in {"clip", "track"}}
    done = run("bees")[0].done[0]
    assert (done.state, done.spoken) == ("changed", 0)
    new = {entry for entry in store.entries() if entry[0] in {"clip", "track"}} - there
    assert sorted(kind for kind, _, _ in new) == ["clip", "track"]


@pytest.mark.parametrize("where", ["scripts", "content"])
def test_a_line_that_changed_is_told_and_spoken_by_the_voice(
    run: Run, folder: Path, where: str
) -> None:
    take(folder, SHIVER, HONEY)
    run("bees")
    edit(folder / where / "bees.md", SHIVER, "They shiver hard.")
    assert states(folder) == [(SHIVER, "out of date"), (HONEY, "used")]
    planned = plan(load_project(folder), articles=["bees"], now=NOW, workers=1).episodes[0]
    assert "They shiver hard." in [line.spoken for line in planned.again]
    assert [OUT_OF_DATE in told and SHIVER in told for told in planned.takes] == [True]
    told = show_status(load_project(folder), now=NOW).episodes
    assert any(OUT_OF_DATE in warning for one in told for warning in one.warnings)
    [warning] = warnings_of(run)
    assert OUT_OF_DATE in warning
    segments = json.loads(file_of(folder, "transcript.json"))["segments"]
    assert [one["body"] for one in segments if one["speaker"] == "Ben Koch"] == [HONEY]
    kept = show_status(load_project(folder), now=NOW).episodes[1].warnings
    assert any(OUT_OF_DATE in warning for warning in kept)
    take(folder, "They shiver hard.", by="Ana Ruiz")  # in place of the one that is out of date
    assert [state for _, state in states(folder)] == ["used", "used"]
    assert warnings_of(run) == ()


def test_a_line_that_moved_keeps_its_recording(run: Run, folder: Path) -> None:
    take(folder, SHIVER)
    run("bees")
    edit(folder / "content" / "bees.md", f"{SHIVER} {HONEY}", f"{HONEY} {SHIVER}")
    assert states(folder) == [(SHIVER, "used")]
    edit(folder / "content" / "bees.md", f"{HONEY} {SHIVER}", HONEY)
    assert states(folder) == [(SHIVER, "out of date")]
    edit(folder / "content" / "bees.md", HONEY, f"{HONEY}\n\nMore words.\n\n{SHIVER}")
    assert states(folder) == [(SHIVER, "used")]


def test_a_word_that_is_said_otherwise_makes_the_recording_out_of_date(
    run: Run, folder: Path
) -> None:
    take(folder, HONEY)
    run("bees")
    lexicon = '[[word]]\nword = "honey"\nsay = "nectar"\n'
    (folder / "lexicon.toml").write_text(lexicon, encoding="utf-8")
    assert states(folder) == [(HONEY, "out of date")]


@pytest.mark.parametrize(("harm", "state"), [("gone", "missing"), ("other", "damaged")])
def test_a_sound_that_is_not_what_was_recorded_is_told(
    run: Run, folder: Path, harm: str, state: str
) -> None:
    take(folder, SHIVER)
    [sound] = (folder / "takes" / "bees").glob("*.flac")
    if harm == "gone":
        sound.unlink()
    else:
        sound.write_bytes(wav(in_a_room(HONEY)))
    assert states(folder) == [(SHIVER, state)]
    [warning] = warnings_of(run)
    assert OUT_OF_DATE in warning
    assert "Ben Koch" not in file_of(folder, "transcript.json")


def test_a_recording_that_is_taken_away_leaves_no_file(run: Run, folder: Path) -> None:
    take(folder, SHIVER)
    run("bees")
    project = load_project(folder)
    article = read(folder / "content" / "bees.md", root=folder)
    name = recordings_of((folder / "takes/bees/takes.toml").read_text("utf-8"))[0].sentence
    assert [one.words for one in remove_takes(article, sentences=[name], project=project)] == [
        SHIVER
    ]
    assert [*(folder / "takes" / "bees").iterdir()] == []
    assert warnings_of(run) == ()
    assert "Ben Koch" not in file_of(folder, "index.html")


@pytest.mark.parametrize("step", range(3))
def test_a_take_that_is_killed_leaves_the_earlier_one_and_the_next_is_whole(
    folder: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    take(folder, SHIVER)
    before = (folder / "takes/bees/takes.toml").read_bytes()
    written: list[Path] = []

    def killed(path: Path, data: bytes, **_: Path) -> bool:
        if len(written) == step:
            raise KeyboardInterrupt
        written.append(path)
        return write_whole(path, data)

    for name in ("write_whole", "write_kept"):
        monkeypatch.setattr(add_recording, name, killed)
    with pytest.raises(KeyboardInterrupt):
        take(folder, SHIVER, HONEY)
    assert (folder / "takes/bees/takes.toml").read_bytes() == before
    assert states(folder) == [(SHIVER, "used")]
    monkeypatch.undo()
    take(folder, SHIVER, HONEY)
    assert states(folder) == [(SHIVER, "used"), (HONEY, "used")]
    assert len([*(folder / "takes" / "bees").glob("*.flac")]) == 2


def test_what_can_be_no_recording_changes_nothing(folder: Path) -> None:
    take(folder, SHIVER)
    before = {path: path.read_bytes() for path in (folder / "takes").rglob("*.*")}
    with pytest.raises(AudioError, match="cannot be taken"):
        take(folder, SHIVER, sound=b"no sound at all")
    with pytest.raises(AudioError, match="too little"):
        take(folder, SHIVER, sound=wav(in_a_room("a")))
    with pytest.raises(ScriptError, match="Nobody is told"):
        take(folder, SHIVER, by=" \n ")
    with pytest.raises(ScriptError, match="no line with words"):
        take(folder, "These words are nowhere.")
    with pytest.raises(ScriptError, match="show's voice"):
        take(folder, f"A synthetic voice reads this. {BOTH}")
    assert {path: path.read_bytes() for path in (folder / "takes").rglob("*.*")} == before


def test_a_name_is_text_wherever_it_stands(run: Run, folder: Path) -> None:
    hostile = 'Ana <script>alert(1)</script> & "Ben"'
    take(folder, SHIVER, by=f"{hostile}\n[[take]]\x1b[2J")
    assert len(recordings_of((folder / "takes/bees/takes.toml").read_text("utf-8"))) == 1
    assert warnings_of(run) == ()
    for name in ("index.html", "transcript.vtt", "transcript.html"):
        assert "<script>alert" not in file_of(folder, name)


def test_a_record_says_what_it_said(folder: Path) -> None:
    take(folder, SHIVER, HONEY)
    text = (folder / "takes/bees/takes.toml").read_text("utf-8")
    assert takes_text(reversed(recordings_of(text))) == text


@pytest.mark.parametrize(
    "text",
    [
        "take = 1",
        "[[take]]\nsentence = 1",
        "not toml",
        '[[take]]\nsentence = "1"\nwords = ""\nby = "A"\nsound = ""\nfile = "../../secret.flac"',
    ],
)
def test_a_record_that_is_none_stops_its_article_with_words(
    run: Run, folder: Path, text: str
) -> None:
    (folder / "takes" / "bees").mkdir(parents=True)
    (folder / "takes" / "bees" / "takes.toml").write_text(text, encoding="utf-8")
    summary, _ = run()
    assert [one.error.where for one in summary.failed] == ["takes/bees/takes.toml"]
    assert [one.slug for one in summary.done] == ["ants"]


def test_a_link_out_of_the_show_is_not_heard(run: Run, folder: Path, tmp_path: Path) -> None:
    take(folder, SHIVER)
    [sound] = (folder / "takes" / "bees").glob("*.flac")
    elsewhere = tmp_path.parent / f"{tmp_path.name}-secret.flac"
    shutil.move(sound, elsewhere)
    sound.symlink_to(elsewhere)
    assert states(folder) == [(SHIVER, "missing")]


def test_recordings_of_a_renamed_article_are_told(folder: Path) -> None:
    take(folder, SHIVER)
    project = load_project(folder)
    assert left_over_takes(project, slugs=["ants", "wasps"]) == ("bees",)
    shutil.move(folder / "takes" / "bees", folder / "takes" / "wasps")
    shutil.move(folder / "content" / "bees.md", folder / "content" / "wasps.md")
    article = read(folder / "content" / "wasps.md", root=folder)
    [state] = take_states(article, project=project, today=TODAY)
    assert state.placed.state == "used"


def test_a_withdrawn_article_keeps_its_recordings(run: Run, folder: Path) -> None:
    take(folder, SHIVER)
    run()
    edit(folder / "content" / "bees.md", "byline: Ana Ruiz", "withdrawn: true")
    assert run()[0].failed == ()
    assert "Ben Koch" not in file_of(folder, "index.html")
    edit(folder / "content" / "bees.md", "withdrawn: true", "byline: Ana Ruiz")
    run()
    assert "Ben Koch" in file_of(folder, "transcript.vtt")


def test_cleaning_keeps_what_is_heard_and_removes_what_is_not(run: Run, folder: Path) -> None:
    take(folder, SHIVER)
    run()
    assert _unused(load_project(folder)) == set()
    take(folder, SHIVER, sound=wav(in_a_room(SHIVER, noise=-50)))
    run()
    assert "take" in _unused(load_project(folder))
    assert len([*(folder / "takes" / "bees").glob("*.flac")]) == 1


def _unused(project: Project) -> set[str]:
    return {kind for kind, _, _ in find_unused(project, now=NOW).entries}
