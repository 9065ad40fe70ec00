"""English text -> the phonemes that neural voices have learnt, by hibari's own reader.

It knows words that are spelt alike and read in two ways (“read”, “lead”) by the company they
keep, which espeak-ng guesses. Words whose sound a lexicon gives take that instead.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Protocol

from podcast.errors import LineFailed
from podcast.model import Phone, WordMark
from podcast.speech.engine import Pronunciations
from podcast.speech.engine_refusals import no_sound, quoted
from podcast.speech.engines.espeak_library import loaded
from podcast.speech.engines.misaki import AMERICAN, BRITISH
from podcast.speech.phonemes import readable

_WORD = re.compile(r"\w+(?:['’\-]\w+)*")
_WRITTEN = re.compile(r"(\S+)(\s*)")
_LETTER_A = "ˈA"
_GUESSED = 24  # letters: of a longer word that it does not know, the reader loses the end
KNOWN = 3
"""The rating of words that the reader knows."""

_NO_SOUND = frozenset("ˈˌː")  # marks of stress and length


class Token(Protocol):
    """A word or a sign as hibari's reader gives it; ``rating`` tells a known word from a guess."""

    @property
    def text(self) -> str:
        """The token as it is written."""

    @property
    def phonemes(self) -> str | None:
        """How it is said; None or "" where the reader does not know."""

    @property
    def whitespace(self) -> str:
        """What stands behind it."""

    @property
    def rating(self) -> int | None:
        """3 and more for what is known, less for a guess."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A line's phonemes, and where its words begin in them.

    ``words`` are (offset in the text, length, place in ``sounds``), in order.
    """

    sounds: str
    words: tuple[tuple[int, int, int], ...]

    def marks(self, starts: Sequence[float]) -> tuple[WordMark, ...]:
        """When each word starts, from when each phoneme does, in ms."""
        return tuple(
            WordMark(offset, length, starts[place])
            for offset, length, place in self.words
            if place < len(starts)
        )


def phones_of(reading: Reading, *, starts: Sequence[float]) -> Iterator[Phone]:
    """Give each sound with its word, from when each phoneme starts, in ms.

    Stress and length are no sounds of their own; what else is no letter is a pause.
    """
    words = sorted((place, offset, length) for offset, length, place in reading.words)
    places = [place for place, *_ in words]
    for at, (symbol, start) in enumerate(zip(reading.sounds, starts, strict=False)):
        if symbol in _NO_SOUND:
            continue
        _, offset, length = words[max(0, bisect_right(places, at) - 1)]
        yield Phone(symbol if symbol.isalpha() else "", offset, offset + length, start)


def read_english(
    text: str, *, phonemes: Pronunciations, vocabulary: Iterable[str], british: bool = False
) -> Reading:
    """Read a line; these words are said by their IPA.

    Raises LineFailed where a word or IPA has no sound in the vocabulary: nothing is passed over.
    """
    known = frozenset(vocabulary)
    written, text = text, readable(text)
    given = _given(phonemes, text=text, known=known, british=british)
    parts: list[str] = []
    words: list[tuple[int, int, int]] = []
    length = 0
    for offset, token in _placed(text, english_tokens(text, british=british)):
        said = _said(offset, token, text=text, given=given, known=known, british=british)
        if any(map(str.isalnum, token.text)) and said:
            words += [
                (offset + found.start(), len(found[0]), length + _part(found, token.text, said))
                for found in _WORD.finditer(token.text)
            ]
        parts += [said, token.whitespace]
        length += len(said) + len(token.whitespace)
    return Reading("".join(parts), tuple(_as_written(words, text=text, written=written)))


def _as_written(
    words: Sequence[tuple[int, int, int]], *, text: str, written: str
) -> Iterator[tuple[int, int, int]]:
    """The same words where they stand in the text as it was before it was made readable."""
    at = 0
    for offset, length, place in words:
        found = written.find(text[offset : offset + length], at)
        if found >= 0:
            yield found, length, place
            at = found + length


@cache
def _reader(*, british: bool) -> Any:
    from hibari.g2p import G2P

    return G2P(british=british)


def load_dictionaries() -> None:
    """Have the American reader's dictionaries in memory, which takes a third of a second."""
    _reader(british=False)


def english_tokens(text: str, *, british: bool) -> Sequence[Token]:
    """A text's words and signs with their phonemes; a word alone is read without its company."""
    reader = _reader(british=british)
    try:
        found: Sequence[Token] = reader.phonemize_tokens(reader.tokenize(text))
    except Exception:  # noqa: BLE001 - it stumbles over rare signs in many ways; espeak-ng does not
        return [_Word(match[1], whitespace=match[2]) for match in _WRITTEN.finditer(text)]
    return found


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a line that the reader could not read."""

    text: str
    phonemes: str | None = None
    whitespace: str = ""
    rating: int | None = None


def _placed(text: str, tokens: Sequence[Token]) -> Iterator[tuple[int, Token]]:
    """The tokens, each with its offset in the text."""
    at = 0
    for token in tokens:
        found = text.find(token.text, at)
        at = found if found >= 0 else at
        yield at, token
        at += len(token.text) if found >= 0 else 0


def _said(
    offset: int,
    token: Token,
    *,
    text: str,
    given: Mapping[int, tuple[int, str]],
    known: frozenset[str],
    british: bool,
) -> str:
    """A token's phonemes: those that the lexicon gives, else the reader's, else none for signs."""
    for start, (end, own) in given.items():
        if start <= offset < end:
            return own if offset == start else ""
    said = token.phonemes or ""
    if token.text == "A" and _is_letter(offset, text=text):
        said = _LETTER_A
    letters = [one for one in token.text if one.isalpha()]
    is_guessed_short = len(letters) > _GUESSED and (token.rating or 0) < KNOWN
    is_word = any(map(str.isalnum, token.text))
    if is_guessed_short or (is_word and not said) or not all(map(_is_latin, letters)):
        said = _by_espeak(token.text, british=british)
    kept = "".join(one for one in said if one in known)
    if is_word and not any(map(str.isalpha, kept)):
        named = _by_espeak(_names_in(token.text), british=british)
        kept = "".join(one for one in named if one in known)
    if is_word and not any(map(str.isalpha, kept)):
        raise _unsayable(token.text, text=text)
    return kept


def _by_espeak(word: str, *, british: bool) -> str:
    """A word in letters that the reader does not know, as espeak-ng names or reads them."""
    alphabet = BRITISH if british else AMERICAN
    with loaded() as espeak:
        espeak.choose(alphabet.espeak, words_a_minute=175, pitch=50)
        return alphabet.read_by_espeak(espeak.sounds(word)).strip()


def _names_in(word: str) -> str:
    """The letters of a word by their names, as "cherokee letter tsa": espeak-ng passes some over.

    One word in letters that nobody reads is no reason to have none of its article.
    """
    return ", ".join(unicodedata.name(one, "").lower() for one in word if one.isalnum())


def _is_letter(offset: int, *, text: str) -> bool:
    """Whether a lone capital A is the letter: not at a sentence's start, or beside another."""
    before, after = text[:offset].rstrip(), text[offset + 1 :].lstrip()
    beside = re.search(r"(?:^|\s)[B-HJ-Z]$", before) or re.match(r"[A-HJ-Z](?:\W|$)", after)
    return bool(beside) or bool(before and before[-1] not in '.!?…:“"(')


def _is_latin(letter: str) -> bool:
    return letter.isascii() or "LATIN" in unicodedata.name(letter, "")


def _part(found: re.Match[str], whole: str, said: str) -> int:
    """Where in a token's phonemes a word of it begins; most tokens are one word."""
    return round(found.start() / len(whole) * len(said)) if found.start() else 0


def _given(
    phonemes: Pronunciations, *, text: str, known: frozenset[str], british: bool
) -> dict[int, tuple[int, str]]:
    """Where words stand whose IPA is given: start -> end and their phonemes."""
    alphabet = BRITISH if british else AMERICAN
    found: dict[int, tuple[int, str]] = {}
    for word, ipa in phonemes:
        own = alphabet.own(ipa)
        for one in own:
            if one not in known:
                raise no_sound(one, ipa=ipa, word=word, text=text)
        for match in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text):
            found[match.start()] = (match.end(), own)
    return found


def _unsayable(word: str, *, text: str) -> LineFailed:
    return LineFailed(
        f"This voice has no sound for “{word}”.",
        where=quoted(text),
        mend="Respell the word in the lexicon with `say`, or choose another voice.",
    )
