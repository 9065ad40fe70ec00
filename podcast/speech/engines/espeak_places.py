"""What espeak-ng tells while it speaks, brought back to the text that it was given."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from podcast.model import Phone, WordMark
from podcast.speech.engines.espeak_library import Spoken, SpokenWord
from podcast.speech.phonemes import Respelt

_STRESS = str.maketrans("", "", "ˈˌ")


def word_marks(
    words: Iterable[SpokenWord], *, text: str, respelt: Respelt, rate: int
) -> Iterator[WordMark]:
    """Keep one mark a word, in order.

    The library reports the parts of a word that it spells, and a second word that
    its dictionary speaks with the first, inside the word before them.
    """
    end = 0
    for word in words:
        offset, length = _place(word, text=text, respelt=respelt)
        if offset >= end and length > 0:
            yield WordMark(offset, length, word.sample * 1000 / rate)
            end = offset + length


def phones_of(spoken: Spoken, *, text: str, respelt: Respelt, rate: int) -> Iterator[Phone]:
    """Give each sound with its word, without its stress."""
    places = [(0, 0), *(_place(word, text=text, respelt=respelt) for word in spoken.words)]
    for phone in spoken.phones:
        offset, length = places[phone.word]
        symbol = phone.symbol.translate(_STRESS)
        yield Phone(symbol, offset, offset + length, phone.sample * 1000 / rate)


def _place(word: SpokenWord, *, text: str, respelt: Respelt) -> tuple[int, int]:
    length = word.length or _letters_from(word.offset, text=respelt.text)
    offset, length = respelt.place(word.offset, length)
    return offset, min(length, len(text) - offset)


def _letters_from(offset: int, *, text: str) -> int:
    """Count the letters from here: next to a curly quote the library reports no length."""
    found = re.compile(r"\w*").match(text, offset)
    return len(found[0]) if found else 0
