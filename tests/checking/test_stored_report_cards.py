"""The report cards of a finished show: told in words, and captions are held to what was heard."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from podcast.build import Tools, build
from podcast.checking.stored_report_cards import Card, read_cards
from podcast.cli.check import command
from podcast.errors import CheckFailed
from podcast.model import AudioSpec
from podcast.podcast_toml import load_project

CONFIG = """\
title = "Small Things"
author = "Ana Ruiz"
description = "Short articles on small things."
language = "en-GB"
url = "https://example.org/small"
engine = "tone"
"""
BEES = """\
# How bees keep warm

Bees keep a cluster at 35 °C. They shiver their flight muscles, all of them, and it costs honey.

## The spring

The queen lays again.
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = tmp_path_factory.mktemp("show")
    (project / "content").mkdir()
    (project / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    (project / "content" / "bees.md").write_text(BEES, encoding="utf-8")
    with ThreadPoolExecutor(2) as pool:
        day = datetime(2024, 6, 1, tzinfo=UTC)
        tools = Tools(now=lambda: day, workers=lambda: pool, report=lambda _: None)
        assert not build(load_project(project), articles=[], tools=tools).failed
    return project


@pytest.fixture
def changed(built: Path) -> Iterator[Path]:
    """The episode's folder, to be changed; what it was comes back."""
    (folder,) = (built / "output" / "episodes").iterdir()
    was = {path: path.read_bytes() for path in folder.iterdir()}
    yield folder
    for path, data in was.items():
        path.write_bytes(data)


def card_of(folder: Path) -> Card:
    (card,) = read_cards(folder.parents[1], spec=AudioSpec())
    return card


def test_a_good_show_has_a_card_and_nothing_is_wrong(built: Path) -> None:
    (card,) = read_cards(built / "output", spec=AudioSpec())
    assert card.slug == "bees"
    assert card.findings == ()
    assert card.report
    assert "Bees keep a cluster" in " ".join(line.spoken for line in card.report.lines)


@pytest.mark.parametrize("name", ["transcript.vtt", "transcript.srt"])
def test_a_shifted_caption_is_told_with_its_line_and_time(changed: Path, name: str) -> None:
    path = changed / name
    text = path.read_text(encoding="utf-8")
    report = json.loads((changed / "report.json").read_text(encoding="utf-8"))
    line = next(line for line in report["lines"] if line["spoken"].startswith("They shiver"))
    starts = re.findall(r"^\d\d:\d\d:(\d\d)[.,](\d{3}) -->", text, re.MULTILINE)
    whole = min(starts, key=lambda at: abs(int(at[0]) + int(at[1]) / 1000 - line["at"]))
    later = f"{int(whole[1]) + 60:03d}" if int(whole[1]) < 940 else f"{int(whole[1]) - 60:03d}"
    shifted = re.sub(rf"(:{whole[0]}[.,]){whole[1]}( -->)", rf"\g<1>{later}\g<2>", text)
    assert shifted != text
    path.write_text(shifted, encoding="utf-8")
    (found,) = card_of(changed).findings
    assert found.rule == "captions"
    assert name in found.what
    assert "60 ms off" in found.what
    assert "They shiver their flight muscles" in found.where
    assert f":{int(line['at']) % 60:02d}." in found.where


def test_a_missing_caption_is_told(changed: Path) -> None:
    path = changed / "transcript.vtt"
    blocks = path.read_text(encoding="utf-8").split("\n\n")
    path.write_text("\n\n".join(blocks[:-1]), encoding="utf-8")
    assert any("shows nothing" in found.what for found in card_of(changed).findings)


def test_a_card_outside_the_bounds_is_an_error(changed: Path) -> None:
    path = changed / "report.json"
    report = json.loads(path.read_text(encoding="utf-8"))
    report["true_peak"], report["lines"][1]["error"] = 0.4, 45.0
    path.write_text(json.dumps(report), encoding="utf-8")
    whats = [found.what for found in card_of(changed).findings]
    assert "The true peak is 0.4 dBTP." in whats
    assert "The line is heard +45 ms off its time." in whats


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"lines": [{}]}'])
def test_a_card_that_cannot_be_read_is_told(changed: Path, text: str) -> None:
    (changed / "report.json").write_text(text, encoding="utf-8")
    (found,) = card_of(changed).findings
    assert "cannot be read" in found.what


def test_the_command_tells_the_card_in_words_and_as_json(changed: Path, built: Path) -> None:
    path = changed / "report.json"
    report = json.loads(path.read_text(encoding="utf-8"))
    report["lines"][1] |= {"odd_length": True, "length_ratio": 0.4}
    path.write_text(json.dumps(report), encoding="utf-8")
    words = CliRunner().invoke(command, obj=built)
    assert words.exit_code == CheckFailed.exit_code
    assert re.search(
        r"Sound of bees: \d+ seconds?, -1\d\.\d LUFS, true peak -\d\.\d dBTP\. \d+ lines heard, "
        r"off their times by \d\.\d ms at worst and \d\.\d ms in the median\. "
        r"Longest silence \d\.\d s, at 0:\d\d\.\d\d\.",
        words.output,
    )
    assert "Odd length, 0.4 times what its text takes, at 0:" in words.output
    told = json.loads(CliRunner().invoke(command, ["--json"], obj=built).output)
    assert told["sound"]["bees"]["lines"] == report["lines"]
    assert {finding["rule"] for finding in told["findings"]} >= {"sound"}
