"""The show's picture: a person's own, checked and converted (drawn.py draws others).

Apple wants a square of 1,400 to 3,000 pixels, RGB, JPEG or PNG without alpha. What is written
is always a JPEG: apps, ID3 tags and pages all read it.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageOps

from podcast.directory_limits import SMALLEST_COVER
from podcast.errors import PublishingError
from podcast.publishing.cover.sizes import SIDE, TAG_SIDE, TINY_SIDE
from podcast.publishing.output_paths import small_cover_path, tiny_cover_path

_MOST_PIXELS = 50_000_000  # a larger picture is refused before it is decoded
_TYPES = ("JPEG", "PNG", "WEBP", "TIFF")
_QUALITY = 88


def read_cover(path: Path) -> bytes:
    """A person's own picture as a cover: a square JPEG, RGB, 1,400 to 3,000 pixels wide.

    Raises PublishingError where it cannot be read, is not square, too small or too large.
    """
    if not path.is_file():
        raise PublishingError(
            "The cover is not there.",
            where=str(path),
            mend="Put the picture there, or name another in podcast.toml under cover.",
        )
    try:
        with Image.open(path, formats=_TYPES) as picture:
            _refuse_unfit(picture, path=path)
            upright = ImageOps.exif_transpose(picture)
            return jpeg(_on_white(upright), side=min(picture.width, SIDE))
    except PublishingError:
        raise
    except Exception as error:  # a decoder raises what it meets in a damaged file
        raise PublishingError(
            f"The cover cannot be read as a picture ({error}).",
            where=str(path),
            mend="Save it as a JPEG or PNG and name it in podcast.toml under cover.",
        ) from error


def _refuse_unfit(picture: Image.Image, *, path: Path) -> None:
    width, height = picture.size
    if width * height > _MOST_PIXELS:
        wrong = f"has {width} × {height} pixels, more than a cover can need"
    elif width != height:
        wrong = f"is {width} × {height} pixels, not square"
    elif width < SMALLEST_COVER:
        wrong = f"is {width} pixels wide, fewer than the {SMALLEST_COVER} that Apple asks for"
    else:
        return
    raise PublishingError(
        f"The cover {wrong}.",
        where=str(path),
        mend=f"Make it square, {SMALLEST_COVER} to {SIDE} pixels, or leave cover out to have one "
        "drawn.",
    )


def _on_white(picture: Image.Image) -> Image.Image:
    """The picture in RGB; what was transparent is white."""
    if picture.has_transparency_data:
        ground = Image.new("RGBA", picture.size, "white")
        ground.alpha_composite(picture.convert("RGBA"))
        return ground.convert("RGB")
    return picture.convert("RGB")


def jpeg(picture: Image.Image, *, side: int) -> bytes:
    """The picture as a JPEG of ``side`` × ``side`` pixels, without the camera's notes."""
    fits = picture.size == (side, side)
    sized = picture if fits else picture.resize((side, side), Image.Resampling.LANCZOS)
    sized.info.clear()  # else Pillow would write the old file's comment again
    out = io.BytesIO()
    sized.save(out, "JPEG", quality=_QUALITY, optimize=True, progressive=False)
    return out.getvalue()


@lru_cache(maxsize=4)
def smaller(cover: bytes, *, side: int = TAG_SIDE) -> bytes:
    """A copy of a cover for tags and pages."""
    try:
        with Image.open(io.BytesIO(cover), formats=("JPEG",)) as picture:
            picture.draft("RGB", (2 * side, 2 * side))  # decoded no larger than it has to be
            return jpeg(picture, side=side)
    except Exception as error:
        raise PublishingError(
            f"The cover cannot be read as a picture ({error}).",
            where="cover.jpg",
            mend="Delete .podcast/cover/ and build again.",
        ) from error


def tiny(cover: bytes) -> bytes:
    """A copy of a cover that costs a page next to nothing."""
    return smaller(smaller(cover), side=TINY_SIDE)  # the large one is decoded once


def with_copies(picture: bytes, *, path: str) -> Iterator[tuple[str, bytes]]:
    """A cover and its smaller copies, by their places; ``path`` is its own."""
    yield path, picture
    yield small_cover_path(path), smaller(picture)
    yield tiny_cover_path(path), tiny(picture)


def width_of(cover: bytes) -> int:
    """How many pixels a cover is wide, and high."""
    with Image.open(io.BytesIO(cover), formats=("JPEG",)) as picture:
        return picture.width
