"""How fast the local voices speak: seconds of sound for each second of one core's work.

    .venv/bin/python bench/voices.py ENGINE VOICE [SETTING=VALUE ...]

Work is counted and not time, so that what else runs on the machine matters less. Loading is
told apart.
"""

from __future__ import annotations

import sys
import time

from podcast.model import Voice
from podcast.speech import load_engine

LINES = (
    "The bees came home at dusk, and nobody counted them.",
    "She sat down by the third hive, and listened to it for a while.",
    "Half of the hives had been empty since the spring of that year.",
    "What was it for?",
    "Two dozen wires and nine hundred and sixty small decisions make one night of sleep.",
    "People who keep bees in towns say that the honey tastes of lime trees, chestnut and clover.",
)
ROUNDS = 3


def main() -> None:
    """Speak the lines a few times and print the ratio."""
    name, voice_name, *told = sys.argv[1:]
    settings = tuple(sorted(tuple(one.split("=", 1)) for one in told))
    voice = Voice(name, voice_name, settings=settings)  # type: ignore[arg-type]
    engine = load_engine(name)
    began = time.process_time()
    engine.speak(LINES[3], voice=voice)
    loading = time.process_time() - began
    began = time.process_time()
    sound = sum(engine.speak(text, voice=voice).duration for text in LINES * ROUNDS) / 1000
    work = time.process_time() - began
    print(f"{name} {voice_name}: {sound / work:.1f} times real time on one core;")
    print(f"{loading:.1f} s for loading and the first line; {sound:.0f} s of sound.")


if __name__ == "__main__":
    main()
