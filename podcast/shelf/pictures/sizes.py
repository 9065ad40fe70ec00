"""How large a picture is shown, told from its bytes without decoding it."""

from __future__ import annotations

import io
import re

from lxml import etree
from PIL import Image

from podcast.shelf.pictures.camera_notes import orientation

_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "AVIF")
_ON_ITS_SIDE = frozenset({5, 6, 7, 8})  # EXIF; browsers turn it upright
_LENGTH = re.compile(r"\s*(\d+(?:\.\d+)?)(?:px)?\s*")
_LEAST, _MOST = 0.01, 1e6
_WIDTH = 1_200  # pixels of a drawing that fills any column

Size = tuple[int, int]


def size_of(picture: bytes, *, suffix: str) -> Size | None:
    """Width and height in pixels as a browser shows it; None where that cannot be told."""
    return _drawn(picture) if suffix == ".svg" else _photographed(picture)


def _photographed(picture: bytes) -> Size | None:
    try:
        with Image.open(io.BytesIO(picture), formats=_FORMATS) as opened:
            width, height = opened.size
            turned = orientation(opened) in _ON_ITS_SIDE
    except Exception:  # noqa: BLE001 - a decoder raises what it meets in a damaged file
        return None
    return (height, width) if turned else (width, height)


def _drawn(svg: bytes) -> Size | None:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(svg, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    told = [_LENGTH.fullmatch(root.get(side, "")) for side in ("width", "height")]
    lengths = [float(match[1]) for match in told if match]
    if len(lengths) == 2:
        return _whole(*lengths)
    box = _numbers(root.get("viewBox", ""))
    if len(box) != 4 or not all(side >= _LEAST for side in box[2:]):
        return None
    # The drawing has a shape, but no size of its own.
    return _whole(_WIDTH, _WIDTH * box[3] / box[2])


def _whole(width: float, height: float) -> Size | None:
    if not all(_LEAST <= side <= _MOST for side in (width, height)):
        return None
    return max(1, round(width)), max(1, round(height))


def _numbers(text: str) -> list[float]:
    try:
        return [float(part) for part in text.replace(",", " ").split()]
    except ValueError:
        return []
