"""Fetching one page that a person asked for by its address."""

from __future__ import annotations

import ipaddress
import os
import socket
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import BinaryIO
from urllib.parse import urljoin, urlsplit

import requests
from urllib3.exceptions import HTTPError

from podcast.busy_servers import retry_after
from podcast.deadline import Deadline, WatchedAdapter, deadline
from podcast.errors import FetchBusy, FetchError
from podcast.reading.source import LARGEST

_MOST_REDIRECTS = 5
_PATIENCE = 30.0  # seconds for the whole page, redirects included
_SILENCE = 10.0  # seconds without a byte
_PIECE = 64 * 1024
_MEGABYTE = 1_000_000
_ASSIGNED = ipaddress.IPv4Network("192.0.0.0/24")  # RFC 6890; older Pythons let it by
_TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")
_UNICAST = ipaddress.IPv6Network("2000::/3")  # all of IPv6 that is given to the internet
_MOVED = frozenset({301, 302, 303, 307, 308})
_UNCHANGED = 304
_BUSY = frozenset({429, 503})


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave: bytes, the address in the end, and how to ask whether they changed.

    ``etag`` and ``modified`` are the validators of RFC 9110 (8.8), "" where there are none.
    """

    data: bytes
    url: str
    etag: str = ""
    modified: str = ""


def fetch_page(
    url: str,
    *,
    allow_private: bool = False,
    clock: Callable[[], float] = time.monotonic,
    patience: float = _PATIENCE,
) -> bytes:
    """Give the bytes of one http or https page, of 20 MB and ``patience`` seconds at most.

    Raises FetchError for whatever keeps the page from being had.
    """
    found = fetch_changed(url, allow_private=allow_private, clock=clock, patience=patience)
    if found is None:
        raise FetchError(
            "The server says that nothing changed, and was not asked that.",
            where=url,
            mend="Open the page in a browser and check its address.",
        )
    return found.data


def fetch_changed(
    url: str,
    *,
    etag: str = "",
    modified: str = "",
    allow_private: bool = False,
    clock: Callable[[], float] = time.monotonic,
    patience: float = _PATIENCE,
) -> Fetched | None:
    """Give what an address holds; None where it says that it is as it was (RFC 9110, 13.1).

    Each step's address is looked up once, refused if it is private, and is the very
    address that is then asked, so that a second answer of the name server changes nothing.

    Raises FetchError for whatever keeps it from being had, FetchBusy where the site wants a rest.
    """
    ends = clock() + patience
    asked = {"If-None-Match": etag, "If-Modified-Since": modified}
    asked = {name: value for name, value in asked.items() if value}
    with deadline(patience) as cut:
        for _ in range(_MOST_REDIRECTS + 1):
            with _answer(url, asked=asked, allow_private=allow_private, cut=cut) as answer:
                if answer.status_code == _UNCHANGED and asked:
                    return None
                if answer.status_code not in _MOVED:
                    data = _body(answer, url=url, clock=clock, ends=ends, cut=cut)
                    told = answer.headers
                    etag, modified = told.get("ETag", ""), told.get("Last-Modified", "")
                    return Fetched(data, url, etag=etag, modified=modified)
                url = _next(url, to=answer.headers.get("Location", ""))
    raise _too_many_moves(url)


def fetch_file(
    url: str, *, into: BinaryIO, largest: int, allow_private: bool = False, patience: float = 60.0
) -> None:
    """Write what an address holds into a file; ``patience`` are the seconds for each megabyte.

    Raises FetchError for whatever keeps it from being had, and OSError for a full disk.
    """
    with deadline(patience) as cut:
        for _ in range(_MOST_REDIRECTS + 1):
            with _answer(url, asked={}, allow_private=allow_private, cut=cut) as answer:
                if answer.status_code in _MOVED:
                    url = _next(url, to=answer.headers.get("Location", ""))
                    continue
                _refuse(answer, url=url)
                return _poured(answer, url=url, into=into, largest=largest, cut=cut)
    raise _too_many_moves(url)


def _poured(
    answer: requests.Response, *, url: str, into: BinaryIO, largest: int, cut: Deadline
) -> None:
    size, told = 0, answer.headers.get("Content-Length", "")
    try:
        for piece in answer.iter_content(_MEGABYTE):
            size += into.write(piece)
            cut.again()
            if size > largest:
                raise FetchError(
                    f"The file is larger than {largest // 1_000_000} MB.",
                    where=url,
                    mend="Fetch it yourself, if it is right.",
                )
    except (requests.RequestException, HTTPError) as error:
        raise (_too_long(url) if cut.passed else _unreachable(url, error)) from error
    if cut.passed or not size or (told.isdecimal() and size < int(told)):
        raise FetchError("The file did not arrive whole.", where=url, mend="Try again later.")


class _Pinned(WatchedAdapter):
    """Connects to one address, whatever its name means by now."""

    def __init__(self, *, host: str, address: str, cut: Deadline) -> None:
        self._host = host
        self._address = address
        super().__init__(cut)

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


def _next(url: str, *, to: str) -> str:
    try:
        return urljoin(url, to)
    except ValueError as error:
        raise _unreachable(url, error) from error


def _answer(
    url: str, *, asked: Mapping[str, str], allow_private: bool, cut: Deadline
) -> requests.Response:
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError as error:  # brackets that hold no address
        raise _unreachable(url, error) from error
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
    session.mount(f"{parts.scheme}://", _Pinned(host=host, address=address, cut=cut))
    headers = {
        "User-Agent": "podcast (reads one page for its editor)",
        "Accept": "text/html, */*",
        **asked,
    }
    try:
        return session.get(
            url, headers=headers, timeout=_SILENCE, stream=True, allow_redirects=False
        )
    except (requests.RequestException, HTTPError, ValueError) as error:
        raise (_too_long(url) if cut.passed else _unreachable(url, error)) from error


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
    """Whether an address belongs to the internet, and none that it spells is a private one."""
    known = ipaddress.ip_address(address)
    if isinstance(known, ipaddress.IPv4Address):
        return known.is_global and not known.is_multicast and known not in _ASSIGNED
    inner = [known.ipv4_mapped, known.sixtofour, *(known.teredo or ())]
    if known in _TRANSLATED:  # NAT64 (RFC 6052): the last 32 bits are an IPv4 address
        inner.append(ipaddress.IPv4Address(int(known) & 0xFFFFFFFF))
    spelled = [one for one in inner if one is not None]
    if not all(one.is_global and not one.is_multicast for one in spelled):
        return False
    return bool(spelled) or (known in _UNICAST and known.is_global)


def _body(
    answer: requests.Response,
    *,
    url: str,
    clock: Callable[[], float],
    ends: float,
    cut: Deadline,
) -> bytes:
    _refuse(answer, url=url)
    page = bytearray()
    try:
        for piece in answer.iter_content(_PIECE):
            page += piece
            if len(page) > LARGEST:
                raise FetchError(
                    "The page is larger than 20 MB.", where=url, mend="Save only its text."
                )
            if clock() > ends:
                raise _too_long(url)
    except (requests.RequestException, HTTPError) as error:
        raise (_too_long(url) if cut.passed else _unreachable(url, error)) from error
    if cut.passed:  # a page without a length ends where it was cut
        raise _too_long(url)
    return bytes(page)


def _refuse(answer: requests.Response, *, url: str) -> None:
    """Raise FetchError for an answer that is not what was asked for."""
    if answer.status_code in _BUSY:
        raise FetchBusy(
            f"The server answers {answer.status_code} {answer.reason}: it wants a rest.",
            where=url,
            mend="Try again later.",
            retry_after=retry_after(answer.headers),
        )
    if not answer.ok:
        raise FetchError(
            f"The server answers {answer.status_code} {answer.reason}.",
            where=url,
            mend="Open the page in a browser and check its address.",
        )


def _too_many_moves(url: str) -> FetchError:
    return FetchError(
        f"The page moves on more than {_MOST_REDIRECTS} times.",
        where=url,
        mend="Open it in a browser and give the address that you end up at.",
    )


def _too_long(url: str) -> FetchError:
    return FetchError("The page takes too long to arrive.", where=url, mend="Try again later.")


def _unreachable(url: str, error: Exception) -> FetchError:
    return FetchError(
        "There is no host of this name, or no way to the network."
        if isinstance(error, socket.gaierror)
        else f"The page cannot be fetched: {type(error).__name__}.",
        where=url,
        mend="Check the address and the connection. Proxies are not used.",
    )
