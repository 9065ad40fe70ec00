"""How a show's title sounds, as the heights of bars on its cover."""

from __future__ import annotations

from array import array
from math import sqrt

from podcast.errors import EngineUnavailable, LineFailed
from podcast.model import Voice
from podcast.publishing.cover.drawn import BARS
from podcast.speech import load_engine
from podcast.speech.default_voice import EMBEDDED

_LONGEST = 200  # characters that are spoken
_LOUD = 0.9  # of the bars are lower than the full height; louder ones are cut to it


def title_wave(title: str, *, language: str) -> tuple[float, ...]:
    """The loudness of the spoken title in ``BARS`` equal parts, from 0 to 1.

    Nothing where no voice can say it; a cover then has a wave of its letters.
    """
    # Its sound is the same on every machine, and with it the cover.
    voice = Voice(engine=EMBEDDED, name="", language=language)
    try:
        clip = load_engine(EMBEDDED).speak(title[:_LONGEST], voice=voice)
    except (LineFailed, EngineUnavailable):
        return ()
    samples = array("h", clip.samples)
    step = len(samples) / BARS
    parts = [samples[int(at * step) : int((at + 1) * step)] for at in range(BARS)]
    loud = [sqrt(sum(one * one for one in part) / max(1, len(part))) for part in parts]
    full = sorted(loud)[int(_LOUD * BARS)]
    return tuple(min(1.0, one / full) for one in loud) if full else ()
