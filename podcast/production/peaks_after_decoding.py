"""A section's peaks, as a listener's decoder gives them, kept under the show's true peak."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol

from podcast.audio.cut_and_join import Cut
from podcast.audio.level import HEADROOM
from podcast.checking.heard import Heard
from podcast.checking.report_card import true_peak
from podcast.model import Track
from podcast.production.jobs import SectionJob
from podcast.production.run_checks import hear_track

_TRIES = 5  # times that a section is laid: MP3 answers a lower peak with a lower one
_STEPS = 10  # to a dB: how finely headroom is chosen


class Lay(Protocol):
    """Lays a section's track with so many dB of room for what MP3 adds to its peaks."""

    def __call__(self, *, headroom: float) -> Track:
        """Give the track; raises AudioError."""


def laid_under_the_peak(lay: Lay, *, job: SectionJob, cuts: Sequence[Cut]) -> tuple[Track, Heard]:
    """A section's track and what was heard of it.

    Where MP3 has raised a peak over the bound, which one section in some fifty of a lively
    voice sees, the section is laid again with as much more headroom as was missing.
    Raises AudioError, and CheckFailed where the track cannot be played.
    """
    headroom = HEADROOM
    for _ in range(_TRIES):
        track = lay(headroom=headroom)
        heard = hear_track(track, job=job, cuts=cuts)
        over = true_peak(heard.readings) - job.spec.true_peak
        if over <= 0:
            break
        headroom += math.ceil(over * _STEPS) / _STEPS
    return track, heard
