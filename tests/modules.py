"""A module of the tests run by itself, as a person would run it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def said_by(module: str, *arguments: str, timeout: float | None = None) -> str:
    """What ``python -m tests.MODULE`` prints; ``timeout`` is in seconds. Raises where it fails."""
    return subprocess.run(
        [sys.executable, "-m", f"tests.{module}", *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        timeout=timeout,
    ).stdout
