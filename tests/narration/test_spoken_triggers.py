"""Triggers only save time: with them and without them the same is said."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from re import _constants as kinds  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podcast.narration.spoken.english.rule_order import english_rules
from podcast.narration.spoken.languages import language_rules
from podcast.narration.spoken.rule import Rule, capital, figure, form, ordered, respell
from podcast.narration.spoken.tables import table, wordlist
from podcast.narration.spoken.triggers import ANYWHERE, FIGURE, Scanned, Trigger

RULES = english_rules("US")
SLOW = tuple(
    replace(rule, forms=tuple(replace(shape, trigger=ANYWHERE) for shape in rule.forms))
    for rule in RULES
)
FAST, ALL = ordered(RULES), ordered(SLOW)
SIGNS = "0123456789IVX .,-–−/:()%$£€°'′\"″²⁶₂⁺+<>=±×~&#§@^µα½→✓™¢s"
WORDS = """
St. Dr. Jr. No. nos. pp. vs. v. kg mg/kg mm Hg in pm p.m. US IT War Henry I II of May Sept 2024
24/7 9/11 1960s ’90s http://x.org www.a.com a@b.co doi 10.1234/x bn CO2 km2 U.S. EUR Ave. Mt Ste.
ISBN 988 Call ch. w/o c. 3rd ed. th Cir v1.2 401(k) 6:1 page iv 1:2-3 10x 5k MP3s The the AD -
"""
TEXTS = st.one_of(
    st.text(),
    st.lists(st.sampled_from([*SIGNS, *WORDS.split()]), max_size=12).map("".join),
    st.lists(st.sampled_from([*SIGNS, *WORDS.split()]), max_size=12).map(" ".join),
)


@pytest.mark.long
@given(text=TEXTS)
@settings(deadline=None, max_examples=500)
def test_no_form_says_anything_else_without_its_trigger(text: str) -> None:
    assert respell(text, rules=FAST) == respell(text, rules=ALL)


@pytest.mark.parametrize("part", ["before", "titles", "monarchs", "lower"])
def test_every_word_before_a_numeral_is_found_with_triggers(part: str) -> None:
    for word in sorted(wordlist("roman", part=part)):
        text = f"See {word} XV of it, {word} Henry II, {word} III."
        assert respell(text, rules=FAST) == respell(text, rules=ALL)


@pytest.mark.parametrize("part", ["titles", "always", "numbered", "bare", "streets"])
def test_every_abbreviation_is_found_with_triggers(part: str) -> None:
    for short in table("abbreviations", part=part):
        text = f"Near 7 Oak {short}. Smith, {short} 12 {short} Then {short}"
        assert respell(text, rules=FAST) == respell(text, rules=ALL)


@pytest.mark.parametrize("part", ["metric", "imperial", "time", "data", "under"])
def test_every_unit_is_found_with_triggers(part: str) -> None:
    for unit in table("units", part=part):
        text = f"1 {unit}, 5{unit}, 3 x 4 {unit}, 5-{unit} and 2–3 mg/{unit}, 2 {unit}2."
        assert respell(text, rules=FAST) == respell(text, rules=ALL)


def test_a_form_that_begins_with_a_figure_is_tried_at_rows_of_digits_and_signs() -> None:
    tried = [found.start() for found in re.finditer(FIGURE, "at 1990, -5 and .7")]
    assert tried == [3, 9, 10, 16, 17]


def has_a_digit(parsed: Iterable[tuple[Any, Any]]) -> bool:
    """Whether all that a parsed pattern can match, with its context, has a digit of 0 to 9."""
    return any(_is_a_digit(kind, told) for kind, told in parsed)


def _is_a_digit(kind: Any, told: Any) -> bool:
    if kind is kinds.LITERAL:
        return chr(told) in "0123456789"
    if kind is kinds.RANGE:
        return bool(ord("0") <= told[0] <= told[1] <= ord("9"))
    if kind in {kinds.IN, kinds.BRANCH}:
        choices = told[1] if kind is kinds.BRANCH else [[one] for one in told]
        return all(map(has_a_digit, choices))
    if kind in {kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT}:
        return bool(told[0]) and has_a_digit(told[2])
    inside = {kinds.SUBPATTERN: 3, kinds.ASSERT: 1}
    if kind is kinds.ATOMIC_GROUP:
        return has_a_digit(told)
    return kind in inside and has_a_digit(told[inside[kind]])


@pytest.mark.parametrize(
    ("pattern", "right"),
    [
        ("[0-9]+ mg", True),
        ("(?:[1-9]|1/2) kg(?! x)", True),
        ("(?<=[0-9]) mg", True),
        ("(?<![0-9])mg", False),
        ("(?:[1-9]|½) kg", False),
        ("[0-9]* mg", False),
        ("[0-9½] mg", False),
        (r"\d mg", False),  # of other scripts, too
    ],
)
def test_what_has_a_digit_is_told_from_what_may_have_none(
    pattern: str,
    right: bool,  # noqa: FBT001
) -> None:
    assert has_a_digit(parser.parse(pattern)) is right


@pytest.mark.parametrize("language", ["en-US", "en-GB", "de", "fr", "fr-CH", "es"])
def test_every_form_that_is_kept_for_texts_with_a_digit_has_one(language: str) -> None:
    main, _, region = language.partition("-")
    rules = english_rules(region) if main == "en" else language_rules(language)
    figures = [one for rule in rules for one in rule.forms if one.trigger.figure]
    assert len(figures) > 50
    assert [one.source for one in figures if not has_a_digit(parser.parse(one.source))] == []


def test_a_figure_is_not_looked_for_without_a_digit() -> None:
    assert Scanned("A gram. And - so on").lacks(Trigger(FIGURE, ("gram",), figure=True))
    assert not Scanned("1 gram.").lacks(Trigger(FIGURE, ("gram",), figure=True))


def test_a_form_is_passed_over_where_its_sign_is_missing() -> None:
    scanned = Scanned("no sign here")
    assert scanned.lacks(Trigger(needs=("%", "‰")))
    assert not scanned.lacks(Trigger(needs=("%", "sign")))
    assert scanned.lacks(Trigger(first=FIGURE))


def test_the_first_match_from_a_place_on_is_found_as_search_finds_it() -> None:
    pattern = re.compile(r"(?<!\w)[0-9]+")
    scanned = Scanned("1 and a2 and 3")
    for at in range(len(scanned.text) + 1):
        plain = pattern.search(scanned.text, at)
        found = scanned.matches(pattern, trigger=Trigger(first=FIGURE), at=at)
        assert (plain and plain.span()) == (found and found.span())


def test_a_form_is_not_tried_where_its_trigger_says_that_it_cannot_begin() -> None:
    lower = Rule("lower", (capital("[a-z]+", "word"), figure("[0-9]?x", "ex"), form("q", "cue")))
    assert [piece.shown for piece in respell("abc x q", rules=ordered([lower])) if piece.rule] == [
        "q"
    ]
