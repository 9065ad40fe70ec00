"""A folder changes as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.errors import StoreError
from podcast.store import whole_folder
from podcast.store.whole_folder import new_folder, write_folder


def held(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("can_trade", [True, False])
def test_the_folder_holds_the_files_and_no_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, can_trade: bool
) -> None:
    if not can_trade:
        monkeypatch.setattr(whole_folder, "_trade", lambda _one, _other: False)
    folder = tmp_path / "bees"
    assert write_folder(folder, {"a": b"1", "b": b"2"})
    assert write_folder(folder, {"a": b"1", "c": b"3"})
    assert held(folder) == {"a": b"1", "c": b"3"}
    assert list(tmp_path.iterdir()) == [folder]


def test_a_file_that_stays_the_same_is_not_written_again(tmp_path: Path) -> None:
    folder = tmp_path / "bees"
    write_folder(folder, {"a": b"1", "b": b"2"})
    before = (folder / "a").stat()
    write_folder(folder, {"a": b"1", "b": b"3"})
    after = (folder / "a").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_folder_that_is_right_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "bees"
    write_folder(folder, {"a": b"1"})
    before = folder.stat().st_ino
    assert not write_folder(folder, {"a": b"1"})
    assert folder.stat().st_ino == before


def test_a_write_that_is_stopped_leaves_the_old_folder_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "bees"
    write_folder(folder, {"a": b"1", "b": b"2"})

    def stopped(_one: Path, _other: Path) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(whole_folder, "_trade", stopped)
    with pytest.raises(KeyboardInterrupt):
        write_folder(folder, {"a": b"9", "b": b"9"})
    assert held(folder) == {"a": b"1", "b": b"2"}
    monkeypatch.undo()
    assert write_folder(folder, {"a": b"9", "b": b"9"})
    assert held(folder) == {"a": b"9", "b": b"9"}


def test_a_file_that_is_given_away_is_moved_in_and_left_where_nothing_changed(
    tmp_path: Path,
) -> None:
    folder, given = tmp_path / "bees", tmp_path / ".book.part"
    for _ in range(2):
        given.write_bytes(b"book")
        write_folder(folder, {"a": b"1", "book": given})
        assert held(folder) == {"a": b"1", "book": b"book"}
    assert given.exists()  # the folder held its bytes already
    given.write_bytes(b"another")
    assert write_folder(folder, {"a": b"1", "book": given})
    assert held(folder) == {"a": b"1", "book": b"another"}
    assert not given.exists()


def fail_in(folder: Path) -> None:
    with new_folder(folder) as staged:
        (staged / "half").write_bytes(b"x")
        raise KeyboardInterrupt


def test_a_new_folder_appears_whole_and_never_over_another(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        fail_in(tmp_path / "book")
    assert list(tmp_path.iterdir()) == []
    with new_folder(tmp_path / "book") as staged:
        (staged / "whole").write_bytes(b"x")
    assert held(tmp_path / "book") == {"whole": b"x"}
    with pytest.raises(StoreError), new_folder(tmp_path / "book"):
        pass
