"""A recogniser that crashes, hangs, fails or answers rubbish costs one line's answer."""

from __future__ import annotations

import json
import sys

import pytest

from podcast.errors import EngineUnavailable
from podcast.listening.evidence import Evidence
from podcast.listening.own_process import Listener
from podcast.model import Clip

SOUND = Clip(b"\0\0" * 1600, 16_000)


def asked(*words: str) -> tuple[tuple[str, str], ...]:
    return (("command", json.dumps(list(words))),)


def python(code: str) -> tuple[tuple[str, str], ...]:
    return asked(sys.executable, "-c", code, "{wav}")


def answers(settings: tuple[tuple[str, str], ...], *, times: int = 1) -> list[Evidence]:
    with Listener("command", settings=settings, patience=60) as listener:
        return [listener.listen(SOUND, text="a b", language="en") for _ in range(times)]


def test_a_program_s_output_is_the_transcript() -> None:
    assert answers(python("print('a b')"), times=2) == [Evidence((-7.0, -7.0), heard="a b")] * 2


def test_a_crash_costs_each_line_its_answer_and_nothing_more() -> None:
    told = answers(python("import os; os.kill(os.getppid(), 9)"), times=2)
    assert [one.failed for one in told] == ["command crashed"] * 2


def test_a_hang_is_ended() -> None:
    settings = python("input() if False else __import__('threading').Event().wait()")
    with Listener("command", settings=settings, patience=0.2, start=5.0) as listener:
        told = listener.listen(SOUND, text="a b", language="en")
    assert told.failed == "command did not answer in time"


def test_a_program_that_fails_is_named() -> None:
    assert "failed" in answers(python("raise SystemExit(3)"))[0].failed


def test_rubbish_is_a_bounded_transcript() -> None:
    told = answers(python(r"import os; os.write(1, b'\xff\0' * 100000)"))[0]
    assert len(told.heard) <= 5_000


def test_a_program_that_is_not_there_stops_the_listening() -> None:
    with pytest.raises(EngineUnavailable, match="cannot be started"):
        answers(asked("no-such-program-anywhere"))
    with pytest.raises(EngineUnavailable, match="not a list of words"):
        answers((("command", "3"),))
