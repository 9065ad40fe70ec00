"""PDFs without tags whose text stands in columns: read in their order, or told."""

from __future__ import annotations

import random
import textwrap
from contextlib import suppress
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podcast.errors import ArticleError
from podcast.model import Article
from podcast.reading.blocks import words_of
from tests.reading.pdf.pdf_file import TITLE, Text, column, pdf, understood
from tests.reading.word.word_article import left_out, told

EVENING = (
    "Bees that come home late in the evening are not let in at once by those who guard the door of "
    "the hive. They wait outside, often for several minutes, until somebody has smelled that they "
    "belong to the colony."
)
NIGHTS = (
    "We counted them on forty nights in the summer and wrote down how warm it was and when the "
    "last of them came home. Nobody had done so before, although keepers of bees had suspected "
    "that the guards become stricter when the nectar is scarce."
)
WARM = (
    "On warm nights the guards were fewer and the waiting was shorter. On cold nights, however, "
    "there were sometimes twelve of them at the door, and those who were late were looked at one "
    "after another with great care."
)
PARAGRAPHS = (EVENING, NIGHTS, WARM)
FIVE = (*PARAGRAPHS, EVENING, WARM)
WORDS = ("the", "bees", "of", "a", "colony", "came", "home", "when", "it", "was", "nearly", "dark")
LEFT, RIGHT = 54, 312


def lines_of(*paragraphs: str, wide: int = 42) -> list[str]:
    """Set paragraphs in lines; the first of each is set in by a space."""
    rows = (textwrap.wrap(text, wide) for text in paragraphs)
    return list(chain.from_iterable([f" {first}", *rest] for first, *rest in rows))


def placed(lines: list[str], *, x: float, top: float = 700, size: float = 10) -> list[Text]:
    return [
        Text(line.strip(), x=x + (10 if line.startswith(" ") else 0), y=top - 12 * at, size=size)
        for at, line in enumerate(lines)
    ]


def two_columns(lines: list[str], *, at: int | None = None, top: float = 700) -> list[Text]:
    half = (len(lines) + 1) // 2 if at is None else at
    return [*placed(lines[:half], x=LEFT, top=top), *placed(lines[half:], x=RIGHT, top=top)]


def warnings(article: Article) -> list[str]:
    return [str(warned.place.part) for warned in article.warnings if "columns" in warned.what]


def test_columns_of_a_text_are_read_one_after_the_other_and_told() -> None:
    lines = lines_of(*FIVE)
    article = understood(pdf([TITLE, *two_columns(lines)], two_columns(lines, top=760)))
    assert told(article) == [*FIVE] * 2
    assert warnings(article) == ["page 1"]


def test_columns_are_read_whatever_the_order_in_which_they_are_drawn() -> None:
    page = two_columns(lines_of(*FIVE))
    random.Random(1).shuffle(page)
    assert told(understood(pdf([TITLE, *page]))) == [*FIVE]


def test_three_columns_of_which_the_last_is_short() -> None:
    lines = lines_of(*PARAGRAPHS, wide=28)
    third = (len(lines) - 3) // 2
    page = [
        *placed(lines[:third], x=54),
        *placed(lines[third : 2 * third], x=220),
        *placed(lines[2 * third :], x=386),
    ]
    assert told(understood(pdf([TITLE, *page]))) == [*PARAGRAPHS]


def test_what_stands_across_the_columns_parts_them() -> None:
    above = " ".join(PARAGRAPHS)
    page = [
        TITLE,
        Text("Institute of Hives", x=230, y=735, size=10),
        *column(*textwrap.wrap(above, 90), top=710, pitch=12, size=10),
        *two_columns(lines_of(*PARAGRAPHS), top=600),
        *column(*textwrap.wrap(above, 90), top=420, pitch=12, size=10),
        *two_columns(lines_of(*PARAGRAPHS), top=320),
    ]
    assert told(understood(pdf(page))) == [
        "# Institute of Hives",
        above,
        *PARAGRAPHS,
        above,
        *PARAGRAPHS,
    ]


def test_a_few_lines_in_the_second_column_of_the_last_page_are_read_behind_the_first() -> None:
    lines = lines_of(*FIVE)
    article = understood(pdf([TITLE, *two_columns(lines)], two_columns(lines, at=len(lines) - 2)))
    assert told(article) == [*FIVE] * 2


def test_a_word_that_the_end_of_a_column_or_page_parts_is_whole_again() -> None:
    first = lines_of(*FIVE, *FIVE[1:])
    at = len(first) // 2
    text = first[at]
    first[at : at + 1] = [f"{text[:25]} tempe-", "rature of the hive at night"]
    said = " ".join(line.strip() for line in first).replace("tempe- rature", "temperature")
    page = [TITLE, *two_columns(first, at=at + 1)]
    assert " ".join(told(understood(pdf(page)))) == said
    pages = [TITLE, *two_columns(first[: at + 1])], two_columns(first[at + 1 :])
    assert " ".join(told(understood(pdf(*pages)))) == said


def test_a_caption_between_two_halves_of_a_sentence_is_read_behind_it() -> None:
    lines = lines_of(*PARAGRAPHS)
    at = len(lines) // 2
    caption = "Figure 1. The door of the hive in June"
    page = [
        TITLE,
        *placed(lines[:at], x=LEFT),
        Text(caption, x=RIGHT, y=700, size=9),
        *placed(lines[at:], x=RIGHT, top=670),
    ]
    assert told(understood(pdf(page))) == [PARAGRAPHS[0], PARAGRAPHS[1], caption, PARAGRAPHS[2]]


def test_each_column_has_its_notes_at_its_foot() -> None:
    lines = lines_of(*FIVE)
    half = (len(lines) + 1) // 2
    page = [TITLE, *two_columns(lines)]
    for x, mark, at in ((LEFT, "1", half - 1), (RIGHT, "2", len(lines) - half - 1)):
        page += [
            Text(mark, x=x + 210, y=704 - 12 * at, size=6),
            Text(f"{mark} Counted by two nurses in the summer,", x=x, y=100, size=8),
            Text("and then once more.", x=x, y=90, size=8),
        ]
    article = understood(pdf(page))
    assert [(note.label, words_of(note.blocks[0])) for note in article.notes] == [
        ("1", "Counted by two nurses in the summer, and then once more."),
        ("2", "Counted by two nurses in the summer, and then once more."),
    ]
    assert "Counted" not in " ".join(told(article))


def test_a_note_that_goes_on_at_the_foot_of_the_next_page_is_one() -> None:
    lines = lines_of(*PARAGRAPHS, wide=80)
    first = [
        TITLE,
        *placed(lines, x=LEFT),
        Text("1", x=460, y=704, size=6),
        Text("1 Counted by two nurses in the summer of a year that was", x=54, y=60, size=8),
    ]
    second = [*placed(lines, x=LEFT), Text("warm and had much nectar.", x=54, y=60, size=8)]
    article = understood(pdf(first, second))
    assert [words_of(note.blocks[0]) for note in article.notes] == [
        "Counted by two nurses in the summer of a year that was warm and had much nectar."
    ]
    assert told(article) == [*PARAGRAPHS] * 2


@pytest.mark.parametrize("space", [0, 6, 12])
def test_a_table_of_sentences_is_told_and_never_read_down_its_columns(space: int) -> None:
    page, top = [TITLE], 700.0
    for number in range(5):
        cells = (PARAGRAPHS[number % 3], PARAGRAPHS[(number + 1) % 3][: 60 + 30 * number])
        rows = [textwrap.wrap(cell, 42) for cell in cells]
        for x, row in zip((LEFT, RIGHT), rows, strict=True):
            page += [Text(line, x=x, y=top - 12 * at, size=10) for at, line in enumerate(row)]
        top -= 12 * max(map(len, rows)) + space
    with pytest.raises(ArticleError, match="side by side") as caught:
        understood(pdf(page))
    assert caught.value.where == "a.pdf:page 1"
    assert "DOCX" in (caught.value.mend or "")


def test_a_table_of_few_words_is_read_row_by_row() -> None:
    rows = (("Age", "Dose"), ("1 year", "2.5 ml"), ("3 years", "5 ml"), ("6 years", "7.5 ml"))
    cells = [
        Text(word, x=x, y=500 - 14 * at)
        for at, row in enumerate(rows)
        for x, word in zip((72, 250), row, strict=True)
    ]
    article = understood(pdf([TITLE, *column(*lines_of(*PARAGRAPHS, wide=80)), *cells]))
    assert "3 years 5 ml" in " ".join(told(article))


def test_a_text_in_one_column_is_not_torn_where_words_are_bold() -> None:
    page, said = [TITLE], []
    for at, line in enumerate(lines_of(*PARAGRAPHS, *PARAGRAPHS, wide=80)):
        words = line.split()
        before, after = " ".join(words[:6]), " ".join(words[7:])
        x = 72 + 5.1 * len(before)
        page += [
            Text(f"{before} ", y=700 - 14 * at),
            Text(f"{words[6]} " if len(words) > 6 else "", x=x, y=700 - 14 * at, bold=True),
            Text(after, x=x + 40, y=700 - 14 * at),
        ]
        said += words
    article = understood(pdf([piece for piece in page if piece.words.strip()]))
    assert " ".join(told(article)).split() == said
    assert warnings(article) == []


def test_running_heads_that_come_once_are_left_out_and_listed() -> None:
    lines = lines_of(*PARAGRAPHS, wide=80)
    first = [TITLE, *placed([*lines, "And on the last of these nights"], x=LEFT)]
    second = [
        Text("A. Ruiz and J. Haft", x=240, y=805, size=8),
        *placed(["it was quiet.", *lines], x=LEFT, top=760),
    ]
    article = understood(pdf(first, second))
    assert left_out(article) == [("A. Ruiz and J. Haft", "head or foot of a page")]
    assert "nights it was quiet." in " ".join(told(article))


def test_a_caption_or_sentence_at_the_top_of_one_page_is_read() -> None:
    lines = lines_of(*PARAGRAPHS, wide=80)
    for words in ("Figure 3: a hive", "Bees sleep, as we do."):
        second = [Text(words, y=805, size=8), *placed(lines, x=LEFT, top=760)]
        article = understood(pdf([TITLE, *placed(lines, x=LEFT)], second))
        assert left_out(article) == []
        assert words in " ".join(told(article))


def test_names_below_the_title_are_no_headings_and_stand_apart() -> None:
    page = [
        TITLE,
        *(Text(name, x=x, y=740) for x, name in ((110, "Ana Ruiz"), (380, "Jo Haft"))),
        Text("The night in the hive", y=720),
        *column(*lines_of(*PARAGRAPHS, wide=80)),
    ]
    assert told(understood(pdf(page)))[:2] == ["Ana Ruiz Jo Haft", "# The night in the hive"]


SENTENCE = st.lists(
    st.sampled_from(WORDS),
    min_size=9,
    max_size=20,
).map(lambda words: " ".join([words[0].capitalize(), *words[1:]]) + ".")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(SENTENCE, min_size=3, max_size=5).map(" ".join), min_size=4, max_size=9))
def test_no_word_of_a_page_in_columns_is_lost_or_moved(paragraphs: list[str]) -> None:
    page = [TITLE, *two_columns(lines_of(*paragraphs))]
    with suppress(ArticleError):  # so many begin beside each other that they are rows
        said = " ".join(told(understood(pdf(page))))
        assert said.split() == " ".join(paragraphs).split()
