"""The way by which a medicine is given, beside a dose, a medicine or what is done with it."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english.health.dose_times import DOSE_FORMS, WEIGHED, is_in_town
from podcast.narration.spoken.medicines import MEDICINE
from podcast.narration.spoken.rule import Form, capital, form, one_of
from podcast.narration.spoken.shapes import GAP

_WAYS = {
    "IM": "into a muscle", "IV": "into a vein", "SC": "under the skin", "SQ": "under the skin",
    "SL": "under the tongue", "PO": "by mouth", "PR": "by the rectum", "PV": "by the vagina",
    "NG": "through a tube in the nose", "IO": "into the bone",
}  # fmt: skip
_KINDS = {
    "IM": "intramuscular", "IV": "intravenous", "SC": "subcutaneous", "SQ": "subcutaneous",
}  # fmt: skip
_ADVERBS = {
    "IM": "intramuscularly", "IV": "intravenously", "SC": "subcutaneously",
    "SQ": "subcutaneously",
}  # fmt: skip
_ROUTE = one_of(tuple(_WAYS))
_CHAIN = late_regex(rf"(?:\b{_ROUTE}(?: ?/ ?|, (?:or )?| or | and ))*$")
# "Drop support (PR 12)": what is only named is no dose.
_DOSE = (
    rf"[0-9]{GAP}(?:{one_of(WEIGHED)})\b"
    rf"|\b(?:[0-9]{{1,3}}|one|two|three|an?|each|per|half|oral|by) {DOSE_FORMS}\b"
)
_NEAR = late_regex(rf"{_DOSE}|{MEDICINE.pattern}", re.IGNORECASE)
_GIVEN = late_regex(
    r"\b(?:[Gg]iv(?:e|en|ing)|[Aa]dminister(?:ed)?|[Ii]njected)"
    r"(?: (?:it|this|once|daily|either|both))?,? $"
)
_WORD = late_regex(r"\b([A-Za-z]{2,20}) $")
_NUMBERED = late_regex(
    r"[A-Z][a-z]+|parts?|wards?|stages?|types?|tables?|phases?|grades?|levels?|class|books?|rooms?"
    r"|chapters?|sections?|volumes?|acts?|figures?|steps?|units?|and|or|an?|the|by"
)
# "Insulin prices fell in SC": where something is, and no way of giving it.
_PLACE = late_regex(r"\b(?:in|to|from|of|at|near|across|around|into|with|by|via|over) $")
_BEFORE = late_regex(r"\b([A-Z]{2})(?:, |,? and |,? or )$")
_AFTER = late_regex(r"(?:, |,? and |,? or )([A-Z]{2})\b")
_SENTENCE = late_regex(r"[.!?;] (?=[A-Z0-9])|\n")
_WINDOW = 60  # characters before a route in which its dose or medicine stands
# What goes on behind a route: anything else that follows is a thing, "IV fluids", "PR team".
_ENDS = (
    r"(?= ?[/,.;:)&+(]|$|\n| ?[x×] ?[1-9]\b| [a-z]{3,12}ly\b"
    r"| (?:stat|STAT|now|prn|PRN|q[0-9]{1,2}(?:-[0-9]{1,2})?h?|[bt]\.?d|[bt]id|[BT]D|[BT]ID|[tq]ds"
    r"|[TQ]DS|od|OD|once|twice|daily|weekly|monthly|every|over|for|if|or|and|as|at|before|after|then|when"
    r"|in|on|until|while|to|with|within|by|only|nightly|[0-9])(?!\w))"
)


def _is_other(match: re.Match[str], before: str) -> bool:
    """Tell a numeral, "Edward IV", "part IV", and a state among others, "SC and NC"."""
    if match[0] == "IV" and (word := _WORD.search(before)):
        return bool(_NUMBERED.fullmatch(word[1])) and not MEDICINE.fullmatch(word[1])
    beside = (_BEFORE.search(before), _AFTER.match(match.string, match.end()))
    return any(found and found[1] not in _WAYS for found in beside)


def _way(match: re.Match[str]) -> str | None:
    text, start = match.string, match.start()
    before = _SENTENCE.split(text[max(0, start - _WINDOW) : start])[-1]
    if is_in_town(match[0], before=before) or _is_other(match, before):
        return None
    if match[0] not in {"IV", "PO"} and _PLACE.search(before):
        return None
    before = _CHAIN.sub("", before, count=1)
    return _WAYS[match[0]] if _NEAR.search(before) or _GIVEN.search(before) else None


ROUTES: tuple[Form, ...] = (
    form(
        r"\b(?P<an>[Aa])n (?:SC|SQ)(?= (?:injections?|infusions?|bolus)\b)",
        lambda match: f"{match['an']} subcutaneous",
        needs=("SC", "SQ"),
    ),
    capital(
        rf"(?<![\w./'’-])(?P<said>{one_of(tuple(_KINDS))})(?= (?:injections?|infusions?|bolus)\b)",
        lambda match: _KINDS[match["said"]],
        needs=tuple(_KINDS),
    ),
    # "0.3 mg IM into the thigh": the place is named.
    form(
        r"[0-9] ?(?:mg|mcg|m[lL]|g|units) (?P<said>IM|IV|SC|SQ)(?= (?:in(?:to)?|at"
        r"|over) (?:the|an?|your|his"
        r"|her|each|either) (?:[a-z-]{3,12} ){0,2}(?:thigh|arm|muscle|abdomen|buttock|deltoid"
        r"|belly|tummy|vein"
        r"|stomach|hip|leg|shoulder|drip|bag)\b)",
        lambda match: _ADVERBS[match["said"]],
        needs=("IM", "IV", "SC", "SQ"),
    ),
    capital(rf"(?:(?<![\w.'’/-])|(?<=[A-Z]/)){_ROUTE}(?![\w'’-]|\.\w){_ENDS}", _way, needs=_WAYS),
)
"""Forms of the rule "doses", before its own."""
