"""Names of sentences live through edits: a kept one keeps its name, a lost one leads near."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podcast.model import Line, Piece, Script, ScriptSection
from podcast.scripting.sentence_names import SentenceNames, named, names_of, names_text

TEXTS = ("Bees are warm.", "End of quote.", "They shiver.", "It costs honey.", "The queen lays.")


def script(*texts: str) -> Script:
    lines = tuple(Line((Piece(text, text),)) for text in texts)
    return Script("bees", "Bees", "en", (ScriptSection("", lines),))


def names(told: Script) -> list[str]:
    return [line.name for section in told.sections for line in section.lines]


def test_a_name_comes_from_the_words_alone_so_that_a_lost_file_loses_next_to_nothing() -> None:
    first, _ = named(script(*TEXTS), before=SentenceNames())
    again, _ = named(script("Something new.", *TEXTS), before=SentenceNames())
    assert names(again)[1:] == names(first)


def test_the_same_words_twice_have_two_names_that_stay_with_their_places() -> None:
    told, before = named(script("A.", "End.", "B.", "End."), before=SentenceNames())
    assert len(set(names(told))) == 4
    after, _ = named(script("A.", "B.", "End."), before=before)
    assert names(after)[-1] == names(told)[-1]


def test_a_changed_sentence_leads_to_the_one_in_its_place() -> None:
    told, before = named(script(*TEXTS), before=SentenceNames())
    after, now = named(script(*TEXTS[:2], "They shiver a lot.", *TEXTS[3:]), before=before)
    assert now.gone == {names(told)[2]: names(after)[2]}


def test_a_sentence_that_was_taken_out_leads_to_its_neighbour_through_later_edits_too() -> None:
    told, before = named(script(*TEXTS), before=SentenceNames())
    _, now = named(script(*TEXTS[:2], *TEXTS[3:]), before=before)
    assert now.gone[names(told)[2]] == names(told)[3]
    after, later = named(script(*TEXTS[:2], "Honey is dear.", TEXTS[4]), before=now)
    assert later.gone[names(told)[2]] == names(after)[2]


def test_a_sentence_that_was_taken_out_leads_to_its_neighbour_where_another_one_moved() -> None:
    first, before = named(
        script("Eggs.", "Bees fly.", "Ants walk.", "Wasps."), before=SentenceNames()
    )
    second, after = named(script("Bees fly.", "Wasps.", "Eggs."), before=before)
    assert after.gone[names(first)[2]] in names(second)[:2]


def test_a_sentence_that_comes_back_has_its_old_name() -> None:
    told, before = named(script(*TEXTS), before=SentenceNames())
    _, without = named(script(*TEXTS[1:]), before=before)
    after, now = named(script(*TEXTS), before=without)
    assert names(after) == names(told)
    assert now.gone == {}


def test_a_moved_sentence_keeps_its_name() -> None:
    told, before = named(script(*TEXTS), before=SentenceNames())
    after, _ = named(script(TEXTS[4], *TEXTS[:4]), before=before)
    assert sorted(names(after)) == sorted(names(told))
    assert names(after)[0] == names(told)[4]


def test_a_file_with_a_merge_conflict_in_it_is_read_as_far_as_it_makes_sense() -> None:
    _, before = named(script(*TEXTS), before=SentenceNames())
    lines = names_text(before).splitlines()
    broken = "\n".join(
        [*lines[:3], "<<<<<<< ours", *lines[3:], "=======", ">>>>>>> theirs", "x y z"]
    )
    assert names_of(broken) == before


sentences = st.lists(st.sampled_from([*TEXTS, *(f"Sentence {n}." for n in range(12))]), max_size=15)


@pytest.mark.long
@settings(max_examples=1000)
@given(st.lists(sentences, min_size=1, max_size=6))
def test_after_any_edits_a_kept_sentence_is_found_exactly_and_a_lost_one_near(
    edits: list[list[str]],
) -> None:
    before = SentenceNames()
    texts: dict[str, str] = {}
    for edit in edits:
        told, now = named(script(*edit), before=before)
        assert named(script(*edit), before=now)[1] == now  # a build again changes nothing
        assert names_of(names_text(now)) == now
        assert len(set(names(told))) == len(edit)
        for name, text in zip(names(told), edit, strict=True):
            assert texts.setdefault(name, text) == text  # a name never leads to other words
        old = {name for name, _ in before.known} | set(before.gone)
        lost = old - set(names(told))
        assert not edit or {name: now.gone[name] in names(told) for name in lost} == dict.fromkeys(
            lost, True
        )
        kept = [text for text in before_texts(before, texts) if edit.count(text) == 1]
        for text in kept:
            if before_texts(before, texts).count(text) == 1:
                known = next(n for n, _ in before.known if texts[n] == text)
                assert names(told)[edit.index(text)] == known
        before = now


def before_texts(before: SentenceNames, texts: dict[str, str]) -> list[str]:
    return [texts[name] for name, _ in before.known]
