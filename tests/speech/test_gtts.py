"""Google's voice: few requests, no lost words, and every fault told for what it is."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from podcast.errors import EngineBusy, EngineUnavailable, LineFailed
from podcast.model import Clip, Voice
from podcast.servers.request_limits import Gate
from podcast.speech.engines.gtts import GTTS
from podcast.speech.speak_line import speak_line
from tests.speech.clock import Clock

if TYPE_CHECKING:
    from tests.speech.conftest import SpeechServer

SHORT = "Dr. Bee, Esq.: wasps and ants, all of them?!"
LONG = (
    "The bees came home at dusk, and nobody counted them; the keeper, who had come late, was "
    "tired. She sat down by the third hive, and listened to it for a while."
)
PASSING = ("500", "503", "429", "close", "cut", "half", "html", "empty", "garbage")


def voice(server: SpeechServer, *more: tuple[str, str], name: str = "en") -> Voice:
    return Voice("gtts", name, settings=(("address", server.address), *more))


def speak(server: SpeechServer, text: str = SHORT, *more: tuple[str, str]) -> Clip:
    return GTTS().speak(text, voice=voice(server, *more))


def test_a_short_line_is_one_request_with_all_its_commas(server: SpeechServer) -> None:
    speak(server)
    assert server.asked == [SHORT]


def test_a_long_line_is_cut_only_where_it_must_be(server: SpeechServer) -> None:
    speak(server, LONG)
    assert len(server.asked) == 2
    assert " ".join(server.asked) == LONG
    assert server.asked[0].endswith("tired.")


def test_no_pause_is_heard_where_a_line_was_cut(server: SpeechServer) -> None:
    whole = speak(server, LONG).duration
    parts = sum(speak(server, asked).duration for asked in server.asked[:2])
    assert parts - 620 < whole < parts - 500  # of 600 ms of silence at the cut, 60 stay


@pytest.mark.parametrize("fault", PASSING)
def test_a_passing_fault_asks_to_be_tried_again(server: SpeechServer, fault: str) -> None:
    server.faults = [fault]
    with pytest.raises(EngineBusy) as busy:
        speak(server)
    assert len(str(busy.value).splitlines()) == 3


@pytest.mark.parametrize("fault", ["hang", "drip"])
def test_a_server_that_never_ends_is_left(server: SpeechServer, fault: str) -> None:
    server.faults = [fault]
    with pytest.raises(EngineBusy):
        speak(server, SHORT, ("timeout", "0.1"))


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Retry-After": "90"}, 90),
        ({"Retry-After": "9" * 400}, 86_400),
        ({"Retry-After": "soon"}, None),
    ],
)
def test_a_429_says_how_long_to_wait(
    server: SpeechServer, headers: dict[str, str], seconds: float | None
) -> None:
    server.faults, server.headers = ["429"], headers
    with pytest.raises(EngineBusy) as busy:
        speak(server)
    assert busy.value.retry_after == seconds


def test_a_429_may_name_a_date(server: SpeechServer) -> None:
    soon = format_datetime(datetime.now(tz=UTC) + timedelta(hours=1), usegmt=True)
    rests = []
    for date in (soon, "Fri, 31 Dec 9999 23:59:59 GMT"):
        server.faults, server.headers = ["429"], {"Retry-After": date}
        with pytest.raises(EngineBusy) as busy:
            speak(server)
        rests.append(busy.value.retry_after)
    assert rests == [pytest.approx(3600, abs=300), 86_400]


@pytest.mark.parametrize("fault", ["400", "403", "404", "302"])
def test_a_refusal_stops(server: SpeechServer, fault: str) -> None:
    server.faults = [fault]
    with pytest.raises(EngineUnavailable) as refused:
        speak(server)
    assert len(str(refused.value).splitlines()) == 3


def test_a_redirection_is_not_followed(server: SpeechServer) -> None:
    server.faults, server.headers = ["302"], {"Location": f"{server.address}/elsewhere"}
    with pytest.raises(EngineUnavailable, match="sends us on to http"):
        speak(server)


def test_a_flood_is_stopped(server: SpeechServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("podcast.servers.web._MOST_BYTES", 100)
    with pytest.raises(EngineBusy, match="more than a line can hold"):
        speak(server)


def test_no_network_is_told_in_three_lines(server: SpeechServer) -> None:
    gone = Voice("gtts", "en", settings=(("address", "http://127.0.0.1:9"),))
    with pytest.raises(EngineUnavailable, match="no way to it") as refused:
        GTTS().speak(SHORT, voice=gone)
    assert len(str(refused.value).splitlines()) == 3
    assert "espeak-ng" in refused.value.mend


def test_a_server_with_a_certificate_of_its_own_hears_nothing(server: SpeechServer) -> None:
    secure = server.secured()
    with pytest.raises(EngineUnavailable, match="certificate does not hold"):
        GTTS().speak(SHORT, voice=Voice("gtts", "en", settings=(("address", secure),)))
    assert server.asked == []


def test_a_language_that_the_server_lacks_makes_no_sound(server: SpeechServer) -> None:
    with pytest.raises(EngineBusy, match="no sound"):
        GTTS().speak(SHORT, voice=voice(server, name="fr"))


@pytest.mark.parametrize(
    "wrong",
    [
        Voice("gtts", "english"),
        Voice("gtts", "", "tlh"),
        Voice("gtts", "en", rate=1.2),
        Voice("gtts", "en", pitch=0.5),
        Voice("gtts", "en", settings=(("tld", "evil.example/x"),)),
        Voice("gtts", "en", settings=(("timeout", "soon"),)),
    ],
)
def test_what_it_cannot_do_is_told_before_any_request(wrong: Voice) -> None:
    with pytest.raises(EngineUnavailable) as refused:
        GTTS().speak(SHORT, voice=wrong)
    assert len(str(refused.value).splitlines()) == 3


def test_the_language_chooses_a_voice(server: SpeechServer) -> None:
    english = Voice("gtts", "", "en-AU", settings=(("address", server.address),))
    assert GTTS().speak(SHORT, voice=english).samples


def polite(ledger: Path) -> GTTS:
    clock = Clock()
    return GTTS(gate=Gate(ledger, "gtts", pace=0, now=clock.now, sleep=clock.sleep))


def parts(folder: Path) -> list[Path]:
    return list(folder.glob("part/??/*"))


@pytest.mark.parametrize("lost", [0, 2])
def test_a_line_is_resumed_at_the_piece_that_failed_by_the_next_run_too(
    server: SpeechServer, tmp_path: Path, lost: int
) -> None:
    whole = speak(server, LONG)
    first, second = server.asked
    server.faults = ["", "500"]
    with pytest.raises(EngineBusy):
        polite(tmp_path / "ledger").speak(LONG, voice=voice(server))
    (part,) = parts(tmp_path)
    part.write_bytes(part.read_bytes()[: part.stat().st_size - lost])
    assert polite(tmp_path / "ledger").speak(LONG, voice=voice(server)) == whole
    assert server.asked[2:] == [first, second, *([first] if lost else []), second]
    assert parts(tmp_path) == []


@pytest.mark.parametrize("times", [20, pytest.param(200, marks=pytest.mark.long)])
def test_no_sequence_of_faults_loses_or_doubles_a_word(
    server: SpeechServer, tmp_path: Path, times: int
) -> None:
    """The sound is that of a good day, with no request too many."""
    good = speak(server, LONG)
    pieces = len(server.asked)
    chance = random.Random(8)
    for _ in range(times):
        faults = chance.choices(PASSING, k=chance.randrange(5))
        places = sorted(chance.choices(range(pieces), k=len(faults)))
        server.faults = _placed(faults, places, pieces=pieces)
        server.asked.clear()
        heard = speak_line(
            LONG,
            voice=voice(server),
            engine=polite(tmp_path / "ledger"),
            sleep=lambda _: None,
            random=chance.random,
        )
        assert heard == good
        assert len(server.asked) == pieces + len(faults)


def _placed(faults: list[str], places: list[int], *, pieces: int) -> list[str]:
    """Put the faults before the pieces that they hit."""
    told: list[str] = []
    for piece in range(pieces):
        told += [fault for fault, place in zip(faults, places, strict=True) if place == piece]
        told.append("")
    return told


def test_a_line_of_marks_that_google_cannot_say_fails_alone() -> None:
    with pytest.raises(LineFailed):
        GTTS().speak("…", voice=Voice("gtts", "en"))
