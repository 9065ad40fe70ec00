"""A transcript without its loop: what a recogniser made up by repeating itself at the end."""

from __future__ import annotations

from collections.abc import Sequence

from podcast.listening.asked_words import WORD


def without_loop(text: str, *, longest: int) -> str:
    """The text without an ending that says one thing over and over; ``longest`` in words.

    Recognisers go on repeating what they heard last when a sound ends as they do not expect.
    A text of no more words than were expected is left alone. Takes the square of the words.
    """
    places = [match.span() for match in WORD.finditer(text)]
    said = [text[start:end].casefold() for start, end in places]
    if len(said) <= longest:
        return text
    loops = [
        (len(said) - again - size, size)
        for size in range(1, len(said) // 2 + 1)
        if (again := _said_again(said, size=size)) >= size
    ]
    if not loops:
        return text
    start, size = min(loops)
    return text[: places[start + size - 1][1]]


def _said_again(said: Sequence[str], *, size: int) -> int:
    """How many words at the end are what was said ``size`` words before each."""
    count = 0
    for word, before in zip(reversed(said), reversed(said[:-size]), strict=False):
        if word != before:
            break
        count += 1
    return count
