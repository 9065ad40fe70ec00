"""A show as files, and a server that answers Range, for the browser to look at."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import av
import numpy as np
from PIL import Image
from playwright.sync_api import Browser, Page

from podcast.model import Episode, Show
from podcast.publishing.pages.archive import archive_pages
from podcast.publishing.pages.embed import embed_page
from podcast.publishing.pages.episode import episode_page
from podcast.publishing.pages.search import search_index
from podcast.publishing.pages.shared_assets import assets, worker
from podcast.publishing.pages.show import show_page
from podcast.publishing.pages.withdrawn import withdrawn_page
from podcast.publishing.transcripts import transcript_html, transcript_json

PICTURE = (640, 360)


class RangeHandler(SimpleHTTPRequestHandler):
    """Answers one Range, as every real server of media does; http.server answers none."""

    def send_head(self) -> None:
        """Send headers and the asked-for bytes; nothing is left to copy."""
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        path = Path(self.translate_path(self.path))
        if not path.is_file():
            self.send_error(404)
            return
        body = path.read_bytes()
        first = int(asked[1]) if asked else 0
        last = int(asked[2]) if asked and asked[2] else len(body) - 1
        self.send_response(206 if asked else 200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(last + 1 - first))
        if asked:
            self.send_header("Content-Range", f"bytes {first}-{last}/{len(body)}")
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body[first : last + 1])

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def silence(path: Path, *, milliseconds: int) -> None:
    """Write an MP3 in which nothing is heard."""
    with av.open(str(path), "w") as file:
        stream = file.add_stream("libmp3lame", rate=22_050, layout="mono", bit_rate=32_000)
        for start in range(0, milliseconds * 22_050 // 1000, 1152):
            frame = av.AudioFrame.from_ndarray(np.zeros((1, 1152), "int16"), "s16p", "mono")
            frame.rate, frame.pts = 22_050, start
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))


def publish(episodes: Sequence[Episode], *, show: Show, output: Path) -> None:
    """Write all that the pages of a show need but the audio; episodes come oldest first."""
    for folder in ("assets", "audio", "search"):
        (output / folder).mkdir(parents=True, exist_ok=True)
    for episode in episodes:
        _publish_one(episode, show=show, output=output)
    publish_lists(episodes, show=show, output=output)
    for name, content in assets(show).items():
        (output / "assets" / name).write_bytes(content)
    (output / "offline-worker.js").write_bytes(worker())
    (output / "favicon.ico").write_bytes(b"")
    _withdraw(show, output=output)
    Image.new("RGB", (560, 560), "#d8a72e").save(output / "cover.jpg")
    Image.new("RGB", (56, 56), "#d8a72e").save(output / "cover-small.jpg")
    Image.new("RGB", (192, 192), "#d8a72e").save(output / "cover-tiny.jpg")


def publish_lists(episodes: Sequence[Episode], *, show: Show, output: Path) -> None:
    """Write the show's own pages and what their search reads; episodes come oldest first."""
    found = search_index([[one.title, *(cue.shown for cue in one.cues)] for one in episodes])
    pages = {
        "index.html": show_page(show, episodes=episodes, parts=len(found)),
        **dict(archive_pages(show, episodes=episodes)),
    }
    for name, page in pages.items():
        (output / name).parent.mkdir(exist_ok=True)
        (output / name).write_text(page, "utf-8")
    for name, content in found.items():
        (output / "search" / name).write_bytes(content)


def _publish_one(episode: Episode, *, show: Show, output: Path) -> None:
    folder = output / "episodes" / episode.slug
    embed = output / "embed" / episode.slug
    for needed in (folder, embed):
        needed.mkdir(parents=True, exist_ok=True)
    plain = transcript_html(episode.cues, title=episode.title, language=episode.language)
    Image.new("RGB", PICTURE, "#7a8f5c").save(folder / "bed.png")
    page = episode_page(
        episode, show=show, pictures={"bed.png": "bed.png"}, sizes={"bed.png": PICTURE}
    )
    (folder / "index.html").write_text(page, "utf-8")
    (folder / "transcript.html").write_text(plain, "utf-8")
    (folder / "transcript.json").write_text("".join(transcript_json(episode.cues)), "utf-8")
    (embed / "index.html").write_text(embed_page(episode, show=show), "utf-8")


def _withdraw(show: Show, *, output: Path) -> None:
    gone = output / "episodes" / "gone" / "index.html"
    gone.parent.mkdir(parents=True)
    gone.write_text(
        withdrawn_page("Wasps", why=show.description, show=show, language=show.language), "utf-8"
    )


@contextmanager
def served(output: Path, *, port: int = 0) -> Iterator[str]:
    """The address of a folder while it is served; port 0 takes a free one."""
    server = ThreadingHTTPServer(("127.0.0.1", port), partial(RangeHandler, directory=str(output)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@dataclass
class Host:
    """A served show that can lose its network; ``port`` stays the same."""

    output: Path
    stack: ExitStack = field(default_factory=ExitStack)
    address: str = ""

    def start(self) -> None:
        port = int(self.address.rpartition(":")[2]) if self.address else 0
        self.address = self.stack.enter_context(served(self.output, port=port))

    def stop(self) -> None:
        self.stack.close()


def opened(browser: Browser, address: str, *, title: str, **settings: object) -> Page:
    """A page with its own title, so that no error page is tested."""
    page = browser.new_page(**settings)  # type: ignore[arg-type]
    page.set_default_timeout(30_000)
    page.goto(address)
    assert page.title() == title
    return page
