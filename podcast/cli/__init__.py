"""The command line: commands, words on the screen, exit codes."""

from __future__ import annotations

import sys

from podcast.cli.commands import podcast


def main() -> None:
    """Run the command ``podcast`` and leave with its exit code."""
    sys.exit(podcast(standalone_mode=True))


__all__ = ["main", "podcast"]
