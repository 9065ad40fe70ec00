"""What staff wait for: an edit, a build of nothing new, a word of help; and memory at length.

``python -m bench.everyday``. Each figure is a ratio to a named baseline of the same run.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from bench.timing import keep, middle, run
from bench.written import paragraphs, write_settings, write_show

PODCAST = Path(sys.executable).with_name("podcast")
RUNS = 3
EPISODES = 500
HOUR = 60.0


def main() -> None:
    """Print and keep every figure."""
    rows = [*edit(), *nothing_new(), *memory(), *help_text()]
    for row in rows:
        print(", ".join(f"{name}: {value}" for name, value in row.items()))
    keep("everyday", rows)


def edit() -> list[dict[str, object]]:
    """One sentence of an hour changed, against the cold build of that hour."""
    with tempfile.TemporaryDirectory() as folder:
        show = Path(folder)
        article = write_show(show, minutes=HOUR)
        cold = run(PODCAST, "--project", show, "build", "--quiet")
        runs = []
        for number in range(RUNS):
            text = article.read_text(encoding="utf-8")
            sentence = paragraphs(minutes=HOUR)[20 + number].split(".")[0]
            article.write_text(text.replace(sentence, f"{sentence}, again"), encoding="utf-8")
            runs.append(run(PODCAST, "--project", show, "build", "--quiet"))
        still = middle([run(PODCAST, "--project", show, "build", "--quiet") for _ in range(RUNS)])
    edited = middle(runs)
    return [
        {
            "what": "one sentence edited in an hour, to the cold build",
            "percent": round(100 * edited.seconds / cold.seconds, 1),
            "seconds": round(edited.seconds, 2),
        },
        {
            "what": "the same hour built again unchanged, to the cold build",
            "percent": round(100 * still.seconds / cold.seconds, 1),
            "seconds": round(still.seconds, 2),
        },
    ]


def nothing_new() -> list[dict[str, object]]:
    """A build of 500 episodes in which nothing changed, against their first build."""
    with tempfile.TemporaryDirectory() as folder:
        show = Path(folder)
        write_settings(show, engine="tone", voice="tenor")
        (show / "content").mkdir()
        for number, text in enumerate(paragraphs(minutes=EPISODES * 4 / 15), start=1):
            article = show / "content" / f"note-{number}.md"
            article.write_text(f"# Note {number}\n\n{text}\n", encoding="utf-8")
        cold = run(PODCAST, "--project", show, "build", "--quiet")
        still = middle([run(PODCAST, "--project", show, "build", "--quiet") for _ in range(RUNS)])
    return [
        {
            "what": f"{EPISODES} episodes built again unchanged, to their first build",
            "percent": round(100 * still.seconds / cold.seconds, 2),
            "seconds": round(still.seconds, 2),
        }
    ]


def memory() -> list[dict[str, object]]:
    """The largest process of a build of one hour and of ten."""
    peaks = {}
    for hours in (1, 10):
        with tempfile.TemporaryDirectory() as folder:
            write_show(Path(folder), minutes=hours * HOUR)
            peaks[hours] = run(PODCAST, "--project", folder, "build", "--quiet").megabytes
    return [
        {
            "what": "peak memory of ten hours, to that of one",
            "ratio": round(peaks[10] / peaks[1], 2),
            "megabytes at one hour": round(peaks[1]),
            "megabytes at ten hours": round(peaks[10]),
        }
    ]


def help_text() -> list[dict[str, object]]:
    """``podcast --help``, against Python that starts and does nothing."""
    nothing = middle([run(sys.executable, "-c", "pass") for _ in range(RUNS)])
    helped = middle([run(PODCAST, "--help") for _ in range(RUNS)])
    return [
        {
            "what": "podcast --help, to Python starting and doing nothing",
            "ratio": round(helped.seconds / nothing.seconds, 1),
            "seconds": round(helped.seconds, 2),
        }
    ]


if __name__ == "__main__":
    main()
