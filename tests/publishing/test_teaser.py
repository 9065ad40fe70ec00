"""What lists show of an episode that has no summary: how its text begins."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.model import Article, Heading, Note, Paragraph, Section, Span
from podcast.publishing.forbidden_characters import clean
from podcast.publishing.teaser import teaser_of


def article(*paragraphs: str, summary: str = "") -> Article:
    blocks = tuple(Paragraph((Span(text), Span("1", "note", "1"))) for text in paragraphs)
    notes = (Note("1", (Paragraph((Span("A note."),)),)),)
    section = Section(Heading((Span("Bees"),)), blocks)
    return Article("bees", "Bees", (section,), notes=notes, summary=summary)


def test_a_summary_goes_before_the_text() -> None:
    assert teaser_of(article("Bees fly.", summary="On bees.")) == "On bees."


@pytest.mark.parametrize(
    ("text", "teaser"),
    [
        ("Bees fly. They cost $3.50 each.", "Bees fly. They cost $3.50 each."),
        ("Bees fly. " + "And so on and on " * 30, "Bees fly."),
        ("He said “yes.” " + "And so on and on " * 30, "He said “yes.”"),
        ("蜜蜂会飞。" + "而且" * 200, "蜜蜂会飞。"),
    ],
)
def test_whole_sentences_of_the_first_paragraph_are_shown(text: str, teaser: str) -> None:
    assert teaser_of(article("", text, "More.")) == teaser


@given(st.text(max_size=2_000))
def test_a_teaser_is_how_the_text_begins_and_no_longer_than_a_few_lines(text: str) -> None:
    teaser = teaser_of(article(text))
    assert len(teaser) <= 300
    assert clean(text).startswith(teaser.removesuffix("…"))


def test_an_article_without_a_paragraph_has_none() -> None:
    assert teaser_of(article()) == ""
