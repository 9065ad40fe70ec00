"""What is paid for and used up; and servers at home, which no proxy is asked for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from podcast.errors import EngineBusy, EngineUnavailable
from podcast.model import Clip, Voice
from podcast.speech.engines.openai import OpenAISpeech
from podcast.speech.speak_line import speak_line

if TYPE_CHECKING:
    from tests.speech.conftest import SpeechServer

TEXT = "Bees, wasps and ants: all of them."
QUOTA = "You exceeded your current quota, please check your plan and billing details."
SECRET = "sk-not-a-real-key"  # noqa: S105 - made up


def speak(server: SpeechServer) -> Clip:
    voice = Voice("openai", "anna", settings=(("address", server.address),))
    return speak_line(
        TEXT, voice=voice, engine=OpenAISpeech(), sleep=lambda _: None, random=lambda: 0.0
    )


@pytest.mark.parametrize(
    "words",
    [
        json.dumps({"error": {"message": QUOTA, "type": "insufficient_quota"}}),
        json.dumps({"detail": {"status": "quota_exceeded", "message": "0 credits remaining."}}),
        "Your credit balance is too low.",
    ],
)
def test_what_is_used_up_stops_at_once_with_the_server_s_words(
    server: SpeechServer, words: str
) -> None:
    server.faults, server.words = ["429"] * 5, words
    with pytest.raises(EngineUnavailable, match="plan and billing") as told:
        speak(server)
    assert len(server.asked) == 1
    assert words[:40] in told.value.what


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("402", json.dumps({"error": {"message": "Please pay."}})),
        ("401", json.dumps({"detail": {"status": "quota_exceeded", "message": "3 credits."}})),
        ("403", "This request exceeds your monthly quota."),
    ],
)
def test_what_is_used_up_is_told_by_whatever_status(
    server: SpeechServer, status: str, words: str
) -> None:
    server.faults, server.words = [status] * 5, words
    with pytest.raises(EngineUnavailable) as told:
        speak(server)
    assert len(server.asked) == 1
    assert "plan and billing" in told.value.mend
    assert words[:40] in told.value.what


def test_a_pace_that_is_too_high_is_waited_for(server: SpeechServer) -> None:
    server.faults = ["429"]
    server.words = "Rate limit reached: quota exceeded for requests per minute, see billing."
    speak(server)
    assert len(server.asked) == 2


def test_a_server_of_this_machine_is_asked_past_every_proxy(
    server: SpeechServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv("OPENAI_API_KEY", SECRET)
    speak(server)
    assert server.paths == ["/v1/audio/speech"]


def test_a_busy_server_stays_busy(server: SpeechServer) -> None:
    server.faults = ["429"] * 5
    with pytest.raises(EngineBusy):
        speak(server)
