"""A command that was started before it was asked for does what a fresh one does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from podcast.studio.commands import Commands, Running
from tests.small_show import folder

__all__ = ["folder"]

FRESH = "from podcast.cli import main; main()"
AHEAD = "from podcast.cli.studio_process import main; main()"
WAIT = 60.0  # seconds


@pytest.fixture
def commands(folder: Path) -> Iterator[Commands]:
    made = Commands(
        (sys.executable, "-c", FRESH, "--project", str(folder)),
        folder,
        (sys.executable, "-c", AHEAD, str(folder)),
    )
    yield made
    made.end()


def done(running: Running) -> Running:
    assert running.done.wait(WAIT)
    return running


def test_it_says_and_answers_what_a_fresh_one_does(commands: Commands) -> None:
    fresh = done(commands.run("plan", ["plan", "--json"]))
    commands.get_ready()
    waiting = commands.waiting
    assert waiting is not None
    ahead = done(commands.run("plan", ["plan", "--json"]))
    assert ahead.process is waiting
    assert ahead.lines == fresh.lines
    assert ahead.code == 0


@pytest.mark.long
def test_an_error_has_its_words_and_its_code(commands: Commands) -> None:
    commands.get_ready()
    ahead = done(commands.run("build", ["build", "nothing “of” that\nname"]))
    assert ahead.process.args == commands.ahead
    assert ahead.code == 3
    assert any("nothing “of” that" in line for line in ahead.lines)


@pytest.mark.long
def test_the_next_one_waits_when_one_has_ended_and_none_is_left_at_the_end(
    commands: Commands,
) -> None:
    commands.get_ready()
    done(commands.run("status", ["status"]))
    commands.get_ready()
    waiting = commands.waiting
    assert waiting is not None
    commands.end()
    assert waiting.returncode is not None
    commands.get_ready()
    assert commands.waiting is None


@pytest.mark.long
def test_what_is_changed_while_it_waits_is_seen(commands: Commands, folder: Path) -> None:
    commands.get_ready()
    settings = folder / "podcast.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + "\nnonsense = 1\n", encoding="utf-8")
    told = done(commands.run("build", ["build"]))
    assert told.code == 3
    assert any("nonsense" in line for line in told.lines)


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_one_that_was_killed_is_replaced(commands: Commands) -> None:
    commands.get_ready()
    assert commands.waiting is not None
    os.kill(commands.waiting.pid, signal.SIGKILL)
    commands.waiting.wait(WAIT)
    told = done(commands.run("status", ["status"]))
    assert told.code == 0
    assert told.process.args != commands.ahead


@pytest.mark.long
def test_one_that_waits_ends_where_the_studio_was_killed(commands: Commands) -> None:
    commands.get_ready()
    waiting = commands.waiting
    assert waiting is not None
    assert waiting.stdin is not None
    assert waiting.stdout is not None
    waiting.stdin.close()  # as the end of its other side does
    assert waiting.stdout.read() == ""
    assert waiting.wait(WAIT) == 0
    waiting.stdout.close()
    commands.waiting = None


NARRATED = """
import sys
from pathlib import Path
from podcast.cli import studio_process as ahead
from podcast.narration import spoken
from podcast.podcast_toml import load_project
from podcast.reading import read
from podcast.scripting.prepare import write_narration

if __name__ == "__main__":
    root = Path(sys.argv[1])
    ahead._load(root)
    article = root / "content" / "bees.md"
    article.write_text(article.read_text("utf-8").replace("again", "once more"), "utf-8")
    before = spoken._said.cache_info()
    write_narration(read(article, root=root), project=load_project(root))
    after = spoken._said.cache_info()
    print(after.misses - before.misses, after.hits - before.hits)
"""


def test_what_was_saved_last_is_narrated_before_it_is_edited_again(folder: Path) -> None:
    script = folder / "narrated.py"
    script.write_text(NARRATED, encoding="utf-8")
    newest = folder / "content" / "bees.md"
    os.utime(newest, (2_000_000_000, 2_000_000_000))
    told = subprocess.run(
        [sys.executable, str(script), str(folder)], check=True, capture_output=True, text=True
    )
    anew, remembered = map(int, told.stdout.split())
    assert anew == 1  # the one paragraph that was edited
    assert remembered >= 4


LOADED = """
from multiprocessing.util import get_temp_dir
from podcast.cli import studio_process

def load(root):
    get_temp_dir()
    print("loaded", flush=True)

studio_process._load = load
studio_process.main()
"""


def test_one_that_nobody_asked_leaves_no_folder_where_the_studio_ends(tmp_path: Path) -> None:
    waiting = subprocess.Popen(
        [sys.executable, "-c", LOADED, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )
    with waiting:
        assert waiting.stdout is not None
        assert waiting.stdout.readline() == "loaded\n"
        assert [*tmp_path.iterdir()] != []
        waiting.terminate()
        assert waiting.wait(WAIT) == 128 + signal.SIGTERM
    assert [*tmp_path.iterdir()] == []
