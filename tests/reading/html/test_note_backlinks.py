"""The ways back from notes are no words of the notes, however a site writes them."""

from __future__ import annotations

import re

import pytest

from podcast.model import Article
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.html.page import read_html

LONG = "The ferry crossed the lake once a day until the road was blasted through the gorge in 1911."


def understood(notes: str, *, mark: str = '<sup id="m1"><a href="#n1">1</a></sup>') -> Article:
    page = (
        "<!doctype html><html lang=en><title>The ferry</title><body><article><h1>The ferry</h1>"
        f"<p>{LONG}{mark}</p><p>{LONG}</p><h2>Notes</h2><ol>{notes}</ol></article></body></html>"
    )
    draft = read_html(page.encode(), source="a.html")
    return compose(draft, name="a", source="a.html")


@pytest.mark.parametrize(
    "note",
    [
        (
            '<span class="back">^ <a href="#m1"><sup><i>a</i></sup></a> <a href="#m2"><sup><i>b</i>'
            "</sup></a></span> <span>Told by the ferryman.</span>"
        ),
        '<b><a href="#m1">^</a></b> Told by the ferryman.',
        'Told by the ferryman. <span class="reverse"><a href="#m1">↩</a></span>',
        'Told by the ferryman. <sup>↑ <a href="#m1">1</a>, <a href="#m2">2</a></sup>',
    ],
)
def test_a_way_back_is_no_word_of_a_note(note: str) -> None:
    marks = '<sup id="m1"><a href="#n1">1</a></sup><sup id="m2"><a href="#n1">1</a></sup>'
    article = understood(f'<li id="n1">{note}</li>', mark=marks)
    assert [words_of(block) for one in article.notes for block in one.blocks] == [
        "Told by the ferryman."
    ]


def test_an_arrow_back_from_a_note_without_its_mark_is_not_said() -> None:
    article = understood(
        '<li id="n1">Told by the ferryman. <a href="#m1">↩</a></li>'
        '<li id="n2">In the log of 1910. <span><a href="#m2">↩</a></span></li>'
    )
    words = [words_of(block) for section in article.sections for block in section.blocks]
    words += [words_of(block) for one in article.notes for block in one.blocks]
    assert any("log of 1910" in text for text in words)
    assert not any("↩" in text for text in words)


def test_a_link_of_a_note_that_leads_elsewhere_is_read() -> None:
    note = 'See <a href="#n2">the log</a>, and part <a href="#part">a</a> of it.'
    article = understood(f'<li id="n1">{note}</li><li id="n2">The log. <a href="#m1">1</a></li>')
    words = [words_of(block) for one in article.notes for block in one.blocks]
    assert "See the log, and part a of it." in words


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ('<span><a href="#m1">^</a> <cite>Smith 1911, p. 4</cite></span>', "Smith 1911, p. 4"),
        ('<b><a href="#m1">^</a> <i>Ibid.</i></b>', "Ibid."),
        ('<span><a href="#m1">^</a> <a href="https://a.example/">Told</a></span>', "Told"),
        ('(<a href="#k">1</a>) Told.', "Told."),
        ('<sup>↑ <b><a href="#k">1</a></b>, <b><a href="#k">2</a></b></sup> Told.', "Told."),
    ],
)
def test_what_stands_beside_a_way_back_is_read(note: str, said: str) -> None:
    article = understood(f'<li id="n1">{note}</li>')
    words = " ".join(words_of(block) for one in article.notes for block in one.blocks)
    assert words.strip("^() ") == said


def test_a_picture_beside_a_way_back_is_told() -> None:
    drawn = '<img src="map.png" alt="Map of the lake in winter">'
    article = understood(f'<li id="n1"><span><a href="#m1">^</a>{drawn}</span> As drawn.</li>')
    words = [words_of(block) for one in article.notes for block in one.blocks]
    assert words == ["Map of the lake in winter", "As drawn."]


@pytest.mark.parametrize(
    "note",
    [
        'See section <a href="#s2">2</a> of it.',
        'See sections <a href="#s2">2</a>, <a href="#s3">3</a> and <a href="#s4">4</a>.',
        'See § <a href="#s2">2</a>, and <i>page</i> <a href="#p4">4</a>.',
    ],
)
def test_the_number_of_another_place_is_a_word_of_a_note(note: str) -> None:
    article = understood(f'<li id="n1">{note} <a href="#m0">1</a> <a href="#m1">2</a></li>')
    bare = re.sub("<[^>]+>", "", note)
    assert [words_of(block) for one in article.notes for block in one.blocks] == [bare]


def test_the_number_of_another_note_is_a_word_and_a_raised_one_its_mark() -> None:
    mark = '<sup id="m1"><a href="#n1">1</a></sup><sup id="m2"><a href="#n2">2</a></sup>'
    raised = '<sup><a href="#n2">2</a></sup>'
    article = understood(
        f'<li id="n1">See note <a href="#n2">2</a>, and the log{raised} of him<a href="#n2">2</a>. '
        '<a href="#m1">^</a></li>'
        '<li id="n2">Told.</li>',
        mark=mark,
    )
    words = [words_of(block) for one in article.notes for block in one.blocks]
    assert words == ["See note 2, and the log of him.", "Told."]


def test_a_letter_that_leads_to_the_paragraph_of_a_mark_is_a_word_where_one_stands_before() -> None:
    mark = '<p id="p5">It was told in 1911.<sup><a href="#n1">1</a></sup></p>'
    article = understood(
        '<li id="n1"><a href="#p5">^</a> As in part <a href="#p5">a</a>.</li>', mark=mark
    )
    words = [words_of(block) for one in article.notes for block in one.blocks]
    assert words == ["As in part a."]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Press <a href='#below'>⏎</a>.", "Press ⏎."),
        ("Write <a href='#above'>↑</a> for a power.", "Write ↑ for a power."),
        (
            "In the log of 1910. <a href='#above'>↩</a> <a href='#above'>↩</a>",
            "In the log of 1910.",
        ),
    ],
)
def test_an_arrow_is_a_way_back_only_where_it_leads_back_and_ends_its_text(
    text: str, said: str
) -> None:
    article = understood(
        '<li id="n1">Told.</li>',
        mark='<sup id="m1"><a href="#n1">1</a></sup></p><p id="above">Above.</p>'
        f'<p>{text}</p><p id="below">Below.',
    )
    words = [words_of(block) for section in article.sections for block in section.blocks]
    assert said in words
