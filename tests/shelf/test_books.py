"""``podcast ebook``: finished episodes, chosen by name, bound into one book."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from podcast.cli.commands import podcast
from podcast.errors import Problems, ProjectError, StoreError
from podcast.podcast_toml import load_project
from podcast.publishing.ebook.finished_book import open_book
from podcast.shelf.named_episodes import chosen_episodes

pytestmark = pytest.mark.long

NOW = datetime(2026, 3, 9, tzinfo=UTC)


def test_all_episodes_are_bound_the_oldest_first(folder: Path, run: Callable[..., object]) -> None:
    run()
    book = folder / "books" / "all.epub"
    command = ["--project", str(folder), "ebook", "--to", str(book), "--title", "Small Book"]
    told = CliRunner().invoke(podcast, command)
    assert told.exit_code == 0, told.output
    assert told.output.startswith(f"Written: {book} (2 episodes, ")
    made = open_book(book)
    assert made.facts.title == "Small Book"
    titles = [line.title for line in made.contents if line.href.endswith("title.xhtml")]
    assert titles == ["How bees keep warm", "How ants find home"]


@pytest.mark.parametrize("name", ["bees", "bees.zip"])
def test_a_talking_book_is_written_as_a_folder_or_a_file(
    folder: Path, run: Callable[..., object], name: str
) -> None:
    run("bees")
    command = ["--project", str(folder), "ebook", "bees", "--daisy", "--to", str(folder / name)]
    told = CliRunner().invoke(podcast, command)
    assert told.exit_code == 0, told.output
    assert told.output.startswith(f"Written: {folder / name} (1 episode, ")
    if name.endswith(".zip"):
        assert "ncc.html" in zipfile.ZipFile(folder / name).namelist()
        return
    assert "How bees keep warm" in (folder / name / "ncc.html").read_text("utf-8")
    assert CliRunner().invoke(podcast, command).exit_code == StoreError.exit_code


def test_named_episodes_stand_in_the_order_of_their_names(
    folder: Path, run: Callable[..., object]
) -> None:
    run()
    named = chosen_episodes(
        load_project(folder), names=["content/ants.md", "bees", "ants.md"], now=NOW
    )
    assert [one.title for one in named] == ["How ants find home", "How bees keep warm"]


def test_every_name_that_is_no_finished_episode_is_told(
    folder: Path, run: Callable[..., object]
) -> None:
    run("bees")
    with pytest.raises(ProjectError, match="no finished episode called ants"):
        chosen_episodes(load_project(folder), names=["ants", "bees"], now=NOW)
    with pytest.raises(Problems):
        chosen_episodes(load_project(folder), names=["ants", "wasps"], now=NOW)


def test_without_a_build_there_is_nothing_to_bind(folder: Path) -> None:
    with pytest.raises(ProjectError, match="No episode is built yet"):
        chosen_episodes(load_project(folder), names=[], now=NOW)
