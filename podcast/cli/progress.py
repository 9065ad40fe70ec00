"""What a build says while it runs, and at its end: one line an event, or JSON."""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass

import click

from podcast.cli.feed_words import feed_words
from podcast.cli.progress_bar import Bar, Log
from podcast.cli.screen import one_line
from podcast.cli.screen_words import counted, error_text, length, listed, misheard, moved
from podcast.errors import PodcastError, Problems
from podcast.events import (
    BuildBegun,
    EpisodeDone,
    EpisodeFailed,
    EpisodeGone,
    Event,
    FeedWritten,
    Reporter,
    SentencesDone,
    StoreMended,
    Summary,
)
from podcast.model import MEDICAL
from podcast.project import Project

SOME_FAILED = 1

_MANY = 100  # sentences; fewer are soon there


def printer(*, as_json: bool, quiet: bool) -> Reporter:
    """A reporter that prints events as words, as JSON, or errors only."""
    if as_json:
        return _print_json
    return _print_failures if quiet else _Lines()


def reporter(telling: str | None) -> Reporter:
    """The reporter for ``json``, ``quiet`` or ``plain``; else, on a terminal, a progress bar.

    A line that is written over again and again is no use to a screen reader: who sets
    PODCAST_PLAIN never meets one.
    """
    told = printer(as_json=telling == "json", quiet=telling == "quiet")
    if telling in {"json", "quiet"}:
        return told
    is_plain = os.environ.get("PODCAST_PLAIN") or os.environ.get("TERM") == "dumb"
    if telling or is_plain or not sys.stdout.isatty():
        return Log(told, now=time.monotonic)
    return Bar(told, now=time.monotonic, columns=shutil.get_terminal_size().columns)


@dataclass(slots=True)
class _Lines:
    """One line an event; of a long episode's sentences, one line a quarter."""

    quarter: int = 0

    def __call__(self, event: Event) -> None:
        match event:
            case SentencesDone():
                self._count(event)
            case EpisodeFailed():
                self.quarter = 0
                _print_failures(event)
            case _:
                self.quarter = 0
                if words := _words(event):
                    click.echo(words)
                if isinstance(event, FeedWritten):
                    _tell_feed(event)

    def _count(self, event: SentencesDone) -> None:
        quarter = 4 * event.number // event.sentences
        if event.sentences >= _MANY and self.quarter < quarter < 4:
            click.echo(f"{event.slug}: {event.number:,} of {event.sentences:,} sentences.")
            self.quarter = quarter


def _tell_feed(event: FeedWritten) -> None:
    """What listeners will notice, and what is odd about the show as a whole."""
    for line in feed_words([one for one in event.changes if one.kind != "stays"]):
        click.echo(line)
    for warning in event.warnings:
        click.echo(f"Warning: {one_line(warning)}")


_Told = BuildBegun | EpisodeDone | EpisodeGone | FeedWritten | StoreMended


def _words(event: _Told) -> str:
    """An event in a line; of what stays as it is nothing is said."""
    match event:
        case BuildBegun():
            same = f", {event.unchanged:,} unchanged" if event.unchanged else ""
            return f"Building {counted(event.articles, 'article')}{same}."
        case StoreMended():
            return f"Mended: {event.slug}, {event.what} was damaged in the store and is made again."
        case EpisodeGone():
            return _gone(event)
        case EpisodeDone():
            return _done(event)
        case FeedWritten():
            state = "written" if event.changed else "unchanged"
            return f"Feed {state}: {counted(event.episodes, 'episode')}."


def _done(event: EpisodeDone) -> str:
    match event.state:
        case "unchanged":
            return ""
        case "withdrawn":
            return f"Withdrawn: {event.slug}; its page says so, and the feed does not name it."
        case _:
            return (
                f"Built: {event.slug} ({event.state}), {length(event.duration)}, "
                f"{counted(event.spoken, 'sentence')} spoken, {event.reused:,} reused."
            )


def _gone(event: EpisodeGone) -> str:
    hint = f"\n  {moved(event.like, slug=event.slug)}" if event.like else ""
    return (
        f"Withdrawn: {event.slug}, whose article is no longer there; "
        f"its page says so, and the feed does not name it.{hint}"
    )


def _print_failures(event: Event) -> None:
    if isinstance(event, EpisodeFailed):
        click.echo(f"Failed: {one_line(event.source)}\n{error_text(event.error)}", err=True)


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
    """Say at the end what came of it, what to look at, and where it is."""
    sums = _sums(summary)
    same = f"{sums['unchanged']:,} of them unchanged, " if sums["unchanged"] else ""
    failed = [failure.source for failure in summary.failed]
    click.echo(
        f"Done in {length(max(1000, round(summary.seconds * 1000)))}: "
        f"{counted(sums['episodes'], 'episode')}, {same}{length(sums['duration'])} of audio, "
        f"{counted(sums['spoken'], 'sentence')} spoken, {sums['reused']:,} reused, "
        f"{counted(sums['warnings'], 'warning')}, {counted(len(failed), 'article')} failed"
        f"{f': {listed(failed)}' if failed else ''}."
    )
    for warning in _told_once(summary.done):
        click.echo(f"Warning: {one_line(warning)}")
    if sums["misheard"]:
        click.echo(misheard(sums["misheard"]))
    if summary.stopped:
        click.echo("Stopped there: other articles could not have been built either.")
    if summary.done:
        click.echo(f"Listen: {project.output / 'index.html'}")


def print_warnings(episode: EpisodeDone) -> None:
    """Print what a person should look at in an episode that was made, with its places."""
    for warning in _warnings(episode):
        click.echo(f"Warning: {one_line(warning)}")


def _warnings(episode: EpisodeDone) -> Sequence[str]:
    return () if episode.state == "unchanged" else episode.warnings


def _told_once(episodes: Sequence[EpisodeDone]) -> Sequence[str]:
    """The warnings of all, in order; an article and its editions share most of theirs."""
    return tuple(dict.fromkeys(one for episode in episodes for one in _warnings(episode)))


def print_summary_as_json(summary: Summary) -> None:
    """Print the sums of a build as its last event."""
    failed = [failure.source for failure in summary.failed]
    sums = {**_sums(summary), "failed": failed, "seconds": round(summary.seconds, 1)}
    click.echo(json.dumps({"event": "Summary", **sums}, ensure_ascii=False))


def _sums(summary: Summary) -> dict[str, int]:
    made = [episode for episode in summary.done if episode.state != "unchanged"]
    return {
        "episodes": len(summary.done),
        "unchanged": len(summary.done) - len(made),
        "duration": sum(episode.duration for episode in summary.done),
        "spoken": sum(episode.spoken for episode in made),
        "reused": sum(episode.reused for episode in made),
        "warnings": len(_told_once(made)) + len(summary.show_warnings),
        "misheard": sum(MEDICAL in told for episode in made for told in episode.warnings),
    }


def exit_code(summary: Summary) -> int:
    """0, or what went wrong: the kind's own code where nothing was built and all failed alike."""
    if summary.stopped:
        return summary.stopped.exit_code
    kinds = {failure.error.exit_code for failure in summary.failed}
    if not kinds:
        return 0
    return kinds.pop() if not summary.done and len(kinds) == 1 else SOME_FAILED
