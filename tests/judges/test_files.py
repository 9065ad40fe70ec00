"""What programs that know MP3 say of the finished files."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from podcast.reading import read

if TYPE_CHECKING:
    from tests.judges.conftest import Served

pytestmark = pytest.mark.long

Judge = Callable[..., str]
SLUGS = ["how-sleep-is-measured", "mdma-assisted-therapy-for-ptsd"]


def audio_of(show: Served, slug: str) -> Path:
    (path,) = (path for path in show.audio if path.name.startswith(slug))
    return path


def ffprobe(judge: Judge, path: Path, *asked: str) -> dict[str, list[dict[str, str]]]:
    told: dict[str, list[dict[str, str]]] = json.loads(
        judge("ffprobe", "-v", "error", "-of", "json", *asked, path)
    )
    return told


@pytest.mark.parametrize("slug", SLUGS)
def test_mp3val_finds_one_clean_stream_of_constant_rate(
    show: Served, judge: Judge, slug: str
) -> None:
    told = judge("mp3val", audio_of(show, slug))
    assert re.search(r"MPEG frames \(MPEG 1 Layer III\), \+ID3v2, CBR", told), told
    assert "WARNING" not in told
    assert "ERROR" not in told


def test_mp3val_would_notice_a_file_cut_short(show: Served, judge: Judge, tmp_path: Path) -> None:
    whole = audio_of(show, SLUGS[0]).read_bytes()
    (tmp_path / "cut.mp3").write_bytes(whole[:-100])
    assert "WARNING" in judge("mp3val", tmp_path / "cut.mp3")


@pytest.mark.parametrize("slug", SLUGS)
def test_ffprobe_shows_a_chapter_for_each_section_in_order(
    show: Served, judge: Judge, slug: str
) -> None:
    article = read(show.project / "content" / f"{slug}.md", root=show.project)
    sections = [
        "".join(span.text for span in section.heading.spans)
        for section in article.sections
        if section.heading
    ]
    chapters = ffprobe(judge, audio_of(show, slug), "-show_chapters")["chapters"]
    titles = [chapter["tags"]["title"] for chapter in chapters]  # type: ignore[index]
    starts = [float(chapter["start_time"]) for chapter in chapters]
    assert [title for title in titles if title in sections] == sections
    assert starts == sorted(starts)
    assert starts[0] == 0


@pytest.mark.parametrize("slug", SLUGS)
def test_ffmpeg_decodes_without_a_word_and_measures_the_loudness_that_was_promised(
    show: Served, judge: Judge, slug: str
) -> None:
    path = audio_of(show, slug)
    assert judge("ffmpeg", "-v", "warning", "-i", path, "-f", "null", "-") == ""
    meter = "ebur128=peak=true:dualmono=false:framelog=verbose"
    told = judge("ffmpeg", "-hide_banner", "-nostats", "-i", path, "-af", meter, "-f", "null", "-")
    summary = told.rpartition("Summary:")[2]
    (loudness,) = re.findall(r"I:\s+(-?[\d.]+) LUFS", summary)
    (peak,) = re.findall(r"Peak:\s+(-?[\d.]+) dBFS", summary)
    assert abs(float(loudness) - -16.0) <= 0.5
    assert float(peak) <= -1.0


@pytest.mark.parametrize("slug", SLUGS)
def test_mediainfo_sees_mono_speech_at_the_promised_rate(
    show: Served, judge: Judge, slug: str
) -> None:
    wanted = "--Inform=Audio;%BitRate_Mode% %BitRate% %Channel(s)% %SamplingRate%"
    assert judge("mediainfo", wanted, audio_of(show, slug)).strip() == "CBR 96000 1 44100"


@pytest.mark.parametrize("slug", SLUGS)
def test_eyed3_reads_title_show_and_cover(show: Served, judge: Judge, slug: str) -> None:
    article = read(show.project / "content" / f"{slug}.md", root=show.project)
    told = judge("eyeD3", "--no-color", audio_of(show, slug))
    assert article.title in told
    assert "Plainly Told" in told
    assert "FRONT_COVER Image" in told
