"""Words of a text."""

from __future__ import annotations

from podcast.listening.asked_words import words_of


def test_letters_that_are_spelt_out_are_one_word() -> None:
    assert [one.text for one in words_of("Certain H L A alleles, at 3 P M.")] == [
        "Certain",
        "H L A",
        "alleles",
        "at",
        "3",
        "P M",
    ]


def test_a_sentence_s_own_i_and_a_are_words_of_their_own() -> None:
    assert [one.text for one in words_of("A man and I, too")] == ["A", "man", "and", "I", "too"]


def test_spelt_letters_go_on_with_what_hangs_on_them() -> None:
    text = "In M D M A-assisted care the B B C's news, and A I'm fine"
    assert [one.text for one in words_of(text)] == [
        "In",
        "M D M A-assisted",
        "care",
        "the",
        "B B C's",
        "news",
        "and",
        "A",
        "I'm",
        "fine",
    ]
