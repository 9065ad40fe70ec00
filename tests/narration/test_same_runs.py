"""Which lines of two versions are the same ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.narration.scripts import same_runs as module
from podcast.narration.scripts.same_runs import opcodes, same_runs

LINES = st.lists(st.sampled_from("abcdef"), max_size=12)


def rebuilt(old: Sequence[str], new: Sequence[str]) -> list[str]:
    """The new version from the old one and what is told of the way there."""
    made: list[str] = []
    at = 0
    for kind, i, j, k, m in opcodes(old, new):
        assert (at, len(made)) == (i, k)
        made += old[i:j] if kind == "equal" else new[k:m]
        at = j
    assert at == len(old)
    return made


@given(LINES, LINES)
def test_few_lines_are_what_difflib_finds(old: list[str], new: list[str]) -> None:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    assert list(opcodes(old, new)) == matcher.get_opcodes()


@given(LINES, LINES)
def test_many_lines_that_are_alike_are_found_in_their_order(old: list[str], new: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_MOST_PAIRS", -1)
        assert rebuilt(old, new) == new
        runs = same_runs(old, new)
    kept = [line for a, _, size in runs for line in old[a : a + size]]
    assert kept == [line for _, b, size in runs for line in new[b : b + size]]
    alone = {line for line, count in Counter(old).items() if count == 1 and new.count(line) == 1}
    assert bool(alone) <= bool(kept)


def test_one_line_changed_among_thousands_that_are_alike_is_the_only_one() -> None:
    old = ["Yes."] * 30_000
    new = [*old[:15_000], "No.", *old[15_001:]]
    assert [code for code in opcodes(old, new) if code[0] != "equal"] == [
        ("replace", 15_000, 15_001, 15_000, 15_001)
    ]


def test_one_line_more_among_thousands_that_are_alike_is_the_only_one() -> None:
    old = ["Yes."] * 30_000
    new = [*old[:15_000], "No.", *old[15_000:]]
    assert [code for code in opcodes(old, new) if code[0] != "equal"] == [
        ("insert", 15_000, 15_000, 15_000, 15_001)
    ]
