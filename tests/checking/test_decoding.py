"""A track is heard as a listener's decoder gives it, and only whole frames are one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from podcast.checking.decoding import listen
from podcast.errors import CheckFailed
from podcast.model import Track
from podcast.mpeg import frame_length

RATE = 44_100


def test_a_track_is_heard_as_its_file_is(tracks: Sequence[Track], tmp_path: Path) -> None:
    path = tmp_path / "track.mp3"
    path.write_bytes(tracks[0].mp3)
    heard = np.concatenate([*listen(tracks[0].mp3, rate=RATE)])
    assert len(heard) == tracks[0].frames * 1152
    assert np.array_equal(heard, np.concatenate([*listen(path, rate=RATE)]))


@pytest.mark.parametrize(
    "damage",
    [
        lambda sound: sound[:-1],
        lambda sound: sound + b"x",
        lambda sound: b"x" + sound,
        lambda sound: sound[:1000],
        lambda sound: b"no sound in here",
        lambda sound: b"",
    ],
)
def test_what_is_no_row_of_whole_frames_cannot_be_played(
    tracks: Sequence[Track], damage: Callable[[bytes], bytes]
) -> None:
    with pytest.raises(CheckFailed, match="cannot be played"):
        list(listen(damage(tracks[0].mp3), rate=RATE))


def test_a_frame_among_others_that_no_decoder_can_read_is_told(tracks: Sequence[Track]) -> None:
    sound = bytearray(tracks[0].mp3)
    at = 0
    for _ in range(10):
        at += frame_length(bytes(sound[at : at + 4])) or 0
    sound[at + 4 : at + 40] = b"\xff" * 36  # more values than a frame can have
    with pytest.raises(CheckFailed, match="1 of its frames cannot be read"):
        list(listen(bytes(sound), rate=RATE))


def test_a_track_of_another_rate_is_told(tracks: Sequence[Track]) -> None:
    with pytest.raises(CheckFailed, match="not mono at 48000 Hz"):
        list(listen(tracks[0].mp3, rate=48_000))
