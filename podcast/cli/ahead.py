"""A command line that was started before anybody asked for anything.

The studio keeps one: a third of what a build of one changed sentence takes is starting.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from podcast.cli import main as command_line
from podcast.errors import PodcastError
from podcast.json_values import json_values

if TYPE_CHECKING:
    from podcast.project import Project

_LOADED = (
    "podcast.build",
    "podcast.cli.progress",
    "podcast.narration.ledger",
    "podcast.scripting.prepare",
    "podcast.scripting.script_files",
    "podcast.scripting.stored_takes",
    "podcast.shelf.finish",
    "podcast.shelf.pictures",
)
"""What a build imports on its way."""

_LARGEST = 1_000_000  # bytes of an article: a book is no edit of a sentence


def main() -> None:
    """Load what a build needs, wait for arguments, and be that command.

    The folder of the show is the first argument; the others come on standard input, as one
    line of JSON. Ends without a word where it never comes: whoever started it is gone.
    """
    root = Path(sys.argv[1])
    _load(root)
    line = sys.stdin.readline()
    if not line:
        return
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)  # as if it had been started without input
    os.close(nothing)
    sys.argv[1:] = ["--project", str(root), *json_values(line)]
    command_line()


def _load(root: Path) -> None:
    """Import and compile what a build of this show does, and its workers' parent likewise."""
    from PIL import Image

    from podcast.cli.workers import begin_to_load
    from podcast.narration.spoken import compile_rules
    from podcast.project import load_project

    begin_to_load()
    for name in _LOADED:
        import_module(name)
    Image.preinit()
    with suppress(PodcastError, OSError):  # the command will say what is wrong
        project = load_project(root)
        compile_rules(project.show.language)
        _narrate_newest(project)


def _narrate_newest(project: Project) -> None:
    """Narrate the article that was saved last, and drop it: what is said of it is remembered.

    What is asked for next is most likely an edit of it, of which only one paragraph is new then.
    """
    from podcast.reading import read
    from podcast.scripting.articles import all_articles
    from podcast.scripting.prepare import write_narration

    known = [(path.stat(), path) for path in all_articles(project)]
    small = [(told.st_mtime_ns, path) for told, path in known if told.st_size <= _LARGEST]
    if small:
        _, path = max(small)
        write_narration(read(path, root=project.root), project=project)
