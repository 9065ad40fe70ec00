"""Sound in any format comes in, and what is no sound is said to be none."""

from __future__ import annotations

import wave
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import av
import numpy as np
import pytest

from podcast.audio.codec import decode, resample
from podcast.errors import AudioError
from podcast.model import AudioSpec, Clip
from podcast.mpeg import is_cut_off
from tests.audio.laying import lay_track


def wav(sound: np.ndarray, *, rate: int = 22_050, channels: int = 1) -> bytes:
    out = BytesIO()
    with wave.open(out, "wb") as file:
        file.setparams((channels, 2, rate, 0, "NONE", ""))
        file.writeframes(sound.astype("<i2").tobytes())
    return out.getvalue()


def test_a_wav_file_comes_in_as_it_is() -> None:
    sound = np.arange(-500, 500)
    assert (decode(wav(sound), rate=22_050) == sound).all()


def test_stereo_becomes_mono_and_the_rate_is_changed() -> None:
    left = np.full(8000, 1000)
    heard = decode(wav(np.repeat(left, 2), rate=8000, channels=2), rate=44_100)
    assert len(heard) == pytest.approx(44_100, abs=10)
    assert heard[20_000] == pytest.approx(1000, abs=2)


def test_resampling_does_not_move_sound_in_time() -> None:
    impulse = np.zeros(2000, dtype=np.int16)
    impulse[1000] = 20_000
    for rate in (8000, 16_000, 22_050, 24_000, 48_000):
        heard = resample(impulse, rate=rate, to=44_100)
        assert np.argmax(np.abs(heard)) == pytest.approx(1000 * 44_100 / rate, abs=1)


@pytest.mark.parametrize("rate", [8000, 16_000, 22_050, 24_000, 48_000])
def test_resampling_gives_what_pyavs_own_resampler_gives(rate: int) -> None:
    sound = np.random.default_rng(rate).integers(-20_000, 20_000, 5 * rate // 2, dtype=np.int16)
    frame = av.AudioFrame.from_ndarray(sound[np.newaxis], format="s16", layout="mono")
    frame.sample_rate = rate
    resampler = av.AudioResampler(format="s16", layout="mono", rate=44_100)
    pieces = [*resampler.resample(frame), *resampler.resample(None)]
    expected = np.concatenate([piece.to_ndarray()[0] for piece in pieces])
    assert (resample(sound, rate=rate, to=44_100) == expected).all()


@pytest.mark.parametrize("data", [b"", b"not sound at all " * 50, b"\xff\xfb"])
def test_what_is_no_sound_is_an_error_a_person_can_act_on(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "reply.mp3"
    path.write_bytes(data)
    with pytest.raises(AudioError) as caught:
        decode(path, rate=44_100)
    assert caught.value.where == str(path)
    assert caught.value.mend


@pytest.mark.parametrize("length", [0, 1, 2, 7, 100, 4567])
@pytest.mark.parametrize("rate", [4_000, 7_919, 22_050, 48_000, 384_000])
def test_a_clip_of_any_length_and_rate_keeps_its_time(length: int, rate: int) -> None:
    heard = resample(np.zeros(length, np.int16), rate=rate, to=44_100)
    assert heard.dtype == np.int16
    expected = length * 44_100 / rate
    assert len(heard) == pytest.approx(expected, abs=200)


def test_a_missing_file_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(AudioError, match=r"gone\.mp3"):
        decode(tmp_path / "gone.mp3", rate=44_100)


def test_a_file_without_sound_in_it_is_told(tmp_path: Path) -> None:
    with pytest.raises(AudioError):
        decode(wav(np.zeros(0)), rate=44_100)


@pytest.mark.parametrize("missing", [1, 100, 200, 310, 5000])
def test_an_mp3_cut_in_the_middle_of_a_frame_is_noticed(
    speech: Callable[..., Clip], missing: int
) -> None:
    mp3 = lay_track([speech(2.0)], pauses=[500], spec=AudioSpec()).mp3
    assert len(decode(mp3, rate=44_100))
    with pytest.raises(AudioError):
        decode(mp3[:-missing], rate=44_100)


@pytest.mark.parametrize("rate", [8000, 11_025, 16_000, 24_000, 32_000, 48_000])
def test_a_whole_mp3_of_any_rate_is_not_called_cut_off(
    judge: Callable[..., str], tmp_path: Path, rate: int
) -> None:
    path = tmp_path / "reply.mp3"
    judge("ffmpeg", "-v", "error", "-f", "lavfi", "-i", f"sine=r={rate}:d=1", path)
    assert len(decode(path, rate=rate)) >= rate
    assert is_cut_off(path.read_bytes()[:-1])
