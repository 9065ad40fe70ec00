"""A cover from a show's title, author and colour, for shows without a picture of their own.

Large letters in the face of the pages, over the sound of the title itself: what is left of a
cover at 100 pixels in a list.
"""

from __future__ import annotations

import colorsys
import hashlib
import math
from collections.abc import Iterator, Sequence

from PIL import Image, ImageColor, ImageDraw

from podcast.errors import PublishingError
from podcast.publishing.cover.fitted_lines import (
    Face,
    Room,
    draw_lettering,
    lacking,
    letter,
    serif,
    written,
)
from podcast.publishing.cover.picture import jpeg
from podcast.publishing.cover.sizes import SIDE
from podcast.publishing.forbidden_characters import shorten

DRAWING = "3"
"""What is drawn, by a number that changes with it, so that no older drawing is taken for it."""

_MARGIN = SIDE // 12
_WIDTH = SIDE - 2 * _MARGIN
# At 100 px the smallest letters of a title are still 6 px high.
_TITLE_SIZES = range(520, 160, -10)
_AUTHOR = Room(_WIDTH, 400, sizes=range(200, 120, -10), lines=2)
_MOST_CHARACTERS = 120
_WAVE = 380  # px high
_GAP = 150  # px above the waveform and below it
BARS = 31
"""How many bars the wave has."""

_PLAYED = 12  # bars
_LOWEST, _BEND = 0.1, 0.7  # of a bar's height: silence is seen, and quiet sounds are not lost
_BAND = 0.72  # of the light of the ground, in the band that the wave stands on
_TINT = 0.86, 0.06  # how light the played bars are, and how far their hue is turned


def draw_cover(
    title: str, author: str, colour: str, *, font: bytes = b"", wave: Sequence[float] = ()
) -> bytes:
    """A cover of ``SIDE`` pixels with title and author, legible at 100 pixels.

    ``colour`` is ``#rrggbb``; a light one is darkened until white letters stand out at 7:1
    (WCAG 2.2, 1.4.6). ``font`` is a TrueType or OpenType file; without one it is the pages'
    serif, or DejaVu Sans for what that lacks (Greek, Cyrillic, Arabic, Hebrew and more, no
    Chinese). Words that it cannot write are left out: ``missing_words`` names them. ``wave``
    gives ``BARS`` heights from 0 to 1; without it they come from the title's letters. Raises
    PublishingError where the colour or the font is none.
    """
    ground = _dark_enough(_rgb(colour))
    picture = Image.new("RGB", (SIDE, SIDE), ground)
    draw = ImageDraw.Draw(picture)
    below = letter(*_writable(_shortened(author), font=font), room=_AUTHOR)
    foot = SIDE - _MARGIN - below.height
    top = foot - _GAP - _WAVE if below.lines else foot - _WAVE
    room = Room(_WIDTH, top - 2 * _GAP - _MARGIN, sizes=_TITLE_SIZES, lines=7)
    name, face = _writable(_shortened(title), font=font)
    heading = letter(name, face, room=room)
    sides = {"left": _MARGIN, "right": SIDE - _MARGIN}
    draw_lettering(draw, heading, **sides, top=_MARGIN)
    band = _toned(ground, light=_BAND)
    draw.rectangle((0, top - _GAP, SIDE, SIDE), fill=band)
    heights = tuple(wave) or tuple(_heights(name))
    _draw_wave(draw, heights, top=top, ground=band, to_left=heading.to_left)
    draw_lettering(draw, below, **sides, top=foot)
    return jpeg(picture, side=SIDE)


def missing_words(title: str, author: str, *, font: bytes = b"") -> tuple[str, ...]:
    """The words that a drawn cover cannot show, because its font has no letters for them."""
    return tuple(
        word
        for text in (_shortened(title), _shortened(author))
        for word in lacking(text, face=_writable(text, font=font)[1])
    )


def _shortened(text: str) -> str:
    """What a cover has room for: laying a word out takes a power of its letters."""
    return shorten(text, characters=_MOST_CHARACTERS)


def _writable(text: str, *, font: bytes) -> tuple[str, Face]:
    """What can be written of a text, and with which face: the show's own need not have Latin."""
    faces = [Face(font)] if font else []
    faces += [Face(serif()), Face()]
    face = min(faces, key=lambda one: len(lacking(text, face=one)))
    return written(text, face=face), face


def _draw_wave(
    draw: ImageDraw.ImageDraw,
    heights: Sequence[float],
    *,
    top: int,
    ground: tuple[int, int, int],
    to_left: bool,
) -> None:
    """A row of bars, the part that was played in a tint of the ground."""
    step = _WIDTH / (BARS - 0.5)
    rest = tuple(round(part + (255 - part) * 0.38) for part in ground)
    played = _tint(ground)
    for at, told in enumerate(heights):
        place = BARS - 1 - at if to_left else at
        left = round(_MARGIN + place * step)
        height = _LOWEST + (1 - _LOWEST) * told**_BEND
        half, middle = round(height * _WAVE / 2), top + _WAVE // 2
        draw.rounded_rectangle(
            (left, middle - half, left + round(step / 2), middle + half),
            radius=step / 4,
            fill=played if at < _PLAYED else rest,
        )


def _toned(rgb: tuple[int, int, int], *, light: float) -> tuple[int, int, int]:
    """The same colour with so much of its light."""
    red, green, blue = (round(part * light) for part in rgb)
    return red, green, blue


def _tint(rgb: tuple[int, int, int]) -> tuple[int, int, int]:
    """A light colour beside the given one."""
    light, turn = _TINT
    hue, _, saturation = colorsys.rgb_to_hls(*(part / 255 for part in rgb))
    red, green, blue = colorsys.hls_to_rgb((hue - turn) % 1, light, min(1.0, saturation + 0.2))
    return round(red * 255), round(green * 255), round(blue * 255)


def _heights(seed: str) -> Iterator[float]:
    """Heights of bars, from 0 to 1, made from a title's letters, where its sound is not known."""
    chances = hashlib.sha256(seed.encode(errors="replace")).digest()
    for at in range(BARS):
        swell = 0.55 + 0.45 * math.sin(at * 0.9 + chances[-1] / 40)
        yield swell * (0.45 + 0.55 * chances[at] / 255)


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
