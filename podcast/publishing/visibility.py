"""Which episodes listeners may have now: what keeps an episode out of the feed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from podcast.model import Article, Episode, Show
from podcast.publishing.episode_order import newest_first, with_zone
from podcast.zones import NOON


def listed(episodes: Sequence[Episode], *, now: datetime) -> tuple[Episode, ...]:
    """The episodes that listeners may have at ``now``, newest first.

    Drafts, withdrawn episodes, those dated later (front matter's ``draft`` and ``withdrawn``) and
    editions that are no items stay out. A date without a time begins with its day.
    """
    public = [
        episode
        for episode in episodes
        if not episode.unlisted and _from(episode) <= now and not is_held_back(episode.article)
    ]
    return newest_first(public)


def is_held_back(article: Article) -> bool:
    """Whether an article says that listeners do not get its episode."""
    return bool(article.meta.get("draft") or article.meta.get("withdrawn"))


def is_unlisted(article: Article, *, show: Show) -> bool:
    """Whether an episode is an edition that the show does not list beside its article's own."""
    return bool(article.main_slug) and show.editions != "item"


def _from(episode: Episode) -> datetime:
    """From when listeners may have an episode: a date without a time begins with its day."""
    moment = episode.published
    if episode.article.moment is None and moment.time() == NOON:
        moment = moment.replace(hour=0)
    return with_zone(moment)
