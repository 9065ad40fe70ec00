"""Prescriptions that name the form and count by meals: "Tab. Zinc 20 mg 1-0-1 x 5 days"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.medicines import MEDICINE
from podcast.narration.spoken.rule import Form, form

_FORMS = {
    "Tab": "Tablet", "Tabs": "Tablets", "Cap": "Capsule", "Caps": "Capsules", "Inj": "Injection",
    "Syp": "Syrup", "Syr": "Syrup", "Oint": "Ointment", "Susp": "Suspension", "Neb": "Nebulizer",
}  # fmt: skip
_AT_MEALS = r"(?<![\w.,/-])[0-3½]-[0-3½]-[0-3½](?:-[0-3½])?(?![\w/-]|[.,][0-9])"
_DOSED = re.compile(
    rf" [^.;:!?\n]{{3,40}}?(?:[0-9] ?(?:mg|mcg|g|m[lL]|IU|iu|units?|%)(?!\w)|{_AT_MEALS}"
    r"|\b(?:OD|BD|TDS|TID|QID|QDS|SOS|HS|stat)\b)"
)
_WINDOW = 60  # characters before a count by meals in which its medicine stands
_GIVEN = re.compile(
    r"(?:\b(?:Tabs?|Caps?|Inj|Syp|Syr)\b\.? [^.;:\n]{2,30}"
    r"|[0-9] ?(?:mg|mcg|g|m[lL]|IU|units?)(?: (?:tab|cap)\w{1,6})?)$"
)
_NAMED = re.compile(r"[A-Za-z] [0-9]{1,4}$")
_HALF = {"½": "a half"}


def _form(match: re.Match[str]) -> str | None:
    """Say what a medicine is given as, where its dose follows; a tab of a browser has none."""
    return _FORMS[match["said"].rstrip(".")] if _DOSED.match(match.string, match.end()) else None


def _known(match: re.Match[str]) -> str | None:
    if not (MEDICINE.fullmatch(match["name"]) and _DOSED.match(match.string, match.end())):
        return None
    return "Tablet" if match["form"] == "T" else "Capsule"


def _at_meals(match: re.Match[str]) -> str | None:
    """Say how many are taken morning, noon and night, apart from the strength before them."""
    before = match.string[max(0, match.start() - _WINDOW) : match.start()]
    if not (_GIVEN.search(before) or (_NAMED.search(before) and MEDICINE.search(before))):
        return None
    counts = [_HALF.get(one) or number_words.integer(one) for one in match["counts"].split("-")]
    return f", {', '.join(counts)}"


DOSED_BY_MEALS: tuple[Form, ...] = (
    # One letter before a medicine that is known: "T. Azithromycin 500 mg".
    form(
        r"(?:^|[.;:)\n] ?|[0-9]\. )(?P<said>(?P<form>[TC])\.)(?= (?P<name>[A-Z][a-z]{3,20}) )",
        _known,
        needs=("T.", "C."),
    ),
    form(
        rf"(?:^|[.;:)\n] ?|[0-9]\. )(?P<said>(?:{'|'.join(_FORMS)})\.)(?= ?[A-Z])",
        _form,
        needs=tuple(f"{one}." for one in _FORMS),
    ),
    form(rf" (?P<counts>{_AT_MEALS})", _at_meals, needs="-"),
    # How long, behind the counts: "1-0-1 x 3 days".
    form(
        r"(?<=[0-9½]-[0-9½]) ?[x×] ?(?=[0-9]{1,2} ?(?:days?|d|weeks?|wks?|months?)\b)",
        " for ",
        needs="x×",
    ),
)
"""Forms of the rule "doses"."""
