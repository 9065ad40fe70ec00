"""A picture without what its camera or program wrote into it: the place, the device, the owner.

What decides how it looks stays: its colour profile, and which way up it is. The picture itself
is not encoded again, but for AVIF, whose notes lie among its own tables.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator

from PIL import Image, ImageOps

from podcast.shelf.pictures.bounds import MOST_PIXELS

_FORMATS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".gif": "GIF"}
_FORMATS |= {".webp": "WEBP", ".avif": "AVIF"}
_ORIENTATION, _UPRIGHT = 0x0112, 1
_PNG_DRAWS = frozenset(
    b"IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB bKGD pHYs hIST sPLT cICP mDCV cLLI "
    b"acTL fcTL fdAT".split()
)
_WEBP_DRAWS = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
_WEBP_NOTES = 0b0000_1100  # the flags of VP8X for EXIF and XMP


def without_notes(picture: bytes, *, suffix: str) -> bytes | None:
    """The picture as a page may show it; None where it is none, or larger than any screen."""
    known = _FORMATS.get(suffix)
    try:
        with Image.open(io.BytesIO(picture), formats=[known] if known else ()) as opened:
            width, height = opened.size
            if width * height > MOST_PIXELS:
                return None
            turned = orientation(opened)
            if known == "AVIF":
                return _saved_again(opened)
        return _bare(picture, form=known or "", turned=turned)
    except Exception:  # noqa: BLE001 - a decoder raises what it meets in a damaged file
        return None


def orientation(picture: Image.Image) -> int:
    """Which way up a picture is, as EXIF numbers it; nothing is decoded to find out."""
    exif = Image.Exif()
    exif.load(picture.info.get("exif") or b"")
    return int(exif.get(_ORIENTATION, _UPRIGHT))


def _bare(picture: bytes, *, form: str, turned: int) -> bytes:
    match form:
        case "JPEG":
            return b"".join(_jpeg(picture, turned=turned))
        case "PNG":
            return picture[:8] + b"".join(_png(picture, turned=turned))
        case "WEBP":
            chunks = b"".join(_webp(picture, turned=turned))
            return b"RIFF" + struct.pack("<I", len(chunks) + 4) + b"WEBP" + chunks
        case _:
            return b"".join(_gif(picture))


def _orientation(turned: int) -> bytes:
    """An EXIF block that says which way up the picture is, and nothing else; b"" where it is."""
    if turned == _UPRIGHT or not _UPRIGHT <= turned <= 8:
        return b""
    entry = struct.pack(">HHIHH", _ORIENTATION, 3, 1, turned, 0)
    return b"MM\x00*\x00\x00\x00\x08\x00\x01" + entry + b"\x00\x00\x00\x00"


def _jpeg(data: bytes, *, turned: int) -> Iterator[bytes]:
    """A JPEG's segments that draw; what stands behind its end, such as a second picture, goes."""
    yield data[:2]
    if exif := _orientation(turned):
        yield b"\xff\xe1" + struct.pack(">H", len(exif) + 8) + b"Exif\x00\x00" + exif
    at = 2
    while data[at] == 0xFF:
        if data[at + 1] == 0xFF:  # a filling byte
            at += 1
            continue
        marker = data[at + 1]
        if marker == 0xD9:
            yield data[at : at + 2]
            return
        length = struct.unpack(">H", data[at + 2 : at + 4])[0]
        end = at + 2 + length
        if marker == 0xDA:
            end = _scanned(data, start=end)
        if _draws(marker, data[at + 4 : at + 16]):
            yield data[at:end]
        at = end
    raise ValueError("no marker where one must be")


def _draws(marker: int, begins: bytes) -> bool:
    if marker == 0xE0:
        return begins.startswith(b"JFIF")
    if marker == 0xE2:
        return begins.startswith(b"ICC_PROFILE")
    return marker == 0xEE or not (0xE0 <= marker <= 0xEF or marker == 0xFE)


def _scanned(data: bytes, *, start: int) -> int:
    """Where the next marker stands after a scan's data."""
    at = data.index(b"\xff", start)
    while data[at + 1] == 0 or 0xD0 <= data[at + 1] <= 0xD7:
        at = data.index(b"\xff", at + 2)
    return at


def _png(data: bytes, *, turned: int) -> Iterator[bytes]:
    at = 8
    while True:
        length, name = struct.unpack(">I4s", data[at : at + 8])
        end = at + 12 + length
        if name in _PNG_DRAWS:
            yield data[at:end]
        if name == b"IHDR" and (exif := _orientation(turned)):
            yield _png_chunk(b"eXIf", exif)
        if name == b"IEND":
            return
        at = end


def _png_chunk(name: bytes, content: bytes) -> bytes:
    from zlib import crc32

    return (
        struct.pack(">I", len(content)) + name + content + struct.pack(">I", crc32(name + content))
    )


def _webp(data: bytes, *, turned: int) -> Iterator[bytes]:
    exif = _orientation(turned)
    at = 12
    while at + 8 <= len(data):
        name, length = struct.unpack("<4sI", data[at : at + 8])
        end = at + 8 + length + length % 2
        if name == b"VP8X":
            flags = data[at + 8] & ~_WEBP_NOTES | (0b1000 if exif else 0)
            yield data[at : at + 8] + bytes([flags]) + data[at + 9 : end]
        elif name in _WEBP_DRAWS:
            yield data[at:end]
        at = end
    if exif:
        yield b"EXIF" + struct.pack("<I", len(exif)) + exif + b"\x00" * (len(exif) % 2)


def _gif(data: bytes) -> Iterator[bytes]:
    at = 13 + _colours(data[10])
    yield data[:at]
    while data[at] != 0x3B:
        start = at
        if data[at] == 0x21:  # an extension: its blocks follow its label
            label, at = data[at + 1], _blocks(data, start=at + 2)
            is_loop = data[start + 3 : start + 14] in {b"NETSCAPE2.0", b"ANIMEXTS1.0"}
            if label == 0xF9 or (label == 0xFF and is_loop):
                yield data[start:at]
            continue
        if data[at] != 0x2C:
            raise ValueError("no block where one must be")
        at = _blocks(data, start=at + 10 + _colours(data[at + 9]) + 1)
        yield data[start:at]
    yield b"\x3b"


def _colours(flags: int) -> int:
    """The bytes of a colour table."""
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _blocks(data: bytes, *, start: int) -> int:
    """Where the sub-blocks that begin at ``start`` end."""
    at = start
    while data[at]:
        at += data[at] + 1
    return at + 1


def _saved_again(picture: Image.Image) -> bytes:
    upright = ImageOps.exif_transpose(picture)
    upright.info.clear()
    out = io.BytesIO()
    upright.save(out, "AVIF", quality=80, exif=b"", xmp=b"")
    return out.getvalue()
