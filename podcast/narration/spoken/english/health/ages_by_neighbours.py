"""Ages whose unit stands behind another: "2, 4 & 12 m", "6 m–<5 y", "birth–4 yrs", "day 0"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.shapes import START

_UNITS = {"m": "month", "y": "year", "w": "week", "d": "day"}
_UNIT = r"(?:m(?:o|os|ths?|onths?)?|y(?:rs?|ears?)?|w(?:ks?|eeks?)?|d(?:ays?)?)"
_WINDOW = 90  # characters in which a vaccine or a dose stands
_GIVEN = late_regex(
    r"[0-9] ?(?:m[lL]|mg|mcg)\b|\b(?:[Dd]oses?|[Vv]accin\w{1,7}|[Bb]oosters?|PEP|IM|[Jj]abs?)\b"
)
_FAR = r"(?! (?:from|away|of|tall|deep|high|apart|long|wide|behind|water|below|above|range|swim))"


def _unit(written: str, *, one: bool) -> str:
    return f"{_UNITS[written[0]]}{'' if one else 's'}"


def _up_to(match: re.Match[str]) -> str | None:
    """Say a span of ages that ends before its last: "six months to under five years"."""
    low, first = match["low"], match["first"]
    if (first or match["last"])[0] == match["last"][0] and int(low) >= int(match["high"]):
        return None
    begin = number_words.number(low)
    if first:
        begin += f" {_unit(first, one=low == '1')}"
    last = match["high"]
    return f"{begin} to under {number_words.number(last)} {_unit(match['last'], one=last == '1')}"


def _months(match: re.Match[str]) -> str:
    return f"{number_words.number(match['age'])} month{'' if match['age'] == '1' else 's'}"


def _days_of_doses(match: re.Match[str]) -> str | None:
    near = match.string[max(0, match.start() - _WINDOW) : match.end() + 30]
    return f"day {number_words.integer(match['day'])}" if _GIVEN.search(near) else None


AGES_BY_NEIGHBOURS: tuple[Form, ...] = (
    figure(
        rf"{START}(?P<low>[0-9]{{1,2}}) ?(?P<first>{_UNIT})? ?(?:[-\u2013]|to) ?(?:< ?|under )"
        rf"(?P<high>[1-9][0-9]?) ?(?P<last>y(?:rs?|ears?)?|m(?:o|os|ths?|onths?)?|w(?:ks?"
        rf"|eeks?))(?![\w²³/])",
        _up_to,
        needs=("<", "under "),
    ),
    form(
        r"\b[Bb]irth(?P<said> ?[-\u2013] ?)(?=[0-9]{1,2}\+? ?"
        r"(?:y(?:rs?|ears?)?|m(?:o|ths?|onths?)?|w(?:ks?|eeks?)|d(?:ays?)?)\b)",
        " to ",
        needs=("irth",),
    ),
    # In brackets of their own they are no terms of a sum: "(4–12 y)".
    figure(
        r"(?<=\()(?P<low>[0-9]{1,2}) ?[-\u2013] ?(?P<high>[0-9]{1,2}) ?y(?=\))",
        lambda match: (
            f"{number_words.number(match['low'])} to {number_words.number(match['high'])} years"
        ),
        needs=("y)",),
    ),
    # "Not for children <36 m"; "keep children <5 m from the pool" is a distance.
    form(
        r"\b(?:[Cc]hild(?:ren)?|[Bb]ab(?:y|ies)|[Ii]nfants?|[Tt]oddlers?|[Kk]ids"
        r"|[Aa]ge[sd]?) ?[<>\u2264\u2265] ?"
        rf"(?P<said>(?P<age>[1-5]?[0-9]) ?m)(?![\w²³/]){_FAR}",
        _months,
        needs="<>\u2264\u2265",
    ),
    form(
        r"\b[Oo]n (?P<said>d(?P<day>[0-9]{1,2}))(?=, d?[0-9]|[.;)]|$|,? (?:and|&|or) d?[0-9])"
        r"(?!\.[0-9])",
        _days_of_doses,
        needs=("on d", "On d"),
    ),
    form(
        r"[0-9] ?(?:w|wks?|weeks?),? (?P<said>(?P<count>[0-6]) ?d)(?![\w'’/-])",
        lambda match: (
            f"{number_words.integer(match['count'])} day{'' if match['count'] == '1' else 's'}"
        ),
        needs=("wk", "w,", "weeks "),
    ),
    # Who is offered a vaccine, by their age: "shingles: two doses for 65s".
    form(
        r"\b(?:[Ff]lu|RSV|[Ss]hingles|[Pp]neumo\w{0,8}|[Vv]accin\w{1,7}|[Jj]abs?|[Ss]creening|[Bb]oosters?)\b[^.;!?\n]{0,60}"
        r" (?:for|to) (?:all )?(?P<said>(?P<age>6[05]|7[05]|80)s)(?=[,.;:)]|$| (?:and|at|in|from"
        r"|who)\b)",
        lambda match: number_words.plural(number_words.integer(match["age"])),
        needs=("65s", "60s", "70s", "75s", "80s"),
    ),
    # Seats of cars for children of several groups: "Group 2/3".
    form(
        r"\b[Gg]roups? (?P<said>[0-3]\+?(?:/[1-3]\+?){1,2})(?![\w/]|[.,][0-9]| of\b)"
        r"(?=[^.;\n]{0,60}(?:\b(?:seats?|boosters?|child(?:ren)?|harness|ISOFIX|Isofix)\b"
        r"|[0-9] ?kg))",
        lambda match: ", ".join(
            number_words.integer(one.rstrip("+")) + (" plus" if one.endswith("+") else "")
            for one in match["said"].split("/")
        ),
        needs=("roup 0", "roup 1", "roup 2", "roup 3", "roups "),
    ),
    form(
        r"\b[Ss]chool (?P<said>yr(?P<many>s)?\b\.?)(?= [0-9]{1,2}\b)",
        lambda match: f"year{match['many'] or ''}",
        needs=("chool yr",),
    ),
)
"""Forms of the rule "ages", before its own."""
