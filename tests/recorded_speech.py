"""Sound as people record it: speech in a room that is never silent, in any kind of file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any

import av
import numpy as np

from podcast.model import Clip, Voice
from podcast.speech.engines.espeak import ESpeak

VOICE = Voice("espeak-ng", "", language="en-GB")


def said(text: str) -> Clip:
    """A text as somebody else's voice says it."""
    return ESpeak().speak(text, voice=replace(VOICE, name="+f3"))


def in_a_room(*texts: str, noise: float = -60.0, pause: float = 0.5) -> Clip:
    """Texts said one after the other, with a second of the room before and after (dBFS)."""
    clips = [said(text) for text in texts]
    rate = clips[0].rate
    between = np.zeros(int(pause * rate))
    parts: list[Any] = [np.zeros(rate)]
    for clip in clips:
        parts += [np.frombuffer(clip.samples, dtype="<i2").astype(np.float64) * 0.5, between]
    sound = np.concatenate([*parts, np.zeros(rate)])
    sound += np.random.default_rng(1).normal(0, 32768 * 10 ** (noise / 20), len(sound))
    return Clip(np.clip(sound, -32768, 32767).astype("<i2").tobytes(), rate)


def as_file(
    clip: Clip, *, kind: str, codec: str, rate: int = 48_000, layout: str = "mono"
) -> bytes:
    """The sound in a file of this container and codec, as FFmpeg names them."""
    file = BytesIO()
    with av.open(file, mode="w", format=kind) as out:
        stream: Any = out.add_stream(codec, rate=rate, layout=layout)
        context = stream.codec_context
        fit = av.AudioResampler(context.format, layout, rate, frame_size=context.frame_size or 1024)
        samples = np.frombuffer(clip.samples, dtype="<i2")[np.newaxis]
        frame: Any = av.AudioFrame.from_ndarray(samples, format="s16", layout="mono")
        frame.sample_rate = clip.rate
        for piece in (*fit.resample(frame), *fit.resample(None)):
            out.mux(stream.encode(piece))
        out.mux(stream.encode(None))
    return file.getvalue()


def wav(clip: Clip) -> bytes:
    """The sound as a WAV file."""
    return as_file(clip, kind="wav", codec="pcm_s16le", rate=clip.rate)


def lengths(clips: Sequence[Clip]) -> list[int]:
    """Their lengths in ms."""
    return [round(clip.duration) for clip in clips]
