"""A long section's lines cut into parts, each a track of its own, where the text itself decides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import sha256

from podcast.model import Line

LEAST = 1000
"""Characters that a part holds before it may end, about a minute of speech."""

MOST = 4000
"""Characters after which it ends with its paragraph; after twice as many it ends with its line."""

_ONE_IN = 2  # one in so many paragraphs at which a part may begin does begin one


def parts(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """Cut a section's lines into parts, so that memory is bounded and an edit lays one part anew.

    Whether a paragraph begins a part is decided by its own first words and by what stands
    since the part's beginning, so that after an edit the later parts are soon those of before.
    """
    part: list[Line] = []
    size = 0
    for line in lines:
        if part and _begins_part(line, after=part[-1], size=size):
            yield tuple(part)
            part, size = [], 0
        part.append(line)
        size += len(line.spoken)
    if part:
        yield tuple(part)


def _begins_part(line: Line, *, after: Line, size: int) -> bool:
    if line.block == after.block:
        return size >= 2 * MOST
    is_chosen = sha256(line.spoken.encode("utf-8", "surrogatepass")).digest()[0] % _ONE_IN == 0
    return size >= MOST or (size >= LEAST and is_chosen)
