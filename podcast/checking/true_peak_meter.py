"""The true peak of sound heard piece by piece (ITU-R BS.1770, annex 2)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_TAPS = 16  # samples each side that interpolation looks at
_BLOCK = 64  # samples of which the highest is looked at
_NEAR = 0.6  # of the highest sample: speech rises at most some 3 dB between samples
_AT = np.arange(-_TAPS, _TAPS + 1)
_AWAY = _AT[:, np.newaxis] - np.arange(-7, 8) / 8
_SINC = (np.sinc(_AWAY) * np.cos(np.pi * _AWAY / (2 * _TAPS + 3))).round(9).astype(np.float32)


class TruePeak:
    """Finds the highest point of the wave between samples, eight times finer than they lie.

    Only near the highest samples is it looked for: oversampling all of an episode would take
    longer than decoding it.
    """

    def __init__(self) -> None:
        self._tail = np.zeros(2 * _TAPS, dtype=np.float32)
        self.highest = 0.0

    def hear(self, piece: NDArray[np.float32]) -> None:
        """Listen to the next piece; ``highest`` is then up to date but for its last samples."""
        sound = np.concatenate([self._tail, piece])
        self._tail = sound[-2 * _TAPS :]
        inner = np.abs(sound[_TAPS : len(sound) - _TAPS])
        starts = np.arange(0, len(inner), _BLOCK)
        tops = np.maximum.reduceat(inner, starts)
        near = starts[tops > _NEAR * max(self.highest, float(tops.max(initial=0.0)))]
        if len(near):
            blocks = np.minimum(near[:, np.newaxis] + np.arange(_BLOCK), len(inner) - 1)
            centres = near + inner[blocks].argmax(axis=1) + _TAPS
            # No BLAS, which adds up in another order on every kind of processor.
            waves = np.einsum("ij,jk->ik", sound[centres[:, np.newaxis] + _AT], _SINC)
            self.highest = max(self.highest, float(np.abs(waves).max()))
