"""Articles looked at in a process of their own, so that no screen waits for all of them."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import signal
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from podcast.errors import PodcastError
from podcast.planning.article_findings import Looks, look_ahead
from podcast.publishing.pages.words import Words

AT_ONCE = 5
"""Articles of a usual length that a screen looks at by itself; each takes some fifty
milliseconds."""

_A_STEP = 10  # articles looked at in one go, for which a stop has to wait


def _one_process() -> Executor:
    """A process that goes on while the studio answers, and leaves Ctrl-C to it."""
    context = multiprocessing.get_context("spawn")
    ignore = (signal.SIGINT, signal.SIG_IGN)
    return ProcessPoolExecutor(1, mp_context=context, initializer=signal.signal, initargs=ignore)


@dataclass(slots=True)
class LookingAhead:
    """What is known of a show's articles, and the background task that looks at the others."""

    looks: Looks = field(default_factory=lambda: Looks(most=AT_ONCE))
    pool: Callable[[], Executor] = _one_process
    left: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)
    errand: threading.Thread | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether articles are being looked at now."""
        return self.errand is not None and self.errand.is_alive()

    def begin(self, sources: Sequence[str], *, root: Path) -> None:
        """Look at articles named by their files; one errand at a time."""
        with self.lock:
            if sources and not self.is_under_way:
                self.left = len(sources)
                self.errand = threading.Thread(target=self._go, args=(sources, root), daemon=True)
                self.errand.start()

    def _go(self, sources: Sequence[str], root: Path) -> None:
        with self.pool() as pool:
            for start in range(0, len(sources), _A_STEP):
                some = sources[start : start + _A_STEP]
                try:
                    now = datetime.now(tz=UTC)
                    self.looks.kept.update(pool.submit(look_ahead, root, some, now=now).result())
                # A screen reports the error, or the studio is ending.
                except (PodcastError, RuntimeError):
                    break
                self.left -= len(some)
        self.left = 0


async def looking_events(looking: LookingAhead, *, words: Words, pace: float) -> AsyncIterator[str]:
    """Server-sent events: how many articles are left, every ``pace`` seconds, then the end."""
    while looking.is_under_way:
        told = words.say("still_looking", n=looking.left)
        yield f"data: {json.dumps(told)}\n\n"
        await asyncio.sleep(pace)
    yield "event: ended\ndata: {}\n\n"
