"""The index behind the show page's search: which episodes hold a word, in files of bounded size."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

_SIZE = 64_000  # bytes of a part, on average: what a phone fetches for one word that is sought
_LONGEST = 40  # characters of a word; longer ones are addresses, and their start is enough
_WORD = re.compile(r"[^\W_]+")
# Thai to Lao, Burmese, Khmer, kana, and the Chinese characters: no spaces between words.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]+"
)


def search_index(texts: Iterable[Iterable[str]]) -> Mapping[str, bytes]:
    """The parts of an index over texts, by their names in output/search/.

    ``texts`` has for each episode what can be found of it; a part maps a word to the
    numbers of the episodes that hold it. ``fold.js`` and ``show.js`` read the same form.
    """
    holders: dict[str, list[int]] = {}
    for number, episode in enumerate(texts):
        for word in {word for text in episode for word in words_of(text)}:
            holders.setdefault(word, []).append(number)
    size = sum(len(word.encode()) + 8 * len(numbers) for word, numbers in holders.items())
    parts = 1
    while size > parts * _SIZE:
        parts *= 2
    filed: list[dict[str, list[int]]] = [{} for _ in range(parts)]
    for word in sorted(holders):
        filed[part_of(word, parts=parts)][word] = holders[word]
    # The number of parts is in every name: a page never reads parts of another division.
    return {f"{parts}-{number}.json": _written(part) for number, part in enumerate(filed)}


def words_of(text: str) -> set[str]:
    """The words of a text as they are compared: no accents, no case.

    A run of a script without spaces gives each character and each pair of neighbours.
    """
    return {word for piece in set(text.split()) for word in _words(piece)}


@lru_cache(maxsize=50_000)  # a show says the same words again and again
def _words(piece: str) -> tuple[str, ...]:
    found: list[str] = []
    for run in _WORD.findall(_folded(piece)):
        found.extend(word[:_LONGEST] for word in _UNSPACED.split(run) if word)
        for unspaced in _UNSPACED.findall(run):
            found.extend(unspaced)
            found.extend(map("".join, pairwise(unspaced)))
    return tuple(found)


def part_of(word: str, *, parts: int) -> int:
    """Which part a word is in: words that begin with the same two characters share one."""
    first, second = (*map(ord, word[:2]), 0)[:2]
    return (31 * first + second) % parts


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text)
    bare = "".join(letter for letter in apart if not unicodedata.category(letter).startswith("M"))
    return bare.lower().replace("ς", "σ")


def _written(part: Mapping[str, Sequence[int]]) -> bytes:
    return json.dumps(part, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
