"""Lines of an odd length and words that nobody could place wait for a person."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from click.testing import CliRunner

from podcast.audio.track_bytes import track_from_bytes, track_to_bytes
from podcast.cli.commands import podcast
from podcast.model import Timing, TrackLine
from podcast.planning.by_ear.every_line import readable_episodes
from podcast.planning.narrated.narration import narrated_of
from podcast.planning.suspicious_lines import OddLine, odd_lines
from podcast.podcast_toml import load_project
from podcast.project import Project
from podcast.store import open_store
from tests.small_show import Run

DAY = datetime(2024, 6, 1, tzinfo=UTC)
LONG = "Ants that walk on stilts go past the nest and look for it where no nest has ever been."
GUESS = Timing("guess", 0.0)


def long_lines(folder: Path) -> Project:
    """The show with one article of long lines."""
    lines = "\n\n".join(f"{LONG[:-1]}, {word}." for word in ("one", "two", "three", "four"))
    (folder / "content" / "ants.md").write_text(f"# Ants\n\n{lines}\n", encoding="utf-8")
    return load_project(folder)


def relaid(project: Project, change: Callable[[TrackLine], TrackLine], *, word: str) -> None:
    """Let the stored track say another thing of the line that holds a word."""
    store = open_store(project.store)
    for ready in readable_episodes(project, articles=("ants",), now=DAY):
        for job in ready.jobs:
            track = track_from_bytes(store.get("track", job.key) or b"")
            lines = tuple(
                change(place) if word in line.spoken else place
                for line, place in zip(job.lines, track.lines, strict=True)
            )
            store.put("track", job.key, track_to_bytes(replace(track, lines=lines)))


def found(project: Project) -> tuple[OddLine, ...]:
    episodes = readable_episodes(project, articles=("ants",), now=DAY)
    narrated = (narrated_of(one, project=project) for one in episodes)
    return odd_lines(narrated, store=open_store(project.store))


def half(place: TrackLine) -> TrackLine:
    return replace(place, end=place.start + (place.end - place.start) // 2)


def test_a_sound_show_has_no_odd_lines_and_one_not_built_has_none_either(
    folder: Path, run: Run
) -> None:
    project = long_lines(folder)
    assert found(project) == ()
    run("ants")
    assert found(project) == ()


def test_a_line_of_half_its_length_waits_for_a_person(folder: Path, run: Run) -> None:
    project = long_lines(folder)
    run("ants")
    relaid(project, half, word="three")
    (odd,) = found(project)
    assert (odd.sign, odd.slug) == ("odd-length", "ants")
    assert "three" in odd.line
    assert "words may be missing" in odd.what
    told = CliRunner().invoke(podcast, ["--project", str(folder), "review", "--json"])
    queue = json.loads(told.stdout)
    assert [one["text"] for one in queue if one["sign"] == "odd-length"] == [odd.line]


def test_words_that_nobody_could_place_wait_where_others_were_placed(
    folder: Path, run: Run
) -> None:
    project = long_lines(folder)
    run("ants")
    relaid(project, lambda place: replace(place, timing=GUESS), word="two")
    assert [(one.sign, "two" in one.line) for one in found(project)] == [("not-aligned", True)]


def test_in_a_language_that_nobody_could_place_no_line_is_odd(folder: Path, run: Run) -> None:
    project = long_lines(folder)
    run("ants")
    relaid(project, lambda place: replace(place, timing=GUESS), word="")
    assert found(project) == ()
