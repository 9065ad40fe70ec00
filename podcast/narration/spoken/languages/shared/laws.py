"""Laws in all three languages: those of the Union by year and number, "(EU) 2016/679"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form


def laws_of_the_union(tongue: Tongue) -> Form:
    """Say a law of the Union by its year and its number: "(EU) 2016/679"."""

    def said(match: re.Match[str]) -> str:
        first, last = match["first"], match["last"]
        parts = [
            tongue.year(int(one))
            if len(one) == 4 and one[:2] in {"19", "20"}
            else tongue.number(one)
            for one in (first, last)
        ]
        return ", ".join(parts)

    return form(
        r"\((?:EU|EG|EWG|UE|CE|CEE)\)(?: (?:Nr\.|n[°ºo]|n\.º|núm\.))? ?"
        r"(?P<said>(?P<first>[12][0-9]{3}|[0-9]{1,4})/(?P<last>[0-9]{1,4}))(?![\w/])",
        said,
        needs="/",
    )
