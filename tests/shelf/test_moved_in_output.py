"""The files of an episode that moved in are made once, and again where anything of it changed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from podcast.errors import ProjectError
from podcast.events import Event, Summary
from podcast.model import Episode, Show
from podcast.publishing import moved_in_page
from podcast.store.checksums import checksum

Run = Callable[..., tuple[Summary, list[Event]]]

SOUND = b"\xff\xfb\x90\x64" + bytes(413)


@pytest.fixture
def moved(folder: Path) -> Path:
    """An episode of another program, beside the small show's articles."""
    place = folder / "moved" / "old-bees"
    place.mkdir(parents=True)
    (place / "audio.mp3").write_bytes(SOUND)
    (place / "notes.html").write_text("<p>The old notes.</p>", encoding="utf-8")
    sum_of_it = checksum(place / "audio.mp3", algorithm="sha384")
    (place / "episode.toml").write_text(
        'title = "Old bees"\nguid = "old-1"\ndate = 2023-04-02T10:00:00Z\n[audio]\n'
        f'length = {len(SOUND)}\nduration = 30000\nbitrate = 64\nsha384 = "{sum_of_it}"\n',
        encoding="utf-8",
    )
    return place


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The title of every episode whose page is made."""
    made: list[str] = []
    really = moved_in_page.moved_in_page

    def counted(episode: Episode, *, show: Show) -> str:
        made.append(episode.title)
        return really(episode, show=show)

    monkeypatch.setattr(moved_in_page, "moved_in_page", counted)
    return made


def page(folder: Path) -> Path:
    return folder / "output" / "episodes" / "old-bees" / "index.html"


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")


def test_a_second_build_makes_no_page_of_it_again(
    run: Run, folder: Path, moved: Path, pages: list[str]
) -> None:
    run()
    before = page(folder).read_bytes()
    run()
    assert pages == ["Old bees"]
    assert moved.is_dir()
    assert page(folder).read_bytes() == before


CHANGES: dict[str, Callable[[Path], object]] = {
    "its notes": lambda root: edit(root / "moved/old-bees/notes.html", "old notes", "new notes"),
    "its title": lambda root: edit(root / "moved/old-bees/episode.toml", "Old bees", "New bees"),
    "the show's name": lambda root: edit(root / "podcast.toml", "Small Things", "Large Things"),
    "its page is gone": lambda root: page(root).unlink(),
    "its page has another word": lambda root: edit(page(root), "<p>The old", "<p>The odd"),
    "its page was cut off": lambda root: page(root).write_text("<p>", "utf-8"),
    "what was noted is gone": lambda root: (root / ".podcast" / "moved.json").unlink(),
    "what was noted is none": lambda root: (root / ".podcast" / "moved.json").write_text("[3]"),
    "what was noted names no file": lambda root: edit(
        root / ".podcast" / "moved.json", '"index.html"', '"index\\u0000html"'
    ),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_makes_its_page_again(
    run: Run, folder: Path, moved: Path, pages: list[str], change: Callable[[Path], object]
) -> None:
    run()
    assert moved.is_dir()
    change(folder)
    run()
    assert len(pages) == 2
    assert pages[1] in page(folder).read_text("utf-8")


def test_a_draft_leaves_and_comes_back(
    run: Run, folder: Path, moved: Path, pages: list[str]
) -> None:
    run()
    edit(moved / "episode.toml", "[audio]", "draft = true\n[audio]")
    run()
    assert not page(folder).exists()
    edit(moved / "episode.toml", "draft = true\n", "")
    run()
    assert page(folder).is_file()
    assert pages == ["Old bees"] * 2


def test_one_that_cannot_be_used_is_told_before_anything_is_spoken(
    run: Run, folder: Path, moved: Path
) -> None:
    edit(moved / "episode.toml", "duration = 30000", 'duration = "long"')
    with pytest.raises(ProjectError) as told:
        run()
    assert "moved/old-bees/episode.toml" in told.value.where
    assert not (folder / ".podcast" / "clip").exists()


def test_of_two_that_are_called_alike_neither_is_lost(run: Run, folder: Path, moved: Path) -> None:
    shutil.move(moved, moved.with_name("bees"))
    with pytest.raises(ProjectError, match="both called bees"):
        run()
