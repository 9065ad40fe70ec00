"""What laboratories write before a figure: "Hgb 9.8, Plt 210K, Na 138, K 4.1"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.medicines import MEDICINE
from podcast.narration.spoken.rule import Form, form, one_of
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import NUMBER
from podcast.narration.spoken.tables import table
from podcast.narration.spoken.triggers import DIGITS

_LABS = table("abbreviations", part="labs")
_VALUE = r":? ?[<>]?[0-9]"
_OTHERS = late_regex(
    rf"(?<![\w.])(?:{one_of(tuple(_LABS))}|WBC|RBC|CRP|ESR|BUN|Hb|MCV|eGFR|TSH|ALT|AST|ALP|INR){_VALUE}"
)
_WINDOW = 80  # characters on each side


def _lab(match: re.Match[str]) -> str | None:
    """Say what was measured, where another such value stands near."""
    text = match.string
    before = text[max(0, match.start() - _WINDOW) : match.start()]
    after = text[match.end() : match.end() + _WINDOW]
    if not (_OTHERS.search(before) or _OTHERS.search(after)):
        return None
    said = _LABS[match["said"]]
    return said.capitalize() if before.rstrip()[-1:] in {"", ".", "\n"} else said


def _patients(match: re.Match[str]) -> str | None:
    """Say "pts." as patients in a line on treatment; a team has points."""
    text, (start, end) = match.string, match.span("said")
    before, after = text[max(0, start - _WINDOW) : start], text[end : end + _WINDOW]
    near = f"{_ENDED.split(before)[-1]} {_ENDED.split(after)[0]}"
    if _PLAYED.search(near) or not (_TREATED.search(near) or MEDICINE.search(near)):
        return None
    return stopped("Patients" if match["said"][0] == "P" else "patients", match)


_ENDED = late_regex(r"[!?\n]|(?<!pts)\.(?= [A-Z])")
_TREATED = late_regex(
    r"\b(?:aged?|treat\w{1,5}|trial|placebo|random\w{2,5}|diagnos\w{1,4}|relaps\w{1,3}|symptom\w{0,5}"
    r"|disease|cancer|diabet\w{2,4}|stroke|asthma|hospital|ward|clinic|surger\w{1,3}|admi(?:tted|ssions?)"
    r"|discharged|therapy|dos(?:es?|ing)|mg|mcg|survival|baseline|cohort|follow-up|adverse|died|comorbid\w{0,6}"
    r"|GPs?|ED|ICU|A&E|BP|BMI|HIV|COVID(?:-19)?)\b"
)
_PLAYED = late_regex(
    r"\b(?:fonts?|type|margins?|widths?|golf\w{0,3}|holes?|tee|birdies?|strokes"
    r"|stroke (?:of|play|width)|players?|coach|match|team|bench|quarter|NBA|shares|stocks?|index"
    r"|rose|fell|gained|baseline (?:at|of)|half-time|off the"
    r"|games?|league|season|scor\w{1,4}|won|wins?|title|exams?|quiz|rebounds?|polls?|polling|lead)\b"
)

_RESULT = (
    r"[0-9] ?(?:%|(?:[mµ\u03bcnp]?(?:g|mol)|mEq|m?I?U|K|cells|ng)/(?:d?L|d?l|m[lL]|[µ\u03bc][lL]"
    r"|mol|mm3|hr?))"
)


def _usual(match: re.Match[str]) -> str | None:
    """Say between what a result lies in most people: "32 nmol/L (50-120)"."""
    low, high = match["low"], match["high"]
    if float(low) >= float(high):
        return None
    return f"{number_words.number(low)} to {number_words.number(high)}"


USUAL_RESULTS: tuple[Form, ...] = (
    form(
        rf"(?:{_RESULT}|(?<![\w.])(?:{one_of(tuple(_LABS))}|WBC|WCC|RBC|CRP|ESR|BUN|Hb|MCV|TSH|ALT"
        r"|INR|PSA|T4|B12|[Ff]erritin|[Uu]rea|[Cc]reatinine|[Pp]otassium|[Ss]odium)"
        r"(?: (?:of|was|is))?:? [<>]?[0-9.]{1,6})"
        r" [(\[](?:[Nn]ormal|[Rr]ef\.?|[Rr]eference|[Rr]ange|NR|[Nn])?"
        r"(?: range)?:? ?(?P<said>(?P<low>[0-9]{1,4}(?:\.[0-9]{1,2})?)-"
        r"(?P<high>[0-9]{1,4}(?:\.[0-9]{1,2})?))(?=[)\],; ])",
        _usual,
        needs="([",
    ),
)
"""Forms of the rule "measures"."""


def _high_or_low(match: re.Match[str]) -> str | None:
    """Say on which side of the usual a result lies; without a unit, others stand beside it."""
    text, (start, end) = match.string, match.span("said")
    before, after = text[max(0, start - _WINDOW) : start], text[end : end + _WINDOW]
    near = f"{_ENDED.split(before)[-1]} {_ENDED.split(after)[0]}"
    if not match["unit"] and not _OTHERS.search(near):
        return None
    return "high" if match["said"] == "H" else "low"


def _thousands(match: re.Match[str]) -> str:
    return f"{number_words.number(match['count'])} thousand"


_MEASURED = re.compile(
    r"[0-9] ?[nµ\u03bcmp]M\b|[0-9] ?L/kg|\b(?:inhibit\w{0,4}|bind\w{0,4}|bound|affinit(?:y|ies)"
    r"|clearance|distribution|pharmaco\w{4,10}|half-li(?:fe|ves)|enzymes?|substrates?|Cmax|Tmax|AUC)\b"
    r"|t½|t1/2"
)


def _constant(match: re.Match[str]) -> str | None:
    """Say what pharmacologists measure, "Ki", "Vd", by its letters; a name is none."""
    text = match.string
    near = text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    said = f"{match['said'][0]} {match['said'][1].upper()}"
    return said if _MEASURED.search(near) else None


LABS: tuple[Form, ...] = (
    form(r"(?<![\w.'’/-])plts(?![\w'’/-])", "platelets", needs=("plts",)),
    form(r"(?<![\w-])Hgb(?= A1[cC]\b)", "hemoglobin", needs=("Hgb A1",)),
    form(r"(?<![\w-])(?P<said>K[id]|Vd)(?![\w'’-])", _constant, needs=("Ki", "Kd", "Vd")),
    # Beside a result: "LDL 162 mg/dL (H)".
    form(
        rf"(?:(?P<unit>{_RESULT}),? [(\[]?|(?<=[0-9]) [(\[])(?P<said>[HL])(?=[)\],;]|$|\.(?: |$))",
        _high_or_low,
        needs="HL",
    ),
    # Cells of a cubic millimetre: "platelets 98K", which are no dollars and no bytes.
    form(
        r"\b(?:Plts?|PLTs?|[Pp]latelets?(?: count)?|WBC|WCC|ANC|CD4)"
        rf"(?: (?:of|was|is|at|to))?:? ?[<>]?(?P<said>(?P<count>{NUMBER})[Kk])(?![\w/])",
        _thousands,
        needs="kK",
    ),
    form(r"(?<![\w.'’/-])(?P<said>[Pp]ts\b\.?)(?![\w'’/-])", _patients, needs=("pts", "Pts")),
    form(rf"(?<![\w.-])(?P<said>{one_of(tuple(_LABS))})(?={_VALUE})", _lab, needs=DIGITS),
    form(r"#[0-9]{1,3},? (?P<said>RFs?)(?=:? ?[x×0-9])", "refill", needs=("RF",)),
    form(
        r"\b(?:[Ss]tages?|[Tt]ypes?|[Gg]rades?|[Bb]and|[Cc]lass) (?:[1-9])(?P<said>a)(?![\w-])",
        " A",
        needs=("a",),
    ),
)
"""Forms of the rule "abbreviations"."""
