"""A transcript that goes on repeating itself at its end."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from podcast.listening.loops import without_loop


def test_an_ending_said_over_and_over_is_said_once() -> None:
    heard = "Two teaspoons soy sauce. Two teaspoons soy sauce. Two teaspoons soy"
    assert without_loop(heard, longest=4) == "Two teaspoons soy sauce"


def test_a_transcript_that_is_no_longer_than_the_text_keeps_its_repetitions() -> None:
    assert without_loop("no no no no", longest=4) == "no no no no"


def test_an_answer_of_thousands_of_words_that_nearly_repeat_takes_no_cube_of_them() -> None:
    heard = "a " * 2_500 + "b"
    assert without_loop(heard, longest=4) == heard


def slowly(words: list[str]) -> list[str]:
    """The shortest beginning after which only its own last words come again."""
    for start in range(len(words)):
        tail = words[start:]
        for size in range(1, len(tail) // 2 + 1):
            if all(word == tail[n % size] for n, word in enumerate(tail)):
                return words[: start + size]
    return words


@given(st.lists(st.sampled_from("abc"), min_size=3, max_size=14))
def test_the_longest_loop_goes_and_its_shortest_form_stays(words: list[str]) -> None:
    assert without_loop(" ".join(words), longest=2).split() == slowly(words)
