from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from podcast.errors import ProjectError
from podcast.model import Code, Figure, Paragraph, Span
from podcast.narration.profiles import OMISSIONS, Style
from podcast.narration.words import words_for
from tests.narration.articles_made import TABLED, article, said, told


@pytest.mark.parametrize("name", sorted(OMISSIONS))
def test_every_kind_of_omission_can_be_switched(name: str) -> None:
    assert Style("full", omit=frozenset({name})).omits(name)
    assert not Style("simplified", keep=frozenset({name})).omits(name)


def test_a_citation_is_kept_where_it_is_wanted() -> None:
    style = Style(keep=frozenset({"citation"}))
    assert "twenty twenty-two" in said("It helps (Smith, 2022).", style=style)[0]


def test_what_is_struck_out_is_not_said_and_not_lost() -> None:
    struck = Paragraph((Span("Take "), Span("two", "struck"), Span(" three.")))
    script = told(article(struck))
    (taken,) = [line for line in script.sections[0].lines if "Take" in line.spoken]
    assert "two" not in taken.spoken
    assert [piece.rule for piece in taken.pieces if "two" in piece.shown] == ["struck text"]
    assert "two" in said(struck, style=Style(keep=frozenset({"struck text"})))[0]


def test_code_is_read_where_it_is_wanted() -> None:
    assert said(Code("let it be"), style=Style(keep=frozenset({"code"}))) == ["let it be."]


@pytest.mark.parametrize(
    ("name", "block"), [("figure", Figure("a.png", alt="A bee")), ("table", TABLED)]
)
def test_what_is_omitted_is_in_the_show_notes(name: str, block: Figure) -> None:
    script = told(article(block), style=Style(omit=frozenset({name})))
    assert len(script.sections[0].lines) == 1
    assert [left.reason for left in script.left_out] == [name]


def test_a_rule_that_is_off_does_not_fire() -> None:
    assert said("Give 5 mg.", style=Style(rules_off=frozenset({"units", "numbers"}))) == [
        "Give 5 mg."
    ]


def test_a_typing_error_is_told_with_what_was_meant() -> None:
    with pytest.raises(ProjectError, match="no kind of omission “citatoin”") as caught:
        Style(omit=frozenset({"citatoin"}))
    assert caught.value.mend == "Did you mean “citation”?"
    with pytest.raises(ProjectError, match="no rule for spoken forms “romans”") as caught:
        Style(rules_off=frozenset({"romans"}))
    assert caught.value.mend == "Did you mean “roman”?"
    with pytest.raises(ProjectError, match="no profile"):
        Style("loud")  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_every_catalogue_says_what_the_english_one_says(language: str) -> None:
    assert set(words_for(language).entries) == set(words_for("en").entries)


@pytest.mark.parametrize(
    ("language", "day", "said"),
    [
        ("en-US", date(2025, 3, 9), "March ninth, twenty twenty-five."),
        ("de", date(2025, 3, 9), "Neunter März zweitausendfünfundzwanzig."),
        ("fr", date(2025, 8, 1), "Premier août deux mille vingt-cinq."),
        ("es", date(2025, 12, 31), "Treinta y uno de diciembre de dos mil veinticinco."),
    ],
)
def test_the_date_is_said_as_the_language_writes_it(language: str, day: date, said: str) -> None:
    made = replace(article("Hm."), language=language, published=day)
    assert told(made).sections[0].lines[1].spoken == said


def test_an_engine_is_given_no_bare_figures_for_a_date() -> None:
    made = replace(article("Hm."), language="pl", published=date(2025, 3, 9))
    assert [line.spoken for line in told(made).sections[0].lines][1:] == ["Hm."]


def test_a_language_without_a_catalogue_has_no_words() -> None:
    assert not words_for("pl")
    assert not words_for("../../words/en")
    assert words_for("en-GB") == words_for("en_US")
