"""What every voice engine promises: the one seam between the program and its voices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from podcast.model import Clip, Phone, Voice, VoiceInfo

Pronunciations = Sequence[tuple[str, str]]
"""Spoken words and their IPA, as a `podcast.model.Line` has them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineInfo:
    """What the program must know of an engine before it asks it to speak.

    ``version`` changes whenever the sound may change; it is part of every clip's key.
    """

    name: str
    version: str
    word_marks: bool = False
    """Whether clips say when each word starts."""
    at_once: int = 0
    """How many lines may be spoken at the same time; 0 sets no limit."""
    pace: float = 0.0
    """Seconds from one request to a server to the next, where it is `Polite`."""
    network: bool = False
    """Whether the text leaves this machine."""
    longest: int = 5000
    """Characters of the longest line it takes; longer ones are a LineFailed."""
    local_process: bool = False
    """Whether it runs native code in the calling process, so that its crash or hang is ours."""
    patience: float = 60.0
    """Seconds after which a line of such an engine is taken to hang."""
    phonemes: bool = False
    """Whether it is `Pronouncing`, so that a lexicon's IPA changes its sound."""
    deterministic: bool = True
    """Whether the same line always gives the same bytes."""
    rates: tuple[float, float] | None = None
    """The least and the most of ``Voice.rate``; None where the engine does not say."""
    pitches: tuple[float, float] | None = None
    """The same of ``Voice.pitch``."""
    needs: tuple[str, ...] = ()
    """The Dask resources that a cluster's worker must have for it, such as ``GPU``."""
    settings: tuple[str, ...] = ()
    """The names that it understands in ``Voice.settings``."""


@runtime_checkable
class Engine(Protocol):
    """A voice engine: made without arguments, cheap to make, and picklable.

    What an engine cannot do in one go (a server's limit of characters, a library
    that is not thread-safe) it solves itself; nobody outside knows of it.
    """

    @property
    def info(self) -> EngineInfo:
        """What this engine is and what it can do; asking costs no network."""
        ...

    def voices(self) -> Sequence[VoiceInfo]:
        """List the voices that `speak` takes; raises EngineUnavailable."""
        ...

    def speak(self, text: str, *, voice: Voice) -> Clip:
        """Speak one line, whole or not at all.

        Raises LineFailed where this line cannot be spoken, EngineBusy where it can
        be tried again later, EngineUnavailable where no line can be spoken.
        """
        ...


@runtime_checkable
class Filed(Engine, Protocol):
    """An engine whose voices are files, so that one name may come to sound different."""

    def version_of(self, voice: Voice) -> str:
        """Hash the files that this voice is made of; asked for every line, so it is quick.

        Raises EngineUnavailable where they are not there.
        """
        ...


@runtime_checkable
class Choosing(Engine, Protocol):
    """An engine that knows which languages its voices speak."""

    def choice(self, voice: Voice) -> Voice:
        """Give the voice itself, or the engine's own for ``voice.language`` if it speaks another.

        It is the voice itself, too, where the engine has none for that language. Nothing is
        spoken and nobody asked. Raises EngineUnavailable for what `speak` would refuse.
        """
        ...


@runtime_checkable
class Pronouncing(Engine, Protocol):
    """An engine that can be told how words sound."""

    def pronounce(self, text: str, *, voice: Voice, phonemes: Pronunciations) -> Clip:
        """Speak one line as `speak` does, with these words (as spoken) said by their IPA.

        Raises LineFailed also where the voice has no such sound.
        """
        ...


@runtime_checkable
class Phonetic(Pronouncing, Protocol):
    """An engine that tells which sounds it says, and when."""

    def phones(self, text: str, *, voice: Voice, phonemes: Pronunciations) -> tuple[Phone, ...]:
        """Give the sounds of a line as `pronounce` says it, in order; raises as that does."""
        ...
