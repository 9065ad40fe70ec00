"""When a place is open and a day before its hour: "9-5 Mon-Sat", "Tue 3/9", "M-F 8-5"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.times import clock
from podcast.narration.spoken.rule import Form, Rule, capital, figure, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import GAP, NUMBER
from podcast.narration.spoken.triggers import DIGITS

_WEEKDAYS = {
    name[:3]: name
    for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
}
_A_WEEKDAY = r"(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\b"
_FROM_UNTIL = r"(?P<from>1?[0-9])[-\u2013](?P<until>1?[0-9])"
_PLAYED = re.compile(
    r"\b(?:beat|won|lost|drew|drawn|defeated|wins?|scored?|led|lead|ahead|behind|up|down)\b[^.!?]*$"
)


def _hours(match: re.Match[str]) -> str | None:
    if _PLAYED.search(match.string[max(0, match.start() - 60) : match.start("from")]):
        return None
    return f"{number_words.integer(match['from'])} to {number_words.integer(match['until'])}"


def _weekday(match: re.Match[str]) -> str:
    return stopped(_WEEKDAYS[match["said"][:3]], match)


def _half_hours(match: re.Match[str]) -> str | None:
    ends = []
    for end in ("from", "until"):
        hour, _, minute = match[end].replace(":", ".").partition(".")
        if int(hour) > 12:
            return None
        ends.append(clock(int(hour), int(minute or 0), half=True))
    return " to ".join(ends)


def _showing(match: re.Match[str]) -> str:
    zone = " Z" if match["said"].endswith("Z") else ""
    return f"{clock(int(match['hour']), int(match['minute']), half=int(match['hour']) <= 12)}{zone}"


def _offset(match: re.Match[str]) -> str:
    """Say how far a zone is from Greenwich in four figures: "GMT+0530"."""
    sign = "plus" if match["sign"] == "+" else "minus"
    minute = "" if match["minute"] == "00" else f" {number_words.integer(match['minute'])}"
    return f" {sign} {number_words.integer(match['hour'])}{minute}"


HOURS_OPEN: tuple[Form, ...] = (
    form(
        r"(?:(?<=GMT)"
        r"|(?<=UTC)) ?(?P<sign>[-+\u2212\u2013])0?(?P<hour>1?[0-9])(?P<minute>[034][05])(?![\w:.])",
        _offset,
        needs=("GMT", "UTC"),
    ),
    capital(
        r"(?<![\w.'’-])(?:Th|Tu)(?=,? \(?[0-3]?[0-9]/[0-3]?[0-9](?![\w/%]))",
        lambda match: "Thursday" if match[0] == "Th" else "Tuesday",
        needs="/",
    ),
    form(
        r"[0-9]:[0-5][0-9]/(?P<said>(?P<hour>1?[0-9]|2[0-3]):(?P<minute>[0-5][0-9]))(?![\w:]"
        r"|[.,][0-9]| ?[ap]\.?m)",
        _showing,
        needs=("/",),
    ),
    figure(
        r"(?<![\w.,:/$£€-])(?P<said>(?P<hour>[01][0-9]|2[0-3]):(?P<minute>[0-5][0-9])Z)(?!\w)",
        _showing,
        needs=("Z",),
    ),
    # Two showings side by side: "5:30/8:15".
    form(
        r"(?<![\w.,:/$£€-])1?[0-9]:[0-5][0-9](?P<said>/)(?=(?:1?[0-9]"
        r"|2[0-3]):[0-5][0-9](?![\w:]|[.,][0-9]))",
        " and ",
        needs="/",
    ),
    form(
        r"(?<![\w.:])1?[0-9](?::[0-5][0-9])? ?[ap]\.?m\.?(?P<said> ?[-\u2013] ?)"
        r"(?=1?[0-9](?::[0-5][0-9])?(?![\w:/%-]|[.,][0-9]| ?[ap]\.?m))",
        " to ",
        needs=("am", "pm", "a.m", "p.m"),
    ),
    form(
        rf"(?:{_A_WEEKDAY}|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\.?[,:]? "
        r"(?P<said>(?P<from>1?[0-9](?:[.:][0-5][0-9])?) ?[-\u2013] ?"
        r"(?P<until>1?[0-9][.:][0-5][0-9]))"
        r"(?![\w:%/-]|[.,][0-9]| ?[ap]\.?m)",
        _half_hours,
        needs="-\u2013",
    ),
    form(
        r"(?<![\w.'’-])(?P<said>M[-\u2013]F)"
        r"(?=,? (?:from )?[0-9]{1,2}(?::[0-5][0-9])? ?(?:[AaPp]\.?[Mm]\b|[-\u2013]))",
        "Monday to Friday",
        needs=("M-F", "M\u2013F"),
    ),
    figure(
        rf"(?<![\w.,:/$£€-]){_FROM_UNTIL}"
        r"(?=,? (?:on )?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}|M[-\u2013](?:F|Th|Sa|Su))\b)",
        _hours,
        needs="-\u2013",
    ),
    form(
        rf"(?<![\w.,:/$£€-])[0-9]{{1,2}}[-\u2013][0-9]{{1,2}}(?: on)?,? (?P<said>{_A_WEEKDAY}\.?)"
        r"(?![\w-]|\u2013)",
        _weekday,
        needs="-\u2013",
    ),
    form(
        rf"(?<![\w.'’-])(?:M|Tu)[-\u2013](?:F|Th|Sa|Su)[,:]? (?P<said>{_FROM_UNTIL})(?![\w:%/-])",
        _hours,
        needs="-\u2013",
    ),
    capital(
        rf"(?<![\w.])(?P<said>{_A_WEEKDAY}\.?)"
        r"(?=,? [0-3]?[0-9]/[0-3]?[0-9](?:/(?:20)?[0-9]{2})?(?![\w/%]))",
        _weekday,
        needs="/",
    ),
    form(
        r"\b(?:[Oo]ffice|[Oo]pening|[Vv]isiting|[Bb]usiness|[Ss]urgery|[Cc]linic|[Ss]tore|[Ss]chool"
        r"|[Cc]ore|[Ww]orking) (?P<said>hrs\b(?:\.(?=:))?)",
        "hours",
        needs=("hrs",),
    ),
)
"""Forms of the rule "short-dates"."""

_SHIFT = r"(?P<hour>1[0-2]|[1-9])(?::(?P<minute>[0-5][0-9]))?(?P<half>[ap])(?![\w'’])"


def _shift(match: re.Match[str]) -> str:
    """Say an hour with one letter of its half: "7:15a", "8p"."""
    said = clock(int(match["hour"]), int(match["minute"] or 0), half=True)
    return f"{said} {match['half'].upper()} M"


def _shift_span(match: re.Match[str]) -> str:
    first = clock(int(match["from"]), int(match["from_minute"] or 0), half=True)
    half = (match["from_half"] or "p").upper()
    return f"{first} {half} M to {_shift(match)}"


def _of_four(match: re.Match[str]) -> str:
    """Say the four figures of an hour before "hours": "at 1900 hrs"."""
    minute = int(match["minute"])
    last = number_words.integer(match["minute"]) if minute else "hundred"
    return f"{number_words.integer(match['hour'])} {last}"


# Hours of four figures in a list: "at 1000, 1400 & 2200 hrs".
_LISTED_HOURS = (
    r"(?<![\w.,])[012][0-9][0-5][05](?: ?hrs)?(?:, | and | & | or |,? and | ?[-\u2013] ?| to "
    r"| until )"
    r"(?P<said>(?P<hour>1[0-9]|2[0-3])(?P<minute>[0-5][05]))(?= ?(?:hours|hrs)\b)"
)
# "At about 1900 hrs"; "after 1250 hours" and "about 1250 hours" are how long something took.
_AT_HOURS = (
    r"\b(?:(?:[Aa]t|[Bb]y|[Uu]ntil|[Ff]rom)(?: about| around| approx\.)?"
    r"|[Bb]efore|[Aa]fter) "
    r"(?P<said>(?P<hour>1[0-9]|2[0-3])(?P<minute>[0-5][05]))"
    r"(?= (?:hours|hrs)\b(?! (?:of|in|for|to|per|a|with)\b))"
    r"(?:(?<!fter [0-9]{4})"
    r"|(?= hours? (?:on|local|today|tomorrow|yesterday|daily|GMT|UTC)\b"
    r"| hrs\b))"
)


# "At 8a and 8p": the one tells what the other is.
_AT = r"\b(?:[Aa]t|[Ff]rom|[Bb]y|[Tt]ake|[Dd]aily,?)"
_OF_TWO = (
    form(
        rf"{_AT} (?:1[0-2]|[1-9])a,? (?:and|&|or) "
        r"(?P<said>(?P<hour>1[0-2]|[1-9])(?P<minute>)(?P<half>p))(?![\w'’])",
        _shift,
        needs=("a ", "a,"),
    ),
    form(
        rf"{_AT} (?P<said>(?P<hour>1[0-2]|[1-9])(?P<minute>)(?P<half>a))"
        r"(?=,? (?:and|&|or) (?:1[0-2]|[1-9])p(?![\w'’]))",
        _shift,
        needs=("a ", "a,"),
    ),
)
# "Tue/Thu 6-7p": the half of both.
_TO_EVENING = form(
    r"\b(?:[A-Z][a-z]{0,7}days?|Mon|Tues?|Weds?|Th|Thu|Fri|Sat|Sun|Thursday|[Dd]aily|[Oo]pen"
    r"|[Ff]rom) (?P<said>(?P<from>1[0-2]|[1-9])(?P<from_minute>)(?P<from_half>)[-\u2013]"
    r"(?P<hour>1[0-2]|[1-9])(?P<minute>)(?P<half>p))(?![\w'’])",
    _shift_span,
    needs="p",
)


def _to_a_half(match: re.Match[str]) -> str:
    hour = number_words.integer(match["hour"])
    return f"{hour} to {clock(int(match['to']), int(match['minute']), half=True)}"


# From a whole hour to one with its minutes: "M–F 8–4:30".
_TO_A_HALF = form(
    r"\b(?:[MWF]|[Mm]on|[Tt]ues?|[Ww]ed|[Tt]hurs?|[Ff]ri|[Ss]at|[Ss]un|[a-z]{3,6}days?|[Dd]aily|[Oo]pen"
    r"|[Hh]ours|[Hh]rs)\b[^.;0-9\n]{0,8}"
    r"(?P<said>(?P<hour>1?[0-9]) ?[-\u2013] ?(?P<to>1?[0-9]):(?P<minute>[0-5][0-9]))"
    r"(?![\w:%]| ?[ap]\.?m)",
    _to_a_half,
    needs=":",
)
_IN_A_ROW = (_TO_A_HALF, form(_LISTED_HOURS, _of_four, needs=("hours", "hrs")))


def shifts(*, british: bool) -> tuple[Form, ...]:
    """Give the forms for hours of one letter; in Britain "5p" alone is a coin."""
    before = r"(?<![\w.,:/$£€-])"
    first = r"(?P<from>1[0-2]|[1-9])(?::(?P<from_minute>[0-5][0-9]))?"
    to = r"(?: ?[-\u2013] ?| to | until | till )"
    alone = (
        ()
        if british
        else (
            _TO_EVENING,
            figure(rf"{before}{first}(?P<from_half>p){to}{_SHIFT}", _shift_span, needs="p"),
            form(
                rf"(?:\b(?:[Aa]t|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Oo]pens|"
                rf"[Cc]loses) |@ ?)(?P<said>{_SHIFT})",
                _shift,
                needs="ap",
            ),
        )
    )
    return (
        *_IN_A_ROW,
        form(
            _AT_HOURS,
            _of_four,
            needs=("hours", "hrs"),
        ),
        figure(
            rf"{before}{first}(?:(?P<from_half>a)|(?P<late>p)){to}"
            r"(?P<hour>1[0-2]|[1-9])(?::(?P<minute>[0-5][0-9]))?(?P<half>(?(late)a|[ap]))(?![\w'’])",
            _shift_span,
            needs="ap",
        ),
        figure(
            rf"{before}(?P<hour>1[0-2]|[1-9]):(?P<minute>[0-5][0-9])(?P<half>[ap])(?![\w'’]|\.\w)",
            _shift,
            needs=":",
        ),
        *_OF_TWO,
        *alone,
    )


_AND_ANOTHER = re.compile(r"[^.;!?\n]{0,24} and [$£€]?[0-9]")


def _and(match: re.Match[str]) -> str | None:
    """Say the dash behind "between" as the word that belongs to it."""
    if _AND_ANOTHER.match(match.string, match.end()):
        return None  # "between 2-3 and 5-6"
    low = number_words.plain(match["low"])
    if re.fullmatch(r"[0-9]{1,2}\.[0-5][0-9]", low):
        return None  # perhaps an hour, which its span tells
    return " and "


BETWEEN = Rule(
    "between",
    (
        form(
            rf"\b[Bb]etween (?:the )?(?:ages? (?:of )?|years )?(?P<low>{NUMBER})"
            rf"(?:{GAP}(?:[ap]m|%|k|m|bn))?(?P<said>[-\u2013])"
            rf"(?={NUMBER}(?!-?[0-9]))",
            _and,
            needs=DIGITS,
        ),
    ),
)
