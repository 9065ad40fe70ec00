"""Dates of two figures, "on 12/25", where the sentence says that they are a day; "12-Mar-2021"."""

from __future__ import annotations

import re
from functools import partial

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.dates import MONTH, MONTHS, Order, month_name, say_date
from podcast.narration.spoken.english.times import clock
from podcast.narration.spoken.rule import Form, Say, figure, form
from podcast.narration.spoken.triggers import DIGITS

# What stands before a day, and before no part of a whole.
_WHEN = (
    r"(?:\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Tt]ill?|[Ss]ince|[Tt]hrough|[Tt]hru|[Bb]efore|[Aa]fter|[Bb]eginning|[Ss]tarting"
    r"|LMP|EDD|EDC|DOS|DOA|D/C['’]?d?|[Ww]ks?\.? of|[Ee]nding|[Ee]ff\.|[Dd]ue|[Dd]ated?"
    r"|(?:[Ww]eek|[Nn]ight|[Mm]orning) of|[Dd]eadline|[Ss]tarts|[Ee]nds|[Oo]pens|[Cc]loses|[Ff]rom"
    r"|[Ee]ffective|(?:[Tt]oday|[Tt]omorrow)(?: is)?|[Mm]eets(?: on)?|[Bb]orn|[Aa]s of|[Oo]n sale"
    r"|(?:Mon|Tue?|Tues|Wed|Weds|Th|Thu|Thurs?|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?"
    r"|(?:MON|TUES?|WEDS?|THU(?:RS?)?|FRI|SAT|SUN)(?:[A-Z]{0,5}DAY)?"
    r"|[Nn]ext (?:visit|appointment|appt\.?|check-?up|class|session|game|dose|meeting|scan|INR"
    r"|bloods)(?: is| was)?|(?:[Dd]eadline|due date|birthday|anniversary|appointment|wedding"
    r"|hearing|[A-Z][a-z]{2,12} Day|(?:[Cc]ourt|[Ss]tart|[Ee]nd) date)"
    r"(?: is|['’]s| was| is on| will be)|(?:[Mm]eeting|[Pp]arty|[Gg]ame"
    r"|[Ee]xam|[Cc]oncert|[Ee]lection|[Ii]nterview|[Oo]peration|[Ss]urgery|[Ff]light)"
    r"(?: is|['’]s| was| is on| will be)(?! (?:(?:[1-9]|10)/10|1/[2-5]|[23]/[345])(?![/0-9]))"
    r"|[Ss]ee you|[Mm]eet(?: you)?|[Ss]cheduled for|[Aa]vail\.(?! 24)|[Ww]/[bce])[.,:]{0,2} \(?)"
)
# "From 1/3 to 2/3 of them": a part of a whole beside another.
_NO_PART = (
    r"(?! (?:to|and|or) [0-9]{1,2}/[0-9]{1,2}[ -]"
    r"(?:of|an?|inch|in|cups?|miles?|hours?|tea|table|tsp|tbsp|lbs?|oz|pounds?|pints?|full|power)\b)"
)
_FIGURES = r"(?P<said>(?P<first>[0-3]?[0-9])/(?P<second>[0-3]?[0-9]))"
# A part of a whole goes on with a noun; a day does not.
_DONE = (
    r"(?![\w/%°\"″]|[.,:-][0-9])(?=$|\s*$|[.,;:!?)\]\"”’\u2013\u2014-]|\s+(?:at|we|he|she|they|it|i"
    r"|you|and|or|to|for|in|the|a|an|from|through|until|till"
    r"|with|when|each|every|after|before|but|so|because|as|if|is|was|were"
    r"|are|showed|shows|revealed|confirmed|found|due|unless|instead|owing|by|our|his|her|their|my|this|that|there|will|only|too|also|again|alone|while|during"
    r"|(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
    r"[A-Z][a-z]+|[0-9]{1,2}(?::[0-9]{2})?(?:[- ]|\s?[ap]\.?m))\b|\s+(?:[(&]|w/)"
    r"|\s[\u2013\u2014]\s+[A-Za-z])"
)
_NEWEST = "35"  # two figures of a year above these are of the last century
_HOUR = (
    r"(?= ?(?:at |@ ?|, ?)[0-9]{1,2}(?:[:.][0-9]{2})?(?: ?[-\u2013] ?[0-9]{1,2}(?:[:.][0-9]{2})?)?"
    r" ?(?:[ap]\.?m|[AP]\.?M)\b|\) ?(?:at |@ ?|, ?)[0-9]{1,2})"
)
_DASHED = (
    r"(?<![\w/.,\u2010-\u2014-])(?![0-9]{1,2} [A-Za-z]{3,9} )(?P<day>[0-3]?[0-9])[- ]"
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
    r"|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[- ](?P<year>[12][0-9]{3}|[0-9]{2})(?![\w-])"
)


def _two(match: re.Match[str], *, order: Order | None) -> str | None:
    """Say a day and a month; where no country is known America's order, and it is told."""
    first, second = int(match["first"]), int(match["second"])
    month, day = (second, first) if order == "day" else (first, second)
    if month > 12 >= day:
        month, day = day, month
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return say_date(day, month=MONTHS[month - 1], year="", order=order or "month")


def _dashed(match: re.Match[str]) -> str | None:
    day, year = int(match["day"]), match["year"]
    if not 1 <= day <= 31:
        return None
    month = next(name for name in MONTHS if name[:3] == match["month"].title()[:3])
    return say_date(day, month=month, year=year, order="day")


# A day and its time, as machines write them: "2026-03-01T14:30Z" (ISO 8601).
_MOMENT = (
    r"(?<![\w/-])(?P<year>[0-9]{4})-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])"
    r"[T ](?P<hour>[012][0-9]):(?P<minute>[0-5][0-9])"
    r"(?::[0-5][0-9](?:\.[0-9]{1,6})?)?(?P<zone>Z| ?UTC|[+-]00:?00)?(?![\w:-]|[.,][0-9])"
)


def _moment(match: re.Match[str], *, order: Order) -> str | None:
    day, month = int(match["day"]), int(match["month"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    date = say_date(day, month=MONTHS[month - 1], year=match["year"], order=order)
    hour = clock(int(match["hour"]), int(match["minute"]), half=False)
    return f"{date}, {hour}{' U T C' if match['zone'] else ''}"


def _short(match: re.Match[str], *, order: Order) -> str | None:
    """Say a day written with full stops and two figures of its year: "born 12.3.45"."""
    day, month = int(match["day"]), int(match["month"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    century = "19" if match["year"] > _NEWEST else "20"
    year = f"{century}{match['year']}"
    return say_date(day, month=MONTHS[month - 1], year=year, order=order)


def _two_days(match: re.Match[str]) -> str | None:
    """Say the two days of a night: "5/6 May 2024"."""
    first, day = int(match["first"]), int(match["day"])
    if not 1 <= first < day <= 31:
        return None
    last = say_date(day, month=month_name(match["month"]), year=match["year"] or "", order="day")
    return f"the {number_words.ordinal(first)} and {last.removeprefix('the ')}"


# Days from which to which something is: "closed 4/9–4/12", "between 4/9 and 4/15".
_LASTED = (
    r"\b(?:[Oo]pen|[Cc]losed|[Ss]hut|[Aa]way|[Ss]ale|[Hh]olidays?|[Vv]acation|[Dd]ates?:?|[Rr]uns?"
    r"|[Tt]rip|[Ff]air|[Ff]estival|[Ee]xhibit\w{0,5}|[Cc]onference|[Oo]ut of (?:the )?office"
    r"|[Oo]ff(?: from)?):? "
)
_A_DAY = r"(?P<a>[0-3]?[0-9])/(?P<b>[0-3]?[0-9])"
_UNTIL = r"(?: ?[-\u2013] ?| through | thru | until | to )"
_MONTHS = 12
_LEAST_YEAR = 20  # of this century, on a label
_LEAST_DAY = 9  # nobody parts a whole into so many
_PLAIN_DAY = "[0-3]?[0-9]/[0-3]?[0-9]"
_ANOTHER = "(?:, |,? and |,? or )"
_AT_LAST = r"(?:[.;!?)]|$| (?:at|from|in|for|until)\b)"
_ITS_DAY = (
    r"(?= (?:is|was) (?:my|his|her|our|their|the|your) (?:[a-z]{2,12} )?"
    r"(?:birthday|anniversary|deadline|due date|day|date|wedding)\b)"
)


def _between(match: re.Match[str], *, order: Order | None) -> str | None:
    """Say two days that "between" joins; "between 1/4 and 1/2" are parts."""
    figures = [int(match[part]) for part in ("first", "second", "a", "b")]
    return _two(match, order=order) if max(figures) >= _LEAST_DAY else None


_HALVED = frozenset({2, 3, 4, 5, 6, 8, 10, 12, 16})


def _no_part(match: re.Match[str], *, order: Order | None) -> str | None:
    """Say a day on which something was done; "paid 3/4" is a part."""
    top, bottom = int(match["first"]), int(match["second"])
    return None if top < bottom and bottom in _HALVED else _two(match, order=order)


def _neighbours(match: re.Match[str]) -> str | None:
    """Say two days beside each other behind their month: "the May 4/5 issue"."""
    first, last = int(match["first"]), int(match["last"])
    if last != first + 1 or not 1 <= first <= 30:
        return None
    return f"{number_words.ordinal(first)} and {number_words.ordinal(last)}"


def _first_day(match: re.Match[str]) -> str | None:
    day = int(match["said"])
    return f"the {number_words.ordinal(day)}" if 1 <= day <= 31 else None


def _named_day(match: re.Match[str], *, order: Order | None) -> str | None:
    """Say a day behind its article; "the 24/7 line" is open all day."""
    if match["said"] in {"24/7", "50/50"}:
        return None
    said = _no_part(match, order=order)
    return said and said.removeprefix("the ")


_ITS_NOUN = (
    r"(?= (?:parade|party|game|meeting|deadline|show|election|fireworks|concert|session|race"
    r"|holiday"
    r"|hearing|vote|memo|event|flight|barbecue|call|email|visit|scan|draft|letter|report|webinar"
    r"|dose|appointment|launch)\b)"
)
# What is done on a day, and never to a part of anything.
_ON_A_DAY = (
    r"\b(?:booked|TCI|reviewed|admitted|adm\.?|d/c|discharged|referred|issued|typed|dictated|DNA['’]?d|attended"
    r"|scanned|[Ss]urgery|[Oo]peration|f/u|[Ff]ollow-up|F/U|[Aa]ppt|vaccinated|jabbed|scheduled"
    r"|(?:moved|postponed|pushed|rescheduled|delayed)(?: back)? (?:to|until)|[Rr]echeck|RTC|Review"
    r"|re-?booked|(?:[Ss]titches|[Ss]utures|[Cc]lips) out|[Bb]ack (?:to|at) (?:work|school|nursery)"
    r"|[Rr]eturn(?:s|ing)? to (?:work|school)|[Ee]xpires?|[Ee]xpiring) "
)
_DONE_ON = (
    r"\b(?:checks?|scans?|clinic|visit|appointment|started|stopped|cancell?ed|repeated|tested"
    r"|confirmed|moved to|sent|mailed|e-?mailed"
    r"|arrived|came|paid|signed|filed"
    r"|shipped|received|posted|called|seen"
    r"|visited)(?: it| them| out| in| off| her| him)? "
)
# Of any order: days in a row, and those of a month that is named.
_NAMED: tuple[Form, ...] = (
    figure(
        rf"(?<![\w/.,:$£€#-])(?P<first>[0-3]?[0-9])/(?P<day>[0-3]?[0-9]) {MONTH}(?!\w)"
        r"(?:,? (?P<year>[12][0-9]{3})(?![\w-]|[.,][0-9]))?",
        _two_days,
        needs="/",
    ),
    figure(_DASHED, _dashed, needs="-"),
    figure(_DASHED.replace("[- ]", ""), _dashed),
    form(
        rf"\b{MONTH} (?P<said>(?P<first>[0-3]?[0-9])/(?P<last>[0-3]?[0-9]))"
        r"(?![\w/%]|[.,-][0-9]| (?:of|an?|cups?)\b)",
        _neighbours,
        needs="/",
    ),
    form(
        r"\b(?:[Ff]rom|[Bb]etween) (?P<said>[0-3]?[0-9])"
        rf"(?= (?:to|until|till|and) [0-3]?[0-9] {MONTH}(?!\w))",
        _first_day,
        needs=DIGITS,
    ),
)


def small_dates(order: Order | None) -> tuple[Form, ...]:
    """Give the forms for a country that writes the day or the month first; None where unknown."""
    return (
        figure(_MOMENT, partial(_moment, order=order or "day"), needs=":"),
        *_NAMED,
        form(
            rf"(?:{_WHEN}|\b(?:DOB|[Dd]\.[Oo]\.[Bb]\.|(?:letter|report|memo|notes?|e-?mail"
            rf"|invoice|order|scan) d\.)[: ]{{1,2}})"
            r"(?P<said>(?P<day>[0-3]?[0-9])\.(?P<month>[01]?[0-9])\.(?P<year>[0-9]{2}))"
            r"(?![\w%°]|[.,:][0-9])",
            partial(_short, order=order or "day"),
            needs=".",
        ),
        *_told(partial(_two, order=order)),
        *_perhaps(order),
    )


def _told(two: Say) -> tuple[Form, ...]:
    """Give the forms of days that the word before or behind them tells."""
    return (
        form(rf"{_WHEN}{_FIGURES}{_NO_PART}{_DONE}", two, needs="/"),
        form(rf"{_LASTED}{_FIGURES}(?={_UNTIL}{_A_DAY}{_DONE})", two, needs="/"),
        form(rf"{_LASTED}{_A_DAY}(?P<said> ?[-\u2013] ?)(?=[0-9]{{1,2}}/)", " to ", needs="/"),
        form(rf"{_LASTED}{_A_DAY}{_UNTIL}{_FIGURES}{_DONE}", two, needs="/"),
        form(rf"{_WHEN}{_A_DAY}(?P<said> ?[-\u2013] ?)(?={_PLAIN_DAY}{_DONE})", " to ", needs="/"),
        form(rf"{_WHEN}{_PLAIN_DAY}, {_FIGURES}(?={_ANOTHER}{_PLAIN_DAY})", two, needs="/"),
        # A list of days: "meets 9/4, 9/11 and 9/18".
        form(
            rf"{_WHEN}{_PLAIN_DAY}(?:, {_PLAIN_DAY}){{0,6}}{_ANOTHER}{_FIGURES}"
            rf"(?=,|,? (?:and|or) [0-9]|{_AT_LAST})",
            two,
            needs="/",
        ),
        form(
            rf"{_WHEN}{_PLAIN_DAY}(?: (?:to|through|thru|until|and|or) |, not | ?[-\u2013] ?)"
            rf"{_FIGURES}{_DONE}",
            two,
            needs="/",
        ),
        figure(rf"(?<![\w/.,$-]){_FIGURES}{_HOUR}(?![\w/])", two, needs="/"),
        figure(rf"(?<![\w/.,$-]){_FIGURES}{_ITS_DAY}", two, needs="/"),
        figure(rf"(?<![\w/.,$-]){_FIGURES}(?= (?:today|tomorrow)\b)", two, needs="/"),
    )


# Behind a vaccine's name: the day on which it was given, or a month and a year.
_VACCINE = (
    r"\b(?:MMRV?|Tdap|DTaP|Td|IPV|OPV|PCV(?:1[35]|20)?|PPSV23|Hib|[Hh]ep(?:atitis)? ?[AB]|BCG"
    r"|[Ff]lu|[Ii]nfluenza|[Tt]etanus|[Vv]aricella|RSV|Shingrix|Men(?:ACWY|B)|[Rr]otavirus"
    r"|COVID(?:-19)?|Covid)(?: (?:vaccine|jab|shot|booster))?"
)


def _vaccinated(match: re.Match[str], *, order: Order | None) -> str | None:
    """Say when a vaccine was given; "9/26" alone may be a month and a year, and is said as both."""
    first, second = int(match["first"]), int(match["second"])
    if max(first, second) < _LEAST_DAY:
        return None  # the second dose of three
    if second < _LEAST_YEAR or (order == "month" and match["given"]):
        return _no_part(match, order=order)
    if not (1 <= first <= _MONTHS and second >= _LEAST_YEAR):
        return None
    return f"{number_words.integer(match['first'])} {number_words.integer(match['second'])}"


def _perhaps(order: Order | None) -> tuple[Form, ...]:
    """Give the forms of what is a day only where it is no part of a whole."""
    between, no_part = partial(_between, order=order), partial(_no_part, order=order)
    return (
        form(
            rf"{_VACCINE}(?P<given> (?:given|done|received|due))?:? {_FIGURES}{_DONE}",
            partial(_vaccinated, order=order),
            needs="/",
        ),
        form(rf"{_ON_A_DAY}{_FIGURES}{_DONE}", partial(_two, order=order), needs="/"),
        form(rf"{_DONE_ON}{_FIGURES}{_DONE}", no_part, needs="/"),
        form(
            rf"\b[Tt]he {_FIGURES}{_ITS_NOUN}",
            partial(_named_day, order=order),
            needs="/",
        ),
        form(rf"\b[Bb]etween {_FIGURES}(?= and {_A_DAY}{_DONE})", between, needs="/"),
        form(rf"\b[Bb]etween {_A_DAY} and {_FIGURES}{_DONE}", between, needs="/"),
    )
