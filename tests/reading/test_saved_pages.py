"""Saved pages: what is the article's and what is the page's, told by what it is."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from datetime import date

import pytest

import podcast.reading
from podcast.model import Article, Figure, Listing, for_readers
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.html.page import read_html
from podcast.reading.inline import text_of
from podcast.reading.metadata.byline import byline_of

_PROSE = "<p>Trees cool a street by their shade and by the water that their leaves give off.</p>"


def understood(inner: str, *, head: str = "") -> Article:
    page = f"<title>T</title>{head}<article><h1>T</h1>{_PROSE}{inner}{_PROSE}</article>"
    return compose(read_html(page.encode(), source="a.html"), name="a", source="a.html")


def told(article: Article) -> str:
    return " ".join(words_of(block) for part in article.sections for block in part.blocks)


def headings(article: Article) -> list[str]:
    return [text_of(part.heading.spans) for part in article.sections if part.heading]


@pytest.mark.parametrize("name", ["social-anxiety", "recommended-dose", "related-disorders", "ad"])
def test_a_word_in_an_id_says_nothing_of_a_section(name: str) -> None:
    title = name.replace("-", " ").capitalize()
    article = understood(f'<section id="{name}"><h2>{title}</h2>{_PROSE}</section>')
    assert headings(article) == [title]


def test_a_break_that_may_be_made_swallows_nothing() -> None:
    article = understood("<p>See https://<wbr>example.org/<wbr>long for it. The next one.</p>")
    assert "https://example.org/long for it. The next one." in told(article)


@pytest.mark.parametrize(
    "opener",
    [
        '<h2><button aria-expanded="false">When to see a doctor</button></h2>',
        "<button aria-expanded=false><h2>When to see a doctor</h2></button>",
        "<button aria-expanded=false>When to see a doctor</button>",
    ],
)
def test_the_button_that_opens_a_passage_is_its_heading(opener: str) -> None:
    article = understood(f"{opener}<div><p>See a doctor at once if {'it hurts ' * 9}.</p></div>")
    assert headings(article) == ["When to see a doctor"]
    assert "See a doctor at once" in told(article)


@pytest.mark.parametrize("shut", ["hidden", 'aria-hidden="true"', 'style="display: none"'])
def test_a_passage_that_a_button_opens_is_read(shut: str) -> None:
    article = understood(
        '<h2><button aria-expanded="false" aria-controls="a1">Is it safe?</button></h2>'
        f'<div id="a1" {shut}>{_PROSE.replace("Trees", "Elms")}</div>'
    )
    assert headings(article) == ["Is it safe?"]
    assert "Elms cool" in told(article)


def test_a_link_for_editing_is_no_part_of_a_heading() -> None:
    link = '<span class="mw-editsection">[<a href="#">edit</a>]</span>'
    article = understood(f"<h2>History{link}</h2>{_PROSE}")
    assert headings(article) == ["History"]
    assert "edit link" in [entry.reason for entry in article.left_out]


@pytest.mark.parametrize(
    "furniture",
    [
        "Donate now",
        "Listen to this article",
        "Read more: Why roofs are white",
        "Enjoyed this? Subscribe to our newsletter.",
        "Photo: Ana Ruiz",
        "Lesen Sie auch: Warum Dächer weiß sind",
        '<a href="/a">Why so many of our roofs are white</a>',
    ],
)
def test_furniture_among_the_text_is_left_out_and_listed(furniture: str) -> None:
    article = understood(f"<p>{furniture}</p>")
    shown = re.sub("<[^>]*>", "", furniture)
    assert shown not in told(article)
    assert shown in [entry.text for entry in article.left_out]


def test_what_the_page_shows_around_is_for_staff_alone() -> None:
    comment = "<p>Bo Li wrote: we have planted nine of them.</p>"
    article = understood(
        f"<p>Donate now</p><section id=comments><h2>2 comments</h2>{comment}</section>"
    )
    assert "Bo Li" in " ".join(entry.text for entry in article.left_out)
    assert for_readers(article.left_out) == ()


@pytest.mark.parametrize("alt", ["IMG_2034.JPG", "DSC00123", "screenshot-2024-01-02-at-10.png"])
def test_a_files_name_describes_no_picture(alt: str) -> None:
    article = understood(f'<figure><img src="a.jpg" alt="{alt}"></figure>')
    (figure,) = [b for part in article.sections for b in part.blocks if isinstance(b, Figure)]
    assert figure.alt is None


def test_a_picture_that_is_loaded_late_is_shown_once() -> None:
    article = understood(
        '<figure><noscript><img src=b.jpg alt="A bed"></noscript>'
        '<img data-src=b.jpg alt="A bed"><figcaption>The bed.</figcaption></figure>'
    )
    figures = [b for part in article.sections for b in part.blocks if isinstance(b, Figure)]
    assert [(one.source, one.alt) for one in figures] == [("b.jpg", "A bed")]


def test_a_list_counts_from_the_value_of_its_first_item() -> None:
    article = understood('<ol><li value="3">Elms</li><li>Oaks</li></ol>')
    lists = [b for part in article.sections for b in part.blocks if isinstance(b, Listing)]
    assert [one.start for one in lists] == [3]


@pytest.mark.parametrize("language", ["und", "mul", "zxx"])
def test_an_undetermined_language_is_the_pages_own(language: str) -> None:
    article = understood(f'<blockquote><p lang="{language}">Wow, what a tree.</p></blockquote>')
    assert language not in repr(article.sections)
    assert len(article.warnings) == (0 if language == "zxx" else 1)


def test_a_day_in_the_text_is_not_the_day_of_publication() -> None:
    talk = '<p>The talk was on <time datetime="1999-05-03">3 May 1999</time> in Leeds.</p>'
    assert understood(talk).published is None
    shown = '<meta itemprop="datePublished" content="2024-03-05">'
    assert understood(talk, head=shown).published == date(2024, 3, 5)


@pytest.mark.parametrize(
    "menu",
    [
        '<div class="author-menu"><a>Press</a> <a>Jobs</a></div>',
        '<div class="author"><button>Follow</button></div>',
    ],
)
def test_a_menu_or_a_button_is_no_author(menu: str) -> None:
    assert understood(menu).byline == ""


def test_a_page_without_a_declared_encoding_is_read_as_browsers_do() -> None:
    page = f"<title>Caf\xe9</title><h1>Caf\xe9</h1>{_PROSE}".encode("cp1252")
    assert read_html(page, source="a.html").title == "Café"


def test_quotation_marks_stay_as_they_were_written() -> None:
    assert "“It’s cool,” she said" in told(understood("<p>“It’s cool,” she said in June.</p>"))


def _patterns() -> Iterator[re.Pattern[str]]:
    for module in pkgutil.walk_packages(podcast.reading.__path__, "podcast.reading."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                yield value


@pytest.mark.parametrize("run", ["a", "A", "1", " ", ".", '"', "(", "&", "a ", "Ab, ", "-1", "a\n"])
def test_no_pattern_parts_a_long_run_in_every_way(run: str) -> None:
    """A pattern that did would never end: the test would hang and not fail."""
    for pattern in _patterns():
        for opening in ("", "by ", "https://", "("):
            pattern.fullmatch(opening + run * 800 + "!")
            pattern.search(opening + run * 300 + "!")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Easter they had gone.", ""),
        ("By Sunday evening", ""),
        ("By Dr. Ana van der Berg and the team", "Dr. Ana van der Berg and the team"),
        ("By Ana Ruiz, who keeps bees", "Ana Ruiz, who keeps bees"),
        ("By d'Ana Ruiz", ""),
    ],
)
def test_a_sentence_that_begins_with_by_names_nobody(line: str, name: str) -> None:
    assert byline_of(line) == (name, None)


def test_a_byline_of_one_long_word_is_no_name() -> None:
    assert byline_of(f"By A{'b' * 60}!") == ("", None)
    assert byline_of("By Ana Ruiz, Bo Li & Cy O’Neil")[0] == "Ana Ruiz, Bo Li & Cy O’Neil"
