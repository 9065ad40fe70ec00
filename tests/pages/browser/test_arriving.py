"""A page that comes over a slow network, tag by tag: what has been painted stays where it is."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from podcast.model import Episode, Show
from tests.pages.browser.serving import RangeHandler, publish
from tests.pages.browser.test_long import FRAME, SHIFTS

pytestmark = pytest.mark.long
MOST = 250  # tags of a page that come one by one: more than a screen holds


@dataclass
class Pieces:
    """One page in pieces, each sent when the one before has been painted."""

    path: str
    cuts: list[int] = field(default_factory=list)
    wanted: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def handler(self, folder: Path) -> type[RangeHandler]:
        pieces = self

        class Slow(RangeHandler):
            def __init__(self, *args: object) -> None:
                super().__init__(*args, directory=str(folder))  # type: ignore[arg-type]

            def do_GET(self) -> None:  # noqa: N802 - http.server names it
                if self.path != pieces.path:
                    super().do_GET()
                    return
                body = Path(self.translate_path(self.path)).read_bytes()
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                for start, end in zip([0, *pieces.cuts], [*pieces.cuts, len(body)], strict=True):
                    self.wfile.write(body[start:end])
                    self.wfile.flush()
                    pieces.wanted.acquire()

        return Slow


@contextmanager
def slowly(folder: Path, path: str) -> Iterator[tuple[Pieces, str]]:
    """A folder served with one page of it in pieces: its body's first tags, one after another."""
    body = (folder / path.lstrip("/")).read_bytes()
    inside = body.index(b"<body")
    ends = [one.end() for one in re.finditer(rb">", body) if one.end() > inside]
    pieces = Pieces(path, ends[:MOST])
    server = ThreadingHTTPServer(("127.0.0.1", 0), pieces.handler(folder))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield pieces, f"http://127.0.0.1:{server.server_port}{path}"
    finally:
        pieces.wanted.release(len(pieces.cuts) + 1)  # nobody waits for a page that is closed
        server.shutdown()
        server.server_close()
        thread.join()


def arrived(page: Page, pieces: Pieces) -> None:
    """Let one piece after the other come and be painted."""
    for _ in pieces.cuts:
        page.evaluate(FRAME)
        pieces.wanted.release()
    pieces.wanted.release()
    page.wait_for_load_state("networkidle")


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("path", ["/index.html", "/episodes/bees/index.html"])
def test_nothing_that_was_painted_moves_when_the_rest_comes(
    browser: Browser, episode: Episode, show: Show, tmp_path: Path, path: str, width: int
) -> None:
    publish([episode], show=show, output=tmp_path)
    page = browser.new_page(viewport={"width": width, "height": 800})
    with slowly(tmp_path, path) as (pieces, address):
        page.goto(address, wait_until="commit")
        arrived(page, pieces)
        assert page.evaluate(SHIFTS) == []
        page.close()
