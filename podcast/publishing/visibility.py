"""Which episodes listeners may have now: what keeps an episode out of the feed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from podcast.model import Article, Episode, Show
from podcast.zones import NOON


def listed(episodes: Sequence[Episode], *, now: datetime) -> tuple[Episode, ...]:
    """The episodes that listeners may have at ``now``, newest first.

    Drafts, withdrawn episodes, those dated later (front matter's ``draft`` and ``withdrawn``) and
    editions that are no items stay out. A date without a time begins with its day.
    """
    public = [
        episode
        for episode in episodes
        if not episode.unlisted and _from(episode) <= now and not is_held_back(episode)
    ]
    return tuple(
        sorted(public, key=lambda one: (moment_of(one), one.number or 0, one.slug), reverse=True)
    )


def is_held_back(episode: Episode) -> bool:
    """Whether an episode's article says that listeners do not get it."""
    meta = episode.article.meta
    return bool(meta.get("draft") or meta.get("withdrawn"))


def is_unlisted(article: Article, *, show: Show) -> bool:
    """Whether an episode is an edition that the show does not list beside its article's own."""
    return bool(article.main_slug) and show.editions != "item"


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
