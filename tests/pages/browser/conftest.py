"""A built show served with Range, and a browser that looks at it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from podcast.model import Episode, Show
from tests.pages.browser.serving import publish, served, silence


@pytest.fixture(scope="session")
def site(episode: Episode, show: Show, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a served show with the one hand-made episode."""
    output = tmp_path_factory.mktemp("output")
    publish([episode], show=show, output=output)
    silence(output / episode.audio.path, milliseconds=episode.duration)
    with served(output) as address:
        yield address
