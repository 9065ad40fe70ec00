"""What builds do, counted: work that is done twice is seen without a clock."""

from __future__ import annotations

import pytest

from bench.counts import Counts, three_builds


@pytest.fixture(scope="module")
def counts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Counts]:
    return dict(three_builds(tmp_path_factory.mktemp("three-minutes")))


def test_a_first_build_does_each_thing_once(counts: dict[str, Counts]) -> None:
    first = counts["first build"]
    assert first.articles_read == first.pages_made == first.books_made == 1
    assert 45 <= first.lines_spoken <= 55
    assert first.texts_narrated <= 17  # eleven paragraphs, two headings, what frames them
    assert first.sections_laid == first.sections_heard <= 5
    assert first.calls < 1_500_000  # most of them compile the rules that these texts ask
    assert first.opened < 475
    assert first.written < 17_000_000
    assert first.modules < 508


def test_a_build_of_nothing_new_does_nothing(counts: dict[str, Counts]) -> None:
    still = counts["nothing changed"]
    assert still.articles_read == still.texts_narrated == still.lines_spoken == 0
    assert still.sections_laid == still.sections_heard == 0
    assert still.pages_made == still.books_made == 0
    assert still.calls < 55_000
    assert still.opened < 25
    assert still.written < 100  # who holds the lock
    assert still.modules < 130


def test_an_edit_costs_what_it_changes(counts: dict[str, Counts]) -> None:
    first, edited = counts["first build"], counts["one sentence changed"]
    assert edited.lines_spoken == edited.sections_laid == edited.sections_heard == 1
    assert edited.articles_read == edited.pages_made == edited.books_made == 1
    assert edited.texts_narrated == 1
    assert edited.calls < first.calls * 0.75
    assert edited.opened < 225
    assert edited.written < first.written / 2
