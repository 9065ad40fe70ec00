"""A clip's edges are where pydub's own search for silence finds them."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

from podcast.audio.cut_and_join import cut_clip

with warnings.catch_warnings():  # of pydub's own regular expressions
    warnings.simplefilter("ignore")
    from pydub import AudioSegment
    from pydub.silence import detect_leading_silence


@pytest.mark.parametrize("rate", [8_000, 22_050, 44_100, 48_000])
@pytest.mark.parametrize("seed", range(12))
def test_edges_are_those_that_pydub_finds(rate: int, seed: int) -> None:
    chance = np.random.default_rng(seed)
    length = int(chance.integers(rate // 4, rate))
    places = np.sort(chance.integers(0, length, 6))
    loud = np.interp(np.arange(length), places, chance.choice([0, 1, 3, 10, 100, 3000], 6))
    loud[length // 2 : length // 2 + rate // 20] = 3000
    samples = (chance.standard_normal(length) * loud).clip(-32768, 32767).astype("<i2").tobytes()
    sound = AudioSegment(data=samples, sample_width=2, frame_rate=rate, channels=1)
    below = max(sound.max_dBFS - 48, -60)
    first = detect_leading_silence(sound, below, chunk_size=5)
    last = len(sound) - detect_leading_silence(sound.reverse(), below, chunk_size=5)
    cut = cut_clip(samples, rate=rate)
    begin, end = max(0, first - 20), min(len(sound), last + 40)
    assert cut.dropped == begin * rate // 1000
    assert (cut.lead, cut.trail) == ((first - begin) * rate // 1000, (end - last) * rate // 1000)
    assert len(cut.samples) == len(sound[begin:end].raw_data)
