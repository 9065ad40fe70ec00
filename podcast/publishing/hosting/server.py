"""output/ over HTTP as a podcast host would serve it: for listening at home, and for tests.

Starlette's StaticFiles already does HEAD, Range (206, 416), ETag, Last-Modified and 304, and
keeps inside its folder, symbolic links included. Added here are the types that podcast
clients expect, CORS for what a host would give everybody, gzip for text, silence about files
that are not finished, and a look at who asks: on loopback a page of another site must not read
drafts by letting its own name point here.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import socket
from collections.abc import Callable, Collection
from email.utils import formatdate
from pathlib import Path, PurePath

import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import NotModifiedResponse, StaticFiles
from starlette.types import Scope

from podcast.errors import PublishingError
from podcast.media_types import media_type
from podcast.publishing.hosting.server_access import HostGuard, OpenFiles, SharedFiles
from podcast.publishing.links import ascii_url
from podcast.publishing.output_paths import FEED
from podcast.servers.own_network import is_loopback

_PACKED_ALREADY = ("audio/*", "image/jpeg", "image/png", "application/epub+zip")
_HOST = re.compile(r"([a-zA-Z0-9.-]+|\[[0-9a-fA-F:]+\])(:[0-9]{1,5})?")
_FOR_ALL = {"cache-control": "no-cache"}


class _Output(StaticFiles):
    """The folder with its types; what starts with a dot is being written and does not exist.

    ``public`` is the address that the feed gives for the folder: here, it gives this server's.
    """

    def __init__(self, output: Path, *, public: str) -> None:
        super().__init__(directory=output, html=True)
        self._public = f"{ascii_url(public).rstrip('/')}/".encode() if public else b""

    def lookup_path(self, path: str) -> tuple[str, os.stat_result | None]:
        if any(part.startswith(".") for part in PurePath(path).parts):
            return "", None
        return super().lookup_path(path)

    def file_response(
        self,
        full_path: str | os.PathLike[str],
        stat_result: os.stat_result,
        scope: Scope,
        status_code: int = 200,
    ) -> Response:
        here = _address(scope)
        if self._public not in {b"", here} and here and _is_feed(Path(full_path)):
            content = Path(full_path).read_bytes().replace(self._public, here)
            return self._as_it_is_here(content, scope=scope, changed=stat_result.st_mtime)
        # A unit that is not known is passed over (RFC 9110, 14.2); Starlette refuses it.
        scope["headers"] = [
            (name, value)
            for name, value in scope["headers"]
            if name != b"range" or value.startswith(b"bytes=")
        ]
        response = super().file_response(full_path, stat_result, scope, status_code)
        if "content-type" in response.headers:  # an answer 304 has none
            response.headers["content-type"] = media_type(Path(full_path))
        response.headers.update(_FOR_ALL)
        return response

    def _as_it_is_here(self, content: bytes, *, scope: Scope, changed: float) -> Response:
        """A feed that differs from its file, with an ETag of its own."""
        told = {
            "content-type": media_type(PurePath(FEED)),
            "etag": f'"{hashlib.sha256(content).hexdigest()[:32]}"',
            "last-modified": formatdate(changed, usegmt=True),
        }
        response = Response(content, headers=told)
        if self.is_not_modified(response.headers, Headers(scope=scope)):
            response = NotModifiedResponse(response.headers)
        response.headers.update(_FOR_ALL)
        return response


def _is_feed(path: Path) -> bool:
    return path.suffix == ".xml" and path.name.startswith("feed")


def _address(scope: Scope) -> bytes:
    """The address by which a client knows this server; b"" where it told no sound one."""
    host = Headers(scope=scope).get("host", "")
    return f"http://{host}/".encode() if _HOST.fullmatch(host) else b""


def application(
    output: Path,
    *,
    public: str = "",
    held: Callable[[], Collection[str]] = tuple,
    at_home: bool = True,
) -> Starlette:
    """An ASGI application that serves one folder and nothing outside it.

    Where the folder is published at ``public``, the feed names this server instead, so that
    an app that tries it downloads from here. Pages of other sites may read what a host would
    give them, and not what is ``held``: the paths of drafts. ``at_home`` answers only who asks
    for this very machine.
    """
    opened = OpenFiles(output, held=held)
    return Starlette(
        routes=[Mount("/", _Output(output, public=public))],
        middleware=[
            Middleware(HostGuard, at_home=at_home),
            Middleware(SharedFiles, opened=opened),
            Middleware(GZipMiddleware, exclude_content_types=_PACKED_ALREADY),
        ],
    )


def serve(
    output: Path,
    *,
    host: str = "127.0.0.1",
    port: int = 8000,
    public: str = "",
    held: Callable[[], Collection[str]] = tuple,
    ready: Callable[[str], None] = lambda _address: None,
) -> None:
    """Serve a folder until interrupted; ``ready`` gets the address once it can be opened.

    Port 0 takes a free one. Raises PublishingError where there is no folder or no such port.
    """
    if not output.is_dir():
        raise PublishingError(
            "There is nothing to serve yet.", where=str(output), mend="Run: podcast build"
        )
    with _listening(host, port) as listener:
        address = f"http://{_shown(host)}:{listener.getsockname()[1]}/"
        at_home = is_loopback(listener.getsockname()[0])
        running = server(
            output, public=public, held=held, at_home=at_home, ready=lambda: ready(address)
        )
        running.run(sockets=[listener])


class AnnouncedServer(uvicorn.Server):
    """A server that calls ``ready`` once it runs.

    A signal to end that comes earlier falls between parts of uvicorn, which then prints lines of
    its inside; nobody sends one to a server that has not said that it is there.
    """

    def __init__(self, config: uvicorn.Config, *, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer, and say so."""
        await super().startup(sockets=sockets)
        self._ready()


def server(
    output: Path,
    *,
    public: str = "",
    held: Callable[[], Collection[str]] = tuple,
    at_home: bool = True,
    ready: Callable[[], None] = lambda: None,
) -> AnnouncedServer:
    """The server without a socket: give its ``run`` one that listens."""
    config = uvicorn.Config(
        application(output, public=public, held=held, at_home=at_home),
        log_level="warning",
        access_log=False,
        lifespan="off",
        ws="none",
    )
    return AnnouncedServer(config, ready=ready)


def _listening(host: str, port: int) -> socket.socket:
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family)
    except (OSError, OverflowError, UnicodeError) as error:
        if isinstance(error, socket.gaierror | UnicodeError) or _is_elsewhere(error):
            raise PublishingError(
                f"{host} is no address of this machine.",
                where="podcast serve --host",
                mend="Leave --host out, or give 0.0.0.0 to let other machines connect too.",
            ) from error
        # Python adds the address to the system's words: it is in ours already.
        why = (getattr(error, "strerror", None) or str(error)).partition(" (")[0]
        raise PublishingError(
            f"Port {port} of {host} cannot be opened: {why}.",
            where="podcast serve",
            mend=f"Stop what uses it, or name another one: podcast serve --port {port + 1}",
        ) from error


def _is_elsewhere(error: Exception) -> bool:
    return isinstance(error, OSError) and error.errno == errno.EADDRNOTAVAIL


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host
