"""E-books as pandoc and others make them."""

from __future__ import annotations

from podcast.model import Break, Equation, Heading
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.epub.document import read_epub
from tests.reading.epub.book_file import TEXT, book, line, nav, page

CONTENTS = nav(line("One", "a.xhtml") + line("Two", "b.xhtml"))


def blocks(first: str, **more: str) -> list[object]:
    data = book(
        {"a.xhtml": page(f"<h1>One</h1>{first}"), "b.xhtml": page(f"<h1>Two</h1>{TEXT}")},
        contents=CONTENTS,
        **more,  # type: ignore[arg-type]
    )
    article = compose(read_epub(data, source="a.epub"), name="a", source="a.epub")
    return [block for section in article.sections for block in section.blocks]


def test_a_formula_that_is_written_as_tex_is_one() -> None:
    shown = blocks(f'{TEXT}<p><span class="math display">$$\\frac{{a}}{{b}}$$</span></p>')
    assert any(isinstance(one, Equation) for one in shown)


def test_the_line_over_a_chapters_notes_is_no_break() -> None:
    noted = (
        '<p>Bees sleep.<a epub:type="noteref" href="#n">1</a></p>'
        '<section epub:type="footnotes"><hr/><aside epub:type="footnote" id="n"><p>They do.</p>'
        "</aside></section>"
    )
    assert not any(isinstance(one, Break) for one in blocks(noted))


def test_two_signs_of_one_break_are_one() -> None:
    shown = blocks(f"{TEXT}<hr/><p>* * *</p>{TEXT}")
    assert sum(isinstance(one, Break) for one in shown) == 1


def test_the_words_of_a_page_that_is_a_drawing_are_listed_and_its_title_describes_it() -> None:
    drawing = '<svg xmlns="http://www.w3.org/2000/svg"><title>A hive</title><text>Home</text></svg>'
    data = book(
        {"a.xhtml": page(f"<h1>One</h1>{TEXT}")},
        parts={"book/d.svg": drawing},
        items='<item id="d" href="d.svg" media-type="image/svg+xml"/>',
        spine='<itemref idref="d"/>',
    )
    draft = read_epub(data, source="a.epub")
    assert ("Home", "words in a picture") in [(one.text, one.reason) for one in draft.left_out]
    assert draft.warnings == ()


def test_the_number_of_a_printed_page_over_a_heading_makes_no_second_heading() -> None:
    marked = '<div><span epub:type="pagebreak" title="9">9</span></div>'
    chapter = f'<section id="s">{marked}<h2>The ward <span>at night</span></h2>{TEXT}</section>'
    data = book(
        {"a.xhtml": page(chapter), "b.xhtml": page(f"<h1>Two</h1>{TEXT}")},
        contents=nav(line("The ward at night", "a.xhtml#s") + line("Two", "b.xhtml")),
    )
    article = compose(read_epub(data, source="a.epub"), name="a", source="a.epub")
    headings = [words_of(part.heading) for part in article.sections if part.heading]
    assert headings == ["The ward at night", "Two"]
    assert not any(isinstance(one, Heading) for part in article.sections for one in part.blocks)
