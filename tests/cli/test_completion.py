"""Shells complete commands and options."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from podcast.cli.commands import COMMANDS, podcast
from podcast.cli.completion import SHELLS

BIN = Path(sys.executable).parent


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_gets_its_script(shell: str) -> None:
    told = CliRunner().invoke(podcast, ["completion", shell])
    assert told.exit_code == 0
    assert f"_PODCAST_COMPLETE={shell}_complete" in told.output


def completed(typed: str) -> list[str]:
    """What bash offers behind words that were typed, the last of them unfinished."""
    script = (
        'eval "$(podcast completion bash)"; '
        f'COMP_WORDS=({typed} "${{1:-}}"); COMP_CWORD=$(( ${{#COMP_WORDS[@]}} - 1 )); '
        '_podcast_completion podcast; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    *words, last = typed.split(" ")
    script = script.replace(f"({typed} ", f"({' '.join(words)} ")
    ran = subprocess.run(
        ["bash", "-c", script, "bash", last],  # noqa: S607  wherever bash is
        env={"PATH": f"{BIN}:/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout.split()


def test_bash_completes_a_command() -> None:
    assert completed("podcast lex") == ["lexicon"]
    assert set(completed("podcast ")) == set(COMMANDS)


def test_bash_completes_an_option() -> None:
    assert "--voice" in completed("podcast say --v")
