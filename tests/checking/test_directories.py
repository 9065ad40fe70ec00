"""What keeps a show out of a directory is an error there, whatever it is elsewhere."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from podcast.checking.directories import DIRECTORIES, check_directory
from podcast.checking.run_rules import RULES
from podcast.publishing.cover.drawn import draw_cover
from podcast.publishing.feed.channel import render_feeds
from tests.checking.clean_show import NOW, SHOW, publish, written


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("clean") / "output"
    episodes = [publish(output, "bees", day=1)]
    written(output, "cover.jpg", draw_cover(SHOW.title, SHOW.author, SHOW.colour))
    for path, page in render_feeds(SHOW, episodes=episodes, now=NOW).items():
        written(output, path, page)
    return output


@pytest.mark.parametrize("name", DIRECTORIES)
def test_a_clean_show_is_taken_by_every_directory(name: str, clean: Path) -> None:
    assert check_directory(clean, show=SHOW, name=name) == ()


@pytest.mark.parametrize(
    ("name", "severity"),
    [("apple", "warning"), ("spotify", "error"), ("youtube", "error"), ("podcastindex", "")],
)
def test_a_missing_email_counts_as_each_directory_counts_it(
    name: str, severity: str, clean: Path, tmp_path: Path
) -> None:
    output = shutil.copytree(clean, tmp_path / "output")
    feed = (output / "feed.xml").read_text("utf-8")
    (output / "feed.xml").write_text(feed.replace(SHOW.email, ""), "utf-8")
    found = check_directory(output, show=replace(SHOW, email=""), name=name)
    assert "".join(one.severity for one in found if one.rule == "owner") == severity


@pytest.mark.parametrize("name", DIRECTORIES)
def test_no_directory_takes_a_show_that_only_this_machine_reaches(name: str, clean: Path) -> None:
    at_home = replace(SHOW, url="http://127.0.0.1:8000")
    found = check_directory(clean, show=at_home, name=name)
    assert "address" in {one.rule for one in found if one.severity == "error"}


def test_directories_name_only_rules_that_exist_and_none_twice() -> None:
    known = {rule.name for rule in RULES} | {"readable"}
    for directory in DIRECTORIES.values():
        assert directory.refuses <= known
        assert directory.advises <= known
        assert not directory.refuses & directory.advises
        assert directory.by_hand
