"""How far a build is: a line that changes on a terminal, else a line now and then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import click

from podcast.cli.screen_words import counted, length
from podcast.events import (
    BuildBegun,
    EpisodeDone,
    EpisodeFailed,
    Event,
    FeedWritten,
    Reporter,
    SentencesDone,
)

_WIDTH = 10  # signs; all the words must fit into 80
_MINUTES = 90  # seconds; above it time is told in minutes
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
    sentence: tuple[int, int] = (0, 1)
    slug: str = ""

    def note(self, event: Event) -> None:
        """Count what an event tells."""
        match event:
            case BuildBegun():
                self.began = self.now()
                self.episodes, self.done = event.articles - event.unchanged, -event.unchanged
            case SentencesDone():
                self.slug, self.sentence = event.slug, (event.number, event.sentences)
            case EpisodeDone() | EpisodeFailed():
                self.done += 1
                self.sentence, self.slug = (0, 1), ""
                if isinstance(event, EpisodeDone) and event.state != "unchanged":
                    self.audio += event.duration

    @property
    def share(self) -> float:
        """The share of the work that is done, from 0 to 1."""
        number, sentences = self.sentence
        return min(1.0, (self.done + number / sentences) / max(1, self.episodes))

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
        left = took * (1 - share) / share
        # Nobody knows the seconds of what takes minutes.
        left = 60 * round(left / 60) if left > _MINUTES else max(1, round(left))
        return f"about {length(1000 * left)} left"


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
        """Tell the event, and show the line again, which tells of sentences itself."""
        self._wipe()
        if not isinstance(event, SentencesDone):
            self.tell(event)
        self._progress.note(event)
        if isinstance(event, FeedWritten):
            return
        if self._progress.episodes and self._progress.done >= 0:
            self._show()

    def line(self) -> str:
        """How far it is, in words and signs, with what there is room for."""
        at = self._progress
        filled = round(at.share * _WIDTH)
        number, sentences = at.sentence
        said = [
            f"[{'#' * filled}{'-' * (_WIDTH - filled)}] {at.share:.0%}",
            at.left,
            f"episode {min(at.done + 1, at.episodes):,} of {at.episodes:,}",
            f"sentence {number:,} of {sentences:,}" if at.slug else "",
            at.slug,
            at.heard,
        ]
        parts = [part for part in said if part]
        while len(line := ", ".join(parts)) >= self.columns and len(parts) > 1:
            parts.pop()
        return line[: self.columns - 1]

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
