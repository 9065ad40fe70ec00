"""What a camera or a program noted in a picture is not published, and the picture stays."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image, PngImagePlugin

from podcast.shelf.pictures.bounds import MOST_PIXELS
from podcast.shelf.pictures.camera_notes import without_notes
from podcast.shelf.pictures.sizes import size_of

SECRET = b"38.8977 N, Ana's telephone"
XMP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + SECRET + b"</x:xmpmeta>"


def photograph(form: str, *, turned: int = 1) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = turned
    exif[0x010F] = SECRET.decode()
    exif[0x013B] = SECRET.decode()
    noted = PngImagePlugin.PngInfo()
    noted.add_text("Comment", SECRET.decode())
    noted.add_itxt("XML:com.adobe.xmp", XMP.decode())
    picture = Image.effect_noise((60, 40), 50).convert("RGB" if form != "GIF" else "P")
    written = io.BytesIO()
    more: dict[str, object] = {"comment": SECRET, "pnginfo": noted, "xmp": XMP}
    if form != "GIF":
        more["exif"] = exif
    picture.save(written, form, **more)
    return written.getvalue()


@pytest.mark.parametrize("turned", [1, 6])
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF", "AVIF"])
def test_the_place_and_the_device_are_not_published(form: str, turned: int) -> None:
    data, suffix = photograph(form, turned=turned), f".{form.lower()}"
    assert SECRET in data
    shown = without_notes(data, suffix=suffix)
    assert shown is not None
    assert SECRET not in shown
    assert size_of(shown, suffix=suffix) == size_of(data, suffix=suffix)
    if form == "AVIF":
        return  # encoded again
    with Image.open(io.BytesIO(data)) as before, Image.open(io.BytesIO(shown)) as after:
        assert before.convert("RGB").tobytes() == after.convert("RGB").tobytes()
        kept = dict(after.getexif())
        assert kept == ({} if turned == 1 or form == "GIF" else {0x0112: turned})


def test_a_progressive_picture_and_one_with_another_behind_its_end_stay_whole() -> None:
    written = io.BytesIO()
    Image.effect_noise((600, 400), 50).convert("RGB").save(written, "JPEG", progressive=True)
    data = written.getvalue()
    assert without_notes(data + photograph("JPEG"), suffix=".jpg") == data


def test_a_moving_picture_still_moves() -> None:
    frames = [Image.new("RGB", (30, 20), colour) for colour in ("red", "green", "blue")]
    for form in ("GIF", "WEBP", "PNG"):
        written = io.BytesIO()
        frames[0].save(written, form, save_all=True, append_images=frames[1:], loop=0)
        shown = without_notes(written.getvalue(), suffix=f".{form.lower()}")
        assert shown is not None
        with Image.open(io.BytesIO(shown)) as moving:
            assert getattr(moving, "n_frames", 1) == 3
            assert moving.info.get("loop") == 0


def png_of(width: int, height: int) -> bytes:
    """A PNG that says it is this large, and holds next to nothing."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))
    body = b"IDAT" + zlib.compress(b"\0" * 100)
    rest = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    return b"\x89PNG\r\n\x1a\n" + chunk + rest + b"\0\0\0\0IEND\xaeB`\x82"


def test_a_picture_of_more_pixels_than_a_browser_can_hold_is_none() -> None:
    assert without_notes(png_of(100, 100), suffix=".png") is not None
    assert without_notes(png_of(MOST_PIXELS // 10, 11), suffix=".png") is None
    assert without_notes(png_of(65_000, 65_000), suffix=".png") is None


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".gif", ".webp", ".avif", ".bmp"])
def test_what_is_no_picture_of_its_kind_is_none(suffix: str) -> None:
    page = b"<html><script>alert(1)</script></html>"
    other = photograph("PNG" if suffix != ".png" else "JPEG")
    for data in (b"", page, other, photograph("GIF")[:20], b"GIF89a" + page, b"\xff\xd8\xff\xe0"):
        assert without_notes(data, suffix=suffix) is None or suffix == ".gif"


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF"])
def test_a_picture_that_is_cut_off_anywhere_raises_nothing(form: str) -> None:
    data = photograph(form)
    for end in range(0, len(data), 7):
        without_notes(data[:end], suffix=f".{form.lower()}")
