"""Whatever a disk, a merge or a stranger did to a file of a show, commands have words for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.long
@pytest.mark.parametrize(
    ("part", "every"),
    [("before/.podcast", 17), ("before/output", 53), ("before/host", 97), ("", 59)],
)
def test_a_damaged_file_of_a_show_is_told_and_is_never_a_bug(part: str, every: int) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "tests.whole_build.each_file", str(every), part],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        timeout=1_200,
    )
    assert told.stdout == "sound"
