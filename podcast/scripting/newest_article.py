"""The article that somebody is most likely at work on, narrated before anybody asks for it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from podcast.errors import PodcastError
from podcast.narration.spoken import compile_rules
from podcast.podcast_toml import load_project
from podcast.reading import read
from podcast.scripting.articles import all_articles
from podcast.scripting.prepare import write_narration

_LARGEST = 1_000_000  # bytes of an article: a book is no edit of a sentence


def narrate_newest(root: Path) -> None:
    """Narrate the article that was saved last, so that its parts are remembered for the next time.

    What is asked for next is most likely an edit of it, of which only one paragraph is new then.
    What is wrong with show or article is told by whoever is asked for it.
    """
    with suppress(PodcastError, OSError):
        project = load_project(root)
        compile_rules(project.show.language)
        known = [(path.stat(), path) for path in all_articles(project) if path.is_file()]
        small = [(told.st_mtime_ns, path) for told, path in known if told.st_size <= _LARGEST]
        if small:
            _, path = max(small)
            write_narration(read(path, root=project.root), project=project)
