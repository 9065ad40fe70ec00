"""Descriptions of pictures that say nothing: where the picture lay on its writer's machine."""

from __future__ import annotations

import re

_PLACE = re.compile(
    r"(?:[a-z]:\\|\\\\\w|macintosh hd:|file:/|/(?:users|home|tmp|var)/).{0,500}|https?://\S{1,500}",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"\S{1,200}\.(?:png|jpe?g|gif|svg|webp|tiff?|bmp|wmf|emf|heic|avif)", re.IGNORECASE
)


def is_file_name(alt: str) -> bool:
    """Say whether a description is a path, an address or a file's name, and no words."""
    text = alt.strip()
    return bool(_PLACE.fullmatch(text) or _NAME.fullmatch(text))
