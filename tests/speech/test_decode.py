"""Sound files become samples, and a broken one never becomes half a sentence."""

from __future__ import annotations

import struct
import wave
from collections.abc import Iterator
from io import BytesIO
from itertools import accumulate
from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from podcast.audio.encode import encode
from podcast.model import AudioSpec, Voice
from podcast.mpeg import frame_length
from podcast.speech.decode import decode
from podcast.speech.engines.tone import Tone

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
SOUND = np.frombuffer(SPOKEN.samples, dtype="<i2")
MP3 = encode(
    [np.repeat(SOUND, 2).astype(np.float32) / np.float32(32768)], frames=40, spec=AudioSpec()
)


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


def test_a_whole_mp3_is_read() -> None:
    assert decode(MP3).duration == pytest.approx(40 * 1152 / 44.1)
    assert decode(b"ID3\x03\0\0\0\0\0\x05hello" + MP3).duration == decode(MP3).duration


@given(st.integers(10, len(MP3) - 1))
def test_an_mp3_that_ends_inside_a_frame_is_refused(length: int) -> None:
    ends = list(accumulate([0, *(frame_length(MP3[at : at + 4]) or 0 for at in frames_of(MP3))]))
    assume(length not in ends)
    with pytest.raises(ValueError, match=r"cut|decoded|sound"):
        decode(MP3[:length])


def frames_of(data: bytes) -> Iterator[int]:
    at = 0
    while at < len(data):
        yield at
        at += frame_length(data[at : at + 4]) or len(data)


def test_eight_bits_become_sixteen_of_the_same_length() -> None:
    file = BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(1)
        writer.setframerate(22_050)
        writer.writeframes((SOUND // 256 + 128).astype("u1").tobytes())
    heard = decode(file.getvalue())
    assert heard.duration == SPOKEN.duration
    assert np.abs(np.frombuffer(heard.samples, dtype="<i2").astype(int) - SOUND).max() <= 256


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


def test_several_wav_files_in_one_answer_are_all_of_its_sound() -> None:
    half = len(SPOKEN.samples) // 4 * 2
    pieces = [wav(SPOKEN.samples[:half]), wav(SPOKEN.samples[half:])]
    unknown = pieces[0].replace(struct.pack("<I", half), b"\xff\xff\xff\xff")
    assert decode(b"".join(pieces)).samples == SPOKEN.samples
    assert decode(unknown + pieces[1]).samples == SPOKEN.samples


def test_pieces_of_different_rates_are_no_sound() -> None:
    with pytest.raises(ValueError, match="rates"):
        decode(WHOLE + wav(SPOKEN.samples, rate=16_000))


@given(st.integers(1, len(WHOLE) - 1))
def test_a_last_piece_that_is_cut_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match=r"cut|decoded|sound"):
        decode(WHOLE + WHOLE[:length] if length >= 16 else WHOLE[:length])


def test_an_answer_that_is_a_playlist_opens_no_file_of_this_machine(tmp_path: Path) -> None:
    there = tmp_path / "own.mp3"
    there.write_bytes(MP3)
    playlist = f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:{there}\n#EXT-X-ENDLIST\n"
    with pytest.raises(ValueError, match="cannot be decoded"):
        decode(playlist.encode())
    concat = f"ffconcat version 1.0\nfile '{there}'\n"
    with pytest.raises(ValueError, match="cannot be decoded"):
        decode(concat.encode())
