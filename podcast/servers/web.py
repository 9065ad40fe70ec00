"""Asking a speech server over HTTP: the one file that sends requests to it.

Whatever goes wrong comes out as one of three: try again (EngineBusy), stop
(EngineUnavailable), or `Refused`, which only the engine can read.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

import requests
from urllib3 import encode_multipart_formdata
from urllib3.exceptions import HTTPError, NewConnectionError

from podcast.deadline import Deadline, deadline, watched_session
from podcast.errors import EngineBusy, EngineUnavailable
from podcast.servers.credit_used_up import is_used_up
from podcast.servers.own_network import proxies_for
from podcast.wait_after_429 import retry_after

_MOST_BYTES = 64 * 1024 * 1024  # a line's sound is under 2 MB; a server may send anything
_CHUNK = 64 * 1024
_PARTIAL = 206
_TOO_MANY = 429
_UNPAID = 402


@dataclass(frozen=True, slots=True)
class Request:
    """What to send where; ``engine`` names the engine in errors, ``timeout`` is in seconds.

    ``secret`` is what no error may tell, since some servers send a key back in their complaint.
    """

    engine: str
    url: str
    body: bytes
    headers: Mapping[str, str]
    timeout: float = 30.0
    secret: str = ""

    def told(self, words: str) -> str:
        """A server's own words, without the secret."""
        return words.replace(self.secret, "…") if self.secret else words


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer: its body and its media type."""

    body: bytes
    type: str


class Refused(Exception):
    """The server understood and said no: a status of 400 to 499 and its first words."""

    def __init__(self, status: int, *, words: str) -> None:
        """Keep the status and up to 200 printable characters of the answer."""
        super().__init__(f"{status}: {words}")
        self.status = status
        self.words = words


def post(request: Request) -> Answer:
    """Send a request once and read the whole answer within its time.

    Raises EngineBusy (429, 408, 5xx, a broken, slow or cut answer), EngineUnavailable
    (no network, no such server, a certificate that does not hold, a redirection) and
    Refused (any other 4xx).
    """
    until = time.monotonic() + request.timeout
    with deadline(request.timeout) as ends, watched_session(ends) as session:
        try:
            with session.post(
                request.url,
                data=request.body,
                headers=dict(request.headers),
                timeout=request.timeout,
                stream=True,
                allow_redirects=False,  # a key must not travel to another host
                auth=_without_netrc,
                proxies=proxies_for(request.url),
            ) as response:
                _judge(response, request=request)
                body = _whole(response, request=request, deadline=until)
                kind = request.told(response.headers.get("Content-Type", "").partition(";")[0])
        except (requests.RequestException, HTTPError, ValueError) as error:
            raise _translated(error, request=request, ends=ends) from error
    if ends.passed:  # an answer without a length seems whole where the deadline cut it
        raise _slow(request)
    return Answer(body, kind)


def form(fields: Mapping[str, str | tuple[str, bytes, str]]) -> tuple[bytes, str]:
    """A form's body and its type; a file is its name, bytes and type."""
    return encode_multipart_formdata(dict(fields))


@contextmanager
def opened(url: str, *, start: int, timeout: float) -> Iterator[tuple[bool, Iterator[bytes]]]:
    """Ask for a file from byte ``start`` on: whether the answer begins there, and its pieces.

    Unlike a key, a download may be sent on to where the file lies, but not from https to http.
    ``timeout`` is in seconds without a byte, and for each 64 KiB. Raises as `post` does, also
    while what comes is read.
    """
    request = Request("The server of voices", url, b"", {}, timeout=timeout)
    headers = {"Accept-Encoding": "identity", **({"Range": f"bytes={start}-"} if start else {})}
    with deadline(timeout) as ends, watched_session(ends) as session:
        try:
            with session.get(
                url,
                headers=headers,
                timeout=timeout,
                stream=True,
                auth=_without_netrc,
                proxies=proxies_for(url),
            ) as response:
                _judge(response, request=request)
                if url.startswith("https:") and not response.url.startswith("https:"):
                    raise _unavailable(request, why="it sends us on to where nothing is encrypted")
                goes_on = response.headers.get("Content-Range", "").startswith(f"bytes {start}-")
                resumes = response.status_code == _PARTIAL and goes_on
                yield resumes, _paced(response, ends=ends)
        except (requests.RequestException, HTTPError, ValueError) as error:
            raise _translated(error, request=request, ends=ends) from error


def _paced(response: requests.Response, *, ends: Deadline) -> Iterator[bytes]:
    """The pieces of an answer, as long as 64 KiB come within the time limit."""
    since = 0
    # read1 also gives what came before the connection broke.
    while chunk := response.raw.read1(_CHUNK):
        since += len(chunk)
        if since >= _CHUNK:
            since = 0
            ends.again()
        yield chunk


def _without_netrc(prepared: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keep requests from adding a password that it finds in the user's netrc."""
    return prepared


def _judge(response: requests.Response, *, request: Request) -> None:
    status = response.status_code
    told = _first_words(response, request=request) if 400 <= status < 500 else ""
    if status == _UNPAID or is_used_up(told):
        raise EngineUnavailable(
            f"{request.engine} answers that what was paid for is used up: {told}",
            where=_host(request.url),
            mend="What is spoken is kept. See your plan and billing there, then build again.",
        )
    if status in (408, 429) or status >= 500:
        raise _busy(
            request,
            why=f"{request.engine} answers {status} {request.told(response.reason or '')}".rstrip(),
            retry_after=retry_after(response.headers),
        )
    if 300 <= status < 400:
        where = request.told(response.headers.get("Location", "elsewhere"))
        raise _unavailable(request, why=f"it sends us on to {where[:120]}")
    if status >= 400:
        raise Refused(status, words=told)


def _first_words(response: requests.Response, *, request: Request) -> str:
    body = response.raw.read(2000, decode_content=True)
    return _words(request.told(body.decode("utf-8", "replace")))


def _whole(response: requests.Response, *, request: Request, deadline: float) -> bytes:
    body = bytearray()
    # read1 returns whatever has come, so that a slow drip meets the deadline.
    while chunk := response.raw.read1(_CHUNK, decode_content=True):
        body += chunk
        if time.monotonic() > deadline:
            raise _slow(request)
        if len(body) > _MOST_BYTES:
            raise _busy(request, why=f"{request.engine} sent more than a line can hold")
    return bytes(body)


def _words(text: str) -> str:
    return " ".join("".join(one if one.isprintable() else " " for one in text[:200]).split())


def _translated(
    error: Exception, *, request: Request, ends: Deadline
) -> EngineBusy | EngineUnavailable:
    if ends.passed:
        return _slow(request)
    if isinstance(error, requests.exceptions.SSLError):
        return _unavailable(request, why="its certificate does not hold")
    if isinstance(error, requests.exceptions.ConnectTimeout) or _unreached(error):
        return _unavailable(request, why="there is no way to it")
    if isinstance(error, requests.exceptions.Timeout):
        return _busy(request, why=f"{request.engine} was silent for {request.timeout:g} seconds")
    if isinstance(
        error, requests.ConnectionError | HTTPError | requests.exceptions.ChunkedEncodingError
    ):
        return _busy(request, why=f"{request.engine} broke off its answer")
    return _unavailable(request, why=f"{type(error).__name__}: {error}")


def _unreached(error: Exception) -> bool:
    """Whether there was no connection at all, so that trying again is of no use."""
    cause = error.args[0] if error.args else None
    return isinstance(getattr(cause, "reason", cause), NewConnectionError)


def _slow(request: Request) -> EngineBusy:
    return _busy(request, why=f"{request.engine} took over {request.timeout:g} seconds")


def _busy(request: Request, *, why: str, retry_after: float | None = None) -> EngineBusy:
    pause = f" after {retry_after:,.0f} seconds" if retry_after else " later"
    return EngineBusy(
        f"{why}.",
        where=_host(request.url),
        mend=f"What is spoken is kept. Build again{pause}.",
        retry_after=retry_after,
    )


def _unavailable(request: Request, *, why: str) -> EngineUnavailable:
    return EngineUnavailable(
        f"{request.engine} cannot be reached: {why}.",
        where=_host(request.url),
        mend="What is spoken is kept. Check the network and build again, or choose an engine "
        "that needs none: espeak-ng.",
    )


def _host(url: str) -> str:
    """Name the server without a path, a query or a password."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname or ''}"
