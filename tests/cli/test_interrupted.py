"""Ctrl-C in a real build: the first waits for what is under way, a second ends it at once."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from podcast.cli.commands import Lazy, podcast

PODCAST = Path(sys.executable).with_name("podcast")

# A voice that says that it was called, and then waits until the other end is opened and closed.
VOICE = "import sys; open(sys.argv[1], 'w').write('called'); open(sys.argv[2]).read()"


@pytest.mark.long
def test_a_second_ctrl_c_ends_a_build_whose_voice_does_not_answer(tmp_path: Path) -> None:
    called, release = tmp_path / "called", tmp_path / "release"
    os.mkfifo(called)
    os.mkfifo(release)
    show = tmp_path / "show"
    CliRunner().invoke(podcast, ["init", str(show)])
    command = json.dumps([sys.executable, "-c", VOICE, str(called), str(release)])
    config = (show / "podcast.toml").read_text(encoding="utf-8").replace("hibari", "command")
    (show / "podcast.toml").write_text(
        f"{config}\n[engine_settings]\ncommand = {command}\n", encoding="utf-8"
    )
    heard = os.open(called, os.O_RDONLY | os.O_NONBLOCK)
    with subprocess.Popen(
        [PODCAST, "--project", show, "build", "--jobs", "1"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as build:
        try:
            assert select.select([heard], [], [], 120)[0], "the voice was never called"
            build.send_signal(signal.SIGINT)
            assert build.stderr
            assert "Ctrl-C again" in build.stderr.readline()
            build.send_signal(signal.SIGINT)
            assert build.wait(timeout=60) == 130
            assert "Stopped." in build.stderr.read()
        finally:
            build.kill()
            os.close(heard)
            os.close(os.open(release, os.O_RDWR))


LOADING = """
import runpy, sys
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "click":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Finder())
runpy.run_module("podcast", run_name="__main__")
"""


def test_ctrl_c_while_the_command_is_loaded_is_told_as_later() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADING], check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (130, "Stopped.\n")


def test_ctrl_c_while_it_is_understood_what_was_typed_is_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Click says “Aborted!” and 1, which is the code of episodes that failed."""

    def interrupted(*_: object) -> list[str]:
        raise KeyboardInterrupt

    monkeypatch.setattr(Lazy, "parse_args", interrupted)
    result = CliRunner(mix_stderr=False).invoke(podcast, ["status"])
    assert result.exit_code == 130
    assert result.stderr.startswith("Stopped.")
