"""A line that comes again has the work it had, and one that sounds otherwise has its own."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from podcast.model import Article, Line, Piece, Place, ScriptSection, Take
from podcast.podcast_toml import load_project
from podcast.scripting.section_jobs import SectionJobs, line_job
from podcast.speech import info_of
from tests.small_show import CONFIG

LINE = Line((Piece("Bees hum.", "Bees hum."),))
OTHERS: dict[str, Any] = {
    "pieces": (Piece("Bees rest.", "Bees rest."),),
    "role": "quote",
    "pause": 900,
    "language": "fr",
    "place": Place(line=7),
    "block": 3,
    "phonemes": (("hum", "hʌm"),),
    "name": "s-2",
    "take": Take("0" * 64, "Ana"),
}


@pytest.fixture
def work(tmp_path: Path) -> SectionJobs:
    cast = '\n[voices]\nquote = "bass"\nfr = "alto"\n'
    (tmp_path / "podcast.toml").write_text(CONFIG + cast, encoding="utf-8")
    project = load_project(tmp_path)
    article = Article(slug="bees", title="Bees", sections=(), source="content/bees.md")
    return SectionJobs(article, project, info_of(project.voice))


def test_each_field_of_a_line_is_tried_below() -> None:
    assert OTHERS.keys() == {field.name for field in fields(Line)}


@pytest.mark.parametrize("name", OTHERS)
def test_a_line_s_work_is_its_own_whatever_was_asked_before(name: str, work: SectionJobs) -> None:
    other = replace(LINE, **{name: OTHERS[name]})
    jobs = work.of(ScriptSection("Bees", (LINE, other, LINE)))
    own = [
        line_job(line, article=work.article, project=work.project, engine=work.engine)
        for line in (LINE, other, LINE)
    ]
    assert [line for job in jobs for line in job.lines] == own
    assert (own[0] == own[1]) == (name in {"name", "block"})
