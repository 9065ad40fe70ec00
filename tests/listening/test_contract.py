"""Every recogniser keeps the published contract."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from podcast.listening import Recogniser, load_recogniser
from podcast.listening.recognisers.openai import OpenAIListening
from podcast.testing import RecogniserContract
from podcast.testing.recognisers import SAID

if TYPE_CHECKING:
    from tests.speech.conftest import SpeechServer


class TestWhisper(RecogniserContract):
    @pytest.fixture(autouse=True)
    def _there(self) -> None:
        pytest.importorskip("faster_whisper")

    def make_recogniser(self) -> Recogniser:
        return load_recogniser("faster-whisper")


class TestCommand(RecogniserContract):
    settings = (("command", json.dumps([sys.executable, "-c", f"print({SAID!r})", "{wav}"])),)

    def make_recogniser(self) -> Recogniser:
        return load_recogniser("command")


class TestOpenAI(RecogniserContract):
    @pytest.fixture(autouse=True)
    def _server(self, server: SpeechServer) -> None:
        server.hears = SAID
        self.settings = (("address", server.address),)  # type: ignore[misc] # of this test

    def make_recogniser(self) -> Recogniser:
        return OpenAIListening()
