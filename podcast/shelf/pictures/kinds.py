"""What kind of picture a file is, told by what is in it and not by its name."""

from __future__ import annotations

import io
import warnings

from PIL import Image

from podcast.shelf.pictures.safe_svg import safe_svg

_SUFFIXES = {"PNG": ".png", "JPEG": ".jpg", "GIF": ".gif", "WEBP": ".webp", "AVIF": ".avif"}
_EIGHTH = (1, 1)  # JPEG decodes at an eighth of its size when asked for next to nothing


def picture_fault(data: bytes) -> str:
    """Say what is wrong with a picture that pages and books are to show, "" where nothing is."""
    if not data:
        return "is empty"
    if is_drawing(data):
        return "is an SVG that could run or fetch something" if safe_svg(data) is None else ""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data)) as opened:
                kind = opened.format or ""
                if kind not in _SUFFIXES:
                    return f"is {kind or 'of a kind'}, which browsers do not show"
                if kind == "PNG":
                    opened.verify()  # every part's checksum, which costs less than its pixels
                else:
                    opened.draft("RGB", _EIGHTH)
                    opened.load()
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        return "has too many pixels"
    except (OSError, ValueError, SyntaxError, EOFError):
        return "is damaged, or no picture"
    return ""


def picture_suffix(data: bytes) -> str:
    """Give the ending that fits a sound picture: ".jpg" for a JPEG, whatever its name says."""
    if is_drawing(data):
        return ".svg"
    with Image.open(io.BytesIO(data), formats=tuple(_SUFFIXES)) as opened:
        return _SUFFIXES[opened.format or "PNG"]


def is_drawing(data: bytes) -> bool:
    """Whether a file says that it is SVG."""
    head = data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"<") and b"<svg" in data[:4000]
