"""A real watch: a save is built, an error is told, Ctrl-C ends it."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest
from click.testing import CliRunner

from podcast.cli.commands import podcast
from podcast.cli.watch import _Watch
from podcast.planning.lock import only_build
from podcast.podcast_toml import load_project

PODCAST = Path(sys.executable).with_name("podcast")


@pytest.fixture
def show(tmp_path: Path) -> Path:
    folder = tmp_path / "show"
    CliRunner().invoke(podcast, ["init", str(folder)])
    config = folder / "podcast.toml"
    config.write_text(config.read_text("utf-8").replace('"hibari"', '"tone"'), "utf-8")
    (folder / "content" / "welcome.md").unlink()
    (folder / "content" / "bees.md").write_text("# Bees\n\nThey dance.\n", "utf-8")
    return folder


@pytest.fixture
def watch(show: Path) -> Iterator[subprocess.Popen[str]]:
    command: list[str | Path] = [PODCAST, "--project", show, "watch", "--jobs", "1"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, bufsize=1
    ) as process:
        # A watch that says nothing ends its test: reading from it waits for ever.
        last_resort = threading.Timer(900, process.kill)
        last_resort.start()
        yield process
        last_resort.cancel()
        process.kill()


def test_a_watch_waits_for_another_build_and_then_builds(
    show: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with ThreadPoolExecutor(1) as pool, ExitStack() as other:
        other.enter_context(only_build(load_project(show)))
        watch = _Watch(show, lambda: pool, sleep=lambda _: other.close())
        watch.build(["content/bees.md"])
    waiting, *_, built, ready, _ = capsys.readouterr().out.splitlines()
    assert waiting.startswith("Waiting. Another build")
    assert built.startswith("Built: bees (new)")
    assert ready == "Ready: 1 episode."


def until(watch: subprocess.Popen[str], start: str) -> list[str]:
    """What it says up to a line that begins so."""
    assert watch.stdout
    said: list[str] = []
    for line in watch.stdout:
        said.append(line.rstrip())
        if line.startswith(start):
            return said
    raise AssertionError(f"it ended without saying {start}: {said}")


@pytest.mark.long
def test_saves_are_built_errors_told_once_and_ctrl_c_ends_it(
    show: Path, watch: subprocess.Popen[str]
) -> None:
    bees, ants = show / "content" / "bees.md", show / "content" / "ants.md"
    assert any(line.startswith("Built: bees (new)") for line in until(watch, "Watching"))
    bees.write_text("# Bees\n\nThey dance well.\n", "utf-8")
    assert until(watch, "Ready")[1].startswith("Built: bees (changed)")
    ants.write_bytes(b"\x00")
    assert "Failed: content/ants.md" in until(watch, "Ready")
    bees.write_text("# Bees\n\nThey dance at noon.\n", "utf-8")
    said = until(watch, "Ready")
    assert "Failed: content/ants.md" not in said
    assert said[-1] == "Ready: 1 episode; still failing: content/ants.md."
    config = (show / "podcast.toml").read_text("utf-8")
    (show / "podcast.toml").write_text("title = 3\n", "utf-8")
    assert until(watch, "Failed")[-1] == "Failed: the show"
    (show / "podcast.toml").write_text(config, "utf-8")
    ants.write_text("# Ants\n\nThey walk.\n", "utf-8")
    assert any(line.startswith("Built: ants (new)") for line in until(watch, "Ready: 2"))
    watch.send_signal(signal.SIGINT)
    assert watch.wait() == 130
    assert watch.stdout
    assert watch.stdout.read().splitlines()[-1].startswith("Stopped.")


def test_a_watch_that_a_service_manager_ends_says_so_by_its_code(
    watch: subprocess.Popen[str],
) -> None:
    until(watch, "Watching")
    watch.send_signal(signal.SIGTERM)
    assert watch.wait() == 128 + signal.SIGTERM
