"""Workers of a show's first build load what they need before the build itself is loaded."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.cli.build import _crew
from podcast.cli.workers import Workers
from podcast.podcast_toml import load_project


@pytest.mark.parametrize(("built", "begun"), [(False, 1), (True, 0)])
def test_workers_begin_at_once_where_nothing_is_built_yet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, built: bool, begun: int
) -> None:
    pools: list[Workers] = []

    def pool(workers: Workers) -> None:
        pools.append(workers)

    monkeypatch.setattr(Workers, "pool", pool)
    (tmp_path / "podcast.toml").write_text(
        'title = "Bees"\nauthor = "Ana"\ndescription = "On bees."\nlanguage = "en"\n'
        'url = "https://example.org"\nengine = "espeak-ng"\nvoice = "en-gb"\n'
    )
    if built:
        (tmp_path / "output" / "episodes").mkdir(parents=True)
    with _crew(load_project(tmp_path), jobs=None, scheduler=None):
        assert len(pools) == begun
