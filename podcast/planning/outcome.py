"""What became of each article of one build."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from podcast.errors import ClusterError, EngineBusy, EngineUnavailable, PodcastError, StoreLost
from podcast.events import EpisodeDone, EpisodeFailed, FeedWritten, Reporter, Summary

STOPS = (
    ClusterError,
    EngineUnavailable,
    EngineBusy,
    StoreLost,
)  # errors after which no other article can be built either


@dataclass(slots=True)
class BuildOutcome:
    """The count of one build; every entry is reported as it comes."""

    report: Reporter
    _done: list[EpisodeDone] = field(default_factory=list)
    _failed: list[EpisodeFailed] = field(default_factory=list)
    stopped: PodcastError | None = None
    _of_the_show: tuple[str, ...] = ()

    def finished(self, episode: EpisodeDone) -> None:
        """Count an episode that is in its place."""
        self._done.append(episode)
        self.report(episode)

    def fed(self, feed: FeedWritten) -> None:
        """Count what is odd about the show as a whole, now that its feed is in its place."""
        self._of_the_show = feed.warnings
        self.report(feed)

    @contextmanager
    def counting(self, source: str) -> Iterator[None]:
        """Count an article as failed where the block raises a PodcastError; the rest go on."""
        try:
            yield
        except PodcastError as error:
            self._failed.append(EpisodeFailed(source, error))
            self.report(self._failed[-1])
            if isinstance(error, STOPS):
                self.stopped = error

    def summary(self, *, seconds: float) -> Summary:
        """What the build did, and how long it took."""
        return Summary(
            done=tuple(self._done),
            failed=tuple(self._failed),
            stopped=self.stopped,
            seconds=seconds,
            show_warnings=self._of_the_show,
        )
