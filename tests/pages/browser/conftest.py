"""A built show served with Range, and a browser that looks at it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from podcast.model import Episode, Show
from tests.pages.browser.serving import publish, served, silence

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


@pytest.fixture(scope="session")
def site(episode: Episode, show: Show, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a served show with the one hand-made episode."""
    output = tmp_path_factory.mktemp("output")
    publish([episode], show=show, output=output)
    silence(output / episode.audio.path, milliseconds=episode.duration)
    with served(output) as address:
        yield address


@pytest.fixture(scope="session")
def browser(judge: Callable[..., str]) -> Iterator[Browser]:
    """Chromium; where there is none, tests skip, but never in continuous integration."""
    judge("chromium", "--version")
    with sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=shutil.which("chromium"), args=_FLAGS)
        yield running
        running.close()
