"""``podcast publish`` as a person runs it: what is refused, and that a hub is told for certain."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from podcast.cli import publish_words
from podcast.cli.commands import podcast
from podcast.errors import CheckFailed, PublishingError
from podcast.planning.lock import only_build
from podcast.podcast_toml import load_project
from podcast.publishing.hosting import websub

HUB = "https://hub.example.org/"


def run(*words: str) -> Result:
    return CliRunner(mix_stderr=False).invoke(podcast, words)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shows") / "show"
    assert run("init", str(folder), "--url", "https://example.org/show").exit_code == 0
    config = folder / "podcast.toml"
    text = config.read_text(encoding="utf-8").replace('"hibari"', '"tone"')
    config.write_text(f'hub = "{HUB}"\n{text}', encoding="utf-8")
    result = run("--project", str(folder), "build", "--jobs", "1")
    assert result.exit_code == 0, result.stderr
    return folder


@pytest.fixture
def show(built: Path, tmp_path: Path) -> Path:
    return shutil.copytree(built, tmp_path / "show")


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a hub is told; while the list holds "away", telling it fails."""
    heard: list[str] = []

    def ping(_hub: str, *, feed_url: str) -> None:
        if heard == ["away"]:
            raise PublishingError("The hub could not be told.", where=HUB)
        heard.append(feed_url)

    monkeypatch.setattr(websub, "ping_hub", ping)
    return heard


def publish(show: Path, *options: str) -> Result:
    return run("--project", str(show), "publish", str(show.parent / "public"), *options)


def test_a_hub_is_told_once_of_each_feed(show: Path, told: list[str]) -> None:
    for _ in range(2):
        assert publish(show).exit_code == 0
    assert told == ["https://example.org/show/feed.xml"]


def test_a_hub_that_was_away_is_told_by_the_next_run_which_sends_nothing(
    show: Path, told: list[str]
) -> None:
    told.append("away")
    first = publish(show)
    assert first.exit_code == PublishingError.exit_code
    assert "Published: " in first.stdout
    told.clear()
    assert "Published: 0 files sent" in publish(show).stdout
    assert told == ["https://example.org/show/feed.xml"]


def test_what_check_calls_an_error_is_not_published_unless_a_person_says_so(
    show: Path, told: list[str]
) -> None:
    (show / "output" / "cover.jpg").unlink()
    refused = publish(show)
    assert refused.exit_code == CheckFailed.exit_code
    assert "cover.jpg is not there" in refused.stderr
    assert "--unchecked" in refused.stderr
    assert not (show.parent / "public").exists()
    assert publish(show, "--unchecked").exit_code == 0
    assert len(told) == 1


def test_nothing_is_published_while_a_build_is_under_way(show: Path) -> None:
    with only_build(load_project(show)):
        assert "under way" in publish(show).stderr
        assert publish(show, "--dry-run").exit_code == 0
    assert not (show.parent / "public").exists()


def test_a_dry_run_tells_how_much_would_be_sent_and_sends_nothing(
    show: Path, told: list[str]
) -> None:
    result = publish(show, "--dry-run", "--all")
    assert result.exit_code == 0
    files = [path for path in (show / "output").rglob("*") if path.is_file()]
    assert result.stdout.count("Send: ") == len(files)
    assert f"To send: {len(files)} files, " in result.stdout
    assert "Send: " not in publish(show, "--dry-run").stdout
    assert not (show.parent / "public").exists()
    assert told == []


def test_a_person_hears_what_listeners_get_and_a_count_and_no_list_of_files(
    show: Path, told: list[str]
) -> None:
    lines = publish(show).stdout.splitlines()
    assert lines == [
        "The feed gets: welcome.",
        f"Published: {len(files_of(show))} files sent to {show.parent / 'public'}.",
        f"Told: {HUB} knows of the new feed.",
    ]
    again = publish(show).stdout.splitlines()
    assert again == [f"Published: 0 files sent to {show.parent / 'public'}."]
    assert len(told) == 1


def test_much_that_is_sent_is_told_by_its_quarters(
    show: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publish_words, "_LONG", 1)
    lines = publish(show).stdout.splitlines()
    quarters = [line for line in lines if line.startswith("Sent so far: ")]
    assert 1 <= len(quarters) <= 3
    assert len(told) == 1


def test_every_file_is_named_where_that_is_wanted(show: Path, told: list[str]) -> None:
    named = publish(show, "--all").stdout
    for path in files_of(show):
        assert f"Send: {path}\n" in named
    assert len(told) == 1


def test_a_machine_is_told_what_was_sent_who_arrived_and_who_left(
    show: Path, told: list[str]
) -> None:
    [dry] = json.loads(publish(show, "--json", "--dry-run").stdout)
    assert (dry["dry_run"], sorted(dry["sent"]), dry["told"]) == (True, files_of(show), "")
    [first] = json.loads(publish(show, "--json").stdout)
    assert first["arrives"] == ["welcome"]
    assert first["told"] == HUB
    assert first["bytes"] == sum((show / "output" / path).stat().st_size for path in files_of(show))
    rebuilt(show, "date: 2026-01-01", "date: 2026-01-01\nwithdrawn: A wrong dose.")
    [second] = json.loads(publish(show, "--json", "--unchecked").stdout)
    assert second["leaves"] == [{"slug": "welcome", "why": "withdrawn"}]
    assert any(path.startswith("audio/welcome-") for path in second["deleted"])
    assert len(told) == 2


def test_a_machine_is_told_of_one_target_when_the_next_one_fails(
    show: Path, told: list[str]
) -> None:
    taken = show.parent / "taken"
    taken.mkdir()
    (taken / "index.html").write_text("Somebody's own.", encoding="utf-8")
    result = publish(show, str(taken), "--json")
    assert result.exit_code == PublishingError.exit_code
    [done] = json.loads(result.stdout)
    assert done["target"] == str(show.parent / "public")
    assert len(told) == 1


def files_of(show: Path) -> list[str]:
    output = show / "output"
    found = (path for path in output.rglob("*") if path.is_file())
    return sorted(path.relative_to(output).as_posix() for path in found)


def test_a_feed_that_names_this_machine_is_told(show: Path) -> None:
    config = show / "podcast.toml"
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace("https://example.org/show", "http://127.0.0.1:8000"), "utf-8")
    assert "is this machine" in publish(show, "--unchecked", "--dry-run").stderr


def rebuilt(show: Path, old: str, new: str, *options: str) -> None:
    """Change the article and build the show again."""
    article = show / "content" / "welcome.md"
    text = article.read_text(encoding="utf-8")
    assert old in text
    article.write_text(text.replace(old, new, 1), encoding="utf-8")
    told = run("--project", str(show), "build", "--jobs", "1", *options)
    assert told.exit_code == 0, told.stderr


def named(show: Path) -> int:
    """How many episodes the published feed names."""
    return (show.parent / "public" / "feed.xml").read_bytes().count(b"<item>")


def test_no_episode_leaves_listeners_by_a_slip(show: Path, told: list[str]) -> None:
    assert publish(show).exit_code == 0
    feed = (show.parent / "public" / "feed.xml").read_bytes()
    rebuilt(show, "date: 2026-01-01", "date: 2042-01-01", "--let-go")
    for options in ((), ("--dry-run",), ("--unchecked",)):
        refused = publish(show, *options)
        assert refused.exit_code == PublishingError.exit_code
        assert "Listeners would lose 1 episode" in refused.stderr
        assert "its date is now 2042-01-01" in refused.stdout
        assert "--let-go" in refused.stderr
    assert (show.parent / "public" / "feed.xml").read_bytes() == feed
    assert publish(show, "--unchecked", "--let-go").exit_code == 0
    assert (named(show), len(told)) == (0, 2)


@pytest.mark.parametrize("line", ["draft: true", "withdrawn: A dose was wrong."])
def test_what_an_article_takes_back_is_taken_back(line: str, show: Path, told: list[str]) -> None:
    assert publish(show).exit_code == 0
    rebuilt(show, "---\n", f"---\n{line}\n")
    result = publish(show, "--unchecked")
    assert result.exit_code == 0, result.stderr
    assert "The feed loses: welcome, since it" in result.stdout
    assert (named(show), len(told)) == (0, 2)
    audio = list((show.parent / "public" / "audio").iterdir())
    assert bool(audio) == line.startswith("draft")


def test_an_episode_that_apps_would_list_twice_is_told_before_it_is_sent(
    show: Path, told: list[str]
) -> None:
    assert publish(show).exit_code == 0
    rebuilt(show, "---\n", "---\nguid: another\n")
    refused = publish(show)
    assert refused.exit_code == PublishingError.exit_code
    assert "Apps list it a second time: welcome" in refused.stderr
    assert len(told) == 1


def test_targets_have_names_in_podcast_toml(show: Path, told: list[str]) -> None:
    with (show / "podcast.toml").open("a", encoding="utf-8") as config:
        config.write('\n[publish]\ntarget = "main"\n')
        config.write('[publish.targets]\nmain = "../public"\nspare = "../spare"\n')
    for names, folders in (((), {"public"}), (("main", "spare"), {"public", "spare"})):
        result = run("--project", str(show), "publish", *names)
        assert result.exit_code == 0, result.stderr
        there = {path.parent.name for path in show.parent.glob("*/feed.xml")}
        assert there == folders
    slip = run("--project", str(show), "publish", "spara")
    assert slip.exit_code == PublishingError.exit_code
    assert "Did you mean spare?" in slip.stderr
    assert not (show.parent / "spara").exists()
    assert len(told) == 2


def test_without_any_target_the_setting_is_shown(show: Path) -> None:
    result = run("--project", str(show), "publish")
    assert result.exit_code == PublishingError.exit_code
    assert 'target = "s3://bucket/show"' in result.stderr


def test_a_directory_is_told_what_it_refuses_and_what_is_done_there_by_hand(show: Path) -> None:
    refused = run("--project", str(show), "check", "--directory", "youtube")
    assert refused.exit_code == CheckFailed.exit_code
    assert "<itunes:owner/itunes:email> is missing." in refused.stdout
    assert "By hand, at YouTube:" in refused.stdout
    told = json.loads(run("--project", str(show), "check", "--directory", "apple", "--json").stdout)
    assert told["directory"] == "apple"
    assert {one["severity"] for one in told["findings"] if one["rule"] == "owner"} == {"warning"}


@pytest.mark.parametrize("where", [".", "..", "../..", "output", "content/public"])
def test_a_folder_of_the_show_or_around_it_is_refused_in_words(
    show: Path, told: list[str], where: str
) -> None:
    before = sorted(show.parent.rglob("*"))
    refused = run("--project", str(show), "publish", str(show / where), "--take-over", "--create")
    assert refused.exit_code == PublishingError.exit_code
    assert "To mend it: Name " in refused.stderr
    assert sorted(show.parent.rglob("*")) == before
    assert told == []
