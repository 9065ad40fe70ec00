"""What apps know a show by, against what the last feed said: its guid and the feed's address."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from podcast.errors import CheckFailed
from podcast.project import Project
from podcast.publishing.feed.guids import feed_guid
from podcast.publishing.layout import FEED

if TYPE_CHECKING:
    from podcast.checking.published import Node

_ITEM, _END = b"<item", b"</channel></rss>"


def identity_warnings(project: Project) -> tuple[str, ...]:
    """What a build takes from apps that know the show, by the feed that is in output/."""
    channel = _channel(project)
    return tuple(_told(channel, project=project)) if channel is not None else ()


def _told(channel: Node, *, project: Project) -> Iterator[str]:
    show = project.show
    address = f"{show.url}/{FEED}"
    was, now = channel.text("podcast:guid") or "", show.guid or feed_guid(address)
    if was and was.lower() != now.lower():
        yield (
            f"podcast.toml: apps know the show by the guid {was}, and the feed will say {now}: "
            f'it would be another show to them. Write guid = "{was}" in podcast.toml, for life; '
            "without one it follows url."
        )
    before = next((one.get("href") for one in channel.all("atom:link[@rel='self']")), "")
    if before.startswith("https://") and before != address:
        yield (
            f"podcast.toml: the feed moves from {before} to {address}, and who follows it goes on "
            "asking at the old address. Let that answer 301 with the new one (docs/hosting.md)."
        )


def _channel(project: Project) -> Node | None:
    """What stands before the feed's first episode; None without a feed that can be read."""
    from podcast.checking.published import read_channel

    with suppress(OSError, CheckFailed):
        head, item, _ = (project.output / FEED).read_bytes().partition(_ITEM)
        return read_channel(head + _END if item else head, where=FEED)
    return None
