"""What of a line is shown, and where in its speech each shown word is said.

What is shown is the writer's spelling. Every form that listeners get (captions, transcripts,
page, e-book) shows a cue's ``shown`` and nothing else, so that the words of all forms are equal
(WCAG 2.2, 1.2.1; decision 19).
"""

from __future__ import annotations

import re
import sys

from podcast.model import Line, Piece
from podcast.publishing.forbidden_characters import clean

SAID = frozenset({"equation"})
"""Rules of what is read as it is said."""

_WORD = re.compile(r"\S+")


def shown_text(line: Line) -> str:
    """What every form shows of a line; "" where it says nothing.

    Words that were left out are not shown; signs without a word (a bracket, an emoji) are,
    although nobody speaks them. A line of the narrator's own words alone is shown in square
    brackets: it is heard, so it has to be read, but it is not the writer's.
    """
    return " ".join(text for text, _ in shown_words(line))


def shown_words(line: Line, *, said: bool = True) -> list[tuple[str, int]]:
    """Each shown word, and where in ``line.spoken`` its spoken form begins.

    Formulas are shown as they are ``said``, for nobody reads TeX in captions; else as written.

    Inside a respelled piece (``$4 million``) the shown words share the spoken ones in
    proportion; in all others they stand letter for letter.
    """
    if not _is_word(line.spoken):
        return []
    if all(piece.shown == piece.spoken for piece in line.pieces):
        return _words_of(line.spoken)  # it is in single spaces
    ruler = _single_spaced("".join(piece.spoken for piece in line.pieces))
    written: list[tuple[str, int]] = []
    begun = 0
    for piece in line.pieces:
        if _is_shown(piece) and piece.shown:
            shown = piece.spoken if said and piece.rule in SAID else piece.shown
            scale = len(piece.spoken) / len(shown)
            written += [
                (character, ruler[begun + int(at * scale)]) for at, character in enumerate(shown)
            ]
        begun += len(piece.spoken)
    text = "".join(character for character, _ in written)
    words = [(clean(word.group()), written[word.start()][1]) for word in _WORD.finditer(text)]
    return [(word, at) for word, at in words if word] or _in_brackets(line.spoken)


def _words_of(text: str) -> list[tuple[str, int]]:
    if clean(text) == text:  # as nearly all are, and then each of its words is
        return [(sys.intern(word.group()), word.start()) for word in _WORD.finditer(text)]
    words = ((clean(word.group()), word.start()) for word in _WORD.finditer(text))
    return [(word, at) for word, at in words if word]


def _in_brackets(spoken: str) -> list[tuple[str, int]]:
    words = _words_of(spoken)
    words[0] = (f"[{words[0][0]}", words[0][1])
    words[-1] = (f"{words[-1][0]}]", words[-1][1])
    return words


def _single_spaced(raw: str) -> list[int]:
    """For each offset of ``raw`` (its end too) the offset once spaces are single and trimmed."""
    offsets: list[int] = []
    length, space = 0, False
    for character in raw:
        if character.isspace():
            space = length > 0
            offsets.append(length + space)
        else:
            length, space = length + space, False
            offsets.append(length)
            length += 1
    return [*offsets, length]


def _is_shown(piece: Piece) -> bool:
    return bool(piece.spoken.strip()) or not _is_word(piece.shown)


def _is_word(text: str) -> bool:
    return any(character.isalnum() for character in text)
