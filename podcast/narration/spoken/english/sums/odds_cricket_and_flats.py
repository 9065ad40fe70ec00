"""Two figures side by side that are no part and no sum: odds, cricket, tennis, flats."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.sums.scores import DASHED
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.triggers import DIGITS

_STREET = (
    r"(?: [A-Z][\w'’]{1,20}){0,3} (?:St|Street|Rd|Road|Ave|Avenue|Lane|Ln|Dr|Drive|Way|Close|Place"
    r"|Pl|Square|Sq|Terrace|Crescent|Gardens|Row|Hill|Court|Ct|Parade|Grove|Park|Mews)\b"
)
_TENNIS = late_regex(
    r"\b(?:tennis|sets?|Wimbledon|(?:French|US|Australian) Open|Davis Cup|straight|tie-?break)\b"
)
_DEGREE = late_regex(
    r"\b(?:degrees?|graduat\w{1,4}|Honours|honours|hons|got|gained|awarded|with|predicted|achieved"
    r"|earned|get|need|needs|least|minimum|below) (?:of )?(?:a |an )?$"
)
_OR_BETTER = late_regex(
    r" or (?:above|better|higher)(?= |[,;.)]|$)| (?:degree|honours|hons)\b"
    r"| from (?:the University|[A-Z])"
)


def _nil(match: re.Match[str]) -> str | None:
    """Say a goal that was not scored as the British do; nought in a set of tennis is another."""
    low, high = match["low"], match["high"]
    if "0" not in {low, high} or "6" in {low, high}:
        return None
    if _TENNIS.search(match.string[max(0, match.start() - 80) : match.end() + 80]):
        return None
    return " ".join("nil" if one == "0" else number_words.integer(one) for one in (low, high))


def _wickets(match: re.Match[str]) -> str:
    return f"{number_words.integer(match['low'])} for {number_words.integer(match['high'])}"


def _tie_break(match: re.Match[str]) -> str:
    """Say a set of tennis and the points of its tie-break: "7-6(5)"."""
    return f"{_pair(match)}, {number_words.integer(match['points'])} in the tie-break"


def _odds(match: re.Match[str]) -> str | None:
    if match["top"] == match["bottom"]:
        return None
    return f"{number_words.integer(match['top'])} to {number_words.integer(match['bottom'])}"


def _pair(match: re.Match[str]) -> str:
    return f"{number_words.integer(match['low'])} {number_words.integer(match['high'])}"


def _houses(match: re.Match[str]) -> str | None:
    """Say the numbers of houses next to each other; "45-10 21st Street" is one number."""
    if int(match["low"]) >= int(match["high"]):
        return None
    return f"{number_words.integer(match['low'])} to {number_words.integer(match['high'])}"


def _class(match: re.Match[str]) -> str | None:
    """Say the class of a British degree; a ratio stays one."""
    before = match.string[max(0, match.start() - 40) : match.start("said")]
    if not _DEGREE.search(before) and not _OR_BETTER.match(match.string, match.end("said")):
        return None
    return f"two {number_words.integer(match['said'][-1])}"


_OF_CRICKET = late_regex(
    r"\b(?:[Cc]ricket\w*|wkts?|wickets?|overs?|bowl(?:ed|er|ers|ing|s)?|innings|[Ll]bw|runs"
    r"|batsm[ae]n|batters?|Ashes|T20|ODI|[Tt]est match|stumps|spinner|seamer)\b"
    r"|\btook [0-9] for [0-9]"
)


def _bowled(match: re.Match[str]) -> str | None:
    return _wickets(match) if _OF_CRICKET.search(around(match, within=90)) else None


def _unbeaten(match: re.Match[str]) -> str | None:
    return " not out" if _OF_CRICKET.search(around(match, within=90)) else None


NIL: tuple[Form, ...] = (
    # Between two teams: "Chelsea 2–0 Spurs".
    form(
        r"\b(?!(?:Room|Flat|Genesis|Figure|Table|Act|Unit|Class|Page|Chapter|Day|Week|Type|Section|Bus|Route)\b)"
        r"[A-Z][a-z’']{2,20} (?P<said>(?P<low>[0-9])[-\u2013](?P<high>[0-9]))(?= [A-Z][a-z]{2})",
        _nil,
        needs="0",
    ),
    form(
        r"\b(?:[Ww]on|[Ll]ost|[Dd]rew|[Bb]eat\w{0,3}|[Dd]efeated|[Ww]ins?|[Ll]ed|[Ll]eads?|[Ll]eading|[Tt]rail\w{0,3}|[Uu]p|[Dd]own"
        r"|[Ss]cored?|[Dd]raw|HT|FT|AET|[Hh]alf-?time|[Ff]ull-?time|agg\.?|aggregate)\b[^.!?\n]{0,40}?(?<![\w.,/-])"
        r"(?P<said>(?P<low>[0-9]{1,2})[-\u2013](?P<high>[0-9]{1,2}))(?![\w/-]|[.,][0-9])",
        _nil,
        needs="0",
    ),
    figure(
        r"(?<![\w.,/:-])(?P<low>[0-9])[-\u2013](?P<high>[0-9])"
        r"(?=,? (?:up|down|ahead|behind|win|victory|defeat|lead|loss|draw|away(?! from)"
        r"|at home)\b)",
        _nil,
        needs="0",
    ),
    *DASHED,
)
"""Forms of the rule "ranges" for Britain."""

CRICKET: tuple[Form, ...] = (
    # A set and its tie-break in full: "7–6 (7–4)".
    figure(
        r"(?<![\w.,/:$£€-])(?P<low>[67])[-\u2013](?P<high>[67])(?<=7.6"
        r"|6.7)(?= ?\([0-9]{1,2}[-\u2013][0-9]{1,2}\))",
        _pair,
        needs=("(",),
    ),
    form(
        r"(?:7[-\u2013]6"
        r"|6[-\u2013]7) ?\((?P<said>(?P<low>[0-9]{1,2})[-\u2013](?P<high>[0-9]{1,2}))(?=\))",
        _pair,
        needs=("(",),
    ),
    figure(
        r"(?<![\w.,/:$£€-])(?P<low>[67])[-\u2013](?P<high>[67])(?<=7.6|6.7) ?"
        r"\((?P<points>[0-9]{1,2})\)(?![\w(])",
        _tie_break,
        needs=("(",),
    ),
    form(
        r"\b(?:are|were|is|was|reached|closed on|finished on|on|made|stood at) "
        r"(?P<said>(?P<low>[0-9]{2,3})[-/](?P<high>10|[0-9]))"
        r"(?= (?:at (?:tea|lunch|stumps|the close|close)|declared|off [0-9]{1,3} overs"
        r"|in (?:their|his|her) )\b)",
        _wickets,
        needs=DIGITS,
    ),
    # What a bowler took, and who was not out, where cricket is told.
    form(
        r"\b(?:took|takes|taking|claimed|with|finished with|figures of|best of) "
        r"(?P<said>(?P<low>10|[0-9])[-/\u2013](?P<high>[0-9]{1,3}))(?![\w/%-]|[.,][0-9])",
        _bowled,
        needs="-/\u2013",
    ),
    form(
        r"\b(?:made|scored|hit|unbeaten|on) [0-9]{1,3}(?P<said>\*)(?![\w*])",
        _unbeaten,
        needs="*",
    ),
    figure(
        rf"(?<![\w.,/:$£€-])(?P<low>[0-9]{{1,4}})[-\u2013](?P<high>[0-9]{{1,4}})(?={_STREET})",
        _houses,
        needs="-\u2013",
    ),
)
"""Forms of the rule "ranges": runs and wickets, and houses beside each other."""

STROKED: tuple[Form, ...] = (
    form(
        r"\b[Oo]dds(?: of| at| were| are| is"
        r"| was)? (?P<said>(?P<top>[1-9][0-9]{0,2})-(?P<bottom>[1-9][0-9]?))"
        r"(?![\w/%-]|[.,][0-9]| per ?cent| in\b)",
        _odds,
        needs="-",
    ),
    form(
        r"\b(?:(?<!all )[Oo]dds|[Ff]avou?rite|[Oo]utsider|[Bb]ookies|[Bb]ookmakers?)"
        r"\b[^.!?\n]{0,80}?"
        r" (?:to|at|from|out to|into) (?P<said>(?P<top>[1-9][0-9]{0,2})[-/](?P<bottom>[1-9][0-9]?))"
        r"(?=[,;)]|\.?$|\. | (?:and|but|with|by|after|before|on)\b)",
        _odds,
        needs="/-",
    ),
    # A horse's price: "the horse won at 7-1".
    form(
        r"\b(?:horse|filly|colt|mare|gelding|jockey|hurdle)\b[^.!?\n]{0,60}? at "
        r"(?P<said>(?P<top>[1-9][0-9]{0,2})[-/](?P<bottom>[1-9][0-9]?))"
        r"(?=[,;)]|\.?$|\. | (?:and|but|with|by|on)\b)(?!(?<=[0-9]) (?:and|but) [0-9])",
        _odds,
        needs="/-",
    ),
    form(
        r"\b[Oo]dds (?:were|was|are|is|now|on|stood at|stand at|shortened to|lengthened to|fell to)"
        r"(?: at| now)? (?:[A-Z]\w{1,20} (?:were|was|are|is) )?"
        r"(?P<said>(?P<top>[0-9]{1,3})/(?P<bottom>[0-9]{1,2}))(?![\w/]|[.,][0-9])",
        _odds,
        needs="/",
    ),
    figure(
        r"(?<![\w.,/$£€:])(?P<top>[1-9])/10(?= (?:cats?|dogs?|pets?|owners?|households|families"
        r"|businesses|companies|firms|homes|drivers|workers|employees|employers|customers|shoppers"
        r"|readers|experts|GPs|nurses|pupils|Americans|Britons|Brits|mums|dads|couples|jobs|cases)\b)",
        lambda match: f"{number_words.integer(match['top'])} out of ten",
        needs=("/10",),
    ),
    form(
        r"\b(?:Flats?|Apts?\.?) (?P<said>(?P<low>[0-9]{1,2})/(?P<high>[0-9]{1,2}))"
        r"(?=[,;:.)]|$| [0-9A-Z])(?![.,][0-9])",
        _pair,
        needs="/",
    ),
    form(
        r"\bFY ?(?P<said>(?P<low>[0-9]{2})/(?P<high>[0-9]{2}))(?![\w/-]|[.,][0-9])",
        lambda match: f" {_pair(match)}",
        needs=("FY",),
    ),
    # A programme's hour in two zones of America: "8/7c".
    figure(
        r"(?<![\w.,/])(?P<low>1?[0-9])/(?P<high>1?[0-9])c(?![\w/]|\.\w)",
        lambda match: (
            f"{number_words.integer(match['low'])}, {number_words.integer(match['high'])} Central"
        ),
        needs=("c",),
    ),
    figure(r"(?<![\w/])24/7/365(?![\w/])", "twenty-four seven, three sixty-five", needs=("24/7",)),
    form(r"(?<![\w.:])1:1s(?!\w)", "one to ones", needs=("1:1s",)),
    # "1/2 a tablet" is half of one.
    figure(r"(?<![\w.,/-])(?<![0-9] )1/2(?= an? [a-z])", "half", needs=("1/2",)),
    form(
        r"(?<![\w.:])(?P<said>2:[12])(?= (?:from|in|at|or|and|degrees?|hons|honours)\b|[.,;)]|$)"
        r"(?![.,][0-9])",
        _class,
        needs=("2:",),
    ),
)
"""Forms of the rule "short-dates": what looks like a day, a part or a ratio, and is none."""
