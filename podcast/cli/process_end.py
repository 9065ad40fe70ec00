"""The end of a process whose work is done."""

from __future__ import annotations

import atexit
import multiprocessing
import os
import sys
import threading


def end_process(code: str | int | None) -> None:
    """End at once: taking an interpreter with so many modules apart takes a tenth of a second.

    Where a thread or a process of its own still runs, it ends as Python does, and waits for it.
    """
    if _has_others():
        sys.exit(code)
    # What libraries promised to take away: multiprocessing's folder in /tmp is one.
    atexit._run_exitfuncs()  # noqa: SLF001 - Python has no other name for it
    try:
        if isinstance(code, str):
            sys.stderr.write(f"{code}\n")
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):  # a reader that went away, a full disk: Python tells it
        sys.exit(code)
    os._exit(code if isinstance(code, int) else int(code is not None))


def _has_others() -> bool:
    threads = [one for one in threading.enumerate() if not one.daemon]
    return len(threads) > 1 or bool(multiprocessing.active_children())
