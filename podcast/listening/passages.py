"""A long sound in passages that a recogniser can take, parted where nothing is said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from podcast.listening.heard_words import HeardWord, Written
from podcast.listening.recogniser import Dating, Recogniser, Settings
from podcast.model import Clip

_FRAME = 20  # ms in which it is measured how loud it is
_QUIET = 0.05  # of how loud the loud tenth is: -26 dB
_PAUSE = 8  # frames: a shorter stretch of silence is a part of a word
_LONGEST = 1_200  # frames of a passage, 24 seconds: Whisper takes no more than 30
_SHORTEST = 250  # frames, where there is a choice: a few words alone are written down badly
_PART = 1_000  # ms of a half: less has too few words to be followed
_AT_ONCE = 30_000  # frames
_MOST = 2_000  # words that may be heard in a passage


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a sound, in milliseconds."""

    start: int
    end: int


def levels_of(samples: NDArray[np.int16], *, rate: int) -> NDArray[np.float64]:
    """How loud a sound is in each 20 ms, as the root of its mean square."""
    size = rate * _FRAME // 1000
    whole = samples[: len(samples) // size * size].reshape(-1, size)
    # A part at a time: hours of sound as numbers of eight bytes would fill a small machine.
    parts = (whole[at : at + _AT_ONCE] for at in range(0, len(whole), _AT_ONCE))
    levels = [np.sqrt(np.mean(part.astype(np.float64) ** 2, axis=1)) for part in parts]
    return np.concatenate([np.zeros(0), *levels])


def pauses_in(levels: NDArray[np.float64]) -> tuple[Stretch, ...]:
    """Where nothing is said for a sixth of a second and more."""
    loud = float(np.quantile(levels, 0.9)) if len(levels) else 0.0
    return tuple(
        Stretch(start * _FRAME, end * _FRAME)
        for start, end in _runs(levels <= max(1.0, loud * _QUIET))
        if end - start >= _PAUSE
    )


def passages_of(levels: NDArray[np.float64], *, pauses: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """The whole sound in passages, each ended in its longest pause, or where it is quietest."""
    begun, found = 0, []
    while len(levels) - begun > _LONGEST:
        cut = _cut(levels, pauses, after=begun)
        found.append(Stretch(begun * _FRAME, cut * _FRAME))
        begun = cut
    last = [Stretch(begun * _FRAME, len(levels) * _FRAME)] if len(levels) > begun else []
    return (*found, *last)


def halves(passage: Stretch, *, pauses: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """A passage parted in the pause next to its middle; none where the parts would be short."""
    middle = (passage.start + passage.end) // 2
    cuts = [(one.start + one.end) // 2 for one in pauses]
    cut = min(cuts, key=lambda at: abs(at - middle), default=passage.start)
    if min(cut - passage.start, passage.end - cut) < _PART:
        return ()
    return Stretch(passage.start, cut), Stretch(cut, passage.end)


def within_pauses(words: Sequence[HeardWord], *, pauses: Sequence[Stretch]) -> list[HeardWord]:
    """The words with their ends out of the pauses beside them, which nobody says a word in."""
    made = []
    left = list(reversed(pauses))
    for word in words:
        while left and left[-1].end <= word.start:
            left.pop()
        start, end = word.start, word.end
        if left and left[-1].start <= start < left[-1].end < end:
            start = left[-1].end
        after = next((one for one in reversed(left) if start < one.start), None)
        if after and after.start < end <= after.end:
            end = after.start
        made.append(HeardWord(word.text, start, end))
    return made


def spread(text: str, *, within: Stretch, pauses: Sequence[Stretch]) -> list[HeardWord]:
    """The words of a text over a passage by their letters, with no word in a pause."""
    edges = [within.start, within.end]
    for pause in pauses:
        if within.start < pause.end and pause.start < within.end:
            edges[-1:-1] = [max(within.start, pause.start), min(within.end, pause.end)]
    said = [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]
    words = text.split()
    whole, total, done = sum(map(len, words)), sum(b - a for a, b in said), 0
    made = []
    for word in words:
        first, last = (_time(said, total * at // whole) for at in (done, done + len(word)))
        made.append(HeardWord(word, first, max(first, last)))
        done += len(word)
    return made if said else []


def _time(said: Sequence[tuple[int, int]], spoken: int) -> int:
    """When so many ms of a passage's speech are over."""
    for start, end in said:
        if spoken <= end - start:
            return start + spoken
        spoken -= end - start
    return said[-1][1] if said else 0


def write_down(
    sound: Clip, *, language: str, recogniser: Recogniser, settings: Settings
) -> Written:
    """Play a passage to a recogniser, for its words and, where it can tell them, their times."""
    if not isinstance(recogniser, Dating):
        heard: object = recogniser.transcribe(sound, language=language, settings=settings)
        if not isinstance(heard, str):
            raise TypeError("a recogniser's transcript is no text")
        return Written(heard)
    words = tuple(recogniser.dated(sound, language=language, settings=settings))[:_MOST]
    if not all(isinstance(one, HeardWord) for one in words) or not _in_order(words, sound=sound):
        raise ValueError("a recogniser's words are in no order")
    return Written(" ".join(one.text for one in words), words)


def _in_order(words: Sequence[HeardWord], *, sound: Clip) -> bool:
    times = [time for word in words for time in (word.start, word.end)]
    return all(a <= b for a, b in zip([0, *times], [*times, round(sound.duration)], strict=True))


def _runs(is_quiet: NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate([[0], is_quiet.astype(np.int8), [0]])))
    yield from zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)


def _cut(levels: NDArray[np.float64], pauses: Sequence[Stretch], *, after: int) -> int:
    """The frame at which a passage that begins at ``after`` ends."""
    first, last = after + _SHORTEST, after + _LONGEST
    middles = [
        (one.end - one.start, (one.start + one.end) // 2 // _FRAME)
        for one in pauses
        if first < (one.start + one.end) // 2 // _FRAME <= last
    ]
    if middles:
        return max(middles)[1]
    return first + int(np.argmin(levels[first:last]))
