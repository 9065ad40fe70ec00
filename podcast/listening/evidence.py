"""What a recogniser tells of one line: the evidence that is kept, before anybody judges it."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from podcast.json_values import json_values, made_of
from podcast.listening.recogniser import Recogniser, Scoring, Settings
from podcast.listening.words import words_of
from podcast.model import Clip

VERSION = 1
"""Raised when the same sound would give other evidence."""

UNSCORED = -7.0
"""The log-probability of a word for a recogniser that only writes down: the sounds decide."""

CLEAR = -5.9
"""A word above it cannot be judged as not heard, so that nothing need be written down."""

_MOST = 5_000  # characters of a transcript: a line has fewer


@dataclass(frozen=True, slots=True)
class Evidence:
    """The log-probability of each word, and what was written down; "" where all was clear.

    ``failed`` says, in words, why nothing could be told.
    """

    scores: tuple[float, ...] = ()
    heard: str = ""
    failed: str = ""


def listen_to(
    sound: Clip, *, text: str, language: str, recogniser: Recogniser, settings: Settings
) -> Evidence:
    """Play one line to a recogniser; it writes down only what was not clear."""
    words = words_of(text)
    scores = (UNSCORED,) * len(words)
    if isinstance(recogniser, Scoring):
        pieces = recogniser.score(sound, text=text, language=language, settings=settings)
        scores = tuple(_score(pieces, start=word.start, end=word.end) for word in words)
        if min(scores, default=0.0) > CLEAR:
            return Evidence(scores)
    heard: object = recogniser.transcribe(sound, language=language, settings=settings)
    if not isinstance(heard, str):
        raise TypeError("a recogniser's transcript is no text")
    return Evidence(scores, heard=heard[:_MOST])


def _score(pieces: Sequence[tuple[int, int, float]], *, start: int, end: int) -> float:
    """The sum of what the pieces of a word score; 0 where none is in it."""
    inside = [float(score) for a, b, score in pieces if b > start and a < end]
    total = sum(inside)
    if not math.isfinite(total) or total > 0:
        raise ValueError("a recogniser's scores are no logarithms of probabilities")
    return round(total, 3)


def evidence_to_bytes(evidence: Evidence) -> bytes:
    """The evidence as it is kept."""
    return json.dumps(asdict(evidence), ensure_ascii=False).encode()


def evidence_from_bytes(data: bytes) -> Evidence:
    """What was kept; raises ValueError for anything else."""
    return made_of(Evidence, json_values(data))
