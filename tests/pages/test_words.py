"""The catalogues: the same entries in every language, with the same places to fill in."""

from __future__ import annotations

import string
import tomllib
from dataclasses import replace
from datetime import date
from importlib.resources import files

import pytest

from podcast.model import Show
from podcast.publishing.pages.words import direction, notice_of, words_for

LANGUAGES = sorted(
    file.name.removesuffix(".toml")
    for file in (files("podcast.publishing.pages") / "words").iterdir()
)


def places(sentence: str) -> set[str | None]:
    """The names of what is filled into a sentence."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence)} - {None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_says_all_that_the_english_one_says(language: str) -> None:
    english, other = words_for("en"), words_for(language)
    assert other.language == language
    assert {key: places(text) for key, text in other.entries.items()} == {
        key: places(text) for key, text in english.entries.items()
    }
    assert len(other.months) == 12


def test_a_region_takes_its_language_and_the_unknown_takes_english() -> None:
    assert words_for("de-AT")["play"] == "Abspielen"
    assert words_for("tlh").language == "en"
    assert words_for("../../en").language == "en"


@pytest.mark.parametrize(
    ("milliseconds", "told"),
    [
        (1_000, "1 second"),
        (59_000, "59 seconds"),
        (61_000, "1 minute"),
        (3_599_999, "1 hour"),
        (7_260_000, "2 hours 1 minute"),
    ],
)
def test_lengths_are_told_as_people_do(milliseconds: int, told: str) -> None:
    assert words_for("en").length(milliseconds) == told


def test_dates_and_numbers_follow_the_language() -> None:
    assert words_for("de").day(date(2026, 3, 1)) == "1. März 2026"
    assert words_for("es").day(date(2026, 3, 1)) == "1 de marzo de 2026"
    assert words_for("fr-CA").day(date(2026, 3, 1)) == "1er mars 2026"
    assert words_for("fr").day(date(2026, 3, 2)) == "2 mars 2026"
    assert words_for("fr").number("1.5") == "1,5"


def test_arabic_runs_from_right_to_left() -> None:
    assert (direction("ar-EG"), direction("en")) == ("rtl", "ltr")


def test_a_script_that_is_named_tells_the_direction() -> None:
    assert (direction("az-Arab-IR"), direction("ar-Latn")) == ("rtl", "ltr")


@pytest.mark.parametrize(
    ("language", "both"),
    [
        ("en", "This article is read by Ana Ruiz, Ben Koch and by a synthetic voice."),
        ("de", "Diesen Artikel lesen Ana Ruiz, Ben Koch und eine synthetische Stimme."),
        ("fr", "Cet article est lu par Ana Ruiz, Ben Koch et par une voix de synthèse."),
        ("es", "Este artículo lo leen Ana Ruiz, Ben Koch y una voz sintética."),
    ],
)
def test_the_notice_of_a_new_show_makes_room_for_the_names_of_people_who_read(
    language: str, both: str
) -> None:
    usual = "This article is read by a synthetic voice."
    told = tomllib.loads((files("podcast") / "templates" / "languages.toml").read_text("utf-8"))
    notice = told[language][usual] if language != "en" else usual
    show = Show("A", "B", "C", language=language, url="https://example.org", voice_notice=notice)
    people = ("Ana Ruiz", "Ben Koch")
    assert notice_of(people, show=show) == both
    assert notice_of((), show=show) == notice
    own = replace(show, voice_notice="A computer speaks.")
    assert notice_of(people, show=own) == f"A computer speaks. {both}"
    assert notice_of(people, show=replace(show, voice_notice="")) == ""
