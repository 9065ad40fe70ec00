"""What a page says of itself: who wrote it, when, and what it is called."""

from __future__ import annotations

from datetime import date

import pytest

from podcast.errors import ArticleError
from podcast.model import Article
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.html.author_and_day.author_names import name_in, reads_as_person
from podcast.reading.html.author_and_day.days_in_several_languages import days_in
from podcast.reading.html.page import read_html

_PROSE = "<p>Trees cool a street by their shade and by the water that their leaves give off.</p>"


def understood(
    inner: str, *, head: str = "<title>How roofs cool</title>", title: str = "How roofs cool"
) -> Article:
    page = f"<html lang=de><head>{head}</head><body>{inner}<article><h1>{title}</h1>{_PROSE * 4}"
    return compose(read_html(page.encode(), source="a.html"), name="a", source="a.html")


def _data(value: str) -> str:
    return f'<title>How roofs cool</title><script type="application/ld+json">{value}</script>'


@pytest.mark.parametrize(
    "shown",
    [
        '<p class="byline">By Ana Ruiz</p>',
        '<span class="author vcard">Von <a class="url fn n" href="/x">Ana Ruiz</a></span>',
        '<div><a rel="author" href="/staff/7">Ana Ruiz</a></div>',
        '<div><b itemprop="author"><b itemprop="name">Ana Ruiz</b></b></div>',
        '<p>Par <a href="/auteurs/ana">Ana Ruiz</a> le 5 mars 2024</p>',
        "<p>Von Ana Ruiz</p>",
        "<span>06.11.2023 13:30 von Ana Ruiz</span>",
        "<p>11.12.2019 - Ana Ruiz</p>",
        '<p class="meta">Autorin: <a href="/redaktion/ana">Ana Ruiz</a></p>',
    ],
)
def test_the_author_is_read_from_what_the_page_shows(shown: str) -> None:
    assert understood(shown).byline == "Ana Ruiz"


@pytest.mark.parametrize(
    "shown",
    [
        '<nav class="author">Ana Ruiz</nav>',
        '<form><a rel="author">Ana Ruiz</a></form>',
        '<div class="comments"><span class="author fn">Ana Ruiz</span></div>',
        '<div class="author"><a>Our Team</a> <a>Open Jobs</a></div>',
        '<div class="author">Follow us</div>',
        '<p>The roof was painted by <a href="https://example.org">a firm</a> in May.</p>',
        '<p>Recipe cards by <a href="https://example.org/plugin">CARDY</a></p>',
    ],
)
def test_no_menu_comment_or_sentence_names_the_author(shown: str) -> None:
    assert understood(shown).byline == ""


def test_json_ld_names_people_by_their_ids_and_before_other_signs() -> None:
    head = _data(
        '{"@graph": [{"@type": "WebSite", "name": "Green Streets", "headline": "No"},'
        ' {"@type": "NewsArticle", "headline": "How roofs cool", "author": {"@id": "#ana"},'
        ' "datePublished": "2024-03-05"}, {"@type": "Person", "@id": "#ana", "name": "Ana Ruiz"}]}'
    )
    article = understood('<p class="byline">By Bo Li</p>', head=head)
    assert (article.byline, article.published) == ("Ana Ruiz", date(2024, 3, 5))


@pytest.mark.parametrize(
    "author",
    [
        '{"@list": [{"@type": "Person", "name": "Ana Ruiz"}]}',
        '{"@type": "Person", "givenName": "Ana", "familyName": "Ruiz"}',
        '{"@type": "Person", "name": {"@value": "Ana Ruiz"}}',
        '[{"@type": ["Person"], "name": ["Ana Ruiz"]}]',
    ],
)
def test_json_ld_names_people_in_every_shape_that_it_allows(author: str) -> None:
    head = _data(f'{{"@type": "NewsArticle", "headline": "X", "author": {author}}}')
    assert understood("", head=head).byline == "Ana Ruiz"


def test_json_ld_that_is_nearly_right_is_understood() -> None:
    head = _data('//<![CDATA[\n{"headline": "How\nroofs cool", "author": "Ana &amp; Bo"}\n//]]>')
    assert understood("", head=head).byline == "Ana & Bo"


def test_a_person_who_is_shown_counts_more_than_the_sites_name() -> None:
    head = (
        '<title>How roofs cool</title><meta name="author" content="Green Streets">'
        '<meta property="og:site_name" content="Green Streets">'
    )
    assert understood("<p>Von Ana Ruiz</p>", head=head).byline == "Ana Ruiz"
    assert understood("", head=head).byline == "Green Streets"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Geschrieben von Ana Ruiz am 5. März 2024", "Ana Ruiz"),
        ("By Ana Ruiz | 12 min", "Ana Ruiz"),
        ("Alle Beiträge von Ana Ruiz", "Ana Ruiz"),
        ("No Author", ""),
        ("admin", ""),
        ("https://example.org/ana", ""),
        ("example.org", ""),
        ("news.example.co.uk", ""),
        ("J. R. de Vries", "J. R. de Vries"),
        ("Bild: Ana Ruiz", ""),
    ],
)
def test_a_name_is_told_from_what_stands_around_it(line: str, name: str) -> None:
    assert name_in(line) == name


def test_a_full_name_is_told_from_other_words() -> None:
    assert reads_as_person("Ana von der Heide und Bo Li")
    assert not reads_as_person("Shade for all streets")


@pytest.mark.parametrize(
    "shown",
    [
        '<div class="date">5. März 2024</div>',
        '<meta property="article:published_time" content="2024-03-05T10:00:00Z">',
        '<span class="posted-on"><time datetime="2024-03-05">vor 2 Tagen</time></span>',
        "<div>05.03.2024, 10:15 Uhr</div>",
        "<div>mardi 5 mars 2024</div>",
        f"<p>5.3.2024 - In Köln wurde am Dienstag ein Dach vorgestellt. {'Es kühlt. ' * 9}</p>",
    ],
)
def test_the_day_is_read_from_what_the_page_shows(shown: str) -> None:
    assert understood(shown).published == date(2024, 3, 5)


@pytest.mark.parametrize(
    "shown",
    [
        '<p>Der Vortrag war am <time datetime="1999-05-03">3. Mai 1999</time> in Köln.</p>',
        '<div class="comments"><div>3. Mai 1999</div></div>',
        "<nav><div>3. Mai 1999</div></nav>",
        "<div>© 1999</div>",
        "<p>Am 3. Mai 1999 wurde das erste Dach gestrichen.</p>",
        "<div>Am 3. Mai 1999 wurde das erste Dach gestrichen.</div>",
    ],
)
def test_a_day_in_a_sentence_a_comment_or_a_menu_is_not_the_pages(shown: str) -> None:
    assert understood(shown).published is None


def test_a_day_of_slashes_is_read_where_its_order_is_known() -> None:
    assert list(days_in("11/01/2023", language="fr")) == [date(2023, 1, 11)]
    assert list(days_in("11/01/2023", language="en")) == []
    assert list(days_in("2023年6月24日", language="ja")) == [date(2023, 6, 24)]
    assert list(days_in("31 Februar 2023", language="de")) == []


def test_a_lesser_heading_that_says_the_title_goes_before_the_sites_name() -> None:
    page = (
        '<title>How roofs cool | Green Streets</title><h1><a href="/">Green Streets</a></h1>'
        f"<main><h2>How roofs cool</h2>{_PROSE * 4}<h2>Water</h2>{_PROSE * 2}</main>"
    )
    article = compose(read_html(page.encode(), source="a.html"), name="a", source="a.html")
    assert article.title == "How roofs cool"
    assert "Green Streets" in [out.text for out in article.left_out]


def test_the_heading_that_shows_the_title_goes_before_a_teaser_that_says_it() -> None:
    teaser = "<h3>How roofs cool</h3>"
    article = understood("", title="How the roofs of a hot street were made cool again")
    assert article.title.startswith("How the roofs")
    page = (
        f"<title>How roofs cool</title><h1>Roofs: an experiment</h1>{_PROSE * 4}<ul>{teaser}</ul>"
    )
    shown = compose(read_html(page.encode(), source="a.html"), name="a", source="a.html")
    assert shown.title == "Roofs: an experiment"


def test_the_line_above_a_headline_is_a_line_of_its_own() -> None:
    article = understood(
        "", title='<span class="kicker">Summer</span><span class="headline">How roofs cool</span>'
    )
    assert article.title == "How roofs cool"
    assert [words_of(block) for block in article.sections[0].blocks][:1] == ["Summer"]


def test_how_a_word_is_read_is_no_part_of_the_title() -> None:
    title = "<ruby>街<rp>(</rp><rt>まち</rt><rp>)</rp></ruby>の木"
    assert understood("", title=title, head="<title>街の木</title>").title == "街の木"


def test_a_noscript_that_closes_nothing_hides_no_article() -> None:
    assert understood('<noscript><div id="x"></noscript>').title == "How roofs cool"


def test_many_openings_without_an_end_are_looked_through_once() -> None:
    """Each looked for to the page's end would take hours: the test would hang and not fail."""
    tail = f"<p>Shade.</p>{'<noscript>' * 60_000}{'<pre>' * 60_000}"
    page = f"<title>T t</title><article><h1>T t</h1>{_PROSE * 4}</article>\n<<<<<<< a{tail}"
    with pytest.raises(ArticleError, match="nested"):
        read_html(page.encode(), source="a.html")
