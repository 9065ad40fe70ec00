"""E-books: what belongs to the printed page is left out, and what cannot be read is told."""

from __future__ import annotations

import io
import zipfile

import pytest

from podcast.errors import ArticleError
from podcast.reading.blocks import words_of
from podcast.reading.epub.document import read_epub
from tests.reading.epub.book_file import TEXT, book, chapters_of, line, nav, page, understood
from tests.reading.same_article import zipped

_ENCRYPTION = (
    '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData>'
    '<CipherData><CipherReference URI="{name}"/></CipherData></EncryptedData></encryption>'
)


def words(body: str) -> tuple[list[str], list[tuple[str, str]]]:
    article = understood(book({"one.xhtml": page(f"<h1>Nights</h1>{body}")}))
    blocks = [words_of(block) for section in article.sections for block in section.blocks]
    return blocks, [(one.text, one.reason) for one in article.left_out]


@pytest.mark.parametrize(
    ("body", "shown", "number", "reason"),
    [
        ('the boat and oar<span class="lnum">420</span>', "the boat and oar", "420", "line number"),
        ('the boat and oar<span class="x">420</span>', "the boat and oar", "420", "line number"),
        ('the bo<span class="pagenum">[Pg 12]</span>at', "the boat", "[Pg 12]", "page number"),
        ('the <span epub:type="pagebreak">12</span>boat', "the boat", "12", "page number"),
    ],
)
def test_numbers_of_the_printed_page_are_left_out(
    body: str, shown: str, number: str, reason: str
) -> None:
    assert words(f"<p>{body}</p>") == ([shown], [(number, reason)])


def test_a_formula_drawn_beside_its_mathml_is_read_once() -> None:
    drawn = '<span class="katex"><math><mi>x</mi></math><span class="katex-html">x</span></span>'
    assert words(f"<p>Let {drawn} be the height.</p>") == (["Let x be the height."], [])


@pytest.mark.parametrize(
    "body",
    [
        'in <span class="year">1990</span>',
        'he was <span class="page">Ana</span>',
        'she had <span class="x">40</span> beds',
        "the boat<span>42</span>",
    ],
)
def test_other_numbers_and_words_are_read(body: str) -> None:
    assert words(f"<p>{body}</p>")[1] == []


def test_a_reading_aid_above_characters_is_listed() -> None:
    shown, left = words("<p>The sign is <ruby>東<rt>とう</rt></ruby>.</p>")
    assert (shown, left) == (["The sign is 東."], [("とう", "reading aid above characters")])


def test_a_note_is_called_by_its_number_once() -> None:
    body = (
        '<p>A fact.<a epub:type="noteref" href="#n1">1</a></p>'
        '<aside epub:type="footnote" id="n1"><p><a href="#r1">1.</a> Counted in 2019.</p></aside>'
    )
    (note,) = understood(book({"one.xhtml": page(f"<h1>Nights</h1>{body}")})).notes
    assert (note.label, words_of(note.blocks[0])) == ("1", "Counted in 2019.")


def test_a_note_that_begins_with_another_number_keeps_it() -> None:
    body = (
        '<p>A fact.<a epub:type="noteref" href="#n1">1</a></p>'
        '<aside epub:type="footnote" id="n1"><p>12 people were asked.</p></aside>'
    )
    (note,) = understood(book({"one.xhtml": page(f"<h1>Nights</h1>{body}")})).notes
    assert words_of(note.blocks[0]) == "12 people were asked."


def test_a_copyright_page_that_says_to_be_one_is_left_out() -> None:
    chapters = {
        "one.xhtml": page("<p>Printed by us.</p>", "copyright-page"),
        "two.xhtml": page(f"<h1>Nights</h1>{TEXT}"),
    }
    article = understood(book(chapters))
    assert [(one.text, one.reason) for one in article.left_out] == [
        ("Printed by us.", "copyright page")
    ]


PICTURE_ITEMS = '<item id="p1" href="1.jpeg" media-type="image/jpeg"/>'


@pytest.mark.parametrize(
    "data",
    [
        book(
            {}, items=PICTURE_ITEMS, spine='<itemref idref="p1"/>', parts={"book/1.jpeg": b"\xff"}
        ),
        book({"one.xhtml": page('<div><img src="1.jpeg"/></div>')}),
        book(
            {"one.xhtml": page('<div><img src="1.jpeg" alt=""/></div>')},
            items='<item id="p1" href="1.jpeg" media-type="image/jpeg" fallback="c0"/>',
            spine='<itemref idref="p1"/>',
        ),
    ],
)
def test_a_book_of_pictures_is_told_as_that(data: bytes) -> None:
    with pytest.raises(ArticleError, match="This book is pictures; it has no text to read"):
        read_epub(data, source="a.epub")


def test_pictures_that_are_described_are_read() -> None:
    pictured = page('<h1>Nights</h1><p><img src="1.jpeg" alt="Ana waves"/></p>')
    assert "Ana waves" in str(understood(book({"one.xhtml": pictured})).sections)


def test_a_picture_in_the_spine_is_a_figure_among_the_text() -> None:
    data = book(
        {"one.xhtml": page(f"<h1>Nights</h1>{TEXT}")},
        items=PICTURE_ITEMS,
        spine='<itemref idref="p1"/>',
        parts={"book/1.jpeg": b"\xff"},
    )
    article = understood(data)
    assert "no description" in article.warnings[0].what


def test_a_locked_book_is_told_as_that_and_locked_fonts_do_no_harm() -> None:
    chapters = {"one.xhtml": page(f"<h1>Nights</h1>{TEXT}")}

    def locked(name: str) -> bytes:
        return book(chapters, parts={"META-INF/encryption.xml": _ENCRYPTION.format(name=name)})

    with pytest.raises(ArticleError, match="locked"):
        read_epub(locked("book/one.xhtml"), source="a.epub")
    assert understood(locked("book/font.ttf")).title == "Nights"


def test_a_page_number_in_brackets_beside_its_place_is_left_out() -> None:
    article = understood(book({"a.xhtml": page(f'{TEXT}<p><a id="Page_3">[Pg 3]</a>Then.</p>')}))
    assert "Then." in [words_of(block) for block in article.sections[0].blocks]


def test_headings_that_only_part_the_notes_are_listed() -> None:
    text = '<p>A fact<a epub:type="noteref" href="n.xhtml#n1">1</a>.</p>'
    notes = '<h1>Notes</h1><h2>One</h2><aside epub:type="footnote" id="n1"><p>1. So.</p></aside>'
    article = understood(
        book({"a.xhtml": page(f"<h1>One</h1>{TEXT}{text}"), "n.xhtml": page(notes)})
    )
    assert chapters_of(article) == ["One"]
    assert [left.text for left in article.left_out] == ["One", "Notes"]


def test_a_contents_page_of_links_and_a_second_title_are_listed() -> None:
    first = "<h1>Nights</h1>"
    contents = '<h1>Contents</h1><p><a href="a.xhtml">One</a></p><p><a href="b.xhtml">Two</a></p>'
    article = understood(
        book(
            {
                "cover.xhtml": page('<img src="c.jpg" alt="A moon"/>'),
                "t.xhtml": page(first),
                "c.xhtml": page(contents),
                "a.xhtml": page(f"<h1>One</h1>{TEXT}"),
                "b.xhtml": page(f"<h1>Two</h1>{TEXT}"),
            }
        )
    )
    assert chapters_of(article) == ["", "One", "Two"]
    assert {left.reason for left in article.left_out} == {"table of contents", "title said twice"}


def test_an_entity_in_a_description_is_a_character_whatever_document_type_is_named() -> None:
    named = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://127.0.0.1:9/xhtml11.dtd">'
    chapter = page(f'<h1>Nights</h1>{TEXT}<p><img src="c.jpg" alt="2&frac12;&nbsp;mg"/></p>')
    article = understood(book({"one.xhtml": f"{named}{chapter}"}))
    assert "2½ mg" in str(article.sections).replace("\\xa0", " ")


def test_a_link_that_leads_out_of_the_book_stops_nothing() -> None:
    body = f'<h1>Nights</h1>{TEXT}<p>See <a href="/cvs/readme.html#faq">the questions</a>.</p>'
    lines = line("Nights", "one.xhtml") + line("Questions", "../../../faq.html#top")
    article = understood(book({"one.xhtml": page(body)}, contents=nav(lines)))
    blocks = [words_of(block) for section in article.sections for block in section.blocks]
    assert blocks[-1] == "See the questions."


def test_a_book_whose_folder_was_zipped_with_it_is_read() -> None:
    files = {}
    with zipfile.ZipFile(io.BytesIO(book({"one.xhtml": page(f"<h1>Nights</h1>{TEXT}")}))) as file:
        files = {f"my book/{name}": file.read(name) for name in file.namelist()}
    assert understood(zipped({**files})).title == "Nights"
    with pytest.raises(ArticleError, match=r"container\.xml"):
        read_epub(zipped({**files, "other/META-INF/container.xml": b"x"}), source="a.epub")


def test_a_book_without_its_container_is_read_by_its_only_package() -> None:
    with zipfile.ZipFile(io.BytesIO(book({"one.xhtml": page(f"<h1>Nights</h1>{TEXT}")}))) as file:
        files = {name: file.read(name) for name in file.namelist() if "container" not in name}
    assert understood(zipped({**files})).title == "Nights"
    with pytest.raises(ArticleError, match=r"container\.xml"):
        read_epub(zipped({**files, "other.opf": b"x"}), source="a.epub")


_SHOWN = '<itemref idref="nav"/>'
_PAGES = {"a.xhtml": page(f"<h1>One</h1>{TEXT}"), "b.xhtml": page(f"<h1>Two</h1>{TEXT}")}
_LINES = line("One", "a.xhtml") + line("Two", "b.xhtml")


@pytest.mark.parametrize(
    ("contents", "listed"),
    [
        (nav(_LINES), "Contents One Two"),
        (page(f"<p>Contents</p><nav><ol>{_LINES}</ol></nav>"), "Contents One Two"),
    ],
)
def test_contents_that_the_book_shows_as_a_page_are_listed(contents: str, listed: str) -> None:
    article = understood(book(_PAGES, contents=contents, spine=_SHOWN))
    assert chapters_of(article) == ["One", "Two"]
    assert [(one.text, one.reason, one.place.part) for one in article.left_out] == [
        (listed, "table of contents", "book/nav.xhtml")
    ]


def test_contents_that_the_book_does_not_show_are_no_text_of_it() -> None:
    assert understood(book(_PAGES, contents=nav(_LINES))).left_out == ()


def test_a_text_on_the_page_of_its_contents_is_read() -> None:
    lines = line("One", "#one") + line("Two", "#two")
    chapters = f'<h1 id="one">One</h1>{TEXT}<h1 id="two">Two</h1>{TEXT}'
    contents = page(f'<nav epub:type="toc"><ol>{lines}</ol></nav>{chapters}')
    article = understood(book({}, contents=contents, spine=_SHOWN))
    assert chapters_of(article) == ["One", "Two"]
    assert [(one.text, one.reason) for one in article.left_out] == [
        ("One Two", "table of contents")
    ]


def test_a_book_of_contents_alone_has_no_chapter() -> None:
    with pytest.raises(ArticleError, match="names no chapter"):
        understood(book({}, contents=nav(_LINES), spine=_SHOWN))


def test_shown_contents_that_are_not_in_the_file_stop_nothing() -> None:
    data = book(_PAGES, contents=nav(_LINES), spine=_SHOWN)
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        parts = {name: file.read(name) for name in file.namelist() if "nav" not in name}
    assert chapters_of(understood(zipped({**parts}))) == ["One", "Two"]


@pytest.mark.parametrize(
    ("beside", "said"),
    [
        ("<h2>A night</h2><p>He rang.</p>", "He rang."),
        ('<p><img src="lake.png" alt="Map of the lake"/></p>', "Map of the lake"),
    ],
)
@pytest.mark.parametrize("kind", [' epub:type="toc"', ""])
def test_a_sentence_or_a_picture_beside_the_contents_is_no_list(
    kind: str, beside: str, said: str
) -> None:
    contents = page(f"<nav{kind}><ol>{_LINES}</ol></nav>{beside}")
    article = understood(book(_PAGES, contents=contents, spine=_SHOWN))
    words = [words_of(block) for section in article.sections for block in section.blocks]
    assert said in words
    assert [one.text for one in article.left_out] == ["One Two"]
    assert not any("Two" in one for one in words)
