"""A process ends at once, unless something of its own still runs."""

from __future__ import annotations

import subprocess
import sys

import pytest

TAKEN_APART = """
import atexit, threading
atexit.register(lambda: print("taken apart"))
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


def test_the_command_can_be_named_by_its_package() -> None:
    asked = [sys.executable, "-m", "podcast", "--help"]
    done = subprocess.run(asked, capture_output=True, text=True, check=True)
    assert "Turn written articles into podcast episodes." in done.stdout
