"""The pages of older episodes come with the episodes, and go with them."""

from __future__ import annotations

from pathlib import Path

from podcast.podcast_toml import load_project
from podcast.shelf.show_files import _write_index, read_records
from tests.small_show import Run


def test_older_pages_are_written_and_those_of_a_smaller_show_dropped(
    run: Run, folder: Path
) -> None:
    run()
    project = load_project(folder)
    episode = read_records(project)[0].episode

    def pages(count: int) -> list[str]:
        written = _write_index(project.show, episodes=[episode] * count, output=project.output)
        there = sorted((project.output / "archive").glob("*"))
        assert {f"archive/{page.name}" for page in there} <= set(written)
        return [page.name for page in there]

    assert pages(650) == ["1.html", "2.html"]
    assert pages(450) == ["1.html"]
    assert pages(2) == []
