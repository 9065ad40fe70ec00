"""The studio's words: the same entries in every language, with the same places to fill in."""

from __future__ import annotations

import string

import pytest

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
