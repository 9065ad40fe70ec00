"""The work of making an episode's sound, as values: a line's job, a section's, and what was done.

A job holds no sound, only what it takes to make it, so that it can run in another process
or on another machine that sees the same store.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from podcast.model import AudioSpec, Voice
from podcast.store import StoreAddress

Makers = Sequence[tuple[str, str]]
"""All that a section's bytes come from, each with its version."""

TRACK_VERSION = 4
"""Raised when the same clips would be joined, levelled or encoded in another way."""


@dataclass(frozen=True, slots=True)
class LineJob:
    """One utterance to be heard: its words, its voice, its clip's key, the ms after it.

    ``take`` is the SHA-256 of a person's recording, which is heard instead of the voice.
    """

    spoken: str
    voice: Voice
    key: str
    pause: int
    where: str = ""
    phonemes: tuple[tuple[str, str], ...] = ()
    take: str = ""


@dataclass(frozen=True, slots=True)
class SectionJob:
    """One section to be heard; ``key`` is its track's.

    ``makers`` are the versions of all that its bytes come from; without them any worker will do.
    Where it is no speech, ``jingle`` holds the file of its sound and there are no lines.
    """

    key: str
    title: str
    lines: tuple[LineJob, ...]
    spec: AudioSpec
    store: StoreAddress
    makers: Makers = ()
    jingle: bytes = b""


@dataclass(frozen=True, slots=True)
class SectionMade:
    """What a job did: how many lines were spoken, and how many were already there.

    ``damaged`` names entries of the store that were damaged and made again. ``speaking`` and
    ``laying`` are the seconds that ``spoken_characters`` and ``laid_characters`` took.
    """

    key: str
    spoken: int = 0
    reused: int = 0
    damaged: tuple[str, ...] = ()
    spoken_characters: int = 0
    laid_characters: int = 0
    speaking: float = 0.0
    laying: float = 0.0


def characters_of(jobs: Iterable[SectionJob]) -> int:
    """How many characters the lines of these sections have."""
    return sum(len(line.spoken) for job in jobs for line in job.lines)


def track_key(lines: Sequence[LineJob], *, spec: AudioSpec) -> str:
    """Name a section's track by all that its sound is made of, in 64 hex digits."""
    sound = {name: getattr(spec, name) for name in _HEARD}
    made_of = [TRACK_VERSION, [(line.key, line.pause) for line in lines], sound]
    return hashlib.sha256(json.dumps(made_of, sort_keys=True).encode()).hexdigest()


_HEARD = {"bitrate", "rate", "loudness", "true_peak"}
