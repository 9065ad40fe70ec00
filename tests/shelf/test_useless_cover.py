"""A cover that is missing or broken stops no episode: listeners keep the one that they have."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PIL import Image

from podcast.cli.commands import podcast
from podcast.events import Event, FeedWritten, Summary
from podcast.podcast_toml import load_project
from podcast.shelf.show_cover import cover_warnings, find_cover, show_cover

Run = Callable[..., tuple[Summary, list[Event]]]


def say(folder: Path, line: str) -> None:
    config = folder / "podcast.toml"
    config.write_text(f"{line}\n{config.read_text('utf-8')}", "utf-8")


def told(folder: Path, *words: str) -> Result:
    return CliRunner(mix_stderr=False).invoke(podcast, ["--project", str(folder), *words])


def warnings(events: list[Event]) -> str:
    (written,) = [event for event in events if isinstance(event, FeedWritten)]
    return "\n".join(written.warnings)


@pytest.fixture
def own(folder: Path) -> Path:
    say(folder, 'cover = "own.png"')
    Image.new("RGB", (1400, 1400), "gold").save(folder / "own.png")
    return folder / "own.png"


def test_while_it_is_gone_listeners_keep_the_last_one(run: Run, folder: Path, own: Path) -> None:
    run()
    before = (folder / "output" / "cover.jpg").read_bytes()
    own.unlink()
    article = folder / "content" / "bees.md"
    article.write_text(article.read_text("utf-8") + "\nThey hum.\n", "utf-8")
    summary, events = run()
    assert {done.slug: done.state for done in summary.done} == {
        "ants": "unchanged",
        "bees": "changed",
    }
    assert (folder / "output" / "cover.jpg").read_bytes() == before
    assert "own.png: The cover is not there; the last one stays. Put the" in warnings(events)
    own.write_bytes(b"no picture")
    summary, events = run()
    assert [done.state for done in summary.done] == ["unchanged", "unchanged"]
    assert "cannot be read as a picture" in warnings(events)


def test_a_build_that_draws_one_says_so(run: Run, own: Path) -> None:
    own.unlink()
    assert "own.png: The cover is not there; one is drawn. Put the" in warnings(run()[1])
    assert "; the last one stays. Put the" in warnings(run()[1])


def test_before_there_is_any_one_is_drawn(folder: Path, own: Path) -> None:
    own.unlink()
    project = load_project(folder)
    drawn = show_cover(project)
    assert find_cover(project) == drawn
    assert list((folder / ".podcast" / "cover").glob("??/*"))
    assert "; one is drawn." in cover_warnings(project)[0]
    (folder / "output").mkdir(exist_ok=True)
    (folder / "output" / "cover.jpg").write_bytes(b"no picture")
    assert find_cover(project) == drawn


def test_a_picture_that_is_good_again_is_taken(folder: Path, own: Path) -> None:
    project = load_project(folder)
    own.write_bytes(b"no picture")
    drawn = find_cover(project)
    Image.new("RGB", (1500, 1500), "gold").save(own)
    assert find_cover(project) != drawn
    assert cover_warnings(project) == ()


@pytest.mark.parametrize("font", [None, b"no font"])
def test_a_font_that_is_none_is_passed_over_and_told(folder: Path, font: bytes | None) -> None:
    usual = find_cover(load_project(folder))
    say(folder, 'cover_font = "own.ttf"')
    if font is not None:
        (folder / "own.ttf").write_bytes(font)
    project = load_project(folder)
    assert find_cover(project) == usual
    (warning,) = cover_warnings(project)
    assert "font cannot be read" in warning
    assert "the usual font is used" in warning


def test_every_command_that_looks_tells_of_it_and_goes_on(folder: Path, own: Path) -> None:
    own.unlink()
    for command in ("plan", "status"):
        seen = told(folder, command)
        assert seen.exit_code == 0, seen.stderr
        assert seen.stdout.count("own.png: The cover is not there; one is drawn.") == 1
        plain = json.loads(told(folder, command, "--json").stdout)
        assert ["The cover is not there" in one for one in plain["warnings"]] == [True]
    assert told(folder, "build", "--jobs", "1").exit_code == 0
    checked = told(folder, "check")
    assert "Warning: The cover is not there. (cover; the show)" in checked.stdout
    assert told(folder, "cover").exit_code == 10
