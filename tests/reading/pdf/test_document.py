"""PDF articles: with tags as their author meant them, without by where letters stand."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser

from podcast.errors import ArticleError
from podcast.model import Article, Figure, Table
from podcast.reading import read
from podcast.reading.inline import text_of
from tests.reading.pdf.pdf_file import Tag, Text, column, pdf, understood
from tests.reading.word.word_article import left_out, told
from tests.reading.words import words_in, words_kept

TITLE = Text("Bees at night", y=760, size=20, bold=True)
FULL = (
    "When the sun is down the hive is warm, and each of the bees that came home",
    "late stands close beside another, so that none of them is cold before it is",
    "light again over the hills.",
)


def problem(data: bytes) -> ArticleError:
    with pytest.raises(ArticleError) as caught:
        understood(data)
    return caught.value


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


TAGS: Tag = (
    "Document",
    (
        ("H1", (0,)),
        ("P", (1, ("Span", (2,)))),
        ("H2", (3,)),
        ("L", (("LI", (("Lbl", (4,)), ("LBody", (5,)))), ("LI", (("Lbl", (6,)), ("LBody", (7,)))))),
        ("Table", (("TR", (("TH", (8,)), ("TH", (9,)))), ("TR", (("TD", (10,)), ("TD", (11,)))))),
        ("Figure /Alt (A bee on a flower)", ()),
        ("MyQuote", (12,)),
    ),
)


def tagged_page() -> list[Text]:
    words: tuple[str, ...] = (
        "Bees at night",
        "Bees are warm at night, and in the medi-",
        "cation room too.",
    )
    words += ("The hive", "1.", "Open it", "2.", "Shut it", "Food", "Iron", "Lentils", "80 g")
    words += ("Bees know what we do not, said the nurse.",)
    return [
        *(Text(each, y=760 - 20 * at, mark=at) for at, each in enumerate(words)),
        Text("The Hive Review", y=800, aside=True),
    ]


def tagged() -> Article:
    page = tagged_page()
    table = pdf(page, tags=TAGS).replace(
        b"/StructTreeRoot /K", b"/StructTreeRoot /RoleMap <</MyQuote /BlockQuote>> /K"
    )
    return understood(table)


def test_a_tagged_file_is_read_as_its_tags_say() -> None:
    article = tagged()
    assert article.title == "Bees at night"
    assert told(article)[:4] == [
        "Bees are warm at night, and in the medication room too.",
        "# The hive",
        "1. Open it",
        "2. Shut it",
    ]
    blocks = article.sections[1].blocks
    table = next(block for block in blocks if isinstance(block, Table))
    assert [text_of(cell) for cell in (*table.header, *table.rows[0])] == [
        *("Food", "Iron", "Lentils", "80 g"),
    ]
    assert [one.alt for one in blocks if isinstance(one, Figure)] == ["A bee on a flower"]
    assert told(article)[-1] == "> Bees know what we do not, said the nurse."
    assert left_out(article) == [("The Hive Review", "head or foot of a page")]


def test_columns_are_read_in_the_order_of_their_tags() -> None:
    left, right = ("one by the window", "two by the window"), ("three at the door", "four at doors")
    page = [Text(words, y=700 - 14 * at, mark=at) for at, words in enumerate(left)]
    page += [Text(words, x=320, y=700 - 14 * at, mark=2 + at) for at, words in enumerate(right)]
    page += [Text("Bees at night", y=760, mark=4)]
    article = understood(pdf(page, tags=("Document", (("H1", (4,)), ("P", (0, 1, 2, 3))))))
    assert told(article) == ["one by the window two by the window three at the door four at doors"]


def test_tags_that_leave_text_out_are_not_trusted() -> None:
    page = [Text("Bees at night", y=760, size=20, mark=0), *column(*FULL, top=720)]
    article = understood(pdf(page, tags=("Document", (("H1", (0,)),))))
    assert told(article) == [" ".join(FULL)]


def test_tags_that_lead_back_to_themselves_come_to_an_end() -> None:
    data = pdf(tagged_page(), tags=("Document", (("P", (0,)),)))
    tree = data.index(b"/StructTreeRoot /K")
    number = data[:tree].rsplit(b" 0 obj", 1)[0].rsplit(b"\n", 1)[1].decode()
    looped = data.replace(
        b"/StructTreeRoot /K", f"/StructTreeRoot /S /Div /K {number} 0 R".encode()
    )
    assert "Bees at night" in understood(looped).title


def test_columns_without_tags_are_told_and_how_to_save_them() -> None:
    page = [TITLE]
    for x in (72, 320):
        page += [Text("each of the bees came home late", x=x, y=700 - 14 * at) for at in range(20)]
    error = problem(pdf(page))
    assert "columns" in error.what
    assert "DOCX" in error.mend
    assert error.where == "a.pdf:page 1"


def test_a_scan_is_told() -> None:
    error = problem(pdf([], []))
    assert "pictures of pages" in error.what
    assert "OCR" in error.mend


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


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-256"])
def test_a_password_is_told_and_one_that_only_keeps_from_changing_is_none(algorithm: str) -> None:
    data = pdf([TITLE, *column(*FULL, top=720)])
    for word, is_open in (("", True), ("secret", False)):
        writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
        writer.encrypt(word, "owner", algorithm=algorithm)
        writer.write(made := io.BytesIO())
        if is_open:
            assert understood(made.getvalue()).title == "Bees at night"
        else:
            assert "password" in problem(made.getvalue()).what


def test_a_book_is_too_long() -> None:
    error = problem(pdf(*[[] for _ in range(301)]))
    assert "301 pages, and 300 is the most" in error.what


def test_pages_that_take_too_many_steps_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("podcast.reading.pdf.pieces._MOST_STEPS", 20)
    assert "too many steps" in problem(pdf([TITLE, *column(*FULL, top=720)])).what


def test_what_is_no_pdf_or_damaged_is_told_by_us_alone(capfd: pytest.CaptureFixture[str]) -> None:
    assert "no PDF" in problem(b"hello").what
    assert "damaged" in problem(b"%PDF-1.7\nhello").what
    assert capfd.readouterr().err == ""


def test_without_the_extra_the_message_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    (tmp_path / "a.pdf").write_bytes(pdf([TITLE]))
    with pytest.raises(ArticleError, match="pypdf") as caught:
        read(tmp_path / "a.pdf", root=tmp_path)
    assert "articlecast[pdf]" in caught.value.mend


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


def test_what_a_browser_prints_is_read_as_the_page(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content(
        "<html lang=en><title>Bees</title><h1>Bees at night</h1><p>Bees are <b>warm</b> at night."
        "</p><h2>The hive</h2><ul><li>Wax<li>Honey</ul><p>See <a href='https://example.org/a'>the "
        "hive</a> too.</p>"
    )
    article = understood(page.pdf(tagged=True))
    assert article.title == "Bees at night"
    assert told(article) == [
        *("Bees are warm at night.", "# The hive", "- Wax", "- Honey", "See the hive too."),
    ]
