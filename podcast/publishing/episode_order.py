"""The order of episodes in the feed and on the show's page, and the moments that apps sort by."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from podcast.model import Episode


def newest_first(episodes: Iterable[Episode]) -> tuple[Episode, ...]:
    """The episodes by their moments; of one moment by their numbers, then by their names."""
    return tuple(
        sorted(episodes, key=lambda one: (moment_of(one), one.number or 0, one.slug), reverse=True)
    )


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
    return with_zone(episode.published)


def with_zone(moment: datetime) -> datetime:
    """The moment in UTC, which is what one without a zone is taken for."""
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
