"""Languages other than English: whole numbers, where num2words knows them."""

from __future__ import annotations

import re
from functools import cache

from num2words import CONVERTER_CLASSES, num2words  # type: ignore[import-untyped,unused-ignore]

from podcast.narration.spoken.rule import Rule, form

# Its languages each fail in a way of their own; the engine can still try the figures.
_FAILURES = (
    ArithmeticError,
    AttributeError,
    LookupError,
    NotImplementedError,
    TypeError,
    ValueError,
)


@cache
def number_rules(language: str) -> tuple[Rule, ...]:
    """Give the one rule for numbers in a language, or none where nobody knows it.

    ``language`` is a BCP 47 tag. Marks for thousands and decimals differ from
    country to country, so only plain whole numbers are said; the engine does
    the rest.
    """
    code = _code(language)
    if code is None:
        return ()

    def say(match: re.Match[str]) -> str | None:
        try:
            return str(num2words(int(match[0]), lang=code))
        except _FAILURES:
            return None

    return (
        Rule(
            "numbers",
            (form(r"(?<![\w.,:/%-])[0-9]{1,12}(?![\w:/-]|[.,'’ \u00a0\u202f][0-9])", say),),
        ),
    )


def _code(language: str) -> str | None:
    parts = language.replace("_", "-").split("-")
    tags = (f"{parts[0].lower()}_{parts[-1].upper()}", parts[0].lower())
    return next((tag for tag in tags if tag in CONVERTER_CLASSES), None)
