"""A short show spoken by espeak-ng: its clips, its tracks, and what should be heard of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from podcast.checking.line_search import Expected
from podcast.model import Clip, Track, Voice
from podcast.speech.engines.espeak import ESpeak
from tests.checking.proving import TEXTS, expected_of, laid


@pytest.fixture(scope="session")
def clips() -> tuple[tuple[Clip, ...], ...]:
    engine, voice = ESpeak(), Voice("espeak-ng", "en-us")
    return tuple(tuple(engine.speak(text, voice=voice) for text in texts) for texts in TEXTS)


@pytest.fixture(scope="session")
def tracks(clips: Sequence[Sequence[Clip]]) -> list[Track]:
    return laid(clips)


@pytest.fixture(scope="session")
def expected(clips: Sequence[Sequence[Clip]], tracks: list[Track]) -> list[Expected]:
    return expected_of(clips, tracks=tracks)


@pytest.fixture(scope="session")
def good(tracks: list[Track], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("good") / "episode.mp3"
    path.write_bytes(b"".join(track.mp3 for track in tracks))
    return path
