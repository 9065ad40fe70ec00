"""The obvious script: a voice, a paragraph at a time, joined with ``+=``, exported and tagged.

Run as ``python -m bench.obvious MINUTES FILE.mp3``. It is what most people would write first:
one core, all the sound in memory, no chapters, captions, levels or proof. pydub exports with
ffmpeg, as everybody's does.
"""

from __future__ import annotations

import sys
import warnings

from mutagen.easyid3 import EasyID3

from bench.plain_espeak import RATE, PlainESpeak
from bench.written import paragraphs

with warnings.catch_warnings():  # of pydub's own regular expressions
    warnings.simplefilter("ignore")
    from pydub import AudioSegment


def main() -> None:
    """Write an episode of so many minutes."""
    voice = PlainESpeak()
    episode = AudioSegment.silent(duration=500, frame_rate=RATE)
    for text in paragraphs(minutes=float(sys.argv[1])):
        spoken = AudioSegment(voice.speak(text), sample_width=2, frame_rate=RATE, channels=1)
        episode += spoken
        episode += AudioSegment.silent(duration=600, frame_rate=RATE)
    episode.export(sys.argv[2], format="mp3", bitrate="96k")
    tags = EasyID3(sys.argv[2])  # type: ignore[no-untyped-call]
    tags["title"] = "A long afternoon"
    tags.save()


if __name__ == "__main__":
    main()
