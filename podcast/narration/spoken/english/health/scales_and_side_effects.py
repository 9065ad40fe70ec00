"""How often a harm is met, marks of scales, strengths that fall: "≥1/100", "PHQ-9 17/27"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.units import unit_name
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.shapes import SPACE

_PERIODS = {"d": "day", "w": "week", "m": "month", "y": "year"}
_MANY = rf"1(?:0{{1,2}}(?:[,.]|{SPACE})?000|(?:[,.]|{SPACE})?000|00?)(?!{SPACE}?[0-9])"
# Who is asked, and by which scale (names of instruments).
_SCALE = (
    r"(?:PHQ-?(?:2|4|9|15)|GAD-?[27]|AMTS?|MMSE|M[oO]CA|ACE-?(?:III|R|3)|4AT|6CIT|HADS(?:-[AD])?|EPDS"
    r"|AUDIT(?:-C)?|CFS|GDS(?:-15)?|HAM-?[AD]|MADRS|BDI(?:-?II)?|K-?10|PCL-?5|NIHSS|mRS|WEMWBS|CORE-?10"
    r"|Waterlow|MUST|CAT|DLQI|IPSS|ISI|ESS|EDSS|ASA|Wells|Braden|Barthel|Abbey|FLACC|WHO-?5|SCOFF|CAGE)"
)

_SCALES_BEGIN = (
    "PHQ", "GAD", "AMT", "MMSE", "CA", "ACE", "4AT", "6CIT", "HADS", "EPDS", "AUDIT", "CFS", "GDS",
    "HAM", "MADRS", "BDI", "K10", "K-10", "PCL", "NIHSS", "mRS", "WEMWBS", "CORE", "Waterlow",
    "MUST", "DLQI", "IPSS", "ISI", "ESS", "EDSS", "ASA", "Wells", "Braden", "Barthel", "Abbey",
    "FLACC", "WHO", "SCOFF",
)  # fmt: skip


def _one_in(match: re.Match[str]) -> str:
    many = int(re.sub("[^0-9]", "", match["many"]))
    return f"one in {number_words.cardinal(many)}"


def _hourly(match: re.Match[str]) -> str:
    hours = match["hours"]
    return f"every {number_words.integer(hours)} hour{'' if hours == '1' else 's'}"


def _marks(match: re.Match[str]) -> str | None:
    """Say how many of how many; more than all is no mark."""
    if int(match["top"]) > int(match["bottom"]):
        return None
    return f"{number_words.integer(match['top'])} out of {number_words.integer(match['bottom'])}"


def _strengths(match: re.Match[str]) -> str | None:
    """Say two strengths of which the second is less: nobody takes from 800 to 160."""
    if int(match["low"]) <= int(match["high"]):
        return None
    low, high = (number_words.integer(match[end]) for end in ("low", "high"))
    return f"{low}, {high} {unit_name(match['unit'], one=False)}"


SCALES_AND_SIDE_EFFECTS: tuple[Form, ...] = (
    # "Common (≥1/100 to <1/10)": so many people of so many (guideline on product characteristics).
    figure(
        rf"(?:(?<=[<>\u2264\u2265])|(?<=[<>\u2264\u2265] )|(?<=affects )|(?<=affect ))1/"
        rf"(?P<many>{_MANY})"
        r"(?![\w/%]|[.,][0-9]| ?(?:of|inch|mile|cup|s|sec)\b)",
        _one_in,
        needs=("1/1",),
    ),
    figure(
        rf"(?<![\w.,/$£€-])1/(?P<many>{_MANY})(?= (?:to|and) [<>\u2264\u2265] ?1/1|,? (?:people"
        rf"|patients|users|women|men|births|children)\b)",
        _one_in,
        needs=("1/1",),
    ),
    form(
        rf"(?<![\w-]){_SCALE}(?: score)?[:=]? ?(?:of |is |was |= ?)?(?P<said>"
        rf"(?P<top>[0-9]{{1,3}})/(?P<bottom>[1-9][0-9]{{0,2}}))"
        r"(?![\w/%]|[.,-][0-9])",
        _marks,
        needs=_SCALES_BEGIN,
    ),
    figure(
        r"(?<![\w.,/$£€-])(?P<low>[1-9][0-9]{1,3})[-\u2013](?P<high>[1-9][0-9]{0,3})[ -]?"
        r"(?P<unit>mg|mcg|µg)(?![\w/])",
        _strengths,
        needs=("mg", "mcg", "µg"),
    ),
    # Before a meal, and not "before food breakfast".
    form(
        r"[0-9][^.;\n]{0,30}? (?P<said>(?P<side>[aApP])\.?[cC]\b\.?)(?= (?:breakfast|lunch"
        r"|dinner|supper|tea|meals?|food|bed|each meal)\b)",
        lambda match: "before" if match["side"] in "aA" else "after",
        needs=("C ", "c. ", "ac ", "pc "),
    ),
    form(
        r"(?<![\w.])[qQ] ?(?P<hours>[1-9][0-9]?)°",
        _hourly,
        needs="°",
    ),
    form(r"(?<![\w/])b/4(?![\w/]|[.,][0-9])", "before", needs=("b/4",)),
    form(
        r"\b(?:days|doses|tablets|tabs|units|times|hours|drinks)(?P<said>/(?P<per>d|day|wk|week|mth|month|yr|year))(?!\w)",
        lambda match: f" per {_PERIODS[match['per'][0]]}",
        needs="/",
    ),
    form(r"(?<![\w.])N\.?(?= saline\b)", "normal", needs=(" saline",)),
    # How bad it is: "mod. MR", "vis. mod./poor".
    form(
        r"(?<![\w.])(?P<said>(?P<first>[Mm])od\.)(?=/|(?: (?:to|or|and))? (?:MR|AR|TR|AS|LV|RV"
        r"|LVSD|poor|good|severe|mild|visibility|pain|risk|OA|sized)\b)",
        lambda match: f"{match['first']}oderate",
        needs=("mod.", "Mod."),
    ),
    form(
        r"\b(?P<said>[Cc]reat\b\.?|[Cc]hol\b\.?)(?=:? (?:was |is |of |= ?)?[<>]?[0-9])",
        lambda match: (
            f"{match['said'][0]}{'reatinine' if 'reat' in match['said'] else 'holesterol'}"
        ),
        needs=("creat ", "creat.", "Creat", "chol ", "chol.", "Chol"),
    ),
    form(
        r"\b(?P<said>[Qq]ty\b\.?)(?=: ?[0-9#]| [0-9])",
        lambda match: "Quantity" if match["said"][0] == "Q" else "quantity",
        needs=("Qty", "qty"),
    ),
    # A temperature on a chart, over or under a bound: "if T >38.5".
    form(
        r"(?:\b(?:for|if|when|with|prn|PRN|as needed|a) |[;,(] ?)(?P<said>T)"
        r"(?= ?[<>\u2264\u2265] ?(?:3[4-9]|4[0-2]|9[5-9]|10[0-9])(?:\.[0-9])? ?(?:°|C\b|F\b"
        r"|[.,;)]|$| ))",
        "temperature",
        needs=("T <", "T >", "T<", "T>", "T \u2264", "T \u2265"),
    ),
    # How strongly a test shows: "prot. ++".
    form(
        r"(?<=[a-z.)])(?P<said> (?P<signs>\+{1,4}))(?=[,;:.)]|$| (?:and|with|but|on|in)\b)",
        lambda match: " plus" * len(match["signs"]),
        needs=(" +",),
    ),
    # A bone that is broken, and on which side: "# L NOF".
    form(
        r"(?<![\w#&])# (?=[LR] (?:NOF|neck of femur|hip|wrist|ribs?|ankle|tibia|fibula|radius"
        r"|ulna|humerus|femur|clavicle)\b)",
        "fractured ",
        needs="#",
    ),
    form(
        r"(?<![\w/])(?P<said>D/C)(?= (?!home|to\b|from|on\b|with|summary|plan|date|letter|meds"
        r"|instructions)(?:[a-z]{3,20}(?:ine|ol|in|ide|one|am|il|ate|ium|pam|azole|mab|nib|pril|tan|lin|ex|min|cillin)\b|IV\b|[A-Z][a-z]{3,20}(?:ine|ol|in|ide|one|am|il|ate)\b))",
        "discontinue",
        needs=("D/C",),
    ),
)
"""Forms of the rule "doses", before its own."""
