"""What stands beside a dose on labels and in notes: "30 mg codeine/tab", "2L NS", "L4/5"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.health.scales_and_side_effects import (
    SCALES_AND_SIDE_EFFECTS,
)
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import QUANTITY, is_one, quantity

_FORMS = {
    "tab": "tablet", "tabs": "tablet", "cap": "capsule", "caps": "capsule", "inh": "inhalation",
    "ml": "milliliter", "mL": "milliliter", "kg": "kilogram", "d": "day",
}  # fmt: skip
_SPINE = "CTLS"
_STAGES = 4
_BACK = late_regex(
    r"\b(?:spin(?:e|al)|discs?|disks?|vertebra\w*|thoracic|lumbar|cervical|cord|back|neck|kypho\w+"
    r"|lamin\w+|myel\w+|radicul\w+|epidural|fractur\w+|herniat\w+|stenosis|sciatica|prolapse\w*"
    r"|bulg\w+|fusion|punctures?|facets?|nerves?|roots?|pain\w*|MRI|CT|surgery|degenerat\w+|slipped)\b"
    r"|(?<=[0-9]) levels?\b",
    re.IGNORECASE,
)
_TUMOUR = late_regex(r"\b(?:tumou?rs?|cancers?|staged?|half-li\w+)\b", re.IGNORECASE)
_EYES = late_regex(
    r"\b(?:eyes?|vision|sight|glasses|lens(?:es)?|correct\w{0,4}|uncorrected|acuity|marks?|exams?"
    r"|tests?|scor\w{1,3}|quiz|grades?|class|paper|points)\b",
    re.IGNORECASE,
)
_LAST = {"C": 7, "T": 12, "L": 5, "S": 5}
_YOUNGEST, _OLDEST = 4, 24  # of teams and of children that a leaflet names
_SUBMARINE = late_regex(
    r"\b(?:submarines?|[Uu]-boats?|sank|sunk|crew|torpedo\w*|captain of|feared|navy|fleet"
    r"|dived|subway|U-Bahn)\b"
)
_WINDOW = 100  # characters in which a chart's other values stand
_PRESSURE = late_regex(r"\b(?:BP|[Ss]ats|SpO2|SaO2|RR|HR|GCS)\b[: ]")
_SIGNS = {"T": "temperature", "P": "pulse", "R": "respirations"}
_AIR = {"OA": "on air", "RA": "on room air"}


def _under(match: re.Match[str]) -> str:
    written = match["per"]
    return f" per {_FORMS.get(written, written)}"


def _levels(match: re.Match[str]) -> str | None:
    """Say two bones of the spine beside each other; "L1/3" and a half-life are none."""
    first, top = match["first"], int(match["top"])
    second, bottom = match["second"] or first, int(match["bottom"])
    is_next = second == first and bottom == top + 1 and bottom <= _LAST[first]
    is_below = _SPINE.find(second) == _SPINE.find(first) + 1 and top == _LAST[first] and bottom == 1
    if not (is_next or is_below):
        return None
    # Tumours are staged T1 to T4, a half-life is T1/2; a switch is L2/3, an envelope C5/6.
    text = match.string
    near = (
        f"{text[max(0, match.start() - _WINDOW) : match.start()]} {text[match.end() :][:_WINDOW]}"
    )
    if not _BACK.search(near) or (first == "T" and top < _STAGES and _TUMOUR.search(near)):
        return None
    last = f"{second} " if match["second"] else ""
    return f"{first} {number_words.cardinal(top)} {last}{number_words.cardinal(bottom)}"


def _weeks(match: re.Match[str]) -> str | None:
    """Say how far a woman is; how well she sees, or did in an exam, is written alike."""
    text = match.string
    near = text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    return None if _EYES.search(near) else f"{number_words.integer(match['weeks'])} weeks"


def _litres(match: re.Match[str]) -> str:
    return f"{quantity(match)} liter{'' if is_one(match) else 's'}"


def _under_age(match: re.Match[str]) -> str | None:
    age, text = int(match["age"]), match.string
    near = text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    if not _YOUNGEST <= age <= _OLDEST or _SUBMARINE.search(near):
        return None
    return f"under-{number_words.plural(number_words.cardinal(age))}"


_AGES = {"mo": "month", "mos": "month", "mth": "month", "yr": "year", "wk": "week", "dy": "day"}


def _old(match: re.Match[str]) -> str:
    return f"{number_words.number(match['count'])}-{_AGES[match['unit']]}-old"


def _sign(match: re.Match[str]) -> str | None:
    """Say the T, P and R of a chart where its pressure or its oxygen stands near."""
    text = match.string
    near = text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    return _SIGNS[match["said"]] if _PRESSURE.search(near) else None


_MINERALS = {
    "Na": "sodium", "K": "potassium", "Ca": "calcium", "Mg": "magnesium", "Fe": "iron",
}  # fmt: skip


def _mineral(match: re.Match[str]) -> str:
    return f"{_MINERALS[match['sign']]}{' per day' if match['day'] else ''}"


BESIDE_DOSES: tuple[Form, ...] = (
    *SCALES_AND_SIDE_EFFECTS,
    form(
        r"[0-9] ?(?:mg|mcg|micrograms|g|units|IU) (?:of )?[a-z][a-z-]{3,20}"
        r"(?P<said>/(?P<per>tabs?|caps?|tablet|capsule|dose|puff|spray|patch|inh|m[lL]|kg|day|d)\b"
        r"(?:\.(?= [a-z]|[,;)]))?)(?![\w/])",
        _under,
        needs="/",
    ),
    form(
        r"(?<![\w/.-])(?P<first>[CTL])(?P<top>[1-9][0-2]?)/(?P<second>[TLS])?(?P<bottom>[1-9][0-2]?)"
        r"(?![\w/]|\.[0-9])",
        _levels,
        needs="/",
    ),
    # How far she is: "She is 38/40".
    form(
        r"\b(?:[Ss]he(?: is| was|['’]s)|[Mm]um|[Mm]other|[Ww]oman|[Gg]estation:?|GA:?) (?:now "
        r"|at )?"
        r"(?P<said>(?P<weeks>[4-9]|[1-3][0-9]|4[0-2])/40)"
        r"(?![\w/]|[.,][0-9]| (?:on|in|for|out|marks?|points?|right|correct)\b)",
        _weeks,
        needs=("/40",),
    ),
    form(
        r"(?<![\w.])(?:[Ss]albutamol|[Vv]entolin|[Aa]lbuterol|[Cc]lenil|[Ss]eretide|[Bb]eclomet\w{4,8}"
        r"|[Ff]ostair|[Ss]ymbicort|[Ss]teroid|[Bb]lue|[Bb]rown) (?P<said>inh\.?)(?= )",
        "inhaler",
        needs=("inh",),
    ),
    # A mineral by its sign: "2.3 g Na/d".
    form(
        r"[0-9] ?m?g (?P<said>(?P<sign>Na|K|Ca|Mg|Fe)(?P<day>/d(?:ay)?)?)(?!\w)"
        r"(?=/|[,.;)]| (?:a|per|daily|each)\b|$|(?<=/d) |(?<=/day) )",
        _mineral,
        needs=("Na", "K", "Ca", "Mg", "Fe"),
    ),
    # What is run in by the litre: "1 L LR", "2L NS".
    figure(
        rf"{QUANTITY} ?L(?= (?:of )?(?:LR|RL|NS|D5|D5W|D10W?|NC|NRB|O2|PEG|IVF|½NS|½ NS"
        rf"|Hartmann['’]?s)\b)",
        _litres,
        needs="L",
    ),
    form(
        r"(?<![\w-])(?:[uU]-(?P<age>[0-9]{1,2})(?:(?<!U-[0-9])(?<!U-[0-9]{2})['’])?s)(?!\w)",
        _under_age,
        needs=("u-", "U-"),
    ),
    figure(
        r"(?<![\w.,/-])(?P<count>[0-9]{1,3})-(?P<unit>mos?|mth|yr|wk|dy)\.?-old\b",
        _old,
        needs=("-old",),
    ),
    # The most of what was just counted: "14/wk max., spread out".
    form(
        r"(?:[0-9] ?(?:mg|mcg|g|m[lL]|tabs?|tablets|capsules|caps|doses|puffs|units|times|days"
        r"|hours"
        r"|hrs|h)?"
        r"|/(?:day|d|wk|week|24 ?h|24 ?hrs?|hr|h)) (?P<said>max\.?)(?=[,;)]|\.?$|\. [A-Z])",
        lambda match: stopped("maximum", match),
        needs=("max",),
    ),
    form(
        r"(?<![\w/])S/F(?= (?:(?:oral )?(?:susp|suspension|soln|solution|liquid|syrup|elixir"
        r"|linctus|paediatric|version|brand)\b))",
        "sugar-free",
        needs=("S/F",),
    ),
    form(
        r"(?<![\w.=/-])(?P<said>T|P|R)(?= (?:3[4-9]\.[0-9]|4[0-2]\.[0-9]|[1-9][0-9]{1,2})[,;])",
        _sign,
        needs="TPR",
    ),
    form(
        r"\b(?:[Ss]ats|SpO2|SaO2|O2)\b[^.;\n%]{0,12}[0-9]{2,3} ?% (?P<said>OA|RA)(?![\w/])",
        lambda match: _AIR[match["said"]],
        needs=("OA", "RA"),
    ),
    form(
        r"(?<![\w.])(?P<first>[Rr])pt\b\.?(?= (?:U&Es?|FBCs?|bloods?|LFTs?|TFTs?|CRP|ECG|CXR|INR"
        r"|scans?|tests?|dose|script|prescription|Rx|BP|in [0-9]|x ?[0-9]|after|every)(?!\w))",
        lambda match: f"{match['first']}epeat",
        needs=("pt",),
    ),
)
"""Forms of the rule "doses", before its own."""
