"""How long and how deep a formula may be that is read: a longer one is told, and not said."""

from __future__ import annotations

import re

LONGEST = 2000
"""Characters of TeX and elements of MathML that a formula may have."""

DEEPEST = 40
"""Groups of TeX and elements of MathML within each other."""

_BRACES = re.compile(r"\\.|[{}]", re.DOTALL)


def is_too_large(source: str) -> bool:
    """Whether a formula in TeX is longer or deeper than what is read."""
    return len(source) > LONGEST or _depth(source) > DEEPEST


def _depth(source: str) -> int:
    deepest = depth = 0
    for found in _BRACES.finditer(source):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        deepest = max(deepest, depth)
    return deepest
