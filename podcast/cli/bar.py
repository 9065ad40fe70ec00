"""How far a build is: a line that changes on a terminal, else a line now and then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import click

from podcast.cli.words import counted, length
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
_A_MINUTE = 60_000  # ms; less audio than that is not worth a word


@dataclass(slots=True)
class Progress:
    """What is done of a build, by its events; ``now`` gives seconds, ``audio`` is in ms."""

    now: Callable[[], float]
    began: float = 0.0
    episodes: int = 0
    done: int = 0
    audio: int = 0
    section: tuple[int, int] = (0, 1)
    slug: str = ""

    def note(self, event: Event) -> None:
        """Count what an event tells."""
        match event:
            case BuildBegun():
                self.began = self.now()
                self.episodes, self.done = event.articles - event.unchanged, -event.unchanged
            case SectionDone():
                self.slug, self.section = event.slug, (event.number, event.sections)
            case EpisodeDone() | EpisodeFailed():
                self.done += 1
                self.section, self.slug = (0, 1), ""
                if isinstance(event, EpisodeDone) and event.state != "unchanged":
                    self.audio += event.duration

    @property
    def share(self) -> float:
        """The share of the work that is done, from 0 to 1."""
        number, sections = self.section
        return min(1.0, (self.done + number / sections) / max(1, self.episodes))

    @property
    def heard(self) -> str:
        """The audio that was made, in words; "" for next to none."""
        return f"{length(self.audio)} of audio" if self.audio >= _A_MINUTE else ""

    @property
    def left(self) -> str:
        """The time left, in words; "" where nobody can say."""
        took, share = self.now() - self.began, self.share
        if not 0 < share < 1 or took < _SURE_AFTER:
            return ""
        return f"about {length(round(1000 * took * (1 - share) / share))} left"


@dataclass(slots=True)
class Bar:
    """A reporter that hands events on, and keeps a line under them that says how far it is.

    ``now`` gives seconds; ``columns`` is the terminal's width.
    """

    tell: Reporter
    now: Callable[[], float]
    columns: int
    _progress: Progress = field(init=False)
    _shown: int = 0

    def __post_init__(self) -> None:
        self._progress = Progress(self.now)

    def __call__(self, event: Event) -> None:
        """Tell the event, and show the line again."""
        self._wipe()
        self.tell(event)
        self._progress.note(event)
        if isinstance(event, FeedWritten):
            return
        if self._progress.episodes and self._progress.done >= 0:
            self._show()

    def line(self) -> str:
        """How far it is, in words and signs."""
        at = self._progress
        filled = round(at.share * _WIDTH)
        parts = [
            f"[{'#' * filled}{'-' * (_WIDTH - filled)}] {at.share:.0%}",
            at.left,
            f"episode {min(at.done + 1, at.episodes):,} of {at.episodes:,}",
            at.heard,
            f"section {at.section[0]} of {at.section[1]}, {at.slug}" if at.slug else "",
        ]
        return ", ".join(filter(None, parts))[: self.columns - 1]

    def _show(self) -> None:
        line = self.line()
        click.echo(f"\r{line}", nl=False)
        self._shown = len(line)

    def _wipe(self) -> None:
        if self._shown:
            click.echo(f"\r{' ' * self._shown}\r", nl=False)
        self._shown = 0


@dataclass(slots=True)
class Log:
    """A reporter for a file: it hands events on, and every minute says how far it is."""

    tell: Reporter
    now: Callable[[], float]
    every: float = 60.0
    _progress: Progress = field(init=False)
    _said: float = field(init=False)

    def __post_init__(self) -> None:
        self._progress, self._said = Progress(self.now), self.now()

    def __call__(self, event: Event) -> None:
        """Tell the event, and how far it is where it is time for that."""
        self.tell(event)
        at = self._progress
        at.note(event)
        if isinstance(event, EpisodeDone) and at.left and self.now() - self._said >= self.every:
            self._said = self.now()
            of = f"{at.done:,} of {counted(at.episodes, 'episode')}"
            click.echo(f"So far: {', '.join(filter(None, (of, at.heard, at.left)))}.")
