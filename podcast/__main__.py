"""The command ``podcast``, and ``python -m podcast`` where its folder is not on the path."""

from __future__ import annotations

import sys

_INTERRUPTED = 130  # as podcast.errors has it, which is not loaded yet


def start() -> None:
    """Load the command and be it; Ctrl-C while it loads ends it as later, without a traceback."""
    try:
        from podcast.cli import run

        run()
    except KeyboardInterrupt:
        sys.stderr.write("Stopped.\n")
        sys.exit(_INTERRUPTED)


if __name__ == "__main__":
    start()
