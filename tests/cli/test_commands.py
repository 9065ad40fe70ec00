"""The commands as a person runs them: words, exit codes, and nothing lost."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from podcast.cli.commands import COMMANDS, podcast
from podcast.errors import ArticleError, EngineUnavailable, ProjectError, PublishingError


@pytest.fixture
def show(tmp_path: Path) -> Path:
    """A new show as ``podcast init`` makes it, with the quick test engine."""
    folder = tmp_path / "small-things"
    assert run("init", str(folder)).exit_code == 0
    config = folder / "podcast.toml"
    text = config.read_text(encoding="utf-8").replace('"hibari"', '"tone"')
    config.write_text(text, encoding="utf-8")
    return folder


def run(*words: str, given: str = "") -> Result:
    return CliRunner(mix_stderr=False).invoke(podcast, words, input=given)


def in_project(folder: Path, *words: str) -> Result:
    return run("--project", str(folder), *words)


def test_every_command_explains_itself() -> None:
    for name in COMMANDS:
        result = run(name, "--help")
        assert result.exit_code == 0, name
        assert len(result.output.splitlines()) > 3


def test_the_list_of_commands_says_what_each_commands_own_help_says() -> None:
    for name, short in COMMANDS.items():
        command = podcast.get_command(click.Context(podcast), name)
        assert command is not None
        assert command.short_help == short


def test_a_new_show_builds_as_it_is(show: Path) -> None:
    result = in_project(show, "build", "--jobs", "1")
    assert result.exit_code == 0, result.output
    assert "Built: welcome (new)" in result.output
    assert (show / "output" / "feed.xml").is_file()


def test_a_show_is_not_started_over_another(show: Path) -> None:
    before = (show / "podcast.toml").read_bytes()
    result = run("init", str(show))
    assert result.exit_code == ProjectError.exit_code
    assert (show / "podcast.toml").read_bytes() == before


def test_a_show_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    result = run("init", str(tmp_path / "file" / "show"))
    assert result.exit_code == ProjectError.exit_code
    assert "where you may write" in result.stderr


@pytest.mark.long
def test_a_title_with_quotation_marks_makes_a_valid_project(tmp_path: Path) -> None:
    folder = tmp_path / "x"
    title = 'He said "no"\\ \u0441\u0442\u043e'
    assert run("init", str(folder), "--title", title).exit_code == 0
    assert in_project(folder, "build", "--engine", "tone", "--jobs", "1").exit_code == 0


def test_adding_copies_an_article_once(show: Path, tmp_path: Path) -> None:
    article = tmp_path / "bees.md"
    article.write_text("# Bees\n\nThey dance.\n", encoding="utf-8")
    assert in_project(show, "add", str(article)).exit_code == 0
    assert (show / "content" / "bees.md").read_bytes() == article.read_bytes()
    assert in_project(show, "add", str(article)).exit_code == 0
    article.write_text("# Other bees\n\nThey sleep.\n", encoding="utf-8")
    refused = in_project(show, "add", str(article))
    assert refused.exit_code == ArticleError.exit_code
    assert b"dance" in (show / "content" / "bees.md").read_bytes()


def test_an_article_brings_its_pictures_and_a_missing_one_is_named(
    show: Path, tmp_path: Path
) -> None:
    article = tmp_path / "bees.md"
    text = "# Bees\n\nThey dance.\n\n![A hive](pictures/hive.png)\n\n![A queen](queen.jpg)\n"
    article.write_text(text, encoding="utf-8")
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "hive.png").write_bytes(b"hive")
    added = in_project(show, "add", str(article))
    assert (show / "content" / "pictures" / "hive.png").read_bytes() == b"hive"
    assert "With its picture: content/pictures/hive.png\n" in added.output
    assert "Missing: content/queen.jpg" in added.output


def test_the_example_goes_with_the_first_article_unless_it_was_changed(
    show: Path, tmp_path: Path
) -> None:
    article = tmp_path / "bees.md"
    article.write_text("# Bees\n\nThey dance.\n", encoding="utf-8")
    example = show / "content" / "welcome.md"
    kept = example.read_text(encoding="utf-8") + "Mine.\n"
    in_project(show, "add", str(article))
    assert not example.exists()
    example.write_text(kept, encoding="utf-8")
    in_project(show, "add", str(article))
    assert example.read_text(encoding="utf-8") == kept


def test_a_file_that_cannot_be_read_is_not_added(show: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.md"
    broken.write_bytes(b"\x00\x01")
    assert in_project(show, "add", str(broken)).exit_code == ArticleError.exit_code
    assert not (show / "content" / "broken.md").exists()


def test_reading_prints_an_outline_or_json(show: Path) -> None:
    article = str(show / "content" / "welcome.md")
    assert "Title: Welcome to the show" in run("read", article).output
    assert json.loads(run("read", article, "--json").output)["title"] == "Welcome to the show"


def test_narrating_prints_the_script_and_writes_nothing(show: Path) -> None:
    result = in_project(show, "narrate", str(show / "content" / "welcome.md"))
    assert result.exit_code == 0
    assert "five milligrams per kilogram" in result.output
    assert list((show / "scripts").iterdir()) == []


def test_lines_are_given_their_spoken_form_with_the_rules_that_fired() -> None:
    result = run("spoken", "--explain", given="5 mg/kg in 2007\n")
    said, *rules = result.output.splitlines()
    assert said == "five milligrams per kilogram in two thousand and seven"
    assert any(rule.strip().startswith("doses:") for rule in rules)


def test_voices_lists_the_embedded_voice() -> None:
    result = run("voices", "--engine", "espeak-ng", "--language", "en")
    assert result.exit_code == 0
    assert "  en-gb  " in result.output


def test_an_error_is_what_where_and_how_to_mend(tmp_path: Path) -> None:
    result = in_project(tmp_path, "build")
    assert result.exit_code == ProjectError.exit_code
    assert [line.partition(":")[0] for line in result.stderr.splitlines()] == [
        "Error",
        "Where",
        "To mend it",
    ]


def test_a_traceback_is_shown_only_on_demand(tmp_path: Path) -> None:
    assert "Traceback" not in in_project(tmp_path, "build").stderr
    assert "Traceback" in run("--debug", "--project", str(tmp_path), "build").stderr


def test_an_engine_that_is_not_there_has_its_own_exit_code(show: Path) -> None:
    result = in_project(show, "build", "--engine", "tuba")
    assert result.exit_code == EngineUnavailable.exit_code


def test_a_voice_that_is_not_there_stops_a_build_with_its_cure(show: Path) -> None:
    config = show / "podcast.toml"
    config.write_text(f'voice = "soprano"\n{config.read_text("utf-8")}', "utf-8")
    result = in_project(show, "build", "welcome", "--jobs", "1")
    assert result.exit_code == EngineUnavailable.exit_code
    where = "Where: voice or [voices] in podcast.toml, or --voice\n"
    assert f"{where}To mend it: Near it: alto, bass, tenor." in result.stderr
    assert "Stopped there: other articles could not have been built either." in result.stdout


def test_one_failed_article_of_two_is_exit_code_one(show: Path) -> None:
    (show / "content" / "empty.md").write_bytes(b"")
    result = in_project(show, "build", "--jobs", "1")
    assert result.exit_code == 1
    assert "Failed: content/empty.md" in result.stderr


def test_the_end_of_a_build_sums_it_up_with_the_places_of_warnings_and_failures(show: Path) -> None:
    (show / "content" / "empty.md").write_bytes(b"")
    bees = show / "content" / "bees.md"
    bees.write_text("# Bees\n\nThey dance.\n\n[^1]: Nobody calls this.\n", "utf-8")
    told = in_project(show, "build", "bees", "empty", "--jobs", "1").stdout
    *_, done, warning, _ = told.splitlines()
    assert done.startswith("Done in ")
    assert done.endswith("0 reused, 1 warning, 1 article failed: content/empty.md.")
    assert warning == "Warning: content/bees.md:5: No mark calls the note 1."
    script = show / "scripts" / "bees.md"
    script.write_text(script.read_text("utf-8").replace("dance", "dance a lot"), "utf-8")
    assert warning in in_project(show, "build", "bees", "--jobs", "1").stdout


def test_the_end_of_a_build_counts_what_is_odd_about_the_show(show: Path) -> None:
    config = show / "podcast.toml"
    named = re.sub(r"(?m)^title = .*$", 'title = "蜜蜂"', config.read_text("utf-8"))
    config.write_text(named, encoding="utf-8")
    told = in_project(show, "build", "--jobs", "1").stdout
    assert "Warning: The cover is without “蜜蜂”" in told
    assert ", 1 warning, 0 articles failed.\n" in told


def test_events_as_json_are_one_object_a_line(show: Path) -> None:
    result = in_project(show, "build", "--json", "--jobs", "1")
    events = [json.loads(line) for line in result.stdout.splitlines()]
    kinds = [event["event"] for event in events if event["event"] != "SentencesDone"]
    assert kinds == ["BuildBegun", "EpisodeDone", "FeedWritten", "Summary"]
    told = [event for event in events if event["event"] == "SentencesDone"]
    numbers = [event["number"] for event in told]
    assert numbers == sorted(set(numbers)) != []
    assert numbers[-1] == told[-1]["sentences"] == events[-1]["spoken"]


@pytest.mark.parametrize("place", ["", "output", "content", "scripts/mine", "podcast.toml"])
def test_a_show_is_not_published_into_itself(
    show: Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(show)
    (show / "output" / "feed.xml").write_text("<rss/>", encoding="utf-8")
    before = sorted(show.rglob("*"))
    result = run("publish", place)
    assert result.exit_code == PublishingError.exit_code
    assert "To mend it: Name a" in result.stderr
    assert sorted(show.rglob("*")) == before


def test_init_names_a_folder_as_the_shell_takes_it(tmp_path: Path) -> None:
    folder = tmp_path / "our show's"
    told = run("init", str(folder)).output
    lines = [line.partition(": podcast ")[2] for line in told.splitlines()]
    commands = [shlex.split(line) for line in lines if line]
    assert commands == [["--project", str(folder), name] for name in ("studio", "build")]


def test_a_file_without_an_ending_is_told_so(show: Path, tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("Some words.", encoding="utf-8")
    result = in_project(show, "add", str(tmp_path / "notes"))
    assert result.exit_code == ArticleError.exit_code
    assert "has no ending" in result.stderr


@pytest.mark.parametrize(
    "words",
    [("read", "{}.md"), ("add", "{}.md"), ("publish", "{}"), ("follow", "{}"), ("init", "{}")],
)
def test_a_name_that_no_file_can_have_is_no_bug(show: Path, words: tuple[str, str]) -> None:
    told = in_project(show, *(word.format("a" * 300) for word in words))
    assert told.exit_code == 3
    assert "This name is longer than that of a file can be." in told.stderr
    assert "a" * 100 not in told.stderr
