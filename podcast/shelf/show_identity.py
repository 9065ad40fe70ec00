"""What apps know a show by, against what the last feed said: its guid and the feed's address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from podcast.model import Show
from podcast.project import Project
from podcast.publishing.output_paths import FEED

# Each build looks at it, and a parser takes longer to load than a build of nothing new.
_GUID = re.compile(r"<podcast:guid>([^<]*)<")
_SELF = re.compile(r'<atom:link rel="self"[^>]* href="([^"]*)"')


def identity_warnings(project: Project) -> tuple[str, ...]:
    """What a build takes from apps that know the show, by the feed that is in output/."""
    try:
        head, _, _ = (project.output / FEED).read_bytes().partition(b"<item")
    except OSError:
        return ()
    return tuple(_told(head.decode(errors="replace"), project=project))


def _told(head: str, *, project: Project) -> Iterator[str]:
    from podcast.publishing.links import public_url

    was, now = _found(_GUID, head), project.show.guid or _by_address(project.show)
    if was and was.lower() != now.lower():
        yield (
            f"podcast.toml: apps know the show by the guid {was}, and the feed will say {now}: "
            f'it would be another show to them. Write guid = "{was}" in podcast.toml, for life; '
            "without one it follows url."
        )
    before, address = _found(_SELF, head), public_url(project.show.url, FEED)
    if before.startswith("https://") and before != address:
        yield (
            f"podcast.toml: the feed moves from {before} to {address}, and who follows it goes on "
            "asking at the old address. Let that answer 301 with the new one (docs/hosting.md)."
        )


def _by_address(show: Show) -> str:
    from podcast.publishing.feed.guids import show_guid

    return show_guid(show)


def _found(pattern: re.Pattern[str], head: str) -> str:
    found = pattern.search(head)
    return unescape(found[1]).strip() if found else ""
