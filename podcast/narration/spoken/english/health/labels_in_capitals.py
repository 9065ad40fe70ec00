"""Shorthand in lines of capitals, as labels and notices have it: "8 TABS IN 24 HRS", "MAX DOSE"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.dictionary import is_word
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.health.dose_forms import GIVEN_AS
from podcast.narration.spoken.english.units import unit_name
from podcast.narration.spoken.rule import Form, capital, figure, form, one_of
from podcast.narration.spoken.sentence_ends import stop_of
from podcast.narration.spoken.shapes import GAP, QUANTITY, VULGAR, is_one, quantity
from podcast.narration.spoken.tables import table

_WINDOW = 120  # characters on each side that tell whether a line is in capitals
_STOP = late_regex(r"[!?;\n\u201c\u201d\"]|\.(?= |$)")
# A symbol may stay small among capitals: "MAX 4g", "5ml".
_SYMBOLS = late_regex(r"(?<=[0-9])(?: ?(?:k?g|m[cl]?g|m[lL]|[cmk]?m)|[ap]m|x|st|nd|rd|th)(?!\w)")
_LOWER = late_regex(r"[^\W\d_A-ZÀ-Þ]")
_WORDS = late_regex(r"(?<!\w)[A-Z]{2,}(?!\w)")

# With a number before them they are nothing else, in any line.
_PLURALS = ("HRS", "MINS", "SECS", "YRS", "WKS", "MTHS", "TBSPS", "TSPS")
_UNITS = (
    "HR", "MIN", "SEC", "YR", "WK", "MTH", "TBSP", "TSP", "KG", "KGS", "MG", "MCG", "ML", "MLS",
    "G", "CM", "MM", "FT", "OZ", "LB", "LBS", "MPH", "KCAL",
)  # fmt: skip
_WEIGHED = late_regex(
    r"\b(?:DOSES?|TAKE|TAKEN|GIVE|DAILY|TABLETS?|TABS?|CAPSULES?|EVERY|CONTAINS|SUGAR|FLOUR|SALT"
    r"|FAT|BUTTER|HRS|HOURS|PARACETAMOL)\b"
)
_LONG = late_regex(
    r"\b(?:HEIGHT|WIDTH|LENGTH|DEPTH|DISTANCE|DEEP|WIDE|HIGH|LONG|TALL|AHEAD|APART|AWAY|WITHIN)\b"
)
_GIVEN = late_regex(
    r"\b(?:TAKE|TAKEN|GIVE|SWALLOW|DAILY|EVERY|MAX|DOSES?|DAY|NIGHT|HRS?|HOURS?|M[CL]?G|ONCE|TWICE)\b",
    re.IGNORECASE,
)
_APPLIED = late_regex(
    r"\b(?:DROPS?|CREAM|OINTMENT|GEL|APPLY|PUFFS?|SPRAYS?|INHALE|TAB(?:LET)?S?|CAP(?:SULE)?S?)\b"
)
_OFTEN = {
    word.upper(): said
    for word, said in table("doses", part="latin").items()
    if word in {"bd", "bds", "bid", "tds", "tid", "qds", "qid", "prn", "nocte", "mane", "stat"}
}
# "BID NOW" and "STAT OF THE DAY": as a way of taking they stand behind what is taken.
_WORDS_TOO = frozenset({"BID", "STAT", "MANE"})
_TAKEN = late_regex(
    r"(?:[0-9] ?(?:M[CL]?G|[GU]|MLS?|UNITS?)|\b(?:DROPS?|CREAM|OINTMENT|GEL|PUFFS?|SPRAYS?|DOSES?"
    r"|TAB(?:LET)?S?|CAP(?:SULE)?S?|PO|IV|IM|SC|SL|PR|NEB|ONCE|TAKEN?|GIVEN?|APPLY|ONE|TWO))\.? $"
)
_OTHER_THINGS = late_regex(
    r"\b(?:wear\w*|browsers?|open(?:ed)?|close[ds]?|windows?|hats?|shirts?|page|international)\b",
    re.IGNORECASE,
)
_FORMS = "SPOONFULS?|TEASPOONS?|TABLETS?|CAPSULES?|PATCH(?:ES)?|SACHETS?|AMPOULES?|VIALS?|BOTTLES?"
_LIMITED = (
    "DOSES?|LOAD|WEIGHT|SPEED|HEIGHT|WIDTH|LENGTH|TEMP|TEMPERATURE|OCCUPANCY|CAPACITY|STAY|USERS?"
    "|PERSONS|PEOPLE|PRESSURE|POWER|DAILY|AGE|ORDER|OF|HEADROOM|TIME"
)
_WHOLE = {"MAX": "maximum", "MIN": "minimum", "APPROX": "approximately"}
_DAYS = {
    "MON": "Monday", "TUE": "Tuesday", "TUES": "Tuesday", "WED": "Wednesday", "WEDS": "Wednesday",
    "THU": "Thursday", "THUR": "Thursday", "THURS": "Thursday", "FRI": "Friday", "SAT": "Saturday",
    "SUN": "Sunday",
}  # fmt: skip
_DAY = one_of(tuple(_DAYS))
# "THE SUN 4 PM EDITION", "SHE SAT 2-3 EXAMS", "THEY WED 10-15 YEARS AGO".
_NO_VERB = r"(?<!\bTHE )(?<!\bHE )(?<!\bSHE )(?<!\bTHEY )(?<!\bWHO )(?<!\bI )(?<!\bWE )"
_NO_VERB += r"(?<!\bHIS )(?<!\bHER )(?<!\bMY )(?<!\bYOUR )(?<!\bITS )"
_PLAYED = r"(?:WIN|LOSS|DEFEAT|VICTORY|DRAW|SCORE)\b"
# A range counts these; "WOLVES 2-3 SPURS" is how a match ended.
_COUNTED = (
    "HOURS|HRS|DAYS|WEEKS|WKS|MONTHS|MTHS|YEARS|YRS|MIN(?:UTE)?S|SEC(?:OND)?S|TAB(?:LET)?S"
    "|CAP(?:SULE)?S|PILLS|PUFFS|DROPS|DOSES|SACHETS|SPRAYS|APPLICATIONS|TIMES|TEASPOONS|TABLESPOONS"
    "|SPOONFULS|PERSONS|GUESTS|PAGES|ITEMS|PIECES|SERVINGS|PORTIONS|CUPS|MILES|SETS|REPS|PLAYERS"
    "|GRAMS|LITRES|LITERS|METRES|METERS|INCHES|NIGHTS|COATS|SCOOPS|EGGS|UNITS|STEPS|LAYERS|USERS"
)


def _line(match: re.Match[str]) -> str:
    """Give what stands around a match in its sentence, itself included."""
    text, (start, end) = match.string, match.span()
    before = _STOP.split(text[max(0, start - _WINDOW) : start])[-1]
    after = _STOP.split(text[end : end + _WINDOW])[0]
    return f"{before}{match[0]}{after}"


def _is_shouted(match: re.Match[str]) -> bool:
    """Tell whether a line has capitals only, and a word among them."""
    line = _SYMBOLS.sub("", _line(match))
    return not _LOWER.search(line) and any(map(is_word, _WORDS.findall(line)))


def _measured(match: re.Match[str]) -> str:
    name = unit_name(match["unit"].lower(), one=is_one(match))
    return f"{quantity(match)} {name}{stop_of(match, 0)}"


def _shouted(match: re.Match[str]) -> str | None:
    # A needle's gauge and a network are no weights: "# 14 G", "4G".
    is_other = match["unit"] == "G" and not _WEIGHED.search(_line(match))
    return _measured(match) if _is_shouted(match) and not is_other else None


def _part(match: re.Match[str]) -> str | None:
    """Say what is measured in parts: "1/2 TSP", "1 1/2 HRS"."""
    if not _is_shouted(match):
        return None
    cup = match["unit"] == "CUP"
    one, many = (
        ("cup", "cups")[number] if cup else unit_name(match["unit"].lower(), one=not number)
        for number in (0, 1)
    )
    return f" {many}" if match["whole"] else f" of {'an' if one[0] in 'oh' else 'a'} {one}"


def _meters(match: re.Match[str]) -> str | None:
    before = match.string[: match.start()][-4:]
    if before.endswith(("$", "£", "€", "USD ", "EUR ", "GBP ")):
        return None
    is_long = _is_shouted(match) and _LONG.search(_line(match))
    return f"{quantity(match)} meter{'' if is_one(match) else 's'}" if is_long else None


def _strong(match: re.Match[str]) -> str | None:
    if not _is_shouted(match):
        return None
    unit = unit_name(match["unit"].lower(), one=True)
    return f"{number_words.number(match['low']).replace(' ', '-')}-{unit}"


def _counted(match: re.Match[str]) -> str | None:
    line = _line(match)
    if _OTHER_THINGS.search(line) or not _GIVEN.search(line):
        return None
    return f"{GIVEN_AS[match['given'].lower()]}{stop_of(match, 0)}"


def _often(match: re.Match[str]) -> str | None:
    line = _line(match)
    is_dose = _GIVEN.search(line) or _APPLIED.search(line)
    if match["said"] in _WORDS_TOO and not _TAKEN.search(match.string[: match.start()][-20:]):
        return None
    return _OFTEN[match["said"]] if is_dose and _is_shouted(match) else None


def _to(match: re.Match[str]) -> str | None:
    rises = float(match["low"]) < float(match["high"])
    return " to " if rises and _is_shouted(match) else None


def _times(match: re.Match[str]) -> str | None:
    if not _is_shouted(match):
        return None
    count = match["count"]
    return "once" if count == "1" else f"{number_words.number(count)} times"


def _whole(match: re.Match[str]) -> str | None:
    if not _is_shouted(match):
        return None
    before = match.string[max(0, match.start() - 4) : match.start()].rstrip()
    said = _WHOLE[match["said"].rstrip(".")]
    return said.capitalize() if not before or before[-1] in ".!?:\n" else said


def _days(match: re.Match[str]) -> str:
    low, high = _DAYS[match["low"]], match["high"]
    return f"{low} to {_DAYS[high]}" if high else low


SHOUTED: tuple[Form, ...] = (
    figure(
        r"(?<![\w.,/-])(?P<low>[0-9]{1,2}) ?ST,? ?(?P<pounds>[0-9]{1,2}) ?LBS?\b",
        lambda match: (
            f"{number_words.integer(match['low'])} stone {number_words.integer(match['pounds'])} "
            f"pound{'' if match['pounds'] == '1' else 's'}"
        ),
        needs=("ST",),
    ),
    form(r"(?<=[A-Z]{3}S)/(?=(?:DAY|NIGHT|WEEK|MONTH|HOUR)\b)", " per ", needs=("S/",)),
    capital(
        rf"(?<![\w./'’-])(?P<said>{one_of(tuple(_OFTEN))})(?![\w'’/-])",
        _often,
        needs=tuple(_OFTEN),
    ),
    figure(
        rf"{QUANTITY}{GAP}(?P<unit>{one_of(_PLURALS)})\b\.?(?!\w)",
        _measured,
        needs=_PLURALS,
    ),
    figure(
        rf"{QUANTITY}{GAP}(?P<unit>M[CL]?G|ML|G)(?= (?:{_FORMS})\b)",
        _strong,
        needs=("ML", "G"),
    ),
    figure(
        rf"{QUANTITY}{GAP}(?P<unit>{one_of(_UNITS)})\b(?:\.(?!\w))?(?![\w/'’-])(?!(?<=SEC) [0-9])",
        _shouted,
    ),
    form(
        rf"(?:(?P<whole>[0-9]{{1,3}})[ -]?)?(?:[{VULGAR}]|(?<![0-9/])[1-7]/[2-8])"
        r"(?P<said> ?(?P<unit>TBSP|TSP|KG|HR|OZ|LB|CUP)S?\b\.?)(?!\w)",
        _part,
        needs=(*VULGAR, "/"),
    ),
    form(
        r"(?<=[0-9] )(?:OR|AND|TO)(?= [0-9])",
        lambda match: match[0].lower(),
        needs=("OR", "AND", "TO"),
    ),
    figure(rf"{QUANTITY}{GAP}M(?![\w/'’-]|\.\w)", _meters, needs="M"),
    form(r"(?<=[0-9½] )(?P<given>(?:TAB|CAP)S?)\b\.?(?![\w'’])", _counted, needs=("TAB", "CAP")),
    form(r"(?<=[0-9])(?P<said> ?HRLY)(?!\w)", " hourly", needs=("HRLY",)),
    figure(
        r"(?<![\w.,/-])(?P<low>[0-9]{1,3})(?P<said>[-\u2013])(?=(?P<high>[0-9]{1,3}) "
        rf"(?:HRLY|HOURLY|{_COUNTED})\b)",
        _to,
        needs="-\u2013",
    ),
    figure(
        r"(?<![\w.,/-])(?P<count>[0-9]{1,2}) ?X(?= ?(?:DAILY|A|PER|EACH|WEEKLY)\b)",
        _times,
        needs="X",
    ),
    capital(
        r"(?<![\w./-])(?<!\bPRO )(?<!\bMAD )(?<![0-9] )"
        rf"(?P<said>M(?:AX|IN)\b\.?)(?= (?:[0-9]++(?! (?:IS|WAS|HAS)\b)|(?:{_LIMITED})\b))",
        _whole,
        needs=("MAX", "MIN"),
    ),
    capital(r"(?<![\w./-])(?P<said>APPROX\b\.?)(?= [0-9A-Z])", _whole, needs=("APPROX",)),
    form(
        rf"(?<!\w){_DAY},? [0-9]{{1,2}}(?:[:.][0-5][0-9])?(?P<said>-)"
        rf"(?=[0-9])(?![0-9]{{1,2}} {_PLAYED})",
        " to ",
        needs=tuple(_DAYS),
    ),
    # In capitals "SAT" and "SUN" are words, but for a day or an hour beside them.
    capital(
        rf"(?<![\w./-]){_NO_VERB}(?P<low>{_DAY})(?: ?[-\u2013] ?| TO )(?P<high>{_DAY})(?![\w-])",
        _days,
        needs=tuple(_DAYS),
    ),
    capital(
        rf"(?<![\w./-]){_NO_VERB}(?P<low>{_DAY})(?P<high>)"
        rf"(?! [0-9]{{1,2}}-[0-9]{{1,2}} {_PLAYED}| [3-9][0-9]\b)"
        r"(?= [0-9]{1,2}(?:[:.][0-5][0-9]|[-\u2013]| ?[AP]M\b| to ))",
        _days,
        needs=tuple(_DAYS),
    ),
)
"""Forms of the rule "doses", before its own."""
