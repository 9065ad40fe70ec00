"""What a plan tells before it happens, in the terminal and in the studio alike."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from podcast.planning.plan import plan
from podcast.planning.plan_values import EpisodePlan
from podcast.podcast_toml import load_project
from podcast.studio.building import build_screen
from podcast.studio.commands import Commands
from podcast.studio.visit import Studio, Visit
from podcast.studio.words import studio_words
from tests.small_show import Run, folder, run, workers

__all__ = ["folder", "run", "workers"]


def planned(folder: Path) -> dict[str, EpisodePlan]:
    made = plan(load_project(folder), articles=(), now=datetime.now(tz=UTC), workers=1)
    return {one.slug: one for one in made.episodes}


def screen(folder: Path, *, language: str = "en") -> str:
    """The Build screen of the studio."""
    visit = Visit(
        Studio(folder, Commands(("false",), folder)),
        load_project(folder),
        studio_words(language),
        datetime.now(tz=UTC).date(),
    )
    return build_screen(visit)


def rewrite(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_script_whose_edits_nobody_can_tell_is_told_before_the_build(
    folder: Path, run: Run
) -> None:
    run()
    shutil.rmtree(folder / "scripts" / ".generated")
    rewrite(folder / "content" / "bees.md", "It costs honey", "It costs wax")
    (told,) = planned(folder)["bees"].warnings
    assert "1 line of the script that differs from the article counts as yours and is" in told
    assert told.startswith("content/bees.md: ")
    assert "counts as yours" in screen(folder)
    run()
    assert planned(folder)["bees"].warnings == ()


def test_an_episode_with_another_guid_is_a_new_one_to_its_listeners(folder: Path, run: Run) -> None:
    run()
    rewrite(folder / "content" / "bees.md", "byline:", "guid: another\nbyline:")
    assert planned(folder)["bees"].notice == "new episode"
    assert "Apps will list “How bees keep warm” a second time" in screen(folder)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_the_studio_says_what_leaves_the_feed(folder: Path, run: Run, language: str) -> None:
    run()
    rewrite(folder / "content" / "bees.md", "byline:", "draft: true\nbyline:")
    told = {
        "en": "leaves the feed",
        "de": "verlässt den Feed",
        "fr": "quitte le flux",
        "es": "sale del canal",
    }
    assert told[language] in screen(folder, language=language)


def test_what_cannot_be_built_is_told_with_its_cure_on_the_build_screen(folder: Path) -> None:
    (folder / "content" / "ants.md").write_text("<<<<<<< HEAD\nA.\n=======\nB.\n>>>>>>> x\n")
    shown = screen(folder)
    assert "The article holds both versions of a conflict in git." in shown
    assert "Keep one version" in shown
