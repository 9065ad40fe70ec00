"""The command line: commands, words on the screen, exit codes."""

from __future__ import annotations

import gc
import io
import os
import sys
from pathlib import Path
from typing import TextIO

from podcast.cli.commands import podcast

_COLLECTED_AFTER = 200_000
"""New objects before Python looks for dead circles among them, of which a build makes few.

After Python's own 700 it looked through all that was ever loaded, again and again: a tenth of
the time that one changed sentence takes (docs/performance.md).
"""

_TURN = 0.0003
"""Seconds after which a thread that waits has its turn, of Python's own 0.005.

One that copies an hour of sound asks for it after each megabyte.
"""


def main() -> None:
    """Run the command ``podcast`` and leave with its exit code.

    A clock that starts it may have closed standard input, output and error (``>&-``): what is
    told there goes nowhere then, and the work is done.
    """
    gc.set_threshold(_COLLECTED_AFTER)
    sys.setswitchinterval(_TURN)
    sys.stdin = sys.stdin or io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    sys.exit(podcast(standalone_mode=True))


def run() -> None:
    """Be the command ``podcast``, and end the process with its exit code."""
    try:
        main()
    except SystemExit as ended:
        from podcast.cli.process_end import end_process

        end_process(ended.code)


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


__all__ = ["main", "podcast", "run"]
