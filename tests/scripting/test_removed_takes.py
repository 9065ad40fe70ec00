"""Recordings that are taken away leave nothing behind, and nothing goes that may be wanted."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.podcast_toml import load_project
from podcast.reading import read
from podcast.scripting import add_recording
from podcast.scripting.add_recording import remove_takes
from podcast.scripting.recording_states import recordings_of
from tests.scripting.test_takes import SHIVER, states, take

pytestmark = pytest.mark.long


def test_a_killed_removal_of_the_last_recording_is_ended_by_the_next(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(folder, SHIVER)
    project = load_project(folder)
    article = read(folder / "content" / "bees.md", root=folder)
    [recording] = recordings_of((folder / "takes/bees/takes.toml").read_text("utf-8"))

    def killed(_: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(add_recording, "remove_whole", killed)
        with pytest.raises(KeyboardInterrupt):
            remove_takes(article, sentences=[recording.sentence], project=project)
    assert states(folder) == []
    assert remove_takes(article, sentences=[recording.sentence], project=project) == ()
    assert [*(folder / "takes" / "bees").iterdir()] == []


def test_sounds_whose_record_was_lost_stay(folder: Path) -> None:
    take(folder, SHIVER)
    (folder / "takes/bees/takes.toml").unlink()
    article = read(folder / "content" / "bees.md", root=folder)
    assert remove_takes(article, sentences=["1"], project=load_project(folder)) == ()
    assert len([*(folder / "takes" / "bees").glob("*.flac")]) == 1
