"""A sign that compares in French and Spanish: "< 60 %" behind a verb, "> 39" behind a measure."""

from __future__ import annotations

from podcast.narration.spoken.rule import Form, form


def compared(shape: str, *, less: str, more: str) -> Form:
    """Say the sign that a shape's group ``sign`` holds, by the word for each of the two."""
    return form(shape, lambda match: less if match["sign"] == "<" else more, needs="<>")
