"""A small show whose voice is the test engine's tones: a build takes a second."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from podcast.build import Tools, build
from podcast.events import Event, Summary
from podcast.podcast_toml import load_project

CONFIG = """\
title = "Small Things"
author = "Ana Ruiz"
description = "Short articles on small things."
language = "en-GB"
url = "https://example.org/small"
guid = "9b024349-ccf0-5f69-a609-6b82873eab3c"
engine = "tone"

[disclaimer]
text = "This is general information."

[notice]
text = "A synthetic voice reads this."
"""

BEES = """\
---
title: How bees keep warm
byline: Ana Ruiz
date: 2024-03-05
summary: A cluster in winter.
---

Bees keep a cluster at 35 °C.

## The cluster

They shiver their flight muscles. It costs honey.

## The spring

The queen lays again.
"""

ANTS = """\
# How ants find home

Ants count their steps.

## The way back

They know the sun's angle.
"""


@pytest.fixture
def workers() -> Iterator[Callable[[], Executor]]:
    with ThreadPoolExecutor(2) as pool:
        yield lambda: pool


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project with two articles, one of them without a date."""
    (tmp_path / "content").mkdir()
    (tmp_path / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "content" / "bees.md").write_text(BEES, encoding="utf-8")
    (tmp_path / "content" / "ants.md").write_text(ANTS, encoding="utf-8")
    return tmp_path


Run = Callable[..., tuple[Summary, list[Event]]]


@pytest.fixture
def run(folder: Path, workers: Callable[[], Executor]) -> Run:
    """Build the project, on a day of one's choice."""

    def build_once(
        *articles: str, day: datetime = datetime(2024, 6, 1, tzinfo=UTC), let_go: bool = False
    ) -> tuple[Summary, list[Event]]:
        events: list[Event] = []
        tools = Tools(now=lambda: day, workers=workers, report=events.append, let_go=let_go)
        return build(load_project(folder), articles=articles, tools=tools), events

    return build_once
