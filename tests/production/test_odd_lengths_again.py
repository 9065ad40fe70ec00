"""A line of an odd length is looked at again, and a faulty one is spoken anew."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from podcast.errors import CheckFailed
from podcast.speech.clip_bytes import clip_from_bytes, clip_to_bytes
from tests.small_show import CONFIG, Run

pytestmark = pytest.mark.long

USUAL = (
    "This is a usual sentence with a number of usual words in it. "
    "Here is another usual sentence of some length for the voice to read. "
    "And a third one follows it, as long as the others."
)
SIGNS = "x" * 300 + "."
LETTERS = "AAAAAAA BBBBBBB CCCCC DDDDD EEEEEEEE FFFF GGGGGG HHHHH IIII JJJJ KKKK."


@pytest.fixture
def spoken(folder: Path) -> Path:
    """The show with a voice that speaks words."""
    config = CONFIG.replace('engine = "tone"', 'engine = "espeak-ng"')
    (folder / "podcast.toml").write_text(config, encoding="utf-8")
    return folder


@pytest.mark.parametrize("odd", [SIGNS, LETTERS])
def test_a_text_that_takes_an_odd_time_to_read_is_no_fault(
    run: Run, spoken: Path, odd: str
) -> None:
    (spoken / "content" / "bees.md").write_text(f"# Bees\n\n{USUAL}\n\n{odd}\n", encoding="utf-8")
    summary, _ = run("bees")
    assert [episode.slug for episode in summary.done] == ["bees"]


def test_half_a_line_is_a_fault_and_is_spoken_anew_by_the_next_build(
    run: Run, spoken: Path
) -> None:
    article = spoken / "content" / "bees.md"
    article.write_text(f"# Bees\n\n{USUAL}\n", encoding="utf-8")
    run("bees")
    clips = (spoken / ".podcast" / "clip").glob("*/*")
    longest = max(clips, key=lambda path: path.stat().st_size)
    clip = clip_from_bytes(longest.read_bytes())
    half = replace(clip, samples=clip.samples[: len(clip.samples) // 4 * 2])
    longest.write_bytes(clip_to_bytes(half))
    for track in (spoken / ".podcast" / "track").glob("*/*"):
        track.unlink()
    article.write_text(f"# Bees\n\n{USUAL}\n\nA new one.\n", encoding="utf-8")
    summary, _ = run("bees")
    (failed,) = summary.failed
    assert isinstance(failed.error, CheckFailed)
    assert "words may be missing" in failed.error.what
    assert "spoken anew" in failed.error.mend
    summary, _ = run("bees")
    assert [(one.slug, one.spoken) for one in summary.done] == [("bees", 1)]
