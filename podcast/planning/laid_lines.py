"""The lines of an episode as they lie in its tracks: how long each is, and its words' places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from podcast.audio.track_bytes import TrackHead, read_head
from podcast.planning.narrated.narration import Narrated
from podcast.production.jobs import LineJob, SectionJob
from podcast.scripting.prepare import Prepared
from podcast.store import Store


@dataclass(frozen=True, slots=True)
class LaidLine:
    """A line as it lies in its section's track; ``placed`` says whether its words were found."""

    slug: str
    job: LineJob
    seconds: float
    placed: bool


def laid_lines(ready: Prepared | Narrated, *, store: Store) -> Iterator[LaidLine]:
    """Those lines whose section the store has; nothing is played."""
    for job in ready.jobs:
        head = _head(job, store=store)
        if head is None or len(head.lines) != len(job.lines):
            continue  # not built yet
        for line, place in zip(job.lines, head.lines, strict=True):
            seconds = (place.end - place.start) / job.spec.rate
            yield LaidLine(ready.slug, line, seconds, place.timing.source != "guess")


def _head(job: SectionJob, *, store: Store) -> TrackHead | None:
    try:
        with store.open("track", job.key) or BytesIO() as file:
            return read_head(file)
    except (OSError, ValueError):
        return None
