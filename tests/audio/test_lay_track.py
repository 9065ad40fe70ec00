"""A section's clips become a track whose every start is where it says."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from podcast.audio.codec import decode
from podcast.audio.cut_and_join import HEAD, TAIL
from podcast.audio.lay_track import prepare
from podcast.audio.mp3_info_frame import DELAY, FRAME
from podcast.errors import AudioError
from podcast.model import AudioSpec, Clip, Track, WordMark
from tests.audio.laying import lay_track

Speech = Callable[..., Clip]
SPEC = AudioSpec()


def found(clip: Clip, *, track: Track, line: int) -> int:
    """Find how many samples a clip's sound lies behind its line's start in the decoded track."""
    heard = decode(track.mp3, rate=SPEC.rate).astype(float)
    wanted = np.frombuffer(prepare(clip, spec=SPEC).samples, dtype="<i2").astype(float)
    start = track.lines[line].start
    reach = 1000
    around = np.pad(heard, reach)[start : start + len(wanted) + 2 * reach]
    size = len(around) + len(wanted)
    spectrum = np.fft.rfft(around, size) * np.conj(np.fft.rfft(wanted, size))
    return int(np.argmax(np.fft.irfft(spectrum, size)[: 2 * reach])) - reach


def gaps(track: Track) -> list[float]:
    """Measure the silences in the decoded track, in ms, between sounds at least 200 ms apart."""
    heard = np.abs(decode(track.mp3, rate=SPEC.rate).astype(float))
    loud = np.flatnonzero(heard > 60)
    steps = np.diff(loud)
    return [step * 1000 / SPEC.rate for step in steps[steps > SPEC.rate * 0.2]]


def test_every_line_is_found_within_a_millisecond_of_its_start(speech: Speech) -> None:
    clips = [speech(1 + seed % 3, seed=seed) for seed in range(6)]
    track = lay_track(clips, pauses=[350] * 5 + [1500], spec=SPEC)
    errors = [abs(found(clip, track=track, line=line)) for line, clip in enumerate(clips)]
    assert max(errors) <= 44


@pytest.mark.parametrize("rate", [16_000, 22_050, 24_000, 48_000])
def test_starts_are_right_at_every_rate_an_engine_may_have(speech: Speech, rate: int) -> None:
    clip = speech(1.5, rate=rate)
    track = lay_track([clip, clip], pauses=[400, 1000], spec=SPEC)
    assert abs(found(clip, track=track, line=1)) <= 44


def test_the_gap_heard_is_the_pause_asked_for(speech: Speech) -> None:
    asked = [350, 600, 1200, 700]
    clips = [speech(1.2, seed=seed, lead=0.3 * seed, trail=0.5) for seed in range(5)]
    track = lay_track(clips, pauses=[*asked, 1500], spec=SPEC)
    heard = gaps(track)
    assert len(heard) == len(asked)
    assert max(abs(gap - wanted) for gap, wanted in zip(heard, asked, strict=True)) <= 20


def test_sections_are_as_far_apart_as_asked_for_in_the_mean(speech: Speech) -> None:
    second = lay_track([speech(1.3, seed=2)], pauses=[1500], spec=SPEC)
    heard: list[float] = []
    for eighth in range(8):  # of a frame's 26 ms
        first = lay_track([speech(1.1 + eighth * 0.00327, seed=1)], pauses=[900], spec=SPEC)
        both = Track(first.mp3 + second.mp3, first.frames + second.frames, first.lines)
        heard += gaps(both)
    assert np.mean(heard) == pytest.approx(900, abs=8)


def test_the_last_pause_reaches_to_the_next_tracks_first_sound(speech: Speech) -> None:
    first = lay_track([speech(1.1, seed=1)], pauses=[1500], spec=SPEC)
    second = lay_track([speech(1.3, seed=2)], pauses=[1500], spec=SPEC)
    both = Track(first.mp3 + second.mp3, first.frames + second.frames, first.lines)
    assert [round(gap) for gap in gaps(both)] == [pytest.approx(1500, abs=20)]


@pytest.mark.parametrize("pause", [500, 0])
@pytest.mark.parametrize("seconds", [0.9, 0.905, 0.91, 0.915, 0.92])  # wherever a frame ends
def test_a_track_is_whole_frames_that_begin_and_end_in_silence(
    speech: Speech, pause: int, seconds: float
) -> None:
    track = lay_track([speech(seconds, lead=0, trail=0)], pauses=[pause], spec=SPEC)
    heard = decode(track.mp3, rate=SPEC.rate)
    assert len(heard) == track.frames * FRAME
    assert track.lines[0].start == DELAY + HEAD * SPEC.rate // 1000
    assert np.abs(heard[: DELAY // 2]).max() < 33  # -60 dBFS
    assert np.abs(heard[-FRAME:]).max() < 33


def test_no_head_or_tail_of_a_word_is_cut(speech: Speech) -> None:
    clip = speech(1.0, lead=0.2, trail=0.3)
    cut = prepare(clip, spec=SPEC)
    kept = np.frombuffer(cut.samples, dtype="<i2")
    assert len(kept) >= SPEC.rate * 1.0
    assert cut.lead == pytest.approx(0.020 * SPEC.rate, abs=1)
    assert cut.trail == pytest.approx(0.040 * SPEC.rate, abs=1)
    assert len(kept) <= SPEC.rate * (1.0 + (HEAD + TAIL + 15) / 1000)


def test_a_soft_beginning_thirty_decibels_down_is_kept() -> None:
    rate = 22_050
    random = np.random.default_rng(5)
    soft, loud = random.standard_normal(rate // 10) * 0.01, random.standard_normal(rate) * 0.3
    sound = np.concatenate([np.zeros(rate // 5), soft, loud, np.zeros(rate // 5)])
    clip = Clip((sound * 32767).clip(-32768, 32767).astype("<i2").tobytes(), rate)
    cut = prepare(clip, spec=SPEC)
    assert cut.dropped <= SPEC.rate * 0.2


def test_word_times_move_with_their_clip(speech: Speech) -> None:
    clip = speech(2.0, lead=0.5)
    track = lay_track([speech(1.0, seed=4), clip], pauses=[350, 1000], spec=SPEC)
    line = track.lines[1]
    sound_begins = line.start + HEAD * SPEC.rate // 1000
    assert line.words[0][:2] == (0, 3)
    assert line.words[0][2] == pytest.approx(sound_begins, abs=6 * SPEC.rate / 1000)
    assert line.words[1][2] - line.words[0][2] == pytest.approx(0.4 * SPEC.rate, abs=1)


def test_a_word_said_to_start_in_the_trimmed_silence_stays_in_its_line(speech: Speech) -> None:
    quiet = speech(1.0, lead=0.5)
    clip = Clip(quiet.samples, quiet.rate, (WordMark(0, 3, 0.0), WordMark(4, 3, 99_999.0)))
    line = lay_track([clip], pauses=[500], spec=SPEC).lines[0]
    assert [start for _, _, start in line.words] == [line.start, line.end]


def test_the_same_clips_give_the_same_bytes(speech: Speech) -> None:
    clips = [speech(1.0, seed=1), speech(1.4, seed=2)]
    first = lay_track(clips, pauses=[350, 1500], spec=SPEC)
    assert lay_track(clips, pauses=[350, 1500], spec=SPEC) == first


def test_joins_do_not_click() -> None:
    rate = 22_050
    hum = (8000 * np.sin(2 * np.pi * 173 * np.arange(rate) / rate + 1.2)).astype("<i2").tobytes()
    track = lay_track([Clip(hum, rate)] * 3, pauses=[300, 300, 800], spec=SPEC)
    heard = decode(track.mp3, rate=SPEC.rate).astype(float) / 32768
    above = np.abs(np.diff(heard, n=4))  # a click is broad in frequency, the hum is not
    middle = slice(track.lines[0].start + 4410, track.lines[0].end - 4410)
    assert np.abs(np.diff(heard, n=4)[middle]).max() * 20 > above.max()


@pytest.mark.parametrize(
    ("samples", "rate", "says"),
    [
        (b"", 22_050, "silent"),
        (b"\0", 22_050, "half a sample"),
        (b"\0\0" * 22_050, 22_050, "silent"),
        (b"\xff\x7f" + b"\0\0" * 22_050, 22_050, "click"),
        (b"\0\x40" * 22_050, 0, "sample rate"),
    ],
)
def test_odd_engine_output_is_an_error(samples: bytes, rate: int, says: str) -> None:
    with pytest.raises(AudioError, match=says):
        prepare(Clip(samples, rate), spec=SPEC)


def test_a_section_without_lines_is_refused() -> None:
    with pytest.raises(AudioError, match="needs clips"):
        lay_track([], pauses=[], spec=SPEC)


def test_a_rate_that_mp3_does_not_know_is_refused(speech: Speech) -> None:
    with pytest.raises(AudioError, match="no 96 kbit/s at 12345 Hz"):
        lay_track([speech()], pauses=[350], spec=AudioSpec(rate=12_345))
