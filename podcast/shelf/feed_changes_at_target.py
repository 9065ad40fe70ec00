"""Episodes that a publication would bring to listeners, and those it would take from them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from podcast.errors import PublishingError
from podcast.events import FeedChange
from podcast.project import Project
from podcast.publishing.hosting.target import Target
from podcast.publishing.output_paths import episode_paths
from podcast.shelf.feed_changes import FeedItem, items_in_feed, items_of_page, leaving
from podcast.shelf.records import read_record
from podcast.shelf.withdrawn import withdrawn_slugs

_FEED = re.compile(r"feed(?:-[0-9]+)?\.xml")
_LARGEST = 20_000_000  # bytes of a page of a feed; ours have less than 1 MB


def feed_changes_at(
    target: Target, *, project: Project, there: Collection[str]
) -> tuple[FeedChange, ...]:
    """The episodes that output/'s feed adds to a target's or lacks, and why; intended ones too.

    ``there`` are the paths that the show has put at the target. Raises PublishingError where
    the target cannot be read.
    """
    named = items_in_feed(project.output, show=project.show)
    had: dict[str, FeedItem] = {}
    for path in sorted(there):
        if _FEED.fullmatch(path) and (target.size(path) or _LARGEST) < _LARGEST:
            had |= items_of_page(target.read(path), where=path)
    by_slug = {item.slug: item.guid for item in named.values()}
    withdrawn = withdrawn_slugs(project.output)
    lost = (item for guid, item in had.items() if guid not in named)
    left = tuple(_departures(lost, project=project, named=by_slug, withdrawn=withdrawn))
    twice = {one.slug for one in left if one.kind == "doubles"}
    come = [item.slug for guid, item in named.items() if guid not in had]
    return (*(FeedChange("arrives", slug) for slug in come if slug not in twice), *left)


def _departures(
    lost: Iterator[FeedItem],
    *,
    project: Project,
    named: Collection[str],
    withdrawn: Collection[str],
) -> Iterator[FeedChange]:
    for item in lost:
        one = FeedChange("leaves", item.slug or item.title, why="gone")
        if item.slug in withdrawn:
            yield replace(one, why="withdrawn")
        elif item.slug in named:
            yield FeedChange("doubles", item.slug, why=item.guid, now=item.slug)
        else:
            yield _held_back(item, project=project) or one


def _held_back(item: FeedItem, *, project: Project) -> FeedChange | None:
    """An episode that is built and that its article keeps from listeners; None for others."""
    try:
        folder = (project.output / episode_paths(item.slug).page).parent
    except PublishingError:
        return None
    record = read_record(folder)
    if record is None or record.episode.guid != item.guid:
        return None
    return leaving(record.episode, slug=item.slug)


def is_meant(one: FeedChange) -> bool:
    """Whether a person wrote that listeners shall lose an episode."""
    return one.kind == "leaves" and one.why in {"draft", "withdrawn"}
