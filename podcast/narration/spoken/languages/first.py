"""The rules that come before all others in German, French and Spanish alike."""

from __future__ import annotations

from podcast.narration.spoken.languages.letters import letters
from podcast.narration.spoken.languages.menus import menus
from podcast.narration.spoken.languages.numerals import numerals
from podcast.narration.spoken.languages.powers import powers
from podcast.narration.spoken.languages.quantities import halves
from podcast.narration.spoken.languages.ratios import before_times
from podcast.narration.spoken.languages.strokes import before_doses
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Rule


def first_rules(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules that figures, times and fractions would otherwise take apart."""
    return (
        *letters(tongue),
        *before_doses(tongue),
        numerals(tongue),
        *before_times(tongue),
        powers(tongue),
        halves(tongue),
        menus(tongue),
    )
