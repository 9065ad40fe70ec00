"""Clips joined by pydub: edges trimmed, cuts faded, pauses laid as silence."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from podcast.audio.codec import Samples
from podcast.errors import AudioError
from podcast.model import ENGINE, Timing, WordMark

with warnings.catch_warnings():  # pydub's, of its regular expressions and a missing ffmpeg
    warnings.simplefilter("ignore")
    from pydub import AudioSegment

HEAD = 20
"""Milliseconds kept before the first sound of a clip: soft consonants begin below any threshold."""

TAIL = 40
"""Milliseconds kept after the last sound of a clip: voices die away slowly."""

FADE = 5
"""Milliseconds of fade at each cut, inside what is kept, so that no cut clicks."""

SILENT_BELOW = 48.0  # dB under the clip's loudest sample; soft "f" and "th" lie 30 to 40 under
_NOTHING_BELOW = -60.0  # dBFS: a clip that never rises above this says nothing
_MEND = "Have the engine speak this line again."
_FULL = 32768.0
_SHORTEST = 20  # ms of sound: the shortest word takes some 60
_STEP = 5  # ms: how finely silence is looked for
_STEPS = 60  # looked at together: engines leave less than 300 ms at an end


@dataclass(frozen=True, slots=True)
class Cut:
    """A clip without the engine's silence, at the track's rate.

    ``lead`` and ``trail`` count the samples of silence kept around the sound, ``dropped``
    those that were cut off in front; ``marks`` and ``timing`` are the clip's own.
    """

    samples: bytes
    lead: int
    trail: int
    dropped: int
    marks: tuple[WordMark, ...] = ()
    timing: Timing = ENGINE


@dataclass(frozen=True, slots=True)
class Joined:
    """The sound of a section, and the sample at which each cut begins and ends in it."""

    samples: bytes
    spans: tuple[tuple[int, int], ...]


def cut_clip(samples: bytes, *, rate: int) -> Cut:
    """Trim the engine's silence at both ends to HEAD and TAIL, and fade the cuts.

    ``samples`` is mono signed 16-bit. Raises AudioError for a clip in which nothing is heard.
    """
    sound = _segment(samples, rate=rate)
    if not len(samples) or (loudest := sound.max_dBFS) < _NOTHING_BELOW:
        raise AudioError("The clip is silent.", mend=_MEND)
    threshold = max(loudest - SILENT_BELOW, _NOTHING_BELOW)
    heard = np.frombuffer(samples, dtype="<i2")
    first = _silent_for(heard, below=threshold, rate=rate)
    last = len(sound) - _silent_for(heard[::-1], below=threshold, rate=rate)
    if last - first < _SHORTEST:
        raise AudioError("There is a click in the clip, and no speech.", mend=_MEND)
    begin, end = max(0, first - HEAD), min(len(sound), last + TAIL)
    return Cut(
        samples=_faded(sound[begin:end].raw_data, rate=rate),
        lead=(first - begin) * rate // 1000,
        trail=max(0, end - last) * rate // 1000,
        dropped=begin * rate // 1000,
    )


def _silent_for(samples: Samples, *, below: float, rate: int) -> int:
    """Say for how many ms, in whole steps, a sound begins under a level in dBFS.

    Gives what pydub's detect_leading_silence does, which copies the sound for each step.
    """
    length = round(1000 * len(samples) / rate)
    for first in range(0, length, _STEP * _STEPS):
        times = np.arange(first, min(first + _STEP * _STEPS, length), _STEP)
        edges = (np.append(times, min(times[-1] + _STEP, length)) * (rate / 1000.0)).astype(int)
        piece = samples[edges[0] : edges[-1]].astype(np.float64)
        # Whole numbers as pydub has them, and exact: squares of 16 bits fill no 53.
        squares = np.add.reduceat(np.square(piece), edges[:-1] - edges[0])
        levels = np.floor(np.sqrt(squares / np.diff(edges))) / _FULL
        loud = np.flatnonzero(levels >= 10 ** (below / 20))
        if len(loud):
            return int(times[loud[0]])
    return length


def join(cuts: Sequence[Cut], *, pauses: Sequence[int], rate: int) -> Joined:
    """Lay cuts one after the other with so much silence that the gap heard is the pause.

    ``pauses`` are milliseconds after each cut but the last. The silence a cut brings along counts.
    The first sound begins HEAD after the start, whatever its cut brings along.
    """
    parts = [_silence(HEAD * rate // 1000 - cuts[0].lead, rate=rate)]
    spans: list[tuple[int, int]] = []
    position = len(parts[0]) // 2
    for index, cut in enumerate(cuts):
        length = len(cut.samples) // 2
        spans.append((position, position + length))
        parts.append(cut.samples)
        position += length
        if index + 1 < len(cuts):
            asked = pauses[index] * rate // 1000
            parts.append(_silence(asked - cut.trail - cuts[index + 1].lead, rate=rate))
            position += len(parts[-1]) // 2
    return Joined(samples=b"".join(parts), spans=tuple(spans))


def _faded(samples: bytes, *, rate: int) -> bytes:
    """Fade both ends; pydub's own fade asks the interpreter for every single sample."""
    sound = np.frombuffer(samples, dtype="<i2").astype(np.float32)
    length = min(FADE * rate // 1000, len(sound))
    ramp = np.linspace(0, 1, length, endpoint=False, dtype=np.float32)
    sound[:length] *= ramp
    sound[len(sound) - length :] *= ramp[::-1]
    return sound.astype("<i2").tobytes()


def _silence(samples: int, *, rate: int) -> bytes:
    """Give silence of so many samples; pydub itself counts in milliseconds."""
    if samples <= 0:
        return b""
    laid = AudioSegment.silent(duration=samples * 1000 / rate + 1, frame_rate=rate)
    return bytes(laid.raw_data[: samples * 2])


def _segment(samples: bytes, *, rate: int) -> AudioSegment:
    try:
        return AudioSegment(data=samples, sample_width=2, frame_rate=rate, channels=1)
    except ValueError as error:
        raise AudioError(
            "The clip is damaged: half a sample is left over.",
            mend=_MEND,
        ) from error
