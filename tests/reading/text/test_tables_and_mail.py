"""Plain text with tables, and plain text that a mail program saved."""

from __future__ import annotations

from datetime import date

import pytest

from podcast.model import Article, Table
from podcast.reading.compose import compose
from podcast.reading.inline import text_of
from podcast.reading.text.document import read_plain
from tests.reading.word.word_article import left_out, told
from tests.reading.words import words_in, words_kept

OPENING = "Iron in food\n\nThese are the portions of food and the iron in each, by weight.\n\n"


def understood(text: str) -> Article:
    return compose(read_plain(text.encode(), source="a.txt"), name="a", source="a.txt")


def table_of(rows: str) -> tuple[list[str], list[list[str]]]:
    article = understood(f"{OPENING}{rows}\n\nThat is all that was weighed.\n")
    found = [block for block in article.sections[0].blocks if isinstance(block, Table)]
    assert len(found) == 1
    return (
        [text_of(cell) for cell in found[0].header],
        [[text_of(cell) for cell in row] for row in found[0].rows],
    )


@pytest.mark.parametrize(
    "rows",
    [
        "Food\tPortion\nLentils\t80 g\nBeans\t20 g",
        "Food\t\tPortion\nLentils\t80 g\nBeans\t\t20 g",
        "| Food | Portion |\n|------|-----:|\n| Lentils | 80 g |\n| Beans | 20 g |",
        "Food | Portion\nLentils | 80 g\nBeans | 20 g",
        "+-----+-----+\n| Food | Portion |\n+=====+=====+\n| Lentils | 80 g |\n| Beans | 20 g |",
    ],
)
def test_tabs_and_bars_make_a_table_with_its_head(rows: str) -> None:
    assert table_of(rows) == (["Food", "Portion"], [["Lentils", "80 g"], ["Beans", "20 g"]])


def test_a_table_of_words_alone_has_no_head_that_nobody_marked() -> None:
    assert table_of("Lentils\tred\nBeans\twhite") == ([], [["Lentils", "red"], ["Beans", "white"]])


@pytest.mark.parametrize(
    "text",
    [
        "\tThe first line stands in.\nThe second line does not, and both are text.",
        "Tea\tand milk\nSugar",
        "Either | or is a choice.\nNeither is none at all, they said.",
    ],
)
def test_a_tab_or_a_bar_in_a_text_makes_no_table(text: str) -> None:
    article = understood(f"{OPENING}{text}\n")
    assert not [one for one in article.sections[0].blocks if isinstance(one, Table)]


def test_no_word_of_a_table_is_lost() -> None:
    text = f"{OPENING}Food\tPortion\tIron\nLentils\t80 g\t6 mg\n\nA | B\nC | D\n"
    assert not words_in(text) - words_kept(understood(text))


MAIL = """\
From: =?utf-8?q?Ana_Ru=C3=ADz?= <ana@example.org>
To: Ben Day <ben@example.org>,
\tCleo <cleo@example.org>
Subject: Re: AW: Bees at night
Date: Tue, 5 Mar 2024 10:00:00 +0000
X-Mailer: Pine

Dear Ben,

Bees are warm at night. They stand close together, and none of them is cold.

--\x20
Ana Ruiz, Beekeeper
"""


def test_a_mails_head_tells_title_writer_and_day_and_is_not_read() -> None:
    article = understood(MAIL)
    assert (article.title, article.byline) == ("Bees at night", "Ana Ruíz")
    assert article.published == date(2024, 3, 5)
    assert told(article)[0] == "Dear Ben,"
    assert len(told(article)) == 2
    assert {reason for _, reason in left_out(article)} == {"head of a mail", "signature"}
    assert ("Cleo <cleo@example.org>", "head of a mail") in left_out(article)


def test_a_head_in_german_is_one_too() -> None:
    head = "Von: Ana Ruiz\nGesendet: Dienstag, 5. März 2024 10:00\nAn: Ben\nBetreff: Bienen\n\n"
    article = understood(f"{head}Bienen haben es nachts warm, und keine von ihnen friert.\n")
    assert (article.title, article.byline, article.published) == (
        "Bienen",
        "Ana Ruiz",
        date(2024, 3, 5),
    )


def test_a_talk_between_people_is_no_head() -> None:
    text = (
        "A talk\n\nFrom: here to there we went.\nTo: me it was far.\nDate: none was set for it.\n"
    )
    assert "From: here to there we went." in " ".join(told(understood(text)))


def test_the_head_of_a_mail_that_is_passed_on_is_left_out() -> None:
    article = understood(
        "Fwd: The hives\n\nDear all,\n\nplease see below.\n\n-----Original Message-----\n"
        "From: Ana Ruiz <ana@example.org>\nSent: 3 May 2024\nSubject: The hives\n\n"
        "The hives are full again, and the keepers want help.\n"
    )
    assert article.title == "The hives"
    assert told(article) == [
        "Dear all,",
        "please see below.",
        "The hives are full again, and the keepers want help.",
    ]


def test_what_somebody_says_is_no_heading() -> None:
    text = '"Are they home?" she asked.\n\n"Good."\n\nThey shut the gate behind them.\n'
    article = understood(f"Bees\n\n{text}")
    assert [part.heading for part in article.sections] == [None]


def test_what_an_answer_quotes_is_a_quote_and_the_line_of_a_telephone_is_left_out() -> None:
    article = understood(
        "From: Ana Ruiz <ana@example.org>\nSubject: Re: Hives\nDate: 3 May 2024\n\nYes, today.\n\n"
        "On 2 May Bo wrote:\n> Are they full?\n\nSent from my telephone\n"
    )
    assert told(article) == ["Yes, today.", "On 2 May Bo wrote:", "> Are they full?"]
    assert "Sent from my telephone" in [one.text for one in article.left_out]
