"""Titles and headings of OpenDocument texts that only their look tells."""

from __future__ import annotations

import pytest

from podcast.reading.compose import compose
from podcast.reading.odt.document import read_odt
from tests.reading.odt.test_document import odt
from tests.reading.word.word_article import told

_STYLES = """
<style:style style:name="Large"><style:text-properties fo:font-size="18pt"/></style:style>
<style:style style:name="Bold"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Thin" style:parent-style-name="Bold">
<style:text-properties fo:font-weight="normal"/></style:style>
<style:style style:name="Mid"><style:paragraph-properties fo:text-align="center"/></style:style>
"""
_TEXT = "<text:p>Bees hum in the hive all day, and rest in it at night.</text:p>"
_HUM = "Bees hum in the hive all day, and rest in it at night."


def par(text: str, style: str) -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def bold(text: str) -> str:
    return f'<text:span text:style-name="Bold">{text}</text:span>'


def lines(body: str) -> list[str]:
    article = compose(read_odt(odt(body, styles=_STYLES), source="a.odt"), name="a", source="a.odt")
    return [article.title, *told(article)]


@pytest.mark.parametrize("style", ["Large", "Bold", "Mid"])
def test_a_first_line_that_stands_out_is_the_title(style: str) -> None:
    assert lines(par("How the bees live.", style) + _TEXT * 2) == [
        *("How the bees live.", _HUM, _HUM),
    ]


def test_a_first_line_that_is_no_sentence_is_the_title() -> None:
    assert lines("<text:p>How bees live</text:p>" + _TEXT) == ["How bees live", _HUM]


@pytest.mark.parametrize(
    "shown",
    [
        par("The queen", "Large"),
        par("The queen", "Bold"),
        f"<text:p>{bold('The queen')}</text:p>",
        par(f"The {bold('queen')}", "Bold"),
    ],
)
def test_a_short_line_that_stands_out_is_a_heading(shown: str) -> None:
    assert lines("<text:p>Bees</text:p>" + _TEXT + shown + _TEXT) == [
        *("Bees", _HUM, "# The queen", _HUM),
    ]


@pytest.mark.parametrize(
    "shown",
    [
        par("The queen", "Thin"),
        f"<text:p>The {bold('queen')}</text:p>",
        par('The <text:span text:style-name="Thin">queen</text:span>', "Bold"),
    ],
)
def test_a_line_that_is_bold_in_part_is_none(shown: str) -> None:
    assert "# The queen" not in lines("<text:p>Bees</text:p>" + _TEXT + shown + _TEXT)


def test_a_sentence_that_ends_in_the_mark_of_a_note_is_no_title_and_no_heading() -> None:
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>In June.</text:p></text:note-body></text:note>"
    )
    first = read_odt(odt(f"<text:p>They hum.{note}</text:p>{_TEXT}"), source="a.odt")
    assert [type(block).__name__ for block in first.blocks] == ["Paragraph", "Paragraph"]
    sentence = par(f"They hum.{note}", "Bold")
    assert lines(f"<text:p>Bees</text:p>{_TEXT}{sentence}{_TEXT}") == [
        *("Bees", _HUM, "They hum.", _HUM)
    ]
    alone = read_odt(odt(f"<text:p>They hum{note}</text:p>"), source="a.odt")
    assert [type(block).__name__ for block in alone.blocks] == ["Paragraph"]
