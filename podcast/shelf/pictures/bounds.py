"""How large a picture may be that a page is given."""

from __future__ import annotations

MOST_BYTES = 10_000_000
"""Bytes of its file."""

MOST_PIXELS = 100_000_000
"""Pixels: a browser holds four bytes for each."""
