"""A site on this machine that is followed: feeds, pages, an interface, and what they do wrong."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

BODY = "<p>Bees keep a cluster at 35 degrees in winter, number {0}.</p>\n<p>They shiver.</p>"
BEGIN = datetime(2024, 1, 1, 12, tzinfo=UTC)


@dataclass
class Site(ThreadingHTTPServer):
    """Pages by their path; ``faults`` are answered first; ``asked`` is the log of requests.

    ``unchanged`` are those that were answered by 304, ``validates`` says whether any is.
    """

    pages: dict[str, bytes] = field(default_factory=dict)
    faults: dict[str, tuple[int, dict[str, str]]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    validates: bool = True

    def __post_init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Visit)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def asked_since(self) -> list[str]:
        """The requests since the last look."""
        asked, self.asked = self.asked, []
        return asked


class _Visit(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        path = self.path.partition("?")[0]
        if path in self.server.faults:
            status, headers = self.server.faults[path]
            self._answer(status, b"", headers)
            return
        data = self.server.pages.get(self.path, self.server.pages.get(path))
        if data is None:
            self._answer(404, b"", {})
            return
        if not self.server.validates:
            self._answer(200, data, {})
            return
        etag = f'"{sha256(data).hexdigest()[:16]}"'
        if self.headers.get("If-None-Match") == etag:
            self.server.unchanged.append(path)
            self._answer(304, b"", {"ETag": etag})
        else:
            self._answer(200, data, {"ETag": etag})

    def _answer(self, status: int, data: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving() -> Iterator[Site]:
    """A site for as long as the block runs."""
    with Site() as site:
        threading.Thread(target=site.serve_forever, daemon=True).start()
        try:
            yield site
        finally:
            site.shutdown()


def rss(site: Site, bodies: dict[int, str], *, in_full: bool = True) -> bytes:
    """A feed of articles by their number, the newest first, in full or with a summary."""
    items = "".join(_item(site, number, bodies[number], in_full) for number in sorted(bodies)[::-1])
    return (
        '<?xml version="1.0"?><rss version="2.0" xmlns:content='
        '"http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<channel><title>Bees</title><language>en-GB</language>{items}</channel></rss>"
    ).encode()


def _item(site: Site, number: int, body: str, in_full: bool) -> str:  # noqa: FBT001
    text = f"<content:encoded><![CDATA[{body}]]></content:encoded>" if in_full else ""
    date = format_datetime(BEGIN + timedelta(days=number))
    return (
        f"<item><title>Bees &amp; wasps {number}</title><link>{site.address}/a/{number}</link>"
        f"<guid>urn:bees:{number}</guid><dc:creator>Ana Ruiz</dc:creator><category>Bees</category>"
        f"<pubDate>{date}</pubDate>"
        f"<description>In short: bees {number} …</description>{text}</item>"
    )


def json_feed(site: Site, bodies: dict[int, str]) -> bytes:
    """The same as a JSON Feed."""
    items = [
        {
            "id": f"urn:bees:{number}",
            "url": f"{site.address}/a/{number}",
            "title": f"Bees & wasps {number}",
            "content_html": body,
            "date_published": (BEGIN + timedelta(days=number)).isoformat(),
            "authors": [{"name": "Ana Ruiz"}],
        }
        for number, body in bodies.items()
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Bees", "items": items}
    return json.dumps(feed).encode()


def posts(site: Site, bodies: dict[int, str]) -> bytes:
    """The same as WordPress's interface gives it."""
    told = [
        {
            "guid": {"rendered": f"urn:bees:{number}"},
            "link": f"{site.address}/a/{number}",
            "title": {"rendered": f"Bees &amp; wasps {number}"},
            "content": {"rendered": body},
            "date_gmt": (BEGIN + timedelta(days=number)).isoformat()[:19],
            "modified_gmt": (BEGIN + timedelta(days=number)).isoformat()[:19],
            "_embedded": {"author": [{"name": "Ana Ruiz"}], "wp:term": [[{"name": "Bees"}]]},
        }
        for number, body in bodies.items()
    ]
    return json.dumps(told).encode()
