"""A web address as a code that a telephone's camera reads (QR, ISO/IEC 18004), by segno."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import segno

_QUIET = 4  # modules of white around a code, as the standard asks for
_LONGEST = 500  # characters of an address; more is too fine for a telephone to read from paper


def qr_drawing(address: str) -> tuple[str, int] | None:
    """A code as the path of an SVG, and the side of the square it stands in, in modules.

    None for an address that is too long to be read from paper.
    """
    if len(address) > _LONGEST:
        return None
    code = segno.make_qr(address, error="m")
    path = "".join(_runs(tuple(map(tuple, code.matrix))))
    return path, len(code.matrix) + 2 * _QUIET


def _runs(rows: tuple[tuple[int, ...], ...]) -> Iterator[str]:
    """Each row's dark runs as rectangles."""
    for y, row in enumerate(rows, start=_QUIET):
        x = _QUIET
        for dark, run in groupby(row):
            length = len(list(run))
            if dark:
                yield f"M{x} {y}h{length}v1h-{length}z"
            x += length
