"""What was heard is kept by the clip, and what a person should look at is one queue."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from podcast.cli.commands import podcast
from podcast.listening import load_recogniser
from podcast.planning.by_ear import every_line as planning_listened
from podcast.planning.by_ear.every_line import (
    LineListened,
    calibrate,
    listen_to_show,
    what_was_heard,
)
from podcast.planning.narrated.looking_over import look_over
from podcast.planning.review import RIGHT, call_right, review_queue
from podcast.podcast_toml import load_project
from podcast.project import Project
from tests.small_show import Run
from tests.speech.conftest import SpeechServer

DAY = datetime(2024, 6, 1, tzinfo=UTC)
HEARS = """
import sys, pathlib
count = pathlib.Path(sys.argv[1])
count.write_text(count.read_text() + "x" if count.exists() else "x")
print({told!r})
"""


def listens(folder: Path, *, hears: str, more: str = "") -> Project:
    """The show with a recogniser that always hears the same, and counts its lines."""
    program = [sys.executable, "-c", HEARS.format(told=hears), str(folder / "count"), "{wav}"]
    config = folder / "podcast.toml"
    text = config.read_text(encoding="utf-8").partition("\n[listen]")[0]
    table = f'[listen]\nrecogniser = "command"\ncommand = {json.dumps(program)}\n'
    config.write_text(f"{more}{text}\n{table}", encoding="utf-8")
    return load_project(folder)


def listen(project: Project, *articles: str) -> tuple[LineListened, ...]:
    return listen_to_show(project, articles=articles, now=DAY, tell=lambda _: None)


def counted(folder: Path) -> int:
    path = folder / "count"
    return len(path.read_text()) if path.exists() else 0


def in_project(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(podcast, ["--project", str(folder), *words])


def test_only_what_changed_is_listened_to_again(folder: Path, run: Run) -> None:
    run("ants")
    project = listens(folder, hears="Ants count their steps.")
    first = listen(project, "ants")
    lines = {one.line for one in first}
    assert counted(folder) == len(lines)
    listen(project, "ants")
    assert counted(folder) == len(lines)
    path = folder / "content" / "ants.md"
    path.write_text(path.read_text("utf-8").replace("steps", "many steps"), encoding="utf-8")
    run("ants")
    listen(project, "ants")
    assert counted(folder) == len(lines) + 1


def test_a_line_is_heard_not_heard_or_cannot_be_told(folder: Path, run: Run) -> None:
    project = listens(folder, hears="Ants count their steps.")
    assert {one.answer.state for one in listen(project, "ants")} == {"unsure"}
    assert counted(folder) == 0
    run("ants")
    found = {one.line: one.answer for one in listen(project, "ants")}
    assert found["Ants count their steps."].state == "heard"
    assert found["They know the sun's angle."].state == "not-heard"


def test_the_queue_forgets_what_a_person_called_right_until_the_text_changes(
    folder: Path, run: Run
) -> None:
    run("ants")
    project = listens(folder, hears="Ants count their steps.")
    listen(project, "ants")
    before = [one.text for one in review_queue(project, now=DAY)]
    assert "They know the sun's angle." in before
    call_right(project, texts=["They know  the sun's angle."])
    assert "They know the sun's angle." not in [one.text for one in review_queue(project, now=DAY)]
    assert (folder / RIGHT).read_text("utf-8") == "They know the sun's angle.\n"


@pytest.mark.long
def test_what_can_hurt_and_what_many_hear_stands_first(folder: Path, run: Run) -> None:
    path = folder / "content" / "ants.md"
    path.write_text(path.read_text("utf-8") + "\nTake 5 mg daily.\n", encoding="utf-8")
    run()
    project = listens(folder, hears="Ants count their steps.")
    listen(project)
    queue = review_queue(project, now=DAY)
    assert queue[0].text == "Take five milligrams daily."
    assert queue[0].harm == 4
    notice = next(one for one in queue if one.text == "A synthetic voice reads this.")
    assert notice.heard_by == len(notice.slugs) == 2
    assert [(-one.harm, -one.heard_by) for one in queue] == sorted(
        (-one.harm, -one.heard_by) for one in queue
    )


def test_publishing_waits_for_an_empty_queue_where_the_show_wants_it(
    folder: Path, run: Run, tmp_path_factory: pytest.TempPathFactory
) -> None:
    run("ants")
    project = listens(folder, hears="something else", more='review = "required"\n')
    listen(project, "ants")
    place = tmp_path_factory.mktemp("published")
    refused = in_project(folder, "publish", str(place))
    assert refused.exit_code == 11
    assert "should be looked at first" in refused.output
    assert list(place.iterdir()) == []
    for command in ("status", "plan"):
        assert "(podcast review)" in in_project(folder, command).output
    waiting = len(review_queue(project, now=DAY))
    assert json.loads(in_project(folder, "plan", "--json").stdout)["review"] == waiting > 0
    call_right(project, texts=[one.text for one in review_queue(project, now=DAY)])
    assert in_project(folder, "publish", str(place)).exit_code == 0


def test_without_a_recogniser_nothing_was_heard_and_listen_says_how_to_get_one(
    folder: Path, run: Run
) -> None:
    run("ants")
    config = folder / "podcast.toml"
    config.write_text(config.read_text("utf-8") + '\n[listen]\nmodel = "nowhere"\n', "utf-8")
    project = load_project(folder)
    seen = look_over(project, now=DAY)
    assert seen.narrated
    assert what_was_heard(seen.narrated, project=project) == ()
    told = in_project(folder, "listen")
    assert told.exit_code == 6
    assert len(told.output.strip().splitlines()) == 3


def test_answers_come_as_json_and_limits_are_learnt_on_request(folder: Path, run: Run) -> None:
    run("ants")
    project = listens(folder, hears="Ants count their steps.")
    told = in_project(folder, "listen", "ants", "--json")
    answers = json.loads(told.stdout[told.stdout.index("[\n") :])
    wanted = {"slug", "line", "place", "state", "word", "heard", "score"}
    assert all(wanted <= set(one) for one in answers)
    assert calibrate(project, now=DAY) == {}  # too few words to know a voice by


def test_what_was_heard_of_a_line_goes_with_it_and_no_sooner(folder: Path, run: Run) -> None:
    run("ants")
    project = listens(folder, hears="Ants count their steps.")
    listen(project, "ants")
    assert "recogniser" not in in_project(folder, "clean").output
    lines = counted(folder)
    listen(project, "ants")
    assert counted(folder) == lines
    path = folder / "content" / "ants.md"
    path.write_text(path.read_text("utf-8").replace("steps", "many steps"), encoding="utf-8")
    assert "1 recogniser's answer" in in_project(folder, "clean").output


def test_what_leaves_the_machine_to_be_listened_to_is_told_with_its_price_before(
    folder: Path, run: Run, server: SpeechServer
) -> None:
    server.hears = "Ants count their steps."
    config = folder / "podcast.toml"
    table = f'[listen]\nalways = true\nrecogniser = "openai"\naddress = "{server.address}"\n'
    text = f"{config.read_text('utf-8')}\n{table}price = 60\n"
    config.write_text(text, encoding="utf-8")
    planned = in_project(folder, "plan", "ants").stdout
    assert "of sound are sent to openai, which listens." in planned
    run("ants")
    told = in_project(folder, "listen", "ants").output
    assert f"Online: {len(server.asked)} lines, " in told
    assert "at 60 for a minute of sound." in told
    assert "Online" not in in_project(folder, "listen", "ants").output


def test_without_the_extra_listen_says_in_three_lines_how_to_get_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_recogniser.cache_clear()
    for name in ("faster_whisper", "podcast.listening.recognisers.faster_whisper"):
        monkeypatch.setitem(sys.modules, name, None)
    told = in_project(folder, "listen")
    assert told.exit_code == 6
    assert len(told.output.strip().splitlines()) == 3
    assert "listen]" in told.output


def test_a_recogniser_that_fails_before_it_hears_costs_no_build(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: str) -> None:
        raise ZeroDivisionError("a plug-in's own")

    monkeypatch.setattr(planning_listened, "load_recogniser", broken)
    listens(folder, hears="anything")
    config = folder / "podcast.toml"
    config.write_text(f"{config.read_text('utf-8')}always = true\n", encoding="utf-8")
    built = in_project(folder, "build", "ants", "--jobs", "1")
    assert built.exit_code == 0
    assert "Nothing was listened to." in built.output


@pytest.mark.parametrize(
    ("heard", "state"),
    [("Take 50 mg, in 75% of cases.", "heard"), ("Take 15 mg, in 75% of cases.", "not-heard")],
)
def test_figures_that_a_recogniser_writes_are_the_words_that_were_said(
    folder: Path, run: Run, heard: str, state: str
) -> None:
    path = folder / "content" / "ants.md"
    path.write_text("# Ants\n\nTake 50 mg, in 75% of cases.\n", encoding="utf-8")
    run("ants")
    project = listens(folder, hears=heard)
    found = {one.line: one.answer.state for one in listen(project, "ants")}
    assert found["Take fifty milligrams, in seventy-five percent of cases."] == state


def test_check_tells_what_was_not_heard_in_a_show_that_is_always_listened_to(
    folder: Path, run: Run
) -> None:
    path = folder / "content" / "ants.md"
    path.write_text("# Ants\n\nAnts count their steps.\n", encoding="utf-8")
    run("ants")
    project = listens(folder, hears="Ants count their")
    assert "not heard" not in in_project(folder, "check").output
    config = folder / "podcast.toml"
    config.write_text(f"{config.read_text('utf-8')}always = true\n", encoding="utf-8")
    told = in_project(folder, "check").output
    assert "“steps” was not heard, but nothing in its place, in the line “Ants count" in told
    assert "content/ants.md:3" in told
    asked = counted(folder)
    call_right(project, texts=["Ants count their steps."])
    assert "Ants count" not in in_project(folder, "check").output
    assert counted(folder) == asked


def test_a_recogniser_that_is_not_there_costs_no_check(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("ants")
    config = folder / "podcast.toml"
    config.write_text(f"{config.read_text('utf-8')}\n[listen]\nalways = true\n", encoding="utf-8")
    load_recogniser.cache_clear()
    for name in ("faster_whisper", "podcast.listening.recognisers.faster_whisper"):
        monkeypatch.setitem(sys.modules, name, None)
    told = in_project(folder, "check", "--json")
    found = [one for one in json.loads(told.stdout)["findings"] if one["rule"] == "listening"]
    assert [one["severity"] for one in found] == ["warning"]
    assert "Nothing was listened to." in found[0]["what"]
