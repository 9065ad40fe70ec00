"""Which episodes listeners may have now: what keeps an episode out of the feed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from podcast.model import Episode


def listed(episodes: Sequence[Episode], *, now: datetime) -> tuple[Episode, ...]:
    """The episodes that listeners may have at ``now``, newest first.

    Drafts, withdrawn episodes and those dated later stay out (front matter's ``draft`` and
    ``withdrawn``).
    """
    public = [
        episode
        for episode in episodes
        if moment_of(episode) <= now
        and not episode.article.meta.get("draft")
        and not episode.article.meta.get("withdrawn")
    ]
    return tuple(
        sorted(public, key=lambda one: (moment_of(one), one.number or 0, one.slug), reverse=True)
    )


def moment_of(episode: Episode) -> datetime:
    """When an episode is published, with its zone; UTC where it has none."""
    moment = episode.published
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
