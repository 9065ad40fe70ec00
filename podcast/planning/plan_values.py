"""The values of a plan: what a build would do with each article, and with the feed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from podcast.errors import PodcastError
from podcast.events import FeedChange

Outcome = Literal["new", "back", "changed", "unchanged", "broken", "withdrawn", "gone", "unseen"]
"""The feed lets go of what is ``withdrawn`` by its article, or ``gone`` with it; of one that is
``unseen`` nothing is known yet, where a plan was told not to look at every article."""

Seen = Literal["listed", "draft", "scheduled", "edition"]
"""Whether listeners may have an episode, and why not."""

Notice = Literal["", "new episode", "episode back", "new audio", "text", "withdrawal"]
"""What listeners will notice: another audio file, changes of page, notes and captions only, or
that an episode leaves the feed."""


@dataclass(frozen=True, slots=True)
class SpokenAnew:
    """A sentence that will be spoken, its place in the article, and what was said there before.

    ``before`` is as listeners read it; "" for a sentence that is new, or only spoken anew.
    """

    where: str
    spoken: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class EpisodePlan:
    """What a build would do with one article; ``audio`` is an estimate in ms of what is spoken.

    ``like`` is the file of a new article that has the title of an episode that is gone,
    ``misheard`` counts what may be misheard in a text on medicines, and ``pictures`` are those
    that are missing or cannot be shown, each with its place; ``chapters`` tells where they are
    too many. ``words`` are those of a new article
    that a voice may say wrongly and that no episode has had so far. ``seen`` tells whether
    listeners may have it at all, and ``dropped`` are sentences that are no longer said.
    ``takes`` are recordings of people that are not heard, and why. ``without_base`` tells of a
    script whose edits nobody can tell from the article's, so that all it says counts as edited.
    ``told`` is what else reading and narrating it found, each with its place. ``since`` names
    what is otherwise than when the episode was made, where that is known.
    """

    slug: str
    source: str
    outcome: Outcome
    notice: Notice = ""
    again: tuple[SpokenAnew, ...] = ()
    reused: int = 0
    audio: int = 0
    title: str = ""
    like: str = ""
    problem: PodcastError | None = None
    misheard: int = 0
    words: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    chapters: str = ""
    seen: Seen = "listed"
    dropped: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()
    without_base: str = ""
    told: tuple[str, ...] = ()
    since: tuple[str, ...] = ()

    @property
    def warnings(self) -> tuple[str, ...]:
        """What an editor should know before the build, each with its file."""
        whole = [what for what in (self.chapters, self.without_base) if what]
        return (
            *self.pictures,
            *self.takes,
            *self.told,
            *(f"{self.source}: {what}" for what in whole),
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """What a build would do.

    ``online`` names the engine where sentences leave this machine, and ``price`` is what a
    million of their characters cost; ``seconds`` is about how long it takes, by ``measured``
    speeds or by a guess. ``front`` says whether the feed and the show's page are made again,
    ``feed`` what those who follow it will notice; ``warnings`` are about the show as a whole.
    """

    episodes: tuple[EpisodePlan, ...]
    seconds: float
    measured: bool
    front: bool
    online: str = ""
    price: float | None = None
    feed: tuple[FeedChange, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def is_idle(self) -> bool:
        """Whether a build would write nothing."""
        is_known = not self.front and not self.unseen
        return is_known and not any(one.notice or one.problem for one in self.episodes)

    @property
    def unseen(self) -> tuple[str, ...]:
        """The articles that the plan knows nothing of yet, by their files."""
        return tuple(one.source for one in self.episodes if one.outcome == "unseen")

    @property
    def spoken(self) -> int:
        """How many sentences will be spoken."""
        return sum(len(one.again) for one in self.episodes)

    @property
    def characters(self) -> int:
        """How many characters will be spoken."""
        return sum(len(line.spoken) for one in self.episodes for line in one.again)

    @property
    def cost(self) -> float | None:
        """What the engine will ask for, in the price's currency; None without a price."""
        return None if self.price is None else self.characters * self.price / 1_000_000
