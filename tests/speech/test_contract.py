"""Every engine keeps the published contract."""

from __future__ import annotations

from podcast.model import Voice
from podcast.speech import Engine, load_engine
from podcast.testing import EngineContract


class TestESpeak(EngineContract):
    def make_engine(self) -> Engine:
        return load_engine("espeak-ng")

    def make_voice(self) -> Voice:
        return Voice("espeak-ng", "en-us+f3")


class TestTone(EngineContract):
    def make_engine(self) -> Engine:
        return load_engine("tone")

    def make_voice(self) -> Voice:
        return Voice("tone", "bass")
