"""Who may use the studio: one browser on this machine, from the studio's own pages.

The address that opens it holds a token that works once and becomes a cookie. Cookies do not
tell ports apart, so what another local page asks for is told by ``Sec-Fetch-Site`` and ``Origin``,
and a form carries a token of its own.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from starlette.datastructures import Headers, MutableHeaders, QueryParams
from starlette.requests import cookie_parser
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from podcast.speech.recordings.accepted_recordings import LARGEST as LARGEST_RECORDING

LARGEST = LARGEST_RECORDING + 1_000_000
"""Bytes that a browser may send at once: a recording, and the form around it."""

_OPEN = "/open"
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "media-src 'self' blob:; font-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    # With no-referrer a browser would send forms with the Origin "null".
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def _secret() -> str:
    return secrets.token_urlsafe(32)


@dataclass(slots=True)
class Keys:
    """What only the browser that opened the studio knows; ``token`` is "" once it was used."""

    token: str = field(default_factory=_secret)
    cookie: str = field(default_factory=_secret)
    form: str = field(default_factory=_secret)

    def opens(self, token: str) -> bool:
        """Whether the token is the one that was told; it works once."""
        is_it = bool(self.token) and _same(token, self.token)
        self.token = "" if is_it else self.token
        return is_it


def is_own_form(token: str, *, keys: Keys) -> bool:
    """Whether a form came from one of the studio's own pages."""
    return _same(token, keys.form)


class Guard:
    """Lets through what the one browser asks for from the studio's pages, and bounds it."""

    def __init__(self, app: ASGIApp, *, keys: Keys, port: int) -> None:
        """Take the application, its keys and the port that it listens to on loopback."""
        self._app = app
        self._keys = keys
        self._hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}
        self._name = f"podcast-studio-{port}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or refuse with the reason in words."""
        if scope["type"] != "http":
            return
        headers = Headers(scope=scope)
        answer = self._opened(scope, headers=headers) or self._refused(scope, headers=headers)
        if answer is None:
            await self._app(scope, _bounded(receive), _marked(send))
        else:
            await answer(scope, receive, _marked(send))

    def _opened(self, scope: Scope, *, headers: Headers) -> Response | None:
        """The way in by the address with the token; None for any other address."""
        if scope["path"] != _OPEN or headers.get("host") not in self._hosts:
            return None
        token = QueryParams(scope["query_string"]).get("token", "")
        if not (self._keys.opens(token) or self._is_known(headers)):
            return _refusal("This address has been used already.", 403)
        answer = RedirectResponse("/", 303)
        answer.set_cookie(self._name, self._keys.cookie, httponly=True, samesite="strict")
        return answer

    def _refused(self, scope: Scope, *, headers: Headers) -> Response | None:
        host = headers.get("host", "")
        if host not in self._hosts:
            return _refusal("The studio answers only for this machine.", 421)
        if headers.get("sec-fetch-site", "none") not in {"same-origin", "none"}:
            return _refusal("A page of another site cannot use the studio.", 403)
        if not self._is_known(headers):
            return _refusal("Another browser has opened this studio, or none.", 403)
        if scope["method"] in {"GET", "HEAD"}:
            return None
        return self._refused_form(headers)

    def _refused_form(self, headers: Headers) -> Response | None:
        if headers.get("origin") != f"http://{headers.get('host', '')}":
            return _refusal("A page of another site cannot use the studio.", 403)
        if int(headers.get("content-length") or 0) > LARGEST:
            return _refusal(f"This is larger than {LARGEST // 1_000_000} MB.", 413)
        return None

    def _is_known(self, headers: Headers) -> bool:
        told = cookie_parser(headers.get("cookie", "")).get(self._name, "")
        return _same(told, self._keys.cookie)


class TooLarge(Exception):
    """More bytes came than were announced or are taken."""


def _bounded(receive: Receive) -> Receive:
    """What is received, up to the bound: a body in chunks announces no length."""
    taken = 0

    async def counted() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > LARGEST:
            raise TooLarge
        return message

    return counted


def _marked(send: Send) -> Send:
    async def marked(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).update(_HEADERS)
        await send(message)

    return marked


def _refusal(what: str, status: int) -> Response:
    mend = "Stop podcast studio, start it again, and open the address that it tells."
    return PlainTextResponse(f"{what}\nTo mend it: {mend}\n", status)


def _same(one: str, other: str) -> bool:
    return secrets.compare_digest(one.encode(), other.encode())
