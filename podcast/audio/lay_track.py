"""A section's clips become its track: trimmed, joined, levelled, encoded, every start known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from podcast.audio.codec import resample
from podcast.audio.cut_and_join import HEAD, Cut, cut_clip, join
from podcast.audio.level import HEADROOM, find_level, render
from podcast.audio.mp3_encoder import encode
from podcast.audio.mp3_info_frame import DELAY, FRAME
from podcast.errors import AudioError
from podcast.model import AudioSpec, Clip, Track, TrackLine, WordMark


def lay_track(
    cuts: Sequence[Cut], *, pauses: Sequence[int], spec: AudioSpec, headroom: float = HEADROOM
) -> Track:
    """Join, level and encode one section; ``pauses[i]`` ms are heard after cut i.

    Line and word times are samples of the decoded track, encoder delay included. The last
    pause is rounded to whole frames (at most 13 ms off) and counts on a next track that
    begins as this one does. ``headroom`` is in dB, as find_level takes it. Raises AudioError.
    """
    if not cuts or len(cuts) != len(pauses):
        raise AudioError("A track needs clips, and one pause for each.")
    joined = join(cuts, pauses=pauses, rate=spec.rate)
    samples = np.frombuffer(joined.samples, dtype="<i2")
    level = find_level(samples, spec=spec, headroom=headroom)
    end = DELAY + len(samples)
    frames = _whole_frames(end, trail=cuts[-1].trail, pause=pauses[-1], spec=spec)
    lines = tuple(
        _line(span, cut=cut, rate=spec.rate) for span, cut in zip(joined.spans, cuts, strict=True)
    )
    return Track(
        mp3=encode(render(samples, level=level), frames=frames, spec=spec),
        frames=frames,
        lines=lines,
        loudness=level.loudness,
        gain=level.gain,
    )


def prepare(clip: Clip, *, spec: AudioSpec) -> Cut:
    """Give a clip as it is joined: at the track's rate, trimmed and faded, not yet level.

    The proof looks for just this sound in the track. Raises AudioError for a clip that is
    damaged, empty or silent.
    """
    if len(clip.samples) % 2:
        raise AudioError("The clip is damaged: half a sample is left over.")
    samples = resample(np.frombuffer(clip.samples, dtype="<i2"), rate=clip.rate, to=spec.rate)
    return replace(
        cut_clip(samples.tobytes(), rate=spec.rate), marks=clip.marks, timing=clip.timing
    )


def _whole_frames(end: int, *, trail: int, pause: int, spec: AudioSpec) -> int:
    """Count the frames after which the next track's first sound comes ``pause`` ms later."""
    next_lead = DELAY + HEAD * spec.rate // 1000
    wanted = end - trail + pause * spec.rate // 1000 - next_lead
    return max(round(wanted / FRAME), -(-end // FRAME) + 1)


def _line(span: tuple[int, int], *, cut: Cut, rate: int) -> TrackLine:
    """Move a line and its words from its clip's clock to its track's."""
    start, end = span[0] + DELAY, span[1] + DELAY
    words = tuple(
        (mark.offset, mark.length, min(max(start + _at(mark, rate) - cut.dropped, start), end))
        for mark in cut.marks
    )
    return TrackLine(start=start, end=end, words=words, timing=cut.timing)


def _at(mark: WordMark, rate: int) -> int:
    return round(mark.start * rate / 1000)
