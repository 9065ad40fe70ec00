"""A built show served with Range, and a browser that looks at it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from podcast.model import Episode, Show
from podcast.publishing.pages.shared_assets import worker
from tests.pages.browser.serving import Host, publish, served, silence


@pytest.fixture(scope="session")
def site(episode: Episode, show: Show, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a served show with the one hand-made episode."""
    output = tmp_path_factory.mktemp("output")
    publish([episode], show=show, output=output)
    silence(output / episode.audio.path, milliseconds=episode.duration)
    with served(output) as address:
        yield address


@pytest.fixture(scope="session")
def sound(episode: Episode, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sound") / "silence.mp3"
    silence(path, milliseconds=episode.duration)
    return path.read_bytes()


@pytest.fixture
def host(episode: Episode, show: Show, sound: bytes, tmp_path: Path) -> Iterator[Host]:
    """A show of two episodes."""
    other = replace(
        episode,
        slug="wasps",
        title="Wasps",
        guid="wasps",
        audio=replace(episode.audio, path="audio/wasps-1a2b3c4d.mp3"),
    )
    publish([other, episode], show=show, output=tmp_path)
    for one in (episode, other):
        (tmp_path / one.audio.path).write_bytes(sound)
    # Where this machine is busy, its own network is no slow one.
    patient = worker().replace(b"PATIENCE = 5000", b"PATIENCE = 600_000")
    assert patient != worker()
    (tmp_path / "offline-worker.js").write_bytes(patient)
    (tmp_path / "feed.xml").write_text("<rss>first</rss>", "utf-8")
    host = Host(tmp_path)
    host.start()
    yield host
    host.stop()
