"""A person's recording of a line, or of several in a row, cut to what is said in it.

No room is silent, so speech is what lies above the recording's own noise; the level that counts
as silence for an engine's clips would not do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from podcast.errors import AudioError
from podcast.model import Clip, Voice
from podcast.speech.alignment.word_times import aligned, with_marks
from podcast.speech.clip_checks import check_clip
from podcast.speech.recordings.accepted_recordings import LONGEST_PASSAGE

_STEP = 10  # ms of a frame
_ABOVE_NOISE = 6.0  # dB that speech lies above the room
_UNDER_SPEECH = 38.0  # dB under the loudest frame, where nothing of speech is missed
_AT_MOST = 15.0  # dB under it: what is louder is speech in any room
_NOTHING = -55.0  # dBFS of the loudest frame: a microphone that was off
_CLICK = 5  # frames: a shorter sound apart from others is a key or a mouse
_APART = 20  # frames
_BEFORE, _AFTER = 60, 120  # ms kept around what is said: breath, and the room dying away
_SURE_OF_PASSAGE = 0.3  # another text's alignment never was as sure (docs/decisions/42)
_PAUSE = 1_000  # ms: longer silences inside are cut to it

Floats = NDArray[np.float64]


def take_clip(recorded: Clip, *, text: str, voice: Voice) -> Clip:
    """A recording of one line, cut to what is said, as a clip with its words at their times.

    ``voice`` tells the language. Raises LineFailed where it cannot be this text.
    """
    return with_marks(check_clip(recorded, text=text), text=text, voice=voice)


def said_part(recorded: Clip, *, bound: float | None = None) -> Clip:
    """Cut off what comes before and after speech, and shorten silences of over a second to one.

    ``bound`` is the level in dBFS above which somebody speaks, where it is known already.
    Raises AudioError where nothing is said in it.
    """
    sound = np.frombuffer(recorded.samples, dtype="<i2").astype(np.float64)
    sound -= sound.mean() if len(sound) else 0.0
    levels = _levels(sound, rate=recorded.rate)
    heard = np.flatnonzero(_without_clicks(levels > (_bound(levels) if bound is None else bound)))
    if not len(heard):
        raise AudioError(
            "Nothing is said in this recording.",
            mend="Look which microphone is used and whether it is switched on, and record again.",
        )
    step = recorded.rate * _STEP // 1000
    first = max(0, heard[0] * step - _BEFORE * recorded.rate // 1000)
    last = min(len(sound), (heard[-1] + 1) * step + _AFTER * recorded.rate // 1000)
    parts, begin = [], first
    for before, after in pairwise(heard):
        if (after - before) * _STEP > _PAUSE:
            half = _PAUSE // 2 * recorded.rate // 1000
            parts.append(sound[begin : before * step + half])
            begin = after * step - half
    parts.append(sound[begin:last])
    whole = np.clip(np.concatenate(parts), -32768, 32767)
    return replace(recorded, samples=whole.astype("<i2").tobytes())


def _levels(sound: Floats, *, rate: int) -> Floats:
    """The level of each ten milliseconds in dBFS."""
    step = rate * _STEP // 1000
    frames = sound[: len(sound) // step * step].reshape(-1, step)
    told: Floats = 10 * np.log10(np.mean(frames * frames, axis=1) / 32768**2 + 1e-12)
    return told


def _bound(levels: Floats) -> float:
    """The level above which somebody speaks: over the room's, and near enough to the voice's."""
    if not len(levels) or (loudest := float(levels.max())) < _NOTHING:
        return 0.0
    room = float(np.percentile(levels, 5))
    # Speech without a pause has no moment of the room alone: the level then stays below speech.
    return min(max(room + _ABOVE_NOISE, loudest - _UNDER_SPEECH), loudest - _AT_MOST)


def _without_clicks(speaks: NDArray[np.bool_]) -> NDArray[np.bool_]:
    edges = np.flatnonzero(np.diff(np.pad(speaks.astype(np.int8), 1)))
    runs = list(zip(edges[::2], edges[1::2], strict=True))
    kept = speaks.copy()
    for index, (start, end) in enumerate(runs):
        before = start - runs[index - 1][1] if index else _APART
        after = runs[index + 1][0] - end if index + 1 < len(runs) else _APART
        if end - start < _CLICK and before >= _APART and after >= _APART:
            kept[start:end] = False
    return kept


def parted(recorded: Clip, *, texts: Sequence[str], voice: Voice) -> tuple[Clip, ...]:
    """Part the recording of several lines at the silence between them.

    Raises AudioError where it is too long, or where these words are not heard in it.
    """
    sound = np.frombuffer(recorded.samples, dtype="<i2").astype(np.float64)
    bound = _bound(_levels(sound, rate=recorded.rate))
    cut = said_part(recorded, bound=bound)
    if cut.duration > LONGEST_PASSAGE:
        raise AudioError(
            f"The passage takes {cut.duration / 1000:.0f} seconds, and {LONGEST_PASSAGE // 1000} "
            "are the most that can be parted into its lines.",
            mend="Record it in shorter passages, or line by line.",
        )
    whole = " ".join(texts)
    laid = aligned(cut, text=whole, language=voice.language)
    if laid is None or laid.timing.sure < _SURE_OF_PASSAGE:
        raise AudioError(
            "The lines were not found in this recording.",
            mend="Look whether it is these lines and nothing else, or record them line by line.",
        )
    cuts = [_cut_before(at, clip=laid) for at in _begins(texts)]
    bounds = [0, *cuts, len(laid.samples) // 2]
    return tuple(
        said_part(replace(recorded, samples=laid.samples[2 * begin : 2 * end]), bound=bound)
        for begin, end in pairwise(bounds)
    )


def _begins(texts: Sequence[str]) -> list[int]:
    """Where each text but the first begins in all of them together."""
    lengths = np.cumsum([len(text) + 1 for text in texts[:-1]])
    return [int(length) for length in lengths]


def _cut_before(offset: int, *, clip: Clip) -> int:
    """The sample in the middle of the longest silence around where a word is heard first."""
    before = [mark.start for mark in clip.marks if mark.offset < offset]
    after = [mark.start for mark in clip.marks if mark.offset >= offset]
    if not before or not after:
        raise AudioError(
            "A line is missing in this recording.",
            mend="Record all of the lines, or give those that are in it.",
        )
    sound = np.frombuffer(clip.samples, dtype="<i2").astype(np.float64)
    step = clip.rate * _STEP // 1000
    low = int(before[-1]) // _STEP
    high = max(min(int(after[0]) // _STEP + 20, len(sound) // step), low + 1)
    frames = sound[low * step : high * step].reshape(-1, step)
    levels = np.convolve(np.mean(frames * frames, axis=1), np.ones(8), mode="same")
    return int((low + int(levels.argmin())) * step + step // 2)
