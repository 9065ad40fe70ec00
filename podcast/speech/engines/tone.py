"""The test engine: each word is a short tone of its own pitch, at once and always the same."""

from __future__ import annotations

import hashlib
import re
import sys
from array import array
from collections.abc import Sequence
from math import pi, sin

from podcast.model import Clip, Voice, VoiceInfo, WordMark
from podcast.speech.engine import EngineInfo
from podcast.speech.engine_refusals import require_words, unknown_voice

_NAME = "tone"
_RATE = 22_050
_LONGEST = 5000
_LOUDNESS = 9000  # of 32767
_EDGE = 440  # samples of silence before and after the words, about 20 ms
_FADE = 110  # samples, about 5 ms: a tone cut off hard would click
_VOICES = {"alto": 440.0, "bass": 110.0, "tenor": 220.0}
_DEFAULT = "tenor"


class Tone:
    """Hums a line; for tests and for trying out a show without a voice."""

    @property
    def info(self) -> EngineInfo:
        """Name the engine and what it can do."""
        return EngineInfo(name=_NAME, version="1", word_marks=True, longest=_LONGEST)

    def voices(self) -> Sequence[VoiceInfo]:
        """List the three pitches to hum at."""
        return tuple(
            VoiceInfo(_NAME, name, "", f"tones from {base:g} Hz", "public domain")
            for name, base in _VOICES.items()
        )

    def speak(self, text: str, *, voice: Voice) -> Clip:
        """Hum one line; raises LineFailed without words, EngineUnavailable for the voice."""
        require_words(text, longest=_LONGEST)
        name = voice.name or _DEFAULT
        if name not in _VOICES:
            raise unknown_voice(name, engine=_NAME, known=_VOICES)
        samples, marks = array("h", bytes(2 * _EDGE)), []
        for word in re.finditer(r"\S+", text):
            marks.append(WordMark(word.start(), len(word[0]), len(samples) * 1000 / _RATE))
            samples.extend(_hum(word[0], base=_VOICES[name] * voice.pitch, rate=voice.rate))
        samples.extend(array("h", bytes(2 * _EDGE)))
        if sys.byteorder == "big":
            samples.byteswap()
        return Clip(samples=samples.tobytes(), rate=_RATE, marks=tuple(marks))


def _hum(word: str, *, base: float, rate: float) -> array[int]:
    """Make a word's tone: its letters choose the pitch within an octave, and the length."""
    digest = hashlib.sha256(word.encode("utf-8", "surrogatepass")).digest()
    turn = 2 * pi * base * (1 + digest[0] / 256) / _RATE
    count = int((1200 + 240 * len(word)) / rate)
    return array(
        "h",
        (
            round(_LOUDNESS * min(1, at / _FADE, (count - at) / _FADE) * sin(turn * at))
            for at in range(count)
        ),
    )
