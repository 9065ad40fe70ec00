"""A show that wants braille has a file beside each transcript, and none when it does not."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from podcast.events import Event, Summary
from podcast.publishing.braille import PROGRAM

Run = Callable[..., tuple[Summary, list[Event]]]


@pytest.mark.skipif(not shutil.which(PROGRAM), reason="needs liblouis-bin")
def test_the_file_comes_and_goes_with_the_setting_and_with_its_link(folder: Path, run: Run) -> None:
    config = folder / "podcast.toml"
    plain = config.read_text("utf-8")
    episode = folder / "output" / "episodes" / "bees"
    config.write_text(plain.replace("[disclaimer]", "braille = true\n\n[disclaimer]"), "utf-8")
    run()
    assert b",! CLU/]" in (episode / "transcript.brf").read_bytes()
    assert 'href="transcript.brf"' in (episode / "index.html").read_text("utf-8")
    config.write_text(plain, "utf-8")
    run()
    assert not (episode / "transcript.brf").exists()
    assert "transcript.brf" not in (episode / "index.html").read_text("utf-8")
