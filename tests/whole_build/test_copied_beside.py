"""An episode's sound is copied in a thread while its other files are made: whole, or nothing."""

from __future__ import annotations

import errno
import gc
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from podcast.cli.stop_signals import ToldToEnd
from podcast.errors import PublishingError, StoreError
from podcast.events import Event, Summary
from podcast.model import Episode
from podcast.production.episode_audio import write_audio
from podcast.scripting.prepare import Prepared
from podcast.shelf.rendered_files import files_of_pages
from podcast.shelf.show_files import write_show_files

Run = Callable[..., tuple[Summary, list[Event]]]

_FULL = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def left_over(folder: Path) -> list[str]:
    """Drafts and files without a name, anywhere in output/."""
    return [path.name for path in (folder / "output").rglob("*.part")]


def a_full_disk(*_: object, to: BinaryIO, **__: object) -> None:
    to.write(b"half of the sound")
    raise _FULL


def test_a_disk_that_is_full_while_sound_is_copied_is_told_and_leaves_nothing(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr("podcast.production.episode_audio.assemble", a_full_disk)
        summary, _ = run()
    assert isinstance(summary.stopped, StoreError)
    assert summary.stopped.what.startswith("The episode's audio could not be written")
    assert not list((folder / "output" / "audio").iterdir())
    assert not left_over(folder)
    assert len(run()[0].done) == 2


def test_sound_that_is_on_its_way_is_waited_for_where_another_file_cannot_be_made(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed, ended = threading.Event(), threading.Event()

    def slow(*args: object, **named: object) -> object:
        assert failed.wait(10)
        try:
            return write_audio(*args, **named)  # type: ignore[arg-type]
        finally:
            ended.set()

    def fails(*_: object, **__: object) -> None:
        failed.set()
        raise ToldToEnd(15)

    with monkeypatch.context() as patched:
        patched.setattr("podcast.shelf.finish.write_audio", slow)
        patched.setattr("podcast.shelf.finish.files_of_cues", fails)
        with pytest.raises(ToldToEnd):
            run()
    assert ended.is_set()
    assert not left_over(folder)
    assert not (folder / "output" / "feed.xml").exists()
    assert len(run()[0].done) == 2


def test_one_article_that_fails_beside_its_sound_leaves_the_other_whole(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(episode: Episode, **named: object) -> object:
        if episode.slug == "ants":
            raise PublishingError("This page cannot be made.", where="ants")
        return files_of_pages(episode, **named)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr("podcast.shelf.finish.files_of_pages", fails)
        summary, _ = run()
    assert [one.source for one in summary.failed] == ["content/ants.md"]
    assert [one.slug for one in summary.done] == ["bees"]
    assert not left_over(folder)
    assert not (folder / "output" / "episodes" / "ants").exists()
    assert [path.name.partition("-")[0] for path in (folder / "output" / "audio").iterdir()] == [
        "bees"
    ]


def test_a_finished_article_is_let_go_before_the_show_is_written(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[int] = []

    def counted(*args: object, **named: object) -> object:
        gc.collect()
        held.append(sum(type(one) is Prepared for one in gc.get_objects()))
        return write_show_files(*args, **named)  # type: ignore[arg-type]

    gc.collect()
    before = sum(type(one) is Prepared for one in gc.get_objects())
    monkeypatch.setattr("podcast.build.write_show_files", counted)
    run()
    assert held == [before]
