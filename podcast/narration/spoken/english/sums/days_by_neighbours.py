"""Days that only what stands beside them tells: "Sat 24–Mon 26 Dec", "noon or 6/4", "due 03/27"."""

from __future__ import annotations

import re
from functools import partial

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.abbreviations.offices_and_forms import DATE_PATTERN
from podcast.narration.spoken.english.dates import MONTH, MONTHS, Order, month_name, say_date
from podcast.narration.spoken.english.days.after_the_twelfth import AFTER_THE_TWELFTH
from podcast.narration.spoken.english.fractions import fraction
from podcast.narration.spoken.rule import Form, capital, figure, form

_WEEKDAYS = {
    name[:3]: name
    for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
}
_WEEKDAY = r"(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?\b\.?"
_TH = "(?:st|nd|rd|th)?"
_UNTIL = r"(?: ?[-\u2013] ?| to )"
# What falls due in a month, or stops being good after it.
_FALLS_DUE = (
    r"\b(?:[Dd]ue|[Ee]xp(?:\.|iry|ires?|iration|iring)?|EXP|EXPIRY|[Rr]enew(?:al|ed|s)?"
    r"|[Vv]alid(?: (?:to"
    r"|until|thru|through|till))?|[Rr]eview(?:ed)?|[Rr]ecall(?:ed)?|[Uu]ntil|[Nn]ext|MOT|[Ss]ince"
    r"|[Bb]est before|BBE|[Uu]se by|[Rr]epeat|[Ll]ast done|[Bb]y|[Bb]efore|[Cc]ompleted?"
    r"|[Ss]tarted?)"
    r"(?: (?:date|in|is|was|by|again)){0,2}:? "
)
_LATEST = 60  # the last year of this century that anything is due in


def _from_month(match: re.Match[str]) -> str:
    ends = ((match["from"], match["since"]), (match["month"], match["year"]))
    return " to ".join(
        f"{MONTHS[int(month) - 1]} {number_words.year(int(year))}" for month, year in ends
    )


def _from_day(match: re.Match[str]) -> str | None:
    """Say "Sat 24–Mon 26 Dec" up to its second weekday."""
    day = int(match["first"])
    if not 1 <= day <= 31:
        return None
    name = _WEEKDAYS[match["weekday"][:3]]
    own = f" of {month_name(match['own'])}" if match["own"] else ""
    return f"{name} the {number_words.ordinal(day)}{own} to "


def _month_of_year(match: re.Match[str]) -> str | None:
    """Say "due 03/27" as a month where no day can be meant."""
    month, year = int(match["month"]), int(match["year"])
    if not (1 <= month <= 12 < year <= _LATEST):
        return None
    return f"{MONTHS[month - 1]} {number_words.year(2000 + year)}"


def _revised(match: re.Match[str]) -> str | None:
    said = _month_of_year(match)
    return said and f"revised {said}"


def _other_day(match: re.Match[str], *, order: Order | None) -> str | None:
    first, second = int(match["first"]), int(match["second"])
    if order is None:
        return None
    month, day = (second, first) if order == "day" else (first, second)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return say_date(day, month=MONTHS[month - 1], year="", order=order)


def _short_year(match: re.Match[str]) -> str:
    year, near = int(match["year"]), {*re.findall(r"\b(1[0-9]|20)[0-9]{2}\b", match.string)}
    usual = 2000 if year <= _LATEST else 1900
    century = int(min(near)) * 100 if len(near) == 1 and min(near) < "19" else usual
    return f"{month_name(match['month'])} {number_words.year(century + year)}"


def _long_span(match: re.Match[str], *, order: Order | None) -> str | None:
    figures = [int(match[part]) for part in ("first", "second", "third", "fourth")]
    return _other_day(match, order=order) if max(figures) > _MOST_PARTS else None


def _part(match: re.Match[str]) -> str | None:
    top, bottom = int(match["first"]), int(match["second"])
    return fraction(top, bottom) if top < bottom else None


_MOST_PARTS = 12
_GROWN = (
    r"\b(?:r[oi]se[sn]?|rising|f[ae]ll(?:s|en|ing)?|gr[eo]w(?:n|s|ing)?|drop(?:s|ped|ping)?|increas(?:e|es|ed"
    r"|ing)|decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|shr[aiu]nk\w{0,3}|multipl\w{1,5}|divid(?:e|es|ed"
    r"|ing)|lower(?:ed|s)?|exceed(?:s|ed)?)"
)
_NUMBER = "[0-3]?[0-9]"
_NO_PART = (
    r"(?![\w/%°\"″]|[.,:-][0-9]| (?:of|an?|cups?|inch(?:es)?|in\.|miles?|hours?|lbs?|oz|pints?"
    r"|full|power)\b)"
)


_BET = re.compile(r"\b(?:odds|evens|favou?rites?|bets?|won|beat|lost|sets?|scor\w{1,3}|BP)\b")
_LARGEST_PART = 16


def _days_of_two(match: re.Match[str], *, order: Order | None) -> str | None:
    """Say a day and a later one, where one of them can be no part of a whole."""
    pairs = [(match["from"], match["since"]), (match["first"], match["second"])]
    figures = [(int(top), int(bottom)) for top, bottom in pairs]
    is_part = all(top < bottom <= _LARGEST_PART for top, bottom in figures)
    near = match.string[max(0, match.start() - 60) : match.start()]
    if order is None or is_part or _BET.search(near):
        return None
    days = [(top, bottom) if order == "month" else (bottom, top) for top, bottom in figures]
    if not all(1 <= month <= 12 and 1 <= day <= 31 for month, day in days) or days[0] >= days[1]:
        return None
    return " to ".join(
        say_date(day, month=MONTHS[month - 1], year="", order=order) for month, day in days
    )


_OF_ANY_ORDER: tuple[Form, ...] = (
    # From one month to another: "made 01/2024-06/2024".
    figure(
        r"(?<![\w/.,-])(?P<from>0?[1-9]|1[0-2])/(?P<since>(?:19|20)[0-9]{2}) ?[-\u2013] ?"
        r"(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)[0-9]{2})(?![\w/-]|[.,][0-9])",
        _from_month,
        needs="/",
    ),
    # A month that ends its sentence, "It began in Sept. 3 people came"; on Sept. 3 they vote.
    form(
        r"\b(?:[Ii]n|[Ll]ast|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id)[ -]"
        r"(?P<said>(?P<month>Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)"
        r"(?= [0-9]{1,4} (?:people|men|women|children|(?!(?:was|is|has|as|this|its)\b)[a-z]{3,15}s)"
        r" [a-z]{2})",
        lambda match: f"{month_name(match['month'])}.",
        needs=(". ",),
    ),
    # A form's own date: "Rev. 10/23".
    form(
        r"\b(?P<said>Rev\. (?P<month>0?[1-9]|1[0-2])/(?P<year>[12][0-9]))(?![\w/]|[.,:][0-9])",
        _revised,
        needs=("Rev. ",),
    ),
    capital(
        rf"(?<![\w.'’-])(?P<said>(?P<weekday>{_WEEKDAY}) (?P<first>[0-3]?[0-9]){_TH}"
        rf"(?: {MONTH.replace('<month>', '<own>')})?{_UNTIL})"
        rf"(?={_WEEKDAY} [0-3]?[0-9]{_TH} {MONTH}(?!\w))",
        _from_day,
        needs=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    ),
    # A month and its year: "until Jan '27".
    form(
        rf"(?<![\w.]){MONTH}\.? ?['’](?P<year>[0-9]{{2}})(?![\w'’])",
        _short_year,
        needs="'’",
    ),
    # "Mon 6/3–Fri 6/7": from the one to the other.
    form(
        rf"{_WEEKDAY},? [0-3]?[0-9]/[0-3]?[0-9](?P<said> ?[-\u2013] ?)"
        rf"(?={_WEEKDAY},? [0-3]?[0-9]/[0-3]?[0-9](?![\w/]))",
        " to ",
        needs="-\u2013",
    ),
)
# In America "due 03/27" is a day of this March.
_DUE: tuple[Form, ...] = (
    form(
        rf"{_FALLS_DUE}(?P<said>(?P<month>0[1-9]|1[0-2])/(?P<year>[1-5][0-9]))"
        # Ten of fifteen: "completed 10/15 tasks".
        r"(?![\w/%]|[.,:-][0-9]| of\b| (?!(?:unless|this|always|plus|was|has"
        r"|needs)\b)[a-z]{2,20}s\b)",
        _month_of_year,
        needs="/",
    ),
)


_GREW: tuple[Form, ...] = (
    # By how much something grew, and no day: "rose by 2/3".
    form(
        rf"(?:{_GROWN}\b(?:[^.!?;\n]|(?<=i)\.(?=e)|(?<=\.e)\.){{0,50}}?"
        r"|\b(?:is|are|was|were|be|been|went|go|gone|moved|came) (?:up|down|cut) "
        r"|\b(?:larger|smaller) )by "
        r"(?P<said>(?P<first>[1-9])/(?P<second>[2-9]|10|12))"
        r"(?=[.,;:)]|$| (?:and|or|in|since|from|to|for|of|over)\b)",
        _part,
        needs="/",
    ),
)


def _born(match: re.Match[str], *, order: Order | None) -> str | None:
    first, second = int(match["first"]), int(match["second"])
    month, day = (second, first) if order == "day" else (first, second)
    if order is None or not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    century = 1900 if int(match["year"]) > _YOUNGEST else 2000
    year = str(century + int(match["year"]))
    return say_date(day, month=MONTHS[month - 1], year=year, order=order)


_YOUNGEST = 29  # two figures of a year above these are of the last century


def _days_of_month(match: re.Match[str]) -> str | None:
    month, first, last = (int(match[part]) for part in ("month", "from", "until"))
    if not (1 <= month <= 12 and 1 <= first < last <= 31):
        return None
    return f"{MONTHS[month - 1]} {number_words.ordinal(first)} to {number_words.ordinal(last)}"


_NO_DAY = late_regex(
    r"(?:\b(?:[Vv]ersions?|[Rr]eleases?|[Bb]uild|[Ff]irmware|[Ss]ections?|[Cc]lauses?|[Pp]ara\w{0,7}|[Ii]tems?"
    r"|[Rr]ules?|[Ss]chedule|[Pp]art|[Ii]P|iOS|macOS|Ubuntu|[Rr]ev(?:ision|\.)|[Uu]pdate) |[§v]) ?$"
)


def _dotted_day(match: re.Match[str]) -> str | None:
    """Say a day between dots; a version and a clause of a law look alike."""
    before = match.string[max(0, match.start() - 24) : match.start()]
    return None if _NO_DAY.search(before) else _born(match, order="day")


# Two figures each, as Britain's forms and lids have them: "use by 31.12.25".
_DOTTED: tuple[Form, ...] = (
    figure(
        r"(?<![\w.,:/$£€+-])(?P<first>[0-3][0-9])\.(?P<second>[01][0-9])\.(?P<year>[0-9]{2})"
        r"(?![\w%°]|[.,:/-][0-9]| ?[%°])",
        _dotted_day,
        needs=(".0", ".1"),
    ),
)
_CLOSED: tuple[Form, ...] = (
    form(
        r"\b(?:[Cc]losed|[Oo]pen|[Aa]way|[Oo]ff|[Ss]ale|[Vv]acation|[Cc]amp|[Dd]ates?|[Cc]linic):? "
        r"(?P<said>(?P<month>[01]?[0-9])/(?P<from>[0-3]?[0-9])[-\u2013](?P<until>[0-3]?[0-9]))"
        r"(?![\w/]|[.,:-][0-9])",
        _days_of_month,
        needs="/",
    ),
)


def _births(order: Order | None) -> tuple[Form, ...]:
    return (
        # Who was born is no child of a year to come: "DOB 4/5/61".
        form(
            r"\b(?:DOB|[Dd]\.[Oo]\.[Bb]\.|[Dd]ate of birth|[Bb]orn(?: on)?)[: ]{1,2}"
            r"(?P<said>(?P<first>[0-3]?[0-9])/(?P<second>[0-3]?[0-9])/(?P<year>[0-9]{2}))"
            r"(?![\w/]|[.,:][0-9])",
            partial(_born, order=order),
            needs="/",
        ),
    )


def days_between(order: Order | None) -> tuple[Form, ...]:
    """Give the forms for a country that writes the day or the month first; None where unknown."""
    return (
        DATE_PATTERN,
        # "Flu clinic 10/5-10/9": ten is no part of five.
        figure(
            r"(?<![\w/.,$£€-])(?P<from>[0-3]?[0-9])/(?P<since>[0-3]?[0-9])(?: ?[-\u2013] ?)"
            r"(?P<first>[0-3]?[0-9])/(?P<second>[0-3]?[0-9])(?=[,.;:)]|$| (?:at|from|and|in)\b)"
            r"(?![.,:][0-9])",
            partial(_days_of_two, order=order),
            needs="/",
        ),
        *_births(order),
        # In America "closed 12/24-26" is from one day of a month to another.
        *(_CLOSED if order == "month" else ()),
        *_OF_ANY_ORDER,
        *((*_DUE, *_DOTTED, *AFTER_THE_TWELFTH) if order == "day" else ()),
        *_GREW,
        # "From 3/8 to 14/8": nobody parts a whole into so many.
        form(
            rf"\b[Ff]rom (?P<said>(?P<first>{_NUMBER})/(?P<second>{_NUMBER}))"
            rf"(?= (?:to|until|till|through) (?P<third>{_NUMBER})/(?P<fourth>{_NUMBER}){_NO_PART})",
            partial(_long_span, order=order),
            needs="/",
        ),
        form(
            rf"\b[Ff]rom (?P<third>{_NUMBER})/(?P<fourth>{_NUMBER}) (?:to|until|till|through) "
            rf"(?P<said>(?P<first>{_NUMBER})/(?P<second>{_NUMBER})){_NO_PART}",
            partial(_long_span, order=order),
            needs="/",
        ),
        form(
            r"\b(?:noon|midnight|midday|today|tonight|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri"
            r"|Satur|Sun)day"
            r"|[0-9] ?[ap]\.?m\.?),? or (?P<said>(?P<first>[0-3]?[0-9])/(?P<second>[0-3]?[0-9]))"
            r"(?![\w/%°]|[.,:-][0-9]| (?:of|an?|cups?|miles?|hours?|inch)\b)",
            partial(_other_day, order=order),
            needs="/",
        ),
    )
