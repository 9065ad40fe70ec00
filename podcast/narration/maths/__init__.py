"""Formulas said in words: MathML -> a small tree -> words of a language."""

from __future__ import annotations


def say_formula(mathml: str, *, language: str) -> str | None:
    """The words of a formula in plain MathML; None where any part of it has none.

    The subset is in docs/mathematics.md. A formula is said as a whole or not at all: half a
    formula is another one.
    """
    from podcast.narration.maths.saying import words_of  # most articles need none of it

    return words_of(mathml, language=language)
