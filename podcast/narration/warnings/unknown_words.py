"""The last look at what is spoken: words and signs that no rule and no lexicon knew.

They are spoken as they are; a person is told the sentence. Ordinary punctuation, text in
another language, code and the lexicon's own words are nobody's mistake.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from podcast.model import Line, ScriptSection, Warned
from podcast.narration.spans_to_pieces import FOREIGN
from podcast.narration.spoken import rules_for

# A run is read once, and then looked into: a pattern for both would try at every letter.
_WORD = re.compile(r"[^\W_]++")
_MIXED = re.compile(r"[^\W\d_][0-9]|[0-9][^\W\d_]")
_LONGEST = 100  # characters of a sentence that a warning shows
_MEANT = frozenset({"lexicon", "code"})

# Signs outside of Unicode's symbols that voices leave out or stumble over.
_MARKS = frozenset("§¶‰‱\\\ufffd")
# Accents that stand for quotation marks in old text.
_QUOTING = frozenset("`´")
_SIGN = re.compile(r"[^A-Za-z0-9\s]")
# What every voice knows in its own language, where no rule of ours says it.
_EVERYDAY = frozenset("+<=>©®™°$£€¥")


def find_leftovers(sections: Sequence[ScriptSection], *, language: str) -> Iterator[Warned]:
    """Warn of each word and sign without a spoken form, once, with its first sentence.

    ``language`` is that of lines that name none.
    """
    told: set[str] = set()
    for section in sections:
        for line in section.lines:
            left = dict.fromkeys(_leftovers(line, language=line.language or language))
            new = [one for one in left if one not in told]
            told.update(new)
            if new:
                yield Warned(_warning(new, sentence=line.spoken), line.place)


def _leftovers(line: Line, *, language: str) -> Iterator[str]:
    rules = rules_for(language)
    text = "".join(
        " " if piece.rule in _MEANT or piece.rule.startswith(FOREIGN) else piece.spoken
        for piece in line.pieces
    )
    if "codes" in rules:  # elsewhere "1er" and "18h30" are the voice's own business
        yield from (found[0] for found in _WORD.finditer(text) if _MIXED.search(found[0]))
    known = _QUOTING if "symbols" in rules else _QUOTING | _EVERYDAY
    signs = (found[0] for found in _SIGN.finditer(text))
    yield from (sign for sign in signs if sign not in known and _is_symbol(sign))


def _is_symbol(sign: str) -> bool:
    # Symbols of every kind, characters for private use and those that Unicode does not know.
    return sign in _MARKS or unicodedata.category(sign) in {"Sm", "Sc", "So", "Sk", "Co", "Cn"}


def _warning(leftovers: Sequence[str], *, sentence: str) -> str:
    named = ", ".join(f"“{one}”" for one in leftovers)
    shown = sentence if len(sentence) <= _LONGEST else f"{sentence[: _LONGEST - 1]}…"
    return f"No rule knows how to say {named}; say it in the lexicon or the script: {shown}"
