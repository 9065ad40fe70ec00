"""Ranges and scores: "2018–2022", "pages 463–471", "won 3–1", "1:1"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.sums.scores import RUN_TIMES, SCORES, SETS
from podcast.narration.spoken.rule import Rule, figure, form, one_of
from podcast.narration.spoken.shapes import END, GAP, NUMBER, SPACE, START, is_year, spoken_number
from podcast.narration.spoken.tables import wordlist
from podcast.narration.spoken.triggers import DIGITS

_DASH = "[\u2010\u2012\u2013\u2014]"
_BOOKS = one_of(sorted(wordlist("counted", part="books")))
_LOW = rf"(?P<low>{NUMBER})"
_HIGH = rf"(?P<high>{NUMBER})"
_YEARS = rf"(?P<low>[12][0-9]{{3}}){GAP}(?:{_DASH}|-){GAP}(?P<high>[12][0-9]{{3}}|[0-9]{{2}})"

_MEASURING = (
    "year|month|week|day|hour|minute|second|mile|foot|inch|yard|metre|meter|kilometre|kilometer"
    "|pound|ounce|stone|ton|tonne|gram|kilo|kilogram|litre|liter|pint|quart|gallon|cup|page|person"
    "|bed|bedroom|room|storey|story|degree|percent|point|dollar|euro|figure|digit|fold"
)
# A bare hyphen joins a range only before what is counted or after what has a from and a to.
_COUNTED = (
    rf"(?={SPACE}[a-z]{{2,20}}s\b|{SPACE}[A-Z]{{2,5}}s\b|{SPACE}(?:people|men|women|children)\b"
    rf"|{GAP}/{GAP}(?:min|h|hr|hour|day|week|month|year|sec|s)\b"
    # "Take 2-3 a day" and "100-120 per min", but not "lost 1-2 a week ago".
    rf"|{SPACE}(?:per|an?|each){SPACE}(?:sec(?:ond)?|min(?:ute)?|hr|hour|day|night|week|wk|month|year)"
    r"\b(?! (?:ago|later|earlier|before|after|in (?:hand|credit)))"
    rf"|-(?:{_MEASURING})\b|{SPACE}(?:year|month|week|day)[ -])"
)
# "In 2-3 divided doses": a word that tells more of them stands between.
_BETWEEN = (
    rf"(?={SPACE}(?!(?:in|on|at|by|for|from|to|and|or|as|but|with|against|over|after|before|versus"
    r"|behind|despite|is|was|were|are|has|had|its|his|her|their|this|that|win|loss|victory|defeat)\b)"
    rf"[a-z]{{3,15}}{SPACE}(?!(?:is|was|has|this|its|as)\b)[a-z]{{2,20}}s\b)"
)
_SPANNING = (
    r"(?:VOLS\.?|NOS\.?|PP\.?|[Pp]ages?|pp?\.?|pgs\.|[Nn]os\.|[Nn]umbers|[Qq]uestions|[Ii]tems|[Ii]ssues|[Vv]olumes|[Vv]ols\.|"
    r"[Pp]arts|[Ss]ections|[Ss]teps|[Ww]eeks?|[Dd]ays?|[Mm]onths?|[Yy]ears?|[Ff]igures?|[Ff]igs?\.|[Tt]ables?|"
    r"[Cc]hapters?|[Ll]ines?|[Kk]ids|[Vv]erses?|vv?\.|[Aa]ge[sd]?|[Gg]rades?|[Ff]rom"
    r"|[Bb]etween|ll\.|[Aa]rts\.|[Cc]hs\.|[Pp]aras\.?|[Cc]ls\.|[Ss]ecs\.|[Cc]lauses|[Rr]egs\.)"
)
# After these the second figure is the higher one, or they are no range.
_MEASURED = (
    r"(?:[Rr]ang(?:es?|ed|ing)(?: of| is| was)?:?|IQR:?|CI:?|[Aa]bout|[Aa]round|[Aa]pproximately"
    r"|[Aa]pprox\.|(?<![\w.])ca?\.|[Rr]oughly|[Tt]roughs?|[Pp]eaks?|[Tt]argets?|[Gg]oal(?: is| of)?"
    r"|[Tt]arget (?:is|of)|HR|RR|MAP|INR|[Rr]ates?"
    r"|[Rr]ooms?|[Ss]eats?|[Rr]ows?|[Hh]ours?|[Mm]inutes?|[Tt]imes|[Ss]izes?|[Ll]essons?"
    r"|[Ee]xercises?|[Ee]pisodes?|[Ss]easons?|[Uu]nits|[Mm]odules?|[Aa]rticles|[Ww]ithin"
    r"|[Ss]erves|[Ff]eeds|[Mm]akes|[Ss]ervings:?|[Yy]ields?:?)"
)


# A hyphen between figures.
_HYPHENED = tuple(f"-{digit}" for digit in DIGITS)


def _range(match: re.Match[str]) -> str:
    return f"{spoken_number(match['low'])} to {spoken_number(match['high'])}"


def _rising(match: re.Match[str]) -> str | None:
    low, high = float(number_words.plain(match["low"])), float(number_words.plain(match["high"]))
    return _range(match) if low < high else None


def _years(match: re.Match[str]) -> str | None:
    if not is_year(match["low"]):
        return None
    high = match["high"]
    if len(high) == 2:
        return f"{number_words.year(int(match['low']))} to {_short(high)}"
    return _range(match) if is_year(high) else None


def _next_year(match: re.Match[str]) -> str | None:
    """Say years whose last has only its last figure, "1984-5"; it is the higher one."""
    low, high = match["low"], match["high"]
    if int(high) <= int(low[-1]):
        return None
    return f"{number_words.year(int(low))} to {number_words.integer(high)}"


def _season(match: re.Match[str]) -> str | None:
    """Say a year that runs into the next, "2023/24"; others are two years."""
    low, high = match["low"], match["high"]
    if not is_year(low) or (len(high) == 4 and not is_year(high)):
        return None
    end = number_words.year(int(high)) if is_year(high) else _short(high)
    follows = int(high) % 100 == (int(low) + 1) % 100
    if not follows and int(high[-2:]) <= int(low[-2:]) and len(high) == 2:
        return None
    return f"{number_words.year(int(low))} {'' if follows else 'to '}{end}"


def _short(high: str) -> str:
    return (
        number_words.integer(high)
        if high >= "10"
        else f"{number_words.OH} {number_words.cardinal(int(high))}"
    )


def _record(match: re.Match[str]) -> str:
    return " ".join(number_words.integer(match[part]) for part in ("low", "middle", "high"))


def _standard(match: re.Match[str]) -> str:
    """Say a standard's number and its year, as of ISO 9001:2015."""
    number, _, year = match["said"].partition(":")
    return f"{number_words.integer(number)}, {number_words.year(int(year))}"


def _parts(match: re.Match[str]) -> str:
    return " to ".join(number_words.integer(part) for part in match["parts"].split(":"))


def _verses(match: re.Match[str]) -> str:
    return f"{number_words.integer(match['chapter'])} {_range(match)}"


def _spans(match: re.Match[str]) -> str | None:
    """Say spans of ages and of days that stand in a row: "ages 3-5, 6-7", "days 0, 7 and 21-28"."""
    pairs = [one.split("-") for one in _HYPHENS.sub("-", match["said"]).split() if one[0].isdigit()]
    spans = [tuple(float(end.rstrip(",;")) for end in pair) for pair in pairs if len(pair) > 1]
    if not spans or any(low >= high for low, high in spans):
        return None
    return re.sub(
        "([0-9.]+)(?:([-\u2010-\u2014])(?=[0-9]))?",
        lambda one: f"{number_words.number(one[1].rstrip('.'))}{' to ' if one[2] else ''}",
        match["said"],
    )


_HYPHENS = re.compile("[\u2010-\u2014]")
_ONE_OF_A_ROW = r"[0-9]{1,3}(?:\.[0-9])?(?:[-\u2010-\u2014][0-9]{1,3}(?:\.[0-9])?)?"
_ROW = (
    rf"{_ONE_OF_A_ROW}(?:, | and | or |, and |, or | & |; ){_ONE_OF_A_ROW}"
    rf"(?:(?:, | and | or |, and |, or | & |; ){_ONE_OF_A_ROW}){{0,8}}"
)


def _side_by_side(match: re.Match[str]) -> str:
    return " ".join(number_words.integer(part) for part in match[0].split("-"))


RANGES = Rule(
    "ranges",
    (
        form(
            r"\b(?:[Aa]ges|[Aa]ged|[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears|[Gg]rades|[Pp]ages|[Cc]hapters"
            r"|[Ss]tages|[Ss]teps|[Ss]izes|[Rr]ooms|[Ll]evels|[Hh]ours|[Bb]eds|[Bb]ays|[Ww]ards) "
            rf"(?P<said>{_ROW})(?![\w/%°-]|[.,:][0-9])",
            _spans,
            needs="-\u2010\u2011\u2012\u2013\u2014",
        ),
        figure(
            rf"{START}[0-9]{{1,2}}-[0-9]{{1,2}}-[0-9]{{1,2}}{END}(?!-)", _side_by_side, needs="-"
        ),
        figure(
            r"(?<![\w.,/$-])(?P<low>[12][0-9]{3})/(?P<high>[12][0-9]{3}|[0-9]{2})(?![\w/-]|[.,][0-9])",
            _season,
            needs="/",
        ),
        form(
            r"\bFY(?P<said>(?P<low>[12][0-9]{3})/(?P<high>[12][0-9]{3}|[0-9]{2}))(?![\w/-]|[.,][0-9])",
            lambda match: f" {_season(match) or _range(match)}",
            needs=("FY",),
        ),
        figure(
            rf"{START}(?P<chapter>[0-9]{{1,3}}):(?P<low>[0-9]{{1,3}})[-\u2013](?P<high>[0-9]{{1,3}}){END}",
            _verses,
            needs=":",
        ),
        figure(
            rf"{START}(?P<low>[0-9]{{1,3}})\u2013(?P<middle>[0-9]{{1,3}})\u2013(?P<high>[0-9]{{1,3}}){END}(?!\u2013)",
            _record,
            needs="\u2013",
        ),
        form(
            r"\b(?:ISO|IEC|IEEE|DIN|EN|BS)(?:[ /](?:ISO|IEC|EN))*"
            r"[ -](?P<said>[0-9]{3,5}:(?:19|20)[0-9]{2})(?!\w)",
            _standard,
            needs=":",
        ),
        *SCORES,
        *RUN_TIMES,
        figure(rf"{START}{_YEARS}(?![\w-]|[.,/][0-9])", _years),
        # "In 2001-2" from one to the next; a month has two figures.
        form(
            r"(?:\b(?:[Ii]n|[Ff]rom|[Dd]uring|[Ss]ince|[Oo]f|[Yy]ears?|[Ss]easons?|[Ww]inter|[Ss]ummer|[Ff]or|and"
            r"|[Tt]he|[Ww]ar,?) |\()(?P<said>(?P<low>(?:1[5-9]"
            r"|20)[0-9]{2})[-\u2013](?P<high>[1-9]))"
            r"(?![\w/-]|[.,:][0-9]| (?:win|victory|loss|defeat|lead|draw)\b)",
            _next_year,
            needs="-\u2013",
        ),
        figure(
            rf"{START}{_LOW}{GAP}{_DASH}{GAP}{_HIGH}{END}", _range, needs="\u2010\u2012\u2013\u2014"
        ),
        figure(rf"{START}{_LOW}{SPACE}-{SPACE}{_HIGH}{END}(?! ?=)", _range, needs="-"),
        figure(rf"{START}{_LOW}-{_HIGH}{END}{_COUNTED}(?!-[0-9])", _rising, needs="-"),
        figure(rf"{START}{_LOW}-{_HIGH}{END}{_BETWEEN}", _rising, needs="-"),
        figure(
            rf"{START}(?P<low>[0-9]{{1,4}}\.[0-9]{{1,4}})-(?P<high>[0-9]{{1,4}}\.[0-9]{{1,4}}){END}(?!-|\.\w)",
            _rising,
            needs=_HYPHENED,
        ),
        form(
            r"(?<![\w./])[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2})(?P<said> ?[-\u2013] ?)"
            r"(?=[0-9]{1,2}/[0-9]{1,2}/[0-9]{2})",
            " to ",
            needs="/",
        ),
        form(r"(?<=['’][0-9]{2})\u2013(?=['’][0-9]{2}(?!\w))", " to ", needs="\u2013"),
        form(
            r"(?<=['’][0-9]{2})(?: ?\u2013 ?|-)(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov"
            r"|Dec)[a-z]{0,6}\.? ['’]?[0-9])",
            " to ",
            needs="-\u2013",
        ),
        form(
            r"\b(?:A(?:-|\u2013| to )Z,? (?:and|or|&)|[Dd]igits|[Nn]umbers|[Nn]umerals|[Kk]eys"
            r"|[Cc]haracters) "
            r"(?P<said>0[-\u2013]9)(?![\w-]|[.,][0-9])",
            "zero to nine",
            needs=("0-9", "0\u20139"),
        ),
        form(r"(?<=[0-9]\))(?P<said>\u2013)(?=\([0-9])", " to ", needs="\u2013"),
        # Until one: "8.30–1".
        form(
            rf"(?<![\w.:])[0-9]{{1,2}}[:.][0-5][0-9](?P<said>{_DASH})"
            r"(?=[0-9]{1,2}(?:[:.][0-5][0-9])?(?![\w/-]|[.,][0-9]))",
            " to ",
            needs="\u2010\u2012\u2013\u2014",
        ),
        form(
            r"\b(?:[Oo]pen(?:ing)?|[Hh]ours|Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun|[A-Z][a-z]{2,6}days?)"
            r"[,:]? [0-9]{1,2}[.:][0-5][0-9](?P<said>-)(?=[0-9]{1,2}(?![\w/-]|[.,:][0-9]))",
            " to ",
            needs=_HYPHENED,
        ),
        form(
            r"\b(?P<letter>[A-Z])[0-9]{1,2}(?P<said>\u2013)(?=(?P=letter)[0-9]{1,2}\b)",
            " to ",
            needs="\u2013",
        ),
        form(
            r"(?:(?<=[0-9]s)|(?<=[0-9] BC)|(?<=[0-9] AD)|(?<=[0-9] CE)|(?<=[0-9] BCE))"
            rf"(?P<said>{GAP}\u2013{GAP})(?=[a-z]{{0,5}} ?['’]?[0-9])",
            " to ",
            needs="\u2013",
        ),
        form(
            rf"(?:\b{_BOOKS}\.?{SPACE})(?P<said>(?P<chapter>[0-9]{{1,3}}):(?P<verse>[0-9]{{1,3}}))(?![\w:-]|[.\u2013][0-9])",
            lambda match: (
                f"{number_words.integer(match['chapter'])} {number_words.integer(match['verse'])}"
            ),
            needs=":",
        ),
        *SETS,
        form(rf"\b{_SPANNING}{GAP}(?P<said>{_LOW}-{_HIGH}){END}(?!-)", _range, needs=_HYPHENED),
        form(rf"\b{_MEASURED}{GAP}(?P<said>{_LOW}-{_HIGH}){END}(?!-)", _rising, needs=_HYPHENED),
        figure(
            rf"{START}(?P<low>[0-9]{{1,4}}){SPACE}:{SPACE}(?P<high>[0-9]{{1,4}}){END}",
            _range,
            needs=":",
        ),
        form(
            r"(?<=[0-9])(?P<said>[-\u2013])(?=(?:present|today|now|date)\b)",
            " to ",
            needs="-\u2013",
        ),
        figure(
            rf"{START}(?P<parts>[0-9]{{1,3}}(?::[0-9]{{1,3}}){{2,4}}){END}(?!:)", _parts, needs=":"
        ),
        figure(
            rf"{START}(?P<low>[0-9]{{1,4}}(?:\.[0-9]{{1,3}})?)"
            rf":(?P<high>[0-9]{{1,3}}(?:,[0-9]{{3}})+|[0-9]{{1,7}}|[0-9]{{1,4}}\.[0-9]{{1,3}})"
            rf"{END}(?! ?[ap]\.?m\b)",
            _range,
            needs=":",
        ),
    ),
)
