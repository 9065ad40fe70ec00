"""A book of all episodes holds those that listeners may have; others where they are named."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from podcast.errors import ProjectError
from podcast.podcast_toml import load_project
from podcast.shelf.named_episodes import chosen_episodes

NOW = datetime(2026, 3, 9, tzinfo=UTC)


def test_what_is_held_back_is_bound_only_where_it_is_named(
    folder: Path, run: Callable[..., object]
) -> None:
    bees, ants = (folder / "content" / f"{name}.md" for name in ("bees", "ants"))
    bees.write_text(bees.read_text("utf-8").replace("---\n", "---\ndraft: true\n", 1), "utf-8")
    ants.write_text(f"---\ndate: 2099-01-01\n---\n\n{ants.read_text('utf-8')}", "utf-8")
    run()
    project = load_project(folder)
    with pytest.raises(ProjectError, match="may have none") as caught:
        chosen_episodes(project, names=[], now=NOW)
    assert caught.value.mend == "Name those that are to be bound."
    assert [one.slug for one in chosen_episodes(project, names=["bees"], now=NOW)] == ["bees"]
    later = datetime(2099, 1, 2, tzinfo=UTC)
    assert [one.slug for one in chosen_episodes(project, names=[], now=later)] == ["ants"]
