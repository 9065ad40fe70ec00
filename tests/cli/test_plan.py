"""What a person is told of a plan, and of a build under way."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from podcast.cli.commands import podcast
from podcast.cli.progress import printer, reporter
from podcast.cli.progress_bar import Bar, Log
from podcast.errors import ArticleError
from podcast.events import BuildBegun, EpisodeDone, EpisodeFailed, Event, FeedWritten, SentencesDone


def in_project(folder: Path, *words: str) -> Result:
    return CliRunner(mix_stderr=False).invoke(podcast, ["--project", str(folder), *words])


@pytest.fixture
def show(tmp_path: Path) -> Path:
    folder = tmp_path / "small-things"
    assert CliRunner().invoke(podcast, ["init", str(folder)]).exit_code == 0
    config = folder / "podcast.toml"
    text = config.read_text("utf-8").replace('"hibari"', '"tone"')
    config.write_text(text, "utf-8")
    return folder


def test_a_plan_is_told_in_words_and_a_dry_run_says_the_same(show: Path) -> None:
    told = in_project(show, "plan", "--jobs", "1")
    assert told.exit_code == 0
    assert told.stdout.startswith("New: welcome, ")
    assert "Listeners get a new episode." in told.stdout
    assert "a guess before a build" in told.stdout
    ending = f"Nothing was written. To do it: podcast --project {show} build\n"
    assert told.stdout.endswith(ending)
    assert in_project(show, "build", "--dry-run", "--jobs", "1").stdout == told.stdout
    assert not (show / "output" / "feed.xml").exists()
    assert not (show / ".podcast").exists()


def test_the_command_to_go_on_with_is_the_build_that_was_planned(
    show: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(show)
    told = CliRunner().invoke(podcast, ["build", "--dry-run", "welcome", "--engine", "espeak-ng"])
    assert told.stdout.endswith("To do it: podcast build welcome --engine espeak-ng\n")
    assert in_project(show, "build", "--jobs", "1").exit_code == 0
    told = CliRunner().invoke(podcast, ["plan"])
    assert told.stdout.endswith("There is nothing to do: a build would write nothing.\n")


def test_what_an_article_is_warned_of_is_told_before_the_build_and_once(show: Path) -> None:
    text = "---\ntitle: Odd\nlang: tlh\npublised: 2024-03-05\n---\n\nQapla.\n\n![](no.png)\n"
    (show / "content" / "odd.md").write_text(text, "utf-8")
    told = in_project(show, "plan").stdout
    misspelt = "publised in the front matter says nothing here; is it published?"
    assert told.count(f"Warning: content/odd.md:4: {misspelt}\n") == 1
    assert told.count("In “tlh” there are rules for nothing") == 1
    assert told.count("The picture no.png is not there.\n") == 1
    edition = "---\nedition_of: odd.md\n---\n"
    (show / "content" / "odd.simplified.md").write_text(edition, "utf-8")
    assert in_project(show, "plan").stdout.count(misspelt) == 1
    plain = json.loads(in_project(show, "plan", "--json").stdout)
    assert any(misspelt in one for one in plain["episodes"][0]["told"])


def test_every_sentence_is_shown_on_demand(show: Path) -> None:
    few, many = in_project(show, "plan").stdout, in_project(show, "plan", "--all").stdout
    assert "more; --all shows them." in few
    assert len(many.splitlines()) > len(few.splitlines())


def test_a_plan_as_json_has_its_numbers(show: Path) -> None:
    told = json.loads(in_project(show, "plan", "--json").stdout)
    (episode,) = told["episodes"]
    assert told["spoken"] == len(episode["again"]) > 5
    assert told["characters"] == sum(len(line["spoken"]) for line in episode["again"])
    assert episode["again"][0]["where"].startswith("content/welcome.md")


def test_a_broken_article_is_told_with_its_cure_and_an_exit_code(show: Path) -> None:
    (show / "content" / "empty.md").write_bytes(b"")
    told = in_project(show, "plan")
    assert told.exit_code == 1
    assert "Broken: content/empty.md\n  Error: " in told.stdout
    assert "2 episodes: 1 broken, 1 new." in told.stdout


DONE = EpisodeDone("bees", "changed", duration=9, words=3, spoken=1, reused=0)
SAME = EpisodeDone("ants", "unchanged", duration=9, words=3, spoken=0, reused=0)


def lines_of(events: Sequence[Event], *, seconds: Sequence[float], columns: int = 100) -> list[str]:
    at = iter(seconds)
    now = [0.0]
    bar = Bar(printer(as_json=False, quiet=False), now=lambda: now[0], columns=columns)
    lines = []
    for event in events:
        now[0] = next(at)
        bar(event)
        lines.append(bar.line())
    return lines


def test_a_bar_says_how_far_a_build_is_and_what_is_left(capsys: pytest.CaptureFixture[str]) -> None:
    half = SentencesDone("bees", number=100, sentences=200)
    events: list[Event] = [BuildBegun(articles=3, unchanged=1), SAME, half, DONE]
    lines = lines_of(events, seconds=[0, 0, 10, 20])
    assert lines[1] == "[----------] 0%, episode 1 of 2"
    assert lines[2] == (
        "[##--------] 25%, about 30 seconds left, episode 1 of 2, sentence 100 of 200, bees"
    )
    assert lines[3] == "[#####-----] 50%, about 20 seconds left, episode 2 of 2"
    told = capsys.readouterr().out
    assert "\x1b" not in told
    assert "of 200 sentences." not in told


def test_a_bar_is_wiped_away_at_the_end_and_fits_its_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    failed = EpisodeFailed("content/bees.md", ArticleError("It is empty."))
    part = SentencesDone("bees-in-winter-and-in-spring", number=90, sentences=600)
    feed = FeedWritten(episodes=0, changed=False)
    events: list[Event] = [BuildBegun(articles=1), part, failed, feed]
    assert lines_of(events, seconds=[0, 250, 300, 300], columns=80)[1] == (
        "[##--------] 15%, about 24 minutes left, episode 1 of 1, sentence 90 of 600"
    )
    lines = lines_of(events, seconds=[0, 9, 9, 9], columns=30)
    assert max(map(len, lines)) < 30
    *_, wiped, last = capsys.readouterr().out.split("\r")
    assert (wiped.strip(), last) == ("", "Feed unchanged: 0 episodes.\n")


def test_without_a_bar_a_long_episode_is_told_by_the_quarter(
    capsys: pytest.CaptureFixture[str],
) -> None:
    tell = printer(as_json=False, quiet=False)
    for number in range(1, 201):
        tell(SentencesDone("bees", number=number, sentences=200))
    tell(DONE)
    tell(SentencesDone("ants", number=1, sentences=2))
    tell(SentencesDone("wasps", number=60, sentences=100))
    *quarters, _, other = capsys.readouterr().out.splitlines()
    assert quarters == [f"bees: {number} of 200 sentences." for number in (50, 100, 150)]
    assert other == "wasps: 60 of 100 sentences."


@pytest.mark.parametrize(("plain", "kind"), [("", Bar), ("1", Log)])
def test_who_asks_for_plain_lines_never_meets_a_bar(
    monkeypatch: pytest.MonkeyPatch, plain: str, kind: type
) -> None:
    monkeypatch.setenv("PODCAST_PLAIN", plain)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert isinstance(reporter(None), kind)


def test_hours_are_counted_too() -> None:
    hour = replace(DONE, duration=3_660_000)
    lines = lines_of([BuildBegun(articles=4), hour, hour], seconds=[0, 10, 20])
    assert lines[2].endswith("20 seconds left, episode 3 of 4, 2 hours 2 minutes of audio")


def test_a_file_is_told_every_minute_how_far_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    now = [0.0]
    log = Log(lambda _: None, now=lambda: now[0])
    events: list[Event] = [BuildBegun(articles=4_000, unchanged=1), SAME, *[DONE] * 80]
    for event in events:
        log(event)
        now[0] += 1
    (told,) = capsys.readouterr().out.splitlines()
    assert told == "So far: 59 of 3,999 episodes, about 1 hour 7 minutes left."


def test_no_bar_is_shown_off_a_terminal(show: Path) -> None:
    told = in_project(show, "build", "--jobs", "1").stdout
    assert "\r" not in told
    assert "[" not in told


def test_a_sentence_longer_than_a_screen_is_told_in_part_and_whole_on_demand(show: Path) -> None:
    long = "bee\u2060" * 5_000
    (show / "content" / "long.md").write_text(f"# Long\n\nHere it is: {long}\n", "utf-8")
    told = in_project(show, "plan", "long").stdout
    assert max(map(len, told.splitlines())) < 400
    assert " characters)" in told
    whole = in_project(show, "plan", "long", "--all").stdout
    assert len(whole) > len(told)


def test_a_plan_says_what_changed_beside_the_text(show: Path) -> None:
    assert in_project(show, "build", "--jobs", "1").exit_code == 0
    config, article = show / "podcast.toml", show / "content" / "welcome.md"
    article.write_text(article.read_text("utf-8") + "\nMore of it.\n", "utf-8")
    told = in_project(show, "plan").stdout
    assert "Changed: welcome, 1 sentence to speak" in told
    assert "What changed" not in told
    config.write_text(config.read_text("utf-8").replace('"The Editors"', '"Ana"'), "utf-8")
    assert "  What changed: its text or metadata, podcast.toml" in in_project(show, "plan").stdout
    (episode,) = json.loads(in_project(show, "plan", "--json").stdout)["episodes"]
    assert episode["since"][:2] == ["article", "podcast.toml"]
