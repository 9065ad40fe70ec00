"""The sign for millionths, as the rules know it: “µ” and the Greek letter look alike.

Reading spells both as the letter (`podcast/reading/repair.py`); tables and patterns hold the sign.
"""

from __future__ import annotations

import re

_SIGN, _LETTER = "\u00b5", "\u03bc"
# A Greek word's letter has another beside it: before a Latin letter it is a unit's.
_OF_A_UNIT = re.compile(rf"(?<![\u0370-\u03ff\u1f00-\u1fff]){_LETTER}(?=[A-Za-z])")


def with_micro_signs(text: str) -> str:
    """Give the text, as long as it was, with the sign wherever the letter begins a unit."""
    return _OF_A_UNIT.sub(_SIGN, text) if _LETTER in text else text
