"""A progress bar for a terminal: plain characters, one line, and the time left in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import click

from podcast.cli.words import length
from podcast.events import (
    BuildBegun,
    EpisodeDone,
    EpisodeFailed,
    Event,
    FeedWritten,
    Reporter,
    SectionDone,
)

_WIDTH = 20
_SURE_AFTER = 2.0  # seconds; before, nothing is said of the time left


@dataclass(slots=True)
class Bar:
    """A reporter that hands events on, and keeps a line under them that says how far it is.

    ``now`` gives seconds; ``columns`` is the terminal's width.
    """

    tell: Reporter
    now: Callable[[], float]
    columns: int
    _began: float = 0.0
    _episodes: int = 0
    _done: int = 0
    _section: tuple[int, int] = (0, 1)
    _slug: str = ""
    _shown: int = 0

    def __call__(self, event: Event) -> None:
        """Tell the event, and show the line again."""
        self._wipe()
        self.tell(event)
        match event:
            case BuildBegun():
                self._began = self.now()
                self._episodes, self._done = event.articles - event.unchanged, -event.unchanged
            case SectionDone():
                self._slug, self._section = event.slug, (event.number, event.sections)
            case EpisodeDone() | EpisodeFailed():
                self._done += 1
                self._section, self._slug = (0, 1), ""
            case FeedWritten():
                return
        if self._episodes and self._done >= 0:
            self._show()

    def line(self) -> str:
        """How far it is, in words and signs."""
        share = self.share()
        filled = round(share * _WIDTH)
        parts = [f"[{'#' * filled}{'-' * (_WIDTH - filled)}] {share:.0%}"]
        if left := self._left(share):
            parts.append(left)
        parts.append(f"episode {min(self._done + 1, self._episodes):,} of {self._episodes:,}")
        if self._slug:
            parts.append(f"section {self._section[0]} of {self._section[1]}, {self._slug}")
        return ", ".join(parts)[: self.columns - 1]

    def share(self) -> float:
        """The share of the work that is done, from 0 to 1."""
        number, sections = self._section
        return min(1.0, (self._done + number / sections) / max(1, self._episodes))

    def _show(self) -> None:
        line = self.line()
        click.echo(f"\r{line}", nl=False)
        self._shown = len(line)

    def _wipe(self) -> None:
        if self._shown:
            click.echo(f"\r{' ' * self._shown}\r", nl=False)
        self._shown = 0

    def _left(self, share: float) -> str:
        took = self.now() - self._began
        if not 0 < share < 1 or took < _SURE_AFTER:
            return ""
        return f"about {length(round(1000 * took * (1 - share) / share))} left"
