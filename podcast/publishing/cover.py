"""The show's picture: a person's own, checked and converted, or one drawn from title and author.

Apple wants a square of 1,400 to 3,000 pixels, RGB, JPEG or PNG without alpha. What is written
is always a JPEG: apps, ID3 tags and pages all read it.
"""

from __future__ import annotations

import colorsys
import io
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from PIL import Image, ImageColor, ImageDraw, ImageFont, ImageOps

from podcast.errors import PublishingError
from podcast.publishing.clean import clean, shorten

SIDE = 3_000  # pixels of the cover in the feed
SMALLEST = 1_400  # pixels that a person's own picture needs
TAG_SIDE = 600  # pixels of the copy inside an audio file: sharp on a phone, a few dozen kB
_MOST_PIXELS = 50_000_000  # a larger picture is refused before it is decoded
_TYPES = ("JPEG", "PNG", "WEBP", "TIFF")
_QUALITY = 88
_MARGIN = SIDE // 12
_TITLE_SIZES = range(520, 170, -10)  # at 100 px the smallest is still 6 px high
_TITLE_LINES = 5


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
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
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
    elif width < SMALLEST:
        wrong = f"is {width} pixels wide, fewer than the {SMALLEST} that Apple asks for"
    else:
        return
    raise PublishingError(
        f"The cover {wrong}.",
        where=str(path),
        mend=f"Make it square, {SMALLEST} to {SIDE} pixels, or leave cover out to have one drawn.",
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
    sized = picture.resize((side, side), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    sized.save(out, "JPEG", quality=_QUALITY, optimize=True, progressive=False)
    return out.getvalue()


def smaller(cover: bytes, *, side: int = TAG_SIDE) -> bytes:
    """A copy of a cover for tags and pages."""
    with Image.open(io.BytesIO(cover), formats=("JPEG",)) as picture:
        picture.draft("RGB", (2 * side, 2 * side))  # decoded no larger than it has to be
        return jpeg(picture, side=side)


def width_of(cover: bytes) -> int:
    """How many pixels a cover is wide, and high."""
    with Image.open(io.BytesIO(cover), formats=("JPEG",)) as picture:
        return picture.width


def draw_cover(title: str, author: str, colour: str) -> bytes:
    """A cover of ``SIDE`` pixels with title and author, legible at 100 pixels.

    ``colour`` is ``#rrggbb``; a light one is darkened until white letters stand out at 7:1
    (WCAG 2.2, 1.4.6). Words that the font (DejaVu Sans: Latin, Greek, Cyrillic, Arabic and
    more, no Chinese) cannot write are left out. Raises PublishingError where it is no colour.
    """
    ground = _dark_enough(_rgb(colour))
    picture = Image.new("RGB", (SIDE, SIDE), ground)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((_MARGIN, _MARGIN, SIDE // 3, _MARGIN + SIDE // 40), fill="white")
    lines, font = _set_title(shorten(_drawable(title), characters=120))
    draw.multiline_text(
        (_MARGIN, _MARGIN + SIDE // 14), "\n".join(lines), font=font, fill="white", spacing=40
    )
    name, small = _set_author(_drawable(author))
    draw.text((_MARGIN, SIDE - _MARGIN), name, font=small, fill="white", anchor="ls")
    return jpeg(picture, side=SIDE)


def _set_title(title: str) -> tuple[Sequence[str], ImageFont.FreeTypeFont]:
    """The title's lines in the largest letters that fit."""
    for size in _TITLE_SIZES:
        font = _font(size)
        lines = _wrapped(title, font=font)
        height = len(lines) * (size * 1.25 + 40)
        fits = all(_width(line, font=font) <= SIDE - 2 * _MARGIN for line in lines)
        if fits and len(lines) <= _TITLE_LINES and height <= SIDE * 0.68:
            return lines, font
    font = _font(_TITLE_SIZES[-1])
    lines = [_cut(line, font=font) for line in _wrapped(title, font=font)]
    return [*lines[: _TITLE_LINES - 1], _cut(" ".join(lines[_TITLE_LINES - 1 :]), font=font)], font


def _set_author(author: str) -> tuple[str, ImageFont.FreeTypeFont]:
    font = _font(140)
    return _cut(author, font=font), font


def _wrapped(text: str, *, font: ImageFont.FreeTypeFont) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and _width(longer, font=font) <= SIDE - 2 * _MARGIN:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _cut(text: str, *, font: ImageFont.FreeTypeFont) -> str:
    """As much of a line as fits, with "…" where something is missing."""
    kept = text[:200]
    while kept and _width(kept, font=font) > SIDE - 2 * _MARGIN:
        kept = kept[:-2].rstrip() + "…"
    return kept


def _width(text: str, *, font: ImageFont.FreeTypeFont) -> float:
    return font.getlength(text)


def _font(size: int) -> ImageFont.FreeTypeFont:
    font = files("podcast.publishing") / "fonts" / "DejaVuSans-Bold.ttf"
    with font.open("rb") as file:
        return ImageFont.truetype(io.BytesIO(file.read()), size)


def _drawable(text: str) -> str:
    """The words that the font has letters for: an empty box says nothing to anybody."""
    font = _font(40)
    missing = _drawn("\uffff", font=font)
    words = clean(text).split()
    return " ".join(
        word for word in words if all(_drawn(letter, font=font) != missing for letter in word)
    )


def _drawn(letter: str, *, font: ImageFont.FreeTypeFont) -> bytes:
    return bytes(font.getmask(letter))


def _rgb(colour: str) -> tuple[int, int, int]:
    try:
        red, green, blue = ImageColor.getrgb(colour)[:3]
    except ValueError as error:
        raise PublishingError(
            f"{colour!r} is no colour.",
            where="podcast.toml: colour",
            mend='Write it as colour = "#1f4e5f".',
        ) from error
    return red, green, blue


def _dark_enough(rgb: tuple[int, int, int]) -> tuple[int, int, int]:
    hue, light, saturation = colorsys.rgb_to_hls(*(part / 255 for part in rgb))
    while _contrast_with_white(rgb) < 7:
        light -= 0.02
        red, green, blue = colorsys.hls_to_rgb(hue, max(light, 0.0), saturation)
        rgb = round(red * 255), round(green * 255), round(blue * 255)
    return rgb


def _contrast_with_white(rgb: tuple[int, int, int]) -> float:
    """The contrast ratio of WCAG 2.2."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in rgb)
    ]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (luminance + 0.05)
