"""A worker's freed memory serves its next piece of sound."""

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
