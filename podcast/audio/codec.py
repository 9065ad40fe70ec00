"""Sound in and out of any format, by PyAV: decoding and changing the sample rate."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from podcast.errors import AudioError
from podcast.mpeg import is_cut_off
from podcast.sound_kinds import open_sound

Samples = NDArray[np.int16]
"""Mono signed 16-bit sound; its rate travels beside it."""


def decode(source: bytes | Path, *, rate: int) -> Samples:
    """Read any sound file, whole, as mono at ``rate`` Hz.

    Raises AudioError where there is no sound in it, or only part of it can be read.
    """
    parts = list(stream(source, rate=rate))
    if not parts:
        raise AudioError("There is no sound in this file.", where=_name(source), mend=_MEND)
    if is_cut_off(source if isinstance(source, bytes) else source.read_bytes()):
        raise AudioError("This MP3 is cut off.", where=_name(source), mend=_MEND)
    return np.concatenate(parts)


def stream(source: bytes | Path, *, rate: int) -> Iterator[Samples]:
    """Read any sound file piece by piece, as mono at ``rate`` Hz; AudioError as in decode."""
    resampler = _resampler(rate)
    try:
        with open_sound(source) as container:
            if not container.streams.audio:
                return
            for frame in container.decode(audio=0):
                yield from _arrays(resampler, frame)
            yield from _arrays(resampler, None)
    except (av.FFmpegError, OSError, ValueError) as error:
        raise AudioError(
            f"This sound cannot be read ({error}).", where=_name(source), mend=_MEND
        ) from error


def resample(samples: Samples, *, rate: int, to: int) -> Samples:
    """Bring mono sound from ``rate`` to ``to`` Hz without moving it in time.

    Raises AudioError for a rate that is none.
    """
    if rate == to or not len(samples):
        return samples
    if not 4_000 <= rate <= 384_000:
        raise AudioError(f"{rate} Hz is no sample rate of speech.", mend=_MEND)
    frame = av.AudioFrame.from_ndarray(samples[np.newaxis], format="s16", layout="mono")
    frame.sample_rate = rate
    resampler = _resampler(to)
    return np.concatenate([*_arrays(resampler, frame), *_arrays(resampler, None)])


_MEND = "Try to play it; get the file again, or have the engine speak it again."


def _resampler(rate: int) -> Any:
    return av.AudioResampler(format="s16", layout="mono", rate=rate)


def _arrays(resampler: Any, frame: av.AudioFrame | None) -> Iterator[Samples]:
    for piece in resampler.resample(frame):
        # PyAV's own way copies twice.
        yield np.frombuffer(piece.planes[0], dtype=np.int16, count=piece.samples)


def _name(source: bytes | Path) -> str:
    return "" if isinstance(source, bytes) else str(source)
