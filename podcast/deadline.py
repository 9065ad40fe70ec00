"""One time limit for a whole HTTP exchange: name lookup, TLS handshake, headers and body.

The timeout of a socket is for each byte: a server that sends one a second is never done.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool


class Deadline:
    """Cuts every connection that it watches ``seconds`` after it was set, or set again."""

    def __init__(self, seconds: float) -> None:
        """Take the time that an exchange has."""
        self.passed = False
        self._seconds = seconds
        self._watched: list[socket.socket] = []
        self._timer: threading.Timer | None = None

    def again(self) -> None:
        """Start the time anew, for an exchange that may go on as long as enough data comes."""
        if self._timer:
            self._timer.cancel()
        self._timer = threading.Timer(self._seconds, self._cut)
        self._timer.daemon = True
        self._timer.start()

    def watch(self, connection: socket.socket) -> None:
        """Cut this connection, too. A second handle stays on it when TLS takes the first."""
        self._watched.append(connection.dup())
        if self.passed:
            self._cut()

    def end(self) -> None:
        """Stop counting, and let go of the connections."""
        if self._timer:
            self._timer.cancel()
        for connection in self._watched:
            connection.close()

    def _cut(self) -> None:
        self.passed = True
        for connection in self._watched:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


class WatchedAdapter(HTTPAdapter):
    """An adapter for `requests` whose connections a deadline can cut."""

    def __init__(self, deadline: Deadline) -> None:
        """Take the deadline of all exchanges that go through here."""
        self._deadline = deadline
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make connections that the deadline knows."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _pools(self._deadline)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        """Make such connections through a proxy, too."""
        manager = super().proxy_manager_for(*args, **kwargs)
        manager.pool_classes_by_scheme = _pools(self._deadline)
        return manager


@contextmanager
def deadline(seconds: float) -> Iterator[Deadline]:
    """A deadline that counts while the block runs."""
    ends = Deadline(seconds)
    ends.again()
    try:
        yield ends
    finally:
        ends.end()


@contextmanager
def watched_session(ends: Deadline) -> Iterator[requests.Session]:
    """A session whose every connection the deadline cuts."""
    with requests.Session() as session:
        session.mount("http://", WatchedAdapter(ends))
        session.mount("https://", WatchedAdapter(ends))
        yield session


def _pools(ends: Deadline) -> dict[str, Any]:
    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            connection = super()._new_conn()
            ends.watch(connection)
            return connection

    class Encrypted(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            connection = super()._new_conn()
            ends.watch(connection)
            return connection

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class EncryptedPool(HTTPSConnectionPool):
        ConnectionCls = Encrypted

    return {"http": PlainPool, "https": EncryptedPool}
