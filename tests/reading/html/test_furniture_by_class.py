"""Furniture is known by its kind, and what only looks like it is read."""

from __future__ import annotations

from datetime import date

import pytest

from podcast.model import Article, Block, Figure, Heading, Listing, Paragraph, Span, for_readers
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.draft import Findings
from podcast.reading.furniture_by_words import clear_furniture, furniture_reason
from podcast.reading.html.about import About
from podcast.reading.html.page import read_html
from podcast.reading.html.repeated_bylines import without_byline
from podcast.reading.inline import text_of

_PROSE = "<p>Trees cool a street by their shade and by the water that their leaves give off.</p>"


def understood(inner: str, *, lead: str = "", head: str = "") -> Article:
    page = f"<html lang=de><title>T t</title>{head}{lead}<article><h1>T t</h1>{inner}{_PROSE * 3}"
    return compose(read_html(page.encode(), source="a.html"), name="a", source="a.html")


def told(article: Article) -> str:
    return " ".join(words_of(block) for part in article.sections for block in part.blocks)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("To read the full story, please subscribe to us for $5.", "subscription"),
        ("If you are already a subscriber, you can log in here.", "subscription"),
        ("You must be logged in to post a comment.", "comments"),
        ("War dieser Artikel hilfreich?", "comments"),
        ("Stand: 12.3.2020", "byline"),
        ("Last updated on 5 March 2024, 10:15", "byline"),
        ("aja/dpa", "byline"),
        ("Ana Ruiz / AFP / Getty Images", "photo credit"),
        ("(Credit: Ana Ruiz/Bird News)", "photo credit"),
        ("Share this: Facebook", "sharing"),
        ("Share this article on: Facebook, X and WhatsApp.", "sharing"),
        ("Share: WhatsApp | Telegram | Copy link", "sharing"),
        ("Artikel teilen: Facebook X E-Mail", "sharing"),
        ("Partager sur Facebook, LinkedIn ou Messenger", "sharing"),
        ("Compartir este artículo en WhatsApp", "sharing"),
        ("Like this: Like Loading...", "sharing"),
        ("Thanks for reading Bird News! Subscribe for free to receive new posts.", "newsletter"),
        ("Bird News is a reader-supported publication. Consider subscribing.", "newsletter"),
        ("Log in or register to post comments", "comments"),
        ("Click here to expand...", "player"),
        ("A link has been sent to your friend's email address.", "sharing"),
        ("Sponsored Ads", "advertisement"),
        ("Folge uns auf Instagram!", "following"),
        ("Zum Hauptinhalt springen", "navigation"),
        ("Unterstützen Sie uns mit 5 Euro!", "donation"),
    ],
)
def test_furniture_of_each_kind_is_known(line: str, reason: str) -> None:
    assert furniture_reason(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "Share this with your doctor: it says more than a scan.",
        "Share this article: it may help somebody on Facebook.",
        "Share more",
        "Log in to post the results.",
        "Feel free to ask.",
        "Share: ten cents",
        "Teilen Sie sich die Arbeit.",
        "Partager un repas",
        "Compartir en familia",
        "Stand 5 minutes in the shade.",
        "and/or",
        "mg/kg",
        "MDMA/LSD",
        "He wrote for AFP/Reuters until 2019",
        "A link has been found",
        "Credit: three points",
        "News / Weather",
        "If you are already registered with a doctor, ask there.",
        "To see your results, log in to the portal.",
        "People follow the news on Facebook and Twitter.",
        "Updated 2020 guidelines",
        "New subscribers to the trial were asked again.",
        "Follow me down the path to the river.",
        "Unterstützen Sie unsere Forschung mit Daten.",
    ],
)
def test_what_only_looks_like_furniture_is_read(line: str) -> None:
    assert furniture_reason(line) == ""


@pytest.mark.parametrize(
    "caption",
    [
        "A street with elms. © AFP / ANA RUIZ",
        "A street with elms. Foto: Ana Ruiz",
        "A street with elms. Zum Vergrößern auf das Bild klicken.",
        "A street with elms. (Photo: Ana Ruiz)",
    ],
)
def test_who_made_a_picture_is_listed_and_not_said(caption: str) -> None:
    article = understood(
        f'<figure><img src="a.jpg" alt="Elms"><figcaption>{caption}</figcaption></figure>'
    )
    figures = [b for part in article.sections for b in part.blocks if isinstance(b, Figure)]
    assert [text_of(one.caption) for one in figures] == ["A street with elms."]
    assert "photo credit" in [out.reason for out in article.left_out]


def test_a_caption_that_names_photos_is_whole() -> None:
    caption = "What the photo: a study of elms by night, shows. It was taken in May."
    page = f'<figure><img src="a.jpg" alt="Elms"><figcaption>{caption}</figcaption></figure>'
    assert caption in told(understood(page))


def test_a_list_of_links_into_the_page_is_its_contents() -> None:
    links = "".join(f'<li><a href="#{at}">Section {at}</a></li>' for at in range(4))
    article = understood(f"<ul>{links}</ul>")
    assert ("table of contents", True) in [
        (out.reason, "Section 2" in out.text) for out in article.left_out
    ]
    read = links.replace("</li>", " tells how much water an elm gives off in a day.</li>")
    assert "Section 2" in told(understood(f"<ul>{read}</ul>"))


@pytest.mark.parametrize(
    "line", ["Von Ana Ruiz", "5. März 2024", "Von Ana Ruiz, 5. März 2024, 10:15 Uhr"]
)
def test_a_line_that_tells_author_and_day_is_not_said_twice(line: str) -> None:
    head = (
        '<meta name="author" content="Ana Ruiz">'
        '<meta property="article:published_time" content="2024-03-05">'
    )
    article = understood(f"<p>{line}</p>", head=head)
    assert line not in told(article)
    assert line not in " ".join(out.text for out in for_readers(article.left_out))
    other = "5. März 2024: die erste Reise."
    assert other in told(understood(f"<p>{other}</p>", head=head))


def test_headings_before_the_article_name_parts_of_the_page() -> None:
    lead = "<div><h2>Direkt zum Inhalt</h2></div><div><h2>Willkommen bei uns</h2></div>"
    article = understood("", lead=lead)
    assert [part.heading for part in article.sections if part.heading] == []


@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        ("5. März 2024, 10:15 Uhr", False),
        ("Von Ana Ruiz | 5. März 2024", False),
        ("5. März 2025", True),
        ("Von Bo Li", True),
        ("Ana Ruiz fuhr am 5. März 2024 nach Köln", True),
    ],
)
def test_only_a_line_that_tells_nothing_else_is_taken_as_a_byline(line: str, is_told: bool) -> None:  # noqa: FBT001
    about = About(byline="Ana Ruiz", published=date(2024, 3, 5))
    blocks: list[Block] = [Heading((Span("T"),), 1), Paragraph((Span(line),))]
    findings = Findings()
    kept = without_byline(blocks, about, language="de", findings=findings)
    assert [words_of(block) for block in kept] == ["T", line][: 1 + is_told]
    assert [out.text for out in findings.left_out] == [line] * (not is_told)


@pytest.mark.parametrize("name", ["comments-policy", "tags-explained", "nav-card", "menu-planning"])
def test_a_passage_is_not_judged_by_a_part_of_its_class(name: str) -> None:
    passage = (
        "<h2>How we listen</h2><p>We listen to it each day, and somebody writes it into a book.</p>"
    )
    assert "writes it into a book" in told(
        understood(f'{_PROSE}<div class="{name}">{passage}</div>')
    )


def test_a_box_that_asks_for_an_address_is_furniture_whatever_it_says() -> None:
    box = "<h3>Stay with us</h3><p>We write to you each week about trees and about their shade.</p>"
    assert "each week" not in told(understood(f'<div class="newsletter-box">{box}</div>'))


def test_a_list_of_nothing_but_ways_to_comment_is_left_out() -> None:
    inner = (
        "<p>Bees dance.</p><ul><li><a>Log in</a> to post comments</li></ul><ul><li>Home</li></ul>"
    )
    article = understood(inner + _PROSE)
    assert "Log in" not in told(article)


def test_a_section_with_links_to_its_own_headings_is_read_whatever_it_is_called() -> None:
    for link in ('<a class="headerlink">¶</a>', '<a href="#heat">¶</a>'):
        heading = f'<h2 id="heat">Heat{link}</h2>'
        inner = f'<section id="related">{heading}<p>Streets are hot.</p>{_PROSE * 2}</section>'
        assert "Streets are hot." in told(understood(_PROSE + inner))


def test_remarks_beside_a_google_document_are_left_out_and_its_notes_read() -> None:
    inner = (
        '<p>Trees drink.<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>'
        '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>'
        '<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> By night.</span></p></div>'
        '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Ben: really?</span></p></div>'
    )
    article = understood(inner + _PROSE)
    assert "really" not in told(article)
    assert [words_of(block) for note in article.notes for block in note.blocks] == ["By night."]
    assert "comments" in {one.reason for one in article.left_out}


def test_a_list_that_a_sentence_announces_is_heard() -> None:
    items = _listed("Newsletter", "Comments")
    assert not clear_furniture([Paragraph((Span("We made two things:"),)), items]).left_out
    assert clear_furniture([Paragraph((Span("We made two things."),)), items]).left_out


def test_a_list_of_two_kinds_of_furniture_is_left_out_for_the_same_reason_each_time() -> None:
    out = clear_furniture([_listed("Newsletter", "Leave a comment")]).left_out
    assert [one.reason for one in out] == ["comments"]


def _listed(*lines: str) -> Listing:
    return Listing(tuple((Paragraph((Span(line),)),) for line in lines))
