"""Three podcast clients that people use, each in a home folder of its own."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.judges.conftest import Served

pytestmark = pytest.mark.long

Judge = Callable[..., str]


def downloaded(folder: Path) -> list[bytes]:
    return sorted(path.read_bytes() for path in folder.rglob("*.mp3"))


def published(served: Served) -> list[bytes]:
    return sorted(path.read_bytes() for path in served.audio)


def test_gpodder_downloads_every_byte_and_a_second_update_finds_nothing_new(
    served: Served, judge: Judge, tmp_path: Path
) -> None:
    home = {"GPODDER_HOME": str(tmp_path / "gpodder"), "HOME": str(tmp_path)}
    judge("gpo", "subscribe", served.feed, env=home)
    listed = judge("gpo", "episodes", env=home)
    judge("gpo", "download", env=home)
    assert "How a night of sleep is measured" in listed
    assert len(downloaded(tmp_path)) == 2
    assert downloaded(tmp_path) == published(served)
    assert "0 new episodes" in judge("gpo", "update", env=home)


def test_a_build_that_changes_nothing_gives_a_client_nothing_new(
    served: Served, judge: Judge, tmp_path: Path
) -> None:
    home = {"GPODDER_HOME": str(tmp_path / "gpodder"), "HOME": str(tmp_path)}
    judge("gpo", "subscribe", served.feed, env=home)
    judge("gpo", "download", env=home)
    before = {path: path.stat().st_mtime_ns for path in served.audio}
    served.build()
    assert {path: path.stat().st_mtime_ns for path in served.audio} == before
    assert "0 new episodes" in judge("gpo", "update", env=home)


def items(served: Served) -> dict[str, list[str]]:
    """Each item of the feed by its guid, line by line, without the times in its notes."""
    feed = (served.project / "output" / "feed.xml").read_text(encoding="utf-8")
    feed = re.sub(r"<li>[\d:]+ ", "<li>", feed)
    found = re.findall(r"<item>.*?</item>", feed, flags=re.DOTALL)
    return {re.findall(r"<guid[^>]*>(.*?)</guid>", one)[0]: one.splitlines() for one in found}


def test_a_corrected_episode_is_the_same_to_a_client_and_new_listeners_get_the_new_audio(
    served: Served, judge: Judge, tmp_path: Path
) -> None:
    home = {"GPODDER_HOME": str(tmp_path / "gpodder"), "HOME": str(tmp_path)}
    judge("gpo", "subscribe", served.feed, env=home)
    judge("gpo", "download", env=home)
    article = served.project / "content" / "how-sleep-is-measured.md"
    text, before = article.read_text(encoding="utf-8"), items(served)
    try:
        article.write_text(text.replace("remembers little", "remembers less", 1), "utf-8")
        served.build()
        after = items(served)
        assert after.keys() == before.keys()
        changed = [guid for guid in after if after[guid] != before[guid]]
        assert len(changed) == 1
        (pairs,) = (zip(before[guid], after[guid], strict=True) for guid in changed)
        lines = [new.strip().partition(" ")[0] for old, new in pairs if old != new]
        allowed = {"<enclosure", "<podcast:alternateEnclosure", "<podcast:source"}
        allowed |= {"<podcast:integrity", "<itunes:duration>", "<psc:chapter"}
        assert {"<enclosure", "<podcast:integrity"} <= set(lines) <= allowed, lines
        assert "0 new episodes" in judge("gpo", "update", env=home)
        newcomer = {"GPODDER_HOME": str(tmp_path / "new"), "HOME": str(tmp_path / "new")}
        judge("gpo", "subscribe", served.feed, env=newcomer)
        judge("gpo", "download", env=newcomer)
        assert downloaded(tmp_path / "new") == published(served)
    finally:
        article.write_text(text, encoding="utf-8")
        served.build()
    assert items(served) == before


def test_newsboat_lists_both_episodes(served: Served, judge: Judge, tmp_path: Path) -> None:
    (tmp_path / "urls").write_text(f"{served.feed}\n", encoding="utf-8")
    (tmp_path / "config").write_text("", encoding="utf-8")
    files = [f"--{name}-file={tmp_path / name}" for name in ("config", "cache")]
    asked = ["newsboat", f"--url-file={tmp_path / 'urls'}", *files, "-x"]
    home = {"HOME": str(tmp_path)}
    assert judge(*asked, "reload", env=home).strip() == ""
    assert re.search(r"\b2 unread", judge(*asked, "print-unread", env=home))


def test_podget_downloads_every_byte(served: Served, judge: Judge, tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path)}
    judge("podget", "-d", tmp_path, "--create-config", "podgetrc", env=home)
    (tmp_path / "serverlist").write_text(f"{served.feed} shows Sample\n", encoding="utf-8")
    told = judge("podget", "-v", "-d", tmp_path, "-l", tmp_path / "library", env=home)
    assert downloaded(tmp_path / "library") == published(served), told


@pytest.mark.parametrize("wrong", ["<rss", "<rss version='2.0'><channel></channel></rss>"])
def test_a_client_would_notice_a_feed_without_episodes(
    judge: Judge, tmp_path: Path, wrong: str
) -> None:
    feed = tmp_path / "feed.xml"
    feed.write_text(wrong, encoding="utf-8")
    home = {"GPODDER_HOME": str(tmp_path / "gpodder"), "HOME": str(tmp_path)}
    judge("gpo", "subscribe", feed.as_uri(), env=home)
    judge("gpo", "download", env=home)
    assert downloaded(tmp_path) == []
