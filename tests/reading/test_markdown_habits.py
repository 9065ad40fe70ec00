"""What GitHub adds to Markdown, and habits that it has no sign for."""

from __future__ import annotations

import pytest

from podcast.model import Article, Listing, Paragraph
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.markdown.document import read_markdown


def understood(text: str) -> Article:
    return compose(read_markdown(text.encode(), source="a.md"), name="a", source="a.md")


def told(text: str) -> list[str]:
    article = understood(f"# Bees\n\n{text}\n")
    lines = []
    for section in article.sections:
        lines += [f"# {words_of(section.heading)}"] if section.heading else []
        lines += [words_of(block) for block in section.blocks]
    return lines


@pytest.mark.parametrize(
    ("box", "lines"),
    [
        ("> [!WARNING]\n> Do not mix.", ["Warning. Do not mix."]),
        ("> [!NOTE]\n> One.\n>\n> Two.", ["Note. One.", "Two."]),
        ("> [!NOTE]\n>\n> - One", ["Note.", "One"]),
        ("> [!tip]- Keep it *warm*\n> Always so.", ["Keep it warm.", "Always so."]),
    ],
)
def test_a_box_says_what_it_is(box: str, lines: list[str]) -> None:
    assert told(box) == lines


def test_a_box_is_no_quote_and_a_quote_is_no_box() -> None:
    article = understood("# Bees\n\n> [!WARNING]\n> Do not mix.\n\n> [1] was quoted.\n")
    kinds = [type(block).__name__ for block in article.sections[0].blocks]
    assert kinds == ["Paragraph", "Quote"]


def test_tasks_say_whether_they_are_done() -> None:
    article = understood("# Bees\n\nText.\n\n- [x] Feed\n- [ ] Water\n- [link] none\n")
    listing = article.sections[0].blocks[1]
    assert isinstance(listing, Listing)
    items = [words_of(item[0]) for item in listing.items]
    assert items == ["Done: Feed", "Not done: Water", "[link] none"]


def test_an_emoji_by_its_name_is_the_sign_and_other_colons_stay() -> None:
    assert told("Good :smile: at 10:30:45, `:smile:` and :nothing_known: here.") == [
        "Good 😄 at 10:30:45, :smile: and :nothing_known: here."
    ]


def test_bold_lines_are_headings_where_nothing_else_is() -> None:
    text = "Lead.\n\n**When to go**\n\nGo now.\n\n**This is a sentence.**\n\n__Who__\n\nAna.\n"
    assert told(text) == [
        "Lead.",
        "# When to go",
        "Go now.",
        "This is a sentence.",
        "# Who",
        "Ana.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "## Real\n\nLead.\n\n**When to go**\n\nGo now.",
        "Lead.\n\n**When** to go\n\nGo now.",
        "Lead.\n\n**One**\n\n**Two**\n\n**Three**",
    ],
)
def test_bold_text_is_no_heading_elsewhere(text: str) -> None:
    article = understood(f"# Bees\n\n{text}\n")
    last = article.sections[-1].blocks
    assert all(isinstance(block, Paragraph) for block in last)


def test_steps_that_are_each_numbered_one_go_on_counting() -> None:
    article = understood(
        "# Bees\n\n1. Wash\n\nWith soap.\n\n1. Dry\n\nIn the evening:\n\n1. Rest\n"
    )
    starts = [b.start for b in article.sections[0].blocks if isinstance(b, Listing)]
    assert starts == [1, 2, 1]


@pytest.mark.parametrize(
    ("line", "heard"),
    [
        ("Hit <Tab> twice, then <Enter>.", "Hit <Tab> twice, then <Enter>."),
        ("Press <F5> *or <Esc>*.", "Press <F5> or <Esc>."),
        ("It is <foo> and <b>bold</b>.", "It is and bold."),
        ("It is <del>old</del><ins>new</ins>.", "It is new."),
    ],
)
def test_a_key_in_angle_brackets_is_no_element(line: str, heard: str) -> None:
    assert [" ".join(one.split()) for one in told(line)] == [heard]
