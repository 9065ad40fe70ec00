"""A person's sound file becomes the clip of a line, or is refused with words."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from podcast.errors import AudioError, LineFailed
from podcast.model import Clip
from podcast.speech.recordings import sound_files
from podcast.speech.recordings.cut_to_words import parted, said_part, take_clip
from podcast.speech.recordings.sound_files import flac, read_recording
from tests.recorded_speech import VOICE, as_file, in_a_room, lengths, said, wav

LINES = (
    "They shiver their flight muscles to keep warm.",
    "It costs a great deal of honey.",
    "The queen lays her eggs again when the days grow longer.",
)


@pytest.mark.parametrize(
    ("kind", "codec", "rate", "layout"),
    [
        ("wav", "pcm_s24le", 96_000, "stereo"),
        ("wav", "pcm_f32le", 44_100, "5.1"),
        ("mp3", "libmp3lame", 44_100, "stereo"),
        ("ipod", "aac", 44_100, "mono"),
        ("mp4", "aac", 44_100, "mono"),  # as Safari records
        ("flac", "flac", 48_000, "stereo"),
        ("ogg", "libopus", 48_000, "mono"),  # as Firefox records
        ("webm", "libopus", 48_000, "mono"),  # as Chromium records
    ],
)
def test_every_kind_of_file_is_read_whole(kind: str, codec: str, rate: int, layout: str) -> None:
    spoken = said(LINES[1])
    read = read_recording(as_file(spoken, kind=kind, codec=codec, rate=rate, layout=layout))
    assert read.rate <= 48_000
    assert read.duration == pytest.approx(spoken.duration, abs=60)


def test_a_flac_file_keeps_every_sample() -> None:
    spoken = replace(said(LINES[1]), marks=())
    assert read_recording(flac(spoken)) == spoken
    assert flac(spoken) == flac(spoken)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello, this is a letter",
        b"PK\x03\x04" + b"\x00" * 500,
        b"\x89PNG\r\n\x1a\n" + b"\x00" * 500,
        b"RIFF\xff\xff\xff\xffWAVEfmt ",
        b"\xff\xfb" + b"\x00" * 500,
        b"\x1a\x45\xdf\xa3" + b"\x00" * 500,
        b"\x00\x00\x00\x18ftypM4A " + b"\x00" * 500,
    ],
)
def test_what_is_no_sound_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"it is no sound|it cannot be decoded|it holds no sound"):
        read_recording(data)


def test_a_list_that_names_other_files_is_not_followed() -> None:
    playlist = b"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/hostname\n"
    for data in (playlist, b"ffconcat version 1.0\nfile /etc/hostname\n"):
        with pytest.raises(ValueError, match="it is no sound"):
            read_recording(data)


def test_what_unpacks_to_hours_is_left_after_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound_files, "LONGEST", 60_000)
    bomb = flac(Clip(bytes(2 * 8_000 * 600), 8_000))
    assert len(bomb) * 50 < 2 * 8_000 * 600
    with pytest.raises(ValueError, match="longer than"):
        read_recording(bomb)


def test_a_file_that_is_too_large_is_not_looked_into(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound_files, "LARGEST", 1_000)
    with pytest.raises(ValueError, match="larger than"):
        read_recording(wav(said(LINES[0])))


@pytest.mark.parametrize("noise", [-80.0, -60.0, -50.0])
def test_the_room_before_and_after_is_cut_off(noise: float) -> None:
    spoken = said(LINES[0]).duration
    cut = said_part(in_a_room(LINES[0], noise=noise))
    assert spoken - 250 <= cut.duration <= spoken + 200


def test_a_key_that_is_pressed_to_begin_is_no_speech() -> None:
    recorded = in_a_room(LINES[0])
    sound = np.frombuffer(recorded.samples, dtype="<i2").copy()
    at = recorded.rate // 4
    sound[at : at + 200] = 9_000
    clicked = replace(recorded, samples=sound.tobytes())
    assert said_part(clicked).duration == pytest.approx(said_part(recorded).duration, abs=30)


def test_a_long_silence_inside_is_cut_to_a_second() -> None:
    one, other = LINES[:2]
    near, far = (said_part(in_a_room(one, other, pause=pause)) for pause in (0.9, 5.0))
    assert far.duration == pytest.approx(near.duration + 100, abs=120)


@pytest.mark.parametrize("samples", [bytes(96_000), bytes(10)])
def test_a_microphone_that_is_off_is_told(samples: bytes) -> None:
    with pytest.raises(AudioError, match="Nothing is said"):
        said_part(Clip(samples, 48_000))


def test_a_recording_is_laid_on_its_words() -> None:
    clip = take_clip(said_part(in_a_room(LINES[2])), text=LINES[2], voice=VOICE)
    assert len(clip.marks) == len(LINES[2].split())
    assert clip.timing.source == "alignment"


def test_a_recording_that_cannot_be_its_line_is_refused() -> None:
    with pytest.raises(LineFailed, match="far too much"):
        take_clip(Clip(bytes(2 * 8_000 * 60), 8_000), text="No.", voice=VOICE)


def test_a_passage_is_parted_between_its_lines() -> None:
    clips = parted(in_a_room(*LINES), texts=LINES, voice=VOICE)
    expected = lengths([said_part(in_a_room(line)) for line in LINES])
    assert lengths(clips) == pytest.approx(expected, abs=150)


def test_a_passage_of_other_words_is_refused() -> None:
    other = (
        "Nobody knows where the ants go.",
        "They count their steps all day.",
        "It is a long way.",
    )
    with pytest.raises(AudioError, match="were not found"):
        parted(in_a_room(*other), texts=LINES, voice=VOICE)


def test_a_passage_of_minutes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("podcast.speech.recordings.cut_to_words.LONGEST_PASSAGE", 2_000)
    with pytest.raises(AudioError, match="shorter passages"):
        parted(in_a_room(*LINES), texts=LINES, voice=VOICE)
