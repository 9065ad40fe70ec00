"""What a recogniser tells of one line: the evidence that is kept, before anybody judges it."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from podcast.json_values import json_values, made_of
from podcast.listening.asked_words import words_of
from podcast.listening.mispronounced_words import Strange, strange_phones
from podcast.listening.recogniser import Hearing, Recogniser, Scoring, Settings
from podcast.listening.voice_sound_models import phone_model
from podcast.model import Clip, Phone

VERSION = 3
"""Raised when the same sound would give other evidence."""

UNSCORED = -7.0
"""The log-probability of a word for a recogniser that only writes down: the sounds decide."""

CLEAR = -5.9
"""A word above it cannot be judged as not heard, so that nothing need be written down."""

_MOST = 5_000  # characters of a transcript: a line has fewer


@dataclass(frozen=True, slots=True)
class Evidence:
    """The log-probability of each word, and what was written down; "" where all was clear.

    ``strange`` are words in which another sound was heard, ``failed`` says, in words, why
    nothing could be told.
    """

    scores: tuple[float, ...] = ()
    heard: str = ""
    failed: str = ""
    strange: tuple[Strange, ...] = ()


@dataclass(frozen=True, slots=True)
class Expected:
    """The sounds that a line is to have, and the voice that has them (``hibari heart``)."""

    voice: str
    phones: tuple[Phone, ...]


def listen_to(
    sound: Clip,
    *,
    text: str,
    language: str,
    recogniser: Recogniser,
    settings: Settings,
    expected: Expected | None = None,
) -> Evidence:
    """Play one line to a recogniser; it writes down only what was not clear.

    Single sounds are judged where somebody knows which there should be.
    """
    strange = _strange(sound, text=text, expected=expected, by=recogniser, settings=settings)
    words = words_of(text)
    scores = (UNSCORED,) * len(words)
    if isinstance(recogniser, Scoring):
        pieces = recogniser.score(sound, text=text, language=language, settings=settings)
        scores = tuple(_score(pieces, start=word.start, end=word.end) for word in words)
        if min(scores, default=0.0) > CLEAR:
            return Evidence(scores, strange=strange)
    heard: object = recogniser.transcribe(sound, language=language, settings=settings)
    if not isinstance(heard, str):
        raise TypeError("a recogniser's transcript is no text")
    return Evidence(scores, heard=heard[:_MOST], strange=strange)


def _strange(
    sound: Clip, *, text: str, expected: Expected | None, by: Recogniser, settings: Settings
) -> tuple[Strange, ...]:
    if expected is None or not isinstance(by, Hearing):
        return ()
    model = phone_model(expected.voice, network=by.network(settings))
    if model is None:
        return ()
    frames = by.frames(sound, settings=settings)
    return strange_phones(expected.phones, text=text, frames=frames, model=model)


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
    told = json_values(data)
    strange = told.pop("strange", ()) if isinstance(told, dict) else ()
    if not isinstance(strange, list | tuple):
        raise ValueError("this is no Evidence")  # noqa: TRY004 - one kind of error leaves
    return replace(made_of(Evidence, told), strange=tuple(made_of(Strange, one) for one in strange))
