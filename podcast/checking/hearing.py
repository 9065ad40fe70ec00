"""The finished file as a listener's decoder gives it, piece by piece, and meters that listen along.

Shares no code with what made the file: a mistake there cannot hide here.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
import numpy as np
from av.filter import Graph
from numpy.typing import NDArray

from podcast.checking.peaks import TruePeak
from podcast.errors import CheckFailed

Sound = NDArray[np.float32]
"""Mono sound between -1 and 1."""

SILENT = 10 ** (-54 / 20)
"""Amplitude under which nothing is heard: MP3's own noise in a pause lies far below it."""

_PIECE = 200  # frames decoded before anything looks at them, some 5 s


def listen(path: Path, *, rate: int) -> Iterator[Sound]:
    """Decode a file piece by piece; CheckFailed where it is no mono sound of that rate."""
    try:
        with av.open(path, "r") as container:
            pieces: list[Sound] = []
            for frame in container.decode(audio=0):
                if frame.sample_rate != rate or frame.layout.nb_channels != 1:
                    raise CheckFailed(f"The file is not mono at {rate} Hz.", where=str(path))
                pieces.append(frame.to_ndarray()[0].astype(np.float32, copy=False))
                if len(pieces) == _PIECE:
                    yield np.concatenate(pieces)
                    pieces = []
            if pieces:
                yield np.concatenate(pieces)
    except (av.FFmpegError, OSError, IndexError) as error:
        raise CheckFailed(
            f"The finished file cannot be played ({error}).", where=str(path), mend="Build again."
        ) from error


class Meter:
    """Measures while it listens: loudness and true peak by BS.1770, clipping, silences."""

    def __init__(self, *, rate: int) -> None:
        self._rate = rate
        self._graph = _graph(rate)
        self._momentary: list[float] = []
        self._loudness = -70.0
        self._peak = TruePeak()
        self._clipped = 0
        self._quiet = self._longest = self._quiet_since = self._longest_at = 0
        self._heard = 0

    def hear(self, piece: Sound) -> None:
        """Listen to the next piece."""
        frame = av.AudioFrame.from_ndarray(piece[np.newaxis], format="flt", layout="mono")
        frame.sample_rate = self._rate
        self._graph.push(frame)
        self._read()
        self._clipped += int((np.abs(piece) >= 32767 / 32768).sum())
        self._time_silence(piece)
        self._peak.hear(piece)
        self._heard += len(piece)

    @property
    def loudness(self) -> float:
        """Integrated loudness of all that was heard, in LUFS."""
        return self._loudness

    @property
    def true_peak(self) -> float:
        """The highest true peak so far, in dBTP."""
        return 20 * math.log10(max(self._peak.highest, 1e-5))

    @property
    def clipped(self) -> int:
        """How many samples stand at full scale."""
        return self._clipped

    @property
    def longest_silence(self) -> tuple[float, float]:
        """The longest silence and when it began, both in seconds."""
        return self._longest / self._rate, self._longest_at / self._rate

    def loudness_between(self, start: int, end: int) -> float:
        """Give the gated loudness in LUFS of samples ``start`` to ``end``; -70 for silence.

        Momentary values come every tenth of a second; those wholly inside count, gated as
        BS.1770-4 says, absolute at -70 and relative at -10.
        """
        step = self._rate // 10
        inside = np.array(self._momentary[-(-start // step) + 3 : end // step])
        powers = 10 ** (inside[inside > -70] / 10)
        if not len(powers):
            return -70.0
        return float(10 * np.log10(powers[powers > powers.mean() / 10].mean()))

    def _read(self) -> None:
        while True:
            try:
                told = cast("av.AudioFrame", self._graph.pull()).metadata
            except (av.BlockingIOError, av.EOFError):
                return
            if "lavfi.r128.M" in told:
                self._momentary.append(float(told["lavfi.r128.M"]))
                self._loudness = float(told["lavfi.r128.I"])

    def _time_silence(self, piece: Sound) -> None:
        loud = np.flatnonzero(np.abs(piece) > SILENT)
        edges = np.concatenate([[self._quiet_since - self._heard - 1], loud, [len(piece)]])
        steps = np.diff(edges) - 1
        widest = int(steps.argmax())
        if steps[widest] > self._longest:
            self._longest = int(steps[widest])
            self._longest_at = int(edges[widest]) + 1 + self._heard
        if len(loud):
            self._quiet_since = self._heard + int(loud[-1]) + 1


def _graph(rate: int) -> Graph:
    graph = Graph()
    source = graph.add_abuffer(
        sample_rate=rate, format="flt", layout="mono", time_base=Fraction(1, rate)
    )
    meter = graph.add("ebur128", "metadata=1:dualmono=0")
    sink = graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    return graph
