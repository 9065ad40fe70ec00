"""Which words English has: the list of a spelling package, with how often each is written."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

_LISTED = "frequency_dictionary_en_82_765.txt"
_ENDINGS = re.compile(r"['’](?:s|ll|re|ve|d|m|t)$|(?<=n)['’]t$|['’]$")


@cache
def _counts() -> dict[str, int]:
    """Read symspellpy's list: words of SCOWL, without names and acronyms, and Google's counts."""
    file = resources.files("symspellpy").joinpath(_LISTED)
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    return {word: int(count) for word, _, count in (line.partition(" ") for line in lines)}


def frequency(word: str) -> int:
    """Tell how often a word is written, in any case; 0 where English has no such word."""
    word = word.casefold().replace("’", "'")
    counts = _counts()
    return counts.get(word, 0) or counts.get(_ENDINGS.sub("", word), 0)


def is_word(word: str) -> bool:
    """Tell whether English has a word, however rare."""
    return frequency(word) > 0
