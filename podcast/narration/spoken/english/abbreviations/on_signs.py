"""What notices, envelopes and signs shorten: "Mill Ln", "B/Hols", "Fri until 5", "PO Box 4410"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, capital, form, one_of
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.tables import table

_STREETS = {
    **table("abbreviations", part="streets"),
    "Cl": "Close", "Gdns": "Gardens", "Pde": "Parade",
}  # fmt: skip
del _STREETS["St"], _STREETS["Dr"], _STREETS["Ct"]  # a saint, a doctor, Connecticut
_TOWARDS = (
    r"\b(?:[Oo]nto|[Ii]nto|[Dd]own|[Aa]long|[Oo]n|[Oo]ff|[Uu]p|[Aa]t|[Ff]rom|[Vv]ia|[Aa]cross"
    r"|[Pp]ast"
    r"|[Tt]o|[Ii]n|[Oo]f|[Nn]ear|and|corner of|[Ll]eft|[Rr]ight)"
)
_WEEKDAYS = {
    name[:3]: name
    for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
}
_WEEKDAY = r"(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)"
_FIRST_NAMES = {
    "Wm.": "William", "Thos.": "Thomas", "Chas.": "Charles", "Jas.": "James", "Geo.": "George",
    "Jos.": "Joseph", "Robt.": "Robert", "Saml.": "Samuel", "Benj.": "Benjamin", "Edw.": "Edward",
}  # fmt: skip
_KIN = {"s": "son", "d": "daughter", "dau": "daughter", "w": "wife", "gs": "grandson"}
_CORNERS = {"NE": "north-east", "NW": "north-west", "SE": "south-east", "SW": "south-west"}
_LETTERS = {"Th": "Thursday", "F": "Friday", "Sa": "Saturday", "Su": "Sunday"}
_LASTING = {
    "hrs": "hours", "mins": "minutes", "secs": "seconds", "wks": "weeks", "mths": "months",
    "yrs": "years",
}  # fmt: skip
_LEAST = 3  # so many figures of a box are said one by one


def _street(match: re.Match[str]) -> str:
    return stopped(_STREETS[match["said"].rstrip(".")], match)


def _weekday_in_brackets(match: re.Match[str]) -> str | None:
    """Say a weekday behind a day or how often; a star (Sun) and a people (Mon) stay."""
    before = match.string[max(0, match.start() - 40) : match.start()]
    return _weekday(match) if _TIMELY.search(before) else None


_TIMELY = late_regex(
    r"[0-9]|\b(?:weeks?|weekly|days?|daily|closed|open\w*|only|every|once|twice|markets?|class\w*"
    r"|sessions?|mornings?|evenings?|nights?|afternoons?|today|tomorrow|yesterday|tonight|surgery"
    r"|clinics?|delivery|collections?|bins?)\b"
)


def _weekday(match: re.Match[str]) -> str:
    return _WEEKDAYS[match["said"][:3]]


def _revision(match: re.Match[str]) -> str | None:
    """Say which state of a form or a part it is; a chapter of the Bible is none."""
    text = match.string
    if text[match.end() + 1 : match.end() + 2].isalpha():
        return (
            None
            if _SOMEBODY.search(text[max(0, match.start() - 16) : match.start()])
            else "revision"
        )
    near = text[max(0, match.start() - 80) : match.end() + 80]
    is_behind = re.search(
        r"(?:[,(;:|/\u2013-] ?|[0-9][A-Za-z]? )$", text[max(0, match.start() - 4) : match.start()]
    )
    return "revision" if is_behind and not _BIBLE.search(near) else None


# Who is spoken of, "the Rev. A, who smiled", and no drawing.
_SOMEBODY = late_regex(r"\b(?:[Tt]he|and|saw|met|by|with|to|[Oo]ur)(?: late)? $")
_BIBLE = late_regex(
    r"\b(?:Gen|Ex|Isa|Dan|Ezek|Ps|Psalms?|Matt|Mark|Luke|John|Acts|Rom|Heb|Jude|Bible|God|Lord"
    r"|Christ|Jesus|beast|angels?|verses?|prophe\w+|Lamb|chapters?|church(?:es)?)\b"
)


def _box(match: re.Match[str]) -> str | None:
    if len(match["said"]) < _LEAST:
        return None
    return number_words.digits(match["said"], zero=number_words.OH)


NOTICES: tuple[Form, ...] = (
    form(
        rf"{_TOWARDS} (?:[A-Z][a-z’']{{2,20}} ){{1,2}}(?<!Chlorine )"
        rf"(?P<said>{one_of(tuple(_STREETS))}\b\.?)"
        r"(?!['’\w-]| ?[0-9]{1,3}[.,:][0-9])",
        _street,
        needs=tuple(_STREETS),
    ),
    form(
        r"\b(?:G?[Pp]\.? ?[Oo]\.?|Private|Locked|Post Office) ?(?i:box"
        r"|bag) (?P<said>[0-9]{1,6})(?![\w,.-][0-9]|\w)",
        _box,
        needs=("ox ", "OX ", "ag "),
    ),
    form(
        r"(?<![\w/])(?P<said>[Bb](?:ank)?[/ .]{1,2}[Hh]ols?\b\.?)(?![\w/])",
        lambda match: stopped("bank holidays" if "ols" in match["said"] else "bank holiday", match),
        needs=("ol",),
    ),
    form(
        r"(?<![\w/])B/H(?= (?:Mon|Fri|opening|hours|and|or|cover)|[.,;)]|$)",
        "bank holiday",
        needs=("B/H",),
    ),
    form(
        r"(?<![\w.])(?P<said>Co\.)(?= (?:[Rr]eg\.? )?(?:[Nn]o\b\.?:? ?[A-Z]{0,2}[0-9]"
        r"|[Nn]umber:? ?[A-Z]{0,2}[0-9]))",
        "Company",
        needs=("Co.",),
    ),
    form(
        r"(?<![\w.])(?P<said>(?:Co|Cty)\.)(?= (?:Rd|Road|Hwy|Highway)\b)",
        "County",
        needs=("Co.", "Cty."),
    ),
    form(
        r"\b(?:Co\.|County|Cty\.|State|Twp\.?|Ranch|Forest) (?P<said>Rd\b\.?)",
        "Road",
        needs=("Rd",),
    ),
    form(
        r"(?<![\w.])(?P<said>Eve\.)(?= (?:surgery|clinics?|class(?:es)?|meal|session|service)\b)",
        "Evening",
        needs=("Eve.",),
    ),
    form(
        r"(?<![\w.])(?P<said>Rev\.)(?= (?:[A-Z](?=[,;)]|$)|[A-Z]?[0-9]{1,3}(?:[.,;)]|$| [a-z])))",
        _revision,
        needs=("Rev.",),
    ),
    form(r"(?<![\w.])Wk(?= of (?:[0-9]|[A-Z]))", "Week", needs=("Wk of",)),
    form(r"(?<![\w.])wk(?= of (?:the )?(?:[0-9]|[A-Z]))", "week", needs=("wk of",)),
    form(r"(?<=[0-9](?:st|nd|rd|th) )(?P<said>Fl\b\.?)(?=[,;]| [a-z])", "Floor", needs=("Fl",)),
    capital(
        r"(?<![\w.])(?P<said>(?:Wm|Thos|Chas|Jas|Geo|Jos|Robt|Saml|Benj|Edw)\.)"
        r"(?= (?:[A-Z]\. )?[A-Z][a-zIVX]|(?<=\bof [A-Z][a-z]\.)[,;]|(?<=\bof [A-Z][a-z]{3}\.)[,;]"
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
    form(
        r"(?<![\w.])(?P<said>[Pp]h\b\.?)(?=:? ?(?:\+[0-9]|\(?0[0-9]|1[38]00|13 [0-9]{2}))",
        lambda match: "Phone" if match["said"][0] == "P" else "phone",
        needs=("ph", "Ph"),
    ),
    form(
        r"(?<![\w.'’/-])(?<![0-9] )(?P<said>(?P<short>hrs|mins|secs|wks|mths|yrs)\.)(?= [a-z])",
        lambda match: _LASTING[match["short"]],
        needs=("hrs.", "mins.", "secs.", "wks.", "mths.", "yrs."),
    ),
    # Without a figure: "after hrs", "for a few wks".
    form(
        r"(?<![\w.'’/-])(?<![0-9] )(?P<said>hrs|mins|secs(?!\.? ?[0-9])|wks|mths"
        r"|yrs(?! (?:truly|sincerely|faithfully|ever|aff)))(?![\w'’/-]|\.\w)",
        lambda match: _LASTING[match["said"]],
        needs=("hrs", "mins", "secs", "wks", "mths", "yrs"),
    ),
    form(r"(?<![\w-])A(?P<said>[-\u2013])(?=Z(?![\w-]))", " to ", needs="-\u2013"),
    form(
        r"(?<=[a-z])(?P<said> ?\u2013 ?)(?=(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov"
        r"|Dec)\b\.? [0-9])",
        " to ",
        needs="\u2013",
    ),
    form(
        r"\b[0-9]{1,4}[A-Za-z]? (?:[A-Z][a-z’']{2,20} ){1,2}(?P<said>Cl\b\.?)(?=[,;)]|$"
        r"| (?:and|in|at|to|is|was|by)\b)",
        lambda match: stopped("Close", match),
        needs=("Cl",),
    ),
    # A weekday before its hour: "Fri until 5".
    capital(
        rf"(?<![\w.'’-])(?<!\b[Tt]he )(?<!\b[Oo]ur )(?P<said>{_WEEKDAY}\.?)"
        r"(?! at [0-9]{1,2}, (?:s?he|they)\b)"  # "Wed at 19, she …"
        r"(?= (?:until|till|til|from|by|before|after|at|only from|open(?:s)?(?: at)?) "
        r"(?:noon|midday|midnight|[0-9]{1,2}(?:[:.][0-9]{2})?(?: ?[ap]\.?m\b|[,.;)]|$"
        r"| ?[-\u2013]| (?:to|and|or|on)\b)))",
        _weekday,
        needs=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    ),
    # "Sat 10.30, 1.15": hours of a day's showings.
    capital(
        rf"(?<![\w.'’-])(?<!\b[Tt]he )(?P<said>{_WEEKDAY}\.?)"
        r"(?= [0-9]{1,2}[.:][0-5][0-9](?:,| &| and|;|\.(?: |$)|$))",
        _weekday,
        needs=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    ),
    capital(
        r"\b[A-Z][a-z’']{2,20}(?: [A-Z][a-z]{2,12})? (?P<said>(?:Rd|Blvd|Pkwy|Cres|Gdns|Ave)\b\.?)"
        r"(?![\w'’-]| Maria)",
        _street,
        needs=("Rd", "Blvd", "Pkwy", "Cres", "Gdns", "Ave"),
    ),
    form(
        r"(?<![\w.])(?P<kind>Ind|Trad|Bus|Hsg|Retail|Trading|Industrial)\.? (?P<said>Est\b\.?+)"
        r"(?! (?:in )?(?:1[5-9]|20)[0-9]{2}\b)",
        lambda match: stopped("Estate", match),
        needs=("Est",),
    ),
    form(r"(?<![\w.])Ind\.?(?= Est)", "Industrial", needs=("Ind",)),
    capital(
        r"(?<![\w./])(?P<said>[NS][EW])(?= (?:corner|quadrant)\b)",
        lambda match: _CORNERS[match["said"]],
        needs=("NE", "NW", "SE", "SW"),
    ),
    # A weekday alone in brackets: "once a week (Mon)".
    form(
        rf"\((?P<said>{_WEEKDAY}\.?)(?=\))",
        _weekday_in_brackets,
        needs=("(Mon", "(Tue", "(Wed", "(Thu", "(Fri", "(Sat", "(Sun"),
    ),
    # Letters of days, where others stand before: "M-Th 8-5, F 8-noon".
    form(
        r"(?<![\w-])(?:M|Tu|W|Th)[-\u2013](?:W|Th|F|Sa|S)\b[^.;\n]{1,24}[,;] (?P<said>F|Sa|Su|Th)"
        r"(?=:? (?:[0-9]{1,2}(?::[0-9]{2})? ?(?:[ap]\.?m\.? ?)?[-\u2013]|noon|closed))",
        lambda match: _LETTERS[match["said"]],
        needs="-\u2013",
    ),
    form(
        r"(?<![\w/.])(?P<said>(?P<how>[pPfF])/[tT])(?= (?:posts?|jobs?|roles?|staff|workers?"
        r"|work|hours|hrs"
        r"|contract|study|course|students?|position|basis|admin|nurse|teacher|cleaner|also|or"
        r"|chefs?|cooks?|drivers?|carers?|receptionists?|assistants?|managers?|waiters?|waitress|bar"
        r"|kitchen|sales|shop|vacanc(?:y|ies)|temp|perm|days|term|place|degree|option|salary"
        r"|and|available)\b"
        r"|[,;)]|\.(?: |$))",
        lambda match: "part-time" if match["how"] in "pP" else "full-time",
        needs="/",
    ),
    form(
        r"(?<![\w.])(?P<said>[Ee]xp\.)(?= (?:date\b|[01]?[0-9]/[0-9]{2}|[A-Z][a-z]{2,8} 20))",
        lambda match: "expiry" if match["said"][0] == "e" else "Expiry",
        needs=("xp.",),
    ),
    form(
        r"(?<![\w])Pat\.(?= (?:[Nn]os?\b\.? ?[A-Z]{0,2} ?[0-9]|[Nn]umbers? [A-Z]{0,2} ?[0-9]"
        r"|[Pp]ending|[Aa]pp[l.]))",
        "Patent",
        needs=("Pat.",),
    ),
)
"""Forms of the rule "abbreviations"."""
