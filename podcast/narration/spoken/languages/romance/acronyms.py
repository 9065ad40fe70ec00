"""Capitals that French and Spanish say by letters: "SNCF", "IVG", "DNI", "IRPF".

A list of each language tells most; a word without a vowel, or of two letters, has no other
reading. All others are words, and the voice's.
"""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Rule, capital
from podcast.narration.spoken.tables import wordlist

# Part of no name with small letters, no address, no other short word: "SARS-CoV", "a@B".
_CAPITALS = r"(?<![\w.·@#/&-])(?P<said>[A-Z]{2,6})(?![\w·@]|[&/]\w|\.\w|-[a-z]|-\w+[a-z])"
_VOWEL = re.compile("[AEIOUY]")
_ROMAN = re.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
# No word of either language ends so: "UGT", "IMC", "IRPF".
_NO_WORD = re.compile("[AEIOUY]?[^AEIOUY]?[AEIOUY](?:[^AEIOUYLNRS][^AEIOUYS]|[^AEIOUY]{3})")
_SHOUTED_BEFORE = re.compile(r"(?<![\w'’])([A-ZÀ-Þ]{2,})[ '’,-]+$")
_SHOUTED_AFTER = re.compile(r"[ '’,-]+([A-ZÀ-Þ]{2,})(?!\w)")
_SMALL = re.compile("[a-zà-ÿ]")
_DOUBLED = re.compile(r"([A-Z])\1\. ?([A-Z])\2\.")
_REACH = 40  # characters on each side that tell whether the line is in capitals


def acronyms(tongue: Tongue) -> Rule:
    """Say the letters of an acronym that is no word."""
    listed = wordlist(tongue.name, part="by_letters")
    words = wordlist(tongue.name, part="no_acronyms")

    def said(match: re.Match[str]) -> str | None:
        word = match["said"]
        if _is_plural(match):
            return None
        if word not in listed and not _is_by_letters(match, word, words=words):
            return None
        if _VOWEL.search(word) and _is_shouted(match, listed=listed):
            return None
        return " ".join(word)

    return Rule("acronyms", (capital(_CAPITALS, said),))


def _is_by_letters(match: re.Match[str], word: str, *, words: frozenset[str]) -> bool:
    """Tell the letters of a word that no list knows by its shape."""
    if word in words or _is_numeral(word):
        return False
    if not _VOWEL.search(word):
        return True
    near = match.string[max(0, match.start() - _REACH) : match.end() + _REACH]
    return bool(_SMALL.search(near)) and (len(word) == 2 or bool(_NO_WORD.fullmatch(word)))


def _is_numeral(word: str) -> bool:
    """Tell a Roman numeral; two letters of a hundred and more are none: "CI", "DL"."""
    return bool(_ROMAN.fullmatch(word)) and (len(word) > 2 or not re.search("[CDLM]", word))


def _is_plural(match: re.Match[str]) -> bool:
    """Tell the halves of a plural that doubles its letters: "EE. UU."."""
    word = match["said"]
    near = match.string[max(0, match.start() - 4) : match.end() + 5]
    return len(word) == 2 and word[0] == word[1] and bool(_DOUBLED.search(near))


def _is_shouted(match: re.Match[str], *, listed: frozenset[str]) -> bool:
    """Tell whether a word beside it is in capitals too, and no acronym of the list."""
    text = match.string
    beside = (
        _SHOUTED_BEFORE.search(text[max(0, match.start() - _REACH) : match.start()]),
        _SHOUTED_AFTER.match(text, match.end()),
    )
    return any(
        one and one[1] not in listed and _VOWEL.search(one[1]) and not _is_numeral(one[1])
        for one in beside
    )
