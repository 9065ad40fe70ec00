"""What keeps something from being fetched, in words for a person."""

from __future__ import annotations

import socket

import requests
from urllib3.exceptions import HTTPError

from podcast.errors import FetchBusy, FetchError, FetchLater
from podcast.reading.fetch.proxies import NEEDED, Proxy, asks_for_name
from podcast.wait_after_429 import WANTS_A_REST, retry_after

_PASSING = frozenset({408, 425, 500, 502, 504})


def refuse(answer: requests.Response, *, url: str, proxy: Proxy | None) -> None:
    """Raise FetchError for an answer that is not what was asked for."""
    if answer.ok:
        return
    if proxy and answer.status_code == NEEDED:
        raise asks_for_name(proxy, url=url)
    by = f", asked through the proxy {proxy.shown}" if proxy else ""
    told = f"The server answers {answer.status_code} {answer.reason}{by}"
    if answer.status_code in WANTS_A_REST:
        raise FetchBusy(
            f"{told}: it wants a rest.",
            where=url,
            mend="Try again later.",
            retry_after=retry_after(answer.headers),
        )
    kind = FetchLater if answer.status_code in _PASSING else FetchError
    raise kind(f"{told}.", where=url, mend="Open the page in a browser and check its address.")


def too_many_moves(url: str, *, most: int) -> FetchError:
    """A page that leads on and on."""
    return FetchError(
        f"The page moves on more than {most} times.",
        where=url,
        mend="Open it in a browser and give the address that you end up at.",
    )


def too_long(url: str) -> FetchError:
    """A page that does not come to an end."""
    return FetchLater("The page takes too long to arrive.", where=url, mend="Try again later.")


def no_address(url: str) -> FetchError:
    """What is no web address at all, whatever it begins with."""
    return FetchError(
        "This is no address of a page: its brackets hold no IPv6 address.",
        where=url,
        mend="Write it as a browser shows it, such as https://example.org/page",
    )


def unreachable(url: str, error: Exception) -> FetchError:
    """No way to an address, or none that is there now."""
    is_passing = isinstance(error, requests.ConnectionError | HTTPError)
    kind = FetchLater if is_passing else FetchError
    return kind(
        "There is no host of this name, or no way to the network."
        if isinstance(error, socket.gaierror)
        else f"The page cannot be fetched: {type(error).__name__}.",
        where=url,
        mend="Check the address and the connection. A proxy is asked where HTTP_PROXY or "
        "HTTPS_PROXY names one.",
    )
