"""What an archive costs one machine: planning it, and its feed, pages and search, with memory.

``python -m bench.archive [ARTICLES …]``; without, 5,000 and 20,000. One small article is built;
the others are copies of its episode, since what is measured is all that comes before and after.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.timing import Ran, keep, run
from bench.written import sentences, write_settings
from podcast.planning.queue import queue_to_look
from podcast.podcast_toml import load_project
from podcast.shelf.records import read_shelf
from podcast.shelf.show_files import current_records, write_show_files
from podcast.speech import info_of

PODCAST = Path(sys.executable).with_name("podcast")
SIZES = (5_000, 20_000)
FRONT = "--front"
NOW = datetime(2026, 1, 1, tzinfo=UTC)
LINES = 12


def main() -> None:
    """Print and keep a row for each size: time to the smallest's, and the largest process."""
    if sys.argv[1:2] == [FRONT]:
        front(Path(sys.argv[2]))
        return
    sizes = [int(given) for given in sys.argv[1:]] or SIZES
    first: dict[str, Ran] = {}
    rows: list[dict[str, object]] = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            show = _show(Path(folder), articles=size)
            ran = {"podcast plan of new articles": run(PODCAST, "--project", show, "plan")}
            _finish(show)
            ran["podcast plan where nothing changed"] = run(PODCAST, "--project", show, "plan")
            command = (sys.executable, "-m", "bench.archive", FRONT, show)
            ran["feed, pages and search"] = run(*command)
        for what, one in ran.items():
            begun = first.setdefault(what, one)
            rows.append(
                {
                    "what": what,
                    "articles": size,
                    "time, a straight line being 1": round(
                        one.seconds / begun.seconds / (size / sizes[0]), 2
                    ),
                    "seconds": round(one.seconds, 1),
                    "megabytes": round(one.megabytes),
                }
            )
            print(", ".join(f"{name}: {value}" for name, value in rows[-1].items()))
    keep("archive", rows)


def front(show: Path) -> None:
    """Write what all episodes share, as the end of a build does."""
    project = load_project(show)
    records = current_records(read_shelf(project.output), project=project)
    cover = (project.output / "cover.jpg").read_bytes()
    write_show_files(records, project=project, cover=cover, now=NOW)


def _show(folder: Path, *, articles: int) -> Path:
    (folder / "content").mkdir()
    write_settings(folder, engine="tone", voice="tenor")
    said = sentences(LINES)
    for number in range(articles):
        (folder / "content" / f"{_name(number)}.md").write_text(
            f"---\ntitle: Note {number}\ndate: {_day(number)}\n---\n\n{' '.join(said)}\n",
            encoding="utf-8",
        )
    return folder


def _name(number: int) -> str:
    return f"note-{number:06}"


def _day(number: int) -> str:
    return (NOW - timedelta(days=1 + number % 9_000)).date().isoformat()


def _finish(show: Path) -> None:
    """Build one article, and give every other a copy of its episode under its own name."""
    run(PODCAST, "--project", show, "build", _name(0), "--quiet")
    output = show / "output"
    place = output / "episodes" / _name(0) / "episode.json"
    record = place.read_text(encoding="utf-8")
    files = json.loads(record.partition("\n")[0])["files"]
    for number in range(1, len(list((show / "content").iterdir()))):
        for file in files:
            copy = output / file.replace(_name(0), _name(number))
            copy.parent.mkdir(parents=True, exist_ok=True)
            os.link(output / file, copy)
        (output / "episodes" / _name(number) / "episode.json").write_text(
            record.replace(_name(0), _name(number)).replace(_day(0), _day(number)),
            encoding="utf-8",
        )
        shutil.copyfile(show / f"scripts/{_name(0)}.md", show / f"scripts/{_name(number)}.md")
    _remember(show)


def _remember(show: Path) -> None:
    """Note of every article what a build notes of one that it has made."""
    project = load_project(show)
    shelf = read_shelf(project.output)
    queue = queue_to_look(project, engine=info_of(project.voice), shelf=shelf, now=NOW)
    first = queue.look(project.content / f"{_name(0)}.md")
    for slug, record in shelf.items():
        article = replace(first.article, slug=slug, source=f"content/{slug}.md")
        queue.freshness.note(replace(first, article=article, key=record.key))
    queue.freshness.keep()


if __name__ == "__main__":
    main()
