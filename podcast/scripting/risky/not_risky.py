"""Words that need no listening: no lexicon knows them, and a voice still says them right."""

from __future__ import annotations

from collections.abc import Sequence

from podcast.listening.sound_alike import by_sound
from podcast.narration.spoken.dictionary import frequency, is_word

_COMMON_NAME = 1_000_000  # times that a name is written in the list's billions of words
_COMMON_PART = 700_000
_SHORTEST_PART = 3
_AGREE = 0.05  # difference of two readings, of 1: what is left are two accents
_AGREE_ON_PARTS = 0.15  # a word's parts say how it is said, and leave less in doubt
_BEFORE = """
    anti auto bio counter cyber de dis extra hyper infra inter macro mega meta micro mid mini mis
    mono multi nano neo neuro non out over poly post pre pro pseudo psycho re self semi socio sub
    super tele trans ultra un under
"""
_PREFIXES = tuple(sorted(_BEFORE.split(), key=len, reverse=True))


def is_common_name(word: str, readings: Sequence[str]) -> bool:
    """Whether a name is so common, and read so alike, that nobody need listen to it: Kenneth."""
    return frequency(word) >= _COMMON_NAME and readers_agree(readings)


def is_made_of_words(word: str, readings: Sequence[str]) -> bool:
    """Whether a word is two known ones in one, or one behind a prefix: backport, macropolitics."""
    low = word.lower().replace("-", "")
    if not low.isascii() or not readers_agree(readings, within=_AGREE_ON_PARTS):
        return False
    if any(low.startswith(one) and is_word(low[len(one) :]) for one in _long_enough(low)):
        return True
    cuts = range(_SHORTEST_PART, len(low) - _SHORTEST_PART + 1)
    return any(min(frequency(low[:cut]), frequency(low[cut:])) >= _COMMON_PART for cut in cuts)


def _long_enough(word: str) -> list[str]:
    return [one for one in _PREFIXES if len(word) - len(one) > _SHORTEST_PART]


def readers_agree(readings: Sequence[str], *, within: float = _AGREE) -> bool:
    """Whether two readers say a word alike, but for their accents."""
    return len(readings) == 1 or (
        len(readings) > 1 and by_sound([readings[0]], [readings[1]])[0].distance < within
    )
