"""What every recogniser promises: the one seam between the program and what listens for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from podcast.listening.heard_words import HeardWord
from podcast.listening.voice_sound_models import Frames
from podcast.model import Clip
from podcast.servers.request_limits import Gate

RATE = 16_000
"""Samples a second of what a recogniser is given: none takes more."""

Settings = Sequence[tuple[str, str]]
"""What podcast.toml says under ``[listen]``, as text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecogniserInfo:
    """What the program must know of a recogniser before it plays it a line.

    ``version`` changes whenever it may hear something else, its model's files included.
    """

    name: str
    version: str
    network: bool = False
    """Whether the sound leaves this machine."""
    patience: float = 60.0
    """Seconds after which a line is taken to hang."""


@runtime_checkable
class Recogniser(Protocol):
    """Something that writes down what is said: cheap to make, loaded at the first line."""

    def info(self, settings: Settings) -> RecogniserInfo:
        """What this recogniser is; nothing is asked of a network. Raises EngineUnavailable."""
        ...

    def transcribe(self, sound: Clip, *, language: str, settings: Settings) -> str:
        """Write down what is said in a sound, in words and without figures where it can.

        Raises LineFailed, EngineBusy or EngineUnavailable, as voices do.
        """
        ...


@runtime_checkable
class Scoring(Recogniser, Protocol):
    """A recogniser that can also say how probable each expected word is, given the sound."""

    def score(
        self, sound: Clip, *, text: str, language: str, settings: Settings
    ) -> Sequence[tuple[int, int, float]]:
        """Each piece of the text as start, end and the natural logarithm of its probability."""
        ...


@runtime_checkable
class Dating(Recogniser, Protocol):
    """A recogniser that can also say when each word that it writes down is heard."""

    def dated(self, sound: Clip, *, language: str, settings: Settings) -> Sequence[HeardWord]:
        """Write down what is said, word by word, in order. Raises as `transcribe` does."""
        ...


@runtime_checkable
class Hearing(Recogniser, Protocol):
    """A recogniser that shows what it makes of a sound, so that single sounds can be judged."""

    def network(self, settings: Settings) -> str:
        """What makes the frames: another name where they may be others. Raises EngineUnavailable.

        A `podcast.listening.voice_sound_models.PhoneModel` is good for one network.
        """
        ...

    def frames(self, sound: Clip, *, settings: Settings) -> Frames:
        """A row of numbers for each 20 ms of a sound. Raises as `transcribe` does."""
        ...


@runtime_checkable
class Polite(Recogniser, Protocol):
    """A recogniser that asks somebody else's server and can be sent through a gate."""

    def through(self, gate: Gate) -> Recogniser:
        """Make the same recogniser, with every request going through the gate."""
        ...
