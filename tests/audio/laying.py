"""A track straight from clips."""

from __future__ import annotations

from collections.abc import Sequence

from podcast.audio import lay_track as laying
from podcast.model import AudioSpec, Clip, Track


def lay_track(clips: Sequence[Clip], *, pauses: Sequence[int], spec: AudioSpec) -> Track:
    """Lay clips as a build does."""
    cuts = [laying.prepare(clip, spec=spec) for clip in clips]
    return laying.lay_track(cuts, pauses=pauses, spec=spec)
