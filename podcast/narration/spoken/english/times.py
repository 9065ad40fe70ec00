"""Times of day, durations with colons, and "24/7"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Rule, figure, form
from podcast.narration.spoken.sentence_ends import ends_sentence
from podcast.narration.spoken.shapes import DASH, GAP, SPACE, START
from podcast.narration.spoken.tables import wordlist

_HALF = rf"{GAP}(?:(?P<half>[AaPp])\.{GAP}[Mm]\b(?P<dot>\.?)|(?P<bare>am|pm|AM|PM)\b)"
_FROM_HALF = rf"(?:{GAP}(?P<from_half>[AaPp])(?:\.{GAP}[Mm]\.?|[Mm]\b))?"
_HALVES = ("am", "pm", "AM", "PM", "A.", "a.", "P.", "p.")
_CLOCK = r"(?P<hour>[01]?[0-9]|2[0-4]):(?P<minute>[0-5][0-9])"
_BEFORE = r"(?<![\w.:,/$-])"


_DAY = 24  # hours


def clock(hour: int, minute: int, *, half: bool) -> str:
    """Say an hour and minute: "nine thirty", "nine o five", "nine o'clock"."""
    said = number_words.cardinal(hour)
    if minute:
        return (
            f"{said} {f'{number_words.OH} ' if minute < 10 else ''}{number_words.cardinal(minute)}"
        )
    if half:
        return said
    if hour in {0, _DAY}:
        return "midnight"
    return f"{said} o'clock" if 1 <= hour <= 12 else f"{said} hundred"


# "Doors open at 5 p.m. 20 people can be seated": who is counted does something.
_SO_MANY = late_regex(
    r" [1-9][0-9,]{0,6} (?:(?!(?:seconds|minutes|hours|days|nights|mornings|evenings|weeks|months"
    r"|years|miles|yards|met(?:re|er)s|kilomet(?:re|er)s|blocks|stops|times|hrs|mins|wks|yrs|dollars"
    r"|pounds|euros|seats|places|was|this|has)\b)"
    r"(?:people|men|women|children|[a-z]{3,15}s) "
    r"(?!(?:a|an|the|per|each|every|of|in|on|at|by|for|from|to|with|without|and|or|only|max|before"
    r"|after|later|earlier|ago|away|apart|long|early|late|daily|weekly|if|as|than|free|off|over)\b)"
    r"[a-z]{2}"
    # What is to be done so long before something: "at 6 p.m. 4 hours before the test, stop all".
    r"|(?:minutes|hours|days|weeks|hrs|mins|wks) (?:before|after|prior to) [^.,;:!?\n]{3,40},"
    r" (?:stop|take|do|eat|drink|start|you|give|remove|wash|have|call|use|apply|check|begin|try)\b)"
)


# An hour with which a sentence begins does not end it: "At 7 p.m. Bob left".
_OPENS = late_regex(
    r"(?:^|[.!?\n]\s*)(?:At|By|Around|About|Until|Since|After|Before|From)(?: about| just"
    r"| exactly)? $"
)
_SOMEBODY = re.compile(r" (?P<name>I|[A-Z][a-z]{1,20}) [a-z]")
_GIVEN = wordlist("given_names", part="english")


def _goes_on(match: re.Match[str]) -> bool:
    """Tell "At 7 p.m. Bob left", which has one sentence, from "At 5 p.m. Dinner is served"."""
    somebody = _SOMEBODY.match(match.string, match.end())
    if somebody is None:
        return False
    before = match.string[max(0, match.start() - 24) : match.start()]
    return (somebody["name"] == "I" or somebody["name"] in _GIVEN) and bool(_OPENS.search(before))


def _ends(match: re.Match[str]) -> bool:
    if _goes_on(match):
        return False
    return ends_sentence(match) or bool(_SO_MANY.match(match.string, match.end()))


def _half(match: re.Match[str]) -> str:
    letter = (match["half"] or match["bare"])[0].upper()
    return f"{letter} M{'.' if match['dot'] and _ends(match) else ''}"


def _clock_half(match: re.Match[str]) -> str:
    minute = int(match["minute"] or 0)
    return f"{clock(int(match['hour']), minute, half=True)} {_half(match)}"


def _second_of_day(match: re.Match[str]) -> str:
    said = clock(int(match["hour"]), int(match["minute"]), half=True)
    if int(match["seconds"]):
        said += f" and {_counted(match['seconds'], 'second')}"
    return f"{said} {_half(match)}"


def _span_half(match: re.Match[str]) -> str:
    first = clock(int(match["from"]), int(match["from_minute"] or 0), half=True)
    half = f" {match['from_half'].upper()} M" if match["from_half"] else ""
    return f"{first}{half} to {_clock_half(match)}"


def _clock(match: re.Match[str]) -> str:
    return clock(int(match["hour"]), int(match["minute"]), half=False)


def _span(match: re.Match[str]) -> str:
    first = clock(int(match["from"]), int(match["from_minute"]), half=False)
    return f"{first} to {_clock(match)}"


def duration(match: re.Match[str]) -> str:
    """Say hours, minutes and seconds that something lasts; what is nought is not said."""
    parts = zip(("hours", "minutes", "seconds"), ("hour", "minute", "second"), strict=True)
    said = [
        f"{number_words.number(count)} {unit}{'' if count.lstrip('0') == '1' else 's'}"
        for group, unit in parts
        if (count := (match[group] or "").lstrip("0"))
    ]
    return " ".join(said) or "zero seconds"


def _around(match: re.Match[str]) -> str:
    """Say the four figures of an hour by the twenty-four: "o six hundred", "fifteen thirty"."""
    hour, minute = number_words.integer(match["hour"]), int(match["minute"])
    return f"{hour} {number_words.integer(match['minute']) if minute else 'hundred'}"


def _elsewhere(match: re.Match[str]) -> str:
    said = clock(int(match["hour"]), int(match["minute"] or 0), half=True)
    return f", {said} {match['half'].upper()} M"


def _zone(match: re.Match[str]) -> str:
    sign = "plus" if match["sign"] == "+" else "minus"
    minute = "" if match["minute"] == "00" else f" {number_words.integer(match['minute'])}"
    return f" {sign} {number_words.cardinal(int(match['hour']))}{minute}"


def _lasting(match: re.Match[str]) -> str:
    """Say a prime as minutes: "rest 2′", "in 4′30″"."""
    said = _counted(match["minutes"], "minute")
    return f"{said} {_counted(match['seconds'], 'second')}" if match["seconds"] else said


def _counted(number: str, unit: str) -> str:
    return f"{number_words.cardinal(int(number))} {unit}{'' if int(number) == 1 else 's'}"


# What lasts, before a prime; a length goes on otherwise.
_LASTS = (
    r"\b(?:[Rr]est(?:ed)?|[Ww]ait(?:ed)?|[Pp]ause|[Hh]old|[Ss]immer|[Bb]oil|[Bb]ake|[Cc]ook|[Ff]or"
    r"|[Ii]n|[Aa]fter|[Tt]imes?|[Ll]asts|[Ee]very)(?: of| for)? "
)
_NO_LENGTH = (
    r"(?!\w| ?[x×]"
    r"| (?:of|deep|long|wide|high|tall|away|lengths?|sections?|pieces?)\b)"
)
_EFFORT = (
    r"(?= (?:walk|rest|break|run|jog|pause|intervals?|warm-?up|cool-?down|hold|plank|effort|drive"
    r"|talk)\b)"
)

TIMES = Rule(
    "times",
    (
        form(
            rf"{_LASTS}(?P<said>(?P<minutes>[0-9]{{1,3}})′{GAP}"
            rf"(?:(?P<seconds>[0-5]?[0-9])[″\"])?){_NO_LENGTH}",
            _lasting,
            needs="′",
        ),
        form(r"(?<=\b[012][0-9]{3} )hrs\b", "hours", needs=("hrs",)),
        form(
            r"\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Ff]rom|[Bb]efore|[Aa]fter|to|and) "
            r"(?P<said>(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9])h(?:rs)?)(?!\w)",
            lambda match: f"{_around(match)} hours",
            needs="h",
        ),
        # Of two zones: "12 p.m. EDT/9 a.m. PDT".
        form(
            r"(?:(?<=\b[A-Z]T)|(?<=\b[A-Z][DS]T)|(?<=[ap]\.m\.)|(?<=[ap]m))"
            r"(?P<said>/(?P<hour>1?[0-9])(?::(?P<minute>[0-5][0-9]))?"
            r" ?(?P<half>[ap])(?:m\b|\.m\.))",
            _elsewhere,
            needs="/",
        ),
        # Two of a day in four figures, the first with its nought: "at 0800 and 2000".
        form(
            r"(?:\b(?:[Aa]t|[Bb]y|[Ff]rom|[Bb]etween)"
            r"|@) (?P<said>(?P<hour>0[0-9])(?P<minute>[0-5][0-9]))"
            r"(?!\w|[.,]?[0-9])",
            _around,
            needs=("0",),
        ),
        form(
            r"\b(?:at|by|from|between) 0[0-9][0-5][0-9](?:,| and| or| to|/|, and) ?"
            r"(?P<said>(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9]))(?!\w|[.,]?[0-9])",
            _around,
            needs=("0",),
        ),
        figure(
            rf"{START}(?P<said>(?P<minutes>[0-9]{{1,3}})(?P<seconds>)′)(?= of arc\b)",
            _lasting,
            needs="′",
        ),
        figure(
            rf"{START}(?P<minutes>[0-9]{{1,3}})′{_EFFORT}",
            lambda match: f"{number_words.integer(match['minutes'])}-minute",
            needs="′",
        ),
        figure(r"(?<![\w/])24/7(?:/365)?(?![\w/])", "twenty-four seven", needs=("24/7",)),
        figure(r"(?<![\w/])9/11(?![\w/])", "nine eleven", needs=("9/11",)),
        figure(
            r"(?<![\w/])7/7(?= (?:(?:London |terror(?:ist)? )?(?:attacks?|bomb\w{3,5}"
            r"|terror\w{0,4}|victims?"
            r"|survivors?|inquests?|memorial)\b))",
            "seven seven",
            needs=("7/7",),
        ),
        form(
            r"9/11(?: attacks)?,? (?:and|or) (?P<said>7/7)(?![\w/])", "seven seven", needs=("7/7",)
        ),
        figure(
            rf"{_BEFORE}(?P<from>1?[0-9])(?:[:.](?P<from_minute>[0-5][0-9]))?{_FROM_HALF}"
            rf"(?:{GAP}{DASH}{GAP}| to )(?P<hour>1?[0-9])"
            rf"(?:[:.](?P<minute>[0-5][0-9]))?{_HALF}(?!\w)",
            _span_half,
            needs=_HALVES,
        ),
        figure(
            rf"{_BEFORE}(?P<hour>[01]?[0-9]|2[0-4])(?:[:.](?P<minute>[0-5][0-9]))?{_HALF}(?!\w)",
            _clock_half,
            needs=_HALVES,
        ),
        figure(
            rf"{_BEFORE}(?P<hour>1?[0-9])(?P<minute>[0-5][0-9]){_HALF}(?!\w)",
            _clock_half,
            needs=_HALVES,
        ),
        figure(
            rf"{_BEFORE}(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9])"
            rf"(?={SPACE}(?:UTC|GMT|Zulu)\b|(?<=0[0-9]{{3}}){SPACE}(?:hours|hrs)\b)",
            _around,
            needs=("UTC", "GMT", "Zulu", "hours", "hrs"),
        ),
        # A second of a day, and no length of time: "11:59:59 p.m."
        figure(
            rf"{_BEFORE}(?P<hour>1?[0-9]):(?P<minute>[0-5][0-9]):(?P<seconds>[0-5][0-9]){_HALF}(?!\w)",
            _second_of_day,
            needs=":",
        ),
        figure(
            r"(?<![\w.:])(?P<hours>[0-9]{1,2}):(?P<minutes>[0-5][0-9]):"
            r"(?P<seconds>[0-5][0-9](?:\.[0-9]{1,3})?)(?![\w:]|\.[0-9])",
            duration,
            needs=":",
        ),
        figure(
            r"(?<![\w.:])(?P<hours>)(?P<minutes>[0-9]{1,2}):(?P<seconds>[0-5][0-9]\.[0-9]{1,3})(?![\w:]|\.\w)",
            duration,
            needs=":",
        ),
        figure(
            rf"{START}(?P<hours>[0-9]{{1,2}}){GAP}h(?:rs?)?{GAP}(?P<minutes>[0-5]?[0-9])"
            rf"(?:{GAP}m(?:ins?)?\b(?:{GAP}(?P<seconds>[0-5]?[0-9]){GAP}s\b)?|(?<=[0-9]{{2}})(?!\w|[.,:][0-9]))",
            duration,
            needs="h",
        ),
        figure(
            rf"{START}(?P<hours>)(?P<minutes>[0-9]{{1,3}}){GAP}m(?:ins?)?{GAP}(?P<seconds>[0-5]?[0-9]){GAP}s(?:ecs?)?\b",
            duration,
            needs="m",
        ),
        figure(
            rf"{_BEFORE}(?P<from>[01]?[0-9]|2[0-4]):(?P<from_minute>[0-5][0-9]){GAP}{DASH}{GAP}{_CLOCK}"
            r"(?![\w:%]|[.,][0-9])",
            _span,
            needs=":",
        ),
        form(
            rf"(?<=GMT|UTC)(?P<said>{GAP}(?P<sign>[-+\u2212\u2013]){GAP}0?"
            r"(?P<hour>1?[0-9]):(?P<minute>00|15|30|45))(?![\w:])",
            _zone,
            needs=("GMT", "UTC"),
        ),
        form(
            r"(?:(?<=\b[nN]oon)|(?<=[mM]idnight)|(?<=[mM]idday))(?: ?[-\u2013] ?)(?=[0-9])"
            r"|(?<=[0-9apmM.])(?: ?[-\u2013] ?)(?=(?:noon|midnight|midday|late|close)\b)",
            " to ",
            needs=("noon", "idnight", "idday", "late", "close", "Noon"),
        ),
        form(rf"(?<=GMT|UTC){GAP}\+{GAP}(?=[0-9])", " plus ", needs=("GMT", "UTC")),
        form(rf"(?<=GMT|UTC){GAP}[-\u2212\u2013]{GAP}(?=[0-9])", " minus ", needs=("GMT", "UTC")),
        figure(rf"{_BEFORE}{_CLOCK}{GAP}h(?:rs?)?(?!\w)", _clock, needs=":"),
        figure(rf"(?<=[a-z0-9]/){_CLOCK}(?= (?:[ECMP][SD]?T|GMT|BST)\b)", _clock, needs=":"),
        figure(
            rf"{_BEFORE}{_CLOCK}(?![\w:%]|[.,][0-9]|[-\u2013][0-9]{{1,3}}\b|{GAP}(?:ratio|dilution|odds))",
            _clock,
            needs=":",
        ),
    ),
)
