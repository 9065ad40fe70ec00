"""A built show served with Range, and a browser that looks at it."""

from __future__ import annotations

import json
import re
import shutil
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from podcast.model import Episode, Show
from podcast.publishing.pages import assets, embed_page, episode_page, search_index, show_page

_FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--autoplay-policy=no-user-gesture-required",
]


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


def publish(episode: Episode, *, show: Show, output: Path) -> None:
    """Write all that the pages of a show with one episode need."""
    folder = output / "episodes" / episode.slug
    embed = output / "embed" / episode.slug
    for needed in (folder, embed, output / "assets", output / "audio", output / "search"):
        needed.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(episode_page(episode, show=show), "utf-8")
    (embed / "index.html").write_text(embed_page(episode, show=show), "utf-8")
    found = search_index([[episode.title, *(cue.shown for cue in episode.cues)]])
    (output / "index.html").write_text(show_page(show, episodes=[episode]), "utf-8")
    for name, content in found.items():
        (output / "search" / name).write_bytes(content)
    for name, content in assets(show).items():
        (output / "assets" / name).write_bytes(content)
    segments = [
        {
            "startTime": cue.start / 1000,
            "endTime": cue.end / 1000,
            "body": cue.shown,
            "words": [
                {"startTime": word.start / 1000, "endTime": word.end / 1000, "body": word.shown}
                for word in cue.words
            ],
        }
        for cue in episode.cues
    ]
    transcript = {"version": "1.0.0", "segments": segments}
    (folder / "transcript.json").write_text(json.dumps(transcript), "utf-8")
    (output / "favicon.ico").write_bytes(b"")
    Image.new("RGB", (560, 560), "#d8a72e").save(output / "cover.jpg")
    silence(output / episode.audio.path, milliseconds=episode.duration)


@pytest.fixture(scope="session")
def site(episode: Episode, show: Show, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a served show with the one hand-made episode."""
    output = tmp_path_factory.mktemp("output")
    publish(episode, show=show, output=output)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(RangeHandler, directory=str(output)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="session")
def browser(judge: Callable[..., str]) -> Iterator[Browser]:
    """Chromium; where there is none, tests skip, but never in continuous integration."""
    judge("chromium", "--version")
    with sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=shutil.which("chromium"), args=_FLAGS)
        yield running
        running.close()
