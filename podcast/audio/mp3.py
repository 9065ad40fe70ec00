"""Facts of the MP3 frame, and the Info frame that tells players the length.

Source: ISO/IEC 11172-3 (frame header, bit rates) and the Xing/Info header as LAME and
FFmpeg write and read it.
"""

from __future__ import annotations

import struct

from podcast.errors import AudioError
from podcast.model import AudioSpec

FRAME = 1152
"""Samples in one MPEG-1 layer III frame."""

DELAY = 1105
"""Samples by which decoded sound lies behind what the encoder was given.

576 of LAME's own, 528 of the synthesis filter bank and 1; a test proves the sum.
"""

_BITRATES = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_RATES = (44_100, 48_000, 32_000)
_BITRATES_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_RATES_BY_VERSION = {3: _RATES, 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
_MONO_SIDE_INFO = 17
_HAS_FRAMES_BYTES_AND_TOC = 0b0111


def check_spec(spec: AudioSpec) -> None:
    """Refuse what MPEG-1 layer III does not know, or would have to clip: AudioError."""
    if spec.true_peak > 0:
        raise AudioError(
            f"A true peak of {spec.true_peak} dBTP would clip.", mend="Use -1, or less."
        )
    if spec.bitrate not in _BITRATES[1:] or spec.rate not in _RATES:
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
        length = _frame_length(data[at : at + 4])
        if length is None or at + length > len(data):
            raise AudioError("The encoder gave fewer MP3 frames than were asked for.")
        at += length
    return data[:at]


def is_cut_off(data: bytes) -> bool:
    """Say whether an MP3 file ends in the middle of a frame; decoders often do not notice."""
    at = _after_tag(data)
    while at < len(data):
        length = _frame_length(data[at : at + 4])
        if length is None:
            return len(data) - at < 4  # else something other than sound follows, such as a tag
        at += length
    return at > len(data)


def _after_tag(data: bytes) -> int:
    """Say where the sound begins behind an ID3v2 block, whose size has seven bits a byte."""
    if not data.startswith(b"ID3") or len(data) < 10:
        return 0
    high, upper, lower, low = data[6:10]
    return 10 + (high << 21 | upper << 14 | lower << 7 | low)


def _frame_length(header: bytes) -> int | None:
    """Give the bytes of a layer III frame of any version; None for what is no frame."""
    if len(header) < 4 or header[0] != 0xFF or header[1] & 0xE6 != 0xE2:
        return None
    version, bits = header[1] >> 3 & 3, header[2]
    rates, bitrates = _RATES_BY_VERSION.get(version), _BITRATES if version == 3 else _BITRATES_2
    if rates is None or bits >> 4 in (0, 15) or bits >> 2 & 3 == 3:
        return None
    factor = 144_000 if version == 3 else 72_000
    return factor * bitrates[bits >> 4] // rates[bits >> 2 & 3] + (bits >> 1 & 1)


def _header(spec: AudioSpec) -> bytes:
    """Give the four bytes that open an unpadded mono frame without a checksum."""
    check_spec(spec)
    rates = _BITRATES.index(spec.bitrate) << 4 | _RATES.index(spec.rate) << 2
    return bytes((0xFF, 0xFB, rates, 0xC4))
