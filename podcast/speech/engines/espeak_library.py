"""The espeak-ng C library, called through ctypes: the only file that touches it.

The library is one global, not thread-safe instance that keeps state between
sentences: the same sentence sounds a little different on every call, whatever is
reset through its interface. Only unloading it and setting the seed of its noise,
which is the clock otherwise, makes every line start equal: so `loaded` loads it,
and leaving the session unloads it.
"""

from __future__ import annotations

import _ctypes
import ctypes
import os
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol, cast

import espeakng_loader

# AUDIO_OUTPUT_SYNCHRONOUS: samples come to the callback from the call itself. With a thread of
# the library's own (AUDIO_OUTPUT_RETRIEVAL) the end of each session sleeps for 20 ms.
_SYNCHRONOUS = 2
_DONT_EXIT = 0x8000  # otherwise missing data ends the process
_PHONES_AS_IPA = 0x1 | 0x2  # each sound is an event, too; samples are the same
_UTF8 = 1  # never SSML (0x10): text is only ever text
_SYMBOLS = 0x100  # phonemes between [[ and ]]
_IPA = 2
_WORD_EVENT, _PHONE_EVENT = 1, 7
_RATE, _PITCH = 1, 3
_SEED = 1  # of the noise in voices; the library's own seed is the time in seconds

_ONE_AT_A_TIME = threading.Lock()  # the library is global to the process, so its lock is too


class _Event(ctypes.Structure):
    _fields_ = (
        ("kind", ctypes.c_int),
        ("unique", ctypes.c_uint),
        ("position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("milliseconds", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    )


class _EventFields(Protocol):
    """The fields of `_Event` as Python sees them."""

    kind: int
    position: int
    length: int
    sample: int
    id: bytes


class _Voice(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_void_p),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("xx1", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    )


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


@dataclass(frozen=True, slots=True)
class ListedVoice:
    """A voice or variant as the library lists it.

    ``languages`` are tags with how well the voice speaks them, 1 being best; its own
    tag comes first.
    """

    name: str
    identifier: str
    languages: tuple[tuple[str, int], ...]
    gender: str


@dataclass(frozen=True, slots=True)
class SpokenWord:
    """A word event: characters counted from 0, ``sample`` from the start of the sound."""

    offset: int
    length: int
    sample: int


@dataclass(frozen=True, slots=True)
class SpokenPhone:
    """A sound's event: its IPA, "" for a pause; ``word`` counts word events, 0 before the first."""

    symbol: str
    sample: int
    word: int


@dataclass(frozen=True, slots=True)
class Spoken:
    """The library's answer: 16-bit mono samples; ``cut`` where they passed the limit."""

    samples: bytes
    words: tuple[SpokenWord, ...]
    phones: tuple[SpokenPhone, ...]
    cut: bool


class Session:
    """One loaded library, from `loaded`; good for one line."""

    def __init__(self, library: ctypes.CDLL, *, rate: int) -> None:
        """Take a library that was just initialised; ``rate`` in Hz."""
        self._library = library
        self.rate = rate

    def version(self) -> str:
        """Ask the library for its own version."""
        self._library.espeak_Info.restype = ctypes.c_char_p
        return str(self._library.espeak_Info(None).decode())

    def listed(self, *, variants: bool = False) -> tuple[ListedVoice, ...]:
        """List the library's voices, or its variants, which colour any voice."""
        self._library.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_Voice))
        only = _Voice(languages=ctypes.cast(ctypes.c_char_p(b"variant"), ctypes.c_void_p))
        found = self._library.espeak_ListVoices(ctypes.byref(only) if variants else None)
        return tuple(_each_voice(found))

    def choose(self, identifier: str, *, words_a_minute: int, pitch: int) -> bool:
        """Choose a voice and how it speaks; False where the library does not know it."""
        if self._library.espeak_SetVoiceByName(identifier.encode()) != 0:
            return False
        self._library.espeak_SetParameter(_RATE, words_a_minute, 0)
        self._library.espeak_SetParameter(_PITCH, pitch, 0)
        return True

    def speak(self, text: str, *, at_most: int, symbols: bool = False) -> Spoken:
        """Speak a text without control characters, up to ``at_most`` bytes of samples.

        With ``symbols`` what stands between ``[[`` and ``]]`` is spoken as phonemes.
        """
        samples = bytearray()
        words: list[SpokenWord] = []
        phones: list[SpokenPhone] = []

        def collect(wave: object, count: int, events: Sequence[_EventFields]) -> int:
            if count > 0:
                samples.extend(ctypes.string_at(cast("int", wave), count * 2))
            _note(events, words=words, phones=phones)
            return int(len(samples) > at_most)  # 1 tells the library to stop

        callback = _Callback(collect)
        self._library.espeak_SetSynthCallback(callback)
        raw, flags = text.encode() + b"\0", _UTF8 | (_SYMBOLS if symbols else 0)
        self._library.espeak_Synth(raw, ctypes.c_size_t(len(raw)), 0, 1, 0, flags, None, None)
        return Spoken(bytes(samples), tuple(words), tuple(phones), cut=len(samples) > at_most)

    def sounds(self, text: str) -> str:
        """Read a text as IPA, its words parted by spaces, without its punctuation."""
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        raw = text.encode() + b"\0"
        rest, said = ctypes.c_char_p(raw), []
        while rest.value:
            clause = self._library.espeak_TextToPhonemes(ctypes.byref(rest), _UTF8, _IPA)
            said.append((clause or b"").decode())
        return " ".join(" ".join(said).split())

    def ipa(self, symbols: Sequence[str]) -> dict[str, str]:
        """Ask the voice which IPA each symbol stands for; none for one it does not have."""
        self.speak("a", at_most=0, symbols=True)  # the way to switch symbols on
        return {symbol: self._ipa(f"[[m{symbol}m]]")[1:-1] for symbol in symbols}

    def _ipa(self, text: str) -> str:
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        rest = ctypes.c_char_p(text.encode())
        said = self._library.espeak_TextToPhonemes(ctypes.byref(rest), _UTF8, _IPA)
        return str(said.decode())


def data_path() -> str:
    """Where the library's dictionaries and voices lie."""
    return str(espeakng_loader.get_data_path())


@contextmanager
def loaded(*, tells_phones: bool = False) -> Iterator[Session]:
    """Load the library afresh for one line, alone in this process.

    What is spoken has its phones where they are asked for: to tell them costs a twentieth of
    speaking. Raises OSError where the library or its data cannot be loaded.
    """
    with _ONE_AT_A_TIME:
        library = ctypes.CDLL(str(espeakng_loader.get_library_path()))
        try:
            options = _DONT_EXIT | (_PHONES_AS_IPA if tells_phones else 0)
            rate = library.espeak_Initialize(_SYNCHRONOUS, 0, os.fsencode(data_path()), options)
            if rate <= 0:
                raise OSError(f"espeak-ng cannot read its data in {data_path()}")
            library.espeak_ng_SetRandSeed(ctypes.c_long(_SEED))
            yield Session(library, rate=rate)
        finally:
            library.espeak_Terminate()
            _unload(library)


def _unload(library: ctypes.CDLL) -> None:
    handle = library._handle  # noqa: SLF001 - ctypes has no public way to unload
    if sys.platform == "win32":
        _ctypes.FreeLibrary(handle)
    else:
        _ctypes.dlclose(handle)


def _note(
    events: Sequence[_EventFields], *, words: list[SpokenWord], phones: list[SpokenPhone]
) -> None:
    """Take down the words and sounds that begin in a piece of sound."""
    index = 0
    while events[index].kind != 0:
        event = events[index]
        if event.kind == _WORD_EVENT:
            words.append(SpokenWord(event.position - 1, event.length, event.sample))
        elif event.kind == _PHONE_EVENT:
            phones.append(SpokenPhone(event.id.decode(errors="replace"), event.sample, len(words)))
        index += 1


def _each_voice(found: Sequence[object]) -> Iterator[ListedVoice]:
    index = 0
    while found[index]:
        voice = found[index].contents  # type: ignore[attr-defined]
        yield ListedVoice(
            name=voice.name.decode().strip(),
            identifier=voice.identifier.decode(),
            languages=tuple(_languages(voice.languages)),
            gender={1: "male", 2: "female"}.get(voice.gender, ""),
        )
        index += 1


def _languages(address: int) -> Iterator[tuple[str, int]]:
    """Read pairs of a priority byte and a zero-ended tag, up to a zero priority."""
    while priority := ctypes.string_at(address, 1)[0]:
        tag = ctypes.string_at(address + 1)
        yield tag.decode(), priority
        address += len(tag) + 2
