"""What notes on patients shorten: "gtts AU", "7-10d", "300 mg IVP", "6/12ly", "#NOF", "c̄ food"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.dates import Order
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.sentence_ends import stopped

_EARS = {"AU": "in both ears", "AS": "in the left ear", "AD": "in the right ear"}
_DROPPED = late_regex(r"\b(?:gtts?|drops?|otic|ears?)\b", re.IGNORECASE)
# Eyes in Latin, beside drops and ointments for them.
_EYES = {"OD": "in the right eye", "OS": "in the left eye", "OU": "in both eyes"}
_INSTILLED = late_regex(
    r"\b(?:gtts?|(?:[0-9½]|one|two|eye|the|apply|instil\w?) drops?|drops? (?:in|O[DSU]|per)"
    r"|eyes?|ophth\w{0,12}|ointment)\b",
    re.IGNORECASE,
)
_TOWARDS = ("to ", "into ", "in ", "for ")
# With how often behind it, "OD" is no frequency itself.
_OFTEN_TOO = late_regex(
    r",? (?:q\.? ?[0-9]|(?:b|t|q)\.?i\.?d|qhs|qd|hs|once|twice|every|daily|[0-9]{1,2} ?[x×]"
    r"|(?:and|&) O[SU]\b|three|four)",
    re.IGNORECASE,
)
_BARRED = {"c": "with", "s": "without", "p": "after"}
_OFTEN = {"1": "once", "2": "twice"}
_LENGTHS = {"7": "daily", "52": "weekly", "12": "monthly"}
_SPANS = {"7": "day", "52": "week", "12": "month", "24": "hour"}
_WINDOW = 70  # characters before an ear in which its drops stand
# What is done or asked for in some days, where no dose stands.
_ASKED_FOR = (
    r"(?:ROS|TCI|OPA|FBCs?|CRP|U&Es?|LFTs?|TFTs?|[Bb]loods|INR|CXR|ECG|USS|[Rr]pt|[Rr]echeck"
    r"|[Ss]titches"
    r"|[Ss]utures|[Cc]lips|[Dd]ressings?|TTOs?|TTAs?|F/U|f/u|[Aa]ppt|GP|[Dd]uration"
    r"|[Hh]istory of|hx of)"
)


def _eye(match: re.Match[str]) -> str | None:
    """Say which eye drops are for; "OD" alone is once a day, as Britain writes it."""
    text, (start, end) = match.string, match.span("said")
    if text[:start].endswith(("Mac ", "Chrome ", "the ")):
        return None
    if not _INSTILLED.search(text[max(0, start - _WINDOW) : start]):
        return None
    if match["said"] == "OD" and not _OFTEN_TOO.match(text, end):
        return None
    said = _EYES[match["said"]]
    return said.removeprefix("in ") if text[:start].endswith(_TOWARDS) else said


_HOW_OFTEN = late_regex(
    r"(?: ?[.,;)/&+]|$| (?:[BTQ]ID|[btq]\.?i\.?d|[BTQ]D|bd|tds|qds|od|OD|q ?[0-9]|q[dh]|x ?[0-9]|×"
    r"|[0-9]|once|twice|three|four|every|daily|for|and|AND|or|PRN|prn|at|until|after|then|as|only)\b)"
)
_SHOUTED = late_regex(r"^(?=[^a-z]*[A-Z]{3} [A-Z]{3})[^a-z]+$")


def _ear(match: re.Match[str]) -> str | None:
    start, end = match.span("said")
    ahead = match.string[end : end + 16]
    if not _HOW_OFTEN.match(ahead) or _SHOUTED.search(match.string[:start][-_WINDOW:] + ahead):
        return None  # "MARKET DROPS AS FEARS GROW"
    if not _DROPPED.search(match.string[max(0, start - _WINDOW) : start]):
        return None
    return _EARS[match["said"]]


_NUMBERED = late_regex(
    r"\b(?:[Ff]ig(?:ure)?s?\.?|[Tt]ables?|[Ss]ections?|[Pp]anels?|[Pp]arts?|[Qq]uestions?"
    r"|[Nn]os?\.?|[Gg]rades?|[Cc]lass(?:es)?|[Yy]ears?) ?$"
)


def _span_of_days(match: re.Match[str]) -> str | None:
    if _NUMBERED.search(match.string[max(0, match.start() - 12) : match.start()]):
        return None
    if int(match["low"]) >= int(match["high"]):
        return None
    low, high = (number_words.number(match[end]) for end in ("low", "high"))
    return f"{low} to {high} days"


def _apart(match: re.Match[str]) -> str:
    said, under = number_words.number(match["count"]), match["under"]
    return _LENGTHS[under] if match["count"] == "1" else f"{said}-{_LENGTHS[under]}"


def _in_days(match: re.Match[str]) -> str:
    name = _SPANS[match["under"]]
    return f"{number_words.number(match['count'])} {name}{'' if match['count'] == '1' else 's'}"


def _for_so_long(match: re.Match[str]) -> str | None:
    """Say a length of time; behind an appointment without "in" it is a day's date."""
    return (
        None
        if _DATED.search(match.string[max(0, match.start("said") - 12) : match.start("said")])
        else _in_days(match)
    )


def _for_so_long_in_america(match: re.Match[str]) -> str | None:
    """Say it where no day of a month can be meant: "in 3/12", "4/52", "14/7"."""
    is_told = match.string[: match.start("said")].endswith((" in ", " for "))
    if not is_told and match["under"] != "52" and int(match["count"]) <= _MONTHS:
        return None
    return _for_so_long(match)


_MONTHS = 12


_DATED = late_regex(r"\b[Aa]pp(?:t|ointment):? $")
_BONE = (
    r"(?:wrist|hip|femur|femoral|tibia|tibial|fibula|fibular|radius|radial|ulna|ulnar|humerus|ankle"
    r"|neck|clavicle|scaphoid|ribs?|pelvis|pubic|patella|metatarsal|metacarpal|finger|toe|thumb"
    r"|elbow|shoulder|distal|proximal|shaft|mandible|orbit|skull|foot|hand|forearm|leg|arm|knee"
    r"|calcaneus|talus|olecranon|malleolus|phalanx|nasal|zygoma|scapula|lateral|medial|mid|base"
    r"|head|supracondylar)"
)


def _in_some_days(match: re.Match[str]) -> str | None:
    if int(match["low"]) >= int(match["count"]):
        return None
    return f"{number_words.number(match['low'])} to {_in_days(match)}"


def _repeats(match: re.Match[str]) -> str:
    count = match["count"]
    return f"may repeat {_OFTEN.get(count) or f'{number_words.integer(count)} times'}"


_PERIODS = {
    "min": "minute", "hr": "hour", "wk": "week", "mo": "month", "yr": "year", "sec": "second",
}  # fmt: skip

_BARE = {
    "stat": "at once", "bd": "twice a day", "tds": "three times a day", "qds": "four times a day",
    "od": "once a day", "nocte": "at night", "mane": "in the morning",
}  # fmt: skip

NOTED: tuple[Form, ...] = (
    form(
        r"(?<![\w.])(?P<said>O[DSU])(?![\w'’-])",
        _eye,
        needs=("OD", "OS", "OU"),
    ),
    # "5p a min. or": a time, and not the least.
    form(
        r"(?:[0-9]p|[$£€][0-9][0-9.,]{0,8}|[0-9] ?(?:cents|pence|¢|calls?|times|beats|breaths"
        r"|words|steps|doses)|once"
        r"|twice) (?:a|each|every) (?P<said>(?P<unit>min|hr|wk|mo|yr|sec)\b\.?)(?! of\b)",
        lambda match: stopped(_PERIODS[match["unit"]], match),
        needs=("min", "hr", "wk", "mo", "yr", "sec"),
    ),
    form(r"(?<![\w.'’])(?P<said>A[USD])(?![\w'’]| [0-9]{2,4}\b)", _ear, needs=("AU", "AS", "AD")),
    form(r"(?<!\w)(?P<bar>[csp])\u0304(?!\w)", lambda match: _BARRED[match["bar"]], needs="\u0304"),
    form(r"(?<![\w/])gtts?/min(?!\w)", "drops per minute", needs=("gtt",)),
    form(r"[0-9] ?(?:mg|mcg|m[lL]|mEq|g|units) (?P<said>IVP)(?!\w)", "I V push", needs=("IVP",)),
    form(
        r"[0-9] ?(?:mg|mcg|m[lL]|puffs?|sprays?|tabs?|tablets?) (?P<said>S/[CL])(?!\w)",
        lambda match: "under the skin" if match["said"][-1] == "C" else "under the tongue",
        needs=("S/C", "S/L"),
    ),
    form(r"(?<![\w])MR [x×] ?(?P<count>[1-9])(?!\w)", _repeats, needs=("MR x", "MR ×")),
    form(
        r"(?<=[a-z/)]) [x×] ?(?=[0-9]{1,3} ?(?:h|hrs?|hours?|mins?|minutes?)(?![\w/]))",
        " for ",
        needs="x×",
    ),
    figure(
        r"(?<![\w.,/$£€-])(?P<low>[1-9][0-9]?)[-\u2013](?P<high>[1-9][0-9]?) ?d(?![\w'’/-]|\.\w"
        # Pence before a pound had a hundred of them, nails by their size, and keys of music.
        r"| (?:an?|per|each|the|nails?|minor|major)\b)",
        _span_of_days,
        needs="d",
    ),
    figure(
        r"(?<![\w.,/$-])(?P<count>[1-9][0-9]?)/(?P<under>7|52|12)ly(?!\w)",
        _apart,
        needs=("ly",),
    ),
    form(
        r"(?<![\w-])(?:Hx|HPC|PC|HPI|hx|[Hh]istory of|C/O|c/o|complains of)(?::| of)? "
        r"(?P<said>(?P<count>[1-9][0-9]?)/(?P<under>7|52|12))(?![\w/]|[.,][0-9]"
        r"| [A-Z][a-z]+ [A-Z]|[- ]scale)",
        _in_days,
        needs="/",
    ),
    form(
        rf"\b(?:{_ASKED_FOR}|removal|out|[Rr]/v|[Rr]eview|change|every)(?: in| for| at|:)? "
        r"(?P<said>(?P<low>[1-9][0-9]?) ?[-\u2013] ?(?P<count>[1-9][0-9]?)/(?P<under>7|52"
        r"|12))(?![\w/]|[.,][0-9])",
        _in_some_days,
        needs="/",
    ),
    # "One od", "two stat": how many, and how often.
    form(
        r"\b(?:[Tt]ake|[Gg]ive|[Tt]hen|[Uu]se|[Aa]nd|[Oo]r|[Pp]uffs?|,|;|:) ?(?:one|two|three"
        r"|four|half|[1-9]) "
        r"(?P<said>stat|bd|tds|qds|od|nocte|mane)(?=[,.;)]|$| (?:then|and|for|with|after"
        r"|before|if|prn)\b)",
        lambda match: _BARE[match["said"]],
        needs=tuple(_BARE),
    ),
    form(
        r"[0-9] ?(?:mg|mcg|micrograms|m[lL]|tabs?|tablets?|capsules?"
        r"|puffs?) (?P<said>on)(?=[.;)]|$|, (?:and|plus|for|increase|reduce|if|titrate|max)\b)",
        "at night",
        needs=(" on",),
    ),
    form(
        r"(?<![\w.])max\.?(?= (?:[bq]\.?[di]\.?|[tq]\.?d\.?s\.?|once (?:a|daily)|twice (?:a|daily)"
        r"|(?:one|two|three|four|five|six|eight) (?:times|tablets?|puffs?|doses?|sprays?"
        r"|capsules?|in"
        r" (?:24|twenty))\b)(?!\w))",
        "maximum",
        needs=("max",),
    ),
    form(
        r"(?<=[0-9] )inh(?= (?:[bqt]\.?i\.?d|[BQT]ID|BD|bd|daily|once|twice|q[0-9]|every|PRN|prn))",
        "inhalation",
        needs=("inh",),
    ),
    form(
        r"\b(?:in|over|past|last|for|within) (?P<said>12/12)(?=[.,;)]|$)",
        "twelve months",
        needs=("12/12",),
    ),
    form(r"\bVS(?=:)", "vital signs", needs=("VS:",)),
    form(
        r"\b(?:c/o|C/O|complaining of) [A-Z]{2,4}(?P<said> (?P<count>[1-9][0-9]?)/(?P<under>7"
        r"|52|12|24))(?![\w/]|[.,][0-9])",
        lambda match: f" for {_in_days(match)}",
        needs="/",
    ),
    # In the hundred and forties, and no seconds: "FHR 140s".
    form(
        r"\b(?:F?HR|[SD]?BP|MAP|[Ss]ats|SpO2|BGs?|BMs?|[Gg]lucose|RR|[Ss]ystolics?"
        r"|[Dd]iastolics?)(?: in the| of|:)? "
        r"(?P<said>(?P<count>[1-9][0-9]{1,2})s)(?![\w/])",
        lambda match: number_words.plural(number_words.integer(match["count"])),
        needs=("0s",),
    ),
    # How far a pregnancy is: "28w3d".
    figure(
        r"(?<![\w.,/-])(?P<weeks>[1-4]?[0-9]) ?w(?:ks?)? ?(?P<days>[0-6])d(?!\w)",
        lambda match: (
            f"{number_words.integer(match['weeks'])} week{'' if match['weeks'] == '1' else 's'} "
            f"{number_words.integer(match['days'])} day{'' if match['days'] == '1' else 's'}"
        ),
        needs=("d",),
    ),
    form(r"[0-9] ?u(?:nits?)?(?P<said> ?: ?)(?=[0-9]{1,3} ?g\b)", " to ", needs=":"),
    form(
        rf"(?<![\w&#/])#(?=(?:NOF|NoF|neck of femur)\b)|(?<=\b[LR] )#(?={_BONE}\b)",
        "fractured ",
        needs="#",
    ),
    form(r"(?<![\w.])wt(?= (?:weekly|daily|monthly|checks?|loss|gain)\b)", "weight", needs=("wt",)),
    form(
        r"\b[Ii]n[jh](?= (?:[0-9]{1,2}-|monthly|weekly|daily|given|today|due|every|q[0-9]))",
        lambda match: "injection" if match[0][-1] == "j" else "inhaler",
        needs=("nj ", "nh "),
    ),
)
"""Forms of the rule "doses"."""


def lengths_asked_for(order: Order | None) -> Form:
    """Give the form for "bloods 3/12"; in America that is a day, unless "in" stands before it."""
    return form(
        rf"\b{_ASKED_FOR}(?: in| for|:)? (?P<said>(?P<count>[1-9][0-9]?)/(?P<under>7|52|12))"
        r"(?=[.,;)]|$| (?:then|if|and|or|with|at|post|for)\b)(?![.,][0-9]|,? at (?:[0-9]|noon))",
        _for_so_long_in_america if order == "month" else _for_so_long,
        needs="/",
    )
