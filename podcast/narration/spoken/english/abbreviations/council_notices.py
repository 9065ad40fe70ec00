"""What councils, polls and harbours cut short: "wk comm.", "Maj 193", "sea state mod."."""

from __future__ import annotations

import re

from podcast.narration.spoken.rule import Form, form
from podcast.narration.spoken.sentence_ends import stopped

_SHORT = {
    "burgs": "burglaries", "conc": "concessions", "concs": "concessions",
    "sibs": "siblings", "jct": "junction", "jcts": "junctions", "Jct": "Junction",
    "Jcts": "Junctions", "mod": "moderate", "Gr": "Grove", "Pk": "Park",
}  # fmt: skip


def _in_full(match: re.Match[str]) -> str:
    return stopped(_SHORT[match["said"].rstrip(".")], match)


COUNCIL_NOTICES: tuple[Form, ...] = (
    form(
        r"\b(?P<said>(?P<first>[Ww])(?:ee)?k comm(?:\.|encing)?)(?=:? (?:[0-9]|[A-Z]))",
        lambda match: f"{match['first']}eek commencing",
        needs=("comm",),
    ),
    form(r"(?<![\w.])(?P<said>burgs\b\.?)(?!\w)", _in_full, needs=("burgs",)),
    form(r"[£$€][0-9.]{1,8} (?P<said>concs?\b\.?)(?![\w-])", _in_full, needs=("conc",)),
    form(r"(?<![\w.])(?P<said>sibs)(?!\w)", _in_full, needs=("sibs",)),
    # "Txt HELP to …" is dialled; a file ends with it: "notes.txt".
    form(
        r"(?<![\w.])(?P<first>[Tt])xt(?= (?:[A-Z0-9]|us\b|me\b|to\b|the\b|messages?\b))",
        lambda match: f"{match['first']}ext",
        needs=("xt",),
    ),
    form(
        r"(?<![\w.])(?P<said>[Jj]cts?\b\.?)(?= (?:of|with|[A-Z0-9])|[,;)])",
        lambda match: _SHORT[match["said"].rstrip(".")],
        needs=("ct",),
    ),
    form(r"(?<=[0-9] )bus\.(?= days?\b)", "business", needs=("bus.",)),
    form(
        r"(?<![\w.])(?P<first>[Oo])pt\.?(?= ?#[0-9])",
        lambda match: f"{match['first']}ption",
        needs=("pt",),
    ),
    form(r"(?<![\w/])d/b/a(?=[ ,])", "doing business as", needs=("d/b/a",)),
    form(r"(?<![\w.])dau\.(?= [A-Z])", "daughter", needs=("dau.",)),
    form(r"(?<![\w.])Ht\.?(?= (?:restriction|limit|barrier)s?\b)", "Height", needs=("Ht",)),
    form(r"(?<![\w.])Maj\.?:?(?= [0-9]{1,3}(?:,[0-9]{3})?(?:[.;)]|$))", "Majority", needs=("Maj",)),
    form(r"(?<![\w./])T/o(?=:? [0-9]{1,3}(?:\.[0-9])?%)", "Turnout", needs=("T/o",)),
    form(
        r"\b(?:[Ss]ea(?: state)?|[Ww]aves?|[Vv]is(?:ibility)?|[Ss]well) "
        r"(?P<said>mod\.|mod\b(?= (?:to|or)\b|[,;]))(?!\w)",
        _in_full,
        needs=("mod",),
    ),
    form(
        r"\b(?:[Ww]inds?|[NSEW]{1,3}|[Ff]orce) [^.;\n]{0,24}?(?P<said>occ\.)(?= [0-9a-z])",
        "occasionally",
        needs=("occ.",),
    ),
    form(
        r"\b[0-9]{1,4}[A-Za-z]? (?:[A-Z][a-z’']{2,20} ){1,2}(?P<said>Gr\b\.?)(?![\w'’-])",
        _in_full,
        needs=("Gr",),
    ),
    form(
        r"\b[A-Z][a-z]{2,20} (?P<said>Pk\b\.?)(?= (?:ward|station|[Rr]d|Road|Ave|[Ss]chool|Estate"
        r"|and|&)|[,;)])",
        _in_full,
        needs=("Pk",),
    ),
)
"""Forms of the rule "abbreviations", before its own: where what stands near tells."""
