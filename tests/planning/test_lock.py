"""Two builds of one project never meet."""

from __future__ import annotations

from collections.abc import Callable
from errno import ENOLCK
from pathlib import Path

import pytest
from portalocker.exceptions import LockException

from podcast.errors import BuildUnderWay, StoreError
from podcast.events import Event, Summary
from podcast.planning.lock import only_build
from podcast.podcast_toml import load_project

Run = Callable[..., tuple[Summary, list[Event]]]


def test_a_second_build_is_told_of_the_first_and_changes_nothing(run: Run, folder: Path) -> None:
    with only_build(load_project(folder)), pytest.raises(BuildUnderWay, match="process"):
        run()
    assert not (folder / "output").exists()
    assert run()[0].failed == ()


def test_a_disk_without_locks_is_told(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lock(*_: object) -> None:
        raise LockException(OSError(ENOLCK, "No locks available"), "[Errno 37]")

    monkeypatch.setattr("portalocker.lock", lock)
    with pytest.raises(StoreError, match="cannot be locked: No locks available"):
        run()
    assert not (folder / "output").exists()


def test_what_a_killed_build_left_half_written_is_swept_away(run: Run, folder: Path) -> None:
    run()
    half = folder / "output" / "audio" / ".bees.mp3.x.part"
    half.write_bytes(b"half")
    run()
    assert not half.exists()
