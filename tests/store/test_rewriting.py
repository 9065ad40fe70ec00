"""A file that people edit too is changed without losing what others save meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from podcast.errors import StoreError
from podcast.store.rewriting import rewrite


def adds(row: bytes) -> Callable[[bytes], bytes]:
    return lambda data: data + row


def test_of_many_at_once_none_loses_its_change(tmp_path: Path) -> None:
    path, start = tmp_path / "words", Barrier(8)

    def add(number: int) -> None:
        start.wait()
        rewrite(path, adds(f"{number}\n".encode()), lock=tmp_path / "lock", root=tmp_path)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add, range(8)))
    assert sorted(path.read_text().split()) == [str(number) for number in range(8)]


def test_what_an_editor_saves_meanwhile_is_changed_and_not_written_over(tmp_path: Path) -> None:
    path, asked = tmp_path / "words", list[bytes]()

    def change(data: bytes) -> bytes:
        asked.append(data)
        if len(asked) == 1:
            path.write_bytes(b"of an editor\n")
        return data + b"ours\n"

    rewrite(path, change, lock=tmp_path / "lock", root=tmp_path)
    assert path.read_bytes() == b"of an editor\nours\n"
    assert asked == [b"", b"of an editor\n"]
    assert [*tmp_path.glob(".*")] == []


def test_a_file_that_is_saved_on_and_on_is_told(tmp_path: Path) -> None:
    path, saves = tmp_path / "words", iter(range(100))

    def change(data: bytes) -> bytes:
        path.write_bytes(b"%d" % next(saves))
        return data + b"ours"

    with pytest.raises(StoreError, match="again and again"):
        rewrite(path, change, lock=tmp_path / "lock", root=tmp_path)
    assert b"ours" not in path.read_bytes()


def test_a_file_that_nothing_is_left_of_goes_unless_it_was_saved_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "words"
    path.write_bytes(b"one")
    rewrite(path, lambda _: None, lock=tmp_path / "lock", root=tmp_path)
    assert not path.exists()
    path.write_bytes(b"one")

    def change(data: bytes) -> bytes | None:
        if data == b"one":
            path.write_bytes(b"two")
            return None
        return data

    rewrite(path, change, lock=tmp_path / "lock", root=tmp_path)
    assert path.read_bytes() == b"two"


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    with pytest.raises(StoreError, match="could not be written"):
        rewrite(tmp_path / "words", adds(b"x"), lock=tmp_path / "lock", root=tmp_path)
