"""A short show spoken by espeak-ng: its clips, its tracks, and what should be heard of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from podcast.audio import head_of, lay_out, lay_track, prepare
from podcast.audio.mp3 import FRAME
from podcast.checking.finding import Expected
from podcast.model import AudioSpec, Clip, Track, Voice
from podcast.speech.espeak import ESpeak

SPEC = AudioSpec()
TEXTS = (
    ("Bees remember faces.", "They learn them in parts, and put the parts together again."),
    (
        "How it was found.",
        "The keepers wore masks for a week, and nothing at all was different.",
        "Then they changed places, and the whole hive followed the wrong person home.",
    ),
    ("What follows.", "Nobody knows yet, but several groups are asking the same question now."),
)


@pytest.fixture(scope="session")
def clips() -> tuple[tuple[Clip, ...], ...]:
    engine, voice = ESpeak(), Voice("espeak-ng", "en-us")
    return tuple(tuple(engine.speak(text, voice=voice) for text in texts) for texts in TEXTS)


@pytest.fixture(scope="session")
def tracks(clips: Sequence[Sequence[Clip]]) -> list[Track]:
    return [
        lay_track(
            [prepare(clip, spec=SPEC) for clip in lines],
            pauses=[350] * (len(lines) - 1) + [1500],
            spec=SPEC,
        )
        for lines in clips
    ]


@pytest.fixture(scope="session")
def expected(clips: Sequence[Sequence[Clip]], tracks: list[Track]) -> list[Expected]:
    starts = lay_out(map(head_of, tracks), spec=SPEC).starts
    return [
        Expected(
            start=starts[section] * FRAME + line.start,
            sound=prepare(clip, spec=SPEC).samples,
            spoken=TEXTS[section][number],
            pause=1500 if number == len(track.lines) - 1 else 350,
            where=f"bees.md:{section}{number}",
            section=section,
        )
        for section, track in enumerate(tracks)
        for number, (line, clip) in enumerate(zip(track.lines, clips[section], strict=True))
    ]


@pytest.fixture(scope="session")
def good(tracks: list[Track], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("good") / "episode.mp3"
    path.write_bytes(b"".join(track.mp3 for track in tracks))
    return path
