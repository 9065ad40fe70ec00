"""The ways back from notes are no words of the notes, however a site writes them."""

from __future__ import annotations

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
