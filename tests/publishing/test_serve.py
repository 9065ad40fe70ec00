"""The local server, asked over HTTP as players and podcast apps ask."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest

from podcast.errors import PublishingError
from podcast.publishing.hosting.server import serve, server

AUDIO = bytes(range(256)) * 4


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("show") / "output"
    for name, content in {
        "feed.xml": b"<rss>" + b"x" * 2_000 + b"</rss>",
        "index.html": b"<!doctype html><title>Show</title>" + b" " * 2_000,
        "cover.jpg": b"\xff\xd8" + b"j" * 2_000,
        "audio/bees-1.mp3": AUDIO,
        "audio/.half.part": b"half",
        "episodes/bees/index.html": b"<!doctype html><title>Bees</title>",
        "episodes/bees/transcript.vtt": b"WEBVTT\n\n" + b"x" * 2_000,
        "episodes/bees/transcript.json": b"{" + b" " * 2_000 + b"}",
        "episodes/bees/chapters.json": b"{}",
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (folder.parent / "secret.txt").write_text("secret")
    (folder / "way-out").symlink_to(folder.parent)
    return folder


@pytest.fixture(scope="module")
def port(output: Path) -> Iterator[int]:
    running = server(output)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=running.run, kwargs={"sockets": [listener]})
        thread.start()
        yield listener.getsockname()[1]
        running.should_exit = True
        thread.join()


def ask(port: int, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, bytes]:
    with closing(HTTPConnection("127.0.0.1", port, timeout=10)) as connection:
        asked = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, headers=asked)
        response = connection.getresponse()
        return response, response.read()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/feed.xml", "application/rss+xml; charset=utf-8"),
        ("/audio/bees-1.mp3", "audio/mpeg"),
        ("/episodes/bees/transcript.vtt", "text/vtt; charset=utf-8"),
        ("/episodes/bees/chapters.json", "application/json+chapters"),
        ("/episodes/bees/", "text/html; charset=utf-8"),
        ("/cover.jpg", "image/jpeg"),
    ],
)
def test_every_file_has_its_type_and_a_page_elsewhere_may_read_what_apps_read(
    path: str, kind: str, port: int
) -> None:
    response, body = ask(port, path)
    assert (response.status, response.headers["content-type"]) == (200, kind)
    assert response.headers["x-content-type-options"] == "nosniff"
    may_be_read = None if kind.startswith("text/html") else "*"
    assert response.headers["access-control-allow-origin"] == may_be_read
    assert body


HELD = "episodes/bees/transcript.vtt"


@pytest.fixture(scope="module")
def with_drafts(output: Path) -> Iterator[int]:
    running = server(output, held=lambda: {HELD})
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=running.run, kwargs={"sockets": [listener]})
        thread.start()
        yield listener.getsockname()[1]
        running.should_exit = True
        thread.join()


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_no_page_elsewhere_reads_a_draft(method: str, with_drafts: int) -> None:
    asked = {"Origin": "https://evil.example", "Access_Control_Request_Method": "GET"}
    response, _ = ask(with_drafts, f"/{HELD}", method, **asked)
    assert response.headers["access-control-allow-origin"] is None
    assert response.headers["cross-origin-resource-policy"] == "same-origin"
    assert ask(with_drafts, "/feed.xml")[0].headers["access-control-allow-origin"] == "*"


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", ""])
def test_a_name_that_was_pointed_at_this_machine_is_refused(host: str, port: int) -> None:
    response, body = ask(port, "/episodes/bees/transcript.vtt", Host=host)
    assert response.status in {400, 421}
    assert b"WEBVTT" not in body


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST:8000", "127.0.0.1", "127.9.9.9", "[::1]:80"]
)
def test_this_machine_is_known_by_each_of_its_names(host: str, port: int) -> None:
    assert ask(port, "/feed.xml", Host=host)[0].status == 200


def test_head_answers_as_get_does_without_a_body(port: int) -> None:
    head, nothing = ask(port, "/audio/bees-1.mp3", "HEAD")
    whole, body = ask(port, "/audio/bees-1.mp3")
    assert (head.status, nothing, body) == (200, b"", AUDIO)
    for name in ("content-length", "content-type", "etag", "last-modified", "accept-ranges"):
        assert head.headers[name] == whole.headers[name]
    assert head.headers["content-length"] == str(len(AUDIO))
    assert head.headers["accept-ranges"] == "bytes"


@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [
        ("bytes=0-0", 0, 1),
        ("bytes=1000-", 1000, 1024),
        ("bytes=-24", 1000, 1024),
        ("bytes=10-19", 10, 20),
        ("bytes=1000-9999", 1000, 1024),
    ],
)
def test_a_range_is_answered_with_just_those_bytes(
    asked: str, start: int, end: int, port: int
) -> None:
    response, body = ask(port, "/audio/bees-1.mp3", Range=asked, Accept_Encoding="gzip")
    assert (response.status, body) == (206, AUDIO[start:end])
    assert response.headers["content-range"] == f"bytes {start}-{end - 1}/1024"
    assert response.headers["content-length"] == str(end - start)


def test_a_range_past_the_end_is_refused(port: int) -> None:
    response, _ = ask(port, "/audio/bees-1.mp3", Range="bytes=1024-")
    assert (response.status, response.headers["content-range"]) == (416, "bytes */1024")


def test_a_range_in_a_unit_that_nobody_knows_is_passed_over(port: int) -> None:
    response, body = ask(port, "/audio/bees-1.mp3", Range="lines=1-2")
    assert (response.status, body) == (200, AUDIO)


def test_a_file_that_did_not_change_is_not_sent_again(port: int) -> None:
    first, _ = ask(port, "/feed.xml")
    etag, day = first.headers["etag"], first.headers["last-modified"]
    assert etag.startswith('"')
    for headers in ({"If_None_Match": etag}, {"If_Modified_Since": day}):
        again, body = ask(port, "/feed.xml", **headers)
        assert (again.status, body) == (304, b"")
        assert again.headers["etag"] == etag


def test_a_changed_file_of_the_same_length_has_another_etag(port: int, output: Path) -> None:
    path = output / "changing.xml"
    path.write_bytes(b"<a/>")
    os.utime(path, ns=(1_000_000_000, 1_000_000_000))
    first, _ = ask(port, "/changing.xml")
    path.write_bytes(b"<b/>")
    os.utime(path, ns=(1_000_000_000, 1_001_000_000))
    second, _ = ask(port, "/changing.xml", If_None_Match=first.headers["etag"])
    assert second.status == 200


@pytest.mark.parametrize(
    ("path", "packed"),
    [
        ("/feed.xml", True),
        ("/index.html", True),
        ("/episodes/bees/transcript.vtt", True),
        ("/episodes/bees/transcript.json", True),
        ("/audio/bees-1.mp3", False),
        ("/cover.jpg", False),
    ],
)
def test_text_is_compressed_and_sound_is_not(path: str, packed: bool, port: int) -> None:  # noqa: FBT001
    response, _ = ask(port, path, Accept_Encoding="gzip")
    assert (response.headers["content-encoding"] == "gzip") is packed


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/way-out/secret.txt",
        "//etc/passwd",
        "/audio/.half.part",
        "/audio/%00",
        "/audio",
        "/missing",
    ],
)
def test_nothing_outside_or_unfinished_is_served(path: str, port: int) -> None:
    response, body = ask(port, path)
    assert response.status == 404
    assert b"secret" not in body


PUBLIC = "https://example.org/podcast"
NAMED = f'<rss><enclosure url="{PUBLIC}/audio/bees-1.mp3"/><x>{PUBLIC}-old/y</x></rss>'.encode()


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of a server of a show that is published at another address."""
    folder = tmp_path_factory.mktemp("elsewhere")
    for name in ("feed.xml", "feed-2.xml", "other.xml"):
        (folder / name).write_bytes(NAMED)
    running = server(folder, public=PUBLIC, at_home=False)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=running.run, kwargs={"sockets": [listener]})
        thread.start()
        yield listener.getsockname()[1]
        running.should_exit = True
        thread.join()
    assert {path.read_bytes() for path in folder.iterdir()} == {NAMED}


@pytest.mark.parametrize("name", ["feed.xml", "feed-2.xml"])
def test_the_feed_of_a_published_show_names_this_server_to_who_asks_here(
    name: str, elsewhere: int
) -> None:
    here = f"http://127.0.0.1:{elsewhere}"
    response, body = ask(elsewhere, f"/{name}")
    assert f'url="{here}/audio/bees-1.mp3"'.encode() in body
    assert f"<x>{PUBLIC}-old/y</x>".encode() in body
    assert response.headers["content-type"] == "application/rss+xml; charset=utf-8"
    assert response.headers["content-length"] == str(len(body))
    assert response.headers["access-control-allow-origin"] == "*"
    etag, day = response.headers["etag"], response.headers["last-modified"]
    for known in ({"If_None_Match": etag}, {"If_None_Match": "*"}, {"If_Modified_Since": day}):
        again, nothing = ask(elsewhere, f"/{name}", **known)
        assert (again.status, nothing) == (304, b"")
        assert again.headers["access-control-allow-origin"] == "*"
    head, nothing = ask(elsewhere, f"/{name}", "HEAD")
    assert (head.headers["content-length"], nothing) == (str(len(body)), b"")
    by_name, body = ask(elsewhere, f"/{name}", Host="studio.local:8000")
    assert b'url="http://studio.local:8000/audio/bees-1.mp3"' in body
    assert by_name.headers["etag"] != response.headers["etag"]


@pytest.mark.parametrize("host", ['"/><x', "a b", "ex&ample", "x:1/y", ""])
def test_a_strange_host_is_not_written_into_the_feed(host: str, elsewhere: int) -> None:
    _, body = ask(elsewhere, "/feed.xml", Host=host)
    assert body == NAMED or b"Invalid" in body


def test_only_feeds_are_changed(elsewhere: int) -> None:
    assert ask(elsewhere, "/other.xml")[1] == NAMED


def test_a_page_elsewhere_may_ask_first(port: int) -> None:
    response, _ = ask(
        port,
        "/episodes/bees/transcript.vtt",
        "OPTIONS",
        Origin="https://player.example",
        Access_Control_Request_Method="GET",
        Access_Control_Request_Headers="Range",
    )
    assert (response.status, response.headers["access-control-allow-origin"]) == (200, "*")


def test_a_port_in_use_is_told(output: Path, port: int) -> None:
    with pytest.raises(PublishingError, match=f"Port {port}"):
        serve(output, port=port)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(PublishingError, match="nothing to serve"):
        serve(tmp_path / "output", port=0)


@pytest.mark.parametrize("host", ["192.0.2.7", "a" * 70])
def test_an_address_of_no_machine_or_another_is_told_as_that(output: Path, host: str) -> None:
    with pytest.raises(PublishingError, match="no address of this machine") as told:
        serve(output, host=host, port=0)
    assert "--host" in str(told.value.mend)
