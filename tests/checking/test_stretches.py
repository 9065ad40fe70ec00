"""Sections heard one by one are the file: the same card, and the file is proven to be them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from podcast.audio.join_tracks import assemble, lay_out
from podcast.audio.mp3_info_frame import FRAME
from podcast.checking.bounds import gate
from podcast.checking.heard import Heard, HeardBytes, heard_from_bytes, heard_to_bytes
from podcast.checking.line_search import Expected, hear
from podcast.checking.report_card import gather, report_card
from podcast.checking.same_as_heard import check_frames
from podcast.errors import CheckFailed
from podcast.model import AudioSpec, Track
from tests.checking.proving import prove
from tests.track_heads import head_of, sound_of

SPEC = AudioSpec()


def in_stretches(tracks: Sequence[Track], expected: Sequence[Expected]) -> list[Heard]:
    """Listen to each section's track alone, as a build does for those that changed."""
    starts = lay_out(map(head_of, tracks), spec=SPEC).starts
    return [
        hear(
            track.mp3,
            expected=[
                replace(line, start=line.start - start * FRAME)
                for line in expected
                if line.section == number
            ],
            spec=SPEC,
        )
        for number, (track, start) in enumerate(zip(tracks, starts, strict=True))
    ]


def sounds(tracks: Sequence[Track], expected: Sequence[Expected]) -> list[HeardBytes]:
    """The bytes that each section was heard in."""
    return [heard.sound for heard in in_stretches(tracks, expected)]


def test_sections_heard_one_by_one_give_the_report_of_the_whole(
    good: Path, tracks: list[Track], expected: list[Expected]
) -> None:
    whole = prove(good, expected=expected, spec=SPEC)
    pieced = report_card(gather(in_stretches(tracks, expected), rate=SPEC.rate), rate=SPEC.rate)
    assert [line.at for line in pieced.lines] == [line.at for line in whole.lines]
    assert pieced.seconds == whole.seconds
    assert pieced.longest_silence == pytest.approx(whole.longest_silence, abs=0.005)
    assert pieced.longest_silence_at == pytest.approx(whole.longest_silence_at, abs=0.005)
    assert pieced.loudness == pytest.approx(whole.loudness, abs=0.1)
    assert pieced.true_peak == pytest.approx(whole.true_peak, abs=0.01)
    assert [round(join.heard) for join in pieced.joins] == [
        pytest.approx(round(join.heard), abs=1) for join in whole.joins
    ]
    gate(pieced, spec=SPEC)


def test_what_was_heard_comes_back_from_the_store(
    tracks: list[Track], expected: list[Expected]
) -> None:
    heard = in_stretches(tracks, expected)[1]
    where = [line.where for line in heard.lines]
    assert heard_from_bytes(heard_to_bytes(heard), where=where, section=1) == heard
    for bad in (b"", b"{}", b"[]", heard_to_bytes(heard)[:-40]):
        with pytest.raises(ValueError):  # noqa: PT011 - the kind is the promise, not its words
            heard_from_bytes(bad, where=where, section=1)
    with pytest.raises(ValueError):  # noqa: PT011
        heard_from_bytes(heard_to_bytes(heard), where=where[:-1], section=1)
    with pytest.raises(ValueError):  # noqa: PT011 - one figure that is another
        heard_from_bytes(heard_to_bytes(heard).replace(b"1", b"2"), where=where, section=1)


@pytest.fixture
def finished(tracks: Sequence[Track], tmp_path: Path) -> Path:
    """The tracks in one file, with a tag of seven-bit size and the Info frame."""
    path = tmp_path / "episode.mp3"
    tag = b"ID3\x03\x00\x00" + bytes((0, 0, 1, 5)) + bytes(133)
    with path.open("wb") as file:
        assemble(
            sound_of(tracks),
            layout=lay_out(map(head_of, tracks), spec=SPEC),
            spec=SPEC,
            tag=tag,
            to=file,
        )
    return path


def test_a_file_of_just_the_tracks_is_proven(
    finished: Path, tracks: Sequence[Track], expected: Sequence[Expected]
) -> None:
    check_frames(finished, stretches=sounds(tracks, expected), spec=SPEC)


def swapped(data: bytes, tracks: Sequence[Track]) -> bytes:
    """Two sections change places."""
    one, two = tracks[0].mp3, tracks[1].mp3
    return data.replace(one + two, two + one)


def one_bit_off(data: bytes, tracks: Sequence[Track]) -> bytes:
    """One bit of the second section is another."""
    at = data.index(tracks[1].mp3) + 5000
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def one_frame_late(data: bytes, tracks: Sequence[Track]) -> bytes:
    """A frame too many stands before the first section."""
    at = data.index(tracks[0].mp3)
    return data[:at] + data[at : at + 313] + data[at:]


def cut_off(data: bytes, _tracks: Sequence[Track]) -> bytes:
    """The end is missing."""
    return data[:-1]


def longer(data: bytes, _tracks: Sequence[Track]) -> bytes:
    """Something follows the last section."""
    return data + b"\0"


@pytest.mark.parametrize("change", [swapped, one_bit_off, one_frame_late, cut_off, longer])
def test_a_file_that_is_not_just_the_tracks_is_refused(
    finished: Path,
    tracks: Sequence[Track],
    expected: Sequence[Expected],
    change: Callable[[bytes, Sequence[Track]], bytes],
) -> None:
    finished.write_bytes(change(finished.read_bytes(), tracks))
    with pytest.raises(CheckFailed, match="listened to"):
        check_frames(finished, stretches=sounds(tracks, expected), spec=SPEC)
