"""Text -> the phonemes that Kokoro's voices have learnt, read by espeak-ng."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from podcast.errors import LineFailed
from podcast.speech.engine import Pronunciations
from podcast.speech.engine_refusals import no_sound, quoted
from podcast.speech.engines.espeak_library import Session
from podcast.speech.engines.misaki import AMERICAN, BRITISH, Alphabet
from podcast.speech.phonemes import readable

READ_BY: Mapping[str, Alphabet] = {
    "a": AMERICAN,
    "b": BRITISH,
    "e": Alphabet("es", "roa/es"),
    "f": Alphabet("fr-FR", "roa/fr"),
    "h": Alphabet("hi", "inc/hi"),
    "i": Alphabet("it", "roa/it"),
    "p": Alphabet("pt-BR", "roa/pt-BR"),
}
"""By the first letter of a voice's name."""

_MARK = re.compile(  # it begins where a run begins, so that a long run is looked at once
    r"(?<!\s)\s*(?<![;:,.!?…])([;:,.!?…]+)[\"”’»)\]]*(?=\s|$)|(?<!\s)\s+([–—])\s+|([—…])|([()“”])"
)
_BEFORE = {"(": " (", "“": " “", "—": " — "}  # others follow their word at once


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads one language into one model's alphabet."""

    language: Alphabet
    vocabulary: Mapping[str, int]

    def read(self, text: str, *, phonemes: Pronunciations, espeak: Session) -> str:
        """Read a line; these words are said by their IPA.

        Raises LineFailed where IPA, or all of a word, has no sound in the model.
        """
        espeak.choose(self.language.espeak, words_a_minute=175, pitch=50)
        given = {word: self._own(word, ipa, text=text) for word, ipa in phonemes}
        said = "".join(self._parts(readable(text), given=given, espeak=espeak))
        for word in said.split():
            letters = [one for one in word if one.isalpha()]
            if letters and not any(one in self.vocabulary for one in letters):
                raise LineFailed(
                    f"This voice has no sound for “{''.join(letters)}”.",
                    where=quoted(text),
                    mend="Respell the word in the lexicon with `say`, or choose another voice.",
                )
        known = "".join(one for one in said if one in self.vocabulary)
        return " ".join(known.split())

    def _parts(self, text: str, *, given: Mapping[str, str], espeak: Session) -> Iterator[str]:
        """The line's words and marks in order; espeak-ng itself gives no punctuation."""
        for stretch, mark in _marked(text):
            said = " ".join(
                given.get(part) or self.language.read_by_espeak(espeak.sounds(part))
                for part in _around(stretch, words=given)
            ).rstrip()
            yield said + _BEFORE.get(mark, f"{mark} ")

    def _own(self, word: str, ipa: str, *, text: str) -> str:
        own = self.language.own(ipa)
        for one in own:
            if one not in self.vocabulary:
                raise no_sound(one, ipa=ipa, word=word, text=text)
        return own


def _marked(text: str) -> Iterator[tuple[str, str]]:
    """Stretches of text, each with the mark behind it."""
    last = 0
    for found in _MARK.finditer(text):
        mark = next(filter(None, found.groups()))[0]
        yield text[last : found.start()], "—" if mark == "–" else mark
        last = found.end()
    yield text[last:], ""


def _around(text: str, *, words: Mapping[str, str]) -> Iterator[str]:
    """The text in pieces, with each of the words alone."""
    if not words:
        yield text
        return
    either = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    yield from re.split(rf"(?<!\w)({either})(?!\w)", text)
