"""The hub is told once, in the words of the specification."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs

import pytest

from podcast.errors import PublishingError
from podcast.publishing.hosting.websub import ping_hub


class Hub(BaseHTTPRequestHandler):
    asked: list[dict[str, list[str]]] = []  # noqa: RUF012  the handler's class is made once a test

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.asked.append(parse_qs(body))
        self.send_response(404 if self.path == "/refuses" else 204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name is its own
        pass


@pytest.fixture
def hub() -> Iterator[str]:
    Hub.asked.clear()
    with HTTPServer(("127.0.0.1", 0), Hub) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_a_hub_is_told_which_feed_has_news(hub: str) -> None:
    ping_hub(f"{hub}/", feed_url="https://example.org/feed.xml")
    assert Hub.asked == [
        {
            "hub.mode": ["publish"],
            "hub.topic": ["https://example.org/feed.xml"],
            "hub.url": ["https://example.org/feed.xml"],
        }
    ]


def test_a_hub_that_refuses_or_is_away_is_told_about(hub: str) -> None:
    with pytest.raises(PublishingError, match="answered 404"):
        ping_hub(f"{hub}/refuses", feed_url="https://example.org/feed.xml")
    with pytest.raises(PublishingError, match="ConnectionError") as caught:
        ping_hub("http://127.0.0.1:1/", feed_url="https://example.org/feed.xml")
    assert caught.value.mend
