"""OpenAI's protocol, at home and hosted; the key is read late and kept nowhere."""

from __future__ import annotations

import pickle
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from podcast.errors import EngineBusy, EngineUnavailable, LineFailed, PodcastError
from podcast.model import Clip, Voice
from podcast.speech.engines.openai import OpenAISpeech

if TYPE_CHECKING:
    from tests.speech.conftest import SpeechServer

TEXT = "Bees, wasps and ants: all of them."
SECRET = "sk-not-a-real-key"  # noqa: S105 - made up


def speak(server: SpeechServer, *more: tuple[str, str], rate: float = 1.0) -> Clip:
    settings = (("address", server.address), *more)
    voice = Voice("openai", "anna", rate=rate, settings=settings)
    return OpenAISpeech().speak(TEXT, voice=voice)


def test_a_line_is_one_request(server: SpeechServer) -> None:
    assert speak(server).rate == 22_050
    assert server.asked == [TEXT]


def test_an_address_is_taken_with_its_path_or_without(server: SpeechServer) -> None:
    for path in ("", "/", "/v1", "/v1/"):
        speak(server, ("address", server.address + path))
    speak(server, ("address", server.address + "/api"))
    assert server.paths == ["/v1/audio/speech"] * 4 + ["/api/audio/speech"]


def test_a_rate_is_passed_on(server: SpeechServer) -> None:
    assert speak(server, rate=2.0).duration < 0.7 * speak(server).duration


def test_a_key_travels_as_a_header_and_nowhere_else(
    server: SpeechServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", SECRET)
    engine = OpenAISpeech()
    engine.speak(TEXT, voice=Voice("openai", "anna", settings=(("address", server.address),)))
    assert server.sent[0]["Authorization"] == f"Bearer {SECRET}"
    assert SECRET.encode() not in pickle.dumps(engine)


def test_another_variable_can_hold_the_key(
    server: SpeechServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MY_KEY", SECRET)
    speak(server, ("key_from", "MY_KEY"))
    assert server.sent[0]["Authorization"] == f"Bearer {SECRET}"


def test_without_a_key_none_is_sent(server: SpeechServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    speak(server)
    assert "Authorization" not in server.sent[0]


def test_a_password_in_netrc_is_not_sent(
    server: SpeechServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login bee password hive\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    speak(server)
    assert "Authorization" not in server.sent[0]


def test_a_key_never_travels_unencrypted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", SECRET)
    voice = Voice("openai", "anna", settings=(("address", "http://speech.example"),))
    with pytest.raises(EngineUnavailable, match="unencrypted"):
        OpenAISpeech().speak(TEXT, voice=voice)


@pytest.mark.parametrize(
    "fault", ["401", "403", "429", "500", "302", "close", "cut", "half", "html", "empty"]
)
def test_no_fault_tells_the_key(
    server: SpeechServer, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", SECRET)
    server.faults = [fault]
    with pytest.raises((EngineBusy, EngineUnavailable)) as told:
        speak(server)
    assert SECRET not in str(told.value)
    assert len(str(told.value).splitlines()) == 3


@pytest.mark.parametrize("status", ["200", "302", "400", "401", "429", "500"])
def test_a_key_that_the_server_sends_back_is_not_told(
    server: SpeechServer, monkeypatch: pytest.MonkeyPatch, status: str
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", SECRET)
    server.faults, server.echoes = [status], True
    with pytest.raises(PodcastError) as told:
        speak(server)
    assert "Bearer …" in str(told.value)
    assert SECRET not in "".join(traceback.format_exception(told.value))


@pytest.mark.parametrize("strange", ["sk-\u2019", "sk-one\nX-More: two", "sk-a b"])
def test_a_key_that_is_none_is_told_without_it(
    server: SpeechServer, monkeypatch: pytest.MonkeyPatch, strange: str
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", strange)
    with pytest.raises(EngineUnavailable, match="OPENAI_API_KEY") as told:
        speak(server)
    assert "sk-" not in "".join(traceback.format_exception(told.value))
    assert server.asked == []


def test_a_key_from_a_file_may_end_in_a_line_break(
    server: SpeechServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", f"{SECRET}\n")
    speak(server)
    assert server.sent[0]["Authorization"] == f"Bearer {SECRET}"


def test_a_refused_voice_stops_and_a_refused_line_does_not(server: SpeechServer) -> None:
    nobody = Voice("openai", "nobody", settings=(("address", server.address),))
    with pytest.raises(EngineUnavailable, match="No such voice"):
        OpenAISpeech().speak(TEXT, voice=nobody)
    server.faults = ["422"]
    with pytest.raises(LineFailed, match="422"):
        speak(server)


@pytest.mark.parametrize(
    "wrong",
    [
        Voice("openai", ""),
        Voice("openai", "anna", pitch=2),
        Voice("openai", "anna", rate=9),
        Voice("openai", "anna", settings=(("address", "localhost:80"),)),
        Voice("openai", "anna", settings=(("address", "http://me:secret@localhost"),)),
        Voice("openai", "anna", settings=(("timeout", "soon"),)),
    ],
)
def test_what_the_protocol_cannot_do_is_told(wrong: Voice) -> None:
    with pytest.raises(EngineUnavailable, match="cannot use the setting"):
        OpenAISpeech().speak(TEXT, voice=wrong)
