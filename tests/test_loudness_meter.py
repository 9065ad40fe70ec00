"""Loudness as the standard and FFmpeg's meter give it."""

from __future__ import annotations

from fractions import Fraction
from typing import cast

import av
import numpy as np
import pytest
from av.filter import Graph
from numpy.typing import NDArray

from podcast.loudness_meter import SILENCE, integrated, momentary, powers
from podcast.model import Voice
from podcast.speech.engines.espeak import ESpeak


def sine(
    hertz: float, *, rate: int, seconds: float = 4.0, peak: float = 0.5
) -> NDArray[np.float32]:
    at = np.arange(int(seconds * rate)) / rate
    return np.asarray(peak * np.sin(2 * np.pi * hertz * at), dtype=np.float32)


def measured(sound: NDArray[np.float32], *, rate: int) -> float:
    return integrated(momentary(powers(sound, rate=rate)))


def by_ffmpeg(sound: NDArray[np.float32], *, rate: int) -> tuple[float, list[float]]:
    """Integrated and momentary loudness as FFmpeg's ebur128 tells them."""
    graph = Graph()
    source = graph.add_abuffer(
        sample_rate=rate, format="flt", layout="mono", time_base=Fraction(1, rate)
    )
    meter, sink = graph.add("ebur128", "metadata=1:dualmono=0"), graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    frame = av.AudioFrame.from_ndarray(sound[np.newaxis], format="flt", layout="mono")
    frame.sample_rate = rate
    graph.push(frame)
    whole = SILENCE
    moments: list[float] = []
    while True:
        try:
            told = cast("av.AudioFrame", graph.pull()).metadata
        except (av.BlockingIOError, av.EOFError):
            return whole, moments
        whole = float(told.get("lavfi.r128.I", whole))
        moments.append(float(told["lavfi.r128.M"]))


@pytest.mark.parametrize("rate", [22_050, 32_000, 44_100, 48_000])
def test_a_sine_at_full_scale_is_3_decibels_under_it(rate: int) -> None:
    assert measured(sine(997, rate=rate, peak=1.0), rate=rate) == pytest.approx(-3.01, abs=0.02)


@pytest.mark.parametrize("hertz", [50, 110, 440, 1500, 3000, 9000])
def test_every_pitch_weighs_what_it_weighs_for_ffmpeg(hertz: float) -> None:
    sound = sine(hertz, rate=44_100)
    assert measured(sound, rate=44_100) == pytest.approx(by_ffmpeg(sound, rate=44_100)[0], abs=0.1)


def test_speech_is_as_loud_as_ffmpeg_says_now_and_on_the_whole() -> None:
    voice = Voice("espeak-ng", "en-us")
    clip = ESpeak().speak("Bees remember faces, and they remember voices, too.", voice=voice)
    sound = np.frombuffer(clip.samples, dtype="<i2") / np.float32(32768)
    gap = np.zeros(clip.rate, dtype=np.float32)
    whole = np.concatenate([sound, gap, sound * np.float32(0.3), gap, sound])
    loud, moments = by_ffmpeg(whole, rate=clip.rate)
    assert measured(whole, rate=clip.rate) == pytest.approx(loud, abs=0.05)
    ours = momentary(powers(whole, rate=clip.rate))[3:]
    theirs = np.array(moments)[3 : len(ours) + 3]
    is_heard = theirs > -50
    assert is_heard.sum() > 60
    assert np.abs(ours - theirs)[is_heard].max() < 0.5
    assert np.median(np.abs(ours - theirs)[is_heard]) < 0.1


def test_silence_and_nothing_are_silent() -> None:
    assert measured(np.zeros(44_100, dtype=np.float32), rate=44_100) == SILENCE
    assert measured(np.zeros(10, dtype=np.float32), rate=44_100) == SILENCE


@pytest.mark.parametrize("tenths", range(6))
def test_every_tenth_of_a_second_has_its_momentary_value(tenths: int) -> None:
    told = momentary(np.full(tenths, 0.01))
    assert len(told) == tenths
    assert (told[:3] == SILENCE).all()
    assert told[3:] == pytest.approx(-20.691)
