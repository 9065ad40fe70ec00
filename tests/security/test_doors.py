"""Whatever comes in at a door, only our errors leave it, soon, and within bounds of memory."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.security.doors import DOORS
from tests.security.fuzz import seeds, tried

ROOT = Path(__file__).parents[2]
ROW = re.compile(r"^\| `([\w.]+)` \|", re.MULTILINE)
MANY = 500  # inputs a door: each of these was seen to pass


def test_every_door_stands_in_the_table_of_doors_and_has_a_corpus() -> None:
    table = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    assert ROW.findall(table) == list(DOORS)
    assert [door for door in DOORS if not seeds(door)] == []


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("door", DOORS)
def test_a_few_mutations_raise_only_our_errors(door: str) -> None:
    assert tried(door, count=12) == []


@pytest.mark.long
@pytest.mark.parametrize("door", DOORS)
def test_many_mutations_raise_only_our_errors(door: str) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "tests.security.fuzz", door, str(MANY)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        timeout=600,
    )
    assert told.stdout == "sound"
