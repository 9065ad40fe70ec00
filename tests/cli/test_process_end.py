"""A process ends at once, unless something of its own still runs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TAKEN_APART = """
import threading
class Module:
    def __del__(self, print=print):
        print("taken apart")
loaded = Module()
{before}
print("said")
from podcast.cli.process_end import end_process
end_process({code})
"""


def ended(code: str, *, before: str = "") -> subprocess.CompletedProcess[str]:
    program = TAKEN_APART.format(before=before, code=code)
    return subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True
    )


@pytest.mark.parametrize(("code", "exit_code"), [("None", 0), ("0", 0), ("3", 3)])
def test_it_ends_with_its_code_and_all_that_was_said(code: str, exit_code: int) -> None:
    done = ended(code)
    assert (done.returncode, done.stdout) == (exit_code, "said\n")


def test_words_instead_of_a_code_are_told_as_python_tells_them() -> None:
    done = ended("'Nothing was built.'")
    assert (done.returncode, done.stderr) == (1, "Nothing was built.\n")


def test_a_thread_that_has_work_left_is_waited_for() -> None:
    waits = "def wait(): threading.main_thread().join(); print('done')"
    done = ended("0", before=f"{waits}\nthreading.Thread(target=wait).start()")
    assert (done.returncode, done.stdout) == (0, "said\ndone\ntaken apart\n")


def test_what_libraries_promised_to_take_away_at_the_end_is_gone() -> None:
    promised = "import atexit\natexit.register(lambda: print('cleared away'))"
    done = ended("3", before=promised)
    assert (done.returncode, done.stdout) == (3, "said\ncleared away\n")


def test_the_folder_of_a_pool_of_workers_is_gone(tmp_path: Path) -> None:
    program = (
        "from podcast.cli.process_end import end_process\n"
        "from podcast.cli.workers import Workers\n"
        "if __name__ == '__main__':\n"
        "    with Workers(1) as workers:\n"
        "        print(workers.pool().submit(abs, -5).result())\n"
        "    end_process(0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )
    assert (done.stdout, [*tmp_path.iterdir()]) == ("5\n", [])


def test_the_command_can_be_named_by_its_package() -> None:
    asked = [sys.executable, "-m", "podcast", "--help"]
    done = subprocess.run(asked, capture_output=True, text=True, check=True)
    assert "Turn written articles into podcast episodes." in done.stdout
