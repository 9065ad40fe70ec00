"""Spoken forms of German, French and Spanish, and the figures of every other language."""

from __future__ import annotations

from functools import cache

from podcast.narration.language import primary
from podcast.narration.spoken.languages.any_language import number_rules
from podcast.narration.spoken.rule import Rule
from podcast.narration.spoken.two_scripts import TWO_SCRIPTS


@cache
def language_rules(language: str) -> tuple[Rule, ...]:
    """Give a language's rules in their order; ``language`` is a BCP 47 tag.

    Of a language without rules of its own, its whole numbers are said.
    """
    own = _own_rules(language)
    both = (TWO_SCRIPTS,) if own else ()
    return (*own, *number_rules(language), *both)


def _own_rules(language: str) -> tuple[Rule, ...]:
    """Give the rules of German, French or Spanish, which only a text of theirs loads."""
    main = primary(language)
    if main == "de":
        from podcast.narration.spoken.languages.german.rules import german_rules

        return german_rules()
    if main == "fr":
        from podcast.narration.spoken.languages.french.rules import french_rules

        return french_rules(language)
    if main == "es":
        from podcast.narration.spoken.languages.spanish.rules import spanish_rules

        return spanish_rules(language)
    return ()
