"""A command that is told to end says so, as after Ctrl-C, and its exit code tells by what."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from podcast.cli import main
from podcast.cli.commands import podcast
from podcast.cli.stop_signals import ToldToEnd, ending_code, ends_when_told
from podcast.errors import INTERRUPTED

# Whoever runs the tests may have ignored a signal for all that they start, as nohup does.
RUN = """import signal
for name in ("SIGTERM", "SIGHUP"):
    if hasattr(signal, name):
        signal.signal(getattr(signal, name), signal.SIG_DFL)
from podcast.cli import main
main()"""
HANGUP = getattr(signal, "SIGHUP", signal.SIGTERM)  # which Windows has not


@pytest.mark.parametrize("told", sorted({signal.SIGTERM, HANGUP}))
def test_a_command_that_is_told_to_end_says_that_it_stopped(told: int, tmp_path: Path) -> None:
    show = tmp_path / "show"
    CliRunner().invoke(podcast, ["init", str(show)])
    (show / "output" / "index.html").write_text("<p>Bees</p>", encoding="utf-8")
    command = [sys.executable, "-c", RUN, "--project", str(show), "serve", "--port", "0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as serving:
        assert serving.stdout
        assert serving.stderr
        try:
            assert "http://127.0.0.1:" in serving.stdout.readline()
            serving.send_signal(told)
            assert serving.wait(timeout=60) == 128 + told
            assert serving.stderr.read() == "Stopped.\n"
        finally:
            serving.kill()


def test_a_signal_is_raised_once_and_its_usual_meaning_comes_back() -> None:
    with ends_when_told():
        with pytest.raises(ToldToEnd) as caught:
            signal.raise_signal(signal.SIGTERM)
        signal.raise_signal(signal.SIGTERM)  # the way out is not interrupted
    assert caught.value.exit_code == 128 + signal.SIGTERM
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


def test_a_library_that_raises_its_own_interrupt_hides_no_signal() -> None:
    with ends_when_told():
        with pytest.raises(ToldToEnd):
            signal.raise_signal(signal.SIGTERM)
        assert ending_code(KeyboardInterrupt()) == 128 + signal.SIGTERM
    assert ending_code(KeyboardInterrupt()) == INTERRUPTED


def test_what_is_ignored_stays_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("podcast.cli.stop_signals._SIGNALS", (HANGUP.name,))
    before = signal.signal(HANGUP, signal.SIG_IGN)  # as nohup does
    try:
        with ends_when_told():
            signal.raise_signal(HANGUP)
    finally:
        signal.signal(HANGUP, before)


def test_a_command_without_standard_input_reads_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    monkeypatch.setattr(sys, "argv", ["podcast", "spoken"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 0
