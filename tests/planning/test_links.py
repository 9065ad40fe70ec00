"""A link in the project leads to nothing that is read, published or written over."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.errors import ArticleError, ProjectError, ScriptError, StoreError
from podcast.planning.lock import only_build
from podcast.podcast_toml import load_project
from podcast.reading import read
from podcast.scripting.script_files import script_text
from podcast.shelf.moved_in import moved_episodes


@pytest.fixture
def secret(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("elsewhere") / "secret.txt"
    path.write_text("A secret of somebody else's.", encoding="utf-8")
    return path


def test_an_article_that_lies_elsewhere_is_not_read(folder: Path, secret: Path) -> None:
    (folder / "content" / "d.txt").symlink_to(secret)
    (folder / "content" / "more").symlink_to(secret.parent)
    for name in ("d.txt", "more/secret.txt"):
        with pytest.raises(ArticleError, match="link leads out") as caught:
            read(folder / "content" / name, root=folder)
        assert caught.value.where == f"content/{name}"


def test_metadata_that_lie_elsewhere_are_not_read(folder: Path, secret: Path) -> None:
    (folder / "content" / "wasps.html").write_text("<h1>Wasps</h1><p>They build.</p>", "utf-8")
    (folder / "content" / "wasps.toml").symlink_to(secret)
    with pytest.raises(ArticleError, match="link leads out") as caught:
        read(folder / "content" / "wasps.html", root=folder)
    assert caught.value.where == "content/wasps.toml"


@pytest.mark.parametrize("name", ["audio.mp3", "notes.html", "picture.jpg"])
def test_what_moved_in_publishes_no_file_that_lies_elsewhere(
    folder: Path, secret: Path, name: str
) -> None:
    moved = folder / "moved" / "ants"
    moved.mkdir(parents=True)
    (moved / "audio.mp3").write_bytes(secret.read_bytes())
    (moved / "episode.toml").write_text(
        'guid = "a"\ntitle = "Ants"\ndate = 2024-03-05T12:00:00Z\n\n[audio]\nduration = 9\n'
        f'bitrate = 96\nsha384 = "{"0" * 96}"\nlength = {secret.stat().st_size}\n',
        encoding="utf-8",
    )
    assert [one.episode.guid for one in moved_episodes(load_project(folder))] == ["a"]
    (moved / name).unlink(missing_ok=True)
    (moved / name).symlink_to(secret)
    with pytest.raises(ProjectError, match=f"a link, {name}, leads out of its folder"):
        moved_episodes(load_project(folder))


def test_a_script_that_lies_elsewhere_is_not_read(folder: Path, secret: Path) -> None:
    (folder / "scripts").mkdir(exist_ok=True)
    (folder / "scripts" / "bees.md").symlink_to(secret)
    with pytest.raises(ScriptError, match="link leads out"):
        script_text(folder / "scripts" / "bees.md")


def test_a_lock_that_leads_elsewhere_is_not_written(folder: Path, secret: Path) -> None:
    lock = folder / ".podcast" / "lock"
    lock.parent.mkdir(exist_ok=True)
    lock.unlink(missing_ok=True)
    lock.symlink_to(secret)
    before = secret.read_bytes()
    with pytest.raises(StoreError), only_build(load_project(folder)):
        pass
    assert secret.read_bytes() == before
