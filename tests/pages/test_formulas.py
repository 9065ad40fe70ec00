"""Displayed formulas on pages: where their words are heard, and once only."""

from __future__ import annotations

from podcast.model import Equation
from podcast.publishing.pages.article import Writing
from podcast.publishing.pages.elements import prose_of
from podcast.publishing.pages.formulas import formula
from podcast.publishing.pages.words import words_for


def test_a_displayed_formula_is_marked_where_it_stands_while_it_is_heard() -> None:
    element = Writing(words_for("en"), {}).block(Equation(r"\frac{a}{b}"))
    assert [prose.text for prose in prose_of(element)] == [r"\frac{a}{b}"]


def test_signs_for_programs_are_in_no_line() -> None:
    mathml = "<math><mi>f</mi><mo>\u2061</mo><mn>1</mn><mo>\u2064</mo><mn>2</mn></math>"
    made = formula(mathml)
    assert made is not None
    assert dict(made.attributes)["alttext"] == "f1 2"
