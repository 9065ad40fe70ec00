"""What e-books of other people hold: makers and days of several kinds, gaps, other spellings."""

from __future__ import annotations

from datetime import date

import pytest

from podcast.model import Article, Equation
from podcast.reading.blocks import words_of
from tests.reading.epub.book_file import TEXT, book, chapters_of, line, nav, page, understood
from tests.reading.same_article import container, zipped

ONE = page(f"<h1>One</h1>{TEXT}")
WRITER = '<dc:creator opf:role="aut">Ana Ruiz</dc:creator>'
ILLUSTRATOR = '<dc:creator opf:role="ill">Bo Lind</dc:creator>'
TRANSLATOR = '<dc:creator id="b">Bo Lind</dc:creator><meta refines="#b" property="role">trl</meta>'
CONVERTED = '<dc:date opf:event="conversion">2011-01-01</dc:date>'
PUBLISHED = '<dc:date opf:event="publication">1990-02-03</dc:date>'


def about(metadata: str) -> Article:
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">'
        f"<dc:title>Nights</dc:title>{metadata}</metadata><manifest>"
        '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="a"/></spine></package>'
    )
    files: dict[str, str | bytes] = {
        "META-INF/container.xml": container("p.opf"),
        "p.opf": package,
        "a.xhtml": ONE,
    }
    return understood(zipped(files))


@pytest.mark.parametrize(
    ("metadata", "byline"),
    [
        (
            f"{ILLUSTRATOR}{WRITER}",
            "Ana Ruiz",
        ),
        (
            f"{WRITER}{TRANSLATOR}",
            "Ana Ruiz",
        ),
        ('<dc:creator opf:role="edt">Bo Lind</dc:creator>', "Bo Lind"),
        ("<dc:creator>Unknown</dc:creator>", ""),
        ("<dc:creator>Ruiz, Ana M.</dc:creator>", "Ana M. Ruiz"),
        ("<dc:creator>Ana Ruiz, Bo Lind</dc:creator>", "Ana Ruiz, Bo Lind"),
        ("<dc:creator>Mill Press, Ltd</dc:creator>", "Mill Press, Ltd"),
        ("<dc:creator>King, Jr.</dc:creator>", "King, Jr."),
    ],
)
def test_the_writers_of_a_book_are_named_as_people_say_them(metadata: str, byline: str) -> None:
    assert about(metadata).byline == byline


@pytest.mark.parametrize(
    ("metadata", "day"),
    [
        (
            f"{CONVERTED}{PUBLISHED}",
            date(1990, 2, 3),
        ),
        ('<dc:date opf:event="modification">2011-01-01</dc:date>', None),
        ("<dc:date>0101-01-01T00:00:00+00:00</dc:date>", None),
        ("<dc:date>2019-05-04</dc:date>", date(2019, 5, 4)),
    ],
)
def test_the_day_is_that_on_which_the_book_came_out(metadata: str, day: date | None) -> None:
    assert about(metadata).published == day


def test_of_several_titles_the_main_one_is_taken() -> None:
    kind = '<meta refines="#m" property="title-type">main</meta>'
    other = f'<dc:title id="m">Long nights</dc:title>{kind}'
    assert about(other).title == "Long nights"


def test_what_a_library_sets_around_its_book_is_left_out() -> None:
    first = (
        "<h2>The Project Gutenberg eBook of Nights</h2><p>For the use of anyone anywhere.</p>"
        f"<p>*** START OF THE PROJECT GUTENBERG EBOOK NIGHTS ***</p><h1>One</h1>{TEXT}"
    )
    end = "*** END OF THIS PROJECT GUTENBERG EBOOK NIGHTS ***\n\nA licence."
    last = f"<h1>Two</h1>{TEXT}<pre>{end}</pre>"
    article = understood(book({"a.xhtml": page(first), "b.xhtml": page(last)}))
    assert chapters_of(article) == ["One", "Two"]
    assert [one.reason for one in article.left_out] == ["licence"] * 4


def test_a_text_about_such_lines_is_read() -> None:
    told = "<p>Its line is *** START OF, which nobody writes elsewhere.</p>"
    article = understood(book({"a.xhtml": page(f"<h1>One</h1>{TEXT}{told}")}))
    assert article.left_out == ()


def test_a_chapter_that_is_not_in_the_file_is_told_and_the_others_are_read() -> None:
    missing = '<item id="z" href="z.xhtml" media-type="application/xhtml+xml"/>'
    article = understood(book({"a.xhtml": ONE}, items=missing, spine='<itemref idref="z"/>'))
    assert chapters_of(article) == ["One"]
    assert [one.what for one in article.warnings] == [
        "A chapter is not in the file; nobody hears it."
    ]


def test_a_chapter_is_found_whatever_capitals_its_name_has() -> None:
    named = '<item id="z" href="z.xhtml" media-type="application/xhtml+xml"/>'
    data = book(
        {"a.xhtml": ONE},
        items=named,
        spine='<itemref idref="z"/>',
        parts={"book/Z.XHTML": page(f"<h1>Last</h1>{TEXT}")},
    )
    assert chapters_of(understood(data)) == ["One", "Last"]


def test_of_a_formula_in_two_forms_one_is_read_and_the_other_listed() -> None:
    switch = (
        '<epub:switch><epub:case required-namespace="http://www.w3.org/1998/Math/MathML">'
        '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math></epub:case>'
        "<epub:default><p>ex in words</p></epub:default></epub:switch>"
    )
    article = understood(book({"a.xhtml": page(f"<h1>One</h1>{TEXT}{switch}")}))
    (section,) = article.sections
    assert [type(one) for one in section.blocks][1:] == [Equation]
    assert [one.text for one in article.left_out] == ["ex in words"]


def test_a_heading_that_is_a_picture_is_its_words() -> None:
    drawn = '<h1><img src="a.png" alt="The first night"/></h1>'
    article = understood(book({"a.xhtml": page(drawn + TEXT), "b.xhtml": ONE}))
    assert chapters_of(article) == ["The first night", "One"]


def test_the_contents_name_a_chapter_whose_heading_is_a_picture() -> None:
    drawn = '<h1><img src="a.png" alt="Chapter One"/></h1>'
    contents = nav(line("The lamp", "a.xhtml") + line("Dawn", "b.xhtml"))
    chapters = {"a.xhtml": page(drawn + TEXT), "b.xhtml": page(f"<h1>Dawn</h1>{TEXT}")}
    article = understood(book(chapters, contents=contents))
    assert chapters_of(article) == ["The lamp", "Dawn"]
    assert all("Chapter One" not in words_of(one) for s in article.sections for one in s.blocks)


@pytest.mark.parametrize("kind", ["imprint", "colophon"])
def test_who_made_the_file_is_listed(kind: str) -> None:
    made = page(f'<section epub:type="{kind}"><p>Set in type by the ward.</p></section>')
    article = understood(book({"a.xhtml": ONE, "z.xhtml": made}))
    assert [one.reason for one in article.left_out] == ["imprint"]


def test_a_way_back_that_leads_to_a_whole_page_is_listed() -> None:
    noted = page(
        '<h1>One</h1><p>It was late<a role="doc-noteref" href="#n">1</a> then.</p>'
        + TEXT
        + '<aside role="doc-footnote" id="n"><p>At five. '
        '<a role="doc-backlink" href="a.xhtml">back</a></p></aside>'
    )
    article = understood(book({"a.xhtml": noted}))
    assert [words_of(one) for one in article.notes[0].blocks] == ["At five."]
    assert [one.reason for one in article.left_out] == ["way back from a note"]


def test_an_arrow_back_to_a_whole_page_is_listed() -> None:
    mark = '<p>It was late<a epub:type="noteref" href="n.xhtml#n">1</a> then.</p>'
    note = '<ol><li id="n" epub:type="rearnote"><p>At five. <a href="a.xhtml">↩</a></p></li></ol>'
    chapters = {"a.xhtml": page(f"<h1>One</h1>{mark}{TEXT}"), "n.xhtml": page(note)}
    article = understood(book(chapters))
    assert [words_of(one) for one in article.notes[0].blocks] == ["At five."]


def test_the_writers_name_as_a_heading_below_the_title_is_the_byline() -> None:
    title = page("<h1>Nights</h1><h2>Ana Ruiz</h2>")
    chapters = {"t.xhtml": title, "a.xhtml": ONE, "b.xhtml": page(f"<h1>Two</h1>{TEXT}")}
    article = understood(book(chapters, creator="Ana Ruiz"))
    assert (article.byline, chapters_of(article)) == ("Ana Ruiz", ["One", "Two"])
    assert "byline" in {one.reason for one in article.left_out}
