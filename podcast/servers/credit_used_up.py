"""Whether a server's words say that money or a quota has run out: then no waiting helps."""

from __future__ import annotations

import re

_USED_UP = re.compile(
    r"insufficient (?:quota|funds|credit|balance)|quota[_ ]exceeded|exceeds? your (?:\w+ )?quota"
    r"|exceeded your (?:\w+ )?quota"
    r"|billing[_ ](?:hard[_ ])?limit|credit balance|out of credit|no credits? (?:left|remaining)",
    re.IGNORECASE,
)
_TOO_FAST = re.compile(r"rate[_ ]limit|per (?:minute|second)|try again in", re.IGNORECASE)


def is_used_up(told: str) -> bool:
    """Whether an answer says that a quota is used up, and not only that the pace is too high."""
    if "insufficient_quota" in told:
        return True
    return bool(_USED_UP.search(told)) and not _TOO_FAST.search(told)
