"""What notes and labels say by a sign or a letter: "↑ risk", "200 J", "Y/N", "i tds", "susp."."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.health.glasses_and_needles import GAUGES, LENSES
from podcast.narration.spoken.english.health.results_by_signs import RESULTS
from podcast.narration.spoken.english.health.weeks_by_strokes import BY_STROKES
from podcast.narration.spoken.medicines import MEDICINE
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import QUANTITY, START, quantity

_WINDOW = 80  # characters on each side that may hold the cue
_SHOCK = late_regex(
    r"\b(?:shocks?|AED|defib\w{0,10}|cardiover\w{2,5}|biphasic|monophasic|ROSC|VF|pVT|pads|energy)\b",
    re.IGNORECASE,
)
_FASTS = late_regex(
    r"\b(?:NPO|NBM|nil by mouth|fast(?:s|ed|ing)?|eats?|eating|drinks?|drinking|food|fluids?|clear"
    r"|surgery|dose|due|given|meds|obs)\b",
    re.IGNORECASE,
)
_MADE = {
    "susp": "suspension", "crm": "cream", "oint": "ointment", "soln": "solution",
    "liq": "liquid", "syr": "syrup", "lot": "lotion", "inj": "injection", "tbl": "tablets",
}  # fmt: skip
_DOSED = late_regex(
    r"[0-9] ?(?:mg|mcg|micrograms|g|m[lL]|%)(?!\w)|[0-9]/[0-9]|\b(?:[bt]ds?|od|qds|[Aa]pply)\b"
)
_TAKEN = {"i": "one", "ii": "two", "iii": "three", "iv": "four"}
_OFTEN = (
    r"(?:[bo]d|[tq]ds|[tq]id|b\.d\.|[tq]\.d\.s\.|o\.d\.|BD|OD|[TQ]DS|[BTQ]ID|nocte|mane|stat|STAT|prn"
    r"|PRN|q[0-9]{1,2}h|hs|to be taken)(?!\w)"
)
_CARE = late_regex(r"\b(?:[Aa]pgars?|APGARs?)\b")
_TROUBLE = (
    r"(?:risk|pain|swelling|bleeding|appetite|weight|BP|HR|RR|temp|temperature|dose|doses|output"
    r"|intake|fluids?|mobility|confusion|energy|fatigue|thirst|urine|anxiety|sleep|INR|WCC|CRP"
    r"|K\+?|Na\+?|glucose|cholesterol|pressure|breathlessness|SOB|oedema|edema|stress|mood"
    r"|activity|salt|fibre|fiber|alcohol|exercise)"
)
_VACCINE = (
    r"(?:DTaP|Tdap|dTaP|IPV|OPV|Hib|Hep ?[AB]|MMRV?|MenACWY|MenB|MenC|PCV(?:13)?|Td|BCG|HPV|Var)"
)


def _near(match: re.Match[str]) -> str:
    text = match.string
    return text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]


def _joules(match: re.Match[str]) -> str | None:
    return f"{quantity(match)} joules" if _SHOCK.search(_near(match)) else None


def _made(match: re.Match[str]) -> str | None:
    """Say what a medicine is given as, where its name or its dose stands near."""
    before = match.string[max(0, match.start() - _WINDOW) : match.start()]
    after = match.string[match.end() : match.end() + 24]
    if not (_DOSED.search(before) and (MEDICINE.search(before) or _DOSED.search(after))):
        return None
    return stopped(_MADE[match["kind"]], match)


def _hurt_or_given(match: re.Match[str]) -> str:
    """Say those whom an accident hurt, "3 dead, 41 inj.", or how often a needle was used."""
    if _KILLED.search(match.string[max(0, match.start() - _WINDOW) : match.start()]):
        return stopped("injured", match)
    return stopped("injection" if match["count"] == "1" else "injections", match)


_KILLED = late_regex(r"\b(?:dead|killed|deaths?|died|fatal\w*|crash\w*|casualties)\b|[0-9] d\.")


def _minute(match: re.Match[str]) -> str | None:
    if not _CARE.search(match.string[max(0, match.start() - _WINDOW) : match.start()]):
        return None
    count = match["count"]
    return f"{number_words.integer(count)} minute{'' if count == '1' else 's'}"


def _midnight(match: re.Match[str]) -> str | None:
    """Say MN for who may eat no more; elsewhere people come from Minnesota."""
    return " midnight" if _FASTS.search(_near(match)) else None


def _changed(match: re.Match[str]) -> str:
    return "increased" if match["said"] == "↑" else "reduced"


def _scored(match: re.Match[str]) -> str | None:
    """Say what is out of ten where another mark of ten is, in a line on pain."""
    if not re.search(r"\b[Pp]ain\b", _near(match)):
        return None
    return f"{number_words.integer(match['top'])} out of ten"


def _pints(match: re.Match[str]) -> str:
    return f"{quantity(match)} {'pint' if match['low'] == '1' and not match['high'] else 'pints'}"


_POURED = (
    r"(?: of)? (?:[0-9.]{1,4} ?% )?(?:(?:full[- ]fat|skimmed|semi-skimmed|cold|warm|hot|boiling"
    r"|fresh"
    r"|chicken|beef|fish|vegetable|lamb|double|single|soured?|whole|goat['’]?s|strong|weak|draught"
    r"|cask|real|bitter) )?(?:milk|water|beers?|stock|cream|blood|ciders?|lagers?|juice|ales?|stout"
    r"|oil|custard|gravy|guinness|Guinness|squash|fluids?|vinegar|strawberries|raspberries|shrimps?"
    r"|prawns|oysters|cherry tomatoes|blueberries|ice cream|shandy|yog(?:h)?urt|buttermilk)\b"
)

_IONS = {
    "Na": "sodium", "K": "potassium", "Ca": "calcium", "Mg": "magnesium", "Cl": "chloride",
}  # fmt: skip
BY_SIGNS: tuple[Form, ...] = (
    *LENSES,
    *GAUGES,
    *BY_STROKES,
    *RESULTS,
    # Between two values: "Na 128–132 mmol/L".
    form(
        r"(?<![\w-])(?P<said>Na|K|Ca|Mg"
        r"|Cl)(?=:? [0-9]{1,3}(?:\.[0-9])?[-\u2013][0-9]{1,3}(?:\.[0-9])? ?"
        r"(?:mmol|mEq))",
        lambda match: _IONS[match["said"]],
        needs=("Na", "K", "Ca", "Mg", "Cl"),
    ),
    figure(rf"{QUANTITY} J(?![\w/'’-]|\.\w| [A-Z])", _joules, needs=" J"),
    form(
        rf"(?<![\w↑↓])(?P<said>[↑↓])(?= ?(?:the )?{_TROUBLE}(?!\w))",
        lambda match: f"{_changed(match)}{'' if match.string[match.end('said')] == ' ' else ' '}",
        needs="↑↓",
    ),
    # What a heart's trace shows: "ST ↑ in V2".
    form(
        r"\bST(?P<said> ?[↑↓])(?!\w)",
        lambda match: " elevation" if match["said"][-1] == "↑" else " depression",
        needs="↑↓",
    ),
    # What is crossed out on a form: "Pregnant? Y/N".
    form(r"(?<![\w/.&-])Y ?/ ?N(?: ?/ ?NA)?(?![\w/&-])", "yes or no", needs=("Y/N", "Y / N")),
    # How much is taken, in Roman: "i tds", "ii stat".
    form(
        rf"(?<![\w.'’-])(?P<said>i{{1,3}}|iv)(?= {_OFTEN})(?<!\bI iv)",
        lambda match: _TAKEN[match["said"]],
        needs=("i ", "v "),
    ),
    form(
        r"(?<![\w/.-])(?P<count>[0-9]{1,4}) (?P<said>inj\b\.?)(?![\w/'’-])",
        _hurt_or_given,
        needs=("inj",),
    ),
    form(
        r"(?<![\w/.-])(?P<said>(?P<kind>susp|crm|oint|soln|liq|syr|inj|tbl)\b\.?)(?![\w/'’-])",
        _made,
        needs=tuple(_MADE),
    ),
    # How long an exercise is held: "hold 5\"".
    form(
        r"\b[Hh]old(?:s|ing)?(?: for| each)?:? (?P<said>(?P<count>[1-9][0-9]?)[\"″”])(?!\w)",
        lambda match: (
            f"{number_words.integer(match['count'])} second{'' if match['count'] == '1' else 's'}"
        ),
        needs='"″”',
    ),
    figure(
        rf"{START}(?P<said>(?P<count>1|5|10|15|20)['′])(?!\w)",
        _minute,
        needs="'′",
    ),
    figure(
        rf"{START}(?P<said>(?P<top>[0-9]|10)/10)(?= (?:after|before|on|when|with|today|now|at"
        rf"|by)\b)",
        _scored,
        needs=("/10",),
    ),
    form(
        rf"(?<![\w-]){_VACCINE}(?P<said> ?/ ?)(?={_VACCINE}(?!\w))",
        ", ",
        needs="/",
    ),
    form(
        r"\b(?:after|from|past|until|till|since|at|before|NPO|NBM)(?P<said> MN)"
        r"(?=[,.;:)]|$| (?:before|on|the|until|for|if|onwards?|prior|tonight|and|but)\b)",
        _midnight,
        needs=("MN",),
    ),
    figure(
        rf"{QUANTITY} pts?\.?(?={_POURED})",
        _pints,
        needs=("pt",),
    ),
    form(rf"(?<=[½¼¾]) pts?\.?(?={_POURED})", " pint", needs=("pt",)),
    # What a spoon holds, and how many: "1 x 5ml tsp".
    form(
        r"[0-9] ?m[lL] (?P<said>(?P<kind>tsp|tbsp)s?)(?!\w)",
        lambda match: "teaspoon" if match["kind"] == "tsp" else "tablespoon",
        needs=("sp",),
    ),
    # How much somebody weighs: "Wt 176# (80 kg)".
    figure(
        r"(?<![\w.,/$£€#*-])(?<=[Ww]t )(?P<count>[1-9][0-9]{1,2})#",
        lambda match: f"{number_words.number(match['count'])} pounds",
        needs="#",
    ),
    form(
        r"(?<=[0-9] )u/(?P<under>wk|week|day|d)(?!\w)|(?<=[0-9])u/(?P<glued>wk|week|day|d)(?!\w)",
        lambda match: (
            f"{' ' if match['glued'] else ''}units per "
            f"{'week' if (match['under'] or match['glued'])[0] == 'w' else 'day'}"
        ),
        needs="u/",
    ),
    form(
        r"(?:(?<=[0-9]h )|(?<=[ap]m ))(?P<said>w/e)(?=[,;.)]|$)",
        "weekends",
        needs=("w/e",),
    ),
    form(
        r"(?<![\w/])(?P<first>[Dd])/[Cc](?= (?:home|to|from|on|with|w/))",
        lambda match: "Discharged" if match["first"] == "D" else "discharged",
        needs=("/C", "/c"),
    ),
)
"""Forms of the rule "doses", before its own."""
