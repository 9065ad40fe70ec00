"""Recordings of people brought to the loudness of the voice that reads the lines beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from podcast.audio.cut_and_join import SILENT_BELOW, Cut
from podcast.audio.level import find_level, render
from podcast.loudness_meter import SILENCE, integrated, momentary, powers
from podcast.model import AudioSpec

_ALONE = -20.0  # LUFS of recordings in a section without a voice; the section's gain does the rest
_PEAK = -0.5  # dBTP
_STEP = 5  # ms
_QUIET = 10 ** (-SILENT_BELOW / 20)  # of the loudest sample
_LEAST = 0.4  # seconds that can be measured


def evened(cuts: Sequence[Cut], *, own: Sequence[bool], spec: AudioSpec) -> list[Cut]:
    """Bring people's recordings (``own``) to the loudness of the section's other cuts.

    It depends on nothing but this section's sound, so that an edit elsewhere changes nothing.
    """
    if not any(own):
        return [*cuts]
    voice = [cut.samples for cut, is_own in zip(cuts, own, strict=True) if not is_own]
    wanted = replace(spec, loudness=_loudness(voice, rate=spec.rate), true_peak=_PEAK)
    return [
        _level(cut, spec=wanted) if is_own else cut for cut, is_own in zip(cuts, own, strict=True)
    ]


def _loudness(sounds: Sequence[bytes], *, rate: int) -> float:
    samples = np.frombuffer(b"".join(sounds), dtype="<i2").astype(np.float32) / np.float32(32768)
    if len(samples) < _LEAST * rate:
        return _ALONE
    measured = integrated(momentary(powers(samples, rate=rate)))
    return measured if measured > SILENCE else _ALONE


def _level(cut: Cut, *, spec: AudioSpec) -> Cut:
    samples = np.frombuffer(cut.samples, dtype="<i2")
    pieces = [*render(samples, level=find_level(samples, spec=spec))]
    whole = np.clip(np.concatenate(pieces) * np.float32(32768), -32768, 32767)
    lead, trail = _quiet_edges(whole, step=spec.rate * _STEP // 1000)
    return replace(cut, samples=whole.astype("<i2").tobytes(), lead=lead, trail=trail)


def _quiet_edges(sound: NDArray[np.float32], *, step: int) -> tuple[int, int]:
    """Count the samples at both ends in which nobody speaks, after limiting made them louder."""
    steps = sound[: len(sound) // step * step].reshape(-1, step)
    levels = np.sqrt(np.mean(steps**2, axis=1))
    loud = np.flatnonzero(levels > float(np.abs(sound).max(initial=0)) * _QUIET)
    if not len(loud):
        return 0, 0
    return int(loud[0]) * step, max(len(sound) - (int(loud[-1]) + 1) * step, 0)
