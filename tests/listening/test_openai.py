"""A server that listens by OpenAI's protocol, and all its faults; the key is kept nowhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from podcast.errors import EngineBusy, EngineUnavailable, LineFailed, PodcastError
from podcast.listening.own_process import Listener
from podcast.listening.recognisers.openai import OpenAIListening
from podcast.model import Clip

if TYPE_CHECKING:
    from tests.speech.conftest import SpeechServer

SOUND = Clip(b"\0\1" * 1600, 16_000)
SECRET = "sk-not-a-real-key"  # noqa: S105 - made up


def hear(server: SpeechServer, *more: tuple[str, str], slept: list[float] | None = None) -> str:
    rests = [] if slept is None else slept
    recogniser = OpenAIListening(sleep=rests.append)
    settings = (("address", server.address), *more)
    return recogniser.transcribe(SOUND, language="de-AT", settings=settings)


def test_a_line_is_one_request_with_its_sound_language_and_model(server: SpeechServer) -> None:
    server.hears = "Ants count."
    assert hear(server, ("model", "whisper-large")) == "Ants count."
    assert (server.asked, server.voices) == (["whisper-large"], ["de"])
    assert server.paths == ["/v1/audio/transcriptions"]


def test_a_key_travels_as_a_header_and_no_error_tells_it(
    server: SpeechServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MY_KEY", SECRET)
    hear(server, ("key_from", "MY_KEY"))
    assert server.sent[0]["Authorization"] == f"Bearer {SECRET}"
    server.echoes = True
    for status in ("400", "401", "302"):
        server.faults = [status]
        with pytest.raises(PodcastError) as told:
            hear(server, ("key_from", "MY_KEY"))
        assert SECRET not in str(told.value)


def test_a_key_never_travels_unencrypted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", SECRET)
    with pytest.raises(EngineUnavailable, match="unencrypted"):
        OpenAIListening().transcribe(
            SOUND, language="en", settings=(("address", "http://example.org"),)
        )


@pytest.mark.parametrize("fault", ["500", "429", "close", "cut"])
def test_a_server_that_is_busy_or_breaks_off_is_asked_again(
    server: SpeechServer, fault: str
) -> None:
    server.hears, server.faults = "Ants.", [fault, fault]
    slept: list[float] = []
    assert hear(server, slept=slept) == "Ants."
    assert len(slept) == 2


def test_a_server_that_asks_for_a_long_rest_is_left_alone(server: SpeechServer) -> None:
    server.faults = ["429 rest 3600"]
    slept: list[float] = []
    with pytest.raises(EngineBusy):
        hear(server, slept=slept)
    assert (slept, len(server.asked)) == ([], 1)


@pytest.mark.parametrize("fault", ["html", "empty", "garbage", "half"])
def test_rubbish_fails_its_line(server: SpeechServer, fault: str) -> None:
    server.hears, server.faults = "Ants count.", [fault]
    with pytest.raises(LineFailed, match="no transcript"):
        hear(server)


@pytest.mark.parametrize("told", [None, 3, ["Ants"], {"text": "Ants"}])
def test_a_transcript_that_is_no_text_fails_its_line(server: SpeechServer, told: object) -> None:
    server.hears = told
    with pytest.raises(LineFailed, match="no transcript"):
        hear(server)


def test_a_refused_model_stops_the_listening_and_a_refused_sound_fails_its_line(
    server: SpeechServer,
) -> None:
    server.words, server.faults = "No such model.", ["400"]
    with pytest.raises(EngineUnavailable, match="refuses"):
        hear(server)
    server.words, server.faults = "The sound is too short.", ["400"]
    with pytest.raises(LineFailed, match="refuses this line"):
        hear(server)


def test_what_is_used_up_stops_at_once(server: SpeechServer) -> None:
    server.words, server.faults = "insufficient_quota", ["429"]
    with pytest.raises(EngineUnavailable, match="used up") as told:
        hear(server)
    assert "listen again" in told.value.mend


@pytest.mark.parametrize(
    ("name", "value"), [("address", "ftp://x"), ("address", "http://a:b@x"), ("timeout", "soon")]
)
def test_a_setting_that_cannot_be_used_is_named(name: str, value: str) -> None:
    with pytest.raises(EngineUnavailable, match=f"setting “{name}”"):
        OpenAIListening().info(((name, value),))


def test_a_rest_that_was_asked_for_lasts_from_line_to_line(
    server: SpeechServer, tmp_path: Path
) -> None:
    server.hears, server.faults = "a b", ["429 rest 3600"]
    settings, ledger = (("address", server.address),), tmp_path / "ledger.jsonl"
    with Listener("openai", settings=settings, patience=60, ledger=ledger) as listener:
        told = [listener.listen(SOUND, text="a b", language="en").failed for _ in range(2)]
    assert "429" in told[0]
    assert "asked for a rest" in told[1]
    assert len(server.asked) == 1
