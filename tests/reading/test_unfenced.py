"""What pandoc and Notion write above a text is about the article, and none of it."""

from __future__ import annotations

from datetime import date

import pytest

from podcast.model import Article, Listing
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.markdown.document import read_markdown

TEXT = "Bees hum all day.\n\nThey rest at night.\n"


def read(text: str) -> Article:
    return compose(read_markdown(text.encode(), source="a.md"), name="a", source="a.md")


def told(article: Article) -> str:
    return " ".join(words_of(block) for part in article.sections for block in part.blocks)


def test_a_title_block_tells_title_writers_and_day() -> None:
    article = read(f"% How bees\n  keep warm\n% Ana Ruiz; Ben Koch\n% 5 March 2024\n\n{TEXT}")
    assert (article.title, article.byline) == ("How bees keep warm", "Ana Ruiz, Ben Koch")
    assert article.published == date(2024, 3, 5)
    assert told(article) == "Bees hum all day. They rest at night."
    assert article.sections[0].blocks[0].place.line == 6


def test_a_title_block_may_say_less() -> None:
    article = read(f"% Bees\n%\n% Spring 2024\n\n{TEXT}")
    assert (article.title, article.byline, article.published) == ("Bees", "", None)


def test_the_properties_of_a_page_of_notion_are_not_read_out() -> None:
    above = "Author: Ana Ruiz\nCreated: March 5, 2024 10:00 AM\nStatus: Done\nTags: wax, honey"
    article = read(f"# Bees\n\n{above}\n\n{TEXT}")
    assert (article.byline, article.published) == ("Ana Ruiz", date(2024, 3, 5))
    assert told(article) == "Bees hum all day. They rest at night."
    assert article.sections[0].blocks[0].place.line == 8


@pytest.mark.parametrize(
    "above",
    [
        "Date: 5 March 2024\nType: a talk",
        "Status: the bees are well",
        "Status: Done\nHoney: ten jars",
    ],
)
def test_lines_of_the_text_itself_stay(above: str) -> None:
    assert above.rpartition(" ")[2] in told(read(f"# Bees\n\n{above}\n\n{TEXT}"))


def test_a_sign_of_per_cent_in_the_first_line_is_text_where_the_text_goes_on() -> None:
    assert "of all bees" in told(read(f"# Bees\n\n% of all bees\n\n{TEXT}"))
    assert "go on" in told(read(f"% of all bees\ngo on working.\n\n# Bees\n\n{TEXT}"))


def test_examples_are_numbered_through_the_text() -> None:
    items = "(@) Wax.\n(@dance) A dance.\n\nAs (@dance) shows.\n\n(@) Honey (@Ruiz2020)."
    article = read(f"# Bees\n\n{items}")
    first, middle, last = article.sections[0].blocks
    assert isinstance(first, Listing)
    assert isinstance(last, Listing)
    assert (first.ordered, len(first.items), last.number_of(0)) == (True, 2, 3)
    assert words_of(middle) == "As (2) shows."


@pytest.mark.parametrize(
    "text",
    [
        "My friend Jane\n(@janedoe) wrote this.",
        "(@janedoe) wrote this.\n\n(@tomdoe) did not.",
        "We wrote to\n(@) all.\n\n(@) Wax.",
    ],
)
def test_a_name_of_a_person_is_no_number(text: str) -> None:
    heard = told(read(f"# Bees\n\n{text}"))
    assert heard.count("(@") == 2 - text.startswith("My") - text.startswith("We")


def test_an_exponent_at_the_end_is_no_name_of_a_block() -> None:
    assert told(read("# Bees\n\nThe rate is x ^10\n")).endswith("^10")


def test_the_name_of_a_block_is_not_read_out() -> None:
    article = read("# Bees\n\nBees hum all day. ^hum-1\n\nThe rate is x ^2 and 10^3.\n")
    assert told(article).startswith("Bees hum all day. The rate")
