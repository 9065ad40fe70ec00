"""Fetching one page, picture or file by its address, within bounds of time and size."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO
from urllib.parse import urljoin, urlsplit

import requests
from urllib3.exceptions import HTTPError

from podcast.deadline import Deadline, deadline
from podcast.errors import FetchError, FetchLater
from podcast.reading.fetch.connections import way_to
from podcast.reading.fetch.proxies import Proxy, refused_by
from podcast.reading.fetch.refusals import no_address, refuse, too_long, too_many_moves, unreachable
from podcast.reading.source import LARGEST

_MOST_REDIRECTS = 5
_PATIENCE = 30.0  # seconds for the whole page, redirects included
_SILENCE = 10.0  # seconds without a byte
_PIECE = 64 * 1024
_MEGABYTE = 1_000_000
_MOVED = frozenset({301, 302, 303, 307, 308})
_UNCHANGED = 304


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave: bytes, the address in the end, and how to ask whether they changed.

    ``etag`` and ``modified`` are the validators of RFC 9110 (8.8), "" where there are none.
    """

    data: bytes
    url: str
    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Sort:
    """What is asked for: its name in errors, its types, its most bytes, and where it may lie.

    ``may_lie_at`` is asked before each redirection is followed.
    """

    name: str = "page"
    accept: str = "text/html, */*"
    largest: int = LARGEST
    smaller: str = "Save only its text."
    may_lie_at: Callable[[str], bool] = lambda _: True


PAGE = Sort()
"""A page of text."""


@dataclass(frozen=True, slots=True)
class _Answered:
    """An answer, whose body is still to come, and the proxy that it came through."""

    response: requests.Response
    proxy: Proxy | None = None


@dataclass(frozen=True, slots=True)
class _Question:
    """How an address is asked, redirections included."""

    headers: Mapping[str, str] = field(default_factory=dict)
    allow_private: bool = False


def fetch_page(
    url: str,
    *,
    allow_private: bool = False,
    clock: Callable[[], float] = time.monotonic,
    patience: float = _PATIENCE,
) -> Fetched:
    """Give what one http or https page holds, of 20 MB and ``patience`` seconds at most.

    Raises FetchError for whatever keeps the page from being had.
    """
    found = fetch_changed(url, allow_private=allow_private, clock=clock, patience=patience)
    if found is None:
        raise FetchError(
            "The server says that nothing changed, and was not asked that.",
            where=url,
            mend="Open the page in a browser and check its address.",
        )
    return found


def fetch_changed(
    url: str,
    *,
    etag: str = "",
    modified: str = "",
    sort: Sort = PAGE,
    allow_private: bool = False,
    clock: Callable[[], float] = time.monotonic,
    patience: float = _PATIENCE,
) -> Fetched | None:
    """Give what an address holds; None where it says that it is as it was (RFC 9110, 13.1).

    Raises FetchError for whatever keeps it from being had, FetchLater where it may be had
    another time, FetchBusy where the site wants a rest.
    """
    ends = clock() + patience
    asked = {"If-None-Match": etag, "If-Modified-Since": modified}
    asked = {name: value for name, value in asked.items() if value}
    question = _Question({"Accept": sort.accept, **asked}, allow_private)
    with deadline(patience) as cut:
        for _ in range(_MOST_REDIRECTS + 1):
            answered = _answer(url, question=question, cut=cut)
            with answered.response as answer:
                if answer.status_code == _UNCHANGED and asked:
                    return None
                if answer.status_code not in _MOVED:
                    refuse(answer, url=url, proxy=answered.proxy)
                    data = _body(answer, url=url, sort=sort, late=lambda: clock() > ends, cut=cut)
                    told = answer.headers
                    etag, modified = told.get("ETag", ""), told.get("Last-Modified", "")
                    return Fetched(data, url, etag=etag, modified=modified)
                url = _next(url, to=answer.headers.get("Location", ""), sort=sort)
    raise too_many_moves(url, most=_MOST_REDIRECTS)


def fetch_file(
    url: str, *, into: BinaryIO, largest: int, allow_private: bool = False, patience: float = 60.0
) -> None:
    """Write what an address holds into a file; ``patience`` are the seconds for each megabyte.

    Raises FetchError for whatever keeps it from being had, and OSError for a full disk.
    """
    question = _Question({"Accept": PAGE.accept}, allow_private)
    with deadline(patience) as cut:
        for _ in range(_MOST_REDIRECTS + 1):
            answered = _answer(url, question=question, cut=cut)
            with answered.response as answer:
                if answer.status_code in _MOVED:
                    url = _next(url, to=answer.headers.get("Location", ""), sort=PAGE)
                    continue
                refuse(answer, url=url, proxy=answered.proxy)
                return _poured(answer, url=url, into=into, largest=largest, cut=cut)
    raise too_many_moves(url, most=_MOST_REDIRECTS)


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
        raise (too_long(url) if cut.passed else unreachable(url, error)) from error
    if cut.passed or not size or (told.isdecimal() and size < int(told)):
        raise FetchLater("The file did not arrive whole.", where=url, mend="Try again later.")


def _next(url: str, *, to: str, sort: Sort) -> str:
    try:
        there = urljoin(url, to)
    except ValueError as error:
        raise unreachable(url, error) from error
    if not sort.may_lie_at(there):
        raise FetchError(
            f"The {sort.name} lies at another host, {urlsplit(there).hostname or there}.",
            where=url,
            mend="Fetch it yourself, if it is right.",
        )
    return there


def _answer(url: str, *, question: _Question, cut: Deadline) -> _Answered:
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError as error:  # brackets that hold no address
        raise no_address(url) from error
    if parts.scheme not in ("http", "https") or not host:
        raise FetchError(
            "Only http and https pages can be fetched.",
            where=url,
            mend="Give an address that begins with https://",
        )
    try:
        way = way_to(url, host=host, allow_private=question.allow_private)
    except (OSError, UnicodeError) as error:
        raise unreachable(url, error) from error
    headers = {"User-Agent": "podcast (reads one page for its editor)", **question.headers}
    try:
        response = way.session(url, cut=cut).get(
            url, headers=headers, timeout=_SILENCE, stream=True, allow_redirects=False
        )
    except (requests.RequestException, HTTPError, ValueError) as error:
        if cut.passed:
            raise too_long(url) from error
        if way.proxy and isinstance(error, requests.exceptions.ProxyError | ValueError):
            raise refused_by(way.proxy, error, url=url) from error
        raise unreachable(url, error) from error
    return _Answered(response, way.proxy)


def _body(
    answer: requests.Response, *, url: str, sort: Sort, late: Callable[[], bool], cut: Deadline
) -> bytes:
    found = bytearray()
    try:
        for piece in answer.iter_content(_PIECE):
            found += piece
            if len(found) > sort.largest:
                most = f"{sort.largest // _MEGABYTE} MB"
                raise FetchError(
                    f"The {sort.name} is larger than {most}.", where=url, mend=sort.smaller
                )
            if late():
                raise too_long(url)
    except (requests.RequestException, HTTPError) as error:
        raise (too_long(url) if cut.passed else unreachable(url, error)) from error
    if cut.passed:  # a page without a length ends where it was cut
        raise too_long(url)
    return bytes(found)
