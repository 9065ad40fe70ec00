"""What notes write beside a dose or an illness: "3–4×/day", "20mmol KCl/L", "T1DM x 40 yrs"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.health.prescribing import DOSED_BY_MEALS
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.sentence_ends import stopped

_WINDOW = 80  # characters on each side that may hold the cue
_OLDEST = 36  # months
_ONCE = {"1": "once", "2": "twice"}
_UNDER = {
    "day": "a day", "d": "a day", "night": "a night", "wk": "a week", "week": "a week",
    "month": "a month", "mo": "a month", "hr": "an hour", "h": "an hour", "hour": "an hour",
    "yr": "a year", "year": "a year", "y": "a year",
}  # fmt: skip
_SALTS = {
    "KCl": "potassium chloride", "NaCl": "sodium chloride", "NaHCO3": "sodium bicarbonate",
    "MgSO4": "magnesium sulfate", "CaCl2": "calcium chloride",
}  # fmt: skip
_PER = {"L": "liter", "l": "liter", "kg": "kilogram", "h": "hour", "hr": "hour", "day": "day",
        "d": "day"}  # fmt: skip
_EVERY = {"w": "week", "m": "month", "y": "year"}
_CHILD = late_regex(
    r"\b(?:MMRV?|jabs?|vaccin\w{1,7}|immuni[sz]\w{1,6}|boosters?|doses?|bab(?:y|ies)|infants?"
    r"|toddlers?|wean\w{0,4}|breast\w{0,7}|milestones?|teeth\w{0,4})\b",
    re.IGNORECASE,
)
_LENGTHS = late_regex(
    r"\b(?:long|wide|high|deep|tall|away|apart|walk\w{0,3}|met(?:re|er)s?|distance|height|depth"
    r"|length|width|crawl\w{0,3}|run|race|swim|pool|from the|dives?|divers?|diving|rockets?"
    r"|altitudes?|stood|range)\b"
)


def _often(match: re.Match[str]) -> str | None:
    """Say how often: "3–4×/day", "6×/24h"; "3x/day" is the symbols' own."""
    low, high = match["low"], match["high"]
    if not high and not match["hours"] and match["under"] not in {"mo", "yr", "hr"}:
        return None
    if high:
        times = f"{number_words.integer(low)} to {number_words.integer(high)} times"
    else:
        times = _ONCE.get(low) or f"{number_words.integer(low)} times"
    if match["hours"]:
        return f"{times} in {number_words.integer(match['hours'])} hours"
    return f"{times} {_UNDER[match['under']]}"


def _salt(match: re.Match[str]) -> str:
    under = f" per {_PER[match['per']]}" if match["per"] else ""
    return f"{_SALTS[match['salt']]}{under}"


def _months(match: re.Match[str]) -> str | None:
    """Say at which ages a child gets something: "at 12m and 18m"."""
    text = match.string
    near = text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    oldest = max(int(one) for one in re.findall("[0-9]+", match["said"]))
    if oldest > _OLDEST or not _CHILD.search(near) or _LENGTHS.search(near):
        return None
    return re.sub(
        "([0-9]{1,2})m",
        lambda one: f"{number_words.integer(one[1])} month{'' if one[1] == '1' else 's'}",
        match["said"],
    )


NOTED_BESIDE: tuple[Form, ...] = (
    *DOSED_BY_MEALS,
    figure(
        r"(?<![\w.,/$£€:])(?P<low>[1-9][0-9]?)(?:[-\u2013](?P<high>[1-9][0-9]?))? ?[x×] ?/ ?"
        r"(?:(?P<hours>24|12|48) ?(?:h|hrs?|hours?)|(?P<under>day|d|night|wk|week|month|mo|hour|hr"
        r"|h|year|yr|y))(?![\w/])",
        _often,
        needs="x×",
    ),
    form(
        r"\bq ?(?P<unit>w|m|y)(?:ee)?(?:k|o|on|onth|r|ear)(?:ly)?(?![\w/])",
        lambda match: f"every {_EVERY[match['unit']]}",
        needs=("qw", "q w", "qm", "q m", "qy", "q y"),
    ),
    # How long somebody has had it: "T1DM x 40 yrs".
    form(
        r"(?<=[A-Za-z.]) [x×] ?(?=[0-9]{1,2} ?(?:yrs?|years?|months)\b)",
        " for ",
        needs="x×",
    ),
    form(
        r"(?<![\w-])T(?P<kind>[12])DM(?![\w-])",
        lambda match: f"type {number_words.integer(match['kind'])} diabetes",
        needs=("DM",),
    ),
    form(
        r"-(?:yr|year)s?\.?-old (?P<said>[MF])(?=,? (?:with|who|was|is|presents?|presented"
        r"|presenting|admitted|c/o|w/|on|h/o|s/p|seen)(?!\w))",
        lambda match: "male" if match["said"] == "M" else "female",
        needs=("old M", "old F"),
    ),
    form(r"(?<![\w/])s/p(?= [A-Z])", "status post", needs=("s/p",)),
    form(r"(?<![\w/])C/I(?=:| in\b)", "contraindications", needs=("C/I",)),
    form(r"(?<=\()nl\.?(?= ?[<>\u2264\u2265]? ?[0-9])", "normal", needs=("(nl",)),
    form(r"(?<![\w/.])(?P<said>abx)(?![\w/])", lambda m: stopped("antibiotics", m), needs=("abx",)),
    form(
        r"\bas (?P<said>tol\b\.?)(?!\w)",
        lambda match: stopped("tolerated", match),
        needs=("as tol",),
    ),
    form(
        r"(?<![\w.])(?P<first>[Oo])pt\.(?= [1-9](?!\w|[.,][0-9]))",
        lambda match: f"{match['first']}ption",
        needs=("pt.",),
    ),
    form(
        r"(?<![\w.#])(?<=[a-z] )(?<![Ww]hich )(?<!hat )(?<!\bno )(?<!ach )(?<!very )"
        r"(?<!any )(?<!this )"
        r"#(?= (?:needs?|in (?:a )?(?:cast|plaster)|clinic|reduced|fixed"
        r"|heal\w{2,3})\b)",
        "fracture",
        needs=("# ",),
    ),
    form(
        r"(?<![\w.#])#(?=clinic\b)",
        "fracture ",
        needs=("#clinic",),
    ),
    form(r"(?<![\w-])Hb(?= (?:was|is|of|fell|rose|[0-9<>])|[:;,)] ?|$)", "H B", needs=("Hb",)),
)
"""Forms of the rule "doses", before its own."""

SALTS: tuple[Form, ...] = (
    # Who has it: "HIV+ people", "she is Rh-".
    form(
        r"(?<![\w-])(?:HIV|HCV|HBV|HBsAg|MRSA|C(?:OVID|ovid)(?:-19)?|TB|CMV|EBV|HPV|GBS|STI|VRE|ESBL"
        r"|ANA|RhD?|CRP|hCG|HCG)"
        r"(?P<said>(?P<sign>[+\u2212\u2013]|-(?! (?:and|or) [a-z]))(?:ve)?)"
        r"(?=[,;:.)]|$| [a-z])"
        # Before a word that ends alike nobody is told negative: "HIV- or TB-related".
        r"(?!(?:, [A-Za-z]+-?){0,3},? (?:and|or|to) (?:[A-Za-z]+ ){0,2}[A-Za-z]+-[a-z])",
        lambda match: f" {'positive' if match['sign'] == '+' else 'negative'}",
        needs="-+\u2212\u2013",
    ),
    # What a tumour has: "ER+/PR+/HER2−".
    form(
        r"(?<![\w-])(?P<kind>ER|PR|PgR|HER2|EGFR|ALK|PD-L1)"
        r"(?P<said>(?P<sign>[-+\u2212\u2013])(?P<next>/)?)"
        # "PR- and HR-teams" has two halves of words.
        r"(?=(?(next)(?:ER|PR|PgR|HER2|EGFR|ALK)[-+\u2212\u2013]|(?:[,;:.)]|$| (?:(?:and|or)"
        r"(?:(?<![-] and)(?<![-] or)| (?=(?:ER|PR|PgR|HER2|EGFR|ALK|PD)\b))|tumou?rs?"
        r"|disease|breast|cancers?|patients|status)\b)))",
        lambda match: (
            f" {'positive' if match['sign'] == '+' else 'negative'}{', ' if match['next'] else ''}"
        ),
        needs=("R+", "R-", "R\u2212", "R\u2013", "2+", "2-", "2\u2212", "2\u2013", "K+", "1+"),
    ),
    form(
        r"[0-9] ?(?:mmol|mEq|mg|g|%) (?P<said>(?P<salt>KCl|NaCl|NaHCO3|MgSO4|CaCl2)"
        r"(?: ?/ ?(?P<per>kg|L|l|hr|h|day|d))?)(?![\w/])",
        _salt,
        needs=("Cl", "NaH", "MgS"),
    ),
)
"""Forms of the rule "chemistry", before its own: a salt that is run in by its dose."""

MONTHS_OLD: tuple[Form, ...] = (
    form(
        r"\b[Aa]t (?P<said>[1-9][0-9]?m(?:, [1-9][0-9]?m){0,4},? (?:and|&|or) [1-9][0-9]?m)"
        r"(?![\w²³/])",
        _months,
        needs=("m ", "m,"),
    ),
)
"""Forms of the rule "ages", before its own."""
