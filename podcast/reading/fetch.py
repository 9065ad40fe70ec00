"""Fetching one page that a person asked for by its address."""

from __future__ import annotations

import ipaddress
import os
import socket
import time
from collections.abc import Callable
from urllib.parse import urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter

from podcast.errors import FetchError
from podcast.reading.source import LARGEST

_MOST_REDIRECTS = 5
_PATIENCE = 30.0  # seconds for the whole page, redirects included
_SILENCE = 10.0  # seconds without a byte
_PIECE = 64 * 1024
_MOVED = frozenset({301, 302, 303, 307, 308})


def fetch_page(
    url: str,
    *,
    allow_private: bool = False,
    clock: Callable[[], float] = time.monotonic,
    patience: float = _PATIENCE,
) -> bytes:
    """Give the bytes of one http or https page, of 20 MB and ``patience`` seconds at most.

    Each step's address is looked up once, refused if it is private, and is the very
    address that is then asked, so that a second answer of the name server changes nothing.

    Raises FetchError for whatever keeps the page from being had.
    """
    ends = clock() + patience
    for _ in range(_MOST_REDIRECTS + 1):
        answer = _answer(url, allow_private=allow_private)
        with answer:
            if answer.status_code not in _MOVED:
                return _body(answer, url=url, clock=clock, ends=ends)
            url = urljoin(url, answer.headers.get("Location", ""))
    raise FetchError(
        f"The page moves on more than {_MOST_REDIRECTS} times.",
        where=url,
        mend="Open it in a browser and give the address that you end up at.",
    )


class _Pinned(HTTPAdapter):
    """Connects to one address, whatever its name means by now."""

    def __init__(self, *, host: str, address: str) -> None:
        self._host = host
        self._address = address
        super().__init__()

    def send(
        self, request: requests.PreparedRequest, *args: object, **kwargs: object
    ) -> requests.Response:
        """Send to the address, with the name in the Host header and the certificate check."""
        parts = urlsplit(request.url or "")
        literal = f"[{self._address}]" if ":" in self._address else self._address
        port = f":{parts.port}" if parts.port else ""
        request.headers["Host"] = f"{self._host}{port}"
        request.url = parts._replace(netloc=f"{literal}{port}").geturl()
        if parts.scheme == "https":
            self.poolmanager.connection_pool_kw["server_hostname"] = self._host
            self.poolmanager.connection_pool_kw["assert_hostname"] = self._host
        return super().send(request, *args, **kwargs)  # type: ignore[arg-type]


def _answer(url: str, *, allow_private: bool) -> requests.Response:
    parts = urlsplit(url)
    host = parts.hostname
    if parts.scheme not in ("http", "https") or not host:
        raise FetchError(
            "Only http and https pages can be fetched.",
            where=url,
            mend="Give an address that begins with https://",
        )
    address = _address(host, url=url, allow_private=allow_private)
    session = requests.Session()
    session.trust_env = False  # a proxy would look the name up again
    session.verify = os.environ.get("REQUESTS_CA_BUNDLE") or True
    session.mount(f"{parts.scheme}://", _Pinned(host=host, address=address))
    headers = {"User-Agent": "podcast (reads one page for its editor)", "Accept": "text/html, */*"}
    try:
        return session.get(
            url, headers=headers, timeout=_SILENCE, stream=True, allow_redirects=False
        )
    except (requests.RequestException, ValueError) as error:
        raise _unreachable(url, error) from error


def _address(host: str, *, url: str, allow_private: bool) -> str:
    """Look a name up, and refuse it if any of its addresses is not a public one."""
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise _unreachable(url, error) from error
    addresses = [str(entry[4][0]).partition("%")[0] for entry in found]
    if not allow_private:
        for address in addresses:
            if not _is_public(address):
                raise FetchError(
                    f"{host} is an address of a private network ({address}).",
                    where=url,
                    mend="Save the page to a file and add that, or allow private addresses.",
                )
    return addresses[0]


def _is_public(address: str) -> bool:
    known = ipaddress.ip_address(address)
    mapped = getattr(known, "ipv4_mapped", None) or getattr(known, "sixtofour", None)
    return known.is_global and not known.is_multicast and (mapped is None or mapped.is_global)


def _body(answer: requests.Response, *, url: str, clock: Callable[[], float], ends: float) -> bytes:
    if not answer.ok:
        raise FetchError(
            f"The server answers {answer.status_code} {answer.reason}.",
            where=url,
            mend="Open the page in a browser and check its address.",
        )
    page = bytearray()
    try:
        for piece in answer.iter_content(_PIECE):
            page += piece
            if len(page) > LARGEST:
                raise FetchError(
                    "The page is larger than 20 MB.", where=url, mend="Save only its text."
                )
            if clock() > ends:
                raise FetchError(
                    "The page takes too long to arrive.", where=url, mend="Try again later."
                )
    except requests.RequestException as error:
        raise _unreachable(url, error) from error
    return bytes(page)


def _unreachable(url: str, error: Exception) -> FetchError:
    return FetchError(
        f"The page cannot be fetched: {type(error).__name__}.",
        where=url,
        mend="Check the address and the connection.",
    )
