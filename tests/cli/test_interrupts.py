"""A Ctrl-C that falls where Python ignores exceptions is heard a moment later."""

from __future__ import annotations

import signal
import sys
import threading
import time
import weakref
from typing import Any

import pytest

from podcast.cli.interrupts import every_interrupt_heard
from podcast.cli.stop_signals import ToldToEnd, ends_when_told


class _Kept:
    """Something that a weak reference can point at."""


def _wait_while_it_comes(number: int) -> None:
    kept = _Kept()
    pointing = weakref.ref(kept, lambda _: signal.raise_signal(number))
    del kept
    assert pointing() is None
    assert threading.Event().wait(60), "the Ctrl-C was lost"


def test_a_ctrl_c_in_the_callback_of_a_weak_reference_is_heard(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(KeyboardInterrupt), every_interrupt_heard():
        _wait_while_it_comes(signal.SIGINT)
    assert capsys.readouterr() == ("", "")


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="Windows has no such signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_so_is_being_told_to_end(name: str) -> None:
    number = getattr(signal, name)
    before = signal.signal(number, signal.SIG_DFL)  # it may be ignored here, as by nohup
    try:
        with pytest.raises(ToldToEnd) as told, ends_when_told(), every_interrupt_heard():
            _wait_while_it_comes(number)
    finally:
        signal.signal(number, before)
    assert told.value.exit_code == 128 + number


def test_other_ignored_errors_are_told_as_ever() -> None:
    told: list[type[BaseException] | None] = []
    before = sys.unraisablehook
    sys.unraisablehook = lambda what, /: told.append(what.exc_type)
    try:
        here = sys.unraisablehook
        with every_interrupt_heard():
            kept = _Kept()
            pointing = weakref.ref(kept, lambda _: 1 / 0)
            del kept
        assert sys.unraisablehook is here
    finally:
        sys.unraisablehook = before
    assert pointing() is None
    assert told == [ZeroDivisionError]


def test_it_is_not_sent_again_while_it_would_be_lost_again(monkeypatch: pytest.MonkeyPatch) -> None:
    sent, may_go = threading.Event(), threading.Event()
    looked: list[bool] = []

    def looks_again(_seconds: float) -> None:
        looked.append(sent.is_set())
        may_go.set()

    monkeypatch.setattr(time, "sleep", looks_again)
    monkeypatch.setattr(signal, "pthread_kill", lambda *_: sent.set())
    really = threading.Thread

    def begun(**given: Any) -> threading.Thread:
        thread = really(**given)
        monkeypatch.setattr(threading, "Thread", really)
        thread.start()
        assert may_go.wait(60)  # as on a machine that is busy: it looks while this one is inside
        return really(target=lambda: None)

    monkeypatch.setattr(threading, "Thread", begun)
    with every_interrupt_heard():
        kept = _Kept()
        pointing = weakref.ref(kept, lambda _: signal.raise_signal(signal.SIGINT))
        del kept
        assert sent.wait(60)
    assert pointing() is None
    assert looked
    assert not any(looked)
