"""The full stop of a German abbreviation that ends its sentence too."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.german.ordinals import SENTENCES

_BEGINS = re.compile(rf"\s+{SENTENCES}\b")


def sentence_stop(match: re.Match[str], *, at: int) -> str:
    """Give back the full stop of an abbreviation that ends the sentence too."""
    text = match.string
    if text[at - 1 : at] != ".":
        return ""
    after = text[at : at + 24]
    return "." if not after.strip(" \"'”’»)]“") or _BEGINS.match(after) else ""
