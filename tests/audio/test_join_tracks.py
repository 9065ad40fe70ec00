"""Tracks become one file that players and outside judges understand."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from hashlib import sha384
from io import BytesIO
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from podcast.audio.codec import decode
from podcast.audio.join_tracks import assemble, lay_out, milliseconds
from podcast.audio.mp3_info_frame import FRAME, info_frame
from podcast.audio.tags import Tags, tag_bytes
from podcast.errors import AudioError
from podcast.model import AudioSpec, Chapter, Clip, Track
from tests.audio.laying import lay_track
from tests.track_heads import head_of, sound_of

Speech = Callable[..., Clip]
Judge = Callable[..., str]
SPEC = AudioSpec()


@pytest.fixture(scope="module")
def tracks(speech: Speech) -> list[Track]:
    return [
        lay_track([speech(1 + n, seed=n), speech(1, seed=9)], pauses=[350, 1500], spec=SPEC)
        for n in range(3)
    ]


def written(tracks: list[Track], *, tag: bytes = b"", spec: AudioSpec = SPEC) -> bytes:
    out = BytesIO()
    layout = lay_out(map(head_of, tracks), spec=spec)
    told = assemble(sound_of(tracks), layout=layout, spec=spec, tag=tag, to=out)
    assert (told.length, told.sha384) == (len(out.getvalue()), sha384(out.getvalue()).hexdigest())
    return out.getvalue()


def test_the_file_decodes_to_its_tracks_one_after_the_other(tracks: list[Track]) -> None:
    whole = decode(written(tracks), rate=SPEC.rate)
    layout = lay_out(map(head_of, tracks), spec=SPEC)
    assert len(whole) == layout.frames * FRAME
    for start, track in zip(layout.starts, tracks, strict=True):
        alone = decode(track.mp3, rate=SPEC.rate).astype(int)
        there = whole[start * FRAME : (start + track.frames) * FRAME].astype(int)
        assert np.abs(alone - there).max() <= 1


def test_every_decoder_starts_at_the_same_sample(tracks: list[Track]) -> None:
    data = written(tracks)
    silent_first = len(info_frame(frames=1, size=1, spec=SPEC))
    without_info = decode(data[silent_first:], rate=SPEC.rate)
    assert (decode(data, rate=SPEC.rate) == without_info).all()


def test_mp3val_finds_one_clean_constant_stream(
    tracks: list[Track], judge: Judge, tmp_path: Path
) -> None:
    path = tmp_path / "episode.mp3"
    tags = Tags(title="Bees", artist="A", album="Show", published=date(2024, 5, 6))
    path.write_bytes(written(tracks, tag=tag_bytes(tags)))
    told = judge("mp3val", path)
    frames = sum(track.frames for track in tracks) + 1
    assert f"{frames} MPEG frames (MPEG 1 Layer III), +ID3v2, CBR" in told
    assert "WARNING" not in told


@pytest.mark.parametrize("bitrate", [64, 80, 96, 112, 128])
def test_players_read_the_right_length_at_every_bit_rate(
    speech: Speech, judge: Judge, tmp_path: Path, bitrate: int
) -> None:
    spec = AudioSpec(bitrate=bitrate)
    track = lay_track([speech(2.0)], pauses=[1500], spec=spec)
    path = tmp_path / "episode.mp3"
    path.write_bytes(written([track], spec=spec))
    told = json.loads(
        judge("ffprobe", "-v", "warning", "-of", "json", "-show_format", "-show_streams", path)
    )
    assert float(told["format"]["duration"]) == pytest.approx(
        track.frames * FRAME / 44_100, abs=1e-5
    )
    assert float(told["format"]["start_time"]) == 0
    stream = told["streams"][0]
    assert (stream["sample_rate"], stream["channels"]) == ("44100", 1)
    assert int(stream["bit_rate"]) == bitrate * 1000


def test_ffmpeg_decodes_without_a_warning(
    tracks: list[Track], judge: Judge, tmp_path: Path
) -> None:
    path = tmp_path / "episode.mp3"
    path.write_bytes(written(tracks * 4))
    assert judge("ffmpeg", "-v", "warning", "-i", path, "-f", "null", "-") == ""


def test_chapters_are_read_in_time_order_with_their_titles(
    tracks: list[Track], judge: Judge, tmp_path: Path
) -> None:
    layout = lay_out(map(head_of, tracks), spec=SPEC)
    rate = layout.rate
    starts = [round(milliseconds(frames, rate=rate)) for frames in (*layout.starts, layout.frames)]
    titles = ["Café – what is heard", "Zweites " + "sehr langes " * 8 + "Kapitel", "三"]
    chapters = tuple(Chapter(starts[n], starts[n + 1], title) for n, title in enumerate(titles))
    tags = Tags(title="B", artist="A", album="S", published=date(2024, 5, 6), chapters=chapters)
    path = tmp_path / "episode.mp3"
    path.write_bytes(written(tracks, tag=tag_bytes(tags)))
    told = json.loads(judge("ffprobe", "-v", "warning", "-of", "json", "-show_chapters", path))
    assert [
        (chapter["start"], chapter["end"], chapter["tags"]["title"]) for chapter in told["chapters"]
    ] == [(chapter.start, chapter.end, chapter.title) for chapter in chapters]


def test_an_edit_leaves_the_bytes_of_other_sections_alone(
    tracks: list[Track], speech: Speech
) -> None:
    edited = [tracks[0], lay_track([speech(1.7, seed=8)], pauses=[900], spec=SPEC), tracks[2]]
    assert written(edited).endswith(tracks[2].mp3)
    assert tracks[0].mp3 in written(edited)


def test_tracks_that_changed_since_they_were_laid_out_are_refused(tracks: list[Track]) -> None:
    layout = lay_out(map(head_of, tracks), spec=SPEC)
    with pytest.raises(AudioError, match="changed while"):
        assemble(sound_of(tracks[:2]), layout=layout, spec=SPEC, tag=b"", to=BytesIO())
    longer = [replace(tracks[0], mp3=tracks[0].mp3 + b"\0"), *tracks[1:]]
    with pytest.raises(AudioError, match="changed while"):
        assemble(sound_of(longer), layout=layout, spec=SPEC, tag=b"", to=BytesIO())


def test_a_track_is_read_once_the_one_before_it_is_written(tracks: list[Track]) -> None:
    out = BytesIO()
    written_before: list[int] = []

    def loaded() -> Iterator[Track]:
        for track in tracks:
            written_before.append(out.tell())
            yield track

    layout = lay_out(map(head_of, tracks), spec=SPEC)
    assemble(sound_of(loaded()), layout=layout, spec=SPEC, tag=b"", to=out)
    assert written_before[1] - written_before[0] == len(tracks[0].mp3)


def test_what_befalls_the_hashing_of_the_last_track_is_raised(tracks: list[Track]) -> None:
    class AnyStream(BytesIO):
        def write(self, data: object, /) -> int:
            return 0

    layout = lay_out(map(head_of, tracks), spec=SPEC)
    *first, (frames, last) = sound_of(tracks)
    unhashable = cast("bytes", last.decode("latin-1"))
    with pytest.raises(TypeError):
        assemble([*first, (frames, unhashable)], layout=layout, spec=SPEC, tag=b"", to=AnyStream())
