"""M4B and Opus beside the MP3: the same sound, clock, chapters and cover."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from podcast.audio.codec import decode
from podcast.audio.join_tracks import assemble, lay_out
from podcast.audio.m4b_and_opus import FORMS, convert
from podcast.audio.tags import Tags
from podcast.errors import AudioError
from podcast.model import AudioSpec, Chapter, Clip
from tests.audio.laying import lay_track
from tests.track_heads import head_of, sound_of

SPEC = AudioSpec()
TAGS = Tags(
    title="Was Bienen hören",
    artist="Ada",
    album="The Show",
    published=date(2024, 5, 6),
    cover=b"\xff\xd8\xff\xe0 a picture",
    chapters=(Chapter(0, 1500, "Start"), Chapter(1500, 4000, "Das Ende – 三")),
)


@pytest.fixture(scope="module")
def episode(speech: Callable[..., Clip], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("episode") / "episode.mp3"
    track = lay_track([speech(2.0), speech(1.5, seed=2)], pauses=[350, 1500], spec=SPEC)
    layout = lay_out([head_of(track)], spec=SPEC)
    with path.open("wb") as file:
        assemble(sound_of([track]), layout=layout, spec=SPEC, tag=b"", to=file)
    return path


@pytest.mark.parametrize("form", sorted(FORMS))
def test_the_other_form_keeps_the_clock_of_the_mp3(
    episode: Path, tmp_path: Path, form: str
) -> None:
    path = tmp_path / f"episode.{form}"
    convert(episode, form=form, tags=TAGS, to=path)
    first, other = (decode(file, rate=44_100).astype(float) for file in (episode, path))
    assert len(other) == pytest.approx(len(first), abs=2500)
    size = len(first) + len(other)
    spectrum = np.fft.rfft(other, size) * np.conj(np.fft.rfft(first, size))
    lag = int(np.fft.irfft(spectrum, size).argmax())
    assert min(lag, size - lag) <= 44  # one millisecond


@pytest.mark.parametrize("form", sorted(FORMS))
def test_chapters_and_title_are_read_by_ffprobe(
    episode: Path, tmp_path: Path, form: str, judge: Callable[..., str]
) -> None:
    path = tmp_path / f"episode.{form}"
    convert(episode, form=form, tags=TAGS, to=path)
    show = ("-show_chapters", "-show_format", "-show_streams")
    told = json.loads(judge("ffprobe", "-v", "quiet", "-of", "json", *show, path))
    chapters = [(one["start_time"][:5], one["tags"]["title"]) for one in told["chapters"]]
    assert chapters == [("0.000", "Start"), ("1.500", "Das Ende – 三")]
    tags = {**told["format"].get("tags", {}), **told["streams"][0].get("tags", {})}
    assert TAGS.title in (tags.get("title"), tags.get("TITLE"))


@pytest.mark.parametrize("form", sorted(FORMS))
def test_the_same_episode_gives_the_same_bytes(episode: Path, tmp_path: Path, form: str) -> None:
    paths = [tmp_path / f"{number}.{form}" for number in range(2)]
    for path in paths:
        convert(episode, form=form, tags=TAGS, to=path)
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_the_cover_is_in_the_m4b(episode: Path, tmp_path: Path) -> None:
    path = tmp_path / "episode.m4b"
    convert(episode, form="m4b", tags=TAGS, to=path)
    assert TAGS.cover in path.read_bytes()


@pytest.mark.parametrize("form", sorted(FORMS))
def test_where_the_sound_comes_from_stands_in_each_form(
    episode: Path, tmp_path: Path, form: str
) -> None:
    path = tmp_path / f"episode.{form}"
    convert(episode, form=form, tags=replace(TAGS, source="https://example.org/type"), to=path)
    assert b"https://example.org/type" in path.read_bytes()


def test_the_index_of_an_m4b_comes_before_its_sound(episode: Path, tmp_path: Path) -> None:
    path = tmp_path / "episode.m4b"
    convert(episode, form="m4b", tags=TAGS, to=path)
    data = path.read_bytes()
    assert 0 < data.index(b"moov") < data.index(b"mdat")


def test_work_that_is_stopped_is_given_up(episode: Path, tmp_path: Path) -> None:
    with pytest.raises(AudioError, match="stopped"):
        convert(episode, form="opus", tags=TAGS, to=tmp_path / "e.opus", stopped=lambda: True)


def test_an_unknown_form_is_told(episode: Path, tmp_path: Path) -> None:
    with pytest.raises(AudioError, match="no audio format called 'wma'"):
        convert(episode, form="wma", tags=TAGS, to=tmp_path / "episode.wma")


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(AudioError, match="opus file cannot be made"):
        convert(tmp_path / "gone.mp3", form="opus", tags=TAGS, to=tmp_path / "episode.opus")
