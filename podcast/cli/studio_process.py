"""A command line that was started before anybody asked for anything.

The studio keeps one: a third of what a build of one changed sentence takes is starting.
"""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from pathlib import Path

from podcast.cli import main as command_line
from podcast.cli.interrupts import every_interrupt_heard
from podcast.cli.process_end import end_process
from podcast.cli.stop_signals import ending_code, ends_when_told
from podcast.json_values import json_values

_LOADED = (
    "podcast.build",
    "podcast.checking.published",
    "podcast.cli.build",
    "podcast.cli.progress",
    "podcast.locks",
    "podcast.narration.ledger",
    "podcast.publishing.feed.channel",
    "podcast.publishing.pages.archive",
    "podcast.publishing.pages.shared_assets",
    "podcast.publishing.pages.search",
    "podcast.publishing.pages.show",
    "podcast.publishing.accessibility_statement_page",
    "podcast.scripting.prepare",
    "podcast.scripting.script_files",
    "podcast.scripting.recordings_in_store",
    "podcast.shelf.finish",
    "podcast.shelf.pictures",
    "podcast.speech.clip_bytes",
    "podcast.speech.online_engines",
)
"""What a build imports on its way."""


def main() -> None:
    """Load what a build needs, wait for arguments, and be that command.

    The folder of the show is the first argument; the others come on standard input, as one
    line of JSON. Ends without a word where it never comes: whoever started it is gone.
    """
    root = Path(sys.argv[1])
    try:
        with ends_when_told(), every_interrupt_heard():
            _load(root)
            line = sys.stdin.readline()
    except KeyboardInterrupt as told:  # the studio ends: what loading laid into /tmp goes too
        end_process(ending_code(told))
    if not line:
        return
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)  # as if it had been started without input
    os.close(nothing)
    sys.argv[1:] = ["--project", str(root), *json_values(line)]
    try:
        command_line()
    except SystemExit as ended:
        end_process(ended.code)


def _load(root: Path) -> None:
    """Import and compile what a build of this show does, and its workers' parent likewise."""
    from PIL import Image

    from podcast.cli.workers import begin_to_load
    from podcast.scripting.newest_article import narrate_newest

    begin_to_load()
    for name in _LOADED:
        import_module(name)
    Image.preinit()
    narrate_newest(root)
    gc.freeze()  # what is loaded stays: no collection goes through it again
