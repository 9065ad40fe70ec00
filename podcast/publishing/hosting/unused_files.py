"""How long a file that the feed no longer names stays where it was published."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from podcast.publishing.output_paths import slug_of

GRACE = timedelta(days=30)
"""For so long apps that were asleep may ask for the audio of an older feed."""

_WORDS = (".html", ".json", ".xml")


def expired_files(
    unused: Mapping[str, str], *, now: datetime, withdrawn: Collection[str]
) -> frozenset[str]:
    """Which files need stay no longer, given with the times since when none is in use.

    ``withdrawn`` are the slugs of which only pages stay: what may hold their words goes at once.
    """
    return frozenset(
        path
        for path, since in unused.items()
        if _is_harm(path, withdrawn=withdrawn) or now - datetime.fromisoformat(since) >= GRACE
    )


def _is_harm(path: str, *, withdrawn: Collection[str]) -> bool:
    """Whether a file that is no longer used may hold words of a withdrawn episode.

    Older pages of the feed, of the list and of the search hold words of many.
    """
    slug = slug_of(path)
    return slug in withdrawn if slug else bool(withdrawn) and path.endswith(_WORDS)
