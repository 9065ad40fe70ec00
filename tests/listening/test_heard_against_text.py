"""Heard words are laid on the article's, in order; what does not fit is told and never hidden."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from podcast.listening.heard_against_text import ExpectedLine, Laid, lay
from podcast.listening.heard_words import HeardWord

LINES = ("The harbour never sleeps.", "Ferries leave twice a night.", "The pilots drink coffee.")


def heard(text: str, *, start: int = 1_000, each: int = 400) -> list[HeardWord]:
    return [
        HeardWord(word, start + each * number, start + each * number + each - 100)
        for number, word in enumerate(text.split())
    ]


def laid(text: str, *lines: str) -> Laid:
    return lay([ExpectedLine(line) for line in lines or LINES], heard(text))


def starts(found: Laid) -> list[int]:
    return [line.words[0].start for line in found.lines]


def test_each_word_has_the_time_at_which_it_is_heard() -> None:
    found = laid(" ".join(LINES))
    assert starts(found) == [1_000, 2_600, 4_600]
    assert [line.share for line in found.lines] == [1, 1, 1]
    assert found.foreign == ()
    assert found.ours == 1


def test_a_sentence_that_nobody_says_is_not_heard_and_the_next_keeps_its_time() -> None:
    found = laid("the harbour never sleeps the pilots drink coffee")
    assert [line.is_heard for line in found.lines] == [True, False, True]
    assert found.lines[2].words[0].start == 2_600


def test_what_is_said_beside_the_article_is_told_with_its_time() -> None:
    found = laid(f"hello and welcome to the show {' '.join(LINES)} see you next week")
    assert [one.text for one in found.foreign] == [
        "hello and welcome to the show",
        "see you next week",
    ]
    assert found.foreign[0].start == 1_000
    assert 0.5 < found.ours < 0.6


def test_a_word_that_is_spelt_otherwise_is_the_same_word() -> None:
    found = laid("the harbor never sleeps fairies leave twice tonight the pilots drink coffee")
    assert all(line.is_heard for line in found.lines)
    assert found.lines[0].share == 1
    assert found.foreign == ()


def test_words_that_are_joined_or_parted_are_the_same() -> None:
    found = laid("a well known ice breaker", "A well-known icebreaker")
    assert found.lines[0].share == 1


def test_a_number_is_never_another_that_sounds_like_it() -> None:
    line = "Take fifty drops a day."
    plain = lay([ExpectedLine(line)], heard("take fifteen drops a day"))
    exact = lay([ExpectedLine(line, exact=frozenset({1}))], heard("take fifthy drops a day"))
    assert [word.is_heard for word in plain.lines[0].words] == [True, False, True, True, True]
    assert [word.is_heard for word in exact.lines[0].words] == [True, False, True, True, True]
    assert exact.lines[0].is_heard


def test_a_line_that_was_written_down_badly_is_heard_by_its_letters() -> None:
    found = laid("gloves an ifethat floats torches", "Gloves.", "A knife that floats.", "Torches.")
    assert found.lines[1].is_heard


def test_a_word_that_was_not_heard_draws_its_line_into_no_other() -> None:
    words = [*heard("one two three"), *heard("north pole", start=9_000)]
    words.insert(3, HeardWord("mumble", 3_000, 3_400))
    found = lay([ExpectedLine("One two three."), ExpectedLine("Berth north pole.")], words)
    assert found.lines[1].words[0].start >= 8_500


WORDS = st.lists(st.sampled_from(["a", "b", "thorn", "thaw", "1", "é"]), max_size=12).map(" ".join)


@given(st.lists(WORDS, max_size=6), WORDS)
def test_whatever_is_heard_the_times_of_a_heard_line_are_in_order(
    lines: list[str], said: str
) -> None:
    words = heard(said)
    found = lay([ExpectedLine(line) for line in lines], words)
    assert len(found.lines) == len(lines)
    assert 0 <= found.ours <= 1
    for line in found.lines:
        times = [time for word in line.words for time in (word.start, word.end)]
        if line.is_heard:
            assert times == sorted(times)
            assert times[0] >= 0
