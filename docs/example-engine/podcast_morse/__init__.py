"""An example engine: it sends every line in Morse code. docs/engines.md walks through it."""

from __future__ import annotations

import unicodedata
from array import array
from collections.abc import Sequence
from difflib import get_close_matches
from functools import cache
from math import pi, sin

from podcast.errors import EngineUnavailable, LineFailed
from podcast.model import Clip, Voice, VoiceInfo, WordMark
from podcast.speech import EngineInfo

RATE = 16_000  # Hz
DOT = 960  # samples, which is 60 ms or 20 words a minute
PITCHES = {"high": 900.0, "low": 500.0}  # Hz
# fmt: off
CODE = {
    "a": ".-", "b": "-...", "c": "-.-.", "d": "-..", "e": ".", "f": "..-.",
    "g": "--.", "h": "....", "i": "..", "j": ".---", "k": "-.-", "l": ".-..",
    "m": "--", "n": "-.", "o": "---", "p": ".--.", "q": "--.-", "r": ".-.",
    "s": "...", "t": "-", "u": "..-", "v": "...-", "w": ".--", "x": "-..-",
    "y": "-.--", "z": "--..", "0": "-----", "1": ".----", "2": "..---", "3": "...--",
    "4": "....-", "5": ".....", "6": "-....", "7": "--...", "8": "---..", "9": "----.",
}
# fmt: on


class Morse:
    """Sends a line at 20 words a minute, one mark a word."""

    @property
    def info(self) -> EngineInfo:
        """Say what the engine can do; a new version means that clips sound different."""
        return EngineInfo(name="morse", version="1", word_marks=True, longest=1000)

    def voices(self) -> Sequence[VoiceInfo]:
        """List two pitches."""
        return tuple(VoiceInfo("morse", name, "", f"{hz:g} Hz") for name, hz in PITCHES.items())

    def speak(self, text: str, *, voice: Voice) -> Clip:
        """Send one line; letters without a code are sent as their plain ones, or spelled X."""
        if len(text) > self.info.longest or not any(one.isalnum() for one in text):
            raise LineFailed(
                "This line is too long, or has nothing to send.",
                where=text[:80],
                mend="Split it, or write a word into it.",
            )
        hertz = _pitch(voice.name or "low") * voice.pitch
        samples, marks, offset = array("h"), list[WordMark](), 0
        for word in text.split():
            offset = text.index(word, offset)
            if letters := [code for one in word for code in _codes(one)]:
                marks.append(WordMark(offset, len(word), len(samples) * 1000 / RATE))
                for code in letters:
                    samples.extend(_letter(code, hertz=hertz, dot=round(DOT / voice.rate)))
                samples.extend(array("h", bytes(2 * 4 * DOT)))
            offset += len(word)
        return Clip(samples.tobytes(), RATE, tuple(marks))


def _pitch(name: str) -> float:
    if name not in PITCHES:
        near = ", ".join(get_close_matches(name, PITCHES) or PITCHES)
        raise EngineUnavailable(
            f"The engine morse has no voice “{name}”.", where="voice", mend=f"Choose from: {near}."
        )
    return PITCHES[name]


def _codes(letter: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", letter.casefold())
    known = [CODE[one] for one in plain if one in CODE]
    return known or ([CODE["x"]] if letter.isalnum() else [])


@cache
def _letter(code: str, *, hertz: float, dot: int) -> array[int]:
    sound = array("h")
    for sign in code:
        length = dot if sign == "." else 3 * dot
        turn = 2 * pi * hertz / RATE
        # The ends of each sign swell, so that it does not click.
        swell = (min(1.0, at / 80, (length - at) / 80) for at in range(length))
        sound.extend(round(8000 * high * sin(turn * at)) for at, high in enumerate(swell))
        sound.extend(array("h", bytes(2 * dot)))
    sound.extend(array("h", bytes(2 * 2 * dot)))
    return sound
