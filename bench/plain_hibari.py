"""hibari alone, by its own package's call: no guards, times, trimming or lexicon."""

from __future__ import annotations

import numpy as np
from hibari import Hibari
from numpy.typing import NDArray


class PlainHibari:
    """The voice of the package on one thread; 16-bit samples at ``rate``."""

    rate = 24_000

    def __init__(self) -> None:
        self._voice = Hibari(threads=1)

    def speak(self, text: str) -> bytes:
        """Speak a text as the package does when nobody asks for more."""
        sound: NDArray[np.float32] = self._voice(text, seed=0)
        return (np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes()
