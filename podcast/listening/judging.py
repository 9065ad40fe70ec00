"""Whether a line was heard: the evidence weighed against what is usual for its voice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from podcast.listening.asked_words import Word, words_of
from podcast.listening.doubt_limits import DOUBT
from podcast.listening.evidence import CLEAR, Evidence
from podcast.listening.loops import without_loop
from podcast.listening.sound_alike import WordHeard, by_sound

State = Literal["heard", "not-heard", "unsure"]

_ALIKE = 0.25  # of the sounds of a word may differ: accents, spellings, a voice's own ways
_LIKELY = -1.0  # log-probability from which nothing speaks against a word


_SOUND_ALIKE = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million billion milligram milligrams microgram micrograms gram grams
    millilitre millilitres milliliter milliliters litre litres liter liters can can't
"""
_APART = frozenset(_SOUND_ALIKE.split())
"""Words that sound alike and may never be taken for each other: a dose, a telephone number."""


@dataclass(frozen=True, slots=True)
class Listened:
    """One line's answer; ``word`` and ``heard`` are of its most doubtful word, "" when heard.

    ``score`` is the doubt: 0 for nothing, and above `DOUBT` (more for a rough voice) for a
    word that was not heard. ``why`` says what kept the recogniser from telling.
    """

    state: State
    word: str = ""
    heard: str = ""
    score: float = 0.0
    start: int = 0
    why: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """How doubtful one word is, and what was heard in its place."""

    word: Word
    score: float
    heard: str


def judge(doubts: Sequence[Doubt], *, evidence: Evidence, limit: float = DOUBT) -> Listened:
    """One of three answers for a line, by its most doubtful word."""
    if evidence.failed:
        return Listened("unsure", why=evidence.failed)
    worst = max(doubts, key=lambda one: one.score, default=None)
    if worst is None or worst.score <= limit:
        return _by_its_sounds(evidence, doubt=worst.score if worst else 0.0, limit=limit)
    return Listened(
        "not-heard",
        word=worst.word.text,
        heard=worst.heard,
        score=round(worst.score, 2),
        start=worst.word.start,
    )


def _by_its_sounds(evidence: Evidence, *, doubt: float, limit: float) -> Listened:
    """The answer for a line whose words are all there: one of them may have a wrong sound."""
    worst = max(evidence.strange, key=lambda one: one.score, default=None)
    if worst is None or worst.score <= 1:
        return Listened("heard", score=round(doubt, 2))
    return Listened(
        "not-heard",
        word=worst.word,
        heard=f"{worst.word} with {worst.heard} for {worst.expected}",
        score=round(worst.score * limit, 2),
        start=worst.start,
    )


def needs_sounds(evidence: Evidence) -> bool:
    """Whether a line has to be compared by sound at all."""
    return not evidence.failed and min(evidence.scores, default=0.0) <= CLEAR


def doubts_of(
    text: str, *, evidence: Evidence, sounds: Mapping[str, str] | None
) -> tuple[Doubt, ...]:
    """How doubtful each word of a line is; ``sounds`` has the IPA of its words and the heard.

    Without it (a language that nobody reads) spellings are compared.
    """
    words = words_of(text)
    if len(words) != len(evidence.scores) or not needs_sounds(evidence):
        return tuple(Doubt(word, 0.0, word.text) for word in words)
    heard = heard_words(text, evidence=evidence)
    read = sounds if sounds is not None else {}
    laid = by_sound(
        [read.get(one.text, one.text.casefold()) for one in words],
        [read.get(one, one.casefold()) for one in heard],
    )
    return tuple(
        Doubt(
            word,
            max(0.0, _LIKELY - score)
            * max(0.0, _distance(word.text, heard[at.first : at.last], laid=at) - _ALIKE),
            " ".join(heard[at.first : at.last][:4]),
        )
        for word, score, at in zip(words, evidence.scores, laid, strict=True)
    )


def _distance(word: str, heard: Sequence[str], *, laid: WordHeard) -> float:
    """How far what was heard is from a word; fifteen is nothing like fifty."""
    said = {part for one in heard for part in one.casefold().split("-")}
    expected = set(word.casefold().split("-"))
    is_other = expected & _APART and said & _APART and not expected & said
    return 1.0 if is_other else laid.distance


def heard_words(text: str, *, evidence: Evidence) -> tuple[str, ...]:
    """The words that were written down, without a loop at their end."""
    longest = len(words_of(text))
    return tuple(one.text for one in words_of(without_loop(evidence.heard, longest=longest)))
