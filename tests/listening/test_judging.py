"""One of three answers for a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.listening.asked_words import words_of
from podcast.listening.doubt_limits import DOUBT, learnt, read_limits, write_limits
from podcast.listening.evidence import Evidence, evidence_from_bytes, evidence_to_bytes
from podcast.listening.judging import Listened, doubts_of, judge
from podcast.speech.word_sounds import word_sounds

TEXT = "The nurse gave him fifty milligrams before breakfast."


def answer(heard: str, *, scores: tuple[float, ...], limit: float = DOUBT) -> Listened:
    evidence = Evidence(scores, heard)
    words = {word.text for text in (TEXT, heard) for word in words_of(text)}
    doubts = doubts_of(TEXT, evidence=evidence, sounds=word_sounds(words, language="en-GB"))
    return judge(doubts, evidence=evidence, limit=limit)


def test_a_word_that_is_improbable_and_missing_is_named_with_what_was_heard() -> None:
    scores = (0.0, -0.1, 0.0, 0.0, -9.0, -0.2, 0.0, 0.0)
    found = answer("The nurse gave him milligrams before breakfast.", scores=scores)
    assert (found.state, found.word, found.heard) == ("not-heard", "fifty", "")
    assert TEXT[found.start :].startswith("fifty")


def test_an_improbable_spelling_that_sounds_the_same_was_heard() -> None:
    scores = (0.0, -9.0, 0.0, 0.0, 0.0, -8.0, 0.0, 0.0)
    assert answer("The knurse gave him fifty miligrams before breakfast", scores=scores).state == (
        "heard"
    )


def test_a_number_is_never_taken_for_another_that_sounds_like_it() -> None:
    scores = (0.0, 0.0, 0.0, 0.0, -8.0, 0.0, 0.0, 0.0)
    found = answer("The nurse gave him fifteen milligrams before breakfast.", scores=scores)
    assert (found.state, found.word, found.heard) == ("not-heard", "fifty", "fifteen")


def test_a_rough_voice_needs_more_doubt() -> None:
    scores = (0.0, 0.0, 0.0, 0.0, -8.0, 0.0, 0.0, 0.0)
    heard = "The nurse gave him milligrams before breakfast."
    assert answer(heard, scores=scores).state == "not-heard"
    assert answer(heard, scores=scores, limit=6.0).state == "heard"


def test_what_failed_is_neither_heard_nor_not() -> None:
    found = judge((), evidence=Evidence(failed="it crashed"))
    assert (found.state, found.why) == ("unsure", "it crashed")


def test_silence_where_a_line_should_be_is_not_heard() -> None:
    assert answer("", scores=(-9.0,) * 8).state == "not-heard"


def test_a_voice_is_known_from_three_hundred_words_and_single_errors_change_little() -> None:
    assert learnt([0.0] * 299) is None
    assert learnt([0.0] * 300) == DOUBT
    assert learnt([0.0] * 297 + [9.0] * 3) == DOUBT
    assert learnt([1.0] * 300) == DOUBT + 1


def test_limits_that_were_kept_are_read_and_rubbish_is_none(tmp_path: Path) -> None:
    path = tmp_path / "limits.json"
    write_limits(path, {"a voice": 4.5})
    assert read_limits(path) == {"a voice": 4.5}
    path.write_text('{"version": 1, "limits": 3}', encoding="utf-8")
    assert read_limits(path) == {}


def test_evidence_comes_back_as_it_was_kept_and_rubbish_is_refused() -> None:
    evidence = Evidence((-0.5, 0.0), heard="é x")
    assert evidence_from_bytes(evidence_to_bytes(evidence)) == evidence
    for rubbish in (b"", b"[]", b'{"scores": 3}', b"\xff"):
        with pytest.raises(ValueError, match=r".*"):
            evidence_from_bytes(rubbish)
