"""The studio's words in four languages, in words/LANGUAGE.toml, beside those of the pages."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from functools import cache
from importlib.resources import files

from podcast.publishing.pages.words import Words, words_for

LANGUAGES = ("en", "de", "fr", "es")


@cache
def studio_words(language: str) -> Words:
    """The catalogue of a language of ``LANGUAGES``: the pages' words and the studio's own."""
    pages = words_for(language)
    file = files("podcast.studio") / "words" / f"{pages.language}.toml"
    own = tomllib.loads(file.read_text("utf-8"))
    return replace(pages, entries={**pages.entries, **own})


def language_of(accepted: str, *, show: str) -> str:
    """The first language that the browser wants and the studio has; else the show's, or English.

    ``accepted`` is the header Accept-Language; its weights follow its order in every browser.
    """
    wanted = [part.partition(";")[0].strip() for part in accepted.split(",")]
    codes = [tag.partition("-")[0].lower() for tag in [*wanted, show]]
    return next((code for code in codes if code in LANGUAGES), "en")
