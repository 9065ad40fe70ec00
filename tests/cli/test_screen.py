"""Whatever is printed, a terminal is commanded by nobody but us."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from podcast.cli.commands import podcast
from podcast.cli.screen import Screen
from podcast.cli.screen_words import error_text, listed
from podcast.errors import PodcastError, StoreError

TITLE = "\x1b]0;gone\x07\x1b[2J"


@given(text=st.text() | st.sampled_from([TITLE, "\x9b2J", "a\rb", "\u202egpj", "\u2028"]))
def test_no_command_passes_and_what_is_json_stays_json(text: str) -> None:
    shown = io.StringIO()
    Screen(shown).write(f"- {json.dumps(text, ensure_ascii=False)}")
    told = shown.getvalue()
    assert not [
        one for one in told if one < " " or "\x7f" <= one <= "\x9f" or one in "\u202e\u2028"
    ]
    assert json.loads(told[2:]) == text


@given(text=st.text())
def test_an_error_has_the_lines_that_it_should_have(text: str) -> None:
    error = PodcastError(f"a{text}", where=f"b{text}", mend=f"c{text}")
    assert error_text(error).count("\n") == 2


def test_a_file_name_commands_no_terminal_and_makes_no_line(tmp_path: Path) -> None:
    path = tmp_path / "a\x1b[2J\nError: all is well.txt"
    path.write_text("Bees.", encoding="utf-8")
    result = CliRunner(mix_stderr=False).invoke(podcast, ["read", str(path)])
    assert result.exit_code != 0
    assert "\x1b" not in result.stderr + result.stdout
    assert "\nError: all is well" not in result.stderr


@pytest.mark.parametrize("asked", ["--help", "voices"])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_behind_standard_output_is_told_as_that(asked: str) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-c", "from podcast.cli import main; main()", asked],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == StoreError.exit_code
    assert "No space left" in done.stderr
    assert "bug" not in done.stderr


def test_an_old_encoding_writes_what_it_lacks_as_json_does(tmp_path: Path) -> None:
    path = tmp_path / "bees.md"
    path.write_text("# Bés 中😀\n\nBees hum.\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", "from podcast.cli import main; main()", "read", "--json", str(path)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
        check=True,
    )
    assert json.loads(done.stdout.decode("cp1252"))["title"] == "Bés 中😀"


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_work_is_done_where_nobody_listens(closed: str, tmp_path: Path) -> None:
    run = f'exec "{sys.executable}" -c "from podcast.cli import main; main()" init show {closed}'
    assert subprocess.run(["/bin/sh", "-c", run], cwd=tmp_path, check=False).returncode == 0
    assert (tmp_path / "show" / "podcast.toml").exists()


def test_a_line_end_in_a_files_name_makes_no_line_of_its_own_in_a_list() -> None:
    assert listed(["content/a\nb.md", "c"]) == "content/a\\nb.md, c"
