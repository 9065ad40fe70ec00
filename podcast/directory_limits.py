"""What podcast directories and apps take at most: of a title, a description, a cover."""

from __future__ import annotations

NAME_CHARACTERS = 255
"""Characters of a name or title, of a show and its episodes (PSP-1)."""

DESCRIPTION_BYTES = 4_000
"""Bytes of a description, of a show and its episodes (Apple)."""

SMALLEST_COVER, LARGEST_COVER = 1_400, 3_000
"""Pixels of each side of a cover, which is square (Apple)."""
