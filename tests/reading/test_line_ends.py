"""Words that a line's end parted, and lines that belong together."""

from __future__ import annotations

import pytest

from podcast.model import Article, Listing
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.line_ends import rejoined
from podcast.reading.markdown.document import read_markdown
from podcast.reading.text.document import read_plain


def understood(text: str, form: str = "a.txt") -> Article:
    reader = read_markdown if form == "a.md" else read_plain
    return compose(reader(text.encode(), source=form), name="a", source=form)


def paragraphs(text: str, form: str = "a.txt") -> list[str]:
    article = understood(f"# Bees\n\n{text}\n\nThe last sentence stands here.\n", form)
    assert [section.heading for section in article.sections] == [None]
    return [words_of(block) for block in article.sections[0].blocks][:-1]


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("the hyphen-", "ated words", "the hyphenated words"),
        ("a well-", "known fact", "a well-known fact"),
        ("short-", "and long-term", "short- and long-term"),
        ("from 3-", "to 5", "from 3- to 5"),
        ("Smith-", "Jones", "Smith-Jones"),
        ("twenty-", "five", "twenty-five"),
        ("a mother-in-", "law", "a mother-in-law"),
        ("COVID-", "19", "COVID-19"),
        ("2019-", "2020", "2019-2020"),
        ("a semi\u00ad", "colon", "a semicolon"),
        ("every\u2010", "one who read", "everyone who read"),
        ("a well\u2010", "known fact", "a well\u2010known fact"),
        ("he went -", "Away", "he went - Away"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_goes_where_it_parted_a_word(
    before: str, after: str, whole: str
) -> None:
    assert rejoined(before, after) == whole


@pytest.mark.parametrize("form", ["a.txt", "a.md"])
def test_a_parted_word_is_whole_in_text_and_markdown(form: str) -> None:
    assert paragraphs("It is the hyphen-\nated words.", form) == ["It is the hyphenated words."]


@pytest.mark.parametrize(
    "text",
    [
        "Ana came at nine\nand left at ten.",
        "Blood pressure\n120/80, pulse 60.",
        "The rain is near\nThe night is far\nAnd all is clear",
        "Ana Ruiz\n12 Mill Street\nLeeds",
    ],
)
def test_short_lines_without_a_blank_line_are_one_paragraph(text: str) -> None:
    assert paragraphs(text) == [text.replace("\n", " ")]


def test_a_stanza_keeps_its_lines() -> None:
    article = understood("Rain\n\nFirst line here,\nSecond line there,\nThird.\n")
    (stanza,) = article.sections[0].blocks
    assert [span.text for span in stanza.spans] == [  # type: ignore[union-attr]
        "First line here,",
        "\n",
        "Second line there,",
        "\n",
        "Third.",
    ]


def test_paragraphs_that_only_stand_further_in_are_parted() -> None:
    first = "They fly out in the morning when the sun is up and come\nback at noon."
    assert paragraphs(
        f"    {first}\n    Then they sleep until the evening in their hive and\nhum."
    ) == [
        first.replace("\n", " "),
        "Then they sleep until the evening in their hive and hum.",
    ]


def test_a_question_right_above_its_answer_stays_a_heading() -> None:
    article = understood(
        "Bees\n\nWho they are.\n\nDo they sting?\nOnly when somebody steps on one by mistake.\n"
    )
    assert [words_of(one.heading) for one in article.sections if one.heading] == ["Do they sting?"]


def test_numbered_lines_right_below_each_other_are_a_list() -> None:
    article = understood("Shop\n\nBuy these things:\n\n1. Eggs\n2. Milk\n\nThen go home again.\n")
    listing = article.sections[0].blocks[1]
    assert isinstance(listing, Listing)
    assert [words_of(item[0]) for item in listing.items] == ["Eggs", "Milk"]
