"""A pace is kept and a rest is respected, within a run and from run to run."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Barrier, Event, Lock
from typing import TYPE_CHECKING

import pytest

from podcast.errors import EngineBusy, EngineUnavailable, StoreError
from podcast.locks import lock_file
from podcast.model import Clip, Voice
from podcast.servers.request_limits import Gate
from podcast.speech import info_of, load_engine, settled
from podcast.speech.online_engines import Polite, gated
from tests.speech.clock import Clock

if TYPE_CHECKING:
    from tests.speech.conftest import SpeechServer

CLIP = Clip(b"\x01\x00", 8000)


def gate(ledger: Path, clock: Clock, *, pace: float = 2.0) -> Gate:
    return Gate(ledger, server="Google", pace=pace, now=clock.now, sleep=clock.sleep)


def busy() -> Clip:
    raise EngineBusy("busy", retry_after=600)


def test_the_first_request_does_not_wait_and_each_further_one_does(tmp_path: Path) -> None:
    clock = Clock()
    for _ in range(3):
        assert gate(tmp_path / "ledger", clock).ask(lambda: CLIP, size=9) is CLIP
    assert clock.slept == [2.0, 2.0]
    assert len((tmp_path / "ledger").read_text().splitlines()) == 3


def test_nobody_else_enters_while_one_waits_for_its_time(tmp_path: Path) -> None:
    clock = Clock()
    shut: list[bool] = []

    def sleep(seconds: float) -> None:
        with (tmp_path / "ledger.door").open("ab") as door, suppress(BlockingIOError):
            lock_file(door, wait=False)
            shut.append(False)
        clock.sleep(seconds)

    both = Gate(tmp_path / "ledger", "a server", 2.0, clock.now, sleep, at_once=2)
    for _ in range(2):
        both.ask(lambda: CLIP, size=9)
    assert clock.slept == [2.0]
    assert shut == []


def test_time_that_has_passed_anyway_is_not_waited_again(tmp_path: Path) -> None:
    clock = Clock()
    gate(tmp_path / "ledger", clock).ask(lambda: CLIP, size=9)
    clock.time += 1.5
    gate(tmp_path / "ledger", clock).ask(lambda: CLIP, size=9)
    assert clock.slept == [0.5]


def test_a_rest_lasts_from_run_to_run_and_then_ends(tmp_path: Path) -> None:
    clock = Clock()
    with pytest.raises(EngineBusy):
        gate(tmp_path / "ledger", clock).ask(busy, size=9)
    clock.time += 200
    with pytest.raises(EngineBusy, match="400 more seconds") as resting:
        gate(tmp_path / "ledger", clock).ask(lambda: CLIP, size=9)
    assert resting.value.retry_after == 400
    assert clock.slept == []
    clock.time += 401
    assert gate(tmp_path / "ledger", clock).ask(lambda: CLIP, size=9) is CLIP


def test_a_clock_set_back_does_not_stop_the_build(tmp_path: Path) -> None:
    clock = Clock()
    gate(tmp_path / "ledger", clock).ask(lambda: CLIP, size=9)
    clock.time -= 900
    gate(tmp_path / "ledger", clock).ask(lambda: CLIP, size=9)
    assert clock.slept == [2.0]


@pytest.mark.parametrize("damage", ["{", "\x00", "[]", '{"at": "noon"}', '{"at": 999', "7"])
def test_a_damaged_ledger_is_read_as_far_as_it_goes(tmp_path: Path, damage: str) -> None:
    clock = Clock()
    (tmp_path / "ledger").write_text(json.dumps({"at": 999.0}) + f"\n{damage}\n")
    gate(tmp_path / "ledger", clock).ask(lambda: CLIP, size=9)
    assert clock.slept == [1.0]


def test_a_ledger_of_many_years_is_read_from_its_end(tmp_path: Path) -> None:
    clock = Clock()
    lines = [json.dumps({"at": 1.0 + at / 1000}) for at in range(5000)]
    (tmp_path / "ledger").write_text("\n".join([*lines, json.dumps({"at": 999.0})]) + "\n")
    gate(tmp_path / "ledger", clock).ask(lambda: CLIP, size=9)
    assert clock.slept == [1.0]


def test_a_ledger_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="ledger"):
        gate(tmp_path / "file" / "ledger", Clock()).ask(lambda: CLIP, size=9)


def test_gtts_sends_each_request_through_its_gate(tmp_path: Path, server: SpeechServer) -> None:
    clock = Clock()
    engine = load_engine("gtts")
    assert isinstance(engine, Polite)
    polite = engine.through(gate(tmp_path / "ledger", clock))
    voice = Voice("gtts", "en", settings=(("address", server.address),))
    polite.speak(
        "The bees came home at dusk. " * 3 + "The wasps did not, and nobody knew why.", voice=voice
    )
    assert len(server.asked) == 2
    assert clock.slept == [2.0]
    server.faults, server.headers = ["429"], {"Retry-After": "3600"}
    with pytest.raises(EngineBusy):
        polite.speak("One more.", voice=voice)
    with pytest.raises(EngineBusy, match="asked for a rest"):
        polite.speak("One more.", voice=voice)
    assert len(server.asked) == 3


def test_no_more_requests_are_under_way_than_the_server_likes(tmp_path: Path) -> None:
    """Threads stand for the processes of a build: each opens the place for itself."""
    clock, lock = Clock(), Lock()
    under_way: list[int] = []
    most: list[int] = []
    met = Event()

    def question() -> Clip:
        with lock:
            under_way.append(1)
            most.append(len(under_way))
        met.wait(0.02)
        with lock:
            under_way.pop()
        return CLIP

    narrow = replace(gate(tmp_path / "ledger", clock, pace=0), at_once=1)
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda _: narrow.ask(question, size=9), range(8)))
    assert max(most) == 1


def test_as_many_requests_are_under_way_as_the_server_likes(tmp_path: Path) -> None:
    """Whatever the numbers of the processes are: nobody waits while a place is free."""
    both = Barrier(2, timeout=10)

    def question() -> Clip:
        both.wait()
        return CLIP

    wide = replace(gate(tmp_path / "ledger", Clock(), pace=0), at_once=2)
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(lambda _: wide.ask(question, size=9), range(4))) == [CLIP] * 4


@pytest.mark.parametrize("name", ["gtts", "openai", "espeak-ng", "tone"])
def test_a_setting_that_the_engine_would_pass_over_is_told_with_those_it_knows(name: str) -> None:
    with pytest.raises(EngineUnavailable, match="no setting “adress”") as refused:
        settled(Voice(name, "", settings=(("adress", "http://localhost"),)))
    known = load_engine(name).info.settings
    assert ", ".join(known) in refused.value.mend
    assert ("Did you mean address?" in refused.value.mend) == ("address" in known)


def test_a_server_of_ones_own_may_be_asked_more_at_once() -> None:
    assert info_of(Voice("openai", "anna")).at_once == 2
    assert info_of(Voice("openai", "anna", settings=(("at_once", "32"),))).at_once == 32
    with pytest.raises(EngineUnavailable, match="no setting “at_once”"):
        settled(Voice("gtts", "en", settings=(("at_once", "32"),)))


@pytest.mark.parametrize(
    "wrong",
    [("pace", wrong) for wrong in ("slow", "inf", "nan")]
    + [("at_once", wrong) for wrong in ("many", "-1", "1000")],
)
def test_a_limit_that_is_no_number_is_told(tmp_path: Path, wrong: tuple[str, str]) -> None:
    with pytest.raises(EngineUnavailable, match=wrong[0]):
        gated(
            load_engine("gtts"),
            settings=(wrong,),
            ledger=tmp_path / "ledger",
            now=Clock().now,
            sleep=Clock().sleep,
        )
