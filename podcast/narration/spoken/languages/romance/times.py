"""A time to the second in French and Spanish: "13:09:30"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.quantities import counted
from podcast.narration.spoken.languages.sentence_ends import before
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, figure


def cooked_minutes(tongue: Tongue) -> Form:
    """Say minutes by an apostrophe where something cooks, rests or lasts: "laisser reposer 5'"."""
    cue = re.compile(rf"(?<!\w)(?i:{tongue.word('cooked')})(?!\w)")

    def said(match: re.Match[str]) -> str | None:
        near = before(match) + " " + match.string[match.end() : match.end() + 24]
        return counted(match["n"], "min", tongue=tongue) if cue.search(near) else None

    return figure(
        r"(?<![\w.,:/'’-])(?P<n>[1-9][0-9]{0,2})['’](?=$|[ ,.;:)](?!\w['’]))", said, needs="'’"
    )


def with_seconds(tongue: Tongue) -> Form:
    """Say hours, minutes and seconds; three parts of a fertiliser are none."""

    def said(match: re.Match[str]) -> str | None:
        if match.string.endswith(("NPK ", "N-P-K "), 0, match.start()):
            return None
        parts = ((match["h"], "h"), (match["min"], "min"), (match["s"], "s"))
        first = next((at for at, (one, _) in enumerate(parts) if int(one)), None)
        if first is None:
            return None
        return " ".join(
            counted(one, unit, tongue=tongue) for one, unit in parts[first:] if int(one)
        )

    return figure(
        r"(?<![\w.,:/-])(?P<h>[01]?[0-9]|2[0-3]):(?P<min>[0-5][0-9]):(?P<s>[0-5][0-9])(?!\w|[:.,/-][0-9])",
        said,
        needs=":",
    )


def hours_and_primes(tongue: Tongue) -> Form:
    """Say hours and minutes whose minutes have a mark: "2h 41'"."""
    return figure(
        r"(?<![\w.,:/-])(?P<h>[0-9]{1,2}) ?h ?(?P<min>[0-5]?[0-9])['’\u2032](?![\w'’\u2032]"
        r"|[0-9])(?! ?[0-9]{1,2}['’\u2033\"])",
        lambda match: " ".join(counted(match[one], one, tongue=tongue) for one in ("h", "min")),
        needs="'’\u2032",
    )
