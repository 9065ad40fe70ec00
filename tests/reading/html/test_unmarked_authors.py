"""Who wrote a page, and when, where no data and no byline says it plainly."""

from __future__ import annotations

from datetime import date

import pytest

from podcast.model import Article
from podcast.reading.compose import compose
from podcast.reading.html.page import read_html

_PROSE = "<p>Trees cool a street by their shade and by the water that their leaves give off.</p>"


def understood(before: str = "", after: str = "", *, head: str = "", in_text: str = "") -> Article:
    page = (
        f"<html lang=de><head><title>How roofs cool</title>{head}</head><body>{before}"
        f"<article><h1>How roofs cool</h1>{_PROSE * 4}{in_text}</article>{after}</body></html>"
    )
    return compose(read_html(page.encode(), source="a.html"), name="a", source="a.html")


@pytest.mark.parametrize(
    "after",
    [
        "<div>Quelle: Archiv<br>Autor: <a href=/r>Rechtsanwalt</a> Ana Ruiz</div>",
        "<div>Picture: a roof<br/><br/>Written by: Ana Ruiz</div>",
        "<footer><p>© 2024 Ana Ruiz. All rights reserved.</p></footer>",
        "<div class=copyrights><p>(c) Ana Ruiz • Impressum</p></div>",
        "<ul class=comments><li class='bypostauthor'><cite class=fn>Ana Ruiz<br>Autor</cite></ul>",
    ],
)
def test_who_signed_the_page_wrote_it(after: str) -> None:
    assert understood(after=after).byline == "Ana Ruiz"


@pytest.mark.parametrize("end", ["(Ana Ruiz) +++", "(Ana Ruiz)"])
def test_a_name_in_brackets_at_the_texts_end_signs_it(end: str) -> None:
    text = f"<p>In the evening the street is as cool as the wood beside it. {end}</p>"
    assert understood(in_text=text).byline == "Ana Ruiz"


@pytest.mark.parametrize(
    "after",
    [
        "<footer><p>© 2024 Roofs Media GmbH</p></footer>",
        "<footer><p>© Deutscher Dachbund</p></footer>",
        "<p>Foto: © Ana Ruiz</p>",
        "<footer><p>Copyright CC BY</p></footer>",
        "<ul class=comments><li class=comment><cite class=fn>Ana Ruiz</cite></ul>",
        "<div>Author: see the list of our staff</div>",
    ],
)
def test_a_firm_a_photographer_and_a_reader_did_not(after: str) -> None:
    assert understood(after=after).byline == ""


def test_a_name_beside_brackets_in_the_text_is_nobodys_signature() -> None:
    text = "<p>The oldest of these roofs was laid for a bishop (Ana Ruiz), and it still holds.</p>"
    assert understood(in_text=text).byline == ""


@pytest.mark.parametrize(
    ("head", "byline"),
    [
        ("<meta name=twitter:creator content='Ana Ruiz'>", "Ana Ruiz"),
        ("<meta name=twitter:creator content='@anaruiz'>", ""),
        ("<meta name=author content='Ben Day'><meta name=twitter:creator content=b>", "Ben Day"),
    ],
)
def test_who_the_data_says_made_the_card_wrote_the_page(head: str, byline: str) -> None:
    assert understood(head=head).byline == byline


def test_a_full_name_stands_before_its_login_and_before_the_letters_of_a_house() -> None:
    for told in ("ana.ruiz", "R-MAG"):
        head = f"<meta name=author content='{told}'>"
        assert understood("<p>Von Ana Ruiz</p>", head=head).byline == "Ana Ruiz"
    assert understood("<p>Von Ben Day</p>", head="<meta name=author content=Ana>").byline == "Ana"


def test_an_agency_right_below_the_title_wrote_the_text_and_one_below_a_picture_did_not() -> None:
    above = "<header><h1>How roofs cool</h1><p class=credit>KYODO</p>{}</header>"
    assert understood(above.format("")).byline == "KYODO"
    assert understood(above.format("<img src=a.jpg alt=x>")).byline == ""


def test_a_placards_words_are_no_name() -> None:
    shown = "<p class=author>von Gesponserte Inhalte</p><p class=author>von <a href=/u>lupa</a></p>"
    assert understood(shown).byline == "lupa"


@pytest.mark.parametrize(
    ("told", "shown", "day"),
    [
        ("2018-12-31T23:11:59+00:00", "1. Januar 2019", date(2019, 1, 1)),
        ("2022-05-04T00:44:52Z", "3. Mai 2022", date(2022, 5, 3)),
        ("2022-05-04T12:00:00Z", "3. Mai 2022", date(2022, 5, 4)),
        ("2022-05-04T00:44:52Z", "3. Mai 2021", date(2022, 5, 4)),
        ("2022-05-04T00:44:52+02:00", "3. Mai 2022", date(2022, 5, 4)),
    ],
)
def test_a_day_of_greenwich_is_the_one_that_readers_saw(told: str, shown: str, day: date) -> None:
    head = f"<meta property=article:published_time content='{told}'>"
    assert understood(head=head, in_text=f"<div>{shown}</div>").published == day


def test_a_day_that_may_be_two_is_the_one_that_the_page_shows() -> None:
    head = "<meta name=date content='11/01/2023 12:43:42'>"
    shown = "<div>Erstellt am: {}</div>"
    assert understood(head=head, after=shown.format("01.11.2023")).published == date(2023, 11, 1)
    assert understood(head=head, after=shown.format("11.01.2023")).published == date(2023, 1, 11)


def test_the_day_that_ends_a_description_in_brackets_is_the_pages() -> None:
    head = "<meta name=description content='How roofs cool (Notizia del 14 Gennaio 2020)'>"
    assert understood(head=head).published == date(2020, 1, 14)
