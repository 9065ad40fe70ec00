"""Sounds to build tracks from."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from podcast.model import Clip, WordMark


@pytest.fixture(scope="session")
def speech() -> Callable[..., Clip]:
    """Make a clip that is like speech: a gliding voice in syllables, silence at both ends."""

    def make(
        seconds: float = 2.0,
        *,
        seed: int = 0,
        rate: int = 22_050,
        peak: int = 12_000,
        lead: float = 0.08,
        trail: float = 0.2,
    ) -> Clip:
        random = np.random.default_rng(seed)
        time = np.arange(int(seconds * rate)) / rate
        phase = 2 * np.pi * np.cumsum(110 + 20 * np.sin(2 * np.pi * 0.7 * time + seed)) / rate
        voice = sum(np.sin(k * phase) / k**1.2 for k in range(1, 30))
        syllables = np.clip(np.sin(2 * np.pi * 3.7 * time + seed) + 0.6, 0, 1.3)
        syllables[:50] = syllables[-50:] = 1
        sound = voice * syllables + random.standard_normal(len(time)) * 0.1 * syllables
        sound *= peak / np.abs(sound).max()
        edges = np.zeros(int(lead * rate)), np.zeros(int(trail * rate))
        samples = np.concatenate([edges[0], sound, edges[1]]).astype("<i2").tobytes()
        return Clip(samples, rate, (WordMark(0, 3, lead * 1000), WordMark(4, 2, 900.0)))

    return make
