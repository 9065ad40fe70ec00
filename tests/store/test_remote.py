"""The store behind fsspec: whole entries, copies near by, patience with a store that fails."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import fsspec
import pytest

from podcast.errors import StoreError, StoreLost
from podcast.podcast_toml import parse_project
from podcast.store import FolderStore, Store, StoreAddress, open_store
from podcast.store.remote import RemoteStore
from tests.publishing.hosts import s3_access, s3_server

SHARED = "memory://bucket/show"


@pytest.fixture(autouse=True)
def emptied() -> Iterator[None]:
    """The memory file system is one for the whole process."""
    yield
    fsspec.filesystem("memory").store.clear()


def near(tmp_path: Path, name: str = "here") -> Store:
    (tmp_path / name).mkdir(exist_ok=True)
    return open_store(StoreAddress(SHARED, here=tmp_path / name))


def far(tmp_path: Path) -> Store:
    """A worker's view, on a machine that does not have the project's folder."""
    return open_store(StoreAddress(SHARED, here=tmp_path / "elsewhere"))


def test_what_one_machine_keeps_another_finds(tmp_path: Path) -> None:
    far(tmp_path).put("clip", "ab12", b"sound")
    seen = near(tmp_path)
    assert seen.has("clip", "ab12")
    assert seen.get("clip", "ab12") == b"sound"
    assert not (tmp_path / "elsewhere").exists()


def test_what_was_read_once_is_read_near_by(tmp_path: Path) -> None:
    far(tmp_path).put("clip", "ab12", b"sound")
    assert near(tmp_path).get("clip", "ab12") == b"sound"
    fsspec.filesystem("memory").store.clear()
    assert near(tmp_path).get("clip", "ab12") == b"sound"
    assert near(tmp_path, "another").get("clip", "ab12") is None


def test_an_entry_can_be_read_in_parts_from_afar(tmp_path: Path) -> None:
    far(tmp_path).put("track", "ab12", b"head and sound")
    for store in (far(tmp_path), near(tmp_path)):
        stream = store.open("track", "ab12")
        assert stream is not None
        with stream:
            assert stream.read(4) == b"head"
        assert store.open("track", "cd34") is None


def test_what_is_dropped_is_gone_here_and_there(tmp_path: Path) -> None:
    store = near(tmp_path)
    store.put("clip", "ab12", b"sound")
    store.drop("clip", "ab12")
    store.drop("clip", "ab12")
    assert not store.has("clip", "ab12")
    assert far(tmp_path).get("clip", "ab12") is None


@dataclass
class Shaky:
    """A file system whose next answers are errors, and which shows half of what is written."""

    protocol: str = "sftp"
    failures: list[Exception] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)

    def _fail(self) -> None:
        if self.failures:
            raise self.failures.pop(0)

    def info(self, place: str) -> dict[str, int]:
        self._fail()
        if place not in self.files:
            raise FileNotFoundError(place)
        return {"size": len(self.files[place])}

    def exists(self, place: str) -> bool:
        return place in self.files

    def cat_file(self, place: str) -> bytes:
        self._fail()
        try:
            return self.files[place]
        except KeyError as error:
            raise FileNotFoundError(place) from error

    def makedirs(self, place: str, *, exist_ok: bool) -> None: ...

    def pipe_file(self, place: str, content: bytes) -> None:
        self.files[place] = content[: len(content) // 2]
        self._fail()
        self.files[place] = content

    def mv(self, old: str, new: str) -> None:
        if new in self.files:
            raise FileExistsError(new)
        self.files[new] = self.files.pop(old)

    def rm_file(self, place: str) -> None:
        del self.files[place]


def shaky(tmp_path: Path, *failures: Exception) -> tuple[RemoteStore, Any, list[float]]:
    system, slept = Shaky(failures=[*failures]), list[float]()
    return RemoteStore("sftp://h/s", tmp_path, None, slept.append, system, "/s"), system, slept


def test_a_request_that_fails_is_put_again_after_a_rest(tmp_path: Path) -> None:
    store, _, slept = shaky(tmp_path, TimeoutError(), OSError("503 Slow Down"))
    store.put("clip", "ab12", b"sound")
    assert store.get("clip", "ab12") == b"sound"
    assert slept == [0.5, 1.0]


def test_half_an_entry_is_never_seen(tmp_path: Path) -> None:
    store, system, _ = shaky(tmp_path, *[OSError("broken pipe")] * 9)
    with pytest.raises(StoreLost):
        store.put("clip", "ab12", b"sound")
    system.failures.clear()
    assert not store.has("clip", "ab12")


def test_two_writers_of_one_entry_do_each_other_no_harm(tmp_path: Path) -> None:
    store, system, _ = shaky(tmp_path)
    store.put("clip", "ab12", b"sound")
    store.put("clip", "ab12", b"sound")
    assert system.files == {"/s/clip/ab/ab12": b"sound"}


def test_a_store_that_does_not_answer_says_so_and_what_is_kept(tmp_path: Path) -> None:
    store, _, slept = shaky(tmp_path, *[OSError("no route to host")] * 6)
    with pytest.raises(StoreLost) as caught:
        store.has("clip", "ab12")
    assert "no route to host" in caught.value.what
    assert caught.value.where == "sftp://h/s"
    assert "What was kept is kept" in caught.value.mend
    assert slept == [0.5, 1.0, 2.0, 4.0, 8.0]


@pytest.fixture(scope="module")
def s3() -> Iterator[str]:
    with s3_server() as address:
        yield address


@pytest.fixture
def bucket(s3: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StoreAddress:
    for name, value in s3_access(s3).items():
        monkeypatch.setenv(name, value)
    return StoreAddress(f"s3://bucket/{tmp_path.name}", here=tmp_path)


def test_an_object_store_holds_what_is_put_into_it(bucket: StoreAddress) -> None:
    open_store(bucket).put("clip", "ab12", b"sound")
    elsewhere = open_store(replace(bucket, here=bucket.here / "none"))
    assert elsewhere.has("clip", "ab12")
    assert elsewhere.get("clip", "ab12") == b"sound"
    elsewhere.drop("clip", "ab12")
    elsewhere.drop("clip", "ab12")
    assert not elsewhere.has("clip", "ab12")
    assert elsewhere.get("clip", "ab12") is None


def test_a_bucket_that_is_not_there_is_told(bucket: StoreAddress) -> None:
    with pytest.raises(StoreLost) as caught:
        open_store(replace(bucket, where="s3://none/show")).put("clip", "ab12", b"sound")
    assert caught.value.where == "s3://none/show"


def test_an_address_that_nothing_can_open_is_told_before_any_work(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        open_store(StoreAddress("nowhere://bucket", here=tmp_path))
    assert "s3://bucket/prefix" in caught.value.mend


CONFIG = 'title = "T"\nauthor = "A"\ndescription = "D"\nlanguage = "en"\n'


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ("", "/shows/t/.podcast"),
        ('store = "../shared"', "/shows/shared"),
        ('store = "/mnt/shared"', "/mnt/shared"),
        ('store = "s3://bucket/t"', "s3://bucket/t"),
    ],
)
def test_the_project_says_where_its_store_is(line: str, where: str) -> None:
    project = parse_project(f"{CONFIG}{line}", root=Path("/shows/t"))
    assert project.store == StoreAddress(where, here=Path("/shows/t/.podcast"))


def test_a_folder_is_a_store_as_it_stands(tmp_path: Path) -> None:
    address = StoreAddress(str(tmp_path / "nas"), here=tmp_path)
    assert open_store(address) == FolderStore(tmp_path / "nas")
    assert open_store(StoreAddress(f"file://{tmp_path}/nas", here=tmp_path)) == open_store(address)
