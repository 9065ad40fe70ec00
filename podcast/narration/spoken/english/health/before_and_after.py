"""What is done so long before or after something: "discard 60 d after opening", "NPO p MN"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, form
from podcast.narration.spoken.shapes import NUMBER

# Nobody does this for an old penny: "sold at 6d after the war".
_DONE = (
    r"\b(?:[Dd]iscard(?:ed)?|[Uu]se(?: within)?|[Tt]hrow away|[Ss]tart(?:ed)?|[Ss]top(?:ped)?"
    r"|[Rr]epeat|[Rr]eview|[Rr]e-?check|[Rr]e-?test|[Tt]est(?:ed)?|[Tt]ake(?:n)?|[Gg]ive(?:n)?"
    r"|[Hh]old|[Ww]ithhold|[Rr]eturn|[Ff]ollow-up|[Ss]een|[Ii]solate|[Aa]void|[Oo]nset|out"
    r"|[Bb]ooster|[Dd]ose)\b"
)


def _days(match: re.Match[str]) -> str:
    low = number_words.number(match["low"])
    if match["high"]:
        return f"{low} to {number_words.number(match['high'])} days"
    return f"{low} day{'' if low == 'one' else 's'}"


BEFORE_AND_AFTER: tuple[Form, ...] = (
    form(
        rf"{_DONE}[^.;:!?£$€\n]{{0,24}}? (?<!\bat )"
        rf"(?P<said>(?P<low>{NUMBER})(?:[-\u2013](?P<high>{NUMBER}))? ?d)"
        r"(?= (?:after|before|prior to|post|pre|following|of (?:opening|surgery|onset))\b)",
        _days,
        needs=(" d ", *(f"{digit}d " for digit in "0123456789")),
    ),
    form(
        r"\b(?:NPO|NBM|[Ff]ast(?:ing)?|[Nn]othing by mouth|[Nn]il by mouth)"
        r" (?P<said>(?P<bar>p|after|from|past|until)\.? MN)(?!\w)",
        lambda match: f"{'after' if match['bar'] == 'p' else match['bar']} midnight",
        needs=("MN",),
    ),
)
"""Forms of the rule "doses"."""
