"""An article with git's marks of a conflict is refused with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.errors import ArticleError
from podcast.reading import read
from podcast.reading.markdown.document import read_markdown
from podcast.reading.text.document import read_plain

CONFLICT = "<<<<<<< HEAD\nThe queen lays.\n=======\nThe queen rests.\n>>>>>>> feature/ana\n"
TEXT = f"# Bees\n\nThey hum.\n\n{CONFLICT}\nThe end is here.\n"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("reader", [read_markdown, read_plain])
def test_a_conflict_in_the_text_is_refused_with_its_line(reader: object, end: str) -> None:
    with pytest.raises(ArticleError) as caught:
        reader(TEXT.replace("\n", end).encode(), source="a.md")  # type: ignore[operator]
    assert caught.value.where == "a.md:5"
    assert "git" in caught.value.what


def test_a_conflict_in_the_front_matter_is_refused_with_its_line() -> None:
    text = f"---\n{CONFLICT.replace('The queen', 'title: The queen')}---\n\nText.\n"
    with pytest.raises(ArticleError) as caught:
        read_markdown(text.encode(), source="a.md")
    assert caught.value.where == "a.md:2"


@pytest.mark.parametrize(
    "text",
    [
        f"# Git\n\nIt looks so:\n\n```\n{CONFLICT}```\n\nThat was it.\n",
        f"# Git\n\nIt looks so:\n\n~~~~ text\n{CONFLICT}~~~~\n\nThat was it.\n",
        "Bees\n=======\n\nThey hum, and <<<<<<< is a sign.\n",
    ],
)
def test_marks_in_a_code_block_or_alone_are_no_conflict(text: str) -> None:
    assert read_markdown(text.encode(), source="a.md").blocks


@pytest.mark.parametrize(
    "name",
    [
        "bees (Ana's conflicted copy 2026-01-02).md",
        "bees (conflicted copy 2026-01-02 101112).md",
        "bees (Kopie mit Konflikt von Ana 2026-01-02).md",
        "bees (SFConflict ana@example.org 2026-01-02-10-11-12).md",
        "bees.sync-conflict-20260102-101112-ABCDEF7.md",
        "bees_conflict-20260102-101112.md",
    ],
)
def test_a_copy_that_a_cloud_folder_made_of_a_conflict_is_no_episode(
    name: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_text("# Bees\n\nThey hum.\n", "utf-8")
    with pytest.raises(ArticleError, match="cloud folder") as told:
        read(tmp_path / name, root=tmp_path)
    assert told.value.where == name


def test_an_article_about_conflicts_is_an_article(tmp_path: Path) -> None:
    name = "conflicted copy of a law (2026).md"
    (tmp_path / name).write_text("# Laws\n\nThey hum.\n", "utf-8")
    assert read(tmp_path / name, root=tmp_path).title == "Laws"


def test_what_word_keeps_while_a_document_is_open_is_told_as_that(tmp_path: Path) -> None:
    path = tmp_path / "~$report.docx"
    path.write_bytes(bytes(162))
    with pytest.raises(ArticleError, match="Word keeps while") as told:
        read(path, root=tmp_path)
    assert "Name the document itself" in told.value.mend
