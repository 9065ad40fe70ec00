"""Every engine keeps the published contract."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from podcast.model import Voice
from podcast.speech import Engine, load_engine
from podcast.testing import EngineContract
from tests.speech.small_voices import PIPER, write_kokoro, write_piper

if TYPE_CHECKING:
    from tests.speech.conftest import SpeechServer

HUM = """
import sys, wave
from podcast.model import Voice
from podcast.speech.engines.tone import Tone
clip = Tone().speak(sys.argv[1], voice=Voice("tone", "bass"))
with wave.open(sys.argv[2], "wb") as file:
    file.setparams((1, 2, clip.rate, 0, "NONE", ""))
    file.writeframes(clip.samples)
"""


class TestESpeak(EngineContract):
    def make_engine(self) -> Engine:
        return load_engine("espeak-ng")

    def make_voice(self) -> Voice:
        return Voice("espeak-ng", "en-us+f3")


class TestHibari(EngineContract):
    def make_engine(self) -> Engine:
        return load_engine("hibari")

    def make_voice(self) -> Voice:
        return Voice("hibari", "heart", language="en-US")


class TestTone(EngineContract):
    def make_engine(self) -> Engine:
        return load_engine("tone")

    def make_voice(self) -> Voice:
        return Voice("tone", "bass")


class TestGTTS(EngineContract):
    @pytest.fixture(autouse=True)
    def _server(self, server: SpeechServer) -> None:
        self.address = server.address

    def make_engine(self) -> Engine:
        return load_engine("gtts")

    def make_voice(self) -> Voice:
        return Voice("gtts", "en", settings=(("address", self.address),))


class TestOpenAI(EngineContract):
    @pytest.fixture(autouse=True)
    def _server(self, server: SpeechServer) -> None:
        self.address = server.address

    def make_engine(self) -> Engine:
        return load_engine("openai")

    def make_voice(self) -> Voice:
        return Voice("openai", "anna", settings=(("address", self.address),))


class TestPiper(EngineContract):
    @pytest.fixture(autouse=True)
    def _folder(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PODCAST_VOICES", str(tmp_path))
        write_piper(tmp_path)

    def make_engine(self) -> Engine:
        return load_engine("piper")

    def make_voice(self) -> Voice:
        return Voice("piper", PIPER)


class TestKokoro(EngineContract):
    @pytest.fixture(autouse=True)
    def _folder(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PODCAST_VOICES", str(tmp_path))
        write_kokoro(tmp_path)

    def make_engine(self) -> Engine:
        return load_engine("kokoro")

    def make_voice(self) -> Voice:
        return Voice("kokoro", "af_hum")


class TestCommand(EngineContract):
    no_such_voice = None  # any program, any voice

    def make_engine(self) -> Engine:
        return load_engine("command")

    def make_voice(self) -> Voice:
        command = [sys.executable, "-c", HUM, "{text}", "{wav}"]
        return Voice("command", "", settings=(("command", json.dumps(command)),))
