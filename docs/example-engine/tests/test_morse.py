"""Morse keeps the contract of podcast's engines."""

# ruff: noqa: INP001 - a folder of tests is no package

from podcast_morse import Morse

from podcast.model import Voice
from podcast.speech import Engine
from podcast.testing import EngineContract


class TestMorse(EngineContract):
    """All of the contract, for the low voice."""

    def make_engine(self) -> Engine:
        """Make it as podcast does."""
        return Morse()

    def make_voice(self) -> Voice:
        """Choose a voice that it has."""
        return Voice("morse", "low")
