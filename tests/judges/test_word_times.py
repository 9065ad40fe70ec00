"""Words found by alignment, against an engine that says itself when it says them."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from podcast.model import Voice
from podcast.speech.alignment.word_times import with_marks
from tests.judges.flite_words import FLITE, VOICES, speak
from tests.speech.sentences_made import sentences

pytestmark = [pytest.mark.judge, pytest.mark.long]


@pytest.mark.skipif(not FLITE and "CI" not in os.environ, reason="flite is not installed")
@pytest.mark.parametrize("voice", VOICES)
def test_words_of_another_engine_are_found(voice: str, tmp_path: Path) -> None:
    errors: list[float] = []
    for text in sentences("en", count=12):
        clip, starts = speak(text, voice=voice, to=tmp_path / "line.wav")
        found = with_marks(clip, text=text, voice=Voice("flite", voice, language="en-US"))
        assert found.timing.source == "alignment", text
        errors += [
            abs(mark.start - starts[mark.offset]) for mark in found.marks if mark.offset in starts
        ]
    assert len(errors) > 80
    assert np.median(errors) <= 30
    assert np.percentile(errors, 95) <= 100
