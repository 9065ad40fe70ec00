"""A show with one article and its edition in brief, and what is looked at in it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from podcast.cli.commands import podcast
from podcast.events import EpisodeDone, Event

NOON = datetime(2024, 6, 1, 12, tzinfo=UTC)

FALLS = """\
---
title: Falls at home
author: Ana Ruiz
date: 2024-03-01
---

Falls are common, and most can be prevented (see Fig. 1).[^1]

## What helps

Keep the stairs clear. Wear shoes that fit.

| Exercise | Minutes |
| --- | --- |
| Walking | 20 |

[^1]: Counted over one year.
"""


@pytest.fixture
def falls(folder: Path) -> Path:
    """A show with one article and its edition in brief."""
    for old in (folder / "content").iterdir():
        old.unlink()
    (folder / "content" / "falls.md").write_text(FALLS, encoding="utf-8")
    made = CliRunner().invoke(podcast, ["--project", str(folder), "edition", "falls"])
    assert made.exit_code == 0, made.output
    assert "content/falls.simplified.md" in made.output
    return folder


def rewrite(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def told(events: list[Event]) -> dict[str, EpisodeDone]:
    return {one.slug: one for one in events if isinstance(one, EpisodeDone)}


def shown(folder: Path, slug: str) -> str:
    path = folder / "output" / "episodes" / slug / "transcript.json"
    return " ".join(one["body"] for one in json.loads(path.read_text("utf-8"))["segments"])
