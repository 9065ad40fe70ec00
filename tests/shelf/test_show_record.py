"""The show's own files are told where they are damaged, and the next build mends them."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from podcast.checking.run_rules import check_output
from podcast.podcast_toml import load_project
from podcast.shelf.show_record import NAME, ShowRecord, show_sums
from podcast.store.checksums import checksum
from tests.small_show import Run


def damaged(folder: Path) -> list[str]:
    project = load_project(folder)
    found = check_output(project.output, show=project.show, sums=show_sums(project))
    return [one.where for one in found if one.rule == "damage"]


def flip(file: Path, *, kept_time: bool = False) -> None:
    """Change one letter near the file's end, perhaps as a dying disk does: without a new time."""
    look, whole = file.stat(), file.read_bytes()
    file.write_bytes(whole[:-12] + bytes([whole[-12] ^ 1]) + whole[-11:])
    if kept_time:
        os.utime(file, ns=(look.st_atime_ns, look.st_mtime_ns))


def test_a_changed_file_of_the_show_is_told_and_built_again(run: Run, folder: Path) -> None:
    run("bees")
    output = folder / "output"
    own = [place for place in show_sums(load_project(folder)) if (output / place).is_file()]
    assert {"feed.xml", "cover.jpg", "index.html", "assets/style.css", "assets/player.js"} < {*own}
    assert damaged(folder) == []
    for place in own:
        whole = (output / place).read_bytes()
        flip(output / place)
        if place != "feed.xml":  # which may be no XML any more: another rule tells that
            assert damaged(folder) == [place]
        run("bees")
        assert (output / place).read_bytes() == whole


def test_a_letter_of_a_title_in_the_feed_is_told(run: Run, folder: Path) -> None:
    run("bees")
    feed = folder / "output" / "feed.xml"
    whole = feed.read_bytes()
    feed.write_bytes(whole.replace(b"<language>en", b"<language>em", 1))
    assert damaged(folder) == ["feed.xml"]


def test_a_feed_is_mended_though_its_time_is_as_it_was(run: Run, folder: Path) -> None:
    run("bees")
    feed = folder / "output" / "feed.xml"
    whole = feed.read_bytes()
    flip(feed, kept_time=True)
    run("bees")
    assert feed.read_bytes() == whole


@pytest.mark.parametrize("odd", ["", "[]", "null", '{"sums": 5}', '{"sums": [1]}'])
def test_a_record_that_is_none_of_ours_tells_nothing_and_is_written_anew(
    odd: str, run: Run, folder: Path
) -> None:
    run("bees")
    record = load_project(folder).store.here / NAME
    told = json.loads(record.read_bytes())["sums"]
    record.write_text(odd, encoding="utf-8")
    assert damaged(folder) == []
    run("bees")
    assert show_sums(load_project(folder)) == told


def test_a_file_that_was_written_anew_is_summed_anew(run: Run, folder: Path) -> None:
    run("bees")
    project = load_project(folder)
    page = project.output / "index.html"
    flip(page)
    ShowRecord(project, key="another").note(["index.html"])
    assert show_sums(project) == {"index.html": checksum(page)}
