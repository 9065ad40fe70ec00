"""Which files of content/ are articles."""

from __future__ import annotations

import errno
import os
import unicodedata
from pathlib import Path, PurePath
from typing import Any

import pytest

from podcast.errors import ArticleError, ProjectError
from podcast.podcast_toml import usual_project
from podcast.reading import read
from podcast.scripting.articles import all_articles, find_articles, passed_over


def found(root: Path, *names: str) -> list[str]:
    """The articles of a show with these empty files in content/, by their names."""
    for name in names:
        path = root / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    content = root / "content"
    return [one.relative_to(content).as_posix() for one in all_articles(usual_project(root))]


def test_every_readable_file_is_one_in_the_order_of_folders_and_names(tmp_path: Path) -> None:
    names = ("b.md", "a/z.txt", "a-b.HTML", "a/b/c.docx", "z/a.epub")
    assert found(tmp_path, *names) == ["a/b/c.docx", "a/z.txt", "a-b.HTML", "b.md", "z/a.epub"]


@pytest.mark.parametrize(
    "name",
    [
        ".hidden.md",
        ".git/notes.md",
        "a/.drafts/b/c.md",
        "~$a.docx",
        "~$b/a.md",
        "a.jpg",
        "a.toml",
        "a/_index.md",
    ],
)
def test_what_is_hidden_or_cannot_be_read_is_none(tmp_path: Path, name: str) -> None:
    assert found(tmp_path, "a/a.md", name) == ["a/a.md"]


def test_a_folder_that_is_called_as_an_article_is_none(tmp_path: Path) -> None:
    (tmp_path / "content" / "notes.md").mkdir(parents=True)
    assert found(tmp_path, "notes.md/a.md") == ["notes.md/a.md"]


def test_a_show_without_a_folder_of_articles_has_none(tmp_path: Path) -> None:
    assert all_articles(usual_project(tmp_path)) == ()


def test_a_link_that_leads_nowhere_is_an_article_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    for name, to in {"gone.md": "nowhere.md", "a.md": "b.md", "b.md": "a.md"}.items():
        (tmp_path / "content" / name).symlink_to(to)
    (tmp_path / "content" / ".#open.md").symlink_to("someone@machine.1234")  # an editor's lock
    assert found(tmp_path) == ["a.md", "b.md", "gone.md"]
    for name in found(tmp_path):
        with pytest.raises(ArticleError, match="leads nowhere") as caught:
            read(tmp_path / "content" / name, root=tmp_path)
        assert caught.value.where == f"content/{name}"
        assert "delete the link" in caught.value.mend


@pytest.mark.parametrize("name", ["bees", "bees.md", "content/bees.md", "round"])
def test_links_that_lead_round_to_each_other_stop_no_article_that_is_named(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert found(tmp_path, "bees.md") == ["bees.md"]
    (tmp_path / "content" / "round.md").symlink_to("again.md")
    (tmp_path / "content" / "again.md").symlink_to("round.md")
    (path,) = find_articles(usual_project(tmp_path), names=[name])
    assert path.stem == PurePath(name).stem


def test_a_link_to_a_folder_is_told_since_nothing_behind_it_is_built(tmp_path: Path) -> None:
    assert found(tmp_path, "a/a.md") == ["a/a.md"]
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "b.md").touch()
    for name, to in {"b": elsewhere, "a/round": tmp_path / "content", ".git": elsewhere}.items():
        (tmp_path / "content" / name).symlink_to(to, target_is_directory=True)
    assert found(tmp_path) == ["a/a.md"]
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    (pictures / "elm.jpg").touch()
    (tmp_path / "content" / "pictures").symlink_to(pictures, target_is_directory=True)
    told = sorted(passed_over(usual_project(tmp_path)))
    assert [one.partition(":")[0] for one in told] == ["content/a/round", "content/b"]


def test_a_typed_name_is_an_article_however_the_disk_stores_its_accents(tmp_path: Path) -> None:
    typed = "Café über"
    stored = unicodedata.normalize("NFD", typed)
    assert found(tmp_path, f"{stored}.md") == [f"{stored}.md"]
    for name in (typed, f"{typed}.md", f"content/{typed}.md", stored):
        (path,) = find_articles(usual_project(tmp_path), names=[name])
        assert path.stem == stored


def test_a_folder_that_cannot_be_looked_into_is_told_and_nothing_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert found(tmp_path, "a.md", "health/b.md") == ["a.md", "health/b.md"]
    scan = os.scandir

    def refusing(folder: str) -> Any:
        if str(folder).endswith("health"):
            raise PermissionError(errno.EACCES, "Permission denied", str(folder))
        return scan(folder)

    monkeypatch.setattr(os, "scandir", refusing)
    with pytest.raises(ProjectError, match="cannot be looked into: Permission denied") as caught:
        found(tmp_path)
    assert caught.value.where.endswith("content/health")


def test_what_people_take_for_an_article_and_is_not_read_is_told(tmp_path: Path) -> None:
    names = ("a.md", "b.doc", "c/d.RTF", "e.mkd", "f.doc", "f.docx", "~$g.doc", "h.jpg", "i.csv")
    assert found(tmp_path, *names) == ["a.md", "f.docx"]
    told = [*passed_over(usual_project(tmp_path))]
    assert [one.partition(":")[0] for one in told] == [
        *("content/b.doc", "content/e.mkd", "content/c/d.RTF"),
    ]
    assert "DOCX" in told[0]
