"""Words of a text, and transcripts without loops."""

from __future__ import annotations

from podcast.listening.words import without_loop, words_of


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


def test_an_ending_said_over_and_over_is_said_once() -> None:
    heard = "Two teaspoons soy sauce. Two teaspoons soy sauce. Two teaspoons soy"
    assert without_loop(heard, longest=4) == "Two teaspoons soy sauce"


def test_a_transcript_that_is_no_longer_than_the_text_keeps_its_repetitions() -> None:
    assert without_loop("no no no no", longest=4) == "no no no no"
