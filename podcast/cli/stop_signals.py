"""Being told to end by a service manager, a ``kill`` or a terminal that closes: as by Ctrl-C."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from types import FrameType

from podcast.errors import INTERRUPTED

_SIGNALS = ("SIGTERM", "SIGHUP")  # Windows has no second one
_BEYOND = 128
_TOLD = ContextVar("_TOLD", default=0)


class ToldToEnd(KeyboardInterrupt):
    """A signal that asks to end now, with its number."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number

    @property
    def exit_code(self) -> int:
        """The code that a shell gives to what ended by this signal."""
        return _BEYOND + self.number


def ending_code(stopped: KeyboardInterrupt) -> int:
    """The exit code after a signal, by its number or as after Ctrl-C.

    A library that waits in C raises a KeyboardInterrupt of its own for any signal, and the
    number is what was heard last.
    """
    if isinstance(stopped, ToldToEnd):
        return stopped.exit_code
    return _BEYOND + _TOLD.get() if _TOLD.get() else INTERRUPTED


@contextmanager
def ends_when_told() -> Iterator[None]:
    """Raise ToldToEnd where the system would end the process without a word.

    What is ignored stays so: ``nohup`` lets a command outlive its terminal.
    """
    before = {}
    if threading.current_thread() is threading.main_thread():
        numbers = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
        usual = [one for one in numbers if signal.getsignal(one) is signal.SIG_DFL]
        before = {number: signal.signal(number, _raise) for number in usual}
    token = _TOLD.set(0)
    try:
        yield
    finally:
        _TOLD.reset(token)
        for number, handler in before.items():
            signal.signal(number, handler)


def _raise(number: int, _frame: FrameType | None) -> None:
    signal.signal(number, signal.SIG_IGN)  # the way out is short, and goes to its end
    _TOLD.set(number)
    raise ToldToEnd(number)


def listen_again(number: int) -> None:
    """Let a signal that was heard once end the program when it comes again."""
    signal.signal(number, _raise)
