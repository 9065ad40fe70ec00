"""Sound files become samples, and a broken one never becomes half a sentence."""

from __future__ import annotations

import struct
import wave
from collections.abc import Iterator
from io import BytesIO
from itertools import accumulate
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from podcast.audio.mp3_encoder import encode
from podcast.model import AudioSpec, Voice
from podcast.mpeg import frame_length
from podcast.speech.decoded_answers import decode
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


def with_list(file: bytes) -> bytes:
    """A WAV file with a list of what it is before its format, as FFmpeg and editors write it."""
    told = struct.pack("<4sI4s", b"LIST", 10, b"INFO") + b"hummed"
    (size,) = struct.unpack_from("<I", file, 4)
    return file[:4] + struct.pack("<I", size + len(told)) + file[8:12] + told + file[12:]


def test_several_wav_files_are_parted_whatever_stands_before_their_sound() -> None:
    half = len(SPOKEN.samples) // 4 * 2
    pieces = [wav(SPOKEN.samples[:half]), wav(SPOKEN.samples[half:])]
    assert decode(b"".join(map(with_list, pieces))).samples == SPOKEN.samples
    assert decode(pieces[0] + with_list(pieces[1])).samples == SPOKEN.samples


def test_pieces_of_different_rates_are_no_sound() -> None:
    with pytest.raises(ValueError, match="rates"):
        decode(WHOLE + wav(SPOKEN.samples, rate=16_000))


@given(st.integers(1, len(WHOLE) - 1))
def test_a_last_piece_that_is_cut_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match=r"cut|decoded|sound"):
        decode(WHOLE + WHOLE[:length] if length >= 16 else WHOLE[:length])


@pytest.mark.parametrize(
    "listed",
    [
        "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://127.0.0.1:9/a.ts\n#EXT-X-ENDLIST\n",
        "ffconcat version 1.0\nfile other.wav\n",
        "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=audio 9 RTP/AVP 0\n",
    ],
)
def test_a_list_of_other_files_addresses_or_ports_is_no_sound(listed: str) -> None:
    with pytest.raises(ValueError, match="it is no sound"):
        decode(listed.encode())


def test_a_small_file_that_unpacks_to_hours_is_left() -> None:
    bomb = BytesIO()
    with av.open(bomb, "w", format="flac") as container:
        stream: Any = container.add_stream("flac", rate=48_000, layout="mono")
        quiet = av.AudioFrame.from_ndarray(np.zeros((1, 48_000), np.int16), "s16", "mono")
        for second in range(700):
            quiet.rate, quiet.pts = 48_000, second * 48_000
            container.mux(stream.encode(quiet))
        container.mux(stream.encode(None))
    assert len(bomb.getvalue()) < 500_000
    with pytest.raises(ValueError, match="unpacks to more than 64 MB"):
        decode(bomb.getvalue())


@pytest.mark.parametrize("form", ["wav", "aiff", "flac", "mp4", "mp3", "adts", "au", "caf"])
def test_every_common_kind_of_sound_is_opened_as_what_it_is(form: str, tmp_path: Path) -> None:
    codecs = {"flac": "flac", "mp4": "aac", "adts": "aac", "mp3": "libmp3lame"}
    big_ended = "pcm_s16be" if form in {"aiff", "au", "caf"} else "pcm_s16le"
    with av.open(tmp_path / "sound", "w", format=form) as container:
        stream: Any = container.add_stream(codecs.get(form, big_ended), rate=44_100, layout="mono")
        wave = np.sin(np.arange(44_100) / 9) * 9000
        frame = av.AudioFrame.from_ndarray(wave.astype(np.int16)[None], "s16", "mono")
        frame.rate = 44_100
        resampler = av.AudioResampler(stream.format, "mono", 44_100, stream.frame_size or 1024)
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    assert decode((tmp_path / "sound").read_bytes()).duration == pytest.approx(1000, abs=80)
