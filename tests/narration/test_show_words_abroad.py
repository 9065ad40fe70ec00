"""In an article of another language the show's own words stay in the show's, and say so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from podcast.model import Line, Script
from podcast.narration.scripts import read_script, write_script
from tests.narration.articles_made import SHOW, article, paragraph, told

SPEAKING = replace(
    SHOW,
    voice_notice="A machine speaks.",
    disclaimer="No advice. In danger call 112, e.g. at night.",
)


def german(**fields: object) -> Script:
    return told(article("Die Bienen schlafen.", language="de", **fields), show=SPEAKING)


def own(script: Script) -> list[Line]:
    lines = [line for section in script.sections for line in section.lines]
    return [line for line in lines if line.role in {"notice", "disclaimer"}]


def test_they_are_marked_as_the_shows_language_and_said_by_its_rules() -> None:
    assert [(line.language, line.spoken) for line in own(german())] == [
        ("en", "A machine speaks."),
        ("en", "No advice."),
        ("en", "In danger call one one two, for example at night."),
    ]


def test_an_article_of_the_shows_language_has_them_unmarked() -> None:
    for language in ("", "en", "en-GB"):
        lines = own(told(article("Bees sleep.", language=language), show=SPEAKING))
        assert {line.language for line in lines} == {""}, language


def test_an_articles_own_disclaimer_is_in_the_articles_language() -> None:
    script = german(disclaimer=(paragraph("Kein Rat, z. B. nachts."),))
    assert [(line.language, line.spoken) for line in own(script)] == [
        ("en", "A machine speaks."),
        ("", "Kein Rat, zum Beispiel nachts."),
    ]


def test_the_script_says_the_language_and_is_read_back_so() -> None:
    made = german()
    text = write_script(made)
    assert '[lang:"en"] No advice.' in text
    again = read_script(text, path=Path("bees.md"))
    assert [line.language for line in own(again)] == ["en", "en", "en"]
