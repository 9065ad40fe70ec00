"""What a build says while it runs, and at its end: one line an event, or JSON."""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from dataclasses import asdict

import click

from podcast.cli.bar import Bar, Log
from podcast.cli.words import counted, error_text, length, moved
from podcast.errors import PodcastError, Problems
from podcast.events import (
    BuildBegun,
    EpisodeDone,
    EpisodeFailed,
    EpisodeGone,
    Event,
    FeedWritten,
    Reporter,
    SectionDone,
    StoreMended,
    Summary,
)
from podcast.project import Project

SOME_FAILED = 1


def printer(*, as_json: bool, quiet: bool) -> Reporter:
    """A reporter that prints events as words, as JSON, or errors only."""
    if as_json:
        return _print_json
    return _print_failures if quiet else _print_words


def reporter(telling: str | None) -> Reporter:
    """The reporter for ``json``, ``quiet`` or ``plain``; else, on a terminal, a progress bar."""
    told = printer(as_json=telling == "json", quiet=telling == "quiet")
    if telling in {"json", "quiet"}:
        return told
    if telling or not sys.stdout.isatty() or os.environ.get("TERM") == "dumb":
        return Log(told, now=time.monotonic)
    return Bar(told, now=time.monotonic, columns=shutil.get_terminal_size().columns)


def _print_words(event: Event) -> None:
    if isinstance(event, EpisodeFailed):
        _print_failures(event)
    elif words := _words(event):
        click.echo(words)
    for warning in _warnings(event):
        click.echo(f"  Warning: {warning}")


def _warnings(event: Event) -> tuple[str, ...]:
    match event:
        case EpisodeDone(state="unchanged"):
            return ()
        case EpisodeDone() | FeedWritten():
            return event.warnings
        case _:
            return ()


_Told = BuildBegun | EpisodeDone | EpisodeGone | FeedWritten | SectionDone | StoreMended


def _words(event: _Told) -> str:
    """An event in a line; of what stays as it is, and of single sections, nothing is said."""
    match event:
        case SectionDone() | EpisodeDone(state="unchanged"):
            return ""
        case BuildBegun():
            same = f", {event.unchanged:,} unchanged" if event.unchanged else ""
            return f"Building {counted(event.articles, 'article')}{same}."
        case StoreMended():
            return f"Mended: {event.slug}, {event.what} was damaged in the store and is made again."
        case EpisodeGone():
            hint = f"\n  {moved(event.like, slug=event.slug)}" if event.like else ""
            return (
                f"Withdrawn: {event.slug}, whose article is no longer there; "
                f"its page says so, and the feed does not name it.{hint}"
            )
        case EpisodeDone(state="withdrawn"):
            return f"Withdrawn: {event.slug}; its page says so, and the feed does not name it."
        case EpisodeDone():
            return (
                f"Built: {event.slug} ({event.state}), {length(event.duration)}, "
                f"{counted(event.spoken, 'line')} spoken, {event.reused:,} reused."
            )
        case FeedWritten():
            state = "written" if event.changed else "unchanged"
            return f"Feed {state}: {counted(event.episodes, 'episode')}."


def _print_failures(event: Event) -> None:
    if isinstance(event, EpisodeFailed):
        click.echo(f"Failed: {event.source}\n{error_text(event.error)}", err=True)


def _print_json(event: Event) -> None:
    said: dict[str, object] = {"event": type(event).__name__}
    if isinstance(event, EpisodeFailed):
        said |= {"source": event.source, "errors": _errors(event.error)}
    else:
        said |= asdict(event)
    click.echo(json.dumps(said, ensure_ascii=False))


def _errors(error: PodcastError) -> list[dict[str, object]]:
    every = error.problems if isinstance(error, Problems) else (error,)
    return [
        {"what": one.what, "where": one.where, "mend": one.mend, "exit_code": one.exit_code}
        for one in every
    ]


def tell_summary(summary: Summary, *, project: Project) -> None:
    """Say at the end what came of it, and where it is."""
    audio = sum(episode.duration for episode in summary.done)
    same = sum(episode.state == "unchanged" for episode in summary.done)
    click.echo(
        f"Done: {counted(len(summary.done), 'episode')}, "
        f"{f'{same:,} of them unchanged, ' if same else ''}{length(audio)} of audio, "
        f"{counted(sum(e.spoken for e in summary.done), 'line')} spoken, "
        f"{counted(sum(len(e.warnings) for e in summary.done), 'warning')}, "
        f"{counted(len(summary.failed), 'article')} failed."
    )
    if summary.stopped:
        click.echo("Stopped there: other articles could not have been spoken either.")
    if summary.done:
        click.echo(f"Listen: {project.output / 'index.html'}")


def exit_code(summary: Summary) -> int:
    """0, or what went wrong: the kind's own code where nothing was built and all failed alike."""
    if summary.stopped:
        return summary.stopped.exit_code
    kinds = {failure.error.exit_code for failure in summary.failed}
    if not kinds:
        return 0
    return kinds.pop() if not summary.done and len(kinds) == 1 else SOME_FAILED
