"""What is heard: voices, clips, tracks, and the sound of an episode."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Voice:
    """Which voice speaks, and how: everything that an engine lets one choose.

    ``rate`` and ``pitch`` are factors of the voice's own (1.0). ``settings``
    holds what only one engine understands, in sorted order. ``version`` is the
    hash of the voice's own file, "" where the engine's version says it all.
    """

    engine: str
    name: str
    language: str = ""
    rate: float = 1.0
    pitch: float = 1.0
    settings: tuple[tuple[str, str], ...] = ()
    version: str = ""


@dataclass(frozen=True, slots=True)
class WordMark:
    """A word's start: ``offset`` in characters of the spoken text, time in ms."""

    offset: int
    length: int
    start: float


@dataclass(frozen=True, slots=True)
class Timing:
    """Where a line's word times come from, and how sure they are, from 0 to 1.

    ``engine``: told by the voice; ``alignment``: found by laying the line on another rendering
    of it; ``guess``: the words spread over the line by their letters.
    """

    source: Literal["engine", "alignment", "guess"] = "engine"
    sure: float = 1.0


ENGINE = Timing()
"""Word times that the voice told itself."""


@dataclass(frozen=True, slots=True)
class Phone:
    """One sound of a spoken line: its symbol in the engine's own alphabet, "" for a pause.

    ``start`` and ``end`` are the place of its word in the text, ``at`` is where it begins in
    the line's clip, in ms.
    """

    symbol: str
    start: int
    end: int
    at: float


@dataclass(frozen=True, slots=True)
class Clip:
    """What an engine made for one line, exactly as delivered.

    ``samples`` is mono signed 16-bit little-endian at ``rate`` Hz; ``timing`` tells where the
    ``marks`` come from.
    """

    samples: bytes
    rate: int
    marks: tuple[WordMark, ...] = ()
    timing: Timing = ENGINE

    @property
    def duration(self) -> float:
        """Length in milliseconds."""
        return len(self.samples) / 2 / self.rate * 1000


@dataclass(frozen=True, slots=True)
class VoiceInfo:
    """A voice as ``podcast voices`` lists it; ``size`` is bytes on this machine."""

    engine: str
    name: str
    language: str
    description: str = ""
    licence: str = ""
    installed: bool = True
    size: int = 0


@dataclass(frozen=True, slots=True)
class TrackLine:
    """Where one line lies in its track: samples at the track's rate from its start."""

    start: int
    end: int
    words: tuple[tuple[int, int, int], ...] = ()  # (offset, length, start sample)
    timing: Timing = ENGINE


@dataclass(frozen=True, slots=True)
class Track:
    """One section's sound: whole CBR MP3 frames that begin and end in silence.

    ``frames`` counts MPEG frames; ``lines`` is in the order of the section's
    lines; ``loudness`` is LUFS as measured, ``gain`` the dB that were applied.
    """

    mp3: bytes
    frames: int
    lines: tuple[TrackLine, ...]
    loudness: float = -16.0
    gain: float = 0.0
