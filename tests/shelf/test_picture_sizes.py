"""How large a picture is shown, whatever its kind; a bad one is told by no size."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from podcast.shelf.pictures.sizes import size_of


def photograph(kind: str, *, turned: bool = False) -> bytes:
    """A picture of 60 by 40 pixels, perhaps taken with the camera on its side."""
    written = io.BytesIO()
    exif = Image.Exif()
    if turned:
        exif[0x0112] = 6
    Image.new("RGB", (60, 40), "#345").save(written, kind, exif=exif)
    return written.getvalue()


@pytest.mark.parametrize("suffix", [".png", ".jpeg", ".webp", ".avif"])
def test_a_photograph_has_its_own_size(suffix: str) -> None:
    assert size_of(photograph(suffix[1:].upper()), suffix=suffix) == (60, 40)


def test_a_photograph_on_its_side_is_measured_upright() -> None:
    assert size_of(photograph("JPEG", turned=True), suffix=".jpg") == (40, 60)


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('width="320" height="200px"', (320, 200)),
        ('viewBox="0 0 24 12"', (1200, 600)),
        ('width="100%" height="50%" viewBox="0, 0, 800, 400"', (1200, 600)),
        ("", None),
        ('viewBox="0 0 nan 4"', None),
        ('viewBox="0 0 1e-308 1e308"', None),
        (f'width="{"9" * 400}" height="1"', None),
    ],
)
def test_a_drawing_has_the_size_or_the_shape_that_it_says(
    attributes: str, size: tuple[int, int] | None
) -> None:
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}/>'
    assert size_of(drawing.encode(), suffix=".svg") == size


@pytest.mark.parametrize("suffix", [".png", ".svg"])
@pytest.mark.parametrize("data", [b"", b"no picture", b"\x89PNG\r\n\x1a\n\x00\x00"])
def test_what_is_no_picture_has_no_size(data: bytes, suffix: str) -> None:
    assert size_of(data, suffix=suffix) is None
