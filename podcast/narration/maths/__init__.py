"""Formulas said in words: MathML -> a small tree -> words of a language."""

from podcast.narration.maths.saying import say_formula

__all__ = ["say_formula"]
