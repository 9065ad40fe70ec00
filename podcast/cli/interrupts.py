"""Ctrl-C where Python passes over an exception: heard a moment later instead of lost."""

from __future__ import annotations

import _thread
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from podcast.cli.ending import ToldToEnd, listen_again

_A_MOMENT = 0.05  # seconds: by then the finaliser or callback that swallowed it is over


@contextmanager
def every_interrupt_heard() -> Iterator[None]:
    """Give a signal to end once more where it fell into a finaliser or a weak reference's callback.

    Python reports an exception in those to ``sys.unraisablehook`` and goes on, a
    KeyboardInterrupt too (an import's own lock has such a callback), and the one who
    pressed Ctrl-C would see a line of an inside and a build that does not stop.
    """
    before = sys.unraisablehook

    def ignored(what: sys.UnraisableHookArgs, /) -> None:
        if not issubclass(what.exc_type, KeyboardInterrupt):
            before(what)
            return
        number = signal.SIGINT
        if isinstance(what.exc_value, ToldToEnd):
            number = signal.Signals(what.exc_value.number)
            listen_again(number)
        again = threading.Timer(_A_MOMENT, _interrupt, [number])
        again.daemon = True
        again.start()

    sys.unraisablehook = ignored
    try:
        yield
    finally:
        sys.unraisablehook = before


def _interrupt(number: signal.Signals) -> None:
    """Send a signal to this program's own main thread, which may be waiting for a lock."""
    main = threading.main_thread().ident
    if hasattr(signal, "pthread_kill") and main is not None:
        signal.pthread_kill(main, number)
    else:
        _thread.interrupt_main(number)  # Windows: heard once the wait is over
