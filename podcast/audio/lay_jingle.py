"""A sound that is no speech (an opening, a closing, a mark between sections) becomes a track."""

from __future__ import annotations

import numpy as np

from podcast.audio.codec import Samples, decode
from podcast.audio.level import HEADROOM, find_level, render
from podcast.audio.mp3_encoder import encode
from podcast.audio.mp3_info_frame import DELAY, FRAME
from podcast.errors import AudioError
from podcast.model import AudioSpec, Track

AROUND = 400
"""Milliseconds of silence before and after it: speech and music must not run into each other."""

LONGEST = 120
"""Seconds: a listener came for the article."""

_FADE = 10  # ms at both ends: a file that was cut anywhere must not click


def lay_jingle(source: bytes, *, spec: AudioSpec, headroom: float = HEADROOM) -> Track:
    """Decode a sound of any common format, bring it to the show's level and encode it.

    The track has no lines. Raises AudioError for what is no sound, silent, or too long.
    """
    sound = decode(source, rate=spec.rate)
    if len(sound) > LONGEST * spec.rate:
        raise AudioError(
            f"This sound is longer than {LONGEST} seconds.", mend="Cut it, or leave it out."
        )
    if not np.abs(sound.astype(np.int32)).max(initial=0):
        raise AudioError("This sound is silent.", mend="Choose another, or leave it out.")
    silence = np.zeros(AROUND * spec.rate // 1000, dtype=np.int16)
    samples = np.concatenate([silence, _faded(sound, rate=spec.rate), silence])
    level = find_level(samples, spec=spec, headroom=headroom)
    frames = -(-(DELAY + len(samples)) // FRAME) + 1
    return Track(
        mp3=encode(render(samples, level=level), frames=frames, spec=spec),
        frames=frames,
        lines=(),
        loudness=level.loudness,
        gain=level.gain,
    )


def _faded(sound: Samples, *, rate: int) -> Samples:
    length = min(_FADE * rate // 1000, len(sound))
    faded = sound.astype(np.float32)
    ramp = np.linspace(0, 1, length, dtype=np.float32)
    faded[:length] *= ramp
    faded[len(sound) - length :] *= ramp[::-1]
    return np.rint(faded).astype(np.int16)
