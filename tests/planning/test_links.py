"""A link in the project leads to nothing that is read, published or written over."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.errors import ArticleError, ScriptError, StoreError
from podcast.planning.lock import only_build
from podcast.project import load_project
from podcast.reading import read
from podcast.scripting.script_files import script_text


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
