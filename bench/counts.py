"""What a build does, counted: figures that are the same on every machine.

``python -m bench.counts`` builds three minutes of speech, builds them again, changes a sentence
and builds once more, and prints what each of the three did. A test holds them in CI, so that
work that is done twice is seen at once, without a clock. ``python -m bench.counts SHOW`` builds
that show, in this one process, and prints its counts as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Any

from bench.timing import keep
from bench.written import paragraphs, write_show

MINUTES = 3.0
_ROOT = Path(__file__).parents[1]
_STEPS = {
    "articles_read": ("podcast/reading/__init__.py", "read"),
    "texts_narrated": ("podcast/narration/spoken/rule.py", "respell"),
    "lines_spoken": ("podcast/production/section_work.py", "_speak"),
    "sections_laid": ("podcast/audio/lay_track.py", "lay_track"),
    "sections_heard": ("podcast/checking/line_search.py", "hear"),
    "pages_made": ("podcast/publishing/pages/episode.py", "episode_page"),
    "books_made": ("podcast/publishing/ebook/epub.py", "write_epub"),
}
"""Each count and the function that it counts, by its file's end and its name."""


@dataclass(frozen=True, slots=True)
class Counts:
    """One build: calls of its steps, calls of all that is written in Python, files and modules.

    ``written`` is the bytes of the show's files that are new or changed, ``opened`` how often
    one of them was opened.
    """

    articles_read: int
    texts_narrated: int
    lines_spoken: int
    sections_laid: int
    sections_heard: int
    pages_made: int
    books_made: int
    calls: int
    opened: int
    written: int
    modules: int


class InThisProcess(Executor):
    """Does what it is given at once, here."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """The result, already there."""
        done: Future[Any] = Future()
        try:
            done.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - it is raised where the result is asked for
            done.set_exception(error)
        return done


def main() -> None:
    """Print the counts of one build, or of the three of a show made for it."""
    if sys.argv[1:]:
        print(json.dumps(asdict(counted(Path(sys.argv[1]).resolve()))))
        return
    with tempfile.TemporaryDirectory() as folder:
        rows = [{"what": what, **asdict(counts)} for what, counts in three_builds(Path(folder))]
    for row in rows:
        print(", ".join(f"{name}: {value}" for name, value in row.items()))
    keep("counts", rows)


def three_builds(folder: Path) -> Iterator[tuple[str, Counts]]:
    """A first build, one in which nothing changed, and one of a changed sentence."""
    article = write_show(folder, minutes=MINUTES)
    yield "first build", in_a_fresh_process(folder)
    yield "nothing changed", in_a_fresh_process(folder)
    sentence = paragraphs(minutes=MINUTES)[2].split(".")[0]
    text = article.read_text(encoding="utf-8")
    article.write_text(text.replace(sentence, f"{sentence}, again"), encoding="utf-8")
    yield "one sentence changed", in_a_fresh_process(folder)


def in_a_fresh_process(show: Path) -> Counts:
    """What a build of a show does in a process that has loaded nothing yet."""
    command = [sys.executable, "-m", "bench.counts", str(show)]
    ran = subprocess.run(command, check=True, cwd=_ROOT, stdout=subprocess.PIPE)
    return Counts(**json.loads(ran.stdout))


def counted(show: Path) -> Counts:
    """Build a show in this process, and count."""
    from podcast.build import Tools, build
    from podcast.podcast_toml import load_project

    before = _files(show)
    tools = Tools(
        now=lambda: datetime(2026, 1, 1, tzinfo=UTC),
        workers=InThisProcess,
        report=lambda _event: None,
    )
    with _calls_counted() as calls, _openings_counted(show) as opened:
        build(load_project(show), articles=(), tools=tools)
    return Counts(
        **{name: calls[step] for name, step in _STEPS.items()},
        calls=calls.total(),
        opened=opened.total(),
        written=sum(size for size, *_ in _files(show) - before),
        modules=sum(name.partition(".")[0] == "podcast" for name in sys.modules),
    )


@contextmanager
def _calls_counted() -> Iterator[Counter[tuple[str, str]]]:
    """Calls of functions written in Python, those of _STEPS by file and name, the others as one."""
    names = {name for _, name in _STEPS.values()}
    counts: dict[int, Counter[tuple[str, str]]] = defaultdict(Counter)  # of each thread
    total: Counter[tuple[str, str]] = Counter()

    def note(frame: FrameType, event: str, _argument: object) -> None:
        if event == "call":
            code = frame.f_code
            step = ("", "")
            if code.co_name in names and code.co_filename.startswith(str(_ROOT)):
                step = (code.co_filename[len(str(_ROOT)) + 1 :].replace("\\", "/"), code.co_name)
            counts[threading.get_ident()][step] += 1

    threading.setprofile(note)
    sys.setprofile(note)
    try:
        yield total
    finally:
        sys.setprofile(None)
        threading.setprofile(None)
        for of_thread in counts.values():
            total.update(of_thread)


@contextmanager
def _openings_counted(show: Path) -> Iterator[Counter[str]]:
    """How often each file of a show is opened. The hook stays, as all audit hooks do."""
    counts: Counter[str] = Counter()
    inside = str(show)

    def note(event: str, arguments: tuple[object, ...]) -> None:
        if event == "open" and str(arguments[0]).startswith(inside):
            counts[str(arguments[0])] += 1

    sys.addaudithook(note)
    yield counts


def _files(show: Path) -> set[tuple[int, int, int, str]]:
    """Every file of a show by what changes when it is written anew; its size first."""
    every = ((path, path.stat()) for path in show.rglob("*") if path.is_file())
    return {(told.st_size, told.st_ino, told.st_mtime_ns, str(path)) for path, told in every}


if __name__ == "__main__":
    main()
