"""num2words, loaded for the first number that is said: it loads each of its sixty languages."""

from __future__ import annotations


def num2words(number: int, *, lang: str, to: str = "cardinal") -> str:
    """Say a number in a language that num2words knows; raises what it raises."""
    from num2words import num2words as said  # type: ignore[import-untyped,unused-ignore]

    return str(said(number, lang=lang, to=to))


def knows(lang: str) -> bool:
    """Whether num2words knows a language, by its own code: "de", "fr_CH"."""
    from num2words import CONVERTER_CLASSES

    return lang in CONVERTER_CLASSES
