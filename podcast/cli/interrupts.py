"""Ctrl-C where Python passes over an exception: heard a moment later instead of lost."""

from __future__ import annotations

import _thread
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_A_MOMENT = 0.05  # seconds: by then the finaliser or callback that swallowed it is over


@contextmanager
def every_interrupt_heard() -> Iterator[None]:
    """Give Ctrl-C once more where it fell into a finaliser or a weak reference's callback.

    Python reports an exception in those to ``sys.unraisablehook`` and goes on, a
    KeyboardInterrupt too (an import's own lock has such a callback), and the one who
    pressed Ctrl-C would see a line of an inside and a build that does not stop.
    """
    before = sys.unraisablehook

    def ignored(what: sys.UnraisableHookArgs, /) -> None:
        if what.exc_type is KeyboardInterrupt:
            again = threading.Timer(_A_MOMENT, _interrupt)
            again.daemon = True
            again.start()
        else:
            before(what)

    sys.unraisablehook = ignored
    try:
        yield
    finally:
        sys.unraisablehook = before


def _interrupt() -> None:
    """Send this program's own Ctrl-C to its main thread, which may be waiting for a lock."""
    main = threading.main_thread().ident
    if hasattr(signal, "pthread_kill") and main is not None:
        signal.pthread_kill(main, signal.SIGINT)
    else:
        _thread.interrupt_main()  # Windows: heard once the wait is over
