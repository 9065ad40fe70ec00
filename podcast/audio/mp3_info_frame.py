"""Facts of the MP3 frame, and the Info frame that tells players the length.

Source: ISO/IEC 11172-3 (frame header, bit rates) and the Xing/Info header as LAME and
FFmpeg write and read it.
"""

from __future__ import annotations

import struct

from podcast.errors import AudioError
from podcast.model import AudioSpec
from podcast.mpeg import BITRATES, RATES, frame_length

FRAME = 1152
"""Samples in one MPEG-1 layer III frame."""

DELAY = 1105
"""Samples by which decoded sound lies behind what the encoder was given.

576 of LAME's own, 528 of the synthesis filter bank and 1; a test proves the sum.
"""

_MONO_SIDE_INFO = 17
_HAS_FRAMES_BYTES_AND_TOC = 0b0111


def check_spec(spec: AudioSpec) -> None:
    """Refuse what MPEG-1 layer III does not know, or would have to clip: AudioError."""
    if spec.true_peak > 0:
        raise AudioError(
            f"A true peak of {spec.true_peak} dBTP would clip.", mend="Use -1, or less."
        )
    if spec.bitrate not in BITRATES[1:] or spec.rate not in RATES:
        raise AudioError(
            f"MP3 knows no {spec.bitrate} kbit/s at {spec.rate} Hz.",
            mend="Use 64, 80, 96, 112 or 128 kbit/s at 44100 or 48000 Hz.",
        )


def info_frame(*, frames: int, size: int, spec: AudioSpec) -> bytes:
    """Make the silent first frame that says how many frames and bytes follow it.

    ``frames`` and ``size`` are those of the sound after it. No encoder delay is given: with
    one, some decoders drop the first 1,105 samples and others play them, and our times
    would be right for only some; without one every decoder starts at the same sample.
    """
    header = _header(spec)
    length = 144_000 * spec.bitrate // spec.rate
    total = size + length
    toc = bytes((length + (size * percent) // 100) * 256 // total for percent in range(100))
    body = b"Info" + struct.pack(">III", _HAS_FRAMES_BYTES_AND_TOC, frames, total) + toc
    return (header + bytes(_MONO_SIDE_INFO) + body).ljust(length, b"\0")


def first_frames(data: bytes, *, count: int) -> bytes:
    """Give the first ``count`` frames of a bare stream; AudioError where there are fewer."""
    at = 0
    for _ in range(count):
        length = frame_length(data[at : at + 4])
        if length is None or at + length > len(data):
            raise AudioError("The encoder gave fewer MP3 frames than were asked for.")
        at += length
    return data[:at]


def _header(spec: AudioSpec) -> bytes:
    """Give the four bytes that open an unpadded mono frame without a checksum."""
    check_spec(spec)
    rates = BITRATES.index(spec.bitrate) << 4 | RATES.index(spec.rate) << 2
    return bytes((0xFF, 0xFB, rates, 0xC4))
