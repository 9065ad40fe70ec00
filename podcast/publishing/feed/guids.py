"""Identities that never change: a show's and an episode's."""

from __future__ import annotations

from urllib.parse import urlsplit
from uuid import UUID, uuid5

from podcast.model import Show
from podcast.publishing.links import public_url
from podcast.publishing.output_paths import FEED

_PODCAST = UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")  # podcast namespace, tag "guid"


def show_guid(show: Show) -> str:
    """What apps know a show by: the guid that it was given, else that of its feed's address."""
    return show.guid or feed_guid(public_url(show.url, FEED))


def feed_guid(url: str) -> str:
    """The podcast:guid of a feed's address: without its scheme and trailing slashes.

    Compute it once and keep it: a feed that moves keeps its guid.
    """
    try:
        scheme = urlsplit(url).scheme
    except ValueError:  # no address at all, which podcast.toml's own check tells
        scheme = ""
    bare = url[len(scheme) :].removeprefix("://") if scheme else url
    return str(uuid5(_PODCAST, bare.rstrip("/")))


def episode_guid(show_guid: str, slug: str) -> str:
    """An episode's guid for life, from the show's guid and its first slug."""
    return str(uuid5(UUID(show_guid), slug))
