"""How rules share a text: order, overlaps, context, and rules on rules' own words."""

from __future__ import annotations

from podcast.narration.spoken.rule import Rule, form, one_of, ordered, respell


def shown_and_said(text: str, *rules: Rule) -> list[tuple[str, str, str]]:
    return [
        (piece.shown, piece.spoken, piece.rule) for piece in respell(text, rules=ordered(rules))
    ]


def test_an_earlier_rule_wins_and_the_later_one_gets_the_rest() -> None:
    pair = Rule("pair", (form("ab", "X"),))
    letters = Rule("letters", (form("[abc]+", "Y"), form("c", "Z")))
    assert shown_and_said("abc", pair, letters) == [("ab", "X", "pair"), ("c", "Y", "letters")]


def test_only_the_said_part_of_a_match_is_respelled() -> None:
    roman = Rule("roman", (form("War (?P<said>II)", "two"),))
    assert shown_and_said("War II", roman) == [("War ", "War ", ""), ("II", "two", "roman")]


def test_a_rule_may_decline() -> None:
    shy = Rule("shy", (form("a", lambda _: None),))
    assert shown_and_said("aa", shy) == [("aa", "aa", "")]


def test_a_respelling_that_calls_for_a_rule_gets_it_and_keeps_what_was_shown() -> None:
    chapter = Rule("chapter", (form(r"ch\.", "chapter"),))
    count = Rule("count", (form("chapter (?P<said>II)", "two"),))
    assert shown_and_said("in ch. II.", chapter, count) == [
        ("in ", "in ", ""),
        ("ch.", "chapter", "chapter"),
        (" ", " ", ""),
        ("II", "two", "count"),
        (".", ".", ""),
    ]


def test_a_claim_on_two_pieces_joins_them() -> None:
    first = Rule("first", (form("1", "one"),))
    second = Rule("second", (form("one day", "once"),))
    assert shown_and_said("1 day on", first, second) == [
        ("1 day", "once", "second"),
        (" on", " on", ""),
    ]


def test_rules_that_never_rest_are_stopped() -> None:
    growing = Rule("growing", (form("a", "aa"),))
    (piece,) = respell("a", rules=ordered([growing]))
    assert piece.shown == "a"


def test_the_longest_alternative_is_tried_first() -> None:
    assert one_of(["a", "ab", "a.b"]) == r"(?:a\.b|ab|a)"


def test_no_text_gives_no_pieces() -> None:
    assert respell("", rules=ordered([])) == ()
