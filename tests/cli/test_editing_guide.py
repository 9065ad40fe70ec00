"""The editor's guide is followed word for word: its commands, its edits, what it shows."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from podcast.cli.commands import podcast

pytestmark = pytest.mark.long

GUIDE = Path(__file__).parents[2] / "docs" / "editing.md"

STEP = re.compile(
    r"```console\n(?P<console>.*?)```"
    r"|Save this as `(?P<new>[^`]+)`:\n\n```markdown\n(?P<content>.*?)```"
    r"|`(?P<holder>[^`]+)` now holds:\n\n```markdown\n(?P<excerpt>.*?)```"
    r"|In `(?P<changed>[^`]+)`, change `(?P<before>[^`]+)`\sto\s`(?P<after>[^`]+)`"
    r"|In `(?P<cut>[^`]+)`, delete (?P<lines>`[^`]+`(?:(?:,| and) `[^`]+`)*)",
    re.DOTALL,
)
# What depends on the machine or the day, and on the voice's version.
VARYING = re.compile(
    r"\b\d+ (?:hour|minute|second)s?(?: \d+ (?:minute|second)s?)*"
    r"|\d{4}-\d\d-\d\d \d\d:\d\d UTC|\d[\d.,]* (?:k|M|G)?B\b"
)


class Reader:
    """Someone who does what the guide says, in a folder of their own."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.monkeypatch = monkeypatch
        monkeypatch.chdir(folder)

    def follow(self, step: re.Match[str]) -> str:
        """Do one step and give it back with what the program really said."""
        if step["console"] is not None:
            commands = [line for line in step["console"].splitlines() if line.startswith("$ ")]
            return f"```console\n{''.join(map(self.typed, commands))}```"
        if step["new"]:
            Path(step["new"]).write_text(step["content"], encoding="utf-8")
        elif step["holder"]:
            assert step["excerpt"] in Path(step["holder"]).read_text(encoding="utf-8")
        elif step["changed"]:
            self.change(Path(step["changed"]), step["before"], step["after"])
        else:
            for line in re.findall(r"`([^`]+)`", step["lines"]):
                self.change(Path(step["cut"]), f"{line}\n", "")
        return step[0]

    def typed(self, line: str) -> str:
        """A command as it was typed, and its answer."""
        name, *words = shlex.split(line.removeprefix("$ "))
        if name == "cd":
            self.monkeypatch.chdir(Path(words[0]))
            return f"{line}\n"
        assert name == "podcast"
        return f"{line}\n{CliRunner().invoke(podcast, words).output}"

    def change(self, path: Path, before: str, after: str) -> None:
        text = path.read_text(encoding="utf-8")
        assert text.count(before) == 1, f"{path} holds “{before}” {text.count(before)} times"
        path.write_text(text.replace(before, after), encoding="utf-8")


def test_the_editors_guide_is_right_word_for_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config
) -> None:
    text = GUIDE.read_text(encoding="utf-8")
    followed = STEP.sub(Reader(tmp_path, monkeypatch).follow, text)
    if pytestconfig.getoption("update_golden"):
        GUIDE.write_text(followed, encoding="utf-8")
    else:
        assert VARYING.sub("…", followed) == VARYING.sub("…", text)
