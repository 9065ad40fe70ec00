"""Who wrote a page and when, as pages that nobody had looked at tell it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.html.a_page import MORE, PROSE, read, told, understood


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('<cite class="source">By Ana Ruiz<br>Bird News<br>Archive</cite>', "Ana Ruiz"),
        ('<p class="byline">By Ana Ruiz Tuesday, Aug. 17, 2010</p>', "Ana Ruiz"),
        ('<p>By <a href="/people/ana">ANA RUIZ</a> &amp; <a href="/people/bo">BO LI</a></p>',
         "ANA RUIZ & BO LI"),
        ('<p class="byline">By Ana Ruiz, Executive Editor</p>', "Ana Ruiz"),
        ('<p class="byline">By Ana Ruiz, Editor, and Bo Li, Writer</p>', "Ana Ruiz and Bo Li"),
        ('<p class="byline">By Ana Ruiz, Editor and Staff Writer</p>', "Ana Ruiz"),
        ("<p>By Sunday Evening</p>", ""),
        ('<div class="author">Par ANA RUIZ, BO LI Envoyés spéciaux à Toulouse</div>',
         "ANA RUIZ, BO LI"),
        ('<p>By <a href="/people/ana">Ana Ruiz, RN</a></p>', "Ana Ruiz, RN"),
        ('<div class="author">View Author Page</div>', ""),
        ("<div>Text Without Notes | Elm and Oak</div>", ""),
    ],
)  # fmt: skip
def test_a_byline_names_people_and_nothing_else(line: str, name: str) -> None:
    assert understood(line).byline == name


def test_the_house_that_the_page_ends_its_title_with_is_no_part_of_a_name() -> None:
    head = '<meta name="author" content="By Ana Ruiz, BNN">'
    page = f"<title>Of trees - BNN.com</title>{head}<h1>Of trees</h1>{PROSE}{MORE}{PROSE}"
    assert read(page).byline == "Ana Ruiz"


def test_an_address_behind_a_name_is_no_part_of_it() -> None:
    head = '<meta name="DC.Creator" content="Ana Q. Ruiz &lt;ana@trees.example&gt;">'
    assert understood("", head=head).byline == "Ana Q. Ruiz"


def test_who_plays_with_somebody_did_not_write_the_page() -> None:
    song = "<p>The elm, it bends and bends again, and does not break in any rain (Ft. Bo Li)</p>"
    assert understood("", end=song).byline == ""


def test_an_author_that_only_a_box_beside_the_text_marks_is_found() -> None:
    side = '<div class="sidebar"><a rel="author" href="/ana-ruiz">Ana Ruiz</a></div>'
    assert understood("", end=side).byline == "Ana Ruiz"
    other = side.replace("Ana", "Cy").replace("ana", "cy")
    assert understood("", end=side + other).byline == ""


def test_who_wrote_another_page_is_not_the_author_of_this_one() -> None:
    head = '<meta name="author" content="Ana Ruiz">'
    mine = '<div class="by-line"><b>Ana Ruiz</b></div>'
    other = '<div class="depth"><p>How it began, by <a href="/people/cy">Cy Lo</a></p></div>'
    page = f"{head}<title>Of trees</title><h1>Of trees</h1>{mine}{PROSE}{MORE}{PROSE}{other}"
    assert read(page).byline == "Ana Ruiz"
    shown = page.replace(mine, '<p>by <a href="/people/cy">Cy Lo</a></p>').replace(other, mine)
    assert read(shown).byline == "Cy Lo"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("<div>15 август 2015, 13:28</div>", date(2015, 8, 15)),
        ("<div>3 мая 2019</div>", date(2019, 5, 3)),
        ("<div>2015. augusztus 20., 11:16</div>", date(2015, 8, 20)),
        ("<div>2013년 10월 24일</div>", date(2013, 10, 24)),
        ("<div>Published: 11/18/2011 2:27 AM</div>", date(2011, 11, 18)),
        ("<p>Feb. 23, 2015 -- A town may plant an elm wherever its roots find room to grow.</p>",
         date(2015, 2, 23)),
    ],
)  # fmt: skip
def test_a_day_is_told_in_more_languages_and_at_the_texts_start(
    line: str, day: date | None
) -> None:
    assert understood(line).published == day


@pytest.mark.parametrize(
    "line",
    [
        "<div>The oldest was planted on August 14, 1935</div>",
        "<table><tr><th>Felled</th><td>October 14, 1999</td></tr></table>",
    ],
)
def test_what_happened_on_a_day_is_not_when_the_page_was_published(line: str) -> None:
    assert understood(line).published is None


def test_the_day_below_the_title_counts_and_not_the_day_of_the_visit() -> None:
    page = (
        "<title>Of trees</title><h1>News</h1><div>4 April 2021</div>"
        f"<div><h1>Of trees and their shade</h1><div>2 May 2020</div>{PROSE}{MORE}{PROSE}</div>"
    )
    assert read(page).published == date(2020, 5, 2)
    assert "May" not in told(read(page))
