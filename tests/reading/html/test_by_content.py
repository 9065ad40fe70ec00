"""A box of a page is what it holds, and not what it is called."""

from __future__ import annotations

import pytest

from podcast.model import Article, Figure, Span
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.html.page import read_html

_ABOVE = "<p>The ferry leaves the quay at six, when the fog still lies thick over the sound.</p>"
_BELOW = "<p>Nobody on the island owns a car, so the bakers wheel their bread up from the pier.</p>"


def understood(inner: str, *, head: str = "", lang: str = "en") -> Article:
    page = (
        f"<html lang={lang}><title>The ferry</title>{head}<body><article><h1>The ferry</h1>"
        f"{_ABOVE}{inner}{_BELOW * 2}</article></body></html>"
    )
    return compose(read_html(page.encode(), source="a.html"), name="a", source="a.html")


def told(article: Article) -> list[str]:
    lines = []
    for section in article.sections:
        lines += [f"# {words_of(section.heading)}"] if section.heading else []
        lines += [words_of(block) for block in section.blocks]
    return [line for line in lines if line not in (_ABOVE[3:-4], _BELOW[3:-4])]


@pytest.mark.parametrize(
    "called",
    [
        'id="social-life" class="section-social"',
        'class="share-of-fares"',
        'class="newsletter-history"',
        'class="comment"',
        'class="ad"',
        'id="related"',
    ],
)
def test_a_section_with_a_heading_and_a_sentence_is_read(called: str) -> None:
    body = "<h2>Evenings on deck</h2><p>The deckhands play cards with whoever has missed a bus.</p>"
    assert told(understood(f"<div {called}>{body}</div>")) == [
        "# Evenings on deck",
        "The deckhands play cards with whoever has missed a bus.",
    ]


def test_a_sentence_without_a_heading_is_read_where_only_a_part_of_the_name_is_against_it() -> None:
    said = "In 1902 the skipper began to print a newsletter for his passengers."
    assert told(understood(f'<div class="newsletter-story"><p>{said}</p></div>')) == [said]


@pytest.mark.parametrize(
    "box",
    [
        "<h3>Keep us afloat</h3><p>Give what you can.</p><a href='/x'>Give £4 a month</a>",
        "<p>A little goes far for us.</p><p><a href='/donate?x=1'>I am in</a></p>",
        "<p>We write to friends each Friday.</p><button>Sign up</button>",
    ],
)
def test_a_box_that_asks_and_whose_last_link_leads_there_is_left_out(box: str) -> None:
    article = understood(f'<div class="box-7">{box}</div>')
    assert told(article) == []
    assert article.left_out


def test_a_passage_on_giving_is_read() -> None:
    said = "The islanders gave what they had, and the <a href='/pier'>pier</a> was built in a year."
    assert told(understood(f"<div>{said}</div>")) == [
        "The islanders gave what they had, and the pier was built in a year."
    ]


def test_the_length_of_a_recording_is_not_said() -> None:
    player = '<div class="x"><span>Play</span><audio src="a.mp3"></audio><b>3:07</b></div>'
    assert told(understood(player)) == []


def test_facts_beside_the_text_are_read_and_boxes_with_links_are_not() -> None:
    facts = "The ferry carries ninety people, twelve bicycles and one cow at a time, by law."
    read = understood(f"<aside><h3>In short</h3><p>{facts}</p></aside>")
    assert told(read) == ["# In short", facts]
    led = understood(f'<aside><h3>In short</h3><p>{facts}</p><a href="/x">All ferries</a></aside>')
    assert told(led) == []


@pytest.mark.parametrize(
    "hint", ["(opens in a new window)", "Opens in new tab", "(öffnet in neuem Fenster)"]
)
def test_what_only_a_screen_reader_says_of_a_link_is_not_said(hint: str) -> None:
    link = f'<p>See the <a href="/t">timetable<span class="sr-only"> {hint}</span></a> first.</p>'
    article = understood(link)
    assert told(article) == ["See the timetable first."]
    assert "screen reader hint" in [entry.reason for entry in article.left_out]


def test_an_ornament_that_is_hidden_from_screen_readers_is_left_out() -> None:
    assert told(understood('<p aria-hidden="true">★★★★☆</p>')) == []


@pytest.mark.parametrize(
    "line",
    [
        "Posted Last updated: 3 May 2024",
        "Published 3 May 2024, 10:12 | Updated 4 May 2024",
        "Veröffentlicht am 3. Mai 2024 · zuletzt geändert am 4. Mai 2024",
    ],
)
def test_two_days_of_a_page_are_no_heading(line: str) -> None:
    assert told(understood(f"<p>{line}</p>")) == []


def test_a_passage_that_a_short_answer_stands_in_has_its_question_as_heading() -> None:
    closed = "<details><summary>Are dogs allowed?</summary><ul><li>Yes</li></ul></details>"
    assert told(understood(closed)) == ["# Are dogs allowed?", "Yes"]
    pressed = (
        '<div role="button" aria-expanded="false" aria-controls="d">Are dogs allowed?</div>'
        '<div id="d" style="display:none"><p>They are, on a lead and below deck.</p></div>'
    )
    assert told(understood(pressed)) == [
        "# Are dogs allowed?",
        "They are, on a lead and below deck.",
    ]
    headed = (
        '<div class="head"><button aria-expanded="false">Are dogs allowed?</button></div>'
        "<div><p>They are, on a lead.</p></div>"
    )
    assert told(understood(headed)) == ["# Are dogs allowed?", "They are, on a lead."]


def test_a_button_that_opens_a_menu_is_no_heading() -> None:
    menu = '<button aria-expanded="false">More</button><div><a href="/a">All ferries</a></div>'
    assert told(understood(menu)) == []


def test_a_heading_of_a_wiki_is_kept_in_the_box_with_its_edit_link() -> None:
    box = (
        '<div class="h"><h2>History</h2><span><span>[</span><a href="/e">edit source</a>'
        "<span>]</span></span></div><p>The first ferry was rowed by two sisters from the inn.</p>"
    )
    doubted = "<p>It sank twice.<sup>[<i><a href='/c'>citation needed</a></i>]</sup></p>"
    article = understood(box + doubted)
    assert told(article) == [
        "# History",
        "The first ferry was rowed by two sisters from the inn.",
        "It sank twice.",
    ]


@pytest.mark.parametrize(
    "told_late",
    [
        'src="data:image/gif;base64,R0l" data-src="/deck.jpg"',
        'src="/img/blank.gif" data-lazy-src="/deck.jpg"',
        'src="/placeholder-16x9.png" data-srcset="/deck.jpg 1x, /deck2.jpg 2x"',
        'data-original="/deck.jpg"',
        'src="/deck.jpg" data-src="/other.jpg"',
    ],
)
@pytest.mark.parametrize("around", ["p", "figure"])
def test_a_picture_that_is_loaded_late_has_its_own_address(told_late: str, around: str) -> None:
    article = understood(f'<{around}><img alt="The deck" {told_late}></{around}>')
    figures = [b for part in article.sections for b in part.blocks if isinstance(b, Figure)]
    assert [(one.source, one.alt) for one in figures] == [("/deck.jpg", "The deck")]


@pytest.mark.parametrize("tag", ["und", "x-default", "english", "-"])
def test_what_is_no_language_is_read_as_the_text_around_it_and_told_once(tag: str) -> None:
    article = understood(f'<p lang="{tag}">All aboard!</p><p lang="{tag}">Mind the gap!</p>')
    spans = [one for part in article.sections for b in part.blocks for one in b.spans]  # type: ignore[union-attr]
    assert {one.language for one in spans if isinstance(one, Span)} == {""}
    assert [warned.what for warned in article.warnings if tag in warned.what] != []
    assert len(article.warnings) == 1


@pytest.mark.parametrize(("told_as", "meant"), [("en_GB", "en-GB"), ("und", ""), ("de", "de")])
def test_the_language_of_a_page_is_a_tag_that_names_one(told_as: str, meant: str) -> None:
    assert understood("", lang=told_as).language == meant


@pytest.mark.parametrize(
    ("listed", "said"),
    [
        ("Ruiz, Ana", "Ana Ruiz"),
        ("van der Berg, Jan P.", "Jan P. van der Berg"),
        ("Ana Ruiz, Bo Li", "Ana Ruiz, Bo Li"),
        ("Ruiz, MD", "Ruiz, MD"),
    ],
)
def test_a_name_that_is_listed_by_its_last_name_is_said_in_order(listed: str, said: str) -> None:
    head = f'<meta name="citation_author" content="{listed}">'
    assert understood("", head=head).byline == said


def test_a_note_begins_behind_its_mark() -> None:
    article = understood(
        '<p>It is old.<sup><a id="r1" href="#n1">1</a></sup> It is slow.<sup><a id="r2" href="#n2">'
        '*</a></sup></p><p id="n1"><a href="#r1">1</a>. Built in 1911.</p>'
        '<p id="n2"><a href="#r2">*</a> Nine knots.</p>'
    )
    assert [words_of(note.blocks[0]) for note in article.notes] == ["Built in 1911.", "Nine knots."]


def test_what_tabs_lead_to_is_read_under_their_names() -> None:
    tabs = (
        '<div role="tablist"><button role="tab" aria-controls="s">Summer</button>'
        '<button role="tab" aria-controls="w">Winter</button></div>'
        '<div role="tabpanel" id="s"><p>In summer the ferry goes every hour from six to ten.</p>'
        '</div><div role="tabpanel" id="w" hidden><p>In winter it goes at noon, and only if the '
        "sound is free of ice.</p></div>"
    )
    assert told(understood(tabs)) == [
        "# Summer",
        "In summer the ferry goes every hour from six to ten.",
        "# Winter",
        "In winter it goes at noon, and only if the sound is free of ice.",
    ]


def test_pictures_side_by_side_are_kept_with_their_captions() -> None:
    one = "<figure><img src={0}.jpg alt='Deck {0}'><figcaption>By day {0}</figcaption></figure>"
    article = understood(f"<div>{one.format(1)}{one.format(2)}</div>")
    figures = [b for part in article.sections for b in part.blocks if isinstance(b, Figure)]
    assert [one.alt for one in figures] == ["Deck 1", "Deck 2"]


def test_cards_at_the_end_are_left_out_and_headings_that_are_links_within_the_text_are_not() -> (
    None
):
    card = (
        "<article><h3><a href='/{0}'>Story {0}</a></h3><p>How the {0} came over the sound on a "
        "raft, and what became of it.</p></article>"
    )
    cards = f"<section>{card.format('cow')}{card.format('bell')}</section>"
    page = f"<html><title>The ferry</title><article><h1>The ferry</h1>{_ABOVE}{_BELOW * 2}{cards}"
    ended = compose(read_html(page.encode(), source="a.html"), name="a", source="a.html")
    assert not [line for line in told(ended) if "raft" in line]
    assert "Story cow" in " ".join(entry.text for entry in ended.left_out)
    assert "# Story cow" in told(understood(cards))


def test_the_line_above_a_list_of_places_of_the_page_goes_with_it() -> None:
    listed = "".join(f'<li><a href="#p{at}">Pier {at}</a></li>' for at in range(3))
    article = understood(f"<div><p>Contents</p><ol>{listed}</ol></div>")
    assert told(article) == []


def test_names_of_which_the_first_is_a_link_are_all_authors() -> None:
    article = understood('<p>By <a href="/team/ana">Ana Ruiz</a> and Bo Li</p>')
    assert (article.byline, told(article)) == ("Ana Ruiz and Bo Li", [])


def test_a_heading_that_says_the_title_again_above_the_text_is_listed() -> None:
    article = understood("")
    again = compose(
        read_html(
            f"<title>The ferry</title><h1>The ferry</h1><h2>The Ferry</h2>{_ABOVE * 2}".encode(),
            source="a.html",
        ),
        name="a",
        source="a.html",
    )
    assert again.title == article.title
    assert [one.heading for one in again.sections] == [None]
    assert "title said twice" in [one.reason for one in again.left_out]


def test_who_made_a_picture_is_not_said_in_the_line_below_it_either() -> None:
    article = understood(
        '<figure><img src=a.jpg alt="The deck"></figure><p>The deck at noon. Photo: Lena Li</p>'
    )
    assert told(article) == ["The deck", "The deck at noon."]
    assert "Photo: Lena Li" in [entry.text for entry in article.left_out]


def test_a_link_that_opens_a_passage_of_its_page_is_a_heading() -> None:
    link = '<h4><a href="#d" aria-expanded="false" aria-controls="d">Are dogs allowed?</a></h4>'
    article = understood(f'{link}<div id="d"><p>They are, on a lead and below deck.</p></div>')
    assert told(article) == ["# Are dogs allowed?", "They are, on a lead and below deck."]


def test_a_table_of_links_is_left_out_and_one_with_facts_is_read() -> None:
    links = "".join(f'<a href="/{name}">{name}</a> ' for name in ("Quays", "Piers", "Docks"))
    assert told(understood(f"<table><tr><td>{links}</td></tr></table>")) == []
    facts = f"<table><tr><th>Places</th><td>{links}and a beach of black sand</td></tr></table>"
    assert "beach of black sand" in " ".join(told(understood(facts)))


def test_a_box_with_a_form_for_an_address_is_left_out() -> None:
    form = "<form><input type=email><button>Los</button></form>"
    box = f"<div><h4>Post von der Insel</h4><p>Jeden Freitag ein Brief.</p>{form}</div>"
    assert told(understood(box)) == []
