"""What a dose is given as, in short: "2 tabs", "1 supp."."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.rule import form

_WINDOW = 70  # characters on each side that may hold the dose
_NEXT = late_regex(r"\s*(?:$|[A-Z][a-z])")
_SENTENCE = late_regex(r"[.!?] (?=[A-Z0-9])")
GIVEN_AS = {
    "tab": "tablet", "tabs": "tablets", "cap": "capsule", "caps": "capsules",
    "supp": "suppository", "supps": "suppositories",
}  # fmt: skip
_DOSED = late_regex(
    r"[0-9] ?(?:mg|mcg|g|m[lL]|mEq|mmol|units|IU)\b|/(?:d|day|24)\b"
    r"|\b(?:[Tt]ake|[Gg]ive|[Ss]wallow|daily|a day|per day|PR|hs|every|once|twice"
    r"|mane|nocte|[OBQT]DS?|at night|hours?|hrs?|PO|po|prn|[bqt]\.?[dis]\.?[ds]?)\b"
)


def _given(match: re.Match[str]) -> str | None:
    """Say "tabs" and "caps" in full beside a dose; a team's caps and a browser's tabs stay."""
    start, end = match.span("said")
    before = _SENTENCE.split(match.string[max(0, start - _WINDOW) : start])[-1]
    ends = match["said"].endswith(".") and _NEXT.match(match.string, end)
    after = "" if ends else _SENTENCE.split(match.string[end : end + _WINDOW])[0]
    if not _DOSED.search(f"{before} {after}"):
        return None
    plain = match["said"].rstrip(".")
    said = GIVEN_AS[plain]
    return f"{said}." if ends else said


GIVEN = form(
    r"(?:(?<=[0-9½] )|(?<=\bi )|(?<=\bii )|(?<=\biii )"
    r"|(?:(?<=\b[Oo]ne )|(?<=\b[Tt]wo ))(?=tabs?\.? (?:PO|po|nocte|mane"
    r"|[bqt]\.?[di]|[BQT][DI]|OD|od|prn|PRN)\b)"
    r"|(?:(?<=\b[Tt]ake one )|(?<=\b[Tt]ake two )|(?<=\b[Gg]ive one )|(?<=\b[Gg]ive two ))"
    r"(?=tabs?\.? (?:by mouth|daily|at night|every|once|twice)\b))"
    r"(?P<said>(?:tab|cap|supp)s?\b\.?)(?!\w)",
    _given,
    needs="tcs",
)
"""The form of these, among those of doses."""
