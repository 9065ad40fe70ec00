"""What a person is told of a show, and of what can go."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from podcast.cli.commands import podcast
from podcast.errors import BuildUnderWay
from podcast.planning import freshness, ingredients
from podcast.planning.lock import only_build
from podcast.podcast_toml import load_project


def in_project(folder: Path, *words: str) -> Result:
    return CliRunner(mix_stderr=False).invoke(podcast, ["--project", str(folder), *words])


@pytest.fixture(scope="module")
def show(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("show") / "small-things"
    assert CliRunner().invoke(podcast, ["init", str(folder)]).exit_code == 0
    config = folder / "podcast.toml"
    text = config.read_text("utf-8").replace('"hibari"', '"tone"')
    config.write_text(text, "utf-8")
    assert in_project(folder, "build", "--jobs", "1").exit_code == 0
    (folder / "content" / "empty.md").write_bytes(b"")
    return folder


def test_each_episode_has_a_line_and_the_show_a_sum(show: Path) -> None:
    first, problem, *_ = in_project(show, "status").stdout.splitlines()
    assert first == "content/empty.md: cannot be built."
    assert problem.startswith("  ")
    *_, welcome, total, store = in_project(show, "status").stdout.splitlines()
    assert welcome.startswith("welcome: up to date, ")
    assert total.startswith("2 episodes: 1 cannot be built, 1 up to date; ")
    assert store.startswith("Store: ")


def test_status_as_json(show: Path) -> None:
    told = json.loads(in_project(show, "status", "--json").stdout)
    assert [one["outcome"] for one in told["episodes"]] == ["broken", "unchanged"]
    assert told["store"]["clip"] > 1000


def test_after_an_upgrade_it_is_the_program_that_changed(
    show: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (freshness, ingredients):
        monkeypatch.setattr(module, "program_hash", lambda: "0" * 64)
    told = in_project(show, "status").stdout
    assert "welcome: changed since it was built (podcast itself, which may say" in told
    (episode,) = json.loads(in_project(show, "status", "--json").stdout)["episodes"][1:]
    assert episode["since"] == ["program"]


def test_what_changed_since_a_build_is_named(show: Path) -> None:
    config, article = show / "podcast.toml", show / "content" / "welcome.md"
    before = {path: path.read_bytes() for path in (config, article)}
    try:
        article.write_bytes(before[article] + b"\nMore of it.\n")
        told = in_project(show, "status").stdout
        assert "welcome: changed since it was built (its text or metadata), " in told
        config.write_bytes(before[config].replace(b'"standard"', b'"full"'))
        (show / "lexicon.toml").write_text('[[word]]\nword = "Write"\nsay = "rite"\n', "utf-8")
        told = in_project(show, "status").stdout
        assert "(its text or metadata, podcast.toml, lexicon.toml)" in told
        freshness_file = show / ".podcast" / "seen.json"
        kept = freshness_file.read_bytes()
        freshness_file.unlink()
        assert "welcome: changed since it was built, " in in_project(show, "status").stdout
        freshness_file.write_bytes(kept)
    finally:
        for path, data in before.items():
            path.write_bytes(data)
        (show / "lexicon.toml").unlink(missing_ok=True)


def test_what_cannot_be_judged_is_kept_and_named(show: Path) -> None:
    told = in_project(show, "clean", "--dry-run").stdout
    assert "Kept: the store, since nobody knows what content/empty.md needs." in told
    assert told.endswith("There is nothing to remove.\n")


def test_cleaning_waits_for_no_build_but_says_that_there_is_one(show: Path) -> None:
    with only_build(load_project(show)):
        told = in_project(show, "clean")
    assert told.exit_code == BuildUnderWay.exit_code
    assert "Another build" in told.stderr


def test_cleaning_says_how_much_went(show: Path) -> None:
    (show / "content" / "empty.md").unlink()
    part = show / ".podcast" / "clip" / "ab" / ".half.part"
    part.parent.mkdir(exist_ok=True)
    part.write_bytes(bytes(1000))
    os.utime(part, (0, 0))
    before = in_project(show, "clean", "--dry-run").stdout
    assert before.endswith("1.0 kB.\nNothing was removed. To do it: podcast clean\n")
    assert in_project(show, "clean").stdout.endswith("Together: 1.0 kB.\nRemoved: 1.0 kB.\n")
    assert in_project(show, "clean").stdout == "There is nothing to remove.\n"


def test_several_problems_stand_on_a_line_each(tmp_path: Path) -> None:
    assert CliRunner().invoke(podcast, ["init", str(tmp_path / "show")]).exit_code == 0
    odd = tmp_path / "show" / "content" / "odd.md"
    odd.write_text("---\ntitle: T\nseason: -1\ndraft: maybe\n---\n\nText.\n", "utf-8")
    (tmp_path / "show" / "content" / "new\nline.md").write_text("# T\n\nText.\n", "utf-8")
    told = CliRunner().invoke(podcast, ["--project", str(tmp_path / "show"), "status"])
    lines = told.output.splitlines()
    at = lines.index("content/odd.md: cannot be built.")
    assert lines[at + 1].startswith("  season in the front matter is not a whole number")
    assert lines[at + 1].endswith("-1. (content/odd.md)")
    assert lines[at + 2].startswith("  draft in the front matter is neither true nor false")
    assert "content/new\\nline.md: cannot be built." in lines
