"""Text of any script in the largest letters that fit a place, by Pillow."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from PIL import ImageDraw, ImageFont, features

from podcast.errors import PublishingError
from podcast.publishing.forbidden_characters import clean

_SERIF = "literata-600.woff2"
_LEADING = 1.22  # from line to line, in sizes of letters
_ABOVE = 0.95  # from the top of a line's capitals to the foot of its descenders
_FOOT = 0.74  # from the top of a line's capitals to its base line
_WIDE = re.compile(
    r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff][、。，．！？：；）」』】》]*"
    r"|[^\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]+"
)


@dataclass(frozen=True, slots=True)
class Room:
    """A place for text: pixels, sizes of letters from the largest on, and how many lines."""

    width: int
    height: int
    sizes: range
    lines: int


@dataclass(frozen=True)
class Face:
    """A font by its bytes; the packaged one where there are none. PublishingError for no font."""

    data: bytes = b""
    _sizes: dict[tuple[int, bool], ImageFont.FreeTypeFont] = field(default_factory=dict)
    _known: dict[str, bool] = field(default_factory=dict)

    def at(self, size: int, *, shaped: bool = False) -> ImageFont.FreeTypeFont:
        """The font in a size.

        Where letters do not have to be shaped, Pillow's own layout gives the same picture on
        every machine; Raqm needs FriBiDi, which is not everywhere.
        """
        if (size, shaped) not in self._sizes:
            engine = ImageFont.Layout.RAQM if shaped else ImageFont.Layout.BASIC
            try:
                made = ImageFont.truetype(io.BytesIO(self._bytes), size, layout_engine=engine)
            except OSError as error:
                raise PublishingError(
                    f"The cover's font cannot be read ({error}).",
                    where="podcast.toml: cover_font",
                    mend="Name a TrueType or OpenType file (.ttf, .otf) in the show's folder.",
                ) from error
            self._sizes[size, shaped] = made
        return self._sizes[size, shaped]

    def has(self, letter: str) -> bool:
        """Whether the font has this letter, and would not draw an empty box for it."""
        if letter not in self._known:
            nothing = bytes(self.at(40).getmask("\uffff"))
            self._known[letter] = bytes(self.at(40).getmask(letter)) != nothing
        return self._known[letter]

    @cached_property
    def _bytes(self) -> bytes:
        packaged = files("podcast.publishing") / "fonts" / "DejaVuSans-Bold.ttf"
        return self.data or packaged.read_bytes()


@cache
def serif() -> bytes:
    """The face of the pages' text; b"" where this machine's FreeType cannot read it (WOFF2)."""
    data = (files("podcast.publishing") / "pages" / "assets" / "fonts" / _SERIF).read_bytes()
    try:
        ImageFont.truetype(io.BytesIO(data), 40)
    except OSError:
        return b""
    return data


def written(text: str, *, face: Face) -> str:
    """The words that a font can write. Signs it lacks, such as emoji, go alone."""
    can_shape = bool(features.check("raqm"))
    words = (_word(word, face=face) for word in clean(text).split())
    return " ".join(word for word in words if word and (can_shape or not _is_shaped(word)))


def lacking(text: str, *, face: Face) -> tuple[str, ...]:
    """The words that a font cannot write."""
    words = clean(text).split()
    spelt = (word for word in words if any(letter.isalnum() for letter in word))
    return tuple(word for word in spelt if not written(word, face=face))


def _word(word: str, *, face: Face) -> str:
    kept = "".join(letter for letter in word if face.has(letter) or _is_letter(letter))
    return kept if all(face.has(letter) for letter in kept) else ""


def _is_letter(character: str) -> bool:
    """Whether a character is part of a word's spelling, which signs such as emoji are not."""
    return unicodedata.category(character)[0] in "LMN" and not "\ufe00" <= character <= "\ufe0f"


def _is_shaped(text: str) -> bool:
    """Whether letters join, stack or run to the left: Hebrew to Tibetan, Khmer, Mongolian."""
    return any("\u0590" <= letter < "\u1e00" for letter in text)


@dataclass(frozen=True, slots=True)
class Lettering:
    """Lines of text in a font; ``to_left`` where their script runs from right to left."""

    lines: tuple[str, ...]
    font: ImageFont.FreeTypeFont
    shaped: bool
    to_left: bool

    @property
    def height(self) -> int:
        """Pixels from the top of the first line to the foot of the last."""
        return round(_height(len(self.lines), size=self.font.size))


def letter(text: str, face: Face, *, room: Room) -> Lettering:
    """Set text in the largest letters in which it fits; what does not fit ends in "…"."""
    shaped, parts = _is_shaped(text), tuple(_parts(text))
    for size in room.sizes:
        font = face.at(size, shaped=shaped)
        lines = _balanced(parts, font=font, width=room.width)
        if _fits(lines, font=font, room=room):
            break
    else:
        pieces = [piece for part in parts for piece in _broken(part, font=font, width=room.width)]
        lines = _cut(_wrapped(pieces, font=font, width=room.width), font=font, room=room)
    return Lettering(tuple(lines), font, shaped, _runs_to_left(text))


def draw_lettering(
    draw: ImageDraw.ImageDraw, lettering: Lettering, *, left: int, right: int, top: int
) -> None:
    """Draw in white between two sides, from the side on which the script begins."""
    size = lettering.font.size
    side, anchor = (right, "rs") if lettering.to_left else (left, "ls")
    order: dict[str, Any] = {}
    if lettering.shaped:
        order = {"direction": "rtl" if lettering.to_left else "ltr"}
    for number, line in enumerate(lettering.lines):
        foot = top + round(size * (number * _LEADING + _FOOT))
        draw.text((side, foot), line, font=lettering.font, fill="white", anchor=anchor, **order)


def _runs_to_left(text: str) -> bool:
    kinds = (unicodedata.bidirectional(character) for character in text)
    return next((kind != "L" for kind in kinds if kind in {"L", "R", "AL"}), False)


_Part = tuple[str, str]
"""What stands on one line, and what stands between it and the part before on the same line."""


def _parts(text: str) -> Iterator[_Part]:
    """Words; in scripts without spaces letters, with the signs that end them."""
    for word in text.split():
        between = " "
        for part in _WIDE.findall(word):
            yield part, between
            between = ""


def _wrapped(parts: Sequence[_Part], *, font: ImageFont.FreeTypeFont, width: float) -> list[str]:
    lines: list[str] = []
    for text, between in parts:
        longer = f"{lines[-1]}{between}{text}" if lines else text
        if lines and font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(text)
    return lines


def _balanced(parts: Sequence[_Part], *, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """As few lines as there can be, and these as even as they can be."""
    lines = _wrapped(parts, font=font, width=width)
    for narrower in range(width, width // 3, -width // 40):
        even = _wrapped(parts, font=font, width=narrower)
        if len(even) > len(lines) or any(font.getlength(line) > narrower for line in even):
            break
        lines = even
    return lines


def _height(lines: int, *, size: float) -> float:
    return size * ((lines - 1) * _LEADING + _ABOVE) if lines else 0


def _fits(lines: Sequence[str], *, font: ImageFont.FreeTypeFont, room: Room) -> bool:
    high = _height(len(lines), size=font.size)
    wide = max((font.getlength(line) for line in lines), default=0)
    return len(lines) <= room.lines and high <= room.height and wide <= room.width


def _broken(part: _Part, *, font: ImageFont.FreeTypeFont, width: int) -> Iterator[_Part]:
    """A word that is wider than a line in pieces that are not."""
    text, between = part
    while font.getlength(text) > width:
        end = next(at for at in range(len(text), 0, -1) if font.getlength(f"{text[:at]}-") <= width)
        yield f"{text[:end]}-", between
        text, between = text[end:], ""
    yield text, between


def _cut(lines: list[str], *, font: ImageFont.FreeTypeFont, room: Room) -> list[str]:
    """As many lines as there is room for, with "…" where something is missing."""
    most = min(room.lines, int((room.height / font.size - _ABOVE) / _LEADING) + 1)
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and font.getlength(f"{last}…") > room.width:
        last = last[:-1].rstrip()
    return [*lines[: most - 1], f"{last}…"]
