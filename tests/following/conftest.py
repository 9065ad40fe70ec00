"""A site that is followed, the show that follows it, and one visit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from podcast.following import Outcome, Visits, Wish, follow
from podcast.podcast_toml import load_project
from tests.following.site import Site, serving
from tests.small_show import CONFIG

Follow = Callable[..., list[Outcome]]


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as one:
        yield one


@pytest.fixture
def show(tmp_path: Path) -> Path:
    (tmp_path / "content").mkdir()
    (tmp_path / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    return tmp_path


@pytest.fixture
def followed(show: Path) -> Follow:
    def run(address: str, wish: Wish = Wish()) -> list[Outcome]:  # noqa: B008 - frozen
        told: list[Outcome] = []
        visits = Visits(allow_private=True, sleep=lambda _: None)
        project = load_project(show)
        follow(address, project=project, wish=wish, visits=visits, report=told.append)
        return told

    return run
