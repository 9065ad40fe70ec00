"""Where people read some lines, whoever is told of the synthetic voice is told of them."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

from podcast.checking.id3 import read_tag
from podcast.checking.run_rules import check_output
from podcast.podcast_toml import load_project
from tests.scripting.test_takes import BOTH, SHIVER, USUAL, edit, file_of, take
from tests.small_show import Run


def test_listeners_are_told_who_reads_wherever_the_voice_is_told(run: Run, folder: Path) -> None:
    edit(folder / "podcast.toml", "A synthetic voice reads this.", USUAL)
    take(folder, SHIVER)
    assert run()[0].failed == ()
    assert BOTH in (folder / "scripts" / "bees.md").read_text("utf-8")
    assert BOTH in file_of(folder, "transcript.json")  # spoken
    assert file_of(folder, "index.html").count(BOTH) > 1  # and told beside the title
    item = (folder / "output" / "feed.xml").read_text("utf-8").partition("How bees")[2]
    assert item.count(BOTH) == 3  # both notes, and the disclosure of the item
    assert ">Ben Koch</podcast:person>" in item
    [sound] = (folder / "output").rglob("bees*.mp3")
    assert BOTH in read_tag(sound).comment
    [book] = (folder / "output").rglob("bees.epub")
    with ZipFile(book) as archive:
        package = archive.read("book/package.opf").decode()
    assert 'property="media:narrator">Ben Koch<' in package
    assert "It is read by Ben Koch and by a synthetic voice." in package
    assert BOTH not in (folder / "output/episodes/ants/index.html").read_text("utf-8")
    assert "notice-heard" not in _findings(folder)


def _findings(folder: Path) -> set[str]:
    return {one.rule for one in check_output(folder / "output", show=load_project(folder).show)}
