"""About how much: "c. 15%", "c. 20 sq. mi."."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.rule import form


def _about(match: re.Match[str]) -> str | None:
    """Say a "c." as circa; the third of a list, "a. 2 kg; b. 3 kg; c. 5 kg", is a letter."""
    if _LISTED.search(match.string[max(0, match.start() - 80) : match.start()]):
        return None
    return "circa" if match.string[match.end()] == " " else "circa "


_LISTED = late_regex(r"(?<![\w.])\(?b[.)] ")


CIRCA = form(
    r"(?<![\w.])(?<!itamin )(?<!\band )(?<!\bor )(?<!\bto )(?<!\bb, )(?<!lan )(?<!tion )"
    r"(?<!oint )(?<!rule )(?<!tem )(?<!umn )(?<!lause )(?<!graph )ca?\."
    r"(?= ?(?:[0-9][0-9.,]{0,9} ?(?:%|(?:sq|km|miles|kg|[kMG]a)\b)|[$£€]"
    r"|[0-9]{1,2}[-\u2013][0-9]{1,2}(?![\w.,/-]\w|\w)|[0-9]{1,3}k\b"
    r"|[0-9]{1,3} in (?:[0-9]{1,3}|every [0-9]{1,3})(?![\w.,/-]\w|\w)"
    r"|[0-9]{1,2} (?:cups|ft|lbs?|oz|mi|feet|tons|tonnes|hours|days|weeks|months|inches|pounds"
    r"|meters|people"
    r"|men|women|years|miles|pages|metres|houses|ships|members)\b))",
    _about,
    needs=("c.",),
)
"""A form of the rule "units"."""
