"""Worker processes for a build, made when the first section needs one."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import AbstractContextManager
from multiprocessing import forkserver
from typing import TYPE_CHECKING

from podcast.cli.interrupted_builds import tell_of_stopping, wait_for_workers
from podcast.cli.stop_signals import ToldToEnd
from podcast.production.scheduling import AHEAD

if TYPE_CHECKING:  # which Windows has not
    from multiprocessing.context import ForkServerContext

_LOADED = (
    "numpy.fft",
    "podcast.audio.lay_track",
    "podcast.audio.level_recordings",
    "podcast.audio.track_bytes",
    "podcast.checking.decoding",
    "podcast.checking.line_search",
    "podcast.cli.workers",
    "podcast.locks",
    "portalocker",
    "podcast.production.freed_memory",
    "podcast.production.made_here",
    "podcast.production.peaks_after_decoding",
    "podcast.production.run_checks",
    "podcast.production.section_work",
    "podcast.production.unjoinable_clips",
    "podcast.speech.alignment.word_times",
    "podcast.speech.engines.espeak",
    "podcast.speech.stop_hung_voice",
    "podcast.speech.online_engines",
    "podcast.speech.own_process",
)
"""What a section's making imports: loaded once, before the first worker is asked for anything."""

_LOADED_FOR = {"hibari": "podcast.speech.engines.english_dictionaries"}
"""What an engine's lines need besides."""


def cores() -> int:
    """How many of this machine's cores the process may use."""
    if sys.platform == "darwin":  # which has no affinity
        return os.cpu_count() or 1
    return len(os.sched_getaffinity(0))


def begin_to_load(engine: str = "") -> ForkServerContext:
    """Have the parent of all workers load what they need, without waiting for it.

    ``engine`` is the one that speaks most lines.

    Fresh processes: a fork of this one would copy the state of libraries that are not made
    for it, and bytes must not depend on what ran before.
    """
    context = multiprocessing.get_context("forkserver")
    own = [_LOADED_FOR[engine]] if engine in _LOADED_FOR else []
    context.set_forkserver_preload([*_LOADED, *own])
    forkserver.ensure_running()
    return context


class Workers(AbstractContextManager["Workers"]):
    """A pool of processes that is replaced when a worker has died, and ended with its block.

    Asking for the pool begins to load what its processes need, and waits for none of it.
    """

    ahead = AHEAD

    def __init__(self, count: int | None, *, engine: str = "") -> None:
        self._count = count or cores()
        self._engine = engine
        self._pool: ProcessPoolExecutor | None = None

    def pool(self) -> Executor:
        """The pool that takes work now."""
        if self._pool is None or getattr(self._pool, "_broken", False):
            context = begin_to_load(self._engine)
            self._pool = ProcessPoolExecutor(self._count, mp_context=context, initializer=_begin)
        return self._pool

    def __exit__(self, kind: object = None, *_: object) -> None:
        if self._pool is not None:
            if kind is ToldToEnd:
                for child in multiprocessing.active_children():
                    child.kill()  # what it was writing is whole or nowhere
            if kind is KeyboardInterrupt:
                tell_of_stopping()
                self._pool.shutdown(wait=False, cancel_futures=True)
                wait_for_workers()
            self._pool.shutdown(wait=True, cancel_futures=True)


def _begin() -> None:
    """Leave Ctrl-C to the parent, which lets the sections under way come to their end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from podcast.production.freed_memory import keep_freed_memory

    keep_freed_memory()
    gc.freeze()  # what the parent loaded stays: no collection goes through it
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End where the parent was killed: a pool's worker would wait for work for ever."""
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)  # what it was writing is whole or nowhere
