"""What takes long, done in a process of its own, so that no screen waits for all of it."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import signal
import threading
from collections.abc import AsyncIterator, Callable, Mapping, MutableMapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from podcast.errors import PodcastError
from podcast.planning.article_findings import Looks, look_ahead

AT_ONCE = 5
"""Articles of a usual length that a screen looks at by itself; each takes some fifty
milliseconds."""

_A_STEP = 10  # articles looked at in one go, for which a stop has to wait

Found = TypeVar("Found")
Look = Callable[..., Mapping[str, Found]]
"""Finds out something of articles of a folder, named by their files, ``now``; by their files."""


def _one_process() -> Executor:
    """A process that goes on while the studio answers, and leaves Ctrl-C to it."""
    context = multiprocessing.get_context("spawn")
    ignore = (signal.SIGINT, signal.SIG_IGN)
    return ProcessPoolExecutor(1, mp_context=context, initializer=signal.signal, initargs=ignore)


@dataclass(slots=True)
class Errand:
    """The background task that looks at articles; ``left`` are those that it has not seen yet."""

    pool: Callable[[], Executor] = _one_process
    left: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)
    errand: threading.Thread | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether articles are being looked at now."""
        return self.errand is not None and self.errand.is_alive()

    def send(
        self,
        sources: Sequence[str],
        *,
        root: Path,
        look: Look[Found],
        into: MutableMapping[str, Found],
    ) -> None:
        """Look at articles, and put what is found ``into`` a table; one errand at a time."""
        with self.lock:
            if sources and not self.is_under_way:
                self.left = len(sources)
                told = (sources, root, look, into)
                self.errand = threading.Thread(target=self._go, args=told, daemon=True)
                self.errand.start()

    def _go(
        self,
        sources: Sequence[str],
        root: Path,
        look: Look[Found],
        into: MutableMapping[str, Found],
    ) -> None:
        with self.pool() as pool:
            for start in range(0, len(sources), _A_STEP):
                some = sources[start : start + _A_STEP]
                try:
                    now = datetime.now(tz=UTC)
                    into.update(pool.submit(look, root, some, now=now).result())
                # A screen reports the error, or the studio is ending.
                except (PodcastError, RuntimeError):
                    break
                self.left -= len(some)
        self.left = 0


@dataclass(slots=True)
class LookingAhead(Errand):
    """What is known of a show's articles, and the background task that looks at the others."""

    looks: Looks = field(default_factory=lambda: Looks(most=AT_ONCE))

    def begin(self, sources: Sequence[str], *, root: Path) -> None:
        """Look at articles named by their files; one errand at a time."""
        self.send(sources, root=root, look=look_ahead, into=self.looks.kept)


async def errand_events(
    errand: Errand, *, tell: Callable[[int], str], pace: float
) -> AsyncIterator[str]:
    """Server-sent events: how much is left, every ``pace`` seconds, then the end."""
    while errand.is_under_way:
        yield f"data: {json.dumps(tell(errand.left))}\n\n"
        await asyncio.sleep(pace)
    yield "event: ended\ndata: {}\n\n"
