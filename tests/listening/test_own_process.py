"""A recogniser that crashes, hangs, fails or answers rubbish costs one line's answer."""

from __future__ import annotations

import json
import pickle
import sys
from typing import Any

import pytest

from podcast import listening
from podcast.errors import EngineBusy, EngineUnavailable
from podcast.listening import RecogniserInfo, Settings, own_process
from podcast.listening.evidence import Evidence
from podcast.listening.own_process import Listener
from podcast.listening.voice_sound_models import Frames
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


class Faulty:
    """A recogniser that does what it should not: it answers, or raises, ``does``."""

    def __init__(self, does: object) -> None:
        self._does = does

    def info(self, settings: Settings) -> RecogniserInfo:
        raise NotImplementedError

    def transcribe(self, sound: Clip, *, language: str, settings: Settings) -> Any:
        if isinstance(self._does, BaseException):
            raise self._does
        return self._does


class FaultyScores(Faulty):
    def score(self, sound: Clip, *, text: str, language: str, settings: Settings) -> Any:
        return self._does


@pytest.mark.parametrize(
    "recogniser",
    [
        Faulty(None),
        Faulty(b"a b"),
        Faulty(ZeroDivisionError("x" * 9999)),
        Faulty(MemoryError()),
        Faulty(EngineBusy("It is busy.")),
        FaultyScores(None),
        FaultyScores([(0, 1)]),
        FaultyScores([(0, 1, float("nan"))]),
        FaultyScores([(0, 1, 0.5)]),
        FaultyScores([(0, 1, "often")]),
    ],
    ids=lambda one: f"{type(one).__name__} {one._does!r}"[:40],
)
def test_whatever_a_recogniser_does_wrong_is_one_line_s_answer(
    recogniser: Faulty, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_process, "load_recogniser", lambda _: recogniser)
    line = own_process._Line(SOUND, "a b", "en", None)
    told = own_process._answer(line, asked=own_process._Asked("faulty", (), None))
    assert isinstance(told, str)
    assert 0 < len(told) < 300


def test_an_error_that_could_not_come_through_a_pipe_is_told_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Own(EngineUnavailable):
        def __init__(self) -> None:
            super().__init__("No key.", mend="Set one.")

    monkeypatch.setattr(own_process, "load_recogniser", lambda _: Faulty(Own()))
    line = own_process._Line(SOUND, "a b", "en", None)
    told = own_process._answer(line, asked=own_process._Asked("faulty", (), None))
    assert type(pickle.loads(pickle.dumps(told))) is EngineUnavailable  # noqa: S301 - our own
    assert str(told) == "No key.\nSet one."


def test_a_recogniser_that_cannot_name_its_network_judges_no_single_sound(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Nameless(Faulty):
        def network(self, settings: Settings) -> str:
            raise ZeroDivisionError

        def frames(self, sound: Clip, *, settings: Settings) -> Frames:
            raise ZeroDivisionError

    monkeypatch.setattr(listening, "load_recogniser", lambda _: Nameless("a b"))
    assert listening.network_of("faulty", settings=()) == ""


def test_where_no_process_can_be_started_a_line_cannot_be_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(12, "Cannot allocate memory")

    monkeypatch.setattr("multiprocessing.get_context", refuse)
    assert answers(python("print('a b')"), times=2)[1].failed
