"""A small show in an open studio, asked as its one browser asks."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from podcast.studio.application import application
from podcast.studio.commands import Commands
from podcast.studio.visit import Studio
from tests.small_show import folder, run, workers

__all__ = ["folder", "run", "workers"]

PORT = 8123
HERE = f"http://127.0.0.1:{PORT}"


@pytest.fixture
def studio(folder: Path) -> Studio:
    start = "from podcast.cli import main; main()"
    command = (sys.executable, "-c", start, "--project", str(folder))
    return Studio(folder, Commands(command, folder), pace=0.01)


@pytest.fixture
def stranger(studio: Studio) -> TestClient:
    """A client that knows nothing but the port."""
    return TestClient(application(studio, port=PORT), base_url=HERE, follow_redirects=False)


@pytest.fixture
def client(studio: Studio, stranger: TestClient) -> TestClient:
    """The browser that opened the address that the studio told."""
    assert stranger.get(f"/open?token={studio.keys.token}").status_code == 303
    stranger.headers["origin"] = HERE
    stranger.headers["accept-language"] = "en"
    return stranger


Post = Callable[..., str]


@pytest.fixture
def post(client: TestClient, studio: Studio) -> Post:
    """Send a form of the studio's own; gives the address of the screen that follows."""

    def send(address: str, **fields: str) -> str:
        answer = client.post(address, data={"csrf": studio.keys.form, **fields})
        assert answer.status_code == 303, text_of(answer.text)
        return str(answer.headers["location"])

    return send


def text_of(page: str) -> str:
    """What a page says, without its tags."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", page)).split())
