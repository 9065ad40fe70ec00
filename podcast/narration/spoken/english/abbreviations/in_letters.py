"""Words that letters, leaflets and notices shorten: "temp.", "acct.", "1st and 3rd Wed."."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english.abbreviations.common import begins
from podcast.narration.spoken.english.number_words import digits, integer, letters
from podcast.narration.spoken.english.units import unit_name
from podcast.narration.spoken.rule import Form, capital, form, one_of
from podcast.narration.spoken.sentence_ends import ends_sentence, stopped
from podcast.narration.spoken.tables import table
from podcast.narration.spoken.triggers import DIGITS

_SHORT = table("abbreviations", part="shortened")
_FILES_AS_WORDS = frozenset({"zip", "doc", "bat", "tar", "gif", "app", "bin", "log", "ini", "dat"})
_CLOSING = frozenset(
    {"acct.", "accts.", "amt.", "bal.", "concs.", "doz.", "hosp.", "hr.", "hrs.", "mgmt.", "mos."}
    | {"mtg.", "pkg.", "pkgs.", "qtr.", "regs.", "temp.", "univ.", "wk.", "wks.", "yr.", "yrs."}
)
_PARTS = {
    "Sec": "Section", "Fig": "Figure", "App": "Appendix", "Sched": "Schedule", "Sch": "Schedule",
    "Pt": "Part",
}  # fmt: skip
_NUMBERED = (
    r"(?:[Aa]ccount|[Aa]cct\.?|a/c|[Rr]eg\.?|[Rr]eference|[Rr]ef\.?|[Pp]hone|[Tt]el\.?|[Tt]elephone"
    r"|[Mm]obile|[Ss]erial|[Pp]olicy|[Cc]harity|[Cc]ompany|[Oo]rder|[Ii]nvoice|[Cc]ustomer|[Mm]odel"
    r"|[Pp]art|[Rr]oom|[Ll]icen[cs]e|[Rr]egistration|[Mm]embership|[Ii]tem|[Bb]atch|[Ff]ax|NHS|NI|VAT|ID)"
)


def _short(match: re.Match[str]) -> str:
    written = match["said"]
    said = _SHORT.get(written) or _SHORT[written[0].lower() + written[1:]]
    if (written[0].isupper() and written not in _SHORT) or begins(match):
        said = said[0].upper() + said[1:]
    # Few of them end a sentence before the text does.
    before_name = written.lower() not in _CLOSING
    ends = written.endswith(".") and ends_sentence(match, before_name=before_name)
    return f"{said}." if ends else said


_COURTS = {
    "Civ": "Civil Procedure", "Crim": "Criminal Procedure", "App": "Appellate Procedure",
    "Evid": "Evidence",
}  # fmt: skip


def _federal(match: re.Match[str]) -> str:
    """Say a rule of the federal courts: "Fed. R. Civ. P. 12"."""
    return f"Federal Rule of {_COURTS[match['kind']]}"


def _file(match: re.Match[str]) -> str:
    ending = match["ending"]
    return (
        f"dot {ending if ending in _FILES_AS_WORDS or len(ending) > 4 else letters(ending.upper())}"
    )


_BY_TRAIN = late_regex(
    r"\b(?i:trains?|dep|departs?|departing|departures?|railways?|rail|platforms?)\b"
)
_BLOOD = late_regex(
    r"\b(?i:hb|wbc|wcc|rbc|crp|inr|platelets?|na|labs?|bloods|transfus\w+|blood|neut\w*|bleed\w*)\b"
)


def _platform(match: re.Match[str]) -> str | None:
    """Say where a train stands; a letter of blood has its platelets so: "WCC 6, Plat 40"."""
    text = match.string
    near = f"{text[max(0, match.start() - 60) : match.start()]} {text[match.end() :][:60]}"
    is_blood = _BLOOD.search(near)
    return "Platform" if _BY_TRAIN.search(near) and not is_blood else None


# Behind these an app is a program: "Download our App. A star …".
_PROGRAM = late_regex(
    r"\b(?:[Tt]he|[Oo]ur|[Mm]y|[Yy]our|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Aa]n|[Tt]his|[Nn]ew|[Ff]ree|[Mm]obile"
    r"|[Pp]hone|[Ss]mart|[Bb]anking|[Dd]ating) $"
)


def _part(match: re.Match[str]) -> str | None:
    before = match.string[max(0, match.start() - 10) : match.start()]
    is_program = match["part"] == "App" and _PROGRAM.search(before)
    return None if is_program else _PARTS[match["part"]]


SHORTENED: tuple[Form, ...] = (
    form(
        rf"(?<![\w./'’-])(?P<said>"
        rf"{one_of([way for one in _SHORT for way in (one, one[0].upper() + one[1:])])})"
        r"(?![\w/]|\.\w|['’][a-z])",
        _short,
    ),
    form(
        r"(?<![\w.])(?P<said>[Aa]dm\.)(?=:? (?:[$£€]|free|[0-9]+p\b))",
        lambda match: f"{match['said'][0]}dmission",
        needs=("dm.",),
    ),
    form(
        r"(?<![\w.])(?P<said>Cons\.)(?= (?:[A-Z][a-z]{2,20}ologist|[A-Z][a-z]+ (?:Surgeon|"
        r"Physician)|Surgeon|Physician))",
        "Consultant",
        needs=("Cons.",),
    ),
    form(
        r"(?:(?:[0-9]|[½¼¾]) |\b(?:over|on|to|at) )(?P<said>med\.)(?= (?!students?)[a-z]|-"
        r"(?:high|low))",
        "medium",
        needs=("med.",),
    ),
    form(
        r"\b(?:CXR|MRI|CT|[Tt]ests?|[Ss]wabs?|[Cc]ultures?|UA|HIV|Rh|[Ss]creen|[Uu]rine|[Bb]loods?|COVID|PCR|LFT)"
        r"(?: was| were| is| are|:)? (?P<said>(?:neg|pos)\.)",
        lambda match: stopped("negative" if match["said"][0] == "n" else "positive", match),
        needs=("neg.", "pos."),
    ),
    form(
        r"\((?P<said>(?P<number>[1-9]) cr\.?)(?=\))",
        lambda match: f"{integer(match['number'])} credit{'' if match['number'] == '1' else 's'}",
        needs=("cr",),
    ),
    form(
        r"(?<![\w.])(?P<letter>[A-D])(?P<said>-)(?= or (?:better|above|higher|below|lower))",
        " minus",
        needs="-",
    ),
    form(
        r"\b(?:at|ext\.?|[Cc]all|[Pp]hone|[Dd]ial) (?P<said>x(?P<number>[0-9]{3,5}))(?=[.,;)]|"
        r"$| (?:for|to|by|if|or|and)\b)",
        lambda match: f"extension {digits(match['number'])}",
        needs=("x",),
    ),
    capital(
        r"(?<![\w.])Fed\. R\. (?P<kind>Civ|Crim|App|Evid)\.(?: ?P\.)?(?= ?[0-9])",
        _federal,
        needs=("Fed. R.",),
    ),
    capital(
        r"(?<![\w.])(?P<said>Cat\.)(?= ?[1-9](?:[-\u2013][1-9])?\b(?! (?:days?|weeks?|hours?|"
        r"years?)\b))",
        "category",
        needs=("Cat.",),
    ),
    form(
        r"(?<![\w.])(?P<said>[Aa]ssoc\.)(?= (?:[Pp]rof|[Dd]ir|[Dd]ean|[Ee]d|[A-Z]))",
        lambda match: f"{match['said'][0]}ssociate",
        needs=("ssoc.",),
    ),
    form(
        r"\b(?:[Aa]sst|[Aa]ssoc|[Aa]dj)\.? (?P<said>[Pp]rof\.)",
        lambda match: (
            f"{match['said'][0]}rofessor" + ("." if ends_sentence(match, before_name=True) else "")
        ),
        needs=("rof.",),
    ),
    capital(r"\b[A-Z][a-z]{2,20} (?P<said>Bldg\b\.?)", lambda match: stopped("Building", match)),
    form(r"(?<![\w.])(?P<said>Rm\.?)(?= (?:[A-Z]\.?)?[0-9])", "Room", needs=("Rm",)),
    form(rf"(?<![\w/]){_NUMBERED} (?P<said>nos?\.)(?! ?[0-9])", "number", needs=("no",)),
    form(
        r"(?:&|\bVAT|\b[Cc]ompany|\b[Cc]harity|\b[Ss]afe|\b[Ee]ngineers?,?|\() ?(?P<said>[Rr]eg\.)"
        r"(?= (?:no|number|charity|office))",
        "registration",
        needs=("eg.",),
    ),
    form(
        r"\b(?:grid|map|planning|our|your|Our|Your|Planning) (?P<said>[Rr]ef\b\.?)(?= [A-Z0-9]|:)",
        lambda match: f"{match['said'][0]}eference",
        needs=("ef",),
    ),
    form(
        r"(?<![\w./])(?P<said>[Rr]ef\b\.?)(?=:? ?(?:[Nn]o\b|[Nn]umber|[0-9]|"
        r"[A-Z]{1,5}[0-9/ -][A-Z0-9]))",
        lambda match: f"{match['said'][0]}eference",
        needs=("ef",),
    ),
    form(
        r"(?<![\w.])(?P<said>[Tt]emp)(?=:? [0-9]{2,3}(?:\.[0-9]|[,;.)]|$| and\b))",
        lambda match: f"{match['said'][0]}emperature",
        needs=("emp",),
    ),
    form(
        r"(?<![\w.])(?P<said>[HhWw]t\b\.?)(?=:? [0-9])",
        lambda match: f"{match['said'][0]}eight",
        needs=("t",),
    ),
    form(
        r"(?<![\w.])(?P<said>[Aa]tt(?:\.|(?=:)))(?=:? ?[1-9][0-9,]{2})", "attendance", needs=("tt",)
    ),
    form(r"(?:(?<=\()|(?<=[;,] ))HT(?= [0-9])", "half-time", needs=("HT",)),
    form(
        r"[$£€][0-9][0-9.]{0,6} (?P<said>adv\.(?P<or>/)?)(?!\w)",
        lambda match: "in advance or " if match["or"] else "in advance",
        needs=("adv.",),
    ),
    capital(
        r"(?<![\w.])(?P<said>(?P<part>Sec|Fig|App|Sched|Sch|Pt)\.)(?= [A-H](?![\w'’.]))",
        _part,
        needs=".",
    ),
    capital(
        r"(?<![\w.])Secy?\.(?= of (?:State|Defense|the (?:Treasury|Interior))\b)",
        "Secretary",
        needs=("Sec",),
    ),
    form(
        r"[0-9] ?(?:m|ft|metres|meters|feet)\.? (?P<said>a\.s\.l\.?)(?!\w)",
        lambda m: stopped("above sea level", m),
        needs=("a.s",),
    ),
    # Of two results, and never of a program: "9.1 v. 10.2 g/dl", "5.2% v. 7.1%".
    form(r"[0-9](?:\.[0-9]{1,3}|%) (?P<said>v\.?)(?= [0-9]{1,3}[.%])", "versus", needs=(" v",)),
    form(
        r"(?<![\w.])(?<![0-9%)] )v\.(?= ?[0-9]{1,3}\.[0-9]{1,3}\.[0-9])", "version", needs=("v.",)
    ),
    capital(r"(?<![\w.])Plat\.?(?= ?[0-9]{1,2}[ab]?\b(?!\.[0-9]))", _platform, needs=("Plat",)),
    capital(
        r"(?<=[a-z] )(?P<said>Utd\b\.?)", lambda match: stopped("United", match), needs=("Utd",)
    ),
    form(r"(?<![\w.])[Ww]kdays(?!\w)", "weekdays", needs=("kday",)),
    form(r"(?<![\w.])cnr\.?(?= (?:of )?[A-Z])", "corner", needs=("cnr",)),
    form(r"(?<![\w.])fn\.(?= ?[0-9]{1,3}\b(?! times))", "footnote", needs=("fn.",)),
    # Two years that are not certain: "c. 1450–c. 1500".
    form(
        r"(?<=[0-9]) ?[-\u2013] ?(?=ca?\. ?[0-9]{3,4}\b)",
        " to ",
        needs=("c.", "ca."),
    ),
    form(r"(?<=[0-9] d)\.(?=[;,)])", "", needs=(" d.",)),
    capital(r"(?<![\w-])MATHS?(?![\w-])", lambda match: match[0].lower(), needs=("MATH",)),
    form(
        r"\b(?:HR|PR|[Pp]ulse) [0-9]{2,3},? (?P<said>reg\b\.?)",
        lambda match: stopped("regular", match),
        needs=("reg",),
    ),
    form(r"(?<![\w/])a/c(?= (?:no|number|name|holder|ending|balance|details))", "account"),
    form(r"\bat (?P<said>h/t|HT|h-t)(?!\w)", "half-time", needs=("h/t", "HT", "h-t")),
    form(
        r"(?<=\()(?P<said>[Pp]rop\.)(?= (?:by )?[A-Z])",
        lambda match: "proposed" if match.string.startswith(" by", match.end()) else "proposed by",
        needs=("rop.",),
    ),
    form(
        r"[Pp]rop(?:\.|osed)[^()\n]{2,40}[,;] (?P<said>[Ss]ec\.)(?= [A-Z])",
        "seconded by",
        needs=("ec.",),
    ),
    capital(r"\b[A-Z][a-z’']{2,20} (?P<said>v)(?= (?:the )?[A-Z][a-z])", "versus", needs=(" v ",)),
    form(
        r"(?<![\w.])\.(?P<ending>[a-z]{2,5})(?= (?:files?|extensions?|format|documents?|archives?"
        r"|spreadsheets?|images?|packages?)\b|,? (?:and|or) \.[a-z])",
        _file,
        needs=(" .", "(."),
    ),
    form(
        r"(?<![\w.])\.[a-z]{2,5},? (?:and|or) (?P<said>\.(?P<ending>[a-z]{2,5}))\b",
        _file,
        needs=(" .", "(."),
    ),
    capital(r"\bEXP(?= (?:date|[0-9]))|\bEXP(?=:)", "expiry", needs=("EXP",)),
    capital(
        r"(?<!THE )(?<!THIS )(?<!AN )\bACT(?= [1-3][0-9]\b(?![,/]))|\bACT(?= scores?\b)|"
        r"(?<=SAT or )ACT\b|(?<=SAT/)ACT\b"
        r"|\bACT(?= or SAT\b)",
        "A C T",
        needs=("ACT",),
    ),
    form(
        r"\b(?:[Dd]eparts?|[Aa]rriv(?:es|ing)|[Ll]eaves|[Ll]ands|[Dd]eparting|[Ll]eaving)"
        r"(?: from| at| in)? (?P<said>[A-Z]{3})(?= (?:at )?[0-9]{1,2}[:.ap]| T[1-5]\b)",
        lambda match: letters(match["said"]),
        needs=DIGITS,
    ),
    form(
        r"\b(?:[Mm]ile (?:marker|post)|[Mm]ilepost|Interstate|Highway|I-[0-9])[^.!?\n]{0,60}?"
        r"\b(?P<said>MM)(?= [0-9]{1,3}\b)",
        "mile marker",
        needs=("MM",),
    ),
    form(r"(?<=[a-z.)0-9] )\+(?= [a-z]{2})", "plus", needs=("+ ",)),
    # What a stroke was said as "per" for: "$3.49/gal. nationwide".
    form(
        r"\bper (?P<said>(?P<unit>gal|bbl|mi|lb|oz|yd)\b\.?)",
        lambda match: stopped(unit_name(match["unit"], one=True), match),
        needs=("per ",),
    ),
    form(
        r"\bper (?:mile|gallon|barrel)(?P<said>\.)"
        r"(?= [a-z])",
        "",
        needs=("per ",),
    ),
    form(r"\bper (?:month|week|hour|year|day)(?P<said>\.)(?= (?:\+|plus\b))", "", needs=("per ",)),
    form(r"[$£€][0-9][0-9.,]{0,9}(?P<said>/nt\b\.?)", " per night", needs=("/nt",)),
)
"""Forms of the rule "abbreviations"."""
