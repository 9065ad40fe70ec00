"""German "V. a.": a diagnosis that is suspected, "V. a. Sepsis", or what is told of most."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.tongue import GAP
from podcast.narration.spoken.rule import Rule, form

# Behind these "V. a." begins what is told of many, and no diagnosis.
_ABOVE_ALL = re.compile(
    " (?:(?:am|an|auf|aus|bei|beim|da|dann|das|dem|den|der|des|die|durch|er|es|für|gegen|hier"
    "|im|in|mit|nach|ob|sie|um|unter|von|vor|wegen|weil|wenn|wer|wo|zu|zum|zur)\\b"
    "|[a-zäöüß]{2,20}(?<!e)(?<!e[nrs])(?![\\w-])"
    "|[^.!?\n]{0,60} (?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurden?|kann"
    "|können|soll|sollen|sollten|muss|müssen|darf|dürfen|leiden|leidet|brauch\\w*|gilt|gelten"
    "|profitier\\w*)\\b)"
)


def suspected() -> Rule:
    """Say "V. a.", which begins a diagnosis, or a sentence about most of them."""

    def said(match: re.Match[str]) -> str:
        text = match.string
        begins = re.search(
            r"(?:^|[.!?:]\s|\n)\s?$", text[max(0, match.start() - 3) : match.start()]
        )
        goes_on = _ABOVE_ALL.match(text, match.end())
        return "Vor allem" if begins and goes_on else "Verdacht auf"

    return Rule("abbreviations", (form(rf"(?<![\w.])V\.{GAP}a\.(?=\s)", said, needs=("V.",)),))
