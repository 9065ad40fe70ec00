"""How well words are found by alignment, for docs/voices.md: other voices' true word times."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from podcast.model import Clip, Voice
from podcast.speech.alignment.word_times import with_marks
from podcast.speech.engines.espeak import ESpeak
from tests.judges.flite_words import FLITE, VOICES, speak
from tests.speech.sentences_made import sentences

Told = Iterator[tuple[str, Clip, dict[int, float]]]
OTHERS = (("+f3", 1.2), ("+m3", 0.85), ("+f5", 1.4), ("+klatt2", 1.0))


def main() -> None:
    """Print a row for each voice: sentences, words, guessed lines, errors in ms."""
    print("| spoken by | sentences | words | only guessed | median | 95 % | worst |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for language, count in (("en", 200), ("de", 50), ("fr", 50)):
        _row(f"espeak-ng, {language}", _espeak(language, count=count), language=language)
    for voice in VOICES if FLITE else ():
        _row(f"Flite, {voice}", _flite(voice), language="en-US")


def _espeak(language: str, *, count: int) -> Told:
    for number, text in enumerate(sentences(language, count=count)):
        variant, rate = OTHERS[number % len(OTHERS)]
        voice = Voice("espeak-ng", variant, language=language, rate=rate)
        clip = ESpeak().speak(text, voice=voice)
        yield text, replace(clip, marks=()), {mark.offset: mark.start for mark in clip.marks}


def _flite(voice: str) -> Told:
    with tempfile.TemporaryDirectory() as folder:
        for text in sentences("en", count=100):
            clip, starts = speak(text, voice=voice, to=Path(folder) / "line.wav")
            if starts:
                yield text, clip, starts


def _row(name: str, told: Told, *, language: str) -> None:
    errors: list[float] = []
    lines = guessed = 0
    for text, clip, starts in told:
        lines += 1
        found = with_marks(clip, text=text, voice=Voice("any", "", language=language))
        guessed += found.timing.source == "guess"
        errors += [
            abs(mark.start - starts[mark.offset]) for mark in found.marks if mark.offset in starts
        ]
    median, most, worst = np.percentile(errors, [50, 95, 100])
    figures = (lines, len(errors), guessed, round(median), round(most), round(worst))
    print(f"| {name} | {' | '.join(map(str, figures))} |")


if __name__ == "__main__":
    main()
