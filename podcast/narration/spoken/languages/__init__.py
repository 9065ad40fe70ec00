"""Spoken forms of German, French and Spanish, and the figures of every other language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from podcast.narration.language import primary
from podcast.narration.spoken.languages.any_language import number_rules
from podcast.narration.spoken.languages.french import french_rules
from podcast.narration.spoken.languages.german.rules import german_rules
from podcast.narration.spoken.languages.spanish import spanish_rules
from podcast.narration.spoken.rule import Rule
from podcast.narration.spoken.two_scripts import TWO_SCRIPTS

_RULES: Mapping[str, Callable[[str], tuple[Rule, ...]]] = {
    "de": german_rules,
    "fr": french_rules,
    "es": spanish_rules,
}


@cache
def language_rules(language: str) -> tuple[Rule, ...]:
    """Give a language's rules in their order; ``language`` is a BCP 47 tag.

    Of a language without rules of its own, its whole numbers are said.
    """
    own = _RULES.get(primary(language))
    both = (TWO_SCRIPTS,) if own else ()
    return (*(own(language) if own else ()), *number_rules(language), *both)
