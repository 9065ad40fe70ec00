"""A recording is taken, listed and taken away on the command line, with words for what is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from podcast.cli.commands import podcast
from tests.recorded_speech import in_a_room, wav
from tests.small_show import folder

__all__ = ["folder"]

SHIVER, HONEY = "They shiver their flight muscles.", "It costs honey."


def told(folder: Path, *words: str) -> Result:
    return CliRunner(mix_stderr=False).invoke(podcast, ["--project", str(folder), "take", *words])


@pytest.fixture
def sound(tmp_path: Path) -> str:
    path = tmp_path / "passage.wav"
    path.write_bytes(wav(in_a_room(SHIVER, HONEY)))
    return str(path)


def test_a_passage_is_taken_listed_and_taken_away(folder: Path, sound: str) -> None:
    lines = told(folder, "bees", "--lines").stdout.splitlines()
    number = next(int(line.partition(":")[0]) for line in lines if line.endswith(SHIVER))
    made = told(folder, "bees", f"{number}-{number + 1}", sound, "--by", "Ana  Ruiz")
    assert made.exit_code == 0, made.stderr
    assert f"Line {number}, " in made.stdout
    assert f"read by Ana Ruiz: {SHIVER}" in made.stdout
    assert "To hear it in its place: podcast build bees" in made.stdout
    assert f"{number} (read by Ana Ruiz): {SHIVER}" in told(folder, "bees", "--lines").stdout
    listed = told(folder, "--list").stdout.splitlines()
    assert listed[0] == f"bees, line {number}, used: Ana Ruiz said “{SHIVER}”"
    assert listed[-1] == "2 recordings, 0 of them not heard."
    article = folder / "content" / "bees.md"
    article.write_text(article.read_text("utf-8").replace(HONEY, "It costs nectar."), "utf-8")
    after = told(folder, "bees", "--list").stdout
    assert f"out of date: Ana Ruiz said “{HONEY}”" in after
    assert "Not heard: its line has other words now, so the voice speaks." in after
    assert "There now: It costs nectar." in after
    plain = json.loads(told(folder, "--list", "--json").stdout)
    assert [(one["line"], one["state"]) for one in plain] == [
        (number, "used"),
        (number + 1, "out of date"),
    ]
    for line in (str(number), plain[1]["sentence"]):
        assert told(folder, "bees", line, "--remove").stdout.startswith("Taken away: Ana Ruiz said")
    assert told(folder, "--list").stdout == "0 recordings, 0 of them not heard.\n"


def test_who_read_last_is_asked_for_no_more(folder: Path, sound: str) -> None:
    nobody = told(folder, "bees", "24-25", sound)
    assert (nobody.exit_code, nobody.stdout) == (5, "")
    assert 'To mend it: Say who reads, as listeners will be told: --by "Ana Ruiz".' in nobody.stderr
    assert not (folder / "takes").exists()
    assert told(folder, "bees", "24-25", sound, "--by", "Ben Koch").exit_code == 0
    again = json.loads(told(folder, "bees", "24-25", sound, "--json").stdout)
    assert [(one["line"], one["by"]) for one in again] == [(24, "Ben Koch"), (25, "Ben Koch")]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["bees"], 2),
        (["bees", "24"], 2),
        (["bees", "24", "nowhere.wav", "--by", "Ana"], 2),
        (["bees", "x", "{sound}", "--by", "Ana"], 2),
        (["bees", "25-24", "{sound}", "--by", "Ana"], 2),
        (["bees", "1", "{sound}", "--by", "Ana"], 5),
        (["wasps", "24", "{sound}", "--by", "Ana"], 3),
        (["bees", "24", "{article}", "--by", "Ana"], 9),
        (["bees", "24", "--remove"], 5),
    ],
)
def test_what_cannot_be_done_is_told_and_changes_nothing(
    folder: Path, sound: str, words: list[str], code: int
) -> None:
    article = str(folder / "content" / "bees.md")
    named = [word.format(sound=sound, article=article) for word in words]
    result = told(folder, *named)
    assert (result.exit_code, result.stdout) == (code, "")
    assert "Error" in result.stderr
    assert not (folder / "takes").exists()


def test_a_folder_of_no_article_is_told(folder: Path, sound: str) -> None:
    assert told(folder, "bees", "24-25", sound, "--by", "Ben Koch").exit_code == 0
    (folder / "takes" / "bees").rename(folder / "takes" / "wasps")
    assert "takes/wasps: no article in content/ is called wasps." in told(folder, "--list").stdout
