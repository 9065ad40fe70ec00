"""Patients, charts, tests and medicines cut short: "pt.", "h/o", "swab neg.", "Vit. B12"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.abbreviations.common import begins
from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.medicines import MEDICINE
from podcast.narration.spoken.rule import Form, capital, form, one_of
from podcast.narration.spoken.sentence_ends import ends_sentence, stopped
from podcast.narration.spoken.tables import table
from podcast.narration.spoken.triggers import DIGITS


def _stages(match: re.Match[str]) -> str | None:
    """Say from which stage to which: "IIIB–IVA" is three B to four A."""
    said = []
    for numeral, letter in re.findall("([IV]+)([A-Ca-c])", match["said"]):
        number = value(numeral)
        if not number:
            return None
        said.append(f"{number_words.cardinal(number)} {letter.upper()}")
    return " to ".join(said)


def _given(match: re.Match[str]) -> str | None:
    ahead = match.string[match.end() : match.end() + 40]
    if not (MEDICINE.search(ahead) or _DOSE.search(ahead)):
        return None  # "Tab. stops", "Cap. gains"
    return "Tablet" if match[0] == "Tab." else "Capsule"


_DOSE = late_regex(r"[0-9] ?(?:mg|mcg|g|micrograms|IU|units)\b")
_CHARTED = {
    way: said
    for one, said in table("abbreviations", part="charts").items()
    for written in (one, one[0].upper() + one[1:])
    for way in (written, written.replace("'", "’"))
}
_A_FORMULA = 90  # characters between an integral's sign and its dx
# As it is written, and as an earlier rule said it.
_INTEGRATED = late_regex(
    r"(?:[\u00b2\u00b3\u00b9\u2070-\u207f})\]]\s?"
    r"|\b(?:squared|cubed) |(?:∫|\bintegral of )[^.!?;]{0,90}+)\Z"
)


def _charted(match: re.Match[str]) -> str | None:
    """Say what charts and labels shorten: "dx'd", "h/o", "soln."; the dx of an integral is none."""
    written = match["said"]
    before = match.string[max(0, match.start() - _A_FORMULA) : match.start()]
    if written == "dx" and _INTEGRATED.search(before):
        return None
    said = _CHARTED[written]
    said = said.capitalize() if written[0].isupper() and begins(match) else said
    return f"{said}." if written.endswith(".") and ends_sentence(match) else said


def _patient(match: re.Match[str]) -> str:
    said = "patients" if match["many"] else "patient"
    return said.capitalize() if match["said"][0] == "P" else said


STAGES: tuple[Form, ...] = (
    form(
        r"\bstages? (?P<said>(?:I{1,3}|IV)[A-Ca-c][-\u2013](?:I{1,3}|IV)[A-Ca-c])(?!\w)",
        _stages,
        needs=("tage",),
    ),
    form(
        r"(?<![\w.])[0-9]{1,4}[a-e](?P<said>[-\u2013])(?=[0-9]{1,4}[a-e](?!\w))",
        " to ",
        needs=DIGITS,
    ),
)
"""Forms of the rule "roman", before its own: from one stage or place to another."""

PATIENTS_AND_TESTS: tuple[Form, ...] = (
    form(
        r"(?P<women>[0-9]{1,4})F ?/ ?(?P<men>[0-9]{1,4})M(?!\w)",
        lambda match: (
            f"{number_words.integer(match['women'])} female, "
            f"{number_words.integer(match['men'])} male"
        ),
        needs=("F/", "F /"),
    ),
    form(
        r"(?P<men>[0-9]{1,4})M ?/ ?(?P<women>[0-9]{1,4})F(?!\w)",
        lambda match: (
            f"{number_words.integer(match['men'])} male, "
            f"{number_words.integer(match['women'])} female"
        ),
        needs=("M/", "M /"),
    ),
    form(
        r"[0-9] ?m?g (?P<said>caps)(?=[,;:)]| (?:x|×|[0-9]|once|twice|daily|TDS|BD|OD|QDS)\b)",
        "capsules",
        needs=("caps",),
    ),
    capital(r"(?<![\w.])Vit\.? (?=[A-EK](?:[0-9]{1,2})?\b)", "Vitamin ", needs=("Vit",)),
    capital(r"(?<![\w.])(?:Tab|Cap)\.(?= [a-z]{4})", _given, needs=("Tab.", "Cap.")),
    form(
        r"\b(?:until|on|at|after|before|since|post) (?P<said>d/c)(?![\w/'’]| (?:of|voltage|current"
        r"|power|level|input|output|supply|bias)\b)",
        "discharge",
        needs=("d/c",),
    ),
    form(
        r"\b(?:age|blood|study|treatment|control|focus|income|peer|year|ethnic) "
        r"(?P<said>(?P<short>grps?)\b\.?)(?!\w)",
        lambda match: stopped("groups" if match["short"][-1] == "s" else "group", match),
        needs=("grp",),
    ),
    form(
        r"(?<![\w.])(?P<first>[Aa])dj\.(?= for (?:age|sex|BMI|baseline|multiple|confound|smoking"
        r"|inflation|season|income)\b)",
        lambda match: f"{match['first']}djusted",
        needs=("dj.",),
    ),
    form(
        r"(?<![\w.])(?P<said>Cons\.)(?= (?:[A-Z][a-z]{2,20}ologist|[A-Z][a-z]+ (?:Surgeon|"
        r"Physician)|Surgeon|Physician))",
        "Consultant",
        needs=("Cons.",),
    ),
    form(
        r"\b(?:CXR|MRI|CT|[Tt]ests?|[Ss]wabs?|[Cc]ultures?|UA|HIV|Rh|[Ss]creen|[Uu]rine|[Bb]loods?|COVID|PCR|LFT)"
        r"(?: was| were| is| are|:)? (?P<said>(?:neg|pos)\.)",
        lambda match: stopped("negative" if match["said"][0] == "n" else "positive", match),
        needs=("neg.", "pos."),
    ),
    form(
        r"\b(?:HR|PR|[Pp]ulse) [0-9]{2,3},? (?P<said>reg\b\.?)",
        lambda match: stopped("regular", match),
        needs=("reg",),
    ),
)
"""Forms of the rule "abbreviations", before its own: where what stands near tells."""

PATIENTS_AND_TESTS_ANYWHERE: tuple[Form, ...] = (
    form(
        rf"(?<![\w./'’-])(?<!\) )(?<!\b[a-z] )(?P<said>{one_of(tuple(_CHARTED))})"
        r"(?![\w/]|['’]\w|\.\w)",
        _charted,
    ),
    form(
        r"(?<![\w./])(?P<said>[Dd]/c['’]?e?d)(?= (?:home|to|from|on|with)\b)",
        "discharged",
        needs=("/c",),
    ),
    form(
        r"(?<![\w.'’-])(?<![0-9] )(?P<said>[Pp]t(?P<many>s)?\.?)"
        r"(?= (?:was|were|is|are|has|had|have|with|who|reports?|reported"
        r"|denies|denied|states?|stated|presented|presents|taking|c/o|complains|denying|admitted|seen|referred|reviewed|advised|discharged|lives)\b)",
        _patient,
        needs=("t",),
    ),
)
"""Forms of the rule "abbreviations" that hold wherever they stand."""
