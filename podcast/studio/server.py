"""The studio's server: on this machine alone, until it is stopped."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import uvicorn

from podcast.errors import PodcastError, PublishingError
from podcast.planning.article_findings import Looks
from podcast.planning.status import show_status
from podcast.podcast_toml import load_project
from podcast.publishing.hosting.server import AnnouncedServer
from podcast.scripting.newest_article import narrate_newest
from podcast.studio.application import application
from podcast.studio.visit import Studio


def run_studio(studio: Studio, *, port: int, ready: Callable[[str], None]) -> None:
    """Serve the studio until it is interrupted; ``ready`` gets the address that opens it.

    Port 0 takes a free one. Raises PublishingError where the port is taken.
    """
    try:
        listener = socket.create_server(("127.0.0.1", port))
    except (OSError, OverflowError) as error:
        raise PublishingError(
            f"Port {port} of this machine cannot be opened.",
            where="podcast studio",
            mend="Stop what uses it, or take a free one: podcast studio --port 0",
        ) from error
    with listener:
        at = listener.getsockname()[1]
        studio.commands.get_ready()
        threading.Thread(target=_get_ready, args=(studio.root,), daemon=True).start()
        address = f"http://127.0.0.1:{at}/open?token={studio.keys.token}"
        try:
            server_of(studio, port=at, ready=lambda: ready(address)).run(sockets=[listener])
        finally:
            studio.commands.stop()
            studio.commands.end()


def _get_ready(root: Path) -> None:
    """Read and narrate before anybody asks what the first screens read and narrate."""
    narrate_newest(root)
    with suppress(PodcastError):  # the screen will say what is wrong
        show_status(load_project(root), now=datetime.now(tz=UTC), looks=Looks(most=0))


def server_of(
    studio: Studio, *, port: int, ready: Callable[[], None] = lambda: None
) -> AnnouncedServer:
    """The server without a socket: give its ``run`` one that listens to this port."""
    return AnnouncedServer(
        uvicorn.Config(
            application(studio, port=port),
            log_level="warning",
            access_log=False,
            lifespan="off",
            ws="none",
            # A page that follows a build keeps its connection open for ever.
            timeout_graceful_shutdown=1,
        ),
        ready=ready,
    )
