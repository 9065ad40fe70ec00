"""In a long episode the notice that the voice is synthetic is said again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from podcast.model import Article, Heading, Script, Section
from podcast.narration.scripts import read_script, write_script
from tests.narration.articles_made import SHOW, article, paragraph, spans, told

NOTICE = "A machine speaks."
SENTENCE = "The bees keep the cluster warm in winter, turn by turn."


def long(*sentences: int, every: int) -> Script:
    """The script of an article whose chapters have so many sentences."""
    chapters = tuple(
        Section(Heading(spans(f"Part {number}"), 2), (paragraph(" ".join([SENTENCE] * many)),))
        for number, many in enumerate(sentences, 1)
    )
    made: Article = article("Hm.")
    made = replace(made, sections=(*made.sections, *chapters))
    return told(made, show=replace(SHOW, voice_notice=NOTICE, notice_again=every))


def where(script: Script) -> list[str]:
    """The chapters that have the notice, by their titles."""
    return [
        one.title
        for one in script.sections
        if any(line.role == "notice" and line.spoken == NOTICE for line in one.lines)
    ]


@pytest.mark.parametrize(
    ("sentences", "every", "expected"),
    [
        ((8, 8, 8), 30, ["Introduction"]),  # 1,300 signs are about a minute and a half
        ((8, 8, 8), 1, ["Introduction", "Part 2"]),
        ((2, 2, 16), 1, ["Introduction", "Part 3"]),
        ((16, 16, 16), 1, ["Introduction", "Part 2", "Part 3"]),
        ((16, 16, 16), 0, ["Introduction"]),
        ((6, 6), 1, ["Introduction"]),
        ((200, 200, 200, 200), 30, ["Introduction", "Part 3"]),
    ],
)
def test_the_notice_is_said_again_where_it_parts_the_chapters_most_evenly(
    sentences: tuple[int, ...], every: int, expected: list[str]
) -> None:
    assert where(long(*sentences, every=every)) == expected


def test_it_is_said_after_the_heading_and_before_the_text() -> None:
    (chapter,) = [one for one in long(8, 8, 8, every=1).sections if one.title == "Part 2"]
    assert [line.spoken for line in chapter.lines[:3]] == ["Part two.", NOTICE, SENTENCE]


def test_an_article_of_one_chapter_and_a_show_without_a_notice_have_none_again() -> None:
    text = " ".join([SENTENCE] * 60)
    silent = replace(SHOW, voice_notice="", notice_again=1)
    assert where(told(article(text), show=replace(silent, voice_notice=NOTICE))) == ["Introduction"]
    assert where(told(article(text), show=silent)) == []


def test_a_script_with_it_is_read_as_it_was_written() -> None:
    text = write_script(long(8, 8, 8, every=1))
    again = read_script(text, path=Path("scripts/bees.md"))
    assert where(again) == ["Introduction", "Part 2"]
    assert write_script(again) == text
