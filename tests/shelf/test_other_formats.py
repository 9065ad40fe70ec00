"""Formats beside MP3: made with the episode, listed, kept, and dropped with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from podcast.checking.run_rules import check_output
from podcast.errors import AudioError
from podcast.events import Summary
from podcast.podcast_toml import load_project
from podcast.shelf import other_formats

pytestmark = pytest.mark.long

SPACE = "{https://podcastindex.org/namespace/1.0}"


@pytest.fixture
def folder(folder: Path) -> Path:
    """The project with every format."""
    config = folder / "podcast.toml"
    text = 'formats = ["mp3", "opus", "m4b"]\n' + config.read_text(encoding="utf-8")
    config.write_text(text, encoding="utf-8")
    return folder


def sounds(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (folder / "output" / "audio").iterdir()}


def test_every_format_is_listed_in_the_feed_and_passes_the_check(
    folder: Path, run: Callable[..., object]
) -> None:
    run()
    output = folder / "output"
    item = etree.parse(output / "feed.xml").find(".//item")
    assert item is not None
    alternates = item.findall(f"{SPACE}alternateEnclosure")
    assert [(one.get("type"), one.get("codecs")) for one in alternates] == [
        ("audio/mpeg", None),
        ("audio/ogg", "opus"),
        ("audio/mp4", "mp4a.40.2"),
    ]
    findings = check_output(output, show=load_project(folder).show)
    assert {one.rule for one in findings} <= {"owner"}  # the show has no address of mail
    page = (output / "episodes" / "bees" / "index.html").read_text(encoding="utf-8")
    for name in sounds(folder):
        assert not name.startswith("bees-") or f'href="../../audio/{name}"' in page


def test_a_new_text_on_the_page_leaves_every_format_alone(
    folder: Path, run: Callable[..., object]
) -> None:
    run()
    before = {p: p.stat().st_mtime_ns for p in (folder / "output" / "audio").iterdir()}
    config = folder / "podcast.toml"
    config.write_text(config.read_text("utf-8").replace("= [", "=  ["), "utf-8")
    run()
    after = {p: p.stat().st_mtime_ns for p in (folder / "output" / "audio").iterdir()}
    assert after == before


def test_an_edit_makes_each_format_anew_and_drops_the_old_one(
    folder: Path, run: Callable[..., object]
) -> None:
    run()
    before = sounds(folder)
    article = folder / "content" / "bees.md"
    article.write_text(article.read_text("utf-8") + "\nThey fly again.\n", "utf-8")
    run()
    after = sounds(folder)
    assert len(after) == len(before) == 6
    assert {name for name in after if name in before} == {n for n in before if "ants" in n}


def test_a_format_that_is_no_longer_asked_for_is_dropped(
    folder: Path, run: Callable[..., object]
) -> None:
    run()
    config = folder / "podcast.toml"
    config.write_text(config.read_text("utf-8").replace('"opus", ', ""), "utf-8")
    before = sounds(folder)
    run()
    assert sounds(folder) == {n: data for n, data in before.items() if not n.endswith(".opus")}
    assert "audio/ogg" not in (folder / "output" / "feed.xml").read_text("utf-8")


def test_a_rebuild_from_nothing_gives_the_same_bytes(
    folder: Path, run: Callable[..., object]
) -> None:
    run()
    before = sounds(folder)
    for path in (folder / "output" / "audio").iterdir():
        path.unlink()
    run()
    assert sounds(folder) == before


def test_a_format_that_fails_fails_its_episode_and_leaves_nothing_behind(
    folder: Path, run: Callable[..., tuple[Summary, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_mp3: Path, *, to: Path, **_: object) -> None:
        to.write_bytes(b"half")
        raise AudioError("The disk is gone.")

    monkeypatch.setattr(other_formats, "convert", fail)
    summary, _ = run()
    assert len(summary.failed) == 2
    assert not [name for name in sounds(folder) if name.endswith((".part", ".opus", ".m4b"))]
    assert not (folder / "output" / "feed.xml").exists()


def test_one_format_that_fails_stops_the_other(
    folder: Path, run: Callable[..., tuple[Summary, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = []

    def fail_or_wait(_mp3: Path, *, form: str, **more: object) -> None:
        if form == "opus":  # asked for first
            raise AudioError("The disk is gone.")
        ask = more["stopped"]
        assert callable(ask)
        while not ask():
            pass
        stopped.append(form)

    monkeypatch.setattr(other_formats, "convert", fail_or_wait)
    run("bees")
    assert stopped == ["m4b"]
