"""PDF articles without tags: read by where their letters stand and how large they are."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from podcast.reading.inline import text_of
from tests.reading.pdf.pdf_file import FULL, TITLE, Text, column, pdf, understood
from tests.reading.word.word_article import left_out, told
from tests.reading.words import words_in, words_kept


def test_headings_are_told_by_the_size_of_their_letters() -> None:
    article = understood(
        pdf(
            [
                TITLE,
                *column(*FULL, top=720),
                Text("The hive", y=640, size=14, bold=True),
                *column(*FULL, top=620),
                Text("What it weighs", y=570, bold=True),
                *column(*FULL, top=550),
            ]
        )
    )
    assert article.title == "Bees at night"
    text = " ".join(FULL)
    assert told(article) == [text, "# The hive", text, "What it weighs", text]


def test_lines_are_one_paragraph_and_a_space_or_a_step_in_begins_another() -> None:
    stepped = Text("Then one hums, and another hums; it is how they talk of the day to come.")
    article = understood(
        pdf(
            [
                TITLE,
                *column(*FULL, top=720),
                *column(*FULL, top=666),
                Text(stepped.words, x=90, y=624),
                Text(FULL[0], y=610),
                Text(FULL[2], y=596),
            ]
        )
    )
    whole = " ".join(FULL)
    assert told(article) == [whole, whole, f"{stepped.words} {FULL[0]} {FULL[2]}"]


def test_a_word_that_a_lines_end_parts_is_whole_again() -> None:
    lines = (
        "Each of the bees that came home late is well-",
        "known to the nurses in the quiet medi-",
    )
    article = understood(pdf([TITLE, *column(*lines, "cation room.", top=720)]))
    text = "Each of the bees that came home late is well-known to the nurses in the quiet"
    assert told(article) == [f"{text} medication room."]


def test_a_paragraph_goes_on_behind_a_pages_end() -> None:
    first = [TITLE, *column(*FULL[:2], top=100)]
    article = understood(pdf(first, column(FULL[2], *FULL, top=760)))
    assert told(article) == [" ".join(FULL), " ".join(FULL)]


def test_running_heads_feet_and_page_numbers_are_left_out_and_listed() -> None:
    pages = [
        [
            Text("The Hive Review", y=810, size=9),
            *([TITLE] if number == 1 else []),
            *column(*FULL, top=720),
            Text(f"Page {number} of 3", y=30, size=9),
        ]
        for number in (1, 2, 3)
    ]
    article = understood(pdf(*pages))
    assert told(article) == [" ".join(FULL)] * 3
    assert left_out(article) == [
        line
        for number in (1, 2, 3)
        for line in (
            ("The Hive Review", "head or foot of a page"),
            (f"Page {number} of 3", "page number"),
        )
    ]


def test_a_sentence_that_two_pages_begin_with_is_read() -> None:
    pages = [[Text("Bees sleep, as we do.", y=y), *column(*FULL, top=600)] for y in (760, 700)]
    article = understood(pdf([TITLE, *column(*FULL, top=600)], *pages))
    assert not [text for text, _ in left_out(article) if "sleep" in text]


def test_bullets_and_numbers_are_lists() -> None:
    lines = ("1. Warm the milk", "2. Stir it", "3. Drink it")
    article = understood(pdf([TITLE, *column(*FULL, top=720), *column(*lines, top=660)]))
    assert told(article)[1:] == ["1. Warm the milk", "2. Stir it", "3. Drink it"]


def test_a_raised_figure_is_a_mark_and_no_part_of_the_word() -> None:
    raised = Text("1", x=160, y=724, size=6)
    article = understood(
        pdf([TITLE, Text("Bees sleep at night", y=720), raised, *column(*FULL, top=706)])
    )
    spans = [span for block in article.sections[0].blocks for span in block.spans]  # type: ignore[union-attr]
    assert "1" not in text_of([span for span in spans if span.kind == "text"])


def test_what_the_file_says_of_itself_counts_where_it_is_no_programs_habit() -> None:
    lines = [column(*FULL, *FULL, *FULL)]
    data = pdf(*lines, info="/Title (Bees at night) /Author (Ana Ruiz)", catalog="/Lang (en-GB)")
    article = understood(data)
    assert (article.title, article.byline, article.language) == (
        "Bees at night",
        "Ana Ruiz",
        "en-GB",
    )
    habit = "/Title (Microsoft Word - bees.docx) /Author (user)"
    article = understood(pdf([TITLE, *column(*FULL, top=720)], info=habit))
    assert (article.title, article.byline) == ("Bees at night", "")


def test_the_name_that_readers_see_stands_before_who_typed_it() -> None:
    page = [TITLE, Text("By Ana Ruiz", y=735), *column(*FULL, top=700)]
    assert understood(pdf(page, info="/Author (Jo Temp)")).byline == "Ana Ruiz"


def test_words_that_were_recognised_in_a_scan_are_read_with_a_warning() -> None:
    lines = [Text(text.words, y=text.y, mode=3) for text in column("Bees at night", "", *FULL)]
    article = understood(pdf(lines))
    assert [warned.what for warned in article.warnings] == [
        "The text was recognised in a scan: read it through before it is spoken."
    ]


def test_hidden_words_are_left_out_and_listed() -> None:
    hidden = Text("Buy our honey", y=400, mode=3)
    article = understood(pdf([TITLE, *column(*FULL, top=720), hidden]))
    assert left_out(article) == [("Buy our honey", "hidden")]


WORDS = st.lists(st.sampled_from(["bees", "hive", "warm", "1.", "42", "A", "well-", "(x)", "–"]))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(WORDS, st.sampled_from([9, 11, 16]), st.booleans()), max_size=30))
def test_no_word_of_a_page_is_lost(lines: list[tuple[list[str], int, bool]]) -> None:
    page = [
        Text(" ".join(words), y=700 - 20 * at, size=size, bold=bold)
        for at, (words, size, bold) in enumerate(lines)
        if words
    ]
    data = pdf([TITLE, *column(*FULL, top=740), *page])
    source = "\n".join(text.words for text in page)
    kept = words_kept(understood(data))
    assert [word for word in words_in(source.replace("well-", "")) if word not in kept] == []
