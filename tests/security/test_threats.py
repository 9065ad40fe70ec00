"""What a hostile article, server or user can do at most: each sentence has a test that is there."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner

from podcast.cli.commands import podcast
from podcast.errors import EngineUnavailable, StoreError
from podcast.model import Voice
from podcast.speech.engines.openai import OpenAISpeech
from tests.small_show import Run, folder, run, workers
from tests.speech.clock import Clock
from tests.speech.test_online_engines import CLIP, gate

__all__ = ["folder", "run", "workers"]

ROOT = Path(__file__).parents[2]
NAMED = re.compile(r"`(test_\w+)`")
DEFINED = re.compile(r"^def (test_\w+)", re.MULTILINE)


class Listener(HTTPServer):
    """Counts who comes; sends everybody who speaks on to itself under another name."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Visit)
        self.visits: list[tuple[str, str]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Visit(BaseHTTPRequestHandler):
    """Answers with a redirection, and keeps the path and the key that came."""

    server: Listener

    def do_GET(self) -> None:
        self.server.visits.append((self.path, self.headers.get("Authorization", "")))
        self.send_response(307)
        self.send_header("Location", f"{self.server.address}/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_POST = do_GET  # noqa: N815 - the standard library's name

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def listener() -> Iterator[Listener]:
    with Listener() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def test_each_sentence_of_the_threat_model_has_a_test_that_is_there() -> None:
    table = (ROOT / "docs" / "security.md").read_text("utf-8").partition("## What each can do")[2]
    rows = [row for row in table.splitlines() if row.startswith("| ")][2:]
    there = {
        name
        for path in (ROOT / "tests").rglob("test_*.py")
        if "node_modules" not in path.parts
        for name in DEFINED.findall(path.read_text("utf-8"))
    }
    assert len(rows) >= 20
    assert [row for row in rows if not NAMED.findall(row)] == []
    assert [name for name in NAMED.findall(table) if name not in there] == []


def test_nothing_that_an_article_names_is_fetched(
    run: Run, folder: Path, listener: Listener
) -> None:
    at = listener.address
    (folder / "content" / "bees.md").write_text(
        f"# Bees\n\n![A hive]({at}/a.png) <img src='{at}/b.png'> [more]({at}/c)\n\n"
        f"<iframe src='{at}/d'></iframe>\n\n<audio src='{at}/e.mp3'></audio>\n\nThey hum.\n",
        encoding="utf-8",
    )
    (folder / "content" / "ants.md").unlink()
    page = f"<html><body><article><h1>Ants</h1><p>They walk <img src='{at}/f.png' alt='A nest'>."
    (folder / "content" / "ants.html").write_text(
        f"{page}</p><link rel='stylesheet' href='{at}/g.css'><p>They walk home.</p></article>",
        encoding="utf-8",
    )
    summary, _ = run()
    assert summary.failed == ()
    assert listener.visits == []


def test_no_key_goes_where_a_speech_server_sends_it(
    listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "made-up")
    voice = Voice("openai", "anna", settings=(("address", listener.address),))
    with pytest.raises(EngineUnavailable, match="sends us on"):
        OpenAISpeech().speak("They hum.", voice=voice)
    assert listener.visits == [("/v1/audio/speech", "Bearer made-up")]


def test_a_ledger_of_requests_that_leads_elsewhere_is_not_written(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("A secret of somebody else's.", "utf-8")
    (tmp_path / "ledger").symlink_to(secret)
    with pytest.raises(StoreError, match="ledger"):
        gate(tmp_path / "ledger", Clock()).ask(lambda: CLIP, size=9)
    assert secret.read_text("utf-8") == "A secret of somebody else's."


def test_serving_to_others_says_that_drafts_can_be_read(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run()
    monkeypatch.setattr("podcast.publishing.hosting.server.serve", lambda *_, **__: None)
    for host, is_told in (("0.0.0.0", True), ("127.0.0.1", False)):  # noqa: S104 - told of
        arguments = ["--project", str(folder), "serve", "--host", host]
        assert ("drafts too" in CliRunner().invoke(podcast, arguments).output) == is_told
