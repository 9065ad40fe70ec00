"""Tracks survive the store, and damage is noticed."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.audio.track_bytes import head_and_sound, read_head, track_from_bytes, track_to_bytes
from podcast.model import Track, TrackLine
from tests.track_heads import head_of

TRACK = Track(
    mp3=bytes(range(256)) * 4,
    frames=3,
    lines=(TrackLine(1105, 2000, ((0, 3, 1200), (4, 5, 1900))), TrackLine(2100, 3000)),
    loudness=-16.02,
    gain=-3.4,
)


def test_a_track_comes_back_as_it_was() -> None:
    assert track_from_bytes(track_to_bytes(TRACK)) == TRACK


def test_the_head_is_read_without_the_sound() -> None:
    file = BytesIO(track_to_bytes(TRACK))
    assert read_head(file) == head_of(TRACK)
    assert file.tell() == len(file.getvalue()) - len(TRACK.mp3)


def test_its_sound_is_checked_where_it_lies_and_not_copied() -> None:
    data = track_to_bytes(TRACK)
    head, sound = head_and_sound(data)
    assert (head, bytes(sound)) == (head_of(TRACK), TRACK.mp3)
    assert sound.obj is data


@given(st.data())
def test_any_changed_byte_is_noticed(data: st.DataObject) -> None:
    good = track_to_bytes(TRACK)
    at = data.draw(st.integers(0, len(good) - 1))
    bad = good[:at] + bytes([good[at] ^ data.draw(st.integers(1, 255))]) + good[at + 1 :]
    with pytest.raises(ValueError, match="track"):
        track_from_bytes(bad)


@given(st.integers(0, len(track_to_bytes(TRACK)) - 1))
def test_any_truncation_is_noticed(length: int) -> None:
    with pytest.raises(ValueError, match="track"):
        track_from_bytes(track_to_bytes(TRACK)[:length])


def test_a_damaged_head_is_noticed_without_the_sound() -> None:
    data = bytearray(track_to_bytes(TRACK))
    data[120] ^= 1
    with pytest.raises(ValueError, match="damaged"):
        read_head(BytesIO(bytes(data)))
