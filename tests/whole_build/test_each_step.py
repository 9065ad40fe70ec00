"""Each operation is disturbed at one step after the other: nothing is half done or lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.whole_build.disturbances import DISTURBANCES
from tests.whole_build.each_step import OPERATIONS

ROOT = Path(__file__).parents[2]


def told(operation: str, disturbance: str, *, every: int) -> str:
    """What one process finds that tries every so many steps of an operation."""
    return subprocess.run(
        [sys.executable, "-m", "tests.whole_build.each_step", operation, disturbance, str(every)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    ).stdout


@pytest.mark.long
@pytest.mark.parametrize("disturbance", DISTURBANCES)
@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_disturbed_operation_is_whole_when_it_is_done_again(
    operation: str, disturbance: str
) -> None:
    killed = 5 if operation == "first build" else 1
    every = killed if disturbance == "killed" else 23
    assert told(operation, disturbance, every=every) == "sound"
