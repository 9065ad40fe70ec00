"""A section of one's own may be called as a page's furniture is: it is written in sentences."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.model import Article
from podcast.reading import read

POSTS = """\
# Where we post

We post in four places, and answer in each of them.

## Facebook

We post there every day, and answer questions within two hours.

## Comments

Comments from readers are read by two people before they appear.

## X

We post there only what is urgent, such as a road that is closed.

## Newsletter

It comes on the first Monday of each month, and costs nothing.

## Email

Write to us, and somebody answers within two days.
"""


def understood(tmp_path: Path, text: str, name: str = "posts.md") -> Article:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read(path, root=tmp_path)


def headings(article: Article) -> list[str]:
    found = [section.heading for section in article.sections if section.heading]
    return ["".join(span.text for span in one.spans) for one in found]


def test_sections_about_networks_and_letters_are_the_articles_own(tmp_path: Path) -> None:
    article = understood(tmp_path, POSTS)
    assert headings(article) == ["Facebook", "Comments", "X", "Newsletter", "Email"]
    assert article.left_out == ()


@pytest.mark.parametrize("title", ["X", "Facebook", "Comments", "Newsletter", "Share"])
def test_an_article_may_be_called_as_furniture_is(tmp_path: Path, title: str) -> None:
    article = understood(tmp_path, f"# {title}\n\nWhat it is.\n\nAnd what it is not.\n")
    assert article.title == title


@pytest.mark.parametrize(
    "box",
    [
        "## Share\n\n[Facebook](https://a.example)\n\n[X](https://b.example)\n",
        "## Facebook\n\n[Follow our page there](https://a.example)\n",
        "## Comments\n\nAda: I read this twice and learnt a lot from it.\n",
        "## Newsletter\n\nGet our best articles in your inbox every week.\n",
        "## Related articles\n\nHow bees sleep, and what keeps them awake at night.\n",
    ],
)
def test_a_box_at_the_end_is_still_left_out(tmp_path: Path, box: str) -> None:
    article = understood(tmp_path, f"# Bees\n\nThey hum all day.\n\n## Night\n\nNo hum.\n\n{box}")
    assert headings(article) == ["Night"]
    assert article.left_out != ()


@pytest.mark.parametrize(
    "line",
    [
        "Pictures by children hang in the hall.",
        "Photographs by Ansel Adams hang in the hall of the school",
        "Images by night show more than those by day.",
    ],
)
def test_a_sentence_that_begins_with_pictures_is_no_credit(line: str, tmp_path: Path) -> None:
    article = understood(tmp_path, f"# The school\n\nIt is old.\n\n{line}\n")
    assert article.left_out == ()


@pytest.mark.parametrize(
    "line",
    [
        "Photo by Jane Doe",
        "Photo by jane_doe",
        "Pictures by Émile van der Berg, Agency X.",
        "Illustration by the author",
        "Photo by Dr. J. Doe/Agency for The Daily",
    ],
)
def test_a_line_of_names_behind_photo_by_is_a_credit(line: str, tmp_path: Path) -> None:
    article = understood(tmp_path, f"# The school\n\nIt is old.\n\n{line}\n\nIt is large.\n")
    assert [(one.reason, one.text) for one in article.left_out] == [("photo credit", line)]
