"""A second look at pages: titles, lead pictures, days, who wrote it, and boxes by their names."""

from __future__ import annotations

from datetime import date

import lxml.html
import pytest

from podcast.reading.html.opened.accordions import open_accordions
from tests.reading.html.a_page import MORE, PROSE, headings, read, told, understood


def test_a_picture_between_title_and_text_is_kept() -> None:
    gallery = (
        '<div class="row"><div class="gallery"><figure><img src="e.jpg" alt="An elm">'
        "<figcaption>It stands alone.</figcaption></figure></div></div>"
    )
    first = f"<div><header><h1>Of trees</h1></header>{gallery}<div>{PROSE}{MORE}</div></div>"
    article = read(f"<title>Of trees</title><div>{first}<div>{PROSE}{MORE}</div></div>")
    assert told(article).startswith("An elm It stands alone.")


def test_a_sentence_in_a_box_below_the_title_is_read() -> None:
    box = "<div>It takes forty years and much patience.</div>"
    page = f"<main><h1>Of trees</h1>{box}<div>{PROSE}{MORE}{PROSE}</div></main>"
    assert told(read(f"<title>Of trees</title>{page}")).startswith("It takes forty years")


def test_the_link_to_a_heading_is_no_part_of_the_title() -> None:
    link = '<a class="headerlink" href="#t" title="Permanent link">¶</a>'
    inner = f'<h1 id="t">Parse trees{link}</h1>{PROSE}<h2 id="u">Usage{link}</h2>{MORE}{PROSE}'
    article = read(f"<title>Usage - treelib</title><article>{inner}</article>")
    assert (article.title, headings(article)) == ("Parse trees", ["Usage"])


def test_the_name_behind_the_title_and_over_the_way_home_is_the_sites() -> None:
    page = (
        '<title>Of trees - Bird Club</title><header><a href="/">Bird Club</a></header><main>'
        f"<h1>Of trees</h1>{PROSE}{MORE}{PROSE}</main><footer><p>© 2024 Bird Club</p></footer>"
    )
    assert read(page).byline == ""


def test_who_each_of_two_authors_is_stands_with_staff() -> None:
    meta = '<meta name="author" content="Ada Lin and Bo Cruz">'
    article = understood(
        "", head=meta, end="<p>Ada Lin writes about museums and their cellars.</p>"
    )
    assert "museums" not in told(article)


def test_a_credit_behind_dots_is_parted_from_its_caption() -> None:
    caption = "<span>An elm in rain.</span><span>Credit...Joe Penn for The Daily</span>"
    picture = f'<figure><img src="e.jpg" alt="An elm"><figcaption>{caption}</figcaption></figure>'
    article = understood(f"{MORE}{picture}")
    assert "An elm in rain." in told(article)
    assert "Joe Penn" not in told(article)


def test_the_button_of_a_term_is_a_heading() -> None:
    terms = (
        '<dl><dt><button aria-expanded="false" aria-controls="d1">What does it cost?</button></dt>'
        '<dd id="d1" hidden><p>It costs nothing at all.</p></dd></dl>'
    )
    article = understood(terms)
    assert headings(article) == ["What does it cost?"]
    assert "It costs nothing at all." in told(article)


def test_a_day_that_a_list_tells_of_is_not_the_pages() -> None:
    days = '<ul><li><time datetime="2031-01-01">1 January 2031</time>: the bridge opens</li></ul>'
    assert understood(days).published is None


def test_a_day_in_a_header_may_have_a_word_before_it() -> None:
    lead = '<header><p>Posted <time datetime="2020-02-03">3 Feb 2020</time></p></header>'
    assert understood("", lead=lead).published == date(2020, 2, 3)
    day = '<time datetime="2020-02-03">3 Feb 2020</time>'
    prose = f"<header><p>Since {day} elms are felled.</p></header>"
    assert understood("", lead=prose).published is None


def test_a_sentence_in_a_box_that_is_named_contents_is_read() -> None:
    box = "<p>Prose that is of the article itself, and which says something.</p>"
    assert "which says something" in told(understood(f'<div id="toc-1" class="toc-x">{box}</div>'))


def test_a_sentence_with_marks_of_several_notes_is_no_heading() -> None:
    article = understood("<p>A fact.<sup>[12]</sup> Another one.<sup>[12–14]</sup></p>")
    assert headings(article) == []


@pytest.mark.parametrize(
    ("answer", "tag"),
    [
        ("Water it once a week.", "h3"),
        ("Water it in summer.", "button"),  # four words may be a label
        ("More on water, soil and light", "button"),
    ],
)
def test_a_short_answer_beside_a_button_is_a_passage_where_it_is_a_sentence(
    answer: str, tag: str
) -> None:
    opener = '<button aria-expanded="false" aria-controls="a">How much?</button>'
    page = f'<main>{opener}<div id="a" hidden><button>Yes</button><p>{answer}</p></div></main>'
    root = lxml.html.fromstring(page)
    open_accordions(root)
    assert root[0].tag == tag
