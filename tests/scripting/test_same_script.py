"""An article is narrated alike, whatever format its writers sent."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.model import Script
from podcast.podcast_toml import load_project
from podcast.project import Project
from podcast.reading import read
from podcast.scripting.prepare import write_narration
from tests.reading import same_article, word_file

FORMS: dict[str, str | bytes] = {
    "semantic.html": same_article.SEMANTIC_PAGE,
    "divs.html": same_article.DIV_PAGE,
    "trees.docx": word_file.same_article(),
    "trees.epub": same_article.epub(),
}


def narrated(content: str | bytes, *, name: str, project: Project) -> Script:
    path = project.content / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return write_narration(read(path, root=project.root), project=project)


def lines(script: Script) -> list[tuple[str, str, str, str, int]]:
    """What is heard, shown, by whom and with which silence; a file's places are its own."""
    return [
        (section.title, line.role, line.spoken, line.shown, line.pause)
        for section in script.sections
        for line in section.lines
    ]


@pytest.mark.parametrize("name", FORMS)
def test_every_format_yields_the_script_of_its_markdown_twin(name: str, folder: Path) -> None:
    project = load_project(folder)
    twin = narrated(same_article.MARKDOWN, name="trees.md", project=project)
    script = narrated(FORMS[name], name=name, project=project)
    assert len(lines(twin)) > 20
    assert lines(script) == lines(twin)


def test_a_language_with_few_rules_of_its_own_says_which_and_what_to_do(folder: Path) -> None:
    text = "---\nlanguage: {}\n---\n# Bienen\n\nBienen halten 35 Grad.\n"
    german = narrated(text.format("de"), name="bienen.md", project=load_project(folder))
    assert [warning.what for warning in german.warnings if "rules" in warning.what] == []
    script = narrated(text.format("it"), name="api.md", project=load_project(folder))
    (told,) = [warning.what for warning in script.warnings if "rules" in warning.what]
    has, lacks = told.split(": ")
    assert has == "In “it” there are rules for numbers"
    assert "units" in lacks
    assert "the lexicon" in lacks
