"""An article with git's marks of a conflict is refused with its line."""

from __future__ import annotations

import pytest

from podcast.errors import ArticleError
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
