"""What decided two games: "won 4–3 pens.", "(agg. 5–2)"."""

from __future__ import annotations

import re
from functools import partial

from podcast.late_patterns import late_regex
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, form
from podcast.narration.spoken.sentence_ends import stopped

_WINDOW = 100  # characters on each side that may tell what the figures are
_SHOT = late_regex(
    r"\b(?i:w[io]ns?|lost|loses?|beat|beaten|final|shoot-?out|aet|match|cup|penalt\w+|drew|drawn?"
    r"|goals?|keeper|extra time|agg\.?|aggregate|legs?|went through|united|league|tie)\b|a\.e\.t"
)
_WRITES = late_regex(
    r"\b(?i:insulin|epi-?pens?|inject\w*|autoinject\w*|box(?:es)?|packs?|ink|pencils?|paper|mg|ml"
    r"|units?|dos(?:e|es)|buy|bought|sells?|sold)\b"
)
_LAB = late_regex(r"\b(?i:platelets?|field|hpf|rbc|cells?|urine|mm|sand|cement|stone)\b")


def _penalties(match: re.Match[str]) -> str | None:
    """Say the kicks that decided a match; insulin and ink come in pens too."""
    near = around(match, within=_WINDOW)
    is_played = _SHOT.search(near) and not _WRITES.search(near)
    return stopped("penalties", match) if is_played else None


def _aggregate(match: re.Match[str], *, said: str) -> str | None:
    """Say the sum of two games; platelets and stones are aggregates too."""
    near = around(match, within=_WINDOW)
    if not _SHOT.search(near) or _LAB.search(near):
        return None
    return stopped(said, match) if said.startswith("on ") else said


DECIDED: tuple[Form, ...] = (
    form(
        r"[0-9][-\u2013][0-9]{1,2} (?:on )?(?P<said>pens\b\.?)(?= ?[),.;]|$)",
        _penalties,
        needs=("pens",),
    ),
    # Two games together: "(agg. 5–2)", "4-3 agg.".
    form(
        r"(?<![\w.])(?P<said>agg\b\.?)(?= [0-9]{1,2}[-\u2013][0-9])",
        partial(_aggregate, said="aggregate"),
        needs=("agg",),
    ),
    form(
        r"[0-9][-\u2013][0-9]{1,2} (?P<said>(?P<on>on )?agg\b\.?)",
        partial(_aggregate, said="on aggregate"),
        needs=("agg",),
    ),
)
"""Forms among those of contests."""
