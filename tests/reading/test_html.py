"""Pages: what only HTML says."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.errors import ArticleError
from podcast.model import Article, Block, Code, Equation, Figure, Listing, Quote, Span, Table
from podcast.reading.blocks import spans_in, words_of
from podcast.reading.compose import compose
from podcast.reading.html.page import read_html
from podcast.reading.inline import text_of
from tests.reading.words import words_in, words_kept

_TEXT = "<p>This sentence makes the page long enough to be one, with trees and shade in it.</p>"


def understood(page: str) -> Article:
    return compose(read_html(page.encode(), source="a.html"), name="a", source="a.html")


def body(inner: str) -> tuple[Block, ...]:
    page = f"<html lang=en><title>T</title><article><h1>T</h1>{_TEXT}{inner}</article></html>"
    return understood(page).sections[0].blocks[1:]


def test_a_table_says_which_cells_are_headings() -> None:
    (block,) = body(
        "<table><caption>C</caption><tr><th>a</th><th>b</th></tr>"
        "<tr><th scope=row>r</th><td>1</td></tr></table>"
    )
    assert isinstance(block, Table)
    assert block.row_headers
    assert [text_of(cell) for cell in block.header] == ["a", "b"]
    assert [[text_of(cell) for cell in row] for row in block.rows] == [["r", "1"]]


def test_cells_that_span_rows_stand_in_each_of_them() -> None:
    (block,) = body(
        "<table><tr><th>a</th><th>b</th></tr><tr><td rowspan=2>x</td><td>1</td></tr>"
        "<tr><td>2</td></tr></table>"
    )
    assert isinstance(block, Table)
    assert [[text_of(cell) for cell in row] for row in block.rows] == [["x", "1"], ["x", "2"]]


def test_a_table_that_only_places_things_is_a_layout_table() -> None:
    (block,) = body("<table role=presentation><tr><td>left</td><td>right</td></tr></table>")
    assert isinstance(block, Table)
    assert block.layout


def test_mathematics_is_told_by_its_alternative_text() -> None:
    paragraph, displayed = body(
        '<p>If <math alttext="x squared"><mi>x</mi></math> grows.</p>'
        '<p><math alttext="E equals m c squared"><mi>E</mi></math></p>'
    )
    assert Span("x squared", "math", "alt") in tuple(spans_in(paragraph))
    assert isinstance(displayed, Equation)
    assert displayed.alt == "E equals m c squared"


def test_a_decorative_picture_is_silent_and_an_undescribed_one_warns() -> None:
    page = (
        f"<article><h1>T</h1>{_TEXT}<p><img src=a.png alt=''></p><p><img src=b.png></p></article>"
    )
    article = understood(page)
    figures = [block for block in article.sections[0].blocks if isinstance(block, Figure)]
    assert [(block.source, block.alt) for block in figures] == [("b.png", None)]
    assert ["b.png" in warned.what for warned in article.warnings] == [True]


def test_a_passage_in_another_language_is_marked() -> None:
    (block,) = body('<p>She said <i lang="fr">bon courage</i> and left.</p>')
    assert [(span.text, span.language) for span in spans_in(block)][1] == ("bon courage", "fr")


def test_code_keeps_its_shape_and_language() -> None:
    (block,) = body('<pre><code class="language-sh">ls   -l\n  wc</code></pre>')
    assert isinstance(block, Code)
    assert (block.text, block.language) == ("ls   -l\n  wc", "sh")


def test_two_forced_breaks_part_paragraphs_and_one_breaks_the_line() -> None:
    first, second = body("<p>One<br>two<br><br>three</p>")
    assert [span.text for span in spans_in(first)] == ["One", "\n", "two"]
    assert words_of(second) == "three"


def test_a_list_in_a_list_without_an_item_joins_the_item_above() -> None:
    (block,) = body("<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>")
    assert isinstance(block, Listing)
    assert [[words_of(part) for part in item] for item in block.items] == [["a", "b"], ["c"]]


def test_a_quote_in_a_figure_is_said_by_its_caption() -> None:
    (block,) = body("<figure><blockquote>Be kind.</blockquote><figcaption>Bo</figcaption></figure>")
    assert isinstance(block, Quote)
    assert text_of(block.attribution) == "Bo"


def test_marks_into_the_references_call_no_note() -> None:
    page = (
        f'<article><h1>T</h1>{_TEXT}<p>Known<sup><a href="#r1">1</a></sup> and'
        ' noted<sup><a href="#n1">2</a></sup>.</p><h2>References</h2><ol><li id="r1">Doe,'
        ' J. (2020). A.</li></ol><h2>Notes</h2><ol><li id="n1">A note.</li></ol></article>'
    )
    article = understood(page)
    marks = [span for span in spans_in(article.sections[0].blocks[1]) if span.kind == "note"]
    assert [mark.target for mark in marks] == ["", "1"]
    assert [words_of(note.blocks[0]) for note in article.notes] == ["A note."]
    assert len(article.references) == 1
    assert "Notes" in [out.text for out in article.left_out]


def test_json_ld_tells_author_and_date() -> None:
    page = (
        '<script type="application/ld+json">{"@graph": [{"headline": "T", "datePublished":'
        ' "2023-01-09T10:00:00Z", "author": [{"name": "Ana Ruiz"}, {"name": "Bo Li"}]}]}</script>'
        f"<article><h1>T</h1>{_TEXT}</article>"
    )
    article = understood(page)
    assert (article.byline, article.published) == ("Ana Ruiz and Bo Li", date(2023, 1, 9))


def test_the_title_is_the_pages_own_and_not_the_sites() -> None:
    page = (
        "<title>How roofs cool | Green Streets</title><header><h1>Green Streets</h1></header>"
        f"<main><h1>How roofs cool</h1>{_TEXT}</main>"
    )
    article = understood(page)
    assert article.title == "How roofs cool"
    assert "Green Streets" in [out.text for out in article.left_out]


def test_embedded_media_are_left_out_with_a_warning() -> None:
    page = f"<article><h1>T</h1>{_TEXT}<video>Your player is old.</video></article>"
    article = understood(page)
    assert [out.reason for out in article.left_out] == ["embedded media"]
    assert "video" in article.warnings[0].what


@pytest.mark.parametrize(
    "inner",
    [
        "<table><td>stray</td></table>",
        "<table><tr><td>cell</td></tr><td>stray</td><td>too</td></table>",
        "<table><caption>Only a caption</caption></table>",
        "<table><tr><caption>Astray</caption><td>cell</td></tr></table>",
        "<blockquote><footer>Nobody quoted</footer></blockquote>",
    ],
)
def test_text_in_a_place_where_no_page_should_have_it_is_kept(inner: str) -> None:
    kept = set(words_kept(understood(f"<article><h1>T</h1>{_TEXT}{inner}</article>")))
    assert set(words_in(re.sub("<[^>]*>", " ", inner))) <= kept


def test_what_nobody_sees_is_not_listed() -> None:
    page = f'<article><h1>T</h1>{_TEXT}<p hidden>x</p><p style="display:none">y</p></article>'
    assert understood(page).left_out == ()


WORDS = st.text(alphabet="abcdefé", min_size=1, max_size=8)
_FLOW = "p div span b a ul li ol h1 h2 h3 blockquote figure figcaption pre code sup q em dl dt dd"
_FRAME = "table tr td th caption nav aside header footer section article main form button"
TAGS = st.sampled_from(f"{_FLOW} {_FRAME}".split())
NODES = st.recursive(
    WORDS,
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{' '.join(parts)}</{tag}>", TAGS, st.lists(inner, max_size=4)
    ),
    max_leaves=20,
)


@pytest.mark.long
@given(nodes=st.lists(NODES, max_size=5))
def test_no_word_that_a_page_shows_is_lost(nodes: list[str]) -> None:
    inner = "".join(f"<div>{node}</div>" for node in nodes)
    page = f"<title>Trees</title><body><h1>Trees</h1>{_TEXT}{inner}</body>"
    shown = inner.replace("<", " <")
    text = " ".join(part.partition(">")[2] for part in shown.split("<"))
    try:
        article = understood(page)
    except ArticleError:
        return  # a page of which nothing is an article is told, not lost
    assert set(words_in(text)) <= set(words_kept(article))


@given(page=st.text(alphabet="<>/ab divphr=\"'&;!-[]h1ulit\n", max_size=200))
def test_any_page_is_an_article_or_an_article_error(page: str) -> None:
    try:
        assert understood(page).title
    except ArticleError as error:
        told = error
    else:
        return
    assert told.where.startswith("a.html")


def test_an_unknown_encoding_is_read_as_utf8() -> None:
    assert understood(f'<meta charset="klingon"><h1>Bée</h1>{_TEXT}').title == "Bée"


@pytest.mark.parametrize("style", ["font-size: 24px", "font-weight: bold"])
def test_a_heading_of_looks_alone_is_a_heading(style: str) -> None:
    page = f'<title>T</title><div>T</div>{_TEXT}<div style="{style}">Shade first</div>{_TEXT}'
    assert [s.heading and text_of(s.heading.spans) for s in understood(page).sections] == [
        None,
        "Shade first",
    ]
