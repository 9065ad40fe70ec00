"""Lists whose bullets and numbers were typed as text are lists in every format."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.model import Block, Break, Listing, Paragraph, Place, Span
from podcast.reading.blocks import paragraph, words_of
from podcast.reading.compose import compose
from podcast.reading.draft import Findings
from podcast.reading.markdown.document import read_markdown
from podcast.reading.unmarked.typed_lists import with_typed_lists


def lists(*texts: str) -> list[tuple[int, list[str]] | str]:
    blocks = with_typed_lists([Paragraph((Span(text),)) for text in texts])
    return [
        (block.start if block.ordered else 0, [words_of(item[0]) for item in block.items])
        if isinstance(block, Listing)
        else words_of(block)
        for block in blocks
    ]


@pytest.mark.parametrize(
    ("texts", "made"),
    [
        (["• Tea", "•Milk"], [(0, ["Tea", "Milk"])]),
        (["2. Boil", "3. Pour", "Text"], [(2, ["Boil", "Pour"]), "Text"]),
        (["1) One", "1) One"], ["1) One", "1) One"]),
        (["1. One", "2. Two", "1. Anew", "2. Two"], [(1, ["One", "Two"]), (1, ["Anew", "Two"])]),
        (["☐ Feed", "☑ Water"], [(0, ["Not done: Feed", "Done: Water"])]),
        (["☐ Feed"], [(0, ["Not done: Feed"])]),
        (["• Alone", "Text"], ["• Alone", "Text"]),
        (["1. A heading", "Text", "2. Another"], ["1. A heading", "Text", "2. Another"]),
        (["2019. A year", "Text"], ["2019. A year", "Text"]),
    ],
)
def test_what_begins_with_bullets_or_counts_on_is_a_list(
    texts: list[str], made: list[tuple[int, list[str]] | str]
) -> None:
    assert lists(*texts) == made


def test_lines_of_one_paragraph_are_items() -> None:
    spans = (Span("• Tea"), Span("\n", "break"), Span("• "), Span("Milk", "strong"))
    (block,) = with_typed_lists([Paragraph(spans)])
    assert isinstance(block, Listing)
    assert [words_of(item[0]) for item in block.items] == ["Tea", "Milk"]


def test_bullets_that_were_pasted_into_markdown_are_a_list() -> None:
    data = b"# Shop\n\nBuy these today.\n\n\xe2\x80\xa2 Tea\n\xe2\x80\xa2 Milk\n"
    article = compose(read_markdown(data, source="a.md"), name="a", source="a.md")
    assert isinstance(article.sections[0].blocks[1], Listing)


@given(st.lists(st.sampled_from(["• a", "1. b", "2. c", "3) d", "☐ e", "f", "•"]), max_size=9))
def test_no_paragraph_is_lost_or_said_twice(texts: list[str]) -> None:
    made = with_typed_lists([Paragraph((Span(text),)) for text in texts])
    kept = [words_of(block).split(" ") for block in made]
    letters = [word for words in kept for word in words if word in set("abcdef")]
    assert letters == [char for text in texts for char in text if char in "abcdef"]


@pytest.mark.parametrize("line", ["* * *", "⁂", "_____", "-----", "• • •", "——"])
def test_a_line_of_ornaments_is_a_break(line: str) -> None:
    made: list[Block] = paragraph([Span(line)], place=Place(), findings=Findings())
    assert [type(block) for block in made] == [Break]


@pytest.mark.parametrize("line", ["**", "-5", "a * * *", "#1", "§ 5"])
def test_other_short_lines_are_text(line: str) -> None:
    made = paragraph([Span(line)], place=Place(), findings=Findings())
    assert [type(block) for block in made] == [Paragraph]
