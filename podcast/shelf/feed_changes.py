"""What a build changes for those who follow the feed: which episodes come, go, move and stay."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from podcast.errors import CheckFailed
from podcast.events import FeedChange
from podcast.model import Episode, Show
from podcast.publishing.episode_order import moment_of
from podcast.publishing.visibility import is_held_back, listed

if TYPE_CHECKING:
    from podcast.checking.published import Node


@dataclass(frozen=True, slots=True)
class FeedItem:
    """An episode as a feed names it; ``slug`` is "" where its page is no page of ours."""

    guid: str
    slug: str
    title: str
    moment: datetime | None


@dataclass(frozen=True, slots=True)
class Public:
    """The episodes listeners have after a build, newest first, and which are only kept for them.

    ``stay`` gives the day that an episode's article says now, by slug; ``clock`` are those that
    only a clock that was set back would hold back.
    """

    episodes: tuple[Episode, ...]
    stay: Mapping[str, str] = field(default_factory=dict)
    clock: tuple[str, ...] = ()


def items_in_feed(output: Path, *, show: Show) -> Mapping[str, FeedItem]:
    """The episodes of the feed that is in a folder, by guid; none where no feed can be read."""
    from podcast.checking.published import open_published

    with suppress(CheckFailed):
        found = (_item(one) for one in open_published(output, show=show).items())
        return {item.guid: item for item in found if item.guid}
    return {}


def items_of_page(data: bytes, *, where: str) -> Mapping[str, FeedItem]:
    """The episodes of one page of a feed, by guid; none where it is no feed."""
    from podcast.checking.published import read_channel

    with suppress(CheckFailed):
        found = (_item(one) for one in read_channel(data, where=where).all("item"))
        return {item.guid: item for item in found if item.guid}
    return {}


def _item(node: Node) -> FeedItem:
    moment = None
    with suppress(ValueError, TypeError, OverflowError):
        moment = parsedate_to_datetime(node.text("pubDate") or "").astimezone(UTC)
    folders = unquote(urlsplit(node.text("link") or "").path).split("/")
    is_page = folders[-1:] == ["index.html"] and folders[-3:-2] == ["episodes"]
    return FeedItem(
        guid=(node.text("guid") or "").strip(),
        slug=folders[-2] if is_page else "",
        title=node.text("title") or "",
        moment=moment,
    )


def public_episodes(
    episodes: Sequence[Episode],
    *,
    had: Mapping[str, FeedItem],
    now: datetime,
    let_go: bool = False,
) -> Public:
    """The episodes that listeners may have: those that are out by now, and those they have already.

    An episode that the feed names has had its day: neither a clock that was set back nor a
    date that was mistyped takes it away. It goes by ``draft``, ``withdrawn`` or ``let_go``.
    """
    public = listed(episodes, now=now)
    later = [] if let_go else _later(episodes, public=public, now=now)
    stay: dict[str, str] = {}
    clock: list[str] = []
    kept: list[Episode] = []
    for one in later:
        moment = had[one.guid].moment if one.guid in had else None
        if moment is None:
            continue
        if moment.date() == moment_of(one).date():
            clock.append(one.slug)
            kept.append(one)
        else:
            stay[one.slug] = one.published.date().isoformat()
            kept.append(replace(one, published=moment))
    latest = max((moment_of(one) for one in kept), default=now)
    every = listed([*public, *kept], now=max(now, latest))
    return Public(_once_each(every, had=had), stay, tuple(clock))


def _once_each(episodes: Sequence[Episode], *, had: Mapping[str, FeedItem]) -> tuple[Episode, ...]:
    """Leave out each episode whose guid another has, which apps know by it.

    A build that was ended, or whose other article failed, can leave two with one guid.
    """
    ours: dict[str, Episode] = {}
    for one in episodes:
        is_known = one.guid in had and had[one.guid].slug == one.slug
        if one.guid not in ours or is_known:
            ours[one.guid] = one
    return tuple(one for one in episodes if ours[one.guid] is one)


def _later(
    episodes: Sequence[Episode], *, public: Sequence[Episode], now: datetime
) -> list[Episode]:
    latest = max((moment_of(one) for one in episodes), default=now)
    out = {one.slug for one in public}
    return [one for one in listed(episodes, now=max(now, latest)) if one.slug not in out]


def feed_changes(
    had: Mapping[str, FeedItem],
    *,
    coming: Sequence[Episode],
    public: Public,
    withdrawn: Container[str],
    sources: Mapping[str, str],
) -> tuple[FeedChange, ...]:
    """Compare the feed as it was with what it will name.

    ``coming`` are all episodes that will be there, ``withdrawn`` the slugs that their articles
    withdraw, ``sources`` tells of which article, that is still there, each slug was.
    """
    found = [
        *_kept(public),
        *_left(had, coming=coming, public=public, withdrawn=withdrawn, sources=sources),
        *(_moved(had[one.guid], one) for one in public.episodes if one.guid in had),
        *(FeedChange("arrives", one.slug) for one in public.episodes if one.guid not in had),
    ]
    twice = {one.now for one in found if one is not None and one.kind == "doubles"}
    return tuple(
        one
        for one in found
        if one is not None and not (one.kind == "arrives" and one.slug in twice)
    )


def _kept(public: Public) -> Iterator[FeedChange]:
    for slug, day in public.stay.items():
        yield FeedChange("stays", slug, why="later", now=day)
    for slug in public.clock:
        yield FeedChange("stays", slug, why="clock")


def _left(
    had: Mapping[str, FeedItem],
    *,
    coming: Sequence[Episode],
    public: Public,
    withdrawn: Container[str],
    sources: Mapping[str, str],
) -> Iterator[FeedChange]:
    """The episodes of the old feed that the new one lacks, and why."""
    by_guid = {one.guid: one for one in coming}
    named = {one.guid for one in public.episodes}
    new = [one for one in public.episodes if one.guid not in had]
    for item in had.values():
        if item.guid in named:
            continue
        source = sources.get(item.slug, "")
        heirs = [one for one in new if _follows(one, item=item, source=source)]
        if item.slug in withdrawn:
            yield FeedChange("leaves", item.slug, why="withdrawn")
        elif item.guid in by_guid:
            yield leaving(by_guid[item.guid], slug=item.slug)
        elif heirs:
            yield FeedChange("doubles", item.slug, why=item.guid, now=heirs[0].slug)
        elif others := [one for one in coming if _follows(one, item=item, source=source)]:
            yield _under_another_guid(others[0], item=item, is_named=others[0].guid in named)
        else:
            yield FeedChange("leaves", item.slug, why="unmade" if source else "gone")


def _under_another_guid(one: Episode, *, item: FeedItem, is_named: bool) -> FeedChange:
    """Why apps lose an episode whose article took a guid that the feed had for another, or hid."""
    if is_named and not is_held_back(one.article):
        return FeedChange("leaves", item.slug, why="guid")
    return leaving(one, slug=item.slug)


def leaving(one: Episode, *, slug: str) -> FeedChange:
    """Why an episode that is still in output/ leaves the feed."""
    if one.article.meta.get("draft"):
        return FeedChange("leaves", slug, why="draft")
    if one.unlisted:
        return FeedChange("leaves", slug, why="edition")
    return FeedChange("leaves", slug, why="later", now=one.published.date().isoformat())


def _follows(one: Episode, *, item: FeedItem, source: str) -> bool:
    """Whether an episode is made of the article that another one was made of before."""
    return one.slug == item.slug or (source != "" and one.article.source == source)


def _moved(item: FeedItem, one: Episode) -> FeedChange | None:
    """An episode of another day than before: it takes another place in the lists of apps."""
    if item.moment is None or item.moment.date() == moment_of(one).date():
        return None
    then, now = item.moment.date().isoformat(), moment_of(one).date().isoformat()
    return FeedChange("moves", one.slug, why=then, now=now)
