"""Times with a full stop, as Britain writes them: "at 10.30", "approx. 19.30"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.times import clock
from podcast.narration.spoken.rule import Form, figure, form, one_of
from podcast.narration.spoken.shapes import DASH, GAP
from podcast.narration.spoken.tables import wordlist

# Times with a full stop, as Britain writes them: "at 10.30" (New Hart's Rules, 11.3). A decimal
# looks alike: it is a time where its sentence speaks of what happens at one, and measures nothing.
_WEEKDAY = "(?:Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)[a-z]{0,6}"
_WINDOW = 80  # characters on each side that may hold the cue
_SENTENCE_END = late_regex(
    r"(?<!\bapprox)(?<!\bca)(?<!\bc)(?<!\barr)(?<!\bdep)"
    r"(?<!\bMon)(?<!\bTue)(?<!\bWed)(?<!\bThu)(?<!\bFri)(?<!\bSat)(?<!\bSun)[.!?;](?=\s)|\n"
)
_HAPPENS = late_regex(
    rf"\b(?:{one_of(sorted(wordlist('dotted_times', part='happens')))}|got up|get up)\b",
    re.IGNORECASE,
)
_MEASURED = late_regex(
    rf"\b{one_of(sorted(wordlist('dotted_times', part='measured')))}\b|[£$€%=<>±]", re.IGNORECASE
)
_RUNS = late_regex(r"\b(?:[Dd]ep|[Aa]rr)\. (?:c\. ?|approx\. )?$")
_HERE = late_regex(
    r"\b(?:at|At|by|By|until|Until|till|from|From|before|after) (?:(?:about|around|approx\.) )?$"
)
_ABOUT = late_regex(r"(?<!\bat )\b(?:about|around|approximately|approx\.?) $")
# A time goes on with no unit and nothing counted.
_GOES_ON = late_regex(
    r"(?:$|[.,;:!?)\]\"”’'\u2013\u2014-]|\s+(?:&|on|in|and|or|to|until|till|for|each|every|this|that|the|a|an"
    r"|sharp|today|tomorrow|tonight|yesterday|daily|from|at|by|with|when|while|because|but|so|we|he"
    r"|she|they|it|i|you|is|was|finish|departure|arrival|train|bus|service|flight|starts?"
    r"|show|kick-off|[A-Z]\w+)(?!\w)|\s+\()"
)
_DOTTED = r"(?P<hour>0?[1-9]|1[0-9]|2[0-3]|00)\.(?P<minute>[0-5][0-9])"
_DOTTED_END = r"(?![\w%°/:]|[.,][0-9]|-[a-z])"


# "Sat 10.30, 1.15 & 4.00": hours behind a day, one after the other.
_SHOWN = late_regex(
    r"\b(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?s?\b[.,:]{0,2}"
    r" (?:(?:at |and |& )?[0-9]{1,2}(?:\.[0-5][0-9])?(?:,| &| and|;)? ?){0,6}$"
)
# How much of a medicine is for which day: "Warfarin: Mon 2.50, Tue 3.00".
_TAKEN = late_regex(
    r"\b(?i:mg|mcg|ml|warfarin|methotrexate|levothyroxine|insulin|dos(?:e|es|ing)|tablets?|tabs?"
    r"|micrograms?|milligrams?|INR|units|ph|glucose|potassium|sodium|creatinine|lactate|urea|weigh\w*"
    r"|weights?|temperatures?|levels?|BM|BG|paid|odds|metres|kg)\b"
)


# Of two figures before the stop, or among hours that say so: "the 09.43", "8am Mass; 10.30 Sung".
_CLOCK = late_regex(r"[0-9] ?[ap]\.?m\b")


# What a figure among hours may be instead: "the reading was 10.15 and at 7am".
_VALUE = late_regex(r"\b(?:was|is|were|reading|costs?|ran|in|scored|read|paid|of|stood at) $")


def _is_time(match: re.Match[str]) -> bool:
    text = match.string
    before = _SENTENCE_END.split(text[max(0, match.start() - _WINDOW) : match.start()])[-1]
    after = _SENTENCE_END.split(text[match.end() : match.end() + _WINDOW])[0]
    if not _GOES_ON.match(text[match.end() : match.end() + 24]):
        return False
    # What the sentence says of other figures is no cue.
    around = f"{before} | {after}"
    early = match["hour"][0] == "0" and before.endswith("the ")  # "the 09.43, from £34"
    if early or _RUNS.search(before) or _SHOWN.search(before[-80:]):
        return not _TAKEN.search(around)
    if _MEASURED.search(around):
        return False
    near = text[max(0, match.start() - _WINDOW) :][: 2 * _WINDOW]
    among = _CLOCK.search(near) and not _VALUE.search(before[-12:])
    if match["hour"][0] == "0" or _HAPPENS.search(around) or among:
        return True
    if _ABOUT.search(before):
        return match["minute"] in {"00", "30"}
    return bool(_HERE.search(before)) and match["minute"][1] in "05"


def _dotted(match: re.Match[str]) -> str | None:
    if not _is_time(match):
        return None
    return clock(int(match["hour"]), int(match["minute"]), half=False)


def _is_plain_span(match: re.Match[str]) -> bool:
    """Tell "17.30–19.15", which is nothing but a time, from a range of decimals."""
    late = max(int(match["hour"]), int(match["from"])) > 12
    quarters = {match["from_minute"], match["minute"]} <= {"00", "15", "30", "45"}
    around = match.string[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    return late and quarters and not _MEASURED.search(around)


def _dotted_span(match: re.Match[str]) -> str | None:
    said = _dotted(match)
    if said is None and _is_plain_span(match):
        said = clock(int(match["hour"]), int(match["minute"]), half=False)
    if said is None:
        return None
    return f"{clock(int(match['from']), int(match['from_minute']), half=False)} to {said}"


_OWED = late_regex(
    r"\b(?:amounts?|balances?|totals?|fees?|sums?|payments?|bills?|rent|invoices?|change|price|paid"
    r"|cost)\b",
    re.IGNORECASE,
)


def _due(match: re.Match[str]) -> str | None:
    """Say when something is due; "balance due 15.30" is money."""
    if _OWED.search(match.string[max(0, match.start("said") - 40) : match.start("said")]):
        return None
    return clock(int(match["hour"]), int(match["minute"]), half=False)


# From a full hour to a part of one.
_TO_A_PART = (
    r"(?P<said>(?P<from>1[0-2]|[1-9])[-\u2013](?P<hour>1[0-2]|[1-9])\.(?P<minute>00|15|30|45))"
    rf"(?=[,;)]|\.(?: |$)|$| (?:&|and|or|daily|then)(?=[ .,;)]|$)| {_WEEKDAY}\b)"
)


def _part_span(match: re.Match[str]) -> str:
    until = clock(int(match["hour"]), int(match["minute"]), half=False)
    return f"{number_words.integer(match['from'])} to {until}"


DOTTED_TIMES: tuple[Form, ...] = (
    figure(
        r"(?<![\w.,:/$£€+-])(?P<from>0?[1-9]|1[0-9]|2[0-3]|00)\.(?P<from_minute>[0-5][0-9])"
        rf"{GAP}{DASH}{GAP}{_DOTTED}{_DOTTED_END}",
        _dotted_span,
        needs=".",
    ),
    # When a dose was given: nobody is given "06.00" of a thing.
    form(
        r"\b(?:dose|next|last|due|given|meds|feed|obs)(?: at| due| is)? "
        r"(?P<said>(?P<hour>0[0-9]|1[3-9]|2[0-3])\.(?P<minute>00|15|30|45))(?=[,;)]|\.(?: |$)|$)",
        _due,
        needs=".",
    ),
    # Behind another span: "9–12 & 2–4.30".
    form(
        r"(?<![\w.,])[0-9]{1,2}(?:\.[0-5][05])?[-\u2013][0-9]{1,2}(?:\.[0-5][05])?(?: ?[&;,]| and) "
        rf"{_TO_A_PART}",
        _part_span,
        needs=".",
    ),
    figure(rf"(?<![\w.,:/$£€+-]){_DOTTED}{_DOTTED_END}", _dotted, needs="."),
)
"""The forms of a region that writes times so."""

DOTTED_SPANS: tuple[Form, ...] = (
    # From a full hour to a part of one: "food 12–2.30 & 6–9".
    form(
        rf"\b(?:[Ff]ood|[Ll]unch(?:es)?|[Mm]eals?|[Dd]inner|[Ss]upper|[Tt]ea|[Bb]ar|[Ss]urgery|[Cc]linic|[Pp]hones?|[Oo]ffice|[Rr]eception|[Oo]pen|served|daily|{_WEEKDAY})"
        rf"(?: (?:from|is|are|served|daily)){{0,2}}:? {_TO_A_PART}",
        _part_span,
        needs=".",
    ),
)
"""Forms of any region: what is eaten or open tells the time."""
