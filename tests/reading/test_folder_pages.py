"""Files that are the page of their folder, as Hugo, Jekyll and code hosts lay articles out."""

from __future__ import annotations

from pathlib import Path, PurePath

import pytest

from podcast.podcast_toml import load_project
from podcast.reading import read
from podcast.reading.slugs import usual_slug
from podcast.scripting.articles import all_articles, find_articles
from tests.small_show import BEES, CONFIG


@pytest.mark.parametrize(
    ("path", "slug"),
    [
        ("content/posts/bees/index.md", "bees"),
        ("content/Bees & Bugs/README.md", "bees-bugs"),
        ("content/bees/index.brief.yaml", "bees-brief"),
        ("/shows/hive/content/index.md", "index"),
        ("content/index.md", "index"),
        ("index.md", "index"),
        ("content/bees/indexes.md", "indexes"),
        ("content/bees/con.md", "con-article"),
    ],
)
def test_the_slug_of_a_folders_page(path: str, slug: str) -> None:
    assert usual_slug(PurePath(path)) == slug


def test_it_is_read_named_and_kept_apart_from_another_of_its_name(tmp_path: Path) -> None:
    (tmp_path / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    for folder in ("bees", "wasps"):
        (tmp_path / "content" / folder).mkdir(parents=True)
        (tmp_path / "content" / folder / "index.md").write_text(BEES, encoding="utf-8")
    (tmp_path / "content" / "_index.md").write_text("# All posts\n", encoding="utf-8")
    project = load_project(tmp_path)
    every = all_articles(project)
    assert [read(path, root=tmp_path).slug for path in every] == ["bees", "wasps"]
    assert find_articles(project, names=["wasps"]) == (every[1],)
