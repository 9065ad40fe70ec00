"""Sound files become samples, and a broken one never becomes half a sentence."""

from __future__ import annotations

import struct
import wave
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.model import Voice
from podcast.speech.decode import decode
from podcast.speech.tone import Tone

SPOKEN = Tone().speak("One bee, two bees.", voice=Voice("tone", "bass"))


def wav(samples: bytes, *, channels: int = 1, rate: int = 22_050) -> bytes:
    file = BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(channels)
        writer.setsampwidth(2)
        writer.setframerate(rate)
        writer.writeframes(samples)
    return file.getvalue()


WHOLE = wav(SPOKEN.samples)


def test_samples_come_out_as_they_went_in() -> None:
    assert decode(WHOLE).samples == SPOKEN.samples


def test_two_channels_become_one_of_the_same_length() -> None:
    both = b"".join(SPOKEN.samples[at : at + 2] * 2 for at in range(0, len(SPOKEN.samples), 2))
    heard = decode(wav(both, channels=2))
    assert heard.duration == SPOKEN.duration


@given(st.integers(0, len(WHOLE) - 1))
def test_a_cut_file_is_refused_wherever_it_is_cut(length: int) -> None:
    with pytest.raises(ValueError, match=r"cut|decoded|sound"):
        decode(WHOLE[:length])


@pytest.mark.parametrize("size", [0xFFFF_FFFF, 0x7FFF_FFFF])
def test_a_file_sent_while_it_was_spoken_may_not_know_its_size(size: int) -> None:
    streamed = bytearray(WHOLE)
    struct.pack_into("<I", streamed, 4, 0xFFFF_FFFF)
    struct.pack_into("<I", streamed, 40, size)
    assert decode(bytes(streamed)).samples == SPOKEN.samples


@given(st.binary(max_size=400))
def test_other_bytes_are_refused_in_one_way(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"cut|decoded|sound"):
        decode(data)
