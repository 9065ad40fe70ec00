from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from podcast.model import Article, Heading, Reference, Section, Span
from podcast.narration.ledger import account, ledger_json, summary
from podcast.narration.profiles import Style
from tests.narration.articles_made import STYLES, article, articles, paragraph, spans, told


@pytest.mark.long
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(articles(), STYLES)
def test_no_word_of_any_article_is_lost_in_any_style(made: Article, style: Style) -> None:
    assert account(made, told(made, style=style)).gaps == ()


@pytest.mark.long
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(articles())
def test_every_heading_is_told_in_the_order_of_the_article(made: Article) -> None:
    headings = [
        " ".join("".join(span.text for span in section.heading.spans).split())
        for section in made.sections
        if section.heading
    ]
    titles = [section.title for section in told(made).sections]
    rest = iter(titles)
    assert all(heading in rest for heading in headings if heading)


def test_a_word_that_is_spoken_respelled_or_left_out_says_so() -> None:
    made = article("Give 5 mg of it (Smith et al., 2022).")
    entries = {entry.word: entry.fate for entry in account(made, told(made)).entries}
    assert (entries["Give"].state, entries["Give"].line) == ("spoken", 1)
    assert (entries["mg"].state, entries["mg"].by) == ("respelled", "units")
    assert (entries["Smith"].state, entries["Smith"].by) == ("left out", "citation")


def test_a_word_that_a_script_lost_is_a_gap() -> None:
    made = article("The bees came home.")
    script = told(article("The bees home."))
    assert [entry.word for entry in account(made, script).gaps] == ["came"]


def test_the_rows_of_a_long_ledger_are_one_list_of_json() -> None:
    made = article("Bees hum and rest. " * 600)
    ledger = account(made, told(made))
    rows = json.loads("".join(ledger_json(ledger)))["words"]
    assert [row[0] for row in rows] == list(ledger.words)
    assert len(rows) > 2_000
    empty = replace(ledger, words=(), fates=())
    assert json.loads("".join(ledger_json(empty)))["words"] == []


def test_a_word_that_occurs_twice_must_be_told_twice() -> None:
    made = article("The bees and the bees.")
    script = told(article("The bees and the."))
    assert [entry.word for entry in account(made, script).gaps] == ["bees"]


def test_what_an_editor_took_out_is_no_gap_but_the_editors_choice() -> None:
    made = article("The bees came home.")
    edited = told(article("The bees home."))
    ledger = account(made, edited, generated=told(made))
    assert ledger.gaps == ()
    assert [(e.word, e.fate.by) for e in ledger.entries if e.fate.state == "left out"] == [
        ("came", "edited by hand")
    ]


def test_the_summary_counts_what_is_left_out_and_what_is_in_the_notes() -> None:
    link = Span("a guide", "link", "https://example.org")
    made = article(
        paragraph("It works [1], it works (Ruiz, 2020), it works (Ray, 2021), says ", link, "."),
        references=(Reference(spans("Ruiz 2020.")), Reference(spans("Ray 2021."))),
    )
    assert summary(account(made, told(made))) == (
        "left out: 2 citations, 1 citation mark; in the notes: 2 references, 1 link"
    )


def test_the_ledger_as_json_has_a_row_for_every_word() -> None:
    made = article("The bees came home.")
    document = json.loads("".join(ledger_json(account(made, told(made)))))
    assert [row[0] for row in document["words"]] == ["Bees", "The", "bees", "came", "home"]
    assert document["counts"] == {"spoken": 5}


def test_words_are_found_in_the_section_they_stand_in() -> None:
    same = paragraph("Nothing else is known.")
    made = replace(
        article(same),
        sections=tuple(Section(Heading(spans(name)), (same,)) for name in ("Past", "Present")),
    )
    entries = account(made, told(made)).entries
    assert [entry.fate.line for entry in entries if entry.word == "known"] == [2, 4]
