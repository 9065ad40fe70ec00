"""Ctrl-C where Python passes over an exception: heard a moment later instead of lost."""

from __future__ import annotations

import _thread
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from podcast.cli.stop_signals import ToldToEnd, listen_again

_AT_WORK = "Stopped. What was finished is kept; run it again to go on."
_STOPPED = {"serve": "Stopped.", "studio": "Stopped. What was saved is kept."}
_A_MOMENT = 0.02  # seconds between two looks at whether a swallowed signal may come again


def told_when_stopped(command: str | None) -> str:
    """What somebody reads who has stopped a command."""
    return _STOPPED.get(command or "", _AT_WORK)


@contextmanager
def every_interrupt_heard() -> Iterator[None]:
    """Give a signal to end once more where it fell into a finaliser or a weak reference's callback.

    Python reports an exception in those to ``sys.unraisablehook`` and goes on, a
    KeyboardInterrupt too (an import's own lock has such a callback), and the one who
    pressed Ctrl-C would see a line of an inside and a build that does not stop.
    """
    before = sys.unraisablehook

    def ignored(what: sys.UnraisableHookArgs, /) -> None:
        if issubclass(what.exc_type, KeyboardInterrupt):
            _hear_again(what.exc_value)
        else:
            before(what)

    sys.unraisablehook = ignored
    try:
        yield
    finally:
        sys.unraisablehook = before


def _hear_again(lost: BaseException | None) -> None:
    """Have a thread send the signal again, once this one has left what passes over it."""
    number = signal.SIGINT
    if isinstance(lost, ToldToEnd):
        number = signal.Signals(lost.number)
        listen_again(number)
    threading.Thread(target=_send_later, args=(number,), daemon=True).start()


def _send_later(number: signal.Signals) -> None:
    """Send a signal to this program's own main thread, which may be waiting for a lock."""
    main = threading.main_thread().ident
    while main is not None and _is_passing_over(main):
        time.sleep(_A_MOMENT)
    if hasattr(signal, "pthread_kill") and main is not None:
        signal.pthread_kill(main, number)
    else:
        _thread.interrupt_main(number)  # Windows: heard once the wait is over


def _is_passing_over(thread: int) -> bool:
    """Whether a thread is in this file still: what is raised there is passed over as well."""
    frame = sys._current_frames().get(thread)  # noqa: SLF001 - documented, in spite of its name
    here = _is_passing_over.__code__.co_filename
    while frame is not None and frame.f_code.co_filename != here:
        frame = frame.f_back
    return frame is not None
