"""What results and charts say by a sign: "6/12" of an eye, "40th %ile", "37⁸", "K 5.6 (↑)"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import QUANTITY, START, is_one, quantity

_WINDOW = 100  # characters on each side that may hold the cue
_SIDE = r"(?:R|L|RE|LE|OD|OS|OU|BE|PH|VA|[Uu]naided|[Aa]ided|[Rr]ight|[Ll]eft|[Pp]inhole)"
_SIGHT = (
    r"(?P<far>6|20)/(?P<near>4|5|6|7\.5|9|10|12|15|18|20|24|25|30|36|40|50|60|70|80|100|200|400)"
)
_SEEN = late_regex(
    r"\b(?:[Vv]ision|[Ss]ight|[Aa]cuity|VA|[Ee]yes?|Snellen|[Pp]inhole|PH|glasses|OD|OS|OU|RE|LE"
    r"|gls)\b|\bR 6/[0-9.]+,? (?:and )?L 6/"
)
_SPRAYED = late_regex(
    r"\b(?:GTN|CPR|[Ss]prays?|[Cc]hest|[Pp]ain|no better|[Rr]escue|[Pp]uffs?|[Ii]nhaler|EpiPen"
    r"|[Dd]oses?"
    r"|[Cc]ompress|[Ii]ce|[Ee]levate|[Ff]its?|[Ss]eizures?|[Bb]leed\w{0,3})\b"
)
_RAISED = {"⁰": 0, "¹": 1, "²": 2, "³": 3, "⁴": 4, "⁵": 5, "⁶": 6, "⁷": 7, "⁸": 8, "⁹": 9}


def _near(match: re.Match[str]) -> str:
    text = match.string
    return text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]


def _sight(match: re.Match[str]) -> str | None:
    """Say how well each eye sees, "6/12", in a line on sight."""
    if not _SEEN.search(_near(match)):
        return None
    return f"{number_words.number(match['far'])} {number_words.number(match['near'])}"


def _eye(match: re.Match[str]) -> str:
    return {"OD": "right eye", "OS": "left eye", "OU": "both eyes"}[match["said"]]


def _fever(match: re.Match[str]) -> str:
    """Say a degree's tenth that charts raise: "37⁸" is thirty-seven point eight."""
    tenth = number_words.cardinal(_RAISED[match["tenth"]])
    return f"{number_words.number(match['degrees'])} point {tenth}"


_ROMAN = {"i": "one", "ii": "two", "iii": "three", "iv": "four"}
_BLOODS = late_regex(
    r"\b(?:blood|donors?|donat\w{2,4}|transfus\w{1,5}|Rh|rhesus|recipients?)\b", re.IGNORECASE
)


def _blood(match: re.Match[str]) -> str | None:
    if not _BLOODS.search(_near(match)):
        return None
    return " positive" if match["sign"] == "+" else " negative"


def _minutes(match: re.Match[str]) -> str | None:
    if not _SPRAYED.search(_near(match)):
        return None
    return f"{quantity(match)} minute{'' if is_one(match) else 's'}"


def _packs(match: re.Match[str]) -> str:
    one = is_one(match) or match["low"].startswith("0.")
    return f"{quantity(match)} pack{'' if one else 's'} per day"


def _weight(match: re.Match[str]) -> str:
    return stopped("weight", match)


RESULTS: tuple[Form, ...] = (
    form(
        rf"(?<![\w/]){_SIDE}[: ] ?(?P<said>{_SIGHT})(?![\w/]|\.[0-9])",
        _sight,
        needs=("6/", "20/"),
    ),
    figure(
        rf"(?<![\w/.,-])(?P<said>{_SIGHT})(?=(?:[-+][1-5])? (?:OD|OS|OU|RE|LE|BE|R|L)(?!\w))",
        _sight,
        needs=("6/", "20/"),
    ),
    form(
        r"(?:20|6)/[0-9]{1,3}(?:[-+][1-5])? (?P<said>OD|OS|OU)(?!\w)",
        _eye,
        needs=("OD", "OS", "OU"),
    ),
    form(
        r"(?:20|6)/[0-9]{1,3}(?P<said>(?P<sign>[-+])(?P<more>[1-5]))(?= (?:OD|OS|OU|RE|LE|R"
        r"|L)(?!\w))",
        lambda match: (
            f" {'plus' if match['sign'] == '+' else 'minus'} {number_words.integer(match['more'])}"
        ),
        needs=("6/", "20/"),
    ),
    # Into which eye: "latanoprost one nocte BE".
    form(
        r"(?:\b(?:nocte|mane|[bo]d|[tq]ds|daily|hourly|drops?|gtts?)|[0-9]h) "
        r"(?P<said>BE|LE|RE)(?=[.,;)]|$| (?:for|and|until|x)\b)",
        lambda match: {"BE": "both eyes", "LE": "left eye", "RE": "right eye"}[match["said"]],
        needs=(" BE", " LE", " RE"),
    ),
    form(r" ?%-?iles?(?!\w)", " percentile", needs=("%ile", "%-ile")),
    form(
        r"\b(?:[Tt]emp(?:erature)?\.?|T|[Ff]ever|[Pp]yrexia)(?: of| was| is|:|=)? ?"
        r"(?P<said>(?P<degrees>3[4-9]|4[0-2])(?P<tenth>[⁰¹²³⁴⁵⁶⁷⁸⁹]))(?![⁰¹²³⁴⁵⁶⁷⁸⁹\w])",
        _fever,
        needs=tuple(_RAISED),
    ),
    # Beside its value: "K 5.6 (↑)", "↓8% of birth weight".
    form(
        r"(?<=[0-9] \()(?P<said>[↑↓]{1,2})(?=\))",
        lambda match: "high" if match["said"][0] == "↑" else "low",
        needs="↑↓",
    ),
    form(
        r"(?<![\w↑↓])(?P<said>[↑↓] ?)(?=[0-9][0-9.]{0,4} ?%)",
        lambda match: "up " if match["said"][0] == "↑" else "down ",
        needs="↑↓",
    ),
    figure(
        rf"{START}(?P<low>[0-9]{{1,3}})[-\u2013](?P<high>[0-9]{{1,3}}) ?/ ?[hH][pP][fF](?!\w)",
        lambda match: (
            f"{number_words.integer(match['low'])} to {number_words.integer(match['high'])} "
            "per high-power field"
        ),
        needs="/",
    ),
    form(r"(?<=[0-9+])(?: ?/ ?[hH][pP][fF])(?!\w)", " per high-power field", needs="/"),
    # Behind another: "at 8/52, 16/52 & 1 yr".
    form(
        r"(?:(?<=/52)(?:, | & | and | or |, and )|(?=[0-9]{1,2}/52(?:, | & | and )[0-9]{1,2}/52\b))"
        r"(?P<said>(?P<top>[0-9]{1,2})/52)(?![\w/]|[.,][0-9]| of\b)",
        lambda match: f"{number_words.integer(match['top'])} weeks",
        needs=("/52",),
    ),
    form(
        r"\b(?:[Ii]n|[Ff]or|[Aa]fter|[Ee]very|[Ww]ithin|[Ww]ait) "
        rf"(?P<said>{QUANTITY}['′])(?=[.,;:)]|$| (?:if|then|and|or|call|dial|ring|take|use|max)\b)",
        _minutes,
        needs="'′",
    ),
    figure(
        rf"(?<![$£€]){QUANTITY} ?ppd(?=[.,;)]|$| (?:x|×|for|since|smoker|until)\b)",
        _packs,
        needs=("ppd",),
    ),
    form(r"(?<![\w-])pk-yrs?(?!\w)", "pack-year", needs=("pk-",)),
    figure(
        rf"{QUANTITY} ?cmH(?:₂|2)O(?!\w)",
        lambda match: f"{quantity(match)} centimeter{'' if is_one(match) else 's'} of water",
        needs=("cmH",),
    ),
    form(
        r"(?<![\w/])(?<!\b[Tt]he )(?<!\b[Aa]n )(?<!\b[Aa] )(?<!['’]s )R/V(?= ?(?:[.,;)]|$)| (?:in"
        r"|by|with|after|at|on|bloods|meds|BP|tomorrow"
        r"|today)\b"
        r"| [0-9])",
        "review",
        needs=("R/V",),
    ),
    form(
        r"\b(?:(?:[Ll]eave|[Rr]est|[Bb]oil|[Ss]oak|[Ss]immer|[Cc]ool|[Ww]ait|[Cc]ompress) (?:for )?"
        r"|(?:[Ss]tand|[Hh]old)(?: it| them)? for )"
        rf"(?P<said>{QUANTITY}['′])(?=[.,;:)]|$)",
        lambda match: f"{quantity(match)} minute{'' if is_one(match) else 's'}",
        needs="'′",
    ),
    # How much of each: "1 part bleach : 9 parts water".
    form(r"\bparts? [a-z]{3,14}(?P<said> ?: ?)(?=[0-9]{1,3} parts?\b)", " to ", needs=":"),
    # Which blood: "A- or O- blood only".
    form(
        r"(?<![\w-])(?<!\b[Aa] )(?<!\b[Aa]n )(?:A|B|AB|O)(?P<said>(?P<sign>[+\u2212\u2013-])"
        r"(?:ve)?)"
        r"(?=[,;.)]|$| (?:or|and) (?:A|B|AB|O)[+\u2212\u2013-](?:ve)?(?!\w)"
        r"| (?:blood|donors?|patients?|mothers?|units?|red|plasma)\b)",
        _blood,
        needs="+-\u2212\u2013",
    ),
    # How much a strip shows: "leuc ++".
    form(
        r"\b(?:[Pp]rotein|[Bb]lood|[Kk]etones|[Gg]luc(?:ose)?|[Ll]euc?k?s?|[Nn]it(?:rites?)?|[Oo]edema"
        r"|[Nn]uts|[Nn]uclear|[Rr]eflex(?:es)?|[Bb]ilirubin|[Uu]rine|[Aa]lcohol|[Bb]ac(?:teria)?)"
        r"(?P<said> ?\+{1,4})(?=[,;.)]|$)",
        lambda match: " plus" * match["said"].count("+"),
        needs="+",
    ),
    form(
        r"(?<![\w↑↓])(?P<said>[↑↓] ?)(?=[0-9][0-9.]{0,4} ?(?:kg|lbs?|st|g|cm)\b)",
        lambda match: "up " if match["said"][0] == "↑" else "down ",
        needs="↑↓",
    ),
    # American pounds and ounces: "6# 12oz".
    figure(
        r"(?<![\w.,/$£€#*-])(?P<count>[1-9][0-9]?) ?#(?= ?[0-9]{1,2} ?oz\b)",
        lambda match: (
            f"{number_words.integer(match['count'])} pound{'' if match['count'] == '1' else 's'}"
        ),
        needs="#",
    ),
    form(
        r"\b(?:needles|tabs|tablets|caps|capsules|sachets|strips|lancets|patches|pens|vials|ampoules|doses"
        r"|bottles|packs|boxes|swabs|masks|gloves"
        r"|syringes)(?P<said> [x×] ?)(?=[1-9][0-9]{0,3}(?:[.,;)]|$)(?![.,][0-9]))",
        " times ",
        needs="x×",
    ),
    # From one to two: "i-ii tabs".
    form(
        r"(?<![\w.'’-])(?P<said>(?P<low>i{1,2})[-\u2013/](?P<high>i{2,3}|iv))"
        r"(?= (?:tabs?|caps?|drops?|gtts?|puffs?|tablets|capsules|sachets?|[bo]d|[tq]ds|[tq]id"
        r"|nocte|prn))",
        lambda match: f"{_ROMAN[match['low']]} to {_ROMAN[match['high']]}",
        needs=("ii", "iv"),
    ),
    form(
        r"/[Ll] \((?P<said>[HL])(?=\))",
        lambda match: "high" if match["said"] == "H" else "low",
        needs="(",
    ),
    form(
        r"\b(?:Rh(?: ?D)?|HIV|HBsAg|HCV|CMV|MRSA|PCR|[Ss]wabs?|[Tt]est|[Cc]ultures?|[Ss]creen"
        r"|[Nn]itrites?"
        r"|[Kk]etones) (?P<said>(?P<sign>neg|pos)\b\.?)(?=[,;)]| |$)",
        lambda match: stopped("negative" if match["sign"] == "neg" else "positive", match),
        needs=("neg", "pos"),
    ),
    # Leads of a heart's trace: "V2-4".
    form(
        r"(?<![\w-])V(?P<low>[1-5])[-\u2013](?P<high>[2-6])(?!\w|[.,/-][0-9])",
        lambda match: (
            f"V {number_words.integer(match['low'])} to {number_words.integer(match['high'])}"
        ),
        needs="V",
    ),
    # Which arm: "148/92 (R)".
    form(
        r"\b(?:[89][0-9]|[12][0-9]{2})/[0-9]{2,3} \((?P<said>[LR])(?=\)|[, ](?:arm|leg|eye|ear)\b)",
        lambda match: "right" if match["said"] == "R" else "left",
        needs="LR",
    ),
    form(
        r"(?:\b[13]/[248]|[½¼¾])(?P<said> ?[x×] ?)(?=[0-9.]{1,5} ?(?:mg|mcg|ml|mL)\b)",
        " times ",
        needs="x×",
    ),
    form(
        r"[0-9] ?(?:mg|mcg) (?P<said>(?P<kind>tab|cap)(?P<many>s?)\b\.?)(?= (?:[bo]\.?d"
        r"|[tq]\.?d\.?s"
        r"|[btqs]\.?i\.?d"
        r"|nocte|mane|once|twice|daily|every|q[0-9]|prn|stat)|,|;|$)",
        lambda match: f"{'tablet' if match['kind'] == 'tab' else 'capsule'}{match['many']}",
        needs=("tab", "cap"),
    ),
    form(
        r"(?:\b[A-Za-z]{1,20}(?:\.(?= ))?|[0-9)])(?P<said> ?[\u2212\u2013+-]ve)(?!\w)",
        lambda match: " positive" if "+" in match["said"] else " negative",
        needs=("ve",),
    ),
    form(r"(?<=[0-9]% )o/a(?![\w/])", "on air", needs=("o/a",)),
    form(
        r"(?<=[0-9]) ?°? ?(?P<scale>[CF]) ?[x×] ?(?=[0-9]{1,3} ?(?:s|secs?|min|mins)\b)",
        lambda match: f" degrees {'Celsius' if match['scale'] == 'C' else 'Fahrenheit'} for ",
        needs="x×",
    ),
    form(
        r"(?<=°C) ?[x×] ?(?=[0-9]{1,3} ?(?:s|secs?|min|mins|h|hrs?)\b)",
        " for ",
        needs="x×",
    ),
    form(
        r"\b(?:[Bb]irth|[Bb]ody|[Dd]ry|[Ii]deal|[Cc]urrent) (?P<said>wt\b\.?)(?!\w)",
        _weight,
        needs=("wt",),
    ),
    form("[♀♂]", lambda match: "female" if match[0] == "♀" else "male", needs="♀♂"),
    form(r"(?<![\w+])\+(?=[£$€][0-9])", "plus ", needs=("+£", "+$", "+€")),
    # When somebody came and went: "adm. 2/3, d/c 9/3".
    form(r"(?<![\w.])adm\.?(?= (?:on )?[0-9]{1,2}/[0-9]{1,2})", "admitted", needs=("adm",)),
    form(r"(?<![\w./])d/c(?= (?:on )?[0-9]{1,2}/[0-9]{1,2})", "discharged", needs=("d/c",)),
    form(r"(?<![\w.])[Pp]t\.(?= (?:no\.|ID\b|name\b|[Nn]umber|DOB\b))", "Patient", needs=("t.",)),
    form(
        r"\b(?:[Pp]t\.?|[Pp]atient|[Hh]osp(?:ital|\.)|MRN|NHS) (?:no\.|number|ID|nr\.?):? ?"
        r"(?P<said>[0-9]{4,8})(?!\w|[.,][0-9])",
        lambda match: number_words.digits(match["said"]),
        needs=("o", "ID", "MRN"),
    ),
)
"""Forms of the rule "doses", before its own."""
