"""Which episodes listeners may have now: what keeps an episode out of the feed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from podcast.model import Episode
from podcast.zones import NOON


def listed(episodes: Sequence[Episode], *, now: datetime) -> tuple[Episode, ...]:
    """The episodes that listeners may have at ``now``, newest first.

    Drafts, withdrawn episodes and those dated later stay out (front matter's ``draft`` and
    ``withdrawn``). A date without a time begins with its day.
    """
    public = [
        episode
        for episode in episodes
        if _from(episode) <= now
        and not episode.article.meta.get("draft")
        and not episode.article.meta.get("withdrawn")
    ]
    return tuple(
        sorted(public, key=lambda one: (moment_of(one), one.number or 0, one.slug), reverse=True)
    )


def _from(episode: Episode) -> datetime:
    """From when listeners may have an episode: a date without a time begins with its day."""
    moment = episode.published
    if episode.article.moment is None and moment.time() == NOON:
        moment = moment.replace(hour=0)
    return _with_zone(moment)


def with_moments_apart(episodes: Sequence[Episode]) -> tuple[Episode, ...]:
    """The same episodes, newest first, of which no two have one moment.

    Apps put episodes in order by their moments alone: those of one would fall anyhow.
    """
    apart: list[Episode] = []
    for episode in reversed(episodes):
        moment = moment_of(episode)
        if apart and moment <= moment_of(apart[-1]):
            moment = moment_of(apart[-1]) + timedelta(seconds=1)
        apart.append(replace(episode, published=moment))
    return tuple(reversed(apart))


def moment_of(episode: Episode) -> datetime:
    """When an episode is published, with its zone; UTC where it has none."""
    return _with_zone(episode.published)


def _with_zone(moment: datetime) -> datetime:
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
