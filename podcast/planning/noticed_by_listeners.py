"""What listeners will notice of a planned episode: that it is new, or has new audio or text."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from podcast.errors import PublishingError
from podcast.model import Enclosure, Episode, Show
from podcast.planning.plan_values import Notice, Seen
from podcast.publishing.visibility import is_unlisted, listed
from podcast.scripting.episode_fields import fields_of
from podcast.scripting.prepare import Prepared
from podcast.shelf.records import Record
from podcast.zones import moment_on

_NO_SOUND = Enclosure("", 0, "", "")


def as_listed(ready: Prepared, *, show: Show) -> Episode:
    """The episode as a feed would list it, without its sound and times.

    Raises PublishingError where it has no date.
    """
    article, script = ready.article, ready.script
    if script.published is None:
        raise PublishingError("An episode needs a date.", where=article.source)
    return Episode(
        slug=article.slug,
        title=article.title,
        guid=script.guid,
        published=moment_on(script.published, told=article.moment, zone=show.zone),
        duration=0,
        audio=_NO_SOUND,
        chapters=(),
        cues=(),
        article=article,
        script=script,
        number=fields_of(article).number,
        unlisted=is_unlisted(article, show=show),
    )


def seen_at(episode: Episode, *, now: datetime) -> Seen:
    """Whether listeners may have an episode, and why not."""
    if episode.article.meta.get("draft"):
        return "draft"
    if not listed([replace(episode, unlisted=False)], now=now):
        return "scheduled"
    return "edition" if episode.unlisted else "listed"


def notice_of(
    listing: Episode | None, *, sound: str, before: Record | None, is_back: bool
) -> Notice:
    """What listeners notice of an episode that is made: a new one, new audio, or its text alone.

    ``sound`` is the hash of the audio to be, ``before`` the episode that they have now.
    """
    if before is None:
        return "episode back" if is_back else "new episode"
    if listing and listing.guid != before.episode.guid:
        return "new episode"  # with another guid, apps take it for a new one
    return "text" if before.sound == sound else "new audio"


def notice_of_leaving(episode: Episode, *, now: datetime) -> Notice:
    """What listeners notice of an episode whose article is gone: nothing, if it was not out."""
    return "withdrawal" if listed([episode], now=now) else ""
