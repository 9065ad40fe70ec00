"""Prices, sizes and scores: English rules of figures that stand side by side."""
