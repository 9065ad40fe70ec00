"""Fetching one page, and refusing what a page should not be able to reach."""

from __future__ import annotations

import http.server
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest

from podcast.errors import FetchError
from podcast.reading.fetch import fetch_page

_PAGE = b"<h1>Bees</h1>"


class _Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        pages: dict[str, Callable[[], None]] = {
            "/page": lambda: self._send(200, _PAGE),
            "/moved": lambda: self._send(302, b"", location="/page"),
            "/loop": lambda: self._send(302, b"", location="/loop"),
            "/file": lambda: self._send(302, b"", location="file:///etc/hostname"),
            "/large": lambda: self._send(200, b"x" * 1024 * 1024, times=21),
            "/host": lambda: self._send(200, (self.headers["Host"] or "").encode()),
        }
        pages.get(self.path, lambda: self._send(404, b""))()

    def _send(self, status: int, body: bytes, *, location: str = "", times: int = 1) -> None:
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.end_headers()
        try:
            for _ in range(times):
                self.wfile.write(body)
        except OSError:
            pass  # the client has heard enough

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        pass


@pytest.fixture
def site() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_a_page_is_fetched(site: str) -> None:
    assert fetch_page(f"{site}/page", allow_private=True).data == _PAGE


def test_the_server_is_told_the_name_that_was_asked_for(site: str) -> None:
    port = site.rpartition(":")[2]
    host = fetch_page(f"http://localhost:{port}/host", allow_private=True)
    assert host.data == f"localhost:{port}".encode()


def test_a_page_that_moved_is_followed(site: str) -> None:
    assert fetch_page(f"{site}/moved", allow_private=True).data == _PAGE


@pytest.mark.parametrize("path", ["/loop", "/file", "/large", "/nowhere"])
def test_a_page_that_cannot_be_had_is_a_fetch_error(site: str, path: str) -> None:
    with pytest.raises(FetchError) as caught:
        fetch_page(site + path, allow_private=True)
    assert caught.value.where
    assert caught.value.mend


def test_a_page_that_takes_too_long_is_given_up(site: str) -> None:
    ticks = iter([0.0, 100.0, 200.0])
    with pytest.raises(FetchError, match="too long"):
        fetch_page(f"{site}/page", allow_private=True, clock=lambda: next(ticks))


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://10.0.0.7/",
        "http://169.254.169.254/latest/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://0.0.0.0/",
        "http://2130706433/",
        "http://0177.0.0.1/",
        "http://[::127.0.0.1]/",
        "http://[::ffff:0:127.0.0.1]/",
        "http://[64:ff9b::10.0.0.7]/",
        "http://[64:ff9b:1::10.0.0.7]/",
        "http://[2002:a00:7::1]/",
        "http://[2001:0:a00:7::1]/",
        "http://192.0.0.8/",
        "http://[fec0::1]/",
        "http://[fd00::1]/",
        "http://[fe80::1]/",
        "http://[ff02::1]/",
        "http://[100::1]/",
        "http://[5f00::1]/",
        "http://100.64.0.1/",
        "http://224.0.0.1/",
    ],
)
def test_private_addresses_are_refused(url: str) -> None:
    with pytest.raises(FetchError, match="private network"):
        fetch_page(url)


def test_a_redirect_into_a_private_network_is_refused(
    site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def public_once(address: str) -> bool:
        asked.append(address)
        return len(asked) == 1

    monkeypatch.setattr("podcast.reading.fetch.connections.is_public_address", public_once)
    with pytest.raises(FetchError, match="private network"):
        fetch_page(f"{site}/moved")
    assert len(asked) == 2


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://example.org/a", "bees", "http://"])
def test_only_http_is_fetched(url: str) -> None:
    with pytest.raises(FetchError, match="http"):
        fetch_page(url)


@pytest.mark.parametrize(
    "url",
    [
        *("http://[::1", "http://]", "http://a:b@[x]/", "http://x:99999999/", "https://\u2100.x/"),
        *(
            "http://" + "a" * 300 + "/",
            "http://\ud800/",
            "http://a..b/",
            "http://xn--/",
            "http://[v1.x]/",
        ),
    ],
)
def test_an_address_that_is_none_is_a_fetch_error(url: str) -> None:
    with pytest.raises(FetchError) as caught:
        fetch_page(url, allow_private=True)
    assert caught.value.where == url


@pytest.mark.parametrize(
    ("scheme", "drips"),
    [
        ("http", b"H"),
        ("http", b"HTTP/1.1 200 OK\r\nX: "),
        ("http", b"HTTP/1.1 200 OK\r\n\r\n"),
        ("https", b"\x16\x03\x03\x40\x00"),  # the head of a long record of TLS
    ],
)
def test_a_server_that_never_comes_to_an_end_is_left(scheme: str, drips: bytes) -> None:
    """It sends a byte now and then: a greeting, a header, a body without a length."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        over = threading.Event()

        def drip() -> None:
            connection, _ = listener.accept()
            with connection, suppress(OSError):
                connection.sendall(drips)
                while not over.wait(0.05):
                    connection.sendall(b"x")

        thread = threading.Thread(target=drip)
        thread.start()
        with pytest.raises(FetchError, match="too long"):
            fetch_page(
                f"{scheme}://127.0.0.1:{listener.getsockname()[1]}/",
                allow_private=True,
                patience=0.5,
            )
        over.set()
        thread.join()
