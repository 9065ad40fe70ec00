"""A disk that is full, a folder that cannot be written, a second build: told, and nothing lost."""

from __future__ import annotations

import errno
import json
import os
import platform
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import feedparser
import pytest

from podcast.errors import BuildUnderWay, PodcastError, ScriptError, StoreError
from podcast.events import Event, Summary

pytestmark = pytest.mark.long

Run = Callable[..., tuple[Summary, list[Event]]]

PODCAST = Path(sys.executable).with_name("podcast")


@contextmanager
def no_file_above(size: int) -> Iterator[None]:
    """Let every write beyond so many bytes fail, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def output(folder: Path) -> dict[str, bytes]:
    made = folder / "output"
    return {
        path.relative_to(made).as_posix(): path.read_bytes()
        for path in sorted(made.rglob("*"))
        if path.is_file()
    }


def problems(run: Run) -> list[PodcastError]:
    try:
        return [failure.error for failure in run()[0].failed]
    except PodcastError as error:
        return [error]


@pytest.fixture(scope="module")
def whole() -> dict[str, bytes]:
    """What a build makes that nothing disturbed, once it is known."""
    return {}


@pytest.mark.parametrize("size", [0, 60_000, 120_000, 170_000])
def test_a_full_disk_is_told_and_the_next_build_goes_on_from_what_is_whole(
    run: Run, folder: Path, whole: dict[str, bytes], size: int
) -> None:
    if not whole:
        run()
        whole |= output(folder)
        shutil.rmtree(folder / "output")
        shutil.rmtree(folder / ".podcast")
        shutil.rmtree(folder / "scripts")
    with no_file_above(size):
        told = problems(run)
    assert told
    for error in told:
        assert isinstance(error, StoreError)
        assert "too large" in error.what  # the kernel's own word for a limit on files
        assert error.where
        assert "Allow larger files" in error.mend
    left = output(folder)
    of_episodes = {n: data for n, data in left.items() if n.startswith(("audio/", "episodes/"))}
    assert of_episodes == {name: whole[name] for name in of_episodes}
    assert not list((folder / ".podcast").rglob("*.part"))
    if "feed.xml" in left:
        for entry in feedparser.parse(left["feed.xml"]).entries:
            assert entry.enclosures[0].href.partition("/small/")[2] in left
    assert problems(run) == []
    assert output(folder) == whole


def test_an_edit_on_a_full_disk_leaves_listeners_what_they_had(run: Run, folder: Path) -> None:
    run()
    before = output(folder)
    article = folder / "content" / "bees.md"
    article.write_text(article.read_text("utf-8").replace("honey", "wax and honey"), "utf-8")
    with no_file_above(1_000):
        assert problems(run)
    assert output(folder) == before
    assert problems(run) == []


def test_a_disk_that_is_full_stops_the_build_before_more_is_spoken_for_nothing(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = os.open

    def full(path: Path, flags: int, mode: int = 0o777) -> int:
        if Path(path).parent.parent.name == "clip" and flags & os.O_CREAT:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return make(path, flags, mode)

    with monkeypatch.context() as patched:
        patched.setattr("podcast.store.files.os.open", full)
        summary, _ = run()
    assert [failure.source for failure in summary.failed] == ["content/ants.md"]
    assert isinstance(summary.stopped, StoreError)
    assert "No space left" in summary.stopped.what
    assert problems(run) == []


@pytest.mark.parametrize("name", [".podcast", "output", "scripts"])
def test_a_file_where_a_folder_should_be_is_told_with_its_place(
    run: Run, folder: Path, name: str
) -> None:
    (folder / name).write_text("in the way", "utf-8")
    told = problems(run)
    assert told
    for error in told:
        assert isinstance(error, StoreError | ScriptError)
        assert name in error.where
        assert error.mend
    (folder / name).unlink()
    assert problems(run) == []


def test_a_second_build_ends_with_the_firsts_name_and_harms_nothing(folder: Path) -> None:
    command: list[str | Path] = [PODCAST, "--project", folder, "build", "--json", "--jobs", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout
        assert json.loads(first.stdout.readline())["event"] == "BuildBegun"
        first.send_signal(signal.SIGSTOP)  # so that it is surely still there
        try:
            second = subprocess.run(command, capture_output=True, text=True, check=False)
        finally:
            first.send_signal(signal.SIGCONT)
        first.communicate()
    assert second.returncode == BuildUnderWay.exit_code
    assert f"is under way (process {first.pid} on {platform.node()})." in second.stderr
    assert first.returncode == 0
    assert (folder / "output" / "feed.xml").is_file()
