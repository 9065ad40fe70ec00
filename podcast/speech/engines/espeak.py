"""The embedded engine: espeak-ng, about a hundred languages, no network, word marks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import version
from pathlib import Path

from podcast.errors import EngineUnavailable, LineFailed
from podcast.model import Clip, Phone, Voice, VoiceInfo
from podcast.speech.engine import EngineInfo, Pronunciations
from podcast.speech.engine_refusals import no_sound, quoted, require_words, unknown_voice
from podcast.speech.engines.espeak_library import (
    ListedVoice,
    Session,
    Spoken,
    data_path,
    loaded,
)
from podcast.speech.engines.espeak_places import phones_of, word_marks
from podcast.speech.phonemes import MNEMONICS, Respelt, in_symbols, respell, symbols_by_ipa

_NAME = "espeak-ng"
_LICENCE = "GPL-3.0-or-later"
_DEFAULT = "en-us"
_WORDS_A_MINUTE = 160  # audiobooks are read at 150 to 160; the library itself takes 175
_SLOWEST, _FASTEST = (
    80,
    450,
)  # outside it the library changes its method or clips in silence
_PITCH = 50  # the middle of the library's 0 to 100
_LONGEST = 5000
_LETTER_A = re.compile(r"(?<=\b[A-Z] )A\b|\bA(?= [A-Z]\b)")
_SECONDS_A_CHARACTER = 2  # far more than speech takes: a longer answer would never end


class ESpeak:
    """Speaks with espeak-ng; the same line gives the same bytes in any order."""

    @property
    def info(self) -> EngineInfo:
        """Name the engine, its library's version and what it can do."""
        return _info()

    def voices(self) -> Sequence[VoiceInfo]:
        """List a voice a language, then the variants (``+f3``), which colour any voice."""
        catalogue = _catalogue()
        languages = [
            VoiceInfo(_NAME, name, listed.languages[0][0], listed.name, _LICENCE)
            for name, listed in catalogue.voices.items()
        ]
        variants = [
            VoiceInfo(
                _NAME,
                f"+{name}",
                "",
                f"variant {listed.name} {listed.gender}",
                _LICENCE,
            )
            for name, listed in catalogue.variants.items()
        ]
        return (*languages, *variants)

    def choice(self, voice: Voice) -> Voice:
        """Keep a variant (``+f3``) in another language, too; raises as `speak` does."""
        _words_a_minute(voice.rate), _pitch(voice.pitch)
        _identifier(voice)
        base, plus, variant = voice.name.partition("+")
        named, wanted = _find(base), _for_language(voice.language)
        if named is None or wanted is None or _tongue(named) == _tongue(wanted):
            return voice
        return replace(voice, name=plus + variant)

    def speak(self, text: str, *, voice: Voice) -> Clip:
        """Speak one line with the start of each word.

        Raises LineFailed for a line without words, too long, or without an end, and
        EngineUnavailable for an unknown voice, rate or pitch, or a missing library.
        """
        return self.pronounce(text, voice=voice, phonemes=())

    def pronounce(self, text: str, *, voice: Voice, phonemes: Pronunciations) -> Clip:
        """Speak one line with these words said by their IPA; raises as `speak` does."""
        line = self._spoken(text, voice=voice, phonemes=phonemes)
        marks = word_marks(line.spoken.words, text=text, respelt=line.respelt, rate=line.rate)
        return Clip(samples=line.spoken.samples, rate=line.rate, marks=tuple(marks))

    def phones(self, text: str, *, voice: Voice, phonemes: Pronunciations) -> tuple[Phone, ...]:
        """Give the sounds of a line, in IPA; raises as `speak` does."""
        line = self._spoken(text, voice=voice, phonemes=phonemes, tells_phones=True)
        return tuple(phones_of(line.spoken, text=text, respelt=line.respelt, rate=line.rate))

    def _spoken(
        self,
        text: str,
        *,
        voice: Voice,
        phonemes: Pronunciations,
        tells_phones: bool = False,
    ) -> _Line:
        require_words(text, longest=_LONGEST)
        identifier = _identifier(voice)
        words_a_minute, pitch = _words_a_minute(voice.rate), _pitch(voice.pitch)
        plain = _plain(text, identifier=identifier)
        respelt = _respelt(plain, phonemes=phonemes, identifier=identifier)
        with _library(tells_phones=tells_phones) as session:
            if not session.choose(identifier, words_a_minute=words_a_minute, pitch=pitch):
                raise unknown_voice(voice.name, engine=_NAME, known=_catalogue().voices)
            at_most = (5 + len(text) * _SECONDS_A_CHARACTER) * session.rate * 2
            symbols = bool(respelt.swaps)
            spoken = session.speak(respelt.text, at_most=at_most, symbols=symbols)
            rate = session.rate
        if spoken.cut or not spoken.words:
            raise LineFailed(
                "espeak-ng did not come to an end." if spoken.cut else "espeak-ng said nothing.",
                where=quoted(text),
                mend="Reword the line in the script.",
            )
        return _Line(spoken, respelt, rate)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as the library spoke it, and how it was written for it; ``rate`` in Hz."""

    spoken: Spoken
    respelt: Respelt
    rate: int


@dataclass(frozen=True, slots=True)
class _Catalogue:
    """Every voice and variant by the name one writes in podcast.toml."""

    voices: dict[str, ListedVoice]
    variants: dict[str, ListedVoice]


@cache
def _info() -> EngineInfo:  # asked for by every line
    return EngineInfo(
        name=_NAME,
        version=_version(),
        word_marks=True,
        longest=_LONGEST,
        local_process=True,
        phonemes=True,
        rates=(_SLOWEST / _WORDS_A_MINUTE, _FASTEST / _WORDS_A_MINUTE),
        pitches=(0, 2),
    )


@cache
def _version() -> str:
    """Name library and wheel: the wheel carries the dictionaries, which change the sound too."""
    with _library() as session:
        return f"{session.version()}/{version('espeakng-loader')}"


@cache
def _catalogue() -> _Catalogue:
    with _library() as session:
        listed, variants = session.listed(), session.listed(variants=True)
    voices: dict[str, ListedVoice] = {}
    for voice in filter(_has_dictionary, listed):
        name = voice.languages[0][0]
        voices[name if name not in voices else voice.identifier.rpartition("/")[2]] = voice
    return _Catalogue(voices, {one.identifier.rpartition("/")[2]: one for one in variants})


def _has_dictionary(voice: ListedVoice) -> bool:
    """Whether the wheel holds the voice's words: version 0.2.4 lists three it has none for."""
    data = Path(data_path())
    told = (data / "lang" / voice.identifier).read_text(encoding="utf-8")
    named = re.search(r"^dictionary\s+(\S+)", told, re.MULTILINE)
    name = named[1] if named else voice.languages[0][0].partition("-")[0]
    return (data / f"{name}_dict").is_file()


@contextmanager
def _library(*, tells_phones: bool = False) -> Iterator[Session]:
    try:
        with loaded(tells_phones=tells_phones) as session:
            yield session
    except OSError as error:
        raise EngineUnavailable(
            f"espeak-ng cannot be started: {error}.",
            where=data_path(),
            mend="Install it again: pip install --force-reinstall espeakng-loader",
        ) from error


def _identifier(voice: Voice) -> str:
    """Turn ``en-us+f3`` into the library's ``gmw/en-US+f3``; raise EngineUnavailable.

    The library falls back in silence from a variant it does not know, so both
    halves are looked up before it is asked.
    """
    catalogue = _catalogue()
    base, plus, variant = voice.name.partition("+")
    found = _find(base) if base else _for_language(voice.language or _DEFAULT)
    if found is None:
        raise unknown_voice(voice.name or voice.language, engine=_NAME, known=catalogue.voices)
    if plus and variant not in catalogue.variants:
        known = (f"{base}+{name}" for name in catalogue.variants)
        raise unknown_voice(voice.name, engine=_NAME, known=known)
    return found.identifier + plus + variant


def _tongue(voice: ListedVoice) -> str:
    """The language of a voice without its country: ``en`` of ``en-gb-scotland``."""
    return voice.languages[0][0].partition("-")[0]


def _find(name: str) -> ListedVoice | None:
    """Find a voice by its tag or its full name, whatever the letters' case."""
    wanted = name.casefold()
    voices = _catalogue().voices
    for tag, voice in voices.items():
        if wanted in (
            tag.casefold(),
            voice.name.casefold(),
            voice.identifier.casefold(),
        ):
            return voice
    others = (
        (priority, voice.identifier, voice)
        for voice in voices.values()
        for language, priority in voice.languages
        if language == wanted
    )
    return min(others, default=(0, "", None))[2]


def _for_language(tag: str) -> ListedVoice | None:
    """Find the voice for a BCP 47 tag: ``de-AT`` is spoken by ``de``."""
    while tag:
        if voice := _find(tag):
            return voice
        tag = tag.rpartition("-")[0]
    return None


def _words_a_minute(rate: float) -> int:
    words = round(_WORDS_A_MINUTE * rate)
    if not _SLOWEST <= words <= _FASTEST:
        raise EngineUnavailable(
            f"espeak-ng cannot speak at {rate:g} times its usual rate.",
            where="rate",
            mend=f"Choose a rate from {_SLOWEST / _WORDS_A_MINUTE:.2f} "
            f"to {_FASTEST / _WORDS_A_MINUTE:.2f}.",
        )
    return words


def _pitch(pitch: float) -> int:
    if not 0 <= pitch <= 2:
        raise EngineUnavailable(
            f"espeak-ng cannot speak at {pitch:g} times its usual pitch.",
            where="pitch",
            mend="Choose a pitch from 0 to 2.",
        )
    return round(_PITCH * pitch)


def _plain(text: str, *, identifier: str) -> str:
    """Blank control characters: the library takes U+0001 for a command, U+0000 for the end.

    One for one, so that the words' places stay. An English A among spelled letters (D N A)
    would be said as the article; ª is the one sign whose name there is the letter's.
    """
    lettered = _LETTER_A.sub("ª", text) if "/en" in identifier else text
    return "".join(" " if unicodedata.category(one) in ("Cc", "Cs") else one for one in lettered)


@cache
def _symbols(identifier: str) -> dict[str, str]:
    """Ask a voice for its symbols by IPA; they are the same for every line."""
    with _library() as session:
        session.choose(identifier, words_a_minute=_WORDS_A_MINUTE, pitch=_PITCH)
        return symbols_by_ipa(session.ipa(MNEMONICS))


def _respelt(text: str, *, phonemes: Pronunciations, identifier: str) -> Respelt:
    words: dict[str, str] = {}
    for word, ipa in phonemes:
        try:
            words[word] = in_symbols(ipa, table=_symbols(identifier))
        except ValueError as error:
            raise no_sound(str(error), ipa=ipa, word=word, text=text) from error
    return respell(text, words=words)
