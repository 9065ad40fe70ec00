"""Who may ask the local server, and what a page of another site may read from it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path, PurePosixPath

from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from podcast.errors import PodcastError
from podcast.publishing.output_paths import FEED
from podcast.servers.own_network import is_loopback
from podcast.store.signatures import Signature, signature

_SHARED = {".xml", ".mp3", ".m4b", ".opus", ".vtt", ".srt", ".brf", ".jpg", ".png"}
_SHARED_NAMES = {"transcript.html", "transcript.json", "transcript.txt", "chapters.json"}
_READABLE_ELSEWHERE = ["Accept-Ranges", "Content-Length", "Content-Range", "ETag"]


class HostGuard:
    """Answers only requests for this machine where it listens to this machine alone.

    A page whose name was pointed at 127.0.0.1 asks for that name (DNS rebinding).
    """

    def __init__(self, app: ASGIApp, *, at_home: bool) -> None:
        """Take the application and whether it listens on loopback."""
        self._app = app
        self._at_home = at_home

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse a foreign Host; let no browser guess a type."""
        if scope["type"] == "http" and self._at_home and not is_loopback(_host(scope)):
            refusal = PlainTextResponse(
                "This server answers only for localhost: open it by the address it told.", 421
            )
            await refusal(scope, receive, send)
            return

        async def with_nosniff(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)["X-Content-Type-Options"] = "nosniff"
            await send(message)

        await self._app(scope, receive, with_nosniff)


class OpenFiles:
    """Which files of a show a page elsewhere may read: what apps read, of public episodes."""

    def __init__(self, output: Path, *, held: Callable[[], Collection[str]]) -> None:
        """Take the folder and what tells the paths that are not public."""
        self._feed = output / FEED
        self._held = held
        self._known: tuple[Signature, Collection[str] | None] = (None, None)

    def __contains__(self, path: str) -> bool:
        """Whether this path under output/ may be read; of a feed nobody can read, nothing may."""
        name = PurePosixPath(path)
        if name.suffix not in _SHARED and name.name not in _SHARED_NAMES:
            return False
        now = signature(self._feed)
        if self._known[1] is None or self._known[0] != now:
            self._known = (now, self._asked())
        held = self._known[1]
        return held is not None and path not in held

    def _asked(self) -> Collection[str] | None:
        try:
            return self._held()
        except PodcastError:
            return None


class SharedFiles(CORSMiddleware):
    """CORS for open files alone; every other answer belongs to this server's own pages."""

    def __init__(self, app: ASGIApp, *, opened: OpenFiles) -> None:
        """Take the application and which files are open."""
        super().__init__(
            app, allow_origins=["*"], allow_headers=["*"], expose_headers=_READABLE_ELSEWHERE
        )
        self._opened = opened

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a page elsewhere read the answer, or not."""
        is_open = scope["type"] == "http" and scope["path"].lstrip("/") in self._opened

        async def marked(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                if is_open:  # for every origin, since a cache may give the answer to any
                    headers["Access-Control-Allow-Origin"] = "*"
                else:
                    headers["Cross-Origin-Resource-Policy"] = "same-origin"
            await send(message)

        if is_open:
            await super().__call__(scope, receive, marked)
        else:
            await self.app(scope, receive, marked)


def _host(scope: Scope) -> str:
    """The name that a client asks for, without its port."""
    host = Headers(scope=scope).get("host", "")
    return host.rpartition("]")[0] + "]" if host.startswith("[") else host.partition(":")[0]
