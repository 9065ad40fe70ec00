"""A stroke or a dash between figures, by what stands beside it: "Mon/Wed/Fri", "ports 80/443"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.triggers import DIGITS

_WINDOW = 80  # characters on each side that may hold the cue
_DAYS = {
    name[:3]: name
    for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
}
_DAY = r"(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)(?:s\b|days?\b)?\.?"
_MUSIC = late_regex(
    r"\b(?:major|minor|gigue|waltz|sarabande|allemande|courante|minuet|menuet|(?-i:march)|tempo"
    r"|bars? (?:of|in|[0-9])|beats?|rhythms?|time signature|movement|symphony|melody|scherzo"
    r"|allegro|andante|dance"
    r"|fugue|song|transpose|tune|jig|reel|polka|chords?)\b",
    re.IGNORECASE,
)
_TO_A_PART = late_regex(r" to [1-9]/[2-9]")
_COUNTED = late_regex(
    r"(?i:class(?:es)?|types?|stages?|phases?|grades?|chapters?|books?|acts?|parts?|volumes?|vols?\.?"
    r"|wars?|levels?|factors?|tiers?|groups?|sections?|titles?|articles?|schedules?|tables?) $"
)
_CHORDS = late_regex(
    r"\b(?:major|minor|chords?|cadences?|keys?|progressions?|tonic|dominant|jazz|harmon\w+"
    r"|modulat\w+)\b"
)
_STEPS = {
    "I": "one", "II": "two", "III": "three", "IV": "four", "V": "five", "VI": "six", "VII": "seven"
}  # fmt: skip
_OPEN = late_regex(
    r"\b(?:open|hours|hrs|mins?|minutes|daily|bus(?:es)?|trains?|services?|every|surgery|clinic|deliver\w*"
    r"|peak|parking|term[- ]time)\b|[0-9] ?[ap]m\b|[0-9]:[0-9]"
)
_STATES = {"aq": "aqueous", "s": "solid", "l": "liquid", "g": "gas"}


def _days(match: re.Match[str]) -> str | None:
    """Say three days and more, or a weekend: "Mon/Wed/Fri" is all of them."""
    names = [_DAYS[one.strip()[:3]] for one in match["said"].split("/")]
    if len(names) == 2 and names != ["Saturday", "Sunday"]:
        return None
    either = _EITHER.search(match.string[max(0, match.start() - 24) : match.start()])
    if names == ["Saturday", "Sunday"] and either:
        return None
    return stopped(f"{', '.join(names[:-1])} {'or' if either else 'and'} {names[-1]}", match)


_EITHER = late_regex(r"\b(?:[Ee]ither|next|this|a|or|which|(?:one|any) of|(?:[Cc]hoose|[Pp]ick)) $")


def _signature(match: re.Match[str]) -> str | None:
    text = match.string
    near = text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    if not _MUSIC.search(near) or _TO_A_PART.match(text, match.end()):
        return None
    return f"{number_words.integer(match['top'])} {number_words.integer(match['bottom'])}"


def _chords(match: re.Match[str]) -> str | None:
    text = match.string
    before = text[max(0, match.start() - _WINDOW) : match.start()]
    if _COUNTED.search(before):
        return None
    if not _CHORDS.search(before + text[match.start() : match.end() + _WINDOW]):
        return None
    steps = re.findall("([IV]+)(7)?", match["said"].upper())
    if not all(step in _STEPS for step, _ in steps):
        return None
    return ", ".join(_STEPS[step] + (" seven" if seventh else "") for step, seventh in steps)


def _both(match: re.Match[str]) -> str:
    return " and ".join(number_words.integer(match[end]) for end in ("low", "high"))


_BASKETBALL = re.compile(r"\b(?:(?:triple|double)-double|rebounds?|NBA|the [WL])\b")


def _pauses(match: re.Match[str]) -> str | None:
    """Say the points, rebounds and assists of a game one after the other: "32/11/6"."""
    is_day = len(match["last"]) > 1 and not _BASKETBALL.search(
        match.string[match.end() : match.end() + _WINDOW]
    )
    if is_day or any(one[0] == "0" for one in match["said"].split("/")):
        return None
    return ", ".join(number_words.integer(one) for one in match["said"].split("/"))


def _weekdays(match: re.Match[str]) -> str | None:
    text = match.string
    near = text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    return "Monday to Friday" if _OPEN.search(near) else None


def _bowled(match: re.Match[str]) -> str:
    return f"{number_words.integer(match['low'])} for {number_words.integer(match['high'])}"


def _bowler(match: re.Match[str]) -> str | None:
    text = match.string
    near = text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    return _bowled(match) if _WICKETS.search(near) else None


_WICKETS = late_regex(r"\b(?:dec|declared|wkts?|wickets?|overs|not out|bowled|lbw)\b|\*")


def _set(match: re.Match[str]) -> str | None:
    """Say a set as its neighbours are, where one went to a tie-break: "6–3, 7–6(4)"."""
    text = match.string
    near = text[max(0, match.start() - 24) : match.end() + 24]
    if not re.search(r"[67][-\u2013][67] ?\([0-9]", near):
        return None
    return " ".join(number_words.integer(match[end]) for end in ("low", "high"))


def _lengths(match: re.Match[str]) -> str | None:
    """Say by how much a horse won; what fell by so many litres is no horse."""
    before = match.string[max(0, match.start() - _WINDOW) : match.end()]
    return stopped(" lengths", match) if _RACED.search(before) else None


_RACED = late_regex(
    r"\b(?:[Ww][oi]ns?|[Ww]inners?|[Bb]eat(?:en|ing)?|[Hh]orses?|[Oo]dds|fav\w{0,8}|[Ll]ed|[Ll]ost"
    r"|[Ff]inished|[Rr]an|jockey|clear|[Ff]illy|[Cc]olt|[Mm]are)\b|[0-9]/[0-9]|[½¼¾]"
)


def _tyre(match: re.Match[str]) -> str:
    width = number_words.digits(match["width"])
    height = number_words.integer(match["height"])
    said = f"{width}, {height}, {' '.join(match['kind'])} {number_words.integer(match['wheel'])}"
    if match["load"]:
        said += f", {number_words.integer(match['load'])} {match['speed']}"
    return said


_FORMULA = late_regex(r"(?<![A-Za-z])(?:[A-Z][a-z]?[0-9₀-₉]{0,2}|[()₀-₉0-9]){1,10}$")


def _state(match: re.Match[str]) -> str | None:
    """Say what a substance is in: "NaOH(aq)"; the plural of "item(s)" is none."""
    formula = _FORMULA.search(match.string[max(0, match.start() - 20) : match.start()])
    if match["state"] != "aq" and not (formula and re.search(r"→|\(aq\)|⇌", match.string)):
        return None
    return f" {_STATES[match['state']]}"


STROKED_IN_COMPANY: tuple[Form, ...] = (
    form(
        rf"(?<![\w/])(?P<said>{_DAY}(?:/{_DAY}){{1,6}})(?![\w/])",
        _days,
        needs=("/Mon", "/Tue", "/Wed", "/Thu", "/Fri", "/Sat", "/Sun"),
    ),
    form(
        r"(?:\b(?:in|[Ii]n|a|from|to|of)|,) (?P<said>(?P<top>[2-9]|12)/(?P<bottom>2|4|8|16))"
        r"(?![\w/%-]|[.,][0-9]| (?:of|an?|cups?|inch|miles?|hours?|the)\b)",
        _signature,
        needs="/",
    ),
    figure(
        r"(?<![\w.,/-])(?P<low>[1-9][0-9]{1,2})[-\u2013](?P<high>[0-9])d(?=[,;.)]|$)",
        lambda match: f"{_bowled(match)} declared",
        needs=("d",),
    ),
    form(
        r"(?<![\w/-])(?P<said>[IViv]{1,3}7?(?:\u2013[IViv]{1,3}7?){1,6}"
        r"|[IViv]{1,3}7?(?:-[IViv]{1,3}7?){2,6})(?![\w/-])",
        _chords,
        needs="-\u2013",
    ),
    form(
        r"\b(?:Yrs|Years|[Pp]orts|[Pp]latforms|[Gg]rades|[Rr]ooms|[Jj]unctions|[Bb]ays|[Gg]ates"
        r"|[Cc]hannels|[Ss]tages"
        r"|[Ll]evels) (?P<said>(?P<low>[1-9][0-9]{0,4})/(?P<high>[1-9][0-9]{0,4}))"
        r"(?![\w/]|[.,][0-9])",
        _both,
        needs="/",
    ),
    form(
        r"\b(?:had|with|averag(?:ed|es|ing)|posted|recorded|line of|season of) "
        r"(?P<said>[0-9]{1,2}/[0-9]{1,2}/(?P<last>[0-9]{1,2}))"
        r"(?![\w/]|[.,][0-9]| ?(?:mg|g|ml|m)\b)",
        _pauses,
        needs="/",
    ),
    form(
        r"\b(?:[Bb]us(?:es)?|[Rr]outes?|[Tt]rams?|[Ff]lats?|[Gg]ates?|[Rr]ooms?|[Ss]tops?|[Uu]nits?"
        r"|[Cc]lass(?:es)?) [0-9]{1,3}[A-F](?P<said>/)(?=[0-9]{1,3}[A-F](?![\w/]))",
        " or ",
        needs="/",
    ),
    # A mark in figures and the same in letters: "grade 6/B".
    form(
        r"\b(?:[Gg]rades?|[Mm]arks?|[Ll]evels?|[Bb]ands?) [1-9](?P<said>/)(?=[A-E](?:[+-]"
        r"|\*)?(?![\w/]))",
        " or ",
        needs="/",
    ),
    form(r"(?<=[0-9]% )[a-z]{3,12}(?P<said>/)(?=[0-9]{1,2}% [a-z])", ", ", needs="%"),
    form(r"(?<![\w-])(?P<said>M[-\u2013]F)(?=[,;).]|$)", _weekdays, needs=("M-F", "M\u2013F")),
    form(
        r"\b[A-Z][a-z’'-]{1,20} (?P<said>(?P<low>10|[0-9])-(?P<high>[1-9][0-9]{1,2}))"
        r"(?=[,;)]|\.(?: |$)|$| and [A-Z])",
        _bowler,
        needs="-",
    ),
    figure(
        r"(?<![\w.,/:-])(?P<low>[0-7])[-\u2013](?P<high>[0-7])(?![\w/(-]| ?\(|[.,][0-9])",
        _set,
        needs="(",
    ),
    form(r"(?<=[a-z] )d\.(?= [A-Z][a-z’'-]{1,20} [0-7][-\u2013][0-7])", "defeated", needs=(" d.",)),
    figure(
        r"(?<![\w.,/$£€-])(?P<top>[1-9][0-9]{0,2})/(?P<bottom>[1-9][0-9]?)"
        r"(?= (?:jt|joint|co)?-?[ -]?fav\b)",
        lambda match: (
            f"{number_words.integer(match['top'])} to {number_words.integer(match['bottom'])}"
        ),
        needs="/",
    ),
    form(r"(?<![\w-])(?:jt|joint)[- ]fav\b\.?", "joint favourite", needs=("t-fav", "t fav")),
    form(
        r"\bby (?:a|[0-9]{0,2}(?: (?=[½¼¾]))?)[½¼¾]?(?P<said> ?l\b\.?)(?=[,;)]|\.?$|\. [A-Z])",
        _lengths,
        needs=("l.", "l,", "l)", "l;"),
    ),
    form(
        r"[0-9] (?:yrs?|years?|mths?|months?|hrs"
        r"|hours)\.? (?P<said>(?P<how>[FP])T)(?P<or>)(?![\w'’])",
        lambda match: "full-time" if match["how"] == "F" else "part-time",
        needs=("FT", "PT"),
    ),
    form(r"[0-9] (?:yrs?|years?|mths?|months?) [FP]T(?P<said>/)(?=[0-9])", " or ", needs="/"),
    form(
        r"(?<=[A-Za-z0-9₂-₉])\((?P<state>aq|s|l|g)\)(?!\w)",
        _state,
        needs=("(aq)", "(s)", "(l)", "(g)"),
    ),
    # A tyre's width, height, wheel and load: "225/45 R17 91W".
    form(
        r"(?<![\w.,/-])(?P<said>(?P<width>[1-3][0-9]5)/(?P<height>[2-9][05]) ?(?P<kind>Z?R)"
        r"(?P<wheel>1[0-9]|2[0-4])(?: (?P<load>[6-9][0-9]|1[0-2][0-9])(?P<speed>[H-Z]))?)(?!\w)",
        _tyre,
        needs=("R1", "R2"),
    ),
    form(
        r"β(?P<said>[-\u2212⁻+⁺])(?= (?:decay|emission|emitters?|particles?|radiation)\b)",
        lambda match: " minus" if match["said"] in "-\u2212⁻" else " plus",
        needs="β",
    ),
    form(r"(?<=[0-9](?:st|nd|rd|th))=(?= |[,;)])", " equal", needs=DIGITS),
    form(
        r"(?<![\w.])(?P<said>xx:(?P<minute>[0-5][0-9]))(?!\w)",
        lambda match: f"{number_words.integer(match['minute'].lstrip('0') or '0')} past the hour",
        needs=("xx:",),
    ),
)
"""Forms of the rule "short-dates": what looks like a day, a part or a length, and is none."""
