"""What a word of a long article takes while an episode is made: bytes, counted by Python itself.

Ten hours have 100,000 words. A value of its own for each was 60 to 450 bytes, in several places
at once; the bounds are about twice what is taken now, and below what was taken then.
"""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from podcast.model import Cue, Line, Piece, Script, ScriptSection, Span
from podcast.narration.ledger import account
from podcast.publishing.pages.cue_places import _laid, place
from podcast.publishing.pages.elements import Prose
from podcast.publishing.shown_word_times import LineTime
from podcast.publishing.timed_cues import lay_on_clock
from tests.narration.articles_made import article

SENTENCES = tuple(
    f"On day {number} the keeper of the lamp wrote down the wind and the state of the sea."
    for number in range(300)
)
WORDS = sum(len(sentence.split()) for sentence in SENTENCES)


def bytes_a_word(work: Callable[[], object]) -> tuple[float, float]:
    """What the result of some work takes for each word, and what it took at its height."""
    # What is remembered for ever is there now. The words stay interned as long as this does: the
    # interpreter's table of them would else grow amid the count, by megabytes, in some runs.
    before = work()
    tracemalloc.start()
    try:
        result = work()
        kept, height = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert before
    assert result
    return kept / WORDS, height / WORDS


def script() -> Script:
    """Each sentence as a line."""
    lines = tuple(Line((Piece(one, one),)) for one in SENTENCES)
    return Script("lamp", "The lamp", "en", (ScriptSection("", lines),))


def times() -> list[LineTime]:
    """A second for each word."""
    made = []
    for number, sentence in enumerate(SENTENCES):
        begin, at = 100_000 * number, 0
        marks: list[tuple[int, int, int]] = []
        for word in sentence.split():
            marks.append((at, len(word), begin + 1000 * len(marks)))
            at += len(word) + 1
        made.append(LineTime(begin, begin + 99_000, tuple(marks)))
    return made


def cues() -> list[Cue]:
    """Each sentence as a cue, without times of its words."""
    return [Cue(9 * n, 9 * n + 8, one, one) for n, one in enumerate(SENTENCES)]


def test_the_words_of_a_line_share_their_fate() -> None:
    ledger = account(article(*SENTENCES), script())
    heard = [fate for fate in ledger.fates if fate.state == "spoken"]
    assert len(heard) >= WORDS
    assert len({id(fate) for fate in heard}) <= len(SENTENCES) + 1


def test_the_ledger_of_a_long_article_is_small() -> None:
    made, told = article(*SENTENCES), script()
    kept, height = bytes_a_word(lambda: account(made, told))
    assert kept < 50
    assert height < 250


def test_cues_hold_the_times_of_their_words_in_columns() -> None:
    told, at = script(), times()
    kept, _ = bytes_a_word(lambda: lay_on_clock(told, times=at))
    assert kept < 95


def test_cues_are_laid_on_prose_without_a_value_a_word() -> None:
    flows, laid = {"body": [Prose((Span(one),)) for one in SENTENCES]}, cues()

    def placed() -> object:
        _laid.cache_clear()
        return place(laid, flows=flows)

    _, height = bytes_a_word(placed)
    assert height < 100


def test_the_page_and_the_book_have_their_text_laid_once_between_them() -> None:
    _laid.cache_clear()
    both = Barrier(2)

    def placed(_: int) -> object:
        flows = {"body": [Prose((Span(one),)) for one in SENTENCES]}
        both.wait(10)
        return place(cues(), flows=flows).unplaced

    with ThreadPoolExecutor(2) as pool:
        assert [*pool.map(placed, range(2))] == [(), ()]
    assert _laid.cache_info().misses == 1
