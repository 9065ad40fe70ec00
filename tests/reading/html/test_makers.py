"""Pages as the programs of different makers set them: what is theirs, and what the article's."""

from __future__ import annotations

import json
from datetime import date

import pytest

from podcast.model import Figure, Paragraph, Table
from podcast.reading.furniture_by_words import furniture_reason
from tests.reading.html.a_page import MORE, PROSE, headings, read, told, understood


@pytest.mark.parametrize("level", ["h2", "h3"])
def test_a_line_below_the_title_and_above_a_byline_is_text(level: str) -> None:
    article = understood(f"<{level}>What shade is worth to a town</{level}><p>By Ana Ruiz</p>")
    assert headings(article) == []
    assert article.byline == "Ana Ruiz"


@pytest.mark.parametrize("level", ["h2", "h3"])
def test_a_line_below_the_title_that_heads_nothing_is_text(level: str) -> None:
    by = '<div class="byline"><a rel="author" href="/ana">Ana Ruiz</a></div>'
    article = understood(f"<{level}>What shade is worth to a town</{level}>{by}")
    assert told(article).startswith("What shade is worth to a town Trees")
    assert headings(article) == []


def test_a_heading_below_the_title_that_heads_text_stays_one() -> None:
    assert headings(understood("<h2>What shade is worth to a town</h2>")) == [
        "What shade is worth to a town"
    ]


def test_the_name_of_a_box_below_the_title_is_none() -> None:
    box = '<h2>All our latest news here</h2><ul><li><a href="/a">Elms felled</a></li></ul>'
    assert "latest" not in told(understood(box))


def test_a_page_that_only_its_data_tells_is_read() -> None:
    words = "Elms give shade to the whole street.\nThey also cool the air above it. " * 5
    data = {"@type": "NewsArticle", "headline": "Of elms", "articleBody": words}
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    article = read(f'<title>Of elms</title>{script}<body><div id="root"></div>')
    assert article.title == "Of elms"
    assert sum(isinstance(b, Paragraph) for b in article.sections[0].blocks) == 6


def test_what_a_page_shows_goes_before_what_its_data_tells() -> None:
    data = {"@type": "NewsArticle", "headline": "Of trees", "articleBody": "Not shown. " * 40}
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    article = understood(f"{MORE}{PROSE}{MORE}", head=script)
    assert "Not shown" not in told(article)


def test_pictures_of_amp_pages_are_pictures_and_its_advertisements_nothing() -> None:
    ad = '<amp-ad type="x"><div fallback>Ad</div></amp-ad>'
    article = understood(f'{ad}<amp-img src="elm.jpg" alt="An elm" width="9"></amp-img>{PROSE}')
    assert [b.alt for b in article.sections[0].blocks if isinstance(b, Figure)] == ["An elm"]
    assert "Ad" not in told(article).split()


def test_a_table_that_lays_a_page_out_is_no_table() -> None:
    menu = '<td><a href="a.html">Home</a><br><a href="b.html">Elms</a></td>'
    cell = f"<td><h1>Of trees</h1>{PROSE}<h2>Elms</h2>{MORE}{PROSE}{MORE}{PROSE}{MORE}</td>"
    article = read(f"<title>Of trees</title><table><tr>{menu}{cell}</tr></table>")
    assert article.title == "Of trees"
    assert headings(article) == ["Elms"]
    assert not any(isinstance(b, Table) for part in article.sections for b in part.blocks)


def test_a_table_of_data_stays_one() -> None:
    rows = "".join(
        f"<tr><td>Elm {n}</td><td>{'It stands by the road. ' * 6}</td></tr>" for n in "12"
    )
    article = understood(f"<table>{rows}</table>")
    assert any(isinstance(b, Table) for part in article.sections for b in part.blocks)


def test_a_caption_that_only_says_who_made_the_picture_does_not_take_it_along() -> None:
    credit = 'Photo by <a href="/x">Ann Doe</a> / <a href="/y">Unsplash</a>'
    picture = f'<figure><img src="e.jpg" alt="An elm"><figcaption>{credit}</figcaption></figure>'
    article = understood(f"{MORE}{picture}")
    assert "An elm" in told(article)
    assert "Ann Doe" not in told(article)
    assert "photo credit" in [entry.reason for entry in article.left_out]


def test_words_that_are_named_a_caption_are_read_with_their_picture() -> None:
    box = (
        '<div class="thumb"><div class="thumbinner"><a href="/f"><img src="e.jpg" alt=""></a>'
        '<div class="thumbcaption">An elm in 1880</div></div></div>'
    )
    article = understood(f"{MORE}{box}")
    assert "An elm in 1880" in told(article)
    assert headings(article) == []


@pytest.mark.parametrize(
    ("inner", "address"),
    [
        ('<source srcset="a.jpg"><img alt="An elm">', "a.jpg"),
        (
            '<source srcset="a.jpg"></source><img alt="An elm" src="data:image/gif;base64,R0">',
            "a.jpg",
        ),
        ('<source srcset="a.jpg" /><img alt="An elm" src="b.jpg">', "b.jpg"),
        (
            '<source type="image/avif" srcset="a.avif"><source srcset="a.jpg"><img alt="An elm">',
            "a.jpg",
        ),
        ('<source srcset="a.jpg 320w, b.jpg 1200w, c.jpg 4000w"><img alt="An elm">', "b.jpg"),
        (
            '<source srcset="/w_1,h_2/a.jpg 320w,/w_3,h_4/b.jpg 640w"><img alt="An elm">',
            "/w_3,h_4/b.jpg",
        ),
        ('<source srcset="a.jpg 1x, b.jpg 2x"><img alt="An elm">', "a.jpg"),
    ],
)
@pytest.mark.parametrize("around", ["{}", "<p>{}</p>", "<figure>{}</figure>"])
def test_a_picture_has_the_address_that_its_source_tells(
    inner: str, address: str, around: str
) -> None:
    article = understood(f"{MORE}{around.format(f'<picture>{inner}</picture>')}{MORE}")
    shown = [b for b in article.sections[0].blocks if isinstance(b, Figure)]
    assert [(b.source, b.alt) for b in shown] == [(address, "An elm")]
    assert told(article).count("A town") == 3


def test_a_list_of_who_wrote_it_and_how_long_it_takes_is_left_out() -> None:
    article = understood("", lead="<ul><li>Ola</li><li>Mar 3</li><li>2 min read</li></ul>")
    assert "Ola" not in told(article)
    assert "Ola Mar 3 2 min read" in [" ".join(e.text.split()) for e in article.left_out]


def test_a_passage_behind_a_button_may_have_a_link_in_its_sentence() -> None:
    article = understood(
        '<button aria-expanded="false" aria-controls="f2">How long does it take?</button>'
        '<div id="f2" hidden><p>About twenty minutes; see <a href="/w">what to bring</a>.</p></div>'
    )
    assert headings(article) == ["How long does it take?"]
    assert "About twenty minutes; see what to bring." in told(article)


def test_the_name_of_the_site_and_the_header_around_it_are_left_out() -> None:
    head = (
        '<header><h1><a href="http://m.example/">Moira</a></h1><p>Soup, mostly.</p></header>'
        "<h2>Sunday, 8 August 2010</h2>"
    )
    post = f'<h3 class="post-title">Of soup</h3><div>{PROSE}{MORE}{PROSE}</div>'
    article = read(f"<title>Moira: Of soup</title><div>{head}{post}</div>")
    assert article.title == "Of soup"
    assert "Soup, mostly" not in told(article)
    assert headings(article) == []


def test_the_sites_name_is_nobody_who_wrote_the_page() -> None:
    name = '<header><a class="site-title" rel="author" href="/">Garden Log</a></header>'
    assert read(f"<title>T</title>{name}<article><h1>T</h1>{PROSE * 3}</article>").byline == ""
    mine = '<p>By <a rel="author" href="/">Ana Ruiz</a></p>'
    assert understood(mine).byline == "Ana Ruiz"


def test_a_list_of_terms_is_no_line_that_names_somebody() -> None:
    terms = (
        "<div><dl><dt>From:</dt><dd>Harbour Office</dd><dt>Published</dt><dd>2 May</dd></dl></div>"
    )
    assert "Published" not in understood(terms).byline


def test_a_box_that_says_who_may_read_on_is_left_out() -> None:
    wall = (
        "<section><h2>This article is for subscribers</h2><p>You have read all your free articles."
        '</p><a href="/subscribe">Subscribe from £2 a week</a></section>'
    )
    article = understood("", end=wall)
    assert "free articles" not in told(article)
    assert "subscription" in [entry.reason for entry in article.left_out]


def test_a_byline_with_the_day_of_a_change_is_not_said_again() -> None:
    meta = '<meta name="author" content="Gus Tran"><meta name="date" content="2022-07-07">'
    article = understood("<p>By Gus Tran Updated July 9, 2022</p>", head=meta)
    assert "Gus Tran" not in told(article)
    assert (article.byline, article.published) == ("Gus Tran", date(2022, 7, 7))


def test_who_the_author_is_stands_with_staff_and_not_at_the_end() -> None:
    meta = '<meta name="author" content="Gus Tran">'
    life = "<p><b>Gus Tran</b> is a staff writer at DIY Daily. He owns eleven drills.</p>"
    article = understood("", head=meta, end=life)
    assert "eleven drills" not in told(article)
    assert any("eleven drills" in entry.text for entry in article.left_out)
    other = "<p>Gus Tran counted the drills that evening, and found that one was missing.</p>"
    assert "one was missing" in told(understood("", head=meta, end=other))


def test_a_box_of_facts_may_have_links_in_its_sentences() -> None:
    box = (
        "<aside><h3>Good to know</h3><p>Elms can change quickly when the beetle comes near. Ask "
        'the <a href="/o">parks office</a> which of them are watched, and when</p></aside>'
    )
    assert "Elms can change quickly" in told(understood(f"{MORE}{box}"))


def test_a_heading_of_references_over_nothing_but_notes_goes_with_them() -> None:
    mark = '<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup>'
    back = '<a href="#cite_ref-1">^</a>'
    note = f'<li id="cite_note-1">{back} The parks office, 1950.</li>'
    notes = f'<h2>References</h2><div><ol class="references">{note}</ol></div>'
    article = understood(
        f"<p>Elms were planted here in great numbers long ago.{mark}</p>", end=notes
    )
    assert len(article.notes) == 1
    assert headings(article) == []


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Jump to navigation", "navigation"),
        ("This post may contain affiliate links. See our policy.", "advertisement"),
        ("When you buy through our links, we may earn a commission.", "advertisement"),
        ("Enjoyed this? Follow by RSS", "newsletter"),
        ("You are receiving this email because you signed up.", "newsletter"),
        ("A version of this article appears in print on Dec. 24.", "copyright notice"),
        ("Image source, Choir/Handout", "photo credit"),
        ("Back to my home page", "navigation"),
        ("Zur Startseite", "navigation"),
        ("Subscribe to: Post Comments (Atom)", "newsletter"),
        ("This article is for subscribers only", "subscription"),
        ("Il vous reste 60% de cet article à lire.", "subscription"),
        ("La suite est réservée aux abonnés.", "subscription"),
        ("Contenido exclusivo para suscriptores", "subscription"),
        (
            "Publié le 18 octobre 2022 à 18h00, mis à jour le 19 octobre 2022 à 09h12",
            "byline",
        ),
        ("Last reviewed: 12 May 2023", "byline"),
        ("Last updated 1 February 2024 + show all updates", "byline"),
    ],
)
def test_more_furniture_is_known(line: str, reason: str) -> None:
    assert furniture_reason(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "An agent may earn a commission when a house is sold.",
        "We earned nothing from the links that we followed.",
        "Il vous reste deux jours pour répondre.",
        "You are receiving this treatment because nothing else has helped.",
        "Go back to the index finger and bend it.",
        "The garden is for members of the club and their dogs.",
        "He enjoyed this walk so much that the others had to follow him home.",
    ],
)
def test_sentences_that_are_near_it_are_read(line: str) -> None:
    assert furniture_reason(line) == ""
