"""Words cut short in French and Spanish alike: "incl." with its ending."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form


def included(tongue: Tongue) -> Form:
    """Say incl. with the ending that the noun before it wants."""
    stem, feminine, many = tongue.word("included").split("|")

    def said(match: re.Match[str]) -> str:
        noun = match["noun"]
        if noun is None:
            return stem
        if noun.isdigit():
            return f"{tongue.word('inclusive')}{stop(match)}"
        said = feminine if re.search(f"(?:{tongue.word('feminine_ends')})$", noun) else stem
        plural = many if noun.endswith("s") and not said.endswith("s") else ""
        return f"{said}{plural}{stop(match)}"

    short = (
        r"incl\.|(?<=[a-zA-Z] )inc\.(?= ?(?:[,;)]|$))" if tongue.name == "spanish" else r"incl\."
    )
    return form(
        rf"(?:\b(?P<noun>\w{{1,30}}) )?(?<!\w)(?P<said>{short})(?!\w)",
        said,
        needs=("incl.", "inc."),
    )
