"""How a show stands: each episode as it is, and what the next build would do with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Literal

from podcast.errors import PodcastError
from podcast.model import MEDICAL
from podcast.planning.article_findings import Looks
from podcast.planning.faulty_pictures import with_places
from podcast.planning.noticed_by_listeners import seen_at
from podcast.planning.plan import plan
from podcast.planning.plan_values import EpisodePlan, Outcome, Plan
from podcast.planning.review import review_count
from podcast.project import Project
from podcast.publishing.output_paths import episode_paths
from podcast.scripting.recording_states import OUT_OF_DATE
from podcast.shelf.feed_changes import items_in_feed
from podcast.shelf.records import NAME, Record, read_shelf
from podcast.store import FolderStore

Seen = Literal["listed", "stays", "draft", "scheduled", "edition", ""]
"""Whether the feed has an episode, and why not; "" for one not built, withdrawn or gone.

One that ``stays`` is dated later now, but listeners have it already."""


@dataclass(frozen=True, slots=True)
class EpisodeStatus:
    """One episode, or an article that is none yet; ``duration`` in ms, ``built`` in UTC.

    ``since`` names what is otherwise than when it was built, where that is known.
    """

    slug: str
    source: str
    outcome: Outcome
    title: str = ""
    seen: Seen = ""
    duration: int = 0
    words: int = 0
    published: date | None = None
    built: datetime | None = None
    warnings: tuple[str, ...] = ()
    problem: PodcastError | None = None
    since: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ShowStatus:
    """All episodes, and what waits for review.

    ``review`` is None for a show that neither listens nor asks for review; ``plan`` is what the
    next build would do.
    """

    episodes: tuple[EpisodeStatus, ...]
    plan: Plan
    review: int | None = None

    @property
    def misheard(self) -> int:
        """How many places of texts on medicines may be misheard."""
        return sum(MEDICAL in told for one in self.episodes for told in one.warnings)


def show_status(project: Project, *, now: datetime, looks: Looks | None = None) -> ShowStatus:
    """Look at every article and every finished episode; nothing is written.

    ``looks`` is as for ``plan``.

    Raises what a build raises before its first article.
    """
    planned = plan(project, articles=(), now=now, workers=1, looks=looks)
    shelf = read_shelf(project.output)
    had = items_in_feed(project.output, show=project.show)
    episodes = [
        _episode(one, record=shelf.get(one.slug), project=project, had=had, now=now)
        for one in planned.episodes
    ]
    return ShowStatus(
        tuple(sorted(episodes, key=lambda one: one.source)),
        planned,
        review=review_count(project, now=now),
    )


def store_sizes(project: Project) -> Mapping[str, int]:
    """The bytes of the project's own store by kind; every file of it is looked at."""
    sizes: Counter[str] = Counter()
    for kind, _, size in FolderStore(project.store.here).entries():
        sizes[kind] += size
    return dict(sorted(sizes.items()))


def _episode(
    one: EpisodePlan,
    *,
    record: Record | None,
    project: Project,
    had: Container[str],
    now: datetime,
) -> EpisodeStatus:
    if record is None:
        return EpisodeStatus(
            slug=one.slug,
            source=one.source,
            outcome=one.outcome,
            title=one.title,
            problem=one.problem,
            warnings=one.takes,
        )
    made = (project.output / episode_paths(one.slug).page).with_name(NAME).stat().st_mtime
    return EpisodeStatus(
        slug=one.slug,
        source=one.source,
        outcome=one.outcome,
        title=one.title or record.episode.title,
        seen=_seen(record, had=had, now=now) if one.outcome not in {"withdrawn", "gone"} else "",
        duration=record.episode.duration,
        words=record.words,
        published=record.episode.published.date(),
        built=datetime.fromtimestamp(made, tz=UTC),
        warnings=_warnings(one, record=record, project=project),
        problem=one.problem,
        since=one.since,
    )


def _warnings(one: EpisodePlan, *, record: Record, project: Project) -> tuple[str, ...]:
    """What the finished episode has, but of recordings what holds for the next build."""
    told = with_places(record, project=project)
    if one.outcome == "unchanged":
        return told
    return (*(text for text in told if not text.startswith(OUT_OF_DATE)), *one.takes)


def _seen(record: Record, *, had: Container[str], now: datetime) -> Seen:
    seen = seen_at(record.episode, now=now)
    is_kept = record.episode.guid in had and not record.episode.unlisted
    return "stays" if seen == "scheduled" and is_kept else seen
