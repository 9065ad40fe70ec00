"""Books as plain text: a library's lines around them, chapters by their numbers, leaning words."""

from __future__ import annotations

import pytest

from podcast.model import Article, Heading, Paragraph
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.text.document import read_plain

_PROSE = "The miller rose before the birds, and the wheel was turning when the sun came up."


def understood(text: str) -> Article:
    return compose(read_plain(text.encode(), source="a.txt"), name="a", source="a.txt")


def told(article: Article) -> list[str]:
    lines = []
    for section in article.sections:
        lines += [f"# {words_of(section.heading)}"] if section.heading else []
        lines += [
            f"## {words_of(block)}" if isinstance(block, Heading) else words_of(block)
            for block in section.blocks
        ]
    return lines


def test_the_lines_of_a_library_around_its_book_are_left_out() -> None:
    article = understood(
        "The Project Gutenberg eBook of Mills\n\nTitle: Mills\n\nAuthor: Ana Ruiz\n\n"
        "*** START OF THE PROJECT GUTENBERG EBOOK MILLS ***\n\n\nMILLS\n\nby Ana Ruiz\n\n"
        f"CHAPTER I.\nThe Wheel\n\n{_PROSE}\n\n"
        "*** END OF THE PROJECT GUTENBERG EBOOK MILLS ***\n\nRoyalty payments must be paid.\n"
    )
    assert (article.title, article.byline) == ("MILLS", "Ana Ruiz")
    assert told(article) == ["# CHAPTER I. The Wheel", _PROSE]
    assert {one.reason for one in article.left_out} == {"byline", "licence"}


@pytest.mark.parametrize("line", ["CHAPTER IV.", "Chapter 12.", "Act the Second\nA mill."])
def test_a_line_that_numbers_a_chapter_is_its_heading(line: str) -> None:
    assert told(understood(f"Mills\n\n{_PROSE}\n\n{line}\n\n{_PROSE}"))[1] == (
        f"# {' '.join(line.split())}"
    )


@pytest.mark.parametrize("line", ["Act now\nor lose the mill", "Part of me\nis still there"])
def test_a_stanza_that_begins_with_such_a_word_is_none(line: str) -> None:
    assert f"# {' '.join(line.split())}" not in told(understood(f"Mills\n\n{line}\n\n{_PROSE}"))


def test_words_between_underscores_are_leaning() -> None:
    article = understood(f"Mills\n\nShe _never_ ground on a Sunday; see my_old_file.\n\n{_PROSE}")
    first = article.sections[0].blocks[0]
    assert isinstance(first, Paragraph)
    assert [(one.text, one.kind) for one in first.spans] == [
        ("She ", "text"),
        ("never", "emphasis"),
        (" ground on a Sunday; see my_old_file.", "text"),
    ]


@pytest.mark.parametrize("line", ["Opening hours: Mon-Fri 9-5", "Price: £5 a sack"])
def test_a_line_with_a_value_is_no_heading(line: str) -> None:
    assert line in told(understood(f"Mills\n\n{_PROSE}\n\n{line}\n\n{_PROSE}"))


def test_a_paragraph_goes_on_after_a_word_that_its_line_parted() -> None:
    text = "Mills\n\nThe wheel was made by the wheel-\nwright, who came from the next\nvillage.\n"
    assert told(understood(text)) == [
        "The wheel was made by the wheelwright, who came from the next village."
    ]


@pytest.mark.parametrize(
    "listed",
    ["  I. The Wheel\n  II. The Race", "I. The Wheel\n\nII. The Race", "1. The Wheel\n2. The Race"],
)
def test_a_list_of_the_chapters_is_left_out(listed: str) -> None:
    chapters = f"I. THE WHEEL\n\n{_PROSE}\n\nII. THE RACE\n\n{_PROSE}"
    article = understood(f"Mills\n\n{_PROSE}\n\nCONTENTS\n\n{listed}\n\n{chapters}")
    assert told(article) == [_PROSE, "# I. THE WHEEL", _PROSE, "# II. THE RACE", _PROSE]
    assert {one.reason for one in article.left_out} == {"table of contents"}


def test_a_list_with_a_line_that_is_no_chapter_loses_no_word() -> None:
    listed = "I. The Wheel\nII. The Lamp"
    article = understood(f"Mills\n\n{_PROSE}\n\nCONTENTS\n\n{listed}\n\nI. THE WHEEL\n\n{_PROSE}")
    heard = " ".join(told(article)) + " ".join(one.text for one in article.left_out)
    assert "The Lamp" in heard
    assert "# I. THE WHEEL" in told(article)


def test_a_mark_of_a_picture_that_says_nothing_of_it_is_listed_and_not_heard() -> None:
    article = understood(
        f"The Mill\n\nCHAPTER I\n\n{_PROSE}\n\n[Illustration]\n\n{_PROSE} Still.\n\n"
        "[Illustration: The wheel at dawn]\n\nIllustration is an old craft of the valley.\n"
    )
    assert told(article)[1:] == [
        _PROSE,
        f"{_PROSE} Still.",
        "[Illustration: The wheel at dawn]",
        "Illustration is an old craft of the valley.",
    ]
    assert [one.text for one in article.left_out] == ["[Illustration]"]
