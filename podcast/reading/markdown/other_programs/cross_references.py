"""Quarto's references to figures, tables and formulas: ``@fig-mill`` is Figure 1.

They are counted in the order in which the text names them, ``{#fig-mill}`` or ``label: fig-mill``.
See https://quarto.org/docs/authoring/cross-references.html. What a text does not name stays, and
so do all where figures stand in a figure: those have letters.
"""

from __future__ import annotations

import re
from collections import Counter

_CALLED = {"fig": "Figure", "tbl": "Table", "eq": "Equation", "lst": "Listing"}
_KIND = "|".join(_CALLED)
_NAMED = re.compile(
    rf"(?:\{{[^{{}}\n]{{0,200}}?#|^#\| label: )(?P<name>(?P<kind>{_KIND})-[\w-]+)", re.MULTILINE
)
_REFERENCE = re.compile(
    rf"(?<![\w@\[\\/.])(?:\[@(?P<bracketed>(?:{_KIND})-[\w-]+)\]|@(?P<name>(?:{_KIND})-[\w-]+))"
)

_GROUP = re.compile(r"^:{3,}[ ]?\{[^}\n]{0,200}#(?:fig|tbl)-", re.MULTILINE)


def with_figures_named(text: str) -> str:
    """Give each reference to a figure or a table of the text the number that it has there."""
    if "@" not in text or not _REFERENCE.search(text) or _GROUP.search(text):
        return text
    counts: Counter[str] = Counter()
    numbers: dict[str, str] = {}
    for found in _NAMED.finditer(text):
        if found["name"] not in numbers:
            counts[found["kind"]] += 1
            numbers[found["name"]] = f"{_CALLED[found['kind']]} {counts[found['kind']]}"

    def said(found: re.Match[str]) -> str:
        return numbers.get(found["bracketed"] or found["name"], found[0])

    return _REFERENCE.sub(said, text)
