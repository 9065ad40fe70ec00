"""What publishing over the network must not do: guess a type, trust a stranger, wait for ever."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.errors import PublishingError
from podcast.publishing.hosting.target_kinds import open_target
from tests.publishing.hosts import served_as, ssh_server


@pytest.fixture
def keys(s3: str, monkeypatch: pytest.MonkeyPatch) -> str:
    for name, value in {
        "AWS_ENDPOINT_URL": s3,
        "AWS_ALLOW_HTTP": "true",
        "AWS_ACCESS_KEY_ID": "key",
        "AWS_SECRET_ACCESS_KEY": "secret",
    }.items():
        monkeypatch.setenv(name, value)
    return s3


@pytest.mark.parametrize("kind", ["application/rss+xml; charset=utf-8", "audio/mpeg"])
def test_an_object_store_serves_each_file_with_the_type_it_was_sent_with(
    kind: str, keys: str, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"content")
    target = open_target("s3://bucket/types")
    target.put("a file.bin", tmp_path / "file", media_type=kind)
    assert served_as(keys, "types/a%20file.bin") == (kind, "no-cache")
    target.put("a file.bin", b"bytes", media_type=kind)
    assert served_as(keys, "types/a%20file.bin") == (kind, "no-cache")
    assert target.read("a file.bin") == b"bytes"
    target.put("audio/bees-1.mp3", b"bytes", media_type=kind)
    assert served_as(keys, "types/audio/bees-1.mp3")[1] == "public, max-age=31536000, immutable"


def test_a_large_object_is_sent_in_parts_and_arrives_whole(keys: str, tmp_path: Path) -> None:
    content = bytes(range(256)) * 100_000
    (tmp_path / "large").write_bytes(content)
    target = open_target("s3://bucket/large")
    target.put("audio", tmp_path / "large", media_type="audio/mpeg")
    assert target.read("audio") == content


def test_a_bucket_that_is_not_there_is_told(keys: str) -> None:
    with pytest.raises(PublishingError) as caught:
        open_target("s3://missing/show").put("x", b"x", media_type="text/html")
    assert caught.value.where == "s3://missing/show/x"
    assert "\n" not in caught.value.what


@pytest.mark.parametrize("address", ["s3://", "az://bucket/show", "nowhere://x/y"])
def test_an_address_that_cannot_be_used_is_told(address: str) -> None:
    with pytest.raises(PublishingError) as caught:
        open_target(address)
    assert caught.value.mend
    assert "\n" not in caught.value.what


def test_an_ssh_server_whose_key_nobody_compared_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "stranger"))
    folder = tmp_path / "served"
    folder.mkdir()
    known = tmp_path / "home" / ".ssh" / "known_hosts"
    with ssh_server(folder, known_hosts=known) as address:
        with pytest.raises(PublishingError, match="key is not known"):
            open_target(f"{address}/show")
        monkeypatch.setenv("HOME", str(tmp_path / "home"))
        open_target(f"{address}/show").put("x", b"x", media_type="text/html")
        assert (folder / "show" / "x").read_bytes() == b"x"
