"""``podcast watch``: built again as soon as something was saved."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from podcast.cli.screen_words import counted, error_text, listed

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from podcast.events import Event, Summary


@click.command(short_help="Build again whenever something is saved.")
@click.option(
    "--jobs",
    type=click.IntRange(1, 256),
    metavar="N",
    help="Sections made at once; all cores if not given.",
)
@click.pass_obj
def command(project: Path, *, jobs: int | None) -> None:
    """Build, and again whenever content/, scripts/, lexicon.toml or podcast.toml changes.

    An article that cannot be built is told, and the watch goes on. End it with Ctrl-C.
    """
    from podcast.cli.workers import Workers
    from podcast.planning.watching import changes, wait_for_a_save
    from podcast.podcast_toml import load_project

    load_project(project)
    with Workers(jobs) as workers:
        watch = _Watch(project, workers.pool)
        wait = partial(wait_for_a_save, sleep=time.sleep)
        for names in changes(project, wait=wait, sleep=time.sleep):
            watch.build(names)


@dataclass(slots=True)
class _Watch:
    """Builds that say only what is new; ``told`` are the errors that still stand."""

    project: Path
    workers: Callable[[], Executor]
    told: dict[str, str] = field(default_factory=dict)
    is_first: bool = True
    is_waiting: bool = False
    sleep: Callable[[float], None] = time.sleep

    def build(self, names: Sequence[str]) -> None:
        """Build once, and tell what came of it; of our own scripts nobody needs to hear."""
        from podcast.errors import PodcastError
        from podcast.planning.watching import is_as_made

        is_theirs = not all(is_as_made(name, root=self.project) for name in names)
        if is_theirs and not self.is_first:
            click.echo(f"Changed: {listed(names)}.")
        try:
            summary = self._built_in_turn()
            if is_theirs:
                self._tell_end(summary)
        except PodcastError as error:
            self._fail("the show", error_text(error))
        if self.is_first:
            click.echo("Watching for changes. End it with Ctrl-C.")
        self.is_first = False

    def _built_in_turn(self) -> Summary:
        """Build when no other build holds the show: it may have looked before the change."""
        from podcast.errors import BuildUnderWay
        from podcast.planning.watching import PAUSE

        while True:
            try:
                return self._built()
            except BuildUnderWay as error:
                if not self.is_waiting:
                    click.echo(f"Waiting. {error.what}")
                self.is_waiting = True
                self.sleep(PAUSE)

    def _built(self) -> Summary:
        from podcast.build import Tools, build
        from podcast.podcast_toml import load_project

        tools = Tools(now=lambda: datetime.now(tz=UTC), workers=self.workers, report=self._report)
        summary = build(load_project(self.project), articles=(), tools=tools)
        self.is_waiting = False
        failing = {failure.source for failure in summary.failed}
        self.told = {source: words for source, words in self.told.items() if source in failing}
        return summary

    def _report(self, event: Event) -> None:
        from podcast.cli.progress import print_warnings, printer
        from podcast.events import EpisodeDone, EpisodeFailed, EpisodeGone

        match event:
            case EpisodeFailed():
                self._fail(event.source, error_text(event.error))
            case EpisodeDone(state="new" | "back" | "changed") | EpisodeGone():
                printer(as_json=False, quiet=False)(event)
        if isinstance(event, EpisodeDone):
            print_warnings(event)

    def _fail(self, source: str, words: str) -> None:
        if self.told.get(source) != words:
            click.echo(f"Failed: {source}\n{words}", err=True)
        self.told[source] = words

    def _tell_end(self, summary: Summary) -> None:
        failing = {failure.source for failure in summary.failed}
        said = f"Ready: {counted(len(summary.done), 'episode')}"
        click.echo(f"{said}; still failing: {listed(sorted(failing))}." if failing else f"{said}.")
