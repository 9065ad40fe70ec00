"""The command line: commands, words on the screen, exit codes."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import TextIO

from podcast.cli.commands import podcast


def main() -> None:
    """Run the command ``podcast`` and leave with its exit code.

    A clock that starts it may have closed standard input, output and error (``>&-``): what is
    told there goes nowhere then, and the work is done.
    """
    sys.stdin = sys.stdin or io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    sys.exit(podcast(standalone_mode=True))


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


__all__ = ["main", "podcast"]
