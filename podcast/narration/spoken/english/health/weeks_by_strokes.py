"""Days, weeks and months by a stroke away from a dose: "every 3/12", "back in 2/52"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, figure, form

_UNITS = {"7": "day", "52": "week", "12": "month"}
_WINDOW = 80  # characters on each side that may hold the cue
_CARDS = late_regex(
    r"\b(?:odds|chances?|probabilit\w{1,3}|decks?|cards?|draw\w{0,2}|aces?|sums?)\b"
)
_SEEN = late_regex(
    r"\b(?:[Ss]een?|[Rr]eview\w{0,2}|r/v|R/V|[Ff]ollow[- ]?up|F/U|f/u|[Bb]ack|[Aa]gain|[Rr]e-?check"
    r"|[Rr]e-?test|[Rr]epeat|[Cc]linic|[Aa]ppointment|[Aa]ppt|[Bb]loods|[Cc]heck|[Ss]can|GP|OPD?"
    r"|[Rr]eturn|[Tt]icket|[Ss]top|[Ww]ean|[Dd]ischarged?|[Bb]ook)\b"
)
_RATED = late_regex(
    r"\b(?:scor\w{1,4}|rat(?:e|es|ed|ing|ings)|scales?|points?|marks?|stars?|items?|questions?)\b"
)
_SHORT_LIVED = late_regex(
    r"\b(?:bab(?:y|ies)|infants?|neonates?|newborns?|child(?:ren)?|toddlers?|pupp(?:y|ies)"
    r"|kittens?|freez\w{1,3}|keeps?|stor(?:e|ed|age)|lasts?)\b",
    re.IGNORECASE,
)
_ENDS = (
    r"(?![\w/%]|[.,][0-9])"
    r"(?=[.,;:)!?]|$| (?:and|or|if|unless|then|with|at|to|by|but|for|via|post)\b)"
)


def _near(match: re.Match[str]) -> str:
    text = match.string
    return text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]


def _lasts(match: re.Match[str]) -> str:
    top, unit = match["top"], _UNITS[match["bottom"]]
    low = f"{number_words.integer(match['low'])} to " if match["low"] else ""
    many = "" if top == "1" and not low else "s"
    return f"{low}{number_words.integer(top)} {unit}{many}"


def _every(match: re.Match[str]) -> str | None:
    unit = _UNITS[match["bottom"]]
    return f"{unit}" if match["top"] == "1" and not match["low"] else _lasts(match)


def _weeks(match: re.Match[str]) -> str | None:
    """Say so many weeks; one card of fifty-two is a part."""
    return None if _CARDS.search(_near(match)) else _lasts(match)


def _span(match: re.Match[str]) -> str | None:
    """Say seven to ten days; "2-5/7" is two and five sevenths."""
    low, top, bottom = (int(match[part]) for part in ("low", "top", "bottom"))
    is_long = low < top and top >= bottom and not _RATED.search(_near(match))
    return _lasts(match) if is_long else None


def _since(match: re.Match[str]) -> str | None:
    """Say how long since; "5/12 of birth defects" is a part, "within 5/12 of birth" none."""
    before = match.string[max(0, match.start() - len("within ")) : match.start()]
    return _lasts(match) if match["since"] != "of" or before.lower() == "within " else None


def _seen_again(match: re.Match[str]) -> str | None:
    return _lasts(match) if _SEEN.search(_near(match)) else None


def _young(match: re.Match[str]) -> str | None:
    return _lasts(match) if _SHORT_LIVED.search(_near(match)) else None


_LOW = r"(?:(?P<low>[0-9]{1,2})[-\u2013])?(?P<top>[0-9]{1,2})"

BY_STROKES: tuple[Form, ...] = (
    form(
        rf"\bfor (?:more than |over |under "
        rf"|less than )?[<>\u2264\u2265]? ?(?P<said>{_LOW}/(?P<bottom>7))"
        r"(?=[.,;)]|$| (?:call|ring|see|or|and|if|then)\b)(?![.,][0-9])",
        _lasts,
        needs=("/7",),
    ),
    # "Doxycycline, 7–10/7": nobody parts so.
    figure(
        r"(?<![\w.,/$£€-])(?P<said>(?P<low>[0-9]{1,2})[-\u2013](?P<top>[0-9]{1,2})/(?P<bottom>7|52))"
        r"(?=[.,;)]|$)(?![.,][0-9])",
        _span,
        needs="/",
    ),
    # How far she was: "at term (40/40)".
    form(
        r"\b(?<!\b[Tt]his )(?<!\b[Ll]ast )(?<!\b[Tt]he )(?<!\b[Ee]ach )(?<!pring )(?<!ummer )"
        r"(?<!utumn )(?<!\b[Ff]irst )(?<!econd )(?<!\b[Tt]hird )(?:[Tt]erm|[Gg]estation|[Bb]orn"
        r"(?: at)?) \(?(?P<said>(?P<top>2[2-9]|3[0-9]|4[0-2])/40)"
        r"(?![\w/])",
        lambda match: f"{number_words.integer(match['top'])} weeks",
        needs=("/40",),
    ),
    form(
        rf"\b[Ee]very (?P<said>{_LOW}/(?P<bottom>12|52|7))(?![\w/%]|[.,][0-9])"
        r"(?=[.,;:)]|$| (?:and|or|until|till|for|if|then|to|by|from|with|at|on|after"
        r"|thereafter)\b)",
        _every,
        needs="/",
    ),
    form(
        r"\b(?:[Ii]n|[Ff]or|[Uu]ntil|[Tt]ill|[Ff]rom|[Aa]t|[Aa]fter|[Ww]ithin|[Oo]ver|[Bb]y|[Rr]eview"
        rf"|[Ll]ast|[Nn]ext|[Pp]ast|than|x|×) (?P<said>{_LOW}/(?P<bottom>52))"
        r"(?![\w/%]|[.,][0-9]| (?:of|chance)\b)",
        _weeks,
        needs=("/52",),
    ),
    form(
        rf"\b(?:[Uu]ntil|[Tt]ill|[Ff]rom|[Aa]t|[Aa]bout) (?P<said>{_LOW}/(?P<bottom>12|52|7))"
        r"(?= (?:old|of age)\b)",
        _lasts,
        needs="/",
    ),
    form(
        rf"\b[Ii]n (?P<said>{_LOW}/(?P<bottom>12|7)){_ENDS}",
        _seen_again,
        needs="/",
    ),
    form(
        rf"(?:[<>\u2264\u2265] ?|\b(?:under|over|than|below) )(?P<said>{_LOW}/(?P<bottom>12"
        rf"|52)){_ENDS}",
        _young,
        needs="/",
    ),
    figure(
        rf"(?<![\w.,/$-])(?P<said>{_LOW}/(?P<bottom>7|52|12))"
        r"(?= (?P<since>after|from|of) (?:opening|birth|surgery|discharge|starting|first use"
        r"|mixing)"
        r"\b)",
        _since,
        needs="/",
    ),
    form(
        r"(?<=[.)]) [x×] ?(?=[0-9]{1,2}/(?:7|52|12)(?![\w/]))",
        " for ",
        needs="x×",
    ),
)
"""Forms of the rule "doses", before those of "3/12" beside a dose."""
