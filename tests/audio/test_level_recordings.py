"""A person's recording is as loud as the voice beside it, however it was recorded."""

from __future__ import annotations

import numpy as np
import pytest

from podcast.audio.cut_and_join import Cut
from podcast.audio.lay_track import prepare
from podcast.audio.level_recordings import evened
from podcast.loudness_meter import integrated, momentary, powers
from podcast.model import AudioSpec, Clip
from tests.recorded_speech import in_a_room, said

SPEC = AudioSpec()
VOICE = prepare(said("The queen lays her eggs again when the days grow longer."), spec=SPEC)


def loudness(cut: Cut) -> float:
    samples = np.frombuffer(cut.samples, dtype="<i2").astype(np.float32) / np.float32(32768)
    return integrated(momentary(powers(samples, rate=SPEC.rate)))


def recorded(gain: float) -> Cut:
    room = in_a_room("They shiver their flight muscles to keep warm.", noise=-80)
    samples = (np.frombuffer(room.samples, "<i2") * gain).astype("<i2")
    return prepare(Clip(samples.tobytes(), room.rate), spec=SPEC)


@pytest.mark.parametrize("gain", [1, 0.3, 0.1])
def test_a_recording_is_as_loud_as_the_voice_beside_it(gain: float) -> None:
    own = recorded(gain)
    voice, levelled = evened([VOICE, own], own=[False, True], spec=SPEC)
    assert voice == VOICE
    assert loudness(levelled) == pytest.approx(loudness(VOICE), abs=1.0)


def test_a_section_without_a_recording_is_left_as_it_is() -> None:
    assert evened([VOICE], own=[False], spec=SPEC) == [VOICE]
