"""The first page of a feed, for tests that need no other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from podcast.model import Episode, Show
from podcast.publishing.feed.channel import render_feeds
from podcast.publishing.output_paths import FEED


def render_feed(show: Show, *, episodes: Sequence[Episode], now: datetime) -> bytes:
    """The feed with the newest episodes, which is its first page."""
    return render_feeds(show, episodes=episodes, now=now)[FEED]
