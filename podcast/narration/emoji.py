"""Emoji by their names, for the profile that leaves nothing unsaid."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from podcast.narration.rule_claims import Claim

# Pictures of the supplementary planes and the few old ones that are drawn as pictures, with
# what may follow: a variation selector, a skin tone, and further ones joined to them.
_PICTURE = r"[\U0001F300-\U0001FAFF\u2600-\u26FF\u2B50\u2B55\u2728\u274C\u2753-\u2757]"
_EMOJI = re.compile(rf"{_PICTURE}[\uFE0F\U0001F3FB-\U0001F3FF]*(?:\u200D{_PICTURE}\uFE0F?)*")


def find_emoji(text: str) -> Iterator[Claim]:
    """Say each emoji as Unicode names it: "grinning face"; what joins them is not said."""
    for match in _EMOJI.finditer(text):
        names = [unicodedata.name(sign, "").lower() for sign in match.group()]
        said = ", ".join(name for name in names if name and not _is_dressing(name))
        if said:
            yield Claim(match.start(), match.end(), said, "emoji")


def _is_dressing(name: str) -> bool:
    return name.startswith(("variation selector", "emoji modifier", "zero width"))
