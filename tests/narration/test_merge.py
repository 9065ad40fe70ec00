from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from podcast.narration.scripts.conflict_marks import MIDDLE, OURS, THEIRS, has_conflict
from podcast.narration.scripts.merge import merge

BASE = "\n".join("abcdefgh")

LINES = st.lists(st.sampled_from("abcdefgh") | st.just(""), max_size=12)


@st.composite
def edits(draw: st.DrawFn, base: list[str], *, typed: str) -> list[str]:
    """The base with lines changed, inserted and deleted; what is new begins with ``typed``."""
    lines: list[str] = []
    for number, line in enumerate(base):
        kind = draw(st.sampled_from(["keep", "keep", "keep", "change", "insert", "delete"]))
        new = f"{typed}{number}"
        lines += {"keep": [line], "change": [new], "insert": [new, line], "delete": []}[kind]
    return lines


@st.composite
def histories(draw: st.DrawFn) -> tuple[str, str, str]:
    """A base, a person's edit of it, and what the article makes of it now."""
    base = draw(LINES)
    ours, theirs = (draw(edits(base, typed=side)) for side in ("ours", "theirs"))
    return "\n".join(base), "\n".join(ours), "\n".join(theirs)


@given(histories())
def test_nothing_that_a_person_typed_disappears(history: tuple[str, str, str]) -> None:
    base, edited, regenerated = history
    typed = Counter(line for line in edited.split("\n") if line.startswith("ours"))
    merged = Counter(merge(base, edited=edited, regenerated=regenerated).split("\n"))
    assert typed <= merged


@given(histories())
def test_nothing_new_of_the_article_disappears(history: tuple[str, str, str]) -> None:
    base, edited, regenerated = history
    new = Counter(line for line in regenerated.split("\n") if line.startswith("theirs"))
    merged = Counter(merge(base, edited=edited, regenerated=regenerated).split("\n"))
    assert new <= merged


@given(histories())
def test_a_second_build_changes_nothing(history: tuple[str, str, str]) -> None:
    base, edited, regenerated = history
    once = merge(base, edited=edited, regenerated=regenerated)
    assert merge(regenerated, edited=once, regenerated=regenerated) == once


@given(histories())
def test_an_untouched_script_is_regenerated_and_an_unchanged_article_keeps_the_edit(
    history: tuple[str, str, str],
) -> None:
    base, edited, regenerated = history
    assert merge(base, edited=base, regenerated=regenerated) == regenerated
    assert merge(base, edited=edited, regenerated=base) == edited


@given(histories())
def test_a_conflict_holds_both_versions_whole(history: tuple[str, str, str]) -> None:
    base, edited, regenerated = history
    merged = merge(base, edited=edited, regenerated=regenerated)
    ours, theirs = [], []
    side = "both"
    for line in merged.split("\n"):
        if line in {OURS, MIDDLE, THEIRS}:
            side = {OURS: "ours", MIDDLE: "theirs", THEIRS: "both"}[line]
            continue
        ours += [line] if side != "theirs" else []
        theirs += [line] if side != "ours" else []
    assert side == "both"
    assert has_conflict(merged) == (ours != theirs)


def test_changes_of_neighbouring_lines_stand_together() -> None:
    merged = merge(BASE, edited=BASE.replace("c", "mine"), regenerated=BASE.replace("d", "yours"))
    assert merged == BASE.replace("c", "mine").replace("d", "yours")


def test_changes_of_one_line_are_a_conflict_with_both_versions() -> None:
    merged = merge("a\nb\nc", edited="a\nmine\nc", regenerated="a\nyours\nc")
    assert merged == f"a\n{OURS}\nmine\n{MIDDLE}\nyours\n{THEIRS}\nc"
    assert has_conflict(merged)


def test_the_same_change_on_both_sides_is_no_conflict() -> None:
    assert merge("a\nb", edited="a\nx", regenerated="a\nx") == "a\nx"
    assert not has_conflict("a\nx")


def test_an_edit_of_a_line_that_the_article_dropped_is_a_conflict() -> None:
    assert has_conflict(merge("a\nb\nc", edited="a\nmine\nc", regenerated="a\nc"))


def test_a_conflict_that_nobody_resolved_is_left_alone() -> None:
    conflict = merge("a", edited="mine", regenerated="yours")
    assert merge("a", edited=conflict, regenerated="newer") == conflict
