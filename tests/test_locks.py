"""A lock is held by one at a time, and let go of whatever happens."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from threading import Event, Thread

import pytest
from portalocker.exceptions import AlreadyLocked, LockException

from podcast.locks import held_lock, lock_file


def is_held(path: Path) -> bool:
    with path.open("ab") as file:
        try:
            lock_file(file, wait=False)
        except BlockingIOError:
            return True
    return False


def test_a_lock_is_held_by_one_at_a_time_and_let_go_of_after_an_error(tmp_path: Path) -> None:
    path = tmp_path / "turns" / "ab"
    with held_lock(path):
        assert is_held(path)
    assert not is_held(path)
    with pytest.raises(ValueError, match="told"), held_lock(path):
        raise ValueError("told")
    assert not is_held(path)


def test_the_next_waits_until_the_lock_is_free(tmp_path: Path) -> None:
    path, has_begun, order = tmp_path / "lock", Event(), list[str]()

    def second() -> None:
        has_begun.set()
        with held_lock(path):
            order.append("second")

    thread = Thread(target=second)
    with held_lock(path):
        thread.start()
        has_begun.wait(10)
        order.append("first")
    thread.join(10)
    assert order == ["first", "second"]


def test_the_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    code = (
        "import pathlib, sys; from podcast.locks import held_lock\n"
        f"with held_lock(pathlib.Path({str(path)!r})):\n"
        "    print('held', flush=True)\n    sys.stdin.read()"
    )
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"held\n"
        assert is_held(path)
        holder.kill()
        holder.wait()
        assert not is_held(path)


def test_where_no_lock_can_be_had_the_work_is_done_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "turns").write_text("in the way", "utf-8")
    with held_lock(tmp_path / "turns" / "ab"):
        done = True
    assert done


def test_one_that_waits_asks_again_where_the_system_gives_up_after_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows waits ten seconds for a lock and then says that it is held."""
    answers = iter([AlreadyLocked("held"), AlreadyLocked("held"), None])

    def lock(*_: object) -> None:
        if answer := next(answers):
            raise answer

    monkeypatch.setattr("portalocker.lock", lock)
    with (tmp_path / "lock").open("ab") as file:
        lock_file(file, wait=True)
    assert list(answers) == []


def test_a_disk_without_locks_is_told_in_the_systems_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lock(*_: object) -> None:
        raise LockException(1, "the handle is invalid")

    monkeypatch.setattr("portalocker.lock", lock)
    with (tmp_path / "lock").open("ab") as file, pytest.raises(OSError, match="handle is invalid"):
        lock_file(file, wait=True)
