"""Words said by IPA: an IPA string in a voice's own symbols, and a text with them put in.

What a voice can say is not written down here: `espeak_library` asks the voice which
IPA each of its symbols stands for, and this file only turns that table round.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

_TABLE = """
    p b t d k g f v T D s z S Z h m n N l r j w tS dZ x C Q R ? n^ l^ ts dz pF
    a aa A A: A@ E E: e e: e@ eI I i i: I@ 0 O O: O@ OI o o: oU o@ V u u: U U@
    y y: Y Y: W W: @ @: @L 3 3: aI aU aI@ aU@ i@ A~ O~ E~ W~
"""
MNEMONICS = tuple(_TABLE.split())
"""The symbols of espeak-ng's phoneme tables; a voice knows most of them."""

_ALIKE = str.maketrans({"g": "ɡ", "ɹ": "r", "ʧ": "tʃ", "ʤ": "dʒ", "ɝ": "ɜː", ":": "ː"})
_WRITTEN = str.maketrans({"g": "ɡ", "ʧ": "tʃ", "ʤ": "dʒ", "ɝ": "ɜː", ":": "ː", "'": "ˈ"})
_NEAREST = {  # the sound to take where a voice lacks one: people hear the same word
    "æ": "a",
    "a": "æ",
    "ɑ": "ɑː",
    "aː": "ɑː",
    "ɒ": "ɑː",
    "ɔː": "ɔ",
    "ɜ": "ɜː",
    "ɐ": "ə",
    "ɫ": "l",
    "ɾ": "r",
    "ʁ": "r",
    "r": "ʁ",
}
_VOWELS = "aeiouyæɑɒɐɔəɚɛɜɞɘɵøœɪɨʉʊʌɯɤɶᵻ"
# Stress before a syllable, which espeak-ng writes before the vowel.
_STRESSED = re.compile(rf"([ˈˌ])([^ˈˌ{_VOWELS}]+)(?=[{_VOWELS}])")
_TOO_LONG = re.compile(r"\w{60}(?=\w)")  # espeak-ng drops the end of a longer word
_STRESS = {"ˈ": "'", "ˌ": ","}
_UNTOLD = frozenset("ː\u02d1\u02b0\u0329\u030d\u032f")
"""Length, breath, a consonant that is a syllable, a vowel that is none: a voice without these
signs says the same word without them."""
_SILENT = frozenset(".‿ /[]()\u0361\u035c")  # syllables, ties and the brackets people write


@dataclass(frozen=True, slots=True)
class Respelt:
    """A text for the library, and where its places lie in the text as it was.

    ``swaps`` are words put in: start and end here, start and end there.
    """

    text: str
    swaps: tuple[tuple[int, int, int, int], ...] = ()

    def place(self, offset: int, length: int) -> tuple[int, int]:
        """Say where a stretch of this text lies in the text as it was."""
        shift = 0
        for start, end, there, there_end in self.swaps:
            if offset < start:
                break
            if offset < end:
                return there, there_end - there
            shift = there_end - end
        return offset + shift, length


def readable(text: str) -> str:
    """Blank control characters, which end a text for espeak-ng, and part words over its limit."""
    plain = "".join(" " if unicodedata.category(one) in ("Cc", "Cs") else one for one in text)
    return _TOO_LONG.sub(r"\g<0> ", plain)


def as_espeak_writes(ipa: str, *, tag: str) -> str:
    """Write IPA as espeak-ng would for this language: what neural models have learnt from."""
    plain = unicodedata.normalize("NFD", ipa).translate(_WRITTEN)
    if tag.startswith("en"):
        plain = plain.replace("r", "ɹ")
    spelt = "".join(one for one in plain if one not in _SILENT)
    return _STRESSED.sub(r"\2\1", spelt)


def symbols_by_ipa(ipa: Mapping[str, str]) -> dict[str, str]:
    """Turn a voice's table (its symbol: the IPA) round; of two symbols the first counts."""
    table: dict[str, str] = {}
    for symbol, sound in ipa.items():
        if sound:
            table.setdefault(_plain(sound), symbol)
    near = {one: table[other] for one, other in _NEAREST.items() if other in table}
    return near | table


def in_symbols(ipa: str, *, table: Mapping[str, str]) -> str:
    """Write IPA in a voice's symbols, the longest fitting first; ValueError for a strange one."""
    rest = "".join(one for one in _plain(ipa) if one not in _SILENT)
    symbols: list[str] = []
    longest = max(map(len, table), default=1)
    while rest:
        sizes = range(min(longest, len(rest)), 0, -1)
        size = next((size for size in sizes if rest[:size] in table), 1)
        symbol = table.get(rest[:size]) or _STRESS.get(rest[0])
        if symbol is None and symbols and rest[0] in _UNTOLD:
            rest = rest[1:]
            continue
        if symbol is None:
            raise ValueError(rest[0])
        symbols.append(symbol)
        rest = rest[size:]
    # A bar parts two symbols that would read as one: t and S are not tS.
    return re.sub(r"(?<=[',])\|", "", "|".join(symbols))


def respell(text: str, *, words: Mapping[str, str]) -> Respelt:
    """Put words' symbols between ``[[`` and ``]]``; the text's own ``[[`` loses its meaning."""
    text = text.replace("[[", "[ ")
    if not words:
        return Respelt(text)
    longest_first = sorted(words, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    parts, swaps, last, length = [], [], 0, 0
    for found in pattern.finditer(text):
        before, put_in = text[last : found.start()], f"[[{words[found[0]]}]]"
        start = length + len(before)
        length, last = start + len(put_in), found.end()
        parts += [before, put_in]
        swaps.append((start, length, found.start(), found.end()))
    return Respelt("".join([*parts, text[last:]]), tuple(swaps))


def _plain(ipa: str) -> str:
    return unicodedata.normalize("NFD", ipa).translate(_ALIKE)
