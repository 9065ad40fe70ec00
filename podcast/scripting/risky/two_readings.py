"""What decides whether a word of two readings may be the rare one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from podcast.narration.spoken.tables import table

_NEAR = 24  # characters beside a word that decide what it means


def is_in_doubt(match: re.Match[str], *, language: str) -> bool:
    """Whether a word of two readings may be the rare one here: “content” behind “was”.

    A word whose readings are both usual is in doubt everywhere.
    """
    rare = _rare(language[:2].lower()).get(match[0].casefold())
    if rare is None:
        return True
    before, after = rare
    near = match.string[max(0, match.start() - _NEAR) : match.start()]
    return bool(before and before.search(near)) or bool(
        after and after.match(match.string, match.end())
    )


@cache
def _rare(language: str) -> Mapping[str, tuple[re.Pattern[str] | None, re.Pattern[str] | None]]:
    if language != "en":
        return {}
    made = {}
    for word, words in table("two_readings", part="rare_en").items():
        before, _, after = words.partition(" / ")
        made[word] = (
            re.compile(rf"\b(?:{before})\s$", re.IGNORECASE) if before.strip() else None,
            re.compile(rf"\s(?:{after})\b", re.IGNORECASE) if after.strip() else None,
        )
    return made
