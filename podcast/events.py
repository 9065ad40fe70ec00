"""What a build tells whoever listens; only the command line turns it into words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from podcast.errors import PodcastError

State = Literal["new", "back", "changed", "unchanged", "withdrawn"]


@dataclass(frozen=True, slots=True)
class BuildBegun:
    """A build begins: how many articles it has, and how many episodes need no work."""

    articles: int
    unchanged: int = 0


@dataclass(frozen=True, slots=True)
class StoreMended:
    """A damaged entry of the store was made again; ``what`` says in words which one."""

    slug: str
    what: str


@dataclass(frozen=True, slots=True)
class SentencesDone:
    """How many of the ``sentences`` that an episode has to have spoken are spoken by now."""

    slug: str
    number: int
    sentences: int


@dataclass(frozen=True, slots=True)
class EpisodeDone:
    """An episode is finished. ``duration`` is in milliseconds."""

    slug: str
    state: State
    duration: int
    words: int
    spoken: int
    reused: int
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EpisodeFailed:
    """An article could not become an episode; the others go on."""

    source: str
    error: PodcastError


@dataclass(frozen=True, slots=True)
class EpisodeGone:
    """An episode was taken out of the feed, since its article is gone.

    ``like`` is the file of an article that has its title under another slug; "" without one.
    """

    slug: str
    like: str = ""


@dataclass(frozen=True, slots=True)
class FeedChange:
    """What those who follow the feed will notice of one episode.

    ``why`` is what takes it out or would: ``draft``, ``withdrawn``, ``later`` (a date, which
    ``now`` gives), ``gone`` (no article), ``edition`` (the show lists those no more), ``clock``,
    ``guid`` (it took another episode's), ``unmade`` (damaged, and not to be made again).
    One that moves has its day before in ``why`` and its new one in ``now``; one that ``doubles``,
    since apps know it by a guid that changed, has the old guid in ``why`` and its slug in ``now``.
    """

    kind: Literal["arrives", "leaves", "moves", "stays", "doubles"]
    slug: str
    why: str = ""
    now: str = ""


@dataclass(frozen=True, slots=True)
class FeedWritten:
    """The feed is in its place; ``changed`` says whether its bytes are new.

    ``warnings`` are about the show as a whole; ``changes`` what listeners will notice.
    """

    episodes: int
    changed: bool
    warnings: tuple[str, ...] = ()
    changes: tuple[FeedChange, ...] = ()


Event = (
    BuildBegun
    | EpisodeDone
    | EpisodeFailed
    | EpisodeGone
    | FeedWritten
    | SentencesDone
    | StoreMended
)
Reporter = Callable[[Event], None]


@dataclass(frozen=True, slots=True)
class Summary:
    """What one build did, in so many seconds; ``show_warnings`` are about no one article."""

    done: tuple[EpisodeDone, ...] = ()
    failed: tuple[EpisodeFailed, ...] = ()
    stopped: PodcastError | None = None
    seconds: float = 0.0
    show_warnings: tuple[str, ...] = ()
