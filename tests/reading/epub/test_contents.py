"""Chapters are called what the contents of the book call them."""

from __future__ import annotations

import pytest

from podcast.model import Heading
from podcast.reading.blocks import words_of
from tests.reading.epub.book_file import TEXT, book, chapters_of, line, nav, page, understood

CHAPTERS = {
    "one.xhtml": page(f"<h2>1</h2><h2>THE WARD</h2>{TEXT}<h3>The night</h3>{TEXT}"),
    "two.xhtml": page(f"<h1>Chapter Two</h1>{TEXT}<h2>The day</h2>{TEXT}"),
    "three.xhtml": page(TEXT),
}
NAMES = ["1. The Ward", "2. In Which Ana Leaves", "3. Home"]
CONTENTS = nav("".join(line(name, href) for name, href in zip(NAMES, CHAPTERS, strict=True)))
NCX = (
    '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>'
    + "".join(
        f'<navPoint><navLabel><text>{name}</text></navLabel><content src="{href}"/></navPoint>'
        for name, href in zip(NAMES, CHAPTERS, strict=True)
    )
    + "</navMap></ncx>"
)


@pytest.mark.parametrize("kind", ["nav", "ncx"])
def test_chapters_have_the_names_and_order_of_the_contents(kind: str) -> None:
    told = {"contents": CONTENTS} if kind == "nav" else {"ncx": NCX}
    article = understood(book(CHAPTERS, **told))  # type: ignore[arg-type]
    assert chapters_of(article) == NAMES


def test_what_a_heading_says_and_the_contents_do_not_is_listed() -> None:
    article = understood(book(CHAPTERS, contents=CONTENTS))
    assert [one.text for one in article.left_out] == ["Chapter Two"]


def test_headings_inside_a_chapter_stay_below_it() -> None:
    article = understood(book(CHAPTERS, contents=CONTENTS))
    inner = [
        (block.level, words_of(block))
        for section in article.sections
        for block in section.blocks
        if isinstance(block, Heading)
    ]
    assert inner == [(3, "The night"), (3, "The day")]


def test_a_heading_that_says_more_than_the_contents_stays_whole() -> None:
    chapters = {
        "one.xhtml": page(f"<h1>Chapter 1: The Ward</h1>{TEXT}"),
        "two.xhtml": page(f"<h1>Chapter 2: Home</h1>{TEXT}"),
    }
    contents = nav(line("Chapter 1", "one.xhtml") + line("Chapter 2", "two.xhtml"))
    article = understood(book(chapters, contents=contents))
    assert chapters_of(article) == ["Chapter 1: The Ward", "Chapter 2: Home"]


def test_chapters_inside_one_file_are_found_by_their_places() -> None:
    body = f'<h1>Nights</h1><a id="a"/><h3>I</h3>{TEXT}<div id="b">{TEXT}</div>'
    contents = nav(line("I. The ward", "all.xhtml#a") + line("II. Home", "all.xhtml#b"))
    article = understood(book({"all.xhtml": page(body)}, contents=contents))
    assert chapters_of(article) == ["I. The ward", "II. Home"]


def test_a_name_over_others_that_leads_nowhere_stands_over_them() -> None:
    inner = line("The Ward", "one.xhtml") + line("Leaving", "two.xhtml")
    contents = nav(line("Part One", inner=inner) + line("Home", "three.xhtml"))
    article = understood(book(CHAPTERS, contents=contents))
    assert chapters_of(article) == ["Part One", "Home"]
    first = [words_of(one) for one in article.sections[0].blocks if isinstance(one, Heading)]
    assert first[0] == "The Ward"


def test_contents_that_lead_out_of_the_book_or_nowhere_are_passed_over() -> None:
    contents = nav(
        line("The shop", "https://example.org/")
        + line("Gone", "gone.xhtml")
        + line("One", "one.xhtml#nowhere")
        + line("Two", "two.xhtml")
    )
    article = understood(book(CHAPTERS, contents=contents))
    assert chapters_of(article)[0] == "One"


def test_a_book_whose_contents_name_one_place_keeps_its_own_headings() -> None:
    contents = nav(line("Start", "one.xhtml"))
    chapters = {"one.xhtml": page(f"<h2>The ward</h2>{TEXT}<h2>Home</h2>{TEXT}")}
    assert chapters_of(understood(book(chapters, contents=contents))) == ["The ward", "Home"]
