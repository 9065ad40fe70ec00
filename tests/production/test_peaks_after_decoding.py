"""A section whose peaks MP3 raised over the show's bound is laid lower, and never kept."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from podcast.audio.lay_track import lay_track, prepare
from podcast.audio.track_bytes import track_to_bytes
from podcast.checking.heard import heard_to_bytes
from podcast.checking.report_card import true_peak
from podcast.errors import CheckFailed, Problems
from podcast.model import AudioSpec, Clip, Track, Voice
from podcast.production.jobs import LineJob, SectionJob
from podcast.production.peaks_after_decoding import laid_under_the_peak
from podcast.production.run_checks import hear_track, prove_episode
from podcast.store import StoreAddress, open_store
from tests.track_heads import head_of

SPEC = AudioSpec()
RATE = 22_050


def _sharp() -> Clip:
    """A hum of pulses, whose peaks lie so far above the rest that the limiter has work."""
    phase = 2 * np.pi * 110 * np.arange(4 * RATE) / RATE
    sound = np.sum([np.cos(k * phase) for k in range(1, 60)], axis=0)
    return Clip((sound * 500).astype("<i2").tobytes(), RATE)


CUT = prepare(_sharp(), spec=SPEC)


def _lay(*, headroom: float) -> Track:
    """As an encoder would lay it that raises peaks by 2 dB more than LAME does."""
    return lay_track([CUT], pauses=[500], spec=SPEC, headroom=headroom - 2)


def _job(store: Path) -> SectionJob:
    line = LineJob("Bees hum.", Voice("tone", ""), key="c" * 64, pause=500, where="bees.md:3")
    return SectionJob("a" * 64, "Bees", (line,), SPEC, StoreAddress(str(store), store))


def test_a_section_with_too_high_a_peak_is_laid_lower(tmp_path: Path) -> None:
    job = _job(tmp_path)
    high = hear_track(_lay(headroom=0.5), job=job, cuts=[CUT])
    assert true_peak(high.readings) > SPEC.true_peak
    track, heard = laid_under_the_peak(_lay, job=job, cuts=[CUT])
    assert true_peak(heard.readings) <= SPEC.true_peak
    assert heard == hear_track(track, job=job, cuts=[CUT])
    assert laid_under_the_peak(_lay, job=job, cuts=[CUT])[0] == track  # equal bytes again


def test_a_section_under_the_bound_is_laid_once() -> None:
    asked: list[float] = []

    def lay(*, headroom: float) -> Track:
        asked.append(headroom)
        return lay_track([CUT], pauses=[500], spec=SPEC, headroom=headroom)

    laid_under_the_peak(lay, job=_job(Path()), cuts=[CUT])
    assert asked == [0.5]


def test_a_file_that_is_not_its_sections_is_refused(tmp_path: Path) -> None:
    job = _job(tmp_path)
    track = _lay(headroom=2.0)
    heard = hear_track(track, job=job, cuts=[CUT])
    path = tmp_path / "bees.mp3"
    path.write_bytes(bytes(144_000 * SPEC.bitrate // SPEC.rate) + track.mp3[:-400] + bytes(400))
    with ThreadPoolExecutor(1) as beside, pytest.raises(CheckFailed):
        prove_episode(
            lambda: path,
            beside=beside,
            heard=[heard],
            heads=[head_of(track)],
            jobs=[job],
            store=open_store(job.store),
            spec=SPEC,
        )


def test_a_kept_section_with_too_high_a_peak_is_forgotten(tmp_path: Path) -> None:
    job = _job(tmp_path)
    store = open_store(job.store)
    track = _lay(headroom=0.5)
    heard = hear_track(track, job=job, cuts=[CUT])
    store.put("clip", "c" * 64, b"what was spoken")
    store.put("track", job.key, track_to_bytes(track))
    store.put("heard", job.key, heard_to_bytes(heard))
    path = tmp_path / "bees.mp3"
    info = bytes(144_000 * SPEC.bitrate // SPEC.rate)  # the frame before a file's sound
    path.write_bytes(info + track.mp3)
    with ThreadPoolExecutor(1) as beside, pytest.raises(Problems, match="true peak"):
        prove_episode(
            lambda: path,
            beside=beside,
            heard=[heard],
            heads=[head_of(track)],
            jobs=[job],
            store=store,
            spec=SPEC,
        )
    kept = [store.has(kind, key) for kind, key in (("track", job.key), ("heard", job.key))]
    assert kept == [False, False]
