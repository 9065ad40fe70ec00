"""Sound in and out of any format, by PyAV: decoding and changing the sample rate."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from fractions import Fraction
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
    frame.sample_rate, frame.time_base, frame.pts = rate, Fraction(1, rate), 0
    # Of a few samples no frame comes.
    return np.concatenate([np.empty(0, np.int16), *_in_one_thread(frame, to=to)])


def _in_one_thread(frame: av.AudioFrame, *, to: int) -> Iterator[Samples]:
    """Do what PyAV's resampler does, whose threads for every core are made anew for each clip."""
    rate = frame.sample_rate
    graph = av.filter.Graph()
    with suppress(AttributeError):  # PyAV has no such choice before 18
        graph.threads = 1
    source = graph.add(
        "abuffer",
        sample_rate=str(rate),
        sample_fmt="s16",
        channel_layout="mono",
        time_base=f"1/{rate}",
    )
    wanted = graph.add("aformat", sample_rates=str(to), sample_fmts="s16", channel_layouts="mono")
    end = graph.add("abuffersink")
    graph.link_nodes(source, wanted, end).configure()
    source.push(frame)
    source.push(None)
    with suppress(av.EOFError):
        while True:
            yield _samples(end.pull())


_MEND = "Try to play it; get the file again, or have the engine speak it again."


def _resampler(rate: int) -> Any:
    return av.AudioResampler(format="s16", layout="mono", rate=rate)


def _arrays(resampler: Any, frame: av.AudioFrame | None) -> Iterator[Samples]:
    yield from map(_samples, resampler.resample(frame))


def _samples(frame: Any) -> Samples:
    """Take a frame's samples; PyAV's own way copies twice."""
    return np.frombuffer(frame.planes[0], dtype=np.int16, count=frame.samples)


def _name(source: bytes | Path) -> str:
    return "" if isinstance(source, bytes) else str(source)
