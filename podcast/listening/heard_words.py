"""A passage as it was written down: its words, and when each is heard."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HeardWord:
    """A word that was heard, and when, in milliseconds of the sound that was played."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Written:
    """What was heard of a passage; ``words`` are empty where nobody told their times.

    ``failed`` says, in words, why nothing could be written down.
    """

    text: str = ""
    words: tuple[HeardWord, ...] = ()
    failed: str = ""
