"""Glasses by their prescription, needles and tubes by their gauge: "-2.25/-0.75 x 180", "22G"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, figure, form

_EYES = {
    "OD": "right eye", "OS": "left eye", "OU": "both eyes", "RE": "right eye", "LE": "left eye",
    "R": "right", "L": "left",
}  # fmt: skip
# What lenses are ground to: quarters of a dioptre.
_QUARTERS = r"(?:[0-9]|[12][0-9])\.(?:00|25|50|75)"
_SIGN = "[-+\u2212\u2013]"
_LENS = rf"{_SIGN} ?{_QUARTERS}"
_MOST = 180  # degrees of an axis
_WINDOW = 60  # characters on each side that may hold the cue
_PIERCES = late_regex(
    r"\b(?:needles?|cannulas?|cannulae|catheters?|venflons?|butterfly|lumen|stylet|spinal|syringes?"
    r"|bore|LP|sharps|inject\w{0,5}|vein|IV|SC|IM|subcut\w{0,7}|punctures?|biopsy|lancets?)\b",
    re.IGNORECASE,
)
_CARRIES = late_regex(
    r"\b(?:networks?|ethernet|broadband|fib(?:re|er)|internet|switch(?:es)?|wi-?fi|i?phones?|RAM|memory"
    r"|storage|disks?|centrifug\w{1,4}|mobile|cash|carbs?|protein|fat|sugar)\b",
    re.IGNORECASE,
)
_TUBES = late_regex(
    r"\b(?:catheters?|Foley|NG|tubes?|drains?|sheaths?|Ryle['’]?s|PEG|stents?|chest drain)\b"
)


def _near(match: re.Match[str]) -> str:
    text = match.string
    return text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]


def _eye(match: re.Match[str]) -> str:
    return _EYES[match["eye"]]


def _cylinder(match: re.Match[str]) -> str:
    sign = "plus" if match["sign"] == "+" else "minus"
    return f", {sign} {number_words.number(match['cylinder'])}"


def _axis(match: re.Match[str]) -> str | None:
    axis = int(match["axis"])
    return f", axis {number_words.integer(match['axis'])}" if axis <= _MOST else None


def _gauge(match: re.Match[str]) -> str | None:
    """Say "25G" beside a needle; a network and a weight are none."""
    near = _near(match)
    is_needle = _PIERCES.search(near) and not _CARRIES.search(near)
    return f"{number_words.integer(match['count'])} gauge" if is_needle else None


def _french(match: re.Match[str]) -> str | None:
    return f"{number_words.integer(match['count'])} French" if _TUBES.search(_near(match)) else None


LENSES: tuple[Form, ...] = (
    form(
        rf"(?<![\w/.-])(?P<said>(?P<eye>OD|OS|OU|RE|LE|R|L))(?=:? {_LENS})",
        _eye,
        needs=("D", "S", "U", "E", "R", "L"),
    ),
    # Which eye, behind what the lens adds: "Add +2.00 OU".
    form(
        rf"{_LENS} (?P<said>(?P<eye>OD|OS|OU))(?![\w/])",
        _eye,
        needs=(" O",),
    ),
    form(
        rf"(?<![\w.]){_LENS}(?P<said> ?/ ?(?P<sign>{_SIGN}) ?(?P<cylinder>{_QUARTERS}))"
        r"(?= ?[x×@]|[,;)]|$)",
        _cylinder,
        needs="/",
    ),
    form(
        rf"{_SIGN} ?{_QUARTERS}(?P<said> ?[x×@] ?(?P<axis>[0-9]{{1,3}})°?)(?![\w/]|[.,][0-9])",
        _axis,
        needs="x×@",
    ),
    form(
        rf"{_LENS}(?P<said> ?(?P<lens>DS|DC|D))(?![\w/])",
        lambda match: {"DS": " sphere", "DC": " cylinder", "D": " dioptres"}[match["lens"]],
        needs="D",
    ),
    figure(
        r"(?<![\w.,/$£€-])(?P<count>[12][0-9]|30) ?G(?: (?P<said>[x×]) (?=[0-9½¼]))",
        "by",
        needs="G",
    ),
)
"""Forms of the rule "doses", before its own."""

GAUGES: tuple[Form, ...] = (
    figure(
        r"(?<![\w.,/$£€-])(?P<said>(?P<count>1[0-9]|2[0-9]|3[0-3]) ?(?:G|-?ga?\.?(?= butterfly"
        r"| needle| cannula)))(?=[.,;:)/]|$| (?!of\b"
        r"|per\b|for"
        r"|needles?\b|cannula|a day))",
        _gauge,
        needs="Gg",
    ),
    figure(
        r"(?<![\w.,/$£€-])(?P<said>(?P<count>[4-9]|[12][0-9]|3[0-9]) ?(?:Fr|FR|Ch|CH))(?!\w)",
        _french,
        needs=("Fr", "FR", "Ch", "CH"),
    ),
)
"""Forms of the rule "doses": behind them G is grams."""
