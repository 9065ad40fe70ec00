"""The contract that every recogniser keeps, as tests that a plug-in's author runs."""

# ruff: noqa: S101 - asserting is what a contract does

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from contextlib import suppress
from typing import ClassVar

import numpy as np
import pytest

from podcast.errors import PodcastError
from podcast.listening import Dating, Hearing, Polite, Recogniser, Scoring, Settings
from podcast.listening.asked_words import words_of
from podcast.model import Clip, Voice
from podcast.speech import load_engine

SAID = "The bees came home at dusk, and nobody counted them."
NOT_SAID = "The elephants went away in spring, and everybody knew it."
_RATE = 16_000  # Hz, at which lines are played
_ODD_SOUNDS = {
    "nothing": Clip(b"", _RATE),
    "a hundredth of a second": Clip(bytes(2 * _RATE // 100), _RATE),
    "silence": Clip(bytes(2 * _RATE), _RATE),
    "a full scale square wave": Clip((b"\xff\x7f" * 40 + b"\x00\x80" * 40) * 200, _RATE),
    "forty seconds": Clip(bytes(2 * _RATE * 40), _RATE),
}


class RecogniserContract(ABC):
    """Subclass it under a name that starts with Test; say how the recogniser is made."""

    __test__ = False
    settings: ClassVar[Settings] = ()
    """What podcast.toml would say under ``[listen]``."""
    least_heard: ClassVar[float] = 0.5
    """How many of a sentence's words it hears of espeak-ng, which few recognisers like."""

    def __init_subclass__(cls) -> None:
        """Let pytest collect the subclass, though not this class itself."""
        cls.__test__ = True

    @abstractmethod
    def make_recogniser(self) -> Recogniser:
        """Make the recogniser that is tested."""

    def make_sound(self) -> Clip:
        """``SAID`` as espeak-ng says it; another voice may be more to its liking."""
        return load_engine("espeak-ng").speak(
            SAID, voice=Voice("espeak-ng", "en-us", language="en-us")
        )

    def _hear(self, sound: Clip, *, language: str = "en-us") -> str:
        told = self.make_recogniser().transcribe(sound, language=language, settings=self.settings)
        assert isinstance(told, str)
        return told

    def test_it_has_everything_a_recogniser_has(self) -> None:
        """A name, a version that stays, and a patience; asked before anything is loaded."""
        recogniser = self.make_recogniser()
        about = recogniser.info(self.settings)
        assert isinstance(recogniser, Recogniser)
        assert about.name
        assert about.version
        assert about.patience > 0
        assert self.make_recogniser().info(self.settings) == about

    def test_it_writes_down_what_is_said(self) -> None:
        """Most of a plain sentence's words."""
        heard = {word.text.casefold() for word in words_of(self._hear(self.make_sound()))}
        wanted = {word.text.casefold() for word in words_of(SAID)}
        assert len(heard & wanted) >= self.least_heard * len(wanted)

    @pytest.mark.parametrize("sound", _ODD_SOUNDS.values(), ids=_ODD_SOUNDS)
    def test_it_bears_any_sound(self, sound: Clip) -> None:
        """A transcript, or an error that the program knows: never another, never a crash."""
        with suppress(PodcastError):
            self._hear(sound)

    @pytest.mark.parametrize("language", ["", "tlh", "de-AT-1996", "no language at all"])
    def test_it_bears_any_language(self, language: str) -> None:
        """A language that it does not know is told, or listened to as another."""
        with suppress(PodcastError):
            self._hear(self.make_sound(), language=language)

    def test_it_scores_the_whole_text_if_it_scores(self) -> None:
        """Each word has a piece, pieces lie in the text, and scores are logarithms."""
        recogniser = self.make_recogniser()
        if not isinstance(recogniser, Scoring):
            return
        pieces = self._score(recogniser, text=SAID)
        for word in words_of(SAID):
            assert any(end > word.start and start < word.end for start, end, _ in pieces)
        for start, end, score in pieces:
            assert 0 <= start <= end <= len(SAID)
            assert math.isfinite(score)
            assert score <= 0

    def test_it_finds_what_is_said_more_probable_if_it_scores(self) -> None:
        """The same sound, its own words and others."""
        recogniser = self.make_recogniser()
        if isinstance(recogniser, Scoring):
            said, other = (
                sum(score for *_, score in self._score(recogniser, text=text))
                for text in (SAID, NOT_SAID)
            )
            assert said > other

    def test_it_shows_all_of_a_sound_if_it_shows_what_it_makes_of_it(self) -> None:
        """A row for each 20 ms, as many numbers in each, the same for the same network."""
        recogniser, sound = self.make_recogniser(), self.make_sound()
        if isinstance(recogniser, Hearing):
            rows = recogniser.frames(sound, settings=self.settings)
            assert abs(len(rows) - sound.duration / 20) <= 1
            assert np.isfinite(rows).all()
            again = self.make_recogniser()
            assert isinstance(again, Hearing)
            assert again.network(self.settings) == recogniser.network(self.settings)
            assert np.array_equal(again.frames(sound, settings=self.settings), rows)

    def test_it_dates_the_words_that_it_writes_down_if_it_dates_words(self) -> None:
        """The words of its transcript, each after the one before it, within the sound."""
        recogniser, sound = self.make_recogniser(), self.make_sound()
        if isinstance(recogniser, Dating):
            words = recogniser.dated(sound, language="en-us", settings=self.settings)
            told = "".join(word.text for word in words)
            assert told == "".join(self._hear(sound).split())
            times = [time for word in words for time in (word.start, word.end)]
            assert times == sorted(times)
            assert 0 <= times[0] < times[-1] <= round(sound.duration)

    def test_it_goes_through_a_gate_if_it_asks_a_server(self) -> None:
        """Whoever sends sound away keeps the pace and the rests that the program keeps."""
        recogniser = self.make_recogniser()
        if recogniser.info(self.settings).network:
            assert isinstance(recogniser, Polite)

    def _score(self, recogniser: Scoring, *, text: str) -> list[tuple[int, int, float]]:
        return list(
            recogniser.score(self.make_sound(), text=text, language="en-us", settings=self.settings)
        )
