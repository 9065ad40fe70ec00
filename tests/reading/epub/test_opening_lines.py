"""What a chapter's first lines call it is said once, as its heading, whatever marks them."""

from __future__ import annotations

import pytest

from podcast.model import Article
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.epub.document import read_epub
from tests.reading.epub.book_file import TEXT, book, chapters_of, line, nav, page, understood


def _texts(article: Article) -> list[str]:
    return [words_of(block) for section in article.sections for block in section.blocks]


_SAID = TEXT.replace("<p>", "").replace("</p>", "")


@pytest.mark.parametrize(
    "opening",
    [
        "<p>The Ward</p>",
        '<div class="x"><p>1</p><p><b>THE WARD</b></p></div>',
        "<p>Chapter One</p>",
        "<p>I</p>",
    ],
)
def test_a_paragraph_that_says_what_the_contents_say_is_the_heading(opening: str) -> None:
    chapters = {"a.xhtml": page(opening + TEXT), "b.xhtml": page(f"<p>Home</p>{TEXT}")}
    contents = nav(line("The Ward", "a.xhtml") + line("Home", "b.xhtml"))
    article = understood(book(chapters, contents=contents))
    assert chapters_of(article) == ["The Ward", "Home"]
    assert _texts(article) == [_SAID, _SAID]


def test_a_chapter_within_a_part_is_named_at_its_own_place() -> None:
    text = f'<p id="one">ONE</p>{TEXT}<p id="two">TWO</p>{TEXT}'
    contents = nav(line("The Ward", "a.xhtml#one") + line("Home", "a.xhtml#two"))
    article = understood(book({"a.xhtml": page(text)}, contents=contents))
    assert chapters_of(article) == ["The Ward", "Home"]
    assert [one.text for one in article.left_out] == ["ONE", "TWO"]


def test_a_first_sentence_is_no_name() -> None:
    chapters = {"a.xhtml": page(f"<p>The Ward was cold.</p>{TEXT}"), "b.xhtml": page(TEXT)}
    contents = nav(line("The Ward", "a.xhtml") + line("Home", "b.xhtml"))
    assert "The Ward was cold." in _texts(understood(book(chapters, contents=contents)))


def test_a_cover_and_a_title_page_are_listed_where_title_and_author_are_told() -> None:
    chapters = {
        "c.xhtml": page('<img src="c.jpg" alt="Cover"/>', "cover"),
        "t.xhtml": page("<h1>Nights</h1><p>Ana Ruiz</p>", "titlepage"),
        "a.xhtml": page(f"<h2>The Ward</h2>{TEXT}"),
    }
    data = book(chapters)
    unsigned = compose(read_epub(data, source="a.epub"), name="a", source="a.epub")
    assert "Ana Ruiz" in " ".join(_texts(unsigned))
    signed = understood(book(chapters, creator="Ana Ruiz"))
    assert signed.byline == "Ana Ruiz"
    assert _texts(signed) == [_SAID]
    assert "title page" in [one.reason for one in signed.left_out]


def test_an_epigraph_on_a_title_page_is_read() -> None:
    said = (
        "For all who were awake with her in the winter of the long frost, and for their children."
    )
    chapters = {
        "t.xhtml": page(f"<h1>Nights</h1><p>Ana Ruiz</p><p>{said}</p>", "titlepage"),
        "a.xhtml": page(f"<h2>The Ward</h2>{TEXT}"),
    }
    assert said in _texts(understood(book(chapters, creator="Ana Ruiz")))
