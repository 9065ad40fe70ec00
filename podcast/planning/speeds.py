"""How fast this machine was, and how long words sounded, so that the next build is foretold."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from podcast.json_values import json_values
from podcast.production.jobs import SectionMade
from podcast.project import Project
from podcast.shelf.records import Record
from podcast.speech.default_voice import EMBEDDED
from podcast.speech.engine import EngineInfo
from podcast.store import write_whole

NAME = "rates.json"

# Seconds a character takes until that was measured here: rather too many than too few.
_ESPEAK, _NEURAL, _ONLINE = 0.0005, 0.01, 0.03
_LAID, _FINISHED = 0.001, 0.0002
_ENOUGH = 100_000  # characters; above it older builds count half
_ABSURD = 1e12
_A_WORD = 400  # ms; until the show has episodes of its own to go by
_LEAST = 200  # characters; below it nothing is said to be measured


@dataclass(slots=True)
class Work:
    """Characters of text to be spoken, laid into tracks, and put into finished files."""

    spoken: int = 0
    laid: int = 0
    finished: int = 0


@dataclass(slots=True)
class Speeds:
    """Characters and the seconds they took, by the kind of work; speaking by its engine."""

    told: dict[str, tuple[float, float]] = field(default_factory=dict)

    def note_section(self, made: SectionMade, *, engine: EngineInfo) -> None:
        """Remember what a section took."""
        self.note(_name(engine), characters=made.spoken_characters, seconds=made.speaking)
        self.note("laid", characters=made.laid_characters, seconds=made.laying)

    def note(self, work: str, *, characters: int, seconds: float) -> None:
        """Remember what some work took."""
        if characters and seconds > 0:
            old, took = self.told.get(work, (0.0, 0.0))
            share = 0.5 if old > _ENOUGH else 1.0
            self.told[work] = (old * share + characters, took * share + seconds)

    def seconds(self, work: Work, *, engine: EngineInfo, workers: int) -> float:
        """About how long the work takes; finishing is done by one process after the other.

        No more sections are made at the same time than the engine may speak lines.
        """
        speaking = self._each(_name(engine), _guess(engine))
        made = work.spoken * speaking + work.laid * self._each("laid", _LAID)
        crew = min(workers, engine.at_once or workers)
        return made / crew + work.finished * self._each("finished", _FINISHED)

    def is_measured(self, engine: EngineInfo) -> bool:
        """Whether the engine's speed is known from past builds."""
        return self.told.get(_name(engine), (0.0, 0.0))[0] >= _LEAST

    def keep(self, project: Project) -> None:
        """Write the speeds down beside the store. Raises StoreError."""
        write_whole(_place(project), json.dumps(self.told, indent=0, sort_keys=True).encode())

    def _each(self, work: str, guess: float) -> float:
        characters, seconds = self.told.get(work, (0.0, 0.0))
        return seconds / characters if characters >= _LEAST else guess


def spoken_word(records: Sequence[Record]) -> float:
    """How many ms of sound a word takes in the show's finished episodes, or usually does."""
    words = sum(record.words for record in records)
    return sum(record.episode.duration for record in records) / words if words else _A_WORD


def read_speeds(project: Project) -> Speeds:
    """The speeds of past builds of this project; none where nothing was measured."""
    try:
        told = json_values(_place(project).read_bytes())
        speeds = {work: (float(c), float(s)) for work, (c, s) in told.items()}
        sound = all(0 <= one < _ABSURD for pair in speeds.values() for one in pair)
        return Speeds(speeds if sound else {})
    except (OSError, ValueError, TypeError, AttributeError, OverflowError):
        return Speeds()


def _guess(engine: EngineInfo) -> float:
    if engine.network:
        return _ONLINE
    return _ESPEAK if engine.name == EMBEDDED else _NEURAL


def _name(engine: EngineInfo) -> str:
    return f"spoken by {engine.name}"


def _place(project: Project) -> Path:
    return project.store.here / NAME
