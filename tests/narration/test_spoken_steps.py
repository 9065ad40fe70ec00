"""Rules go over a text a bounded number of times, however long a run of one thing it is.

What is counted is characters that patterns were asked to look through, not time.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from podcast.narration.spoken import rule, spoken_forms

RUNS = (
    "a",
    "A",
    "漢",
    "A.",
    "f(",
    "7",
    "1.",
    "1-",
    "5 mg/",
    "AB ",
    "no. ",
    "½",
    "x ",
    "€",
    "'",
    "-",
)
SHORT, LONG = 1_000, 4_000  # characters
MOST = 4.6  # times the characters for four times the length; 16 in a square


@dataclass(slots=True)
class Counter:
    """How many characters patterns have looked through."""

    steps: int = 0


@dataclass(frozen=True, slots=True)
class Counted:
    """A pattern that tells a counter how far it had to look for each answer."""

    pattern: re.Pattern[str]
    counter: Counter

    @property
    def groupindex(self) -> object:
        return self.pattern.groupindex

    def search(self, text: str, at: int = 0) -> re.Match[str] | None:
        found = self.pattern.search(text, at)
        self.counter.steps += (found.end() if found else len(text)) - at + 1
        return found

    def match(self, text: str, at: int = 0) -> re.Match[str] | None:
        found = self.pattern.match(text, at)
        self.counter.steps += (found.end() - at if found else 0) + 1
        return found


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], int]:
    """Say a text in a language, and give how many characters were looked through."""
    counter = Counter()
    compiled = rule._compiled
    monkeypatch.setattr(rule, "_compiled", lambda source: Counted(compiled(source), counter))

    def count(text: str, language: str) -> int:
        counter.steps = 0
        spoken_forms(text, language=language)
        return counter.steps

    return count


@pytest.mark.parametrize("language", ["en-GB", "de", "fr", "es", "it"])
def test_four_times_the_length_takes_four_times_the_steps(
    language: str, steps: Callable[[str, str], int]
) -> None:
    for run in RUNS:
        short, long = (steps((run * length)[:length], language) for length in (SHORT, LONG))
        assert long <= MOST * short, run


def test_a_rule_that_looks_through_the_rest_for_every_letter_is_noticed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    counter = Counter()
    compiled = rule._compiled
    monkeypatch.setattr(rule, "_compiled", lambda source: Counted(compiled(source), counter))
    far = rule.Rule("far", (rule.form("(?P<said>a).*", lambda _: None),))
    counts = []
    for length in (SHORT, LONG):
        counter.steps = 0
        rule.respell("a" * length, rules=rule.ordered([far]))
        counts.append(counter.steps)
    assert counts[1] > MOST * counts[0]
