"""What a new show begins with is known as that in every language that podcast init has."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from podcast.checking.rules.new_show import PLACEHOLDERS

LANGUAGES = tomllib.loads(
    (files("podcast") / "templates" / "languages.toml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_description_of_a_new_show_is_a_placeholder(language: str) -> None:
    description = LANGUAGES[language]["Articles to listen to."]
    assert description.casefold() in PLACEHOLDERS["description"]
