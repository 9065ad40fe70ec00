"""The floor: a voice's own library and the encoder on all cores, and nothing else.

Run as ``python -m bench.floor MINUTES [espeak-ng|hibari]``: no joins, no levels, no times, no
proof, no file that anybody could play from start to end.
"""

from __future__ import annotations

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial

import lameenc  # type: ignore[import-not-found]  # compiled, without type hints
import numpy as np

from bench.plain_espeak import PlainESpeak
from bench.plain_hibari import PlainHibari
from bench.written import paragraphs
from podcast.audio.codec import resample

_CHUNK = 10  # paragraphs: a section's length
_FINISHED = 44_100  # Hz of an episode


def main() -> None:
    """Speak and encode so many minutes."""
    minutes, voice = float(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "espeak-ng"
    every = paragraphs(minutes=minutes)
    chunks = [every[at : at + _CHUNK] for at in range(0, len(every), _CHUNK)]
    with ProcessPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        size = sum(pool.map(partial(spoken_and_encoded, voice=voice), chunks))
    print(f"{size} bytes")


def spoken_and_encoded(chunk: list[str], *, voice: str) -> int:
    """Speak a section's paragraphs and encode them at the show's own quality; gives bytes.

    FFmpeg changes the rate, since LAME's own way costs as much as its encoding.
    """
    library = _library(voice)
    lame = lameenc.Encoder()
    lame.silence()
    lame.set_channels(1)
    lame.set_in_sample_rate(_FINISHED)
    lame.set_out_sample_rate(_FINISHED)
    lame.set_bit_rate(96)
    lame.set_quality(7)
    spoken = (np.frombuffer(library.speak(text), dtype="<i2") for text in chunk)
    ready = (resample(samples, rate=library.rate, to=_FINISHED).tobytes() for samples in spoken)
    return sum(len(lame.encode(samples)) for samples in ready) + len(lame.flush())


@cache
def _library(voice: str) -> PlainESpeak | PlainHibari:
    """The process's one library: it cannot be started twice."""
    return PlainHibari() if voice == "hibari" else PlainESpeak()


if __name__ == "__main__":
    main()
