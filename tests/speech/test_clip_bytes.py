"""A clip comes back from its bytes as it was, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.model import Clip, WordMark
from podcast.speech.clip_bytes import clip_from_bytes, clip_to_bytes

marks = st.builds(
    WordMark,
    st.integers(0, 9999),
    st.integers(1, 99),
    st.floats(0, 1e6, allow_nan=False),
)
clips = st.builds(
    Clip, st.binary(max_size=200), st.integers(1, 96_000), st.lists(marks, max_size=5).map(tuple)
)
ONE = clip_to_bytes(Clip(b"\x01\x00\n\n\x02\x00", 22_050, (WordMark(0, 3, 1.5),)))


@given(clips)
def test_a_clip_survives_the_way_there_and_back(clip: Clip) -> None:
    assert clip_from_bytes(clip_to_bytes(clip)) == clip


@pytest.mark.parametrize("at", range(len(ONE)))
def test_no_changed_byte_goes_unnoticed(at: int) -> None:
    damaged = bytearray(ONE)
    damaged[at] ^= 1
    with pytest.raises(ValueError, match="clip"):
        clip_from_bytes(bytes(damaged))


@pytest.mark.parametrize("length", range(len(ONE)))
def test_no_cut_goes_unnoticed(length: int) -> None:
    with pytest.raises(ValueError, match="clip"):
        clip_from_bytes(ONE[:length])


@given(st.binary(max_size=300))
def test_other_bytes_are_no_clip(data: bytes) -> None:
    with pytest.raises(ValueError, match="clip"):
        clip_from_bytes(data)
