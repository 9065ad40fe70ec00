"""The studio's words: the same entries in every language, with the same places to fill in."""

from __future__ import annotations

import string
from typing import get_args

import pytest

from podcast.planning.plan_values import Outcome
from podcast.planning.review import Sign
from podcast.studio.words import LANGUAGES, studio_words


def places(sentence: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence)} - {None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_says_all_that_the_english_one_says(language: str) -> None:
    english, other = studio_words("en"), studio_words(language)
    assert other.language == language
    assert {key: places(text) for key, text in other.entries.items()} == {
        key: places(text) for key, text in english.entries.items()
    }


def test_every_state_and_every_sign_has_its_words() -> None:
    entries = studio_words("en").entries
    assert {f"state_{one}" for one in get_args(Outcome)} <= set(entries)
    assert {f"sign_{one.replace('-', '_')}" for one in get_args(Sign)} <= set(entries)
