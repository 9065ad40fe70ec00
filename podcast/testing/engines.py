"""The contract that every voice engine keeps, as tests that a plug-in's author runs."""

# ruff: noqa: S101 - asserting is what a contract does

from __future__ import annotations

import pickle
import re
from abc import ABC, abstractmethod
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import ClassVar

import pytest

from podcast.errors import EngineUnavailable, LineFailed
from podcast.model import Clip, Voice
from podcast.speech import Choosing, Engine, Filed, Phonetic, Pronouncing
from podcast.speech.clip_checks import check_clip

SENTENCE = "The bees came home at dusk, and nobody counted them."
TEXTS = (
    "One.",
    "Señor Núñez paid 45 € for the naïve “soufflé” — 3.5 % off.",
    "Cafe\u0301 is written with a combining accent.",
    "Half is 1/2 < 1 and <b>bold</b> & [[h@l'oU]] are only text.",
    "The bee 🐝 spoke: 日本, Привет, שלום.",
    "A null \x00 and a command \x01 are not speech.",
    "Pneumonoultramicroscopicsilicovolcanoconiosis" * 3,
)
WORDLESS = ("", " ", "\n\t", "...", "—", "?!", "\u200b", "“”")


class EngineContract(ABC):
    """Subclass it under a name that starts with Test; say how the engine is made."""

    __test__ = False
    no_such_voice: ClassVar[str | None] = "no such voice"
    """A voice's name that must be refused; None where any name may be right."""

    def __init_subclass__(cls) -> None:
        """Let pytest collect the subclass, though not this class itself."""
        cls.__test__ = True

    @abstractmethod
    def make_engine(self) -> Engine:
        """Make the engine that is tested."""

    @abstractmethod
    def make_voice(self) -> Voice:
        """Choose a voice that the engine has, speaking English."""

    def _speak(self, text: str) -> Clip:
        return self.make_engine().speak(text, voice=self.make_voice())

    def test_it_has_everything_an_engine_has(self) -> None:
        """`info`, `voices` and `speak`, a version, and limits that can be kept."""
        engine = self.make_engine()
        assert isinstance(engine, Engine)
        assert engine.info.name == self.make_voice().engine
        assert engine.info.version
        assert engine.info.longest >= len(SENTENCE)
        assert engine.info.at_once >= 0

    def test_its_voices_have_names_of_their_own(self) -> None:
        """No name twice, and each says whose it is."""
        engine = self.make_engine()
        voices = engine.voices()
        assert len({voice.name for voice in voices}) == len(voices)
        assert {voice.engine for voice in voices} <= {engine.info.name}

    @pytest.mark.parametrize("text", TEXTS, ids=ascii)
    def test_it_speaks_any_text_with_words(self, text: str) -> None:
        """Whole 16-bit samples, not silent, of a likely length, with marks that fit."""
        check_clip(self._speak(text), text=text)

    def test_it_speaks_all_of_a_long_text(self) -> None:
        """Twelve sentences take about twelve times as long as one: nothing is cut off."""
        one, twelve = self._speak(SENTENCE), self._speak(" ".join([SENTENCE] * 12))
        assert twelve.duration > 8 * one.duration

    def test_it_marks_words_if_it_says_so(self) -> None:
        """At least two words in three are marked, each where a word starts."""
        marks = self._speak(SENTENCE).marks
        if self.make_engine().info.word_marks:
            assert len(marks) >= len(SENTENCE.split()) * 2 / 3
        for mark in marks:
            assert mark.offset == 0 or not SENTENCE[mark.offset - 1].isalnum()

    def test_it_says_words_by_their_ipa_if_it_says_so(self) -> None:
        """The sound changes, the rest of the line stays, and its words keep their marks."""
        engine = self.make_engine()
        assert engine.info.phonemes == isinstance(engine, Pronouncing)
        if isinstance(engine, Pronouncing):
            voice = self.make_voice()
            clip = engine.pronounce(SENTENCE, voice=voice, phonemes=(("bees", "ˈmuːnɪŋ"),))
            check_clip(clip, text=SENTENCE)
            assert clip.samples != engine.speak(SENTENCE, voice=voice).samples
            assert engine.info.word_marks <= bool(clip.marks)

    def test_it_tells_its_sounds_in_order_and_in_their_words(self) -> None:
        """Every word has sounds of its own, and each begins within the line."""
        engine, voice = self.make_engine(), self.make_voice()
        if not isinstance(engine, Phonetic):
            return
        phones = engine.phones(SENTENCE, voice=voice, phonemes=())
        long = engine.speak(SENTENCE, voice=voice).duration
        begins = [one.at for one in phones]
        assert begins == sorted(begins)
        assert 0 <= begins[0] <= begins[-1] <= long + 1
        said = {SENTENCE[one.start : one.end] for one in phones if one.symbol}
        assert said == set(re.findall(r"\w+", SENTENCE))

    def test_it_refuses_ipa_that_is_none(self) -> None:
        """A word that cannot be said as asked fails its line; it is never guessed or dropped."""
        engine = self.make_engine()
        if isinstance(engine, Pronouncing):
            with pytest.raises(LineFailed) as failed:
                engine.pronounce(SENTENCE, voice=self.make_voice(), phonemes=(("bees", "☃"),))
            assert "bees" in failed.value.what

    def test_it_keeps_to_the_rates_and_pitches_that_it_tells(self) -> None:
        """Both ends can be spoken; what is beyond is told, never bent."""
        engine, voice = self.make_engine(), self.make_voice()
        for name, bounds in (("rate", engine.info.rates), ("pitch", engine.info.pitches)):
            if bounds is None:
                continue
            for inside in set(bounds):
                asked = _with(voice, name, inside)
                check_clip(engine.speak(SENTENCE, voice=asked), text=SENTENCE, rate=asked.rate)
            for beyond in (bounds[0] / 2 - 0.1, bounds[1] * 2 + 0.1):
                with pytest.raises(EngineUnavailable):
                    engine.speak(SENTENCE, voice=_with(voice, name, beyond))

    def test_its_files_have_one_version_until_they_change(self) -> None:
        """An engine whose voices are files can say which they are, the same each time."""
        engine, voice = self.make_engine(), self.make_voice()
        if isinstance(engine, Filed):
            assert engine.version_of(voice)
            assert engine.version_of(voice) == self.make_engine().version_of(voice)  # type: ignore[attr-defined]
            with pytest.raises(EngineUnavailable):
                engine.version_of(
                    replace(voice, settings=(("model", "none"),), name="no such voice")
                )

    def test_it_keeps_to_its_own_choice_and_refuses_what_it_would_not_speak(self) -> None:
        """An engine that chooses by language chooses the same again, and asks nobody for it."""
        engine, voice = self.make_engine(), self.make_voice()
        if isinstance(engine, Choosing):
            for language in ("", "en-GB", "fr-CA", "tlh"):
                chosen = engine.choice(replace(voice, language=language))
                assert engine.choice(chosen) == chosen
            if self.no_such_voice is not None:
                with pytest.raises(EngineUnavailable):
                    engine.choice(replace(voice, name=self.no_such_voice))

    def test_it_knows_the_settings_of_its_own_voice(self) -> None:
        """What `info` does not name is refused before a build: so it must name all."""
        names = {name for name, _ in self.make_voice().settings}
        assert names <= set(self.make_engine().info.settings)

    def test_the_order_of_lines_changes_nothing(self) -> None:
        """Each line sounds alike whatever was spoken before it."""
        engine, voice = self.make_engine(), self.make_voice()
        forth = [engine.speak(text, voice=voice) for text in TEXTS[:3]]
        back = [engine.speak(text, voice=voice) for text in reversed(TEXTS[:3])]
        if engine.info.deterministic:
            assert forth == back[::-1]
        assert [clip.rate for clip in forth] == [clip.rate for clip in back]

    def test_two_threads_do_not_disturb_each_other(self) -> None:
        """An engine guards what cannot be shared."""
        engine, voice = self.make_engine(), self.make_voice()
        alone = [engine.speak(text, voice=voice) for text in TEXTS[:3]]
        with ThreadPoolExecutor(3) as threads:
            together = list(threads.map(lambda text: engine.speak(text, voice=voice), TEXTS[:3]))
        if engine.info.deterministic:
            assert together == alone

    def test_it_travels_to_another_process(self) -> None:
        """It pickles, also after speaking, and then sounds as before."""
        engine, voice = self.make_engine(), self.make_voice()
        before = engine.speak(SENTENCE, voice=voice)
        again = pickle.loads(pickle.dumps(engine))  # noqa: S301 - our own bytes
        assert again.info == engine.info
        if engine.info.deterministic:
            assert again.speak(SENTENCE, voice=voice) == before

    @pytest.mark.parametrize("text", WORDLESS, ids=ascii)
    def test_it_refuses_a_line_without_words(self, text: str) -> None:
        """Silence is the program's to lay; an engine that returns it hides a lost line."""
        with pytest.raises(LineFailed) as failed:
            self._speak(text)
        assert failed.value.what
        assert failed.value.mend

    def test_it_refuses_a_line_over_its_limit(self) -> None:
        """Too long is told, never cut."""
        with pytest.raises(LineFailed):
            self._speak("word " * (self.make_engine().info.longest // 5 + 1))

    def test_it_refuses_a_voice_that_it_does_not_have(self) -> None:
        """Another voice than the one asked for is worse than none."""
        if self.no_such_voice is None:
            return
        voice = replace(self.make_voice(), name=self.no_such_voice)
        with pytest.raises(EngineUnavailable) as refused:
            self.make_engine().speak(SENTENCE, voice=voice)
        assert refused.value.what
        assert refused.value.mend


def _with(voice: Voice, name: str, value: float) -> Voice:
    return replace(voice, rate=value) if name == "rate" else replace(voice, pitch=value)
