"""Ages: "aged 3–6m", "2y 6m", "2–4 y", "45 y/o", "3/12 old"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Rule, figure, form
from podcast.narration.spoken.sentence_ends import stop_of
from podcast.narration.spoken.shapes import GAP, NUMBER, QUANTITY, SPACE, START, is_one, quantity
from podcast.narration.spoken.triggers import DIGITS

_YOUNG = (
    r"(?:[Aa]ge[sd]?|[Bb]ab(?:y|ies)|[Ii]nfants?|[Cc]hild(?:ren)?|[Tt]oddlers?|[Nn]ewborns?"
    r"|[Bb]oys?|[Gg]irls?|[Kk]ids?|[Pp]upp(?:y|ies)|[Kk]ittens?)"
)
_TO = r"(?:[-\u2010-\u2014]| to | and )"
_OLD = (
    r"(?= (?:old|olds|of age|and (?:older|over|above|up|under|younger)|or (?:older|over|more|above"
    r"|younger|under|less)|plus)\b|\+)"
)
_FROM = r":?(?: (?:of|from|under|over|aged|between|up to|at|than|is|are)){0,2}"
_LENGTHS = {"y": "year", "m": "month", "w": "week", "d": "day"}


def _counted(number: str, unit: str) -> str:
    return f"{number_words.number(number)} {unit}{'' if number == '1' else 's'}"


def _both(match: re.Match[str]) -> str:
    return f"{_counted(match['years'], 'year')} {_counted(match['months'], 'month')}"


def _span(match: re.Match[str]) -> str:
    low = _counted(match["low"], _LENGTHS[match["first"]])
    join = "and" if " and " in match[0] else "to"
    return f"{low} {join} {_counted(match['high'], _LENGTHS[match['last']])}"


_OLDEST = 60  # of children whose age is told in months


def _months(match: re.Match[str]) -> str | None:
    """Say the m of an age; heights are "2,400m+"."""
    if float(number_words.plain(match["low"])) > _OLDEST:
        return None
    return f"{quantity(match)} month{'' if is_one(match) else 's'}"


def _months_of_a_table(match: re.Match[str]) -> str | None:
    """Say what a table of doses gives; "from 3-6 m, 5 ml of water" is a depth."""
    before = match.string[max(0, match.start() - 12) : match.start()]
    return (
        None
        if re.search(r"\b(?:[Ff]rom|of|[Aa]t|[Tt]o|deep|depths?) $", before)
        else _months(match)
    )


def _years(match: re.Match[str]) -> str:
    return f"{quantity(match)} year{'' if is_one(match) else 's'}"


def _year_old(match: re.Match[str]) -> str:
    return f"{quantity(match)}-year-old"


def _years_old(match: re.Match[str]) -> str:
    return f"{quantity(match)} year{'' if is_one(match) else 's'} old{stop_of(match, 0)}"


def _people(match: re.Match[str]) -> str | None:
    if _LASTS.search(match.string[max(0, match.start() - 40) : match.start("low")]):
        low, high = (number_words.number(match[end]) for end in ("low", "high"))
        return f"{low} to {high} seconds"
    last = number_words.number(match["high"])
    many = f"{last[:-1]}ies" if last.endswith("y") else f"{last}{'es' if last[-1] == 'x' else 's'}"
    return f"{number_words.number(match['low'])} to {many}"


def _twelfths(match: re.Match[str]) -> str:
    return _counted(match["top"], "month")


# "Hold for 10-15s" lasts: those are seconds.
_LASTS = late_regex(
    r"\b(?:[Hh]old|[Rr]est|[Ww]ait|[Pp]ause|[Ss]print|[Ss]hake|[Ss]pin|[Ss]tir|[Ss]tretch|[Pp]ress"
    r"|[Hh]eat|[Rr]inse|[Ss]oak|[Rr]un|[Bb]oil|[Cc]ook|[Mm]icrowave|[Ff]ry|[Bb]reathe|[Ll]asts?"
    r"|[Ll]asted)\b[^.,;!?]{0,24}(?:for|of) $"
)

_M = rf"{GAP}m(?![\w²³/])"
_YO = rf"{GAP}-?(?:y/o|yo|y\.o\.|YO)(?!\w)"

_MANY = {
    "10": "tens",
    "100": "hundreds",
    "1000": "thousands",
    "10000": "tens of thousands",
    "100000": "hundreds of thousands",
    "1000000": "millions",
}

AGES = Rule(
    "ages",
    (
        figure(
            rf"{START}(?P<years>[0-9]{{1,3}}){GAP}y(?:rs?)?,?{GAP}"
            rf"(?P<months>[0-9]{{1,2}}){GAP}m(?:o|os|ths?)?(?!\w)",
            _both,
            needs="y",
        ),
        figure(
            rf"{START}(?P<low>[0-9]{{1,3}}){GAP}(?P<first>[mwdy]){GAP}{_TO}{GAP}"
            rf"(?P<high>[0-9]{{1,3}}){GAP}(?P<last>y)(?!\w)",
            _span,
            needs="y",
        ),
        form(
            rf"\b{_YOUNG}{_FROM}{SPACE}"
            rf"(?P<said>{QUANTITY}{_M})",
            _months,
            needs=("m",),
        ),
        # "Babies 0-3m and 3-6m".
        form(
            rf"\b{_YOUNG}{_FROM}{SPACE}{NUMBER}(?:[-\u2013]{NUMBER})?{_M}(?: and|,| or) "
            rf"(?P<said>{QUANTITY}{_M})",
            _months,
            needs=("m",),
        ),
        form(
            rf"\b{_YOUNG}{_FROM}{SPACE}"
            r"(?P<said>(?P<top>[0-9]{1,2})/12)(?![\w/])",
            _twelfths,
            needs=("/12",),
        ),
        form(rf"(?<=/12){GAP}[-\u2013]{GAP}(?=[0-9]{{1,2}}{GAP}y)", " to ", needs=("/12",)),
        figure(rf"{START}(?P<top>[0-9]{{1,2}})/12(?= old\b)", _twelfths, needs=("/12",)),
        form(
            rf"\b{_YOUNG}{_FROM}{SPACE}"
            r"(?P<said>(?P<low>[0-9]{1,2})[-\u2013](?P<high>[0-9]{1,2})/12)(?![\w/])",
            lambda match: (
                f"{number_words.number(match['low'])} to {_counted(match['high'], 'month')}"
            ),
            needs=("/12",),
        ),
        # Weeks of forty and days: "34+2/40".
        figure(
            rf"{START}(?P<weeks>[1-4]?[0-9])\+(?P<days>[0-6])/40(?!\w)",
            lambda match: f"{_counted(match['weeks'], 'week')} {_counted(match['days'], 'day')}",
            needs=("/40",),
        ),
        figure(
            rf"{START}(?P<low>[0-9]{{1,2}})/40(?= (?:pregnan|gestation))",
            lambda match: f"{number_words.number(match['low'])} weeks",
            needs=("/40",),
        ),
        figure(rf"(?<![$£€]){QUANTITY}{_M}{_OLD}", _months, needs="m"),
        # "A 3m-old", "a 2y-old".
        figure(
            rf"{START}(?P<age>[0-9]{{1,3}}){GAP}(?P<unit>[mywd])(?=-olds?\b)",
            lambda match: f"{number_words.number(match['age'])}-{_LENGTHS[match['unit']]}",
            needs=("-old",),
        ),
        # A line of a table of doses: "3-6m: 2.5 mL", "3–6 m, 2.5 ml".
        figure(
            rf"{QUANTITY}{_M}"
            rf"(?=[:,] ?[0-9.]{{1,6}} ?(?:mg|mcg|g|m[lL]|puffs?|drops?|tab\w{{0,5}}"
            rf"|cap\w{{0,6}})\b)",
            _months_of_a_table,
            needs="m",
        ),
        figure(
            rf"{START}(?P<low>[0-9]{{1,2}}){_M}"
            r"(?= (?:reviews?|checks?|check-ups?|boosters?|jabs?|follow-ups?"
            r"|vaccin\w{1,7}|immuni[sz]ations?|appointments?|assessments?)\b)",
            lambda match: f"{number_words.number(match['low'])}-month",
            needs="m",
        ),
        figure(
            rf"{QUANTITY}{_YO}(?= [a-z])(?! (?:and|who|with|is|was|in|or)\b)",
            _year_old,
            needs="yY",
        ),
        figure(rf"{QUANTITY}{_YO}", _years_old, needs="yY"),
        figure(
            rf"(?<![+=*×/\u2212-] )(?<![+=*×/(]){QUANTITY}{GAP}"
            rf"y(?! (?:squared|cubed|to the)\b)(?![\w/²³^]| ?[-+=*×<>\u2212^] ?[\w(])",
            _years,
            needs="y",
        ),
        # Children by their age, before a dose: "6-12s: 5ml".
        figure(
            rf"{START}(?P<low>[0-9]{{1,2}})[-\u2013](?P<high>[0-9]{{1,2}})s"
            r"(?=:? [0-9.½¼/]{1,5} ?(?:m[lLg]|mcg|g|tab|drop|puff|spoon|sachet|dose))",
            _people,
            needs="s",
        ),
        # "The 18–24s" are people and no seconds.
        form(
            r"\b(?:[Tt]he|[Uu]nder|[Oo]ver|[Aa]ll|[Aa]mong|[Oo]f|[Ff]or|[Aa]nd"
            r"|[0-9]{1,2}s &) (?P<said>"
            r"(?P<low>[0-9]{1,2})[-\u2013](?P<high>[0-9]{2})s)(?![\w/])",
            _people,
            needs="s",
        ),
        figure(
            r"(?<![\w.,/:-])(?P<age>[1-9][0-9])s"
            r"(?= (?:and|or) (?:over|above|older|under|younger|below)\b)",
            lambda match: number_words.plural(number_words.number(match["age"])),
            needs="s",
        ),
        form(
            r"\b[Oo]mega-(?P<said>(?P<number>[369])s)\b",
            lambda match: number_words.plural(number_words.number(match["number"])),
            needs=("mega-",),
        ),
        # Very many, and no seconds: "1,000s of people".
        figure(
            r"(?<![\w.,£$€])(?P<many>10|100|1,?000|10,?000|100,?000|1,?000,?000)s(?= of\b)",
            lambda match: _MANY[match["many"].replace(",", "")],
            needs=("0s of",),
        ),
        form(
            rf"\b(?:[Aa]ge[sd]?|[Oo]ver|[Uu]nder){SPACE}(?P<said>(?P<age>{NUMBER})\+)(?!\w)"
            r"(?! (?:hour|day|night|week|month|mile|metre|meter|session|visit|year)s\b)",
            lambda match: f"{number_words.number(match['age'])} and over",
            needs=DIGITS,
        ),
    ),
)
