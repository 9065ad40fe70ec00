"""When older episodes go into a further page of the feed (RFC 5005): by the size of their items."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from lxml import etree

from podcast.model import Episode, Show
from podcast.publishing.feed.items import item

PAGE_BYTES = 900_000  # Apple and most hosts give up on a feed well above a megabyte


def pages_of(
    episodes: Sequence[Episode], *, show: Show, page_bytes: int
) -> Sequence[Sequence[Episode]]:
    """Part the episodes by their items' sizes, in bytes; the first part is the feed itself.

    A part has about ``page_bytes`` at most, and one episode at least; no more than one part's
    items are in memory.
    """
    cuts, size = [0], 0
    for at, episode in enumerate(episodes):
        own = len(etree.tostring(item(episode, show=show)))
        size += own
        if size > page_bytes and at > cuts[-1]:
            cuts.append(at)
            size = own
    return [episodes[start:end] for start, end in pairwise([*cuts, len(episodes)])]
