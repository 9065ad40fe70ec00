"""Who wrote an article and when, as a line of its text says: "By Ana Ruiz, 5 March 2024"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from podcast.reading.dates import date_of

_BYLINE = re.compile(r"(?:written |words |posted )?by:? (?=[^\W\d_])(.{2,80})", re.IGNORECASE)
_WORD = r"[^\W\d_][\w.'’-]*"
_NAME = re.compile(rf"{_WORD}(?:,? (?:& )?{_WORD}){{0,15}}")
# Words of names that have no capital, and words between names: By Ana van der Berg and the team.
_PARTICLES = "von van der den ter de del della di da do dos du la le el al bin ibn ben y e zu zur"
_BETWEEN = "& and und et with for from the of at team staff"
_SMALL = frozenset(f"{_PARTICLES} {_BETWEEN}".split())
TIME_OF_THE_WEEK = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mittwoch"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag)"
    r"(?:\s(?:morning|noon|afternoon|evening|night|morgen|mittag|nachmittag|abend|nacht)\b.*)?",
    re.IGNORECASE,
)
"""By Sunday evening: no name, whatever stands before it."""


_PUBLISHED = re.compile(r"^(?:published|posted|updated)(?: on)?:? ", re.IGNORECASE)
_BETWEEN_PARTS = re.compile("[|·•]")


def byline_in_parts(text: str, *, furniture: Callable[[str], object]) -> tuple[str, date | None]:
    """Give name and day of "By Ana Ruiz | 12 min read | Updated 5 March 2024".

    Each part must be a name, a day or what ``furniture`` knows, or the line is a sentence.
    """
    parts = [part.strip() for part in _BETWEEN_PARTS.split(text) if part.strip()]
    told = [byline_of(part) for part in parts]
    known = zip(parts, told, strict=True)
    if len(parts) < 2 or not all(found != ("", None) or furniture(part) for part, found in known):
        return "", None
    names = dict.fromkeys(name for name, _ in told if name)
    days = [day for _, day in told if day]
    if not names and len(days) > 1 and not any(map(_PUBLISHED.match, parts)):
        return "", None  # when something is on
    return (", ".join(names), days[0] if days else None)


def byline_of(text: str) -> tuple[str, date | None]:
    """Give the name and the day that a line like "By Ana Ruiz, 5 March 2024" tells."""
    bare = text.strip(" .·|")
    if len(bare) > 120:
        return "", None
    if day := date_of(_PUBLISHED.sub("", bare)):
        return "", day
    found = _BYLINE.fullmatch(bare)
    if not found:
        return "", None
    for cut in re.finditer(r"\s*(?:[,·|–—-]| on )\s*", found[1]):
        name = found[1][: cut.start()]
        is_one = not _BETWEEN_PARTS.search(name)
        if is_one and (day := date_of(found[1][cut.end() :])):
            return name, day
    return (found[1] if _is_name(found[1]) else "", None)


def _is_name(text: str) -> bool:
    """Say whether a line names somebody, and is no sentence: "By Easter they had gone"."""
    names = text.partition(",")[0].split()
    return (
        bool(_NAME.fullmatch(text))
        and text[0].isupper()
        and not TIME_OF_THE_WEEK.fullmatch(text)
        and not any(word[0].islower() and word not in _SMALL for word in names)
    )
