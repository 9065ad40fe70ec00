"""MPEG audio frames as they lie in a file (ISO/IEC 11172-3, 13818-3)."""

from __future__ import annotations

from functools import lru_cache

BITRATES = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
"""kbit/s of MPEG-1 layer III, by their number in a header."""

RATES = (44_100, 48_000, 32_000)
"""Hz of MPEG-1, by their number in a header."""

_BITRATES_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_RATES_BY_VERSION = {3: RATES, 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}


def is_cut_off(data: bytes) -> bool:
    """Say whether an MP3 file ends in the middle of a frame; decoders often do not notice."""
    at = tag_length(data)
    while at < len(data):
        length = frame_length(data[at : at + 4])
        if length is None:
            return len(data) - at < 4  # else something other than sound follows, such as a tag
        at += length
    return at > len(data)


def tag_length(data: bytes) -> int:
    """Give the bytes of the ID3v2 block that a file begins with, from its first ten; 0 for none.

    Its size has seven bits a byte (ID3v2.3, 3.1).
    """
    if not data.startswith(b"ID3") or len(data) < 10:
        return 0
    high, upper, lower, low = data[6:10]
    return 10 + (high << 21 | upper << 14 | lower << 7 | low)


@lru_cache(maxsize=256)  # a file's frames have few headers among them
def frame_length(header: bytes) -> int | None:
    """Give the bytes of a layer III frame of any version; None for what is no frame."""
    if len(header) < 4 or header[0] != 0xFF or header[1] & 0xE6 != 0xE2:
        return None
    version, bits = header[1] >> 3 & 3, header[2]
    rates, bitrates = _RATES_BY_VERSION.get(version), BITRATES if version == 3 else _BITRATES_2
    if rates is None or bits >> 4 in (0, 15) or bits >> 2 & 3 == 3:
        return None
    factor = 144_000 if version == 3 else 72_000
    return factor * bitrates[bits >> 4] // rates[bits >> 2 & 3] + (bits >> 1 & 1)
