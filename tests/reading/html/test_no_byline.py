"""Text that only looks like a byline, a page's day or a site's name is read as text."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.html.a_page import MORE, PROSE, headings, read, told, understood


@pytest.mark.parametrize(
    ("facts", "read_out"),
    [
        (
            (
                "<table><tr><th>Date</th><th>Details</th></tr>"
                "<tr><td>3 May 2019</td><td>First dose 5 mg</td></tr></table>"
            ),
            "First dose 5 mg",
        ),
        (
            (
                "<table><tr><th>Date</th><td>14 October 2016</td></tr>"
                "<tr><th>Status</th><td>Felled</td></tr></table>"
            ),
            "Felled",
        ),
        (
            "<dl><dt>Date</dt><dd>14 October 1066</dd><dt>Status</dt><dd>A defeat</dd></dl>",
            "A defeat",
        ),
        ("<dl><dt>Erstellt:</dt><dd>von Hand aus Ulme</dd></dl>", "von Hand aus Ulme"),
        ("<dl><dt>Published</dt><dd>in 1859 by John Murray</dd></dl>", "John Murray"),
    ],
)
def test_facts_of_something_else_than_the_page_are_read(facts: str, read_out: str) -> None:
    assert read_out in told(understood(PROSE + facts + MORE))


@pytest.mark.parametrize("heading", ["Der Autor", "L'auteur", "El autor", "Zur Person"])
def test_a_section_about_the_author_of_a_book_is_read(heading: str) -> None:
    life = "Anna Stern wurde 1801 in Linz geboren und schrieb drei Romane."
    article = understood(f"{PROSE}<section><h2>{heading}</h2><p>{life}</p></section>{MORE}")
    assert life in told(article)
    assert heading in headings(article)
    assert article.byline == ""


def test_a_box_about_the_author_with_a_section_of_its_own_is_read() -> None:
    text = "The novel tells of a gardener who looks after one elm."
    box = f"<div><h2>About the author</h2><p>He wrote.</p><h2>The novel</h2><p>{text}</p></div>"
    assert text in told(understood(box))


def test_a_passage_of_users_is_read_where_it_leads_to_nobody() -> None:
    said = "Each user of the park was asked how long he or she stays in the shade."
    inner = f"{PROSE}<div class=user-info><p>{said}</p></div>{MORE}"
    assert said in told(understood(inner))


@pytest.mark.parametrize(
    "said",
    [
        "Posted to Kabul on 3 May 2011, she wrote home of the elms.",
        "Published on 12 May 2003, the report changed the law on elms.",
        "Erstellt wurde die Brücke am 3. Mai 2011 von vier Männern.",
    ],
)
def test_a_sentence_that_begins_as_a_label_tells_no_day_of_the_page(said: str) -> None:
    assert understood(f"<p>{said}</p>").published is None
    later = f"<p>{said}</p>{PROSE}<p class=date>4 June 2020</p>"
    assert understood(later).published == date(2020, 6, 4)


@pytest.mark.parametrize("between", ["", PROSE])
def test_a_heading_beside_the_title_is_no_sites_name(between: str) -> None:
    text = f"<h1>Ibuprofen</h1>{between}<h2>Side effects</h2>{PROSE}{MORE}"
    for box in (f"<main>{text}</main>", f"<div id=content>{text}</div>"):
        article = read(f"<title>Side effects – Ibuprofen</title><body>{box}")
        assert article.title == "Ibuprofen"
        assert headings(article) == ["Side effects"]


def test_a_part_that_the_title_names_last_keeps_its_heading() -> None:
    inner = f"{PROSE}<h1>Dosage</h1><p>Take one tablet of 300 mg, never more than four a day.</p>"
    page = f"<article><h1>Aspirin</h1>{inner}{MORE}</article>"
    assert headings(read(f"<title>Aspirin – Dosage</title><body>{page}")) == ["Dosage"]


def test_what_stands_under_a_heading_that_leads_home_is_read() -> None:
    part = "<div class='section-header'><h2><a href='/'>Elms in winter</a></h2><p>They sleep.</p>"
    assert "They sleep." in told(understood(f"{part}</div>{PROSE}"))


def test_the_one_who_made_a_picture_or_stands_on_it_wrote_no_page() -> None:
    facts = "<dl><dt>Author</dt><dd>Peter Braun</dd><dt>Year</dt><dd>1503</dd></dl>"
    assert understood(PROSE + facts).byline == ""
    shown = "<div class=image><img src=a.jpg alt='Ada Lovelace'><p>Ada Lovelace</p></div>"
    article = understood(shown + PROSE)
    assert article.byline == ""
    assert "Ada Lovelace" in headings(article)


def test_a_sentence_below_a_heading_around_the_text_is_not_read() -> None:
    asks = "<div aria-hidden=true><h1>Get our alerts</h1><p>Would you like to have alerts now?</p>"
    foot = "<h1>Another way?</h1><p>The paper is read by several million people each year.</p>"
    text = f"<article><h1>Of trees</h1>{PROSE}{MORE}{PROSE}</article>"
    end = f"{asks}<p>Yes No</p></div><div class=foot>{foot}</div>"
    article = read(f"<title>Of trees</title><body>{text}{end}")
    assert "alerts" not in told(article)
    assert "several million" not in told(article)


def test_a_page_about_a_topic_is_no_discussion() -> None:
    poster = "<div class=poster>gardener7</div>"
    page = f"<article><h1>Of trees</h1>{PROSE}{poster}{MORE}</article>"
    assert read(f"<title>Of trees</title><body class='topic-health'>{page}").byline == ""
    assert read(f"<title>Of trees</title><body class='forum'>{page}").byline == "gardener7"
