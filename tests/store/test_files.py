"""A file appears whole or not at all, and an entry is found again by what it is made from."""

from __future__ import annotations

import errno
import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.errors import StoreError
from podcast.store import FolderStore, not_written, stored_name, whole_file, write_whole


def test_a_file_that_holds_the_data_already_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    assert write_whole(path, b"one")
    before = path.stat()
    assert not write_whole(path, b"one")
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_write_that_fails_leaves_the_old_file_and_no_part(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    write_whole(path, b"old")

    def interrupted() -> None:
        with whole_file(path) as stream:
            stream.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_reader_never_sees_half_of_a_file_that_is_being_written(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    write_whole(path, b"old")
    with whole_file(path) as stream:
        stream.write(b"new and longer")
        stream.flush()
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new and longer"


@pytest.mark.parametrize("umask", [0o022, 0o002, 0o077, 0o000])
def test_who_may_read_and_write_a_new_file_is_what_the_umask_says(
    umask: int, tmp_path: Path
) -> None:
    before = os.umask(umask)
    try:
        write_whole(tmp_path / "feed.xml", b"one")
    finally:
        os.umask(before)
    assert (tmp_path / "feed.xml").stat().st_mode & 0o777 == 0o666 & ~umask


def test_a_file_that_is_written_again_keeps_who_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "script.md"
    write_whole(path, b"one")
    for mode in (0o600, 0o664):
        path.chmod(mode)
        write_whole(path, f"{mode}".encode())
        assert path.stat().st_mode & 0o777 == mode


def test_a_link_is_replaced_and_what_it_leads_to_stays(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"somebody's")
    (tmp_path / "feed.xml").symlink_to(tmp_path / "other")
    write_whole(tmp_path / "feed.xml", b"ours")
    assert (tmp_path / "other").read_bytes() == b"somebody's"
    assert not (tmp_path / "feed.xml").is_symlink()


def test_content_is_on_the_disk_before_it_takes_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "feed.xml"
    seen: list[tuple[int, bool]] = []
    monkeypatch.setattr(os, "fsync", lambda to: seen.append((os.fstat(to).st_size, path.exists())))
    write_whole(path, b"whole")
    assert seen == [(5, False)]


def test_a_place_that_cannot_be_written_is_told_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StoreError) as caught:
        write_whole(tmp_path / "file" / "inside", b"data")
    assert caught.value.where.endswith("inside")
    assert caught.value.mend


def test_a_name_that_is_just_short_enough_can_be_written(tmp_path: Path) -> None:
    for name in ("a" * 255, "ü" * 127, "😀" * 63):
        assert write_whole(tmp_path / name, b"data")
        assert (tmp_path / name).read_bytes() == b"data"
    assert len(list(tmp_path.iterdir())) == 3


@pytest.mark.parametrize(
    ("number", "mend"),
    [
        (errno.ENOSPC, "Free some space, "),
        (errno.EACCES, "Make the folder writable, "),
        (errno.EROFS, "Make the folder writable, "),
        (errno.ENAMETOOLONG, "Give a shorter name, "),
        (errno.EIO, "Free some space or make the folder writable, "),
    ],
)
def test_what_helps_is_told_by_what_is_wrong(number: int, mend: str) -> None:
    error = OSError(number, os.strerror(number))
    told = not_written("This file", error, where=Path("a"))
    assert told.mend == f"{mend}then run the same command again."


def test_a_name_that_is_too_long_is_told_as_that(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        write_whole(tmp_path / ("a" * 256), b"data")
    assert caught.value.mend == "Give a shorter name, then run the same command again."
    assert list(tmp_path.iterdir()) == []


def test_a_file_where_a_folder_should_be_is_told_as_that(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StoreError, match="could not be written") as caught:
        write_whole(tmp_path / "file" / "deeper" / "inside", b"data")
    assert "that has a folder's name" in caught.value.mend


@given(content=st.binary(max_size=200))
def test_what_is_put_is_what_one_gets(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    store = FolderStore(tmp_path_factory.mktemp("store"))
    store.put("clip", "ab12", content)
    assert store.has("clip", "ab12")
    assert store.get("clip", "ab12") == content
    assert list(store.entries()) == [("clip", "ab12", len(content))]


def test_what_was_never_put_or_is_dropped_is_missing(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)
    assert store.get("clip", "ab12") is None
    store.put("clip", "ab12", b"sound")
    store.drop("clip", "ab12")
    store.drop("clip", "ab12")
    assert store.get("clip", "ab12") is None


def test_backups_are_told_to_pass_the_store_over(tmp_path: Path) -> None:
    FolderStore(tmp_path).put("clip", "ab12", b"sound")
    tag = (tmp_path / "CACHEDIR.TAG").read_bytes()
    assert tag.startswith(b"Signature: 8a477f597d28d172789f06886806bc55")


def test_an_entry_that_cannot_be_read_or_removed_is_told(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)
    store.path("clip", "ab12").mkdir(parents=True)
    for asked in (store.get, store.drop):
        with pytest.raises(StoreError) as told:
            asked("clip", "ab12")
        assert told.value.where == store.where("clip", "ab12")


def test_a_name_is_found_however_its_accents_are_stored(tmp_path: Path) -> None:
    """MacOS writes “é” as two signs into archives and repositories; keyboards type one."""
    typed, kept = "Süd/Bild é.png", unicodedata.normalize("NFD", "Süd/Bild é.png")
    (tmp_path / kept).parent.mkdir()
    (tmp_path / kept).write_bytes(b"x")
    assert (tmp_path / stored_name(typed, folder=tmp_path)).read_bytes() == b"x"
    assert stored_name(kept, folder=tmp_path) == kept
    assert stored_name("Süd/none.png", folder=tmp_path) == "Süd/none.png"
    assert stored_name("../é.png", folder=tmp_path) == "../é.png"
    assert stored_name("\0é", folder=tmp_path) == "\0é"
