"""Formulas of articles: TeX and MathML become MathML of a few plain elements."""
