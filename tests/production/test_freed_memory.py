"""A worker's freed memory serves its next piece of sound; who leads gives large pieces back."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

ASKED = """
import resource
from podcast.production.freed_memory import keep_freed_memory

{first}
def faults():
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt

for round in range(60):
    if round == 10:
        before = faults()
    pieces = [b"x" * 1_000_000 for _ in range(4)]
    del pieces
print(faults() - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc can be told so")
def test_what_is_freed_is_not_asked_for_again() -> None:
    kept, given_back = (
        int(subprocess.check_output([sys.executable, "-c", ASKED.format(first=first)]))
        for first in ("keep_freed_memory()", "")
    )
    assert kept < 1000
    assert given_back > 10 * kept


GIVEN_BACK = """
from pathlib import Path
from podcast.production.freed_memory import give_back_freed_memory

{first}
def held():
    return int(Path("/proc/self/statm").read_text().split()[1])

del (pieces := [b"x" * 3_000_000])[:]
before, small = held(), []
for _ in range(20):
    pieces.append(b"x" * 3_000_000)
    small.append(b"x" * 3_000)
del pieces
print(held() - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc can be told so")
def test_large_pieces_among_small_ones_are_given_back() -> None:
    given_back, kept = (
        int(subprocess.check_output([sys.executable, "-c", GIVEN_BACK.format(first=first)]))
        for first in ("give_back_freed_memory()", "")
    )
    assert given_back < 1000  # pages, of 15,000
    assert kept > 10 * given_back
