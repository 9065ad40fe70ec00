"""Proxies of the environment: asked as people expect, and told by name when they refuse."""

from __future__ import annotations

import socket
import ssl
import threading
from base64 import b64decode
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from podcast.errors import FetchBusy, FetchError, FetchLater
from podcast.reading.fetch import fetch_page

PAGE = b"<h1>Bees</h1>"
SETTINGS = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
CERTIFICATE = Path(__file__).with_name("bees.example.pem")  # of that name, signed by itself


class Proxy(ThreadingHTTPServer):
    """A proxy that answers for every plain address, and leads each other one to a site of ours."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Asked)
        self.status = 200
        self.asked: list[str] = []
        self.names: list[str] = []
        self.leads_to: tuple[str, int] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    @property
    def with_name(self) -> str:
        return self.address.replace("//", "//ana:s%40cret@")


class _Asked(BaseHTTPRequestHandler):
    server: Proxy

    def do_GET(self) -> None:
        self._note(self.path)
        if self.path.endswith("/moved"):
            self.send_response(302)
            self.send_header("Location", "http://127.0.0.1:9/private")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.send_response(self.server.status)
        self.send_header("Content-Length", str(len(PAGE)))
        self.end_headers()
        self.wfile.write(PAGE)

    def do_CONNECT(self) -> None:
        self._note(f"CONNECT {self.path}")
        if self.server.leads_to is None:
            self.send_error(self.server.status)
            return
        self.send_response(200)
        self.end_headers()
        with socket.create_connection(self.server.leads_to) as there:
            back = threading.Thread(target=_poured, args=(there, self.connection), daemon=True)
            back.start()
            _poured(self.connection, there)
            back.join()
        self.close_connection = True

    def _note(self, asked: str) -> None:
        self.server.asked.append(asked)
        told = self.headers.get("Proxy-Authorization", "").removeprefix("Basic ")
        self.server.names.append(b64decode(told).decode())

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _poured(here: socket.socket, there: socket.socket) -> None:
    with suppress(OSError):
        while data := here.recv(65_536):
            there.sendall(data)
        there.shutdown(socket.SHUT_WR)


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[Proxy]:
    """A proxy, in an environment that names none yet, where only it knows names."""
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    known = socket.getaddrinfo

    def looked_up(host: str, *rest: object, **more: object) -> object:
        if host == "wasps.example":
            host = "127.0.0.1"
        if host.startswith("bees"):
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        return known(host, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    with Proxy() as one:
        threading.Thread(target=one.serve_forever, daemon=True).start()
        yield one
        one.shutdown()


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
def test_a_page_is_asked_for_through_the_proxy_by_its_name(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, proxy.address)
    assert fetch_page("http://bees.example/hive?a=1").data == PAGE
    assert proxy.asked == ["http://bees.example/hive?a=1"]


def test_one_without_a_scheme_and_with_a_name_and_a_password_is_understood(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy.address.removeprefix("http://"))
    assert fetch_page("http://bees.example/").data == PAGE
    monkeypatch.setenv("HTTP_PROXY", proxy.with_name)
    assert fetch_page("http://bees.example/").data == PAGE
    assert proxy.names == ["", "ana:s@cret"]


def test_a_secure_page_comes_through_a_tunnel_and_its_certificate_is_held_to_its_name(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    with Proxy() as site:
        site.socket = context.wrap_socket(site.socket, server_side=True)
        threading.Thread(target=site.serve_forever, daemon=True).start()
        proxy.leads_to = ("127.0.0.1", site.server_address[1])
        monkeypatch.setenv("HTTPS_PROXY", proxy.with_name)
        with pytest.raises(FetchError, match="SSLError"):
            fetch_page("https://bees.example/")
        assert site.asked == []
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(CERTIFICATE))
        with pytest.raises(FetchError, match="SSLError"):
            fetch_page("https://bees.wasps.example/")
        assert fetch_page("https://bees.example/hive").data == PAGE
        assert (site.asked, site.names) == (["/hive"], [""])
        site.shutdown()
    assert [one.partition(" ")[0] for one in proxy.asked] == ["CONNECT"] * 3
    assert set(proxy.names) == {"ana:s@cret"}


@pytest.mark.parametrize("told", ["bees.example", ".example", "*", "other.example, bees.example"])
def test_no_proxy_names_hosts_that_are_asked_straight(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch, told: str
) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy.address)
    monkeypatch.setenv("NO_PROXY", told)
    with pytest.raises(FetchError, match="no host of this name"):
        fetch_page("http://bees.example/")
    assert proxy.asked == []


def test_this_machine_and_the_house_are_never_asked_by_proxy(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    assert fetch_page(f"{proxy.address}/hive", allow_private=True).data == PAGE
    local = proxy.address.replace("127.0.0.1", "localhost")
    assert fetch_page(f"{local}/hive", allow_private=True).data == PAGE
    assert proxy.asked == ["/hive", "/hive"]


@pytest.mark.parametrize("host", ["bees", "bees.local", "bees.internal"])
def test_a_name_of_the_house_is_no_proxys_matter(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy.address)
    with pytest.raises(FetchError, match="no host of this name"):
        fetch_page(f"http://{host}/")
    assert proxy.asked == []


def test_a_name_that_stands_for_this_machine_is_asked_straight_where_that_is_allowed(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    port = proxy.server_address[1]
    assert fetch_page(f"http://wasps.example:{port}/hive", allow_private=True).data == PAGE
    assert proxy.asked == ["/hive"]


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "10.0.0.7", "2130706433", "[::1]", "wasps.example"]
)
def test_a_proxy_opens_no_private_network(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy.address)
    with pytest.raises(FetchError, match="private network"):
        fetch_page(f"http://{host}/")
    with pytest.raises(FetchError, match="private network"):
        fetch_page("http://bees.example/moved")
    assert proxy.asked == ["http://bees.example/moved"]


@pytest.mark.parametrize("url", ["http://bees.example/", "https://bees.example/"])
def test_a_proxy_that_wants_a_name_says_where_it_is_written(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    name = f"{url.partition(':')[0].upper()}_PROXY"
    proxy.status = 407
    monkeypatch.setenv(name, proxy.address)
    with pytest.raises(FetchError) as caught:
        fetch_page(url)
    assert f"The proxy {proxy.address} wants a name and a password (407)" in caught.value.what
    assert f"{name}, as http://NAME:PASSWORD@127.0.0.1" in caught.value.mend
    monkeypatch.setenv(name, proxy.with_name)
    with pytest.raises(FetchError) as caught:
        fetch_page(url)
    assert "does not take this name and password" in caught.value.what
    assert "cret" not in str(caught.value)


def test_a_proxy_that_lets_nobody_through_is_named_with_its_words(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy.status = 403
    monkeypatch.setenv("HTTPS_PROXY", proxy.with_name)
    with pytest.raises(FetchError) as caught:
        fetch_page("https://bees.example/")
    assert f"The proxy {proxy.address} does not let us through: 403 Forbidden" in caught.value.what
    assert "NO_PROXY" in caught.value.mend
    assert "cret" not in str(caught.value)


@pytest.mark.parametrize(("status", "kind"), [(403, FetchError), (502, FetchLater)])
def test_an_answer_by_a_proxy_says_so(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch, status: int, kind: type[FetchError]
) -> None:
    proxy.status = status
    monkeypatch.setenv("HTTP_PROXY", proxy.address)
    with pytest.raises(kind, match="asked through the proxy") as caught:
        fetch_page("http://bees.example/")
    assert not isinstance(caught.value, FetchBusy)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_is_not_there_is_named_with_its_setting(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    monkeypatch.setenv(f"{scheme}_proxy", f"http://ana:s@127.0.0.1:{port}")
    with pytest.raises(FetchLater) as caught:
        fetch_page(f"{scheme}://bees.example/")
    assert f"The proxy http://127.0.0.1:{port} cannot be reached." in caught.value.what
    assert f"{scheme}_proxy" in caught.value.mend


@pytest.mark.parametrize("told", ["http://bees.proxy.example:3128", "http://[", "http://"])
def test_a_proxy_whose_name_leads_nowhere_is_named(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch, told: str
) -> None:
    monkeypatch.setenv("HTTP_PROXY", told)
    with pytest.raises(FetchError, match="proxy"):
        fetch_page("http://bees.example/")


@pytest.mark.parametrize("kind", ["socks5", "socks5h", "quic"])
def test_a_proxy_of_another_kind_is_told(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", f"{kind}://127.0.0.1:1080")
    with pytest.raises(FetchError, match="of a kind that cannot be used"):
        fetch_page("http://bees.example/")
