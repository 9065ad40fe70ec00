"""The figure behind a word of letters in French and Spanish: "IPv4", "base64", "iPhone15"."""

from __future__ import annotations

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form
from podcast.narration.spoken.triggers import DIGITS


def figures_behind_words(tongue: Tongue) -> Form:
    """Say the figure that ends a name; of a code of more parts nothing."""
    return form(
        r"(?<![\w./@-])(?:[A-Za-zà-ÿ]{3,16}|[A-Z]{2}v|[a-z][A-Z])(?P<said>(?P<n>[1-9][0-9]{0,2}))"
        r"(?![\w]|[.,:/@-][\w])",
        lambda match: f" {tongue.number(match['n'])}",
        needs=DIGITS,
    )
