"""People, titles, schools and degrees cut short: "Dr.", "Esq.", "Wm.", "(m. 1835)", "Yr 7"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.abbreviations.common import begins
from podcast.narration.spoken.english.number_words import integer
from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, capital, form, one_of
from podcast.narration.spoken.sentence_ends import ends_sentence, stopped
from podcast.narration.spoken.shapes import SPACE
from podcast.narration.spoken.tables import table, wordlist
from podcast.narration.spoken.triggers import DIGITS

_MORE_KING = {
    "Henrys": "", "Edwards": "", "Georges": "", "Richards": "", "Louises": "", "Charleses": "",
    "Jameses": "", "Williams": "", "Popes": "",
}  # fmt: skip


def _kings(match: re.Match[str]) -> str | None:
    """Say several rulers of one name: "the Henrys VII and VIII"."""
    numbers = [value(one) for one in re.findall("[IVX]+", match["said"])]
    if not all(numbers):
        return None
    said = [f"the {number_words.ordinal(number)}" for number in numbers if number]
    return f"{', '.join(said[:-1])} and {said[-1]}"


_FIRST_NAMES = {
    "Wm.": "William", "Thos.": "Thomas", "Chas.": "Charles", "Jas.": "James", "Geo.": "George",
    "Jos.": "Joseph", "Robt.": "Robert", "Saml.": "Samuel", "Benj.": "Benjamin", "Edw.": "Edward",
    "Eliz.": "Elizabeth",
}  # fmt: skip
_KIN = {"s": "son", "d": "daughter", "dau": "daughter", "w": "wife", "gs": "grandson"}
_UNITS = {
    "Bn": "Battalion", "Btn": "Battalion", "Batt": "Battalion", "Regt": "Regiment",
    "Rgt": "Regiment", "Bde": "Brigade", "Inf": "Infantry", "Cav": "Cavalry", "Sqn": "Squadron",
    "Div": "Division",
}  # fmt: skip
_TITLES_IN_CAPITALS = {
    "MRS": "Missus", "MR": "Mister", "MS": "Miz", "DR": "Doctor", "PROF": "Professor",
    "REV": "Reverend", "ST": "Saint",
}  # fmt: skip


def _title_in_capitals(match: re.Match[str]) -> str:
    return _TITLES_IN_CAPITALS[match["said"].rstrip(".")]


_SUBJECTS = {
    "Hist": "History", "Phil": "Philosophy", "Psych": "Psychology", "Chem": "Chemistry",
    "Biol": "Biology", "Math": "Mathematics", "Engl": "English", "Eng": "Engineering",
    "Anthro": "Anthropology", "Geog": "Geography", "Med": "Medicine", "Sci": "Science",
}  # fmt: skip
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTH = f"(?:{'|'.join(_MONTHS)})"
_LIVES = late_regex(r"(?<![\w.])(?:b|d)\. |\b(?:née|[Bb]orn|died|bapt)\b")


def _married(match: re.Match[str]) -> str | None:
    """Say when somebody married, where the same life is told; a bare m. is anything."""
    near = around(match, within=80)
    return "married" if _LIVES.search(near) else None


_TITLES = table("abbreviations", part="titles")
_LIFE = table("abbreviations", part="life")
_NAME = r"[A-ZÀ-Þ]"
_SURNAME = r"(?<![\w'’-])[A-Z][\w'’-]{1,30}"
_STARTS = one_of(sorted(wordlist("abbreviations", part="sentence_starts")))


def _title(match: re.Match[str]) -> str:
    return _TITLES[match["said"].rstrip(".").title()]


def _doctor_at_end(match: re.Match[str]) -> str:
    text, end = match.string, match.end()
    named = begins(match) and text.startswith(" ", end) and not text.startswith(" No.", end)
    return "Doctor." if ends_sentence(match) and not named else "Doctor"


def _generation(match: re.Match[str]) -> str:
    said = "Junior" if match["said"][0] in "Jj" else "Senior"
    ends = match["said"].endswith(".") and ends_sentence(match, before_name=True)
    return f"{said}." if ends else said


def _life(match: re.Match[str]) -> str:
    """Say when somebody lived; a letter is dated, and does not die."""
    before = match.string[max(0, match.start() - 24) : match.start()]
    is_dated = match["said"] == "d." and _WRITTEN.search(before)
    return "dated" if is_dated else _LIFE[match["said"]]


_WRITTEN = late_regex(
    r"\b(?:letters?|report|memo|notes?|e-?mail|order|invoice|form|plan|results?|scan) $"
)

PEOPLE_AND_SCHOOLS: tuple[Form, ...] = (
    # A name, and no end of a sentence: "Ed. Brown wrote".
    form(
        rf"(?:^|(?<=[.!?;,] ))Ed\.(?= (?!{_STARTS}\b)[A-Z][a-z]{{2,15}} [a-z(])",
        "Ed",
        needs=("Ed. ",),
    ),
    form(r"(?<![\w.])Gen\.(?= (?:[XYZ]|Alpha)(?!\w|\. ?[A-Z]))", "Gen", needs=("Gen.",)),
    # When somebody died, behind when they were born: "b. Nov. 5, d. Dec. 6".
    form(
        rf"(?:(?<=[0-9,;] )|(?<=\())(?P<said>(?P<how>[bd])\.)(?= (?:{_MONTH}[a-z]*\.? [0-9]"
        rf"|[0-9]{{1,2}} {_MONTH}))",
        lambda match: _LIFE[match["said"]] if _LIVES.search(around(match, within=80)) else None,
        needs=tuple(f"{how}. {day}" for how in "bd" for day in (*_MONTHS, *DIGITS)),
    ),
    form(
        r"(?<![\w.'’-])(?P<said>Yr(?P<many>s)?\.?)(?= (?:[1-9R]|1[0-3])(?![\w.,]\w))",
        lambda match: f"Year{match['many'] or ''}",
        needs=("Yr",),
    ),
    capital(
        r"(?<![\w.'’-])(?P<said>Dr|Mr|Mrs|Ms|Prof)(?= (?:[A-Z]\. ?){1,3}[A-Z][a-z])",
        lambda match: {
            "Dr": "Doctor",
            "Mr": "Mister",
            "Mrs": "Missus",
            "Ms": "Miz",
            "Prof": "Professor",
        }[match["said"]],
        needs=("Dr ", "Mr ", "Mrs ", "Ms ", "Prof "),
    ),
    form(r"(?<=\()Hons\.?(?=\))", "Honours", needs=("(Hons",)),
    form(
        r"\((?P<said>(?P<number>[1-9]) cr\.?)(?=,)",
        lambda match: (
            f"{number_words.integer(match['number'])} credit{'' if match['number'] == '1' else 's'}"
        ),
        needs=(" cr",),
    ),
    form(r"\bNOR(?=:? [0-9])", "N O R", needs=("NOR",)),
    form(r"(?<=[0-9](?:st|nd|rd|th) )Bt\b(?![\w.]\w)", "Baronet", needs=("Bt",)),
    form(r"[0-9] (?P<said>pts)(?= (?:IB|UCAS|in the IB)\b)", "points", needs=("pts",)),
    form(
        rf"\b(?:{'|'.join(_MORE_KING)}) (?P<said>[IVX]{{1,5}}(?:, [IVX]{{1,5}}){{0,3}},? and "
        r"[IVX]{1,5})(?!\w)",
        _kings,
        needs=(" and ",),
    ),
    form(
        r"\b(?:USN|USMC|USAF|USA|USCG|RN|RAF|RAN|RCN|U\.S\. [A-Z][a-z]{2,10}) "
        r"\((?P<said>[Rr]et\.?)(?=\))",
        "Retired",
        needs=("et",),
    ),
    capital(
        r"(?<![\w.])(?P<said>(?:Wm|Thos|Chas|Jas|Geo|Jos|Robt|Saml|Benj|Edw|Eliz)\.)"
        r"(?= (?:(?:&|and) )?(?:[A-Z]\. )?[A-Z][a-zIVX]"
        r"|(?<=\bof [A-Z][a-z]\.)[,;]|(?<=\bof [A-Z][a-z]{3}\.)[,;]"
        r"|(?<=\band [A-Z][a-z]\.)[,;]|(?<=\band [A-Z][a-z]{3}\.)[,;])",
        lambda match: _FIRST_NAMES[match["said"]],
        needs=tuple(_FIRST_NAMES),
    ),
    # A register's kin: "Ann, d. of Wm. Roe".
    form(
        r"(?:(?<=[a-z.] )|(?<=[a-z.], ))(?P<said>(?P<kin>s|d|dau|w|gs)\.)(?= of (?:the (?:late"
        r"|above) )?[A-Z][a-z])",
        lambda match: _KIN[match["kin"]],
        needs=(" of ",),
    ),
    capital(r"(?<![\w.])Atty\.(?= (?:Gen|[A-Z]))", "Attorney", needs=("Atty.",)),
    capital(r"(?<![\w.])Sts\.(?= [A-Z][a-z])", "Saints", needs=("Sts.",)),
    capital(r"(?<=[a-z.], )(?P<said>Esq\.?)(?!\w)", "Esquire", needs=("Esq",)),
    form(
        r"\b[Ll]ance (?P<said>[Cc]pl\b\.?)",
        lambda match: f"{match['said'][0]}orporal",
        needs=("ance cpl", "ance Cpl"),
    ),
    form(
        r"\b(?:[Tt]hey|[Hh]ad|[Hh]ave|[Hh]as|[Ww]ith|[Ii]ssue|[Tt]heir|and|m\.[^.!?;\n]{0,40},)"
        r" (?:[1-9][0-9]?|two|three|four|five|six|seven|eight|nine) (?P<said>ch\.)(?=[:;,]|$)",
        "children",
        needs=("ch.",),
    ),
    # Soldiers by their number: "7th Regt.", "3rd Bn.".
    form(
        r"[0-9](?:st|nd|rd|th) (?:[A-Z][a-z.]{1,12} )?(?P<said>(?P<unit>Bn|Regt|Rgt|Bde|Inf|Cav|Sqn"
        r"|Div|Batt|Btn)\b\.?)(?![\w'’])",
        lambda match: stopped(_UNITS[match["unit"]], match),
        needs=("Bn", "gt", "Bde", "Inf", "Cav", "Sqn", "Div", "Bat", "Btn"),
    ),
    # Titles in a line of capitals.
    capital(
        r"(?<![\w.])(?P<said>MRS\.?|DR\.?|(?<!\bTHE )(?<!\bAN )(?<!\bNEW )"
        r"MR(?! (?:SCAN|IMAG|ANGIO|ELASTO|SPECTRO"
        r"|GUIDED|LINAC|ROOM|UNIT|MACHINE|OF|AND|IS)|[A-Z]{2} )|(?:MR|MS|PROF"
        r"|REV)\.|ST\.?(?<![A-Z] ST)(?<![A-Z] ST\.)"
        r"|(?<=\bAND )ST\.?)(?= [A-Z]{2})",
        _title_in_capitals,
        needs=("MR", "MS", "DR", "PROF", "REV", "ST"),
    ),
    form(
        r"\b(?:[Pp]rof(?:essor)?\.?|[Dd]ept\.?|[Dd]epartment|[Ss]chool|[Ff]aculty|[Cc]ollege"
        r"|[Dd]ean|[Cc]hair) of "
        r"(?P<said>(?P<subject>Hist|Phil|Psych|Chem|Biol|Math|Engl?|Anthro|Geog|Med|Sci)\.)(?!\w)",
        lambda match: stopped(_SUBJECTS[match["subject"]], match),
        needs=(" of ",),
    ),
    form(
        r"\b(?:General|Gen\.|Colonel|Col\.|Captain|Capt\.|Major|Maj\.|Admiral|Adm\.|Judge|Justice"
        r"|Prof\.|Rev\.|Sgt\.|Lt\.)(?: [A-Z]\.)? [A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20})?, "
        r"(?P<said>(?P<short>Ret)\.)",
        lambda match: stopped("Retired", match),
        needs=("Ret.",),
    ),
    form(
        r"\b(?:Bd\.|Board|Dept\.|Department|School|Dean|Master) of (?P<said>Educ\.)",
        "Education",
        needs=("Educ.",),
    ),
    form(r"[;,(] ?(?P<said>m\.)(?= (?:c\. ?)?1[0-9]{3}\b)", _married, needs=("m.",)),
    form(
        r"(?<![\w.])(?P<said>bapt\.)(?= (?:c\. ?)?(?:[0-9]|the |in |on |[A-Z]))",
        "baptized",
        needs=("bapt.",),
    ),
    form(
        r"\b(?:U ?\.?S\.?|[Vv]ice|[Ff]ormer|[Cc]lub|[Cc]ompany|[Cc]lass|[Cc]o-?|[0-9]{1,2}(?:st"
        r"|nd|rd|th)|[Tt]he|[Dd]eputy)[ -]"
        r"(?P<said>pres\.)(?=[,;)]|$| )",
        lambda match: stopped("president", match),
        needs=("pres.",),
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
    capital(
        r"(?<![\w.])Secy?\.(?= of (?:State|Defense|the (?:Treasury|Interior))\b)",
        "Secretary",
        needs=("Sec",),
    ),
    form(r"(?<=[0-9] d)\.(?=[;,)])", "", needs=(" d.",)),
    capital(r"(?<![\w-])MATHS?(?![\w-])", lambda match: match[0].lower(), needs=("MATH",)),
    capital(
        r"(?<!THE )(?<!THIS )(?<!AN )\bACT(?= [1-3][0-9]\b(?![,/]))|\bACT(?= scores?\b)|"
        r"(?<=SAT or )ACT\b|(?<=SAT/)ACT\b"
        r"|\bACT(?= or SAT\b)",
        "A C T",
        needs=("ACT",),
    ),
)
"""Forms of the rule "abbreviations", before its own: where what stands near tells."""

PEOPLE_AND_SCHOOLS_ANYWHERE: tuple[Form, ...] = (
    form(
        rf"(?<![\w.])(?P<said>{one_of(tuple(_TITLES))}\.)"
        rf"(?={SPACE}(?!(?!Who\b|A\. ){_STARTS}\b)(?:{_NAME}|(?:and|&){SPACE}[DM]rs?\b))",
        _title,
        needs=".",
    ),
    form(
        rf"(?<![\w.])(?P<said>[Dd]r|[Mm]rs?|Prof|Rev|Mme|Mlle)"
        rf"(?={SPACE}(?:[A-Z][a-z]|and [MmDd]rs?\b))",
        _title,
        needs=("Dr", "dr", "Mr", "mr", "Prof", "Rev", "Mme", "Mlle"),
    ),
    form(r"(?<![\w.])Dr\.(?!\w)", _doctor_at_end, needs=("Dr.",)),
    form(rf"(?:{_SURNAME},?|,){SPACE}(?P<said>[Jj]r\.?)(?!\w)", _generation, needs=("Jr", "jr")),
    form(rf"{_SURNAME},?{SPACE}(?P<said>[Ss]r\.?)(?!\w)", _generation, needs=("Sr", "sr")),
    form(
        rf"(?<![\w.])(?<!/)(?P<said>b\.|d\.|r\.|fl\.)(?={SPACE}(?:c\.{SPACE})?(?:[0-9]{{4}}\b|[0-9]{{1,2}}(?:{SPACE}[A-Z]|[/.-][0-9])))",
        _life,
        needs=("b.", "d.", "r.", "l."),
    ),
)
"""Forms of the rule "abbreviations" that hold wherever they stand."""
