"""Names of people and subjects on networks, and one thing to another: "@mind_charity", "#MeToo"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, form
from podcast.narration.spoken.shapes import GAP

_WORDS = late_regex(
    "_|(?<=[a-z]{2})(?=[A-Z])|(?<=[A-Z][a-z])(?=[A-Z])|(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[A-Z][a-z])"
)


def _tagged(match: re.Match[str]) -> str:
    """Say a hashtag by the words that its capitals part: "#MentalHealth"."""
    return f"hashtag {_WORDS.sub(' ', match['name'])}"


def _handle(match: re.Match[str]) -> str:
    name = re.sub("[0-9]{4,}", lambda many: number_words.digits(many[0]), match["name"])
    return f"at {name.replace('_', ' underscore ')}"


def _colour(match: re.Match[str]) -> str:
    """Say a colour of the web: "hash F F zero zero zero zero"."""
    said = (number_words.digits(one) if one.isdigit() else one for one in match["hex"])
    return f"hash {' '.join(said)}"


HANDLES: tuple[Form, ...] = (
    form(
        # "Lot #A12345" is a packet.
        r"(?<![\w])(?<![Ll]ot )(?<!atch )(?<!Rx )#(?P<hex>(?=[0-9]{0,5}[A-F])"
        r"(?=[A-F]{0,5}[0-9])[0-9A-F]{6})(?![\w-])",
        _colour,
        needs="#",
    ),
    form(
        r"(?<![\w&#])#(?P<name>(?=\w{0,40}[a-z_][A-Z0-9_])[A-Za-z]\w{1,60})(?!\w)",
        _tagged,
        needs="#",
    ),
    form(
        r"(?<![\w.@])@(?P<name>[A-Za-z][^\W_]{0,20}(?:_[^\W_]{1,20}){1,3})(?![\w@]|\.\w)",
        _handle,
        needs="_",
    ),
)
"""Forms of the rule "web"."""

RATIOS: tuple[Form, ...] = (
    # What is taken or had is more, and nothing that is greater.
    form(
        r"\b(?:tak(?:es?|ing)|dr[iau]nk(?:s|ing)?|eat(?:s|ing)?|smok(?:es?|ing)|us(?:es?|ing)|needs?"
        rf"|had|lasts?|[Ww]aits?|weighs?|los(?:es?|t)|gain(?:s|ed)?|for|after"
        rf"|over) (?P<said>>{GAP})(?=[0-9])",
        "more than ",
        needs=">",
    ),
    # "Kids <12 eat free": whoever is not yet twelve.
    form(
        rf"\b(?:[Kk]ids|[Cc]hildren|[Aa]dults|[Bb]oys|[Gg]irls|[Pp]eople|[Pp]layers|[Ss]tudents|[Tt]hose"
        rf"|[Aa]nyone|[Pp]ersons|[Gg]uests|[Dd]rivers|[Rr]iders|[Ww]omen|[Mm]en)(?P<said> ?<{GAP})"
        r"(?=(?:[1-9]|[1-9][0-9])(?=[.,;:)!?]|$| (?:are|is|free|eat|go|get|and|or|must"
        r"|may|need|pay|should|with|who|can|ride|enter|half)\b)(?![.,][0-9]))",
        " under ",
        needs="<",
    ),
    form(r"(?<!\w)x86[_-]64(?!\w)", "x eighty-six sixty-four", needs=("x86",)),
    form(r"(?<!\w)(?<![0-9] )x86(?![\w.])", "x eighty-six", needs=("x86",)),
    # More than a bound, where words go before it: "or >110 lbs".
    form(
        rf"\b(?:or|and|if|by|of|with|aged|in|are|is|was|weighing|lasting|children|adults|those|people"
        rf"|patients|women|men) (?P<said>>{GAP})(?=[0-9][0-9.,]{{0,8}} ?(?:lbs?|kg|y|yrs?|years"
        rf"|days?"
        r"|weeks|wks|months|mos?|mths|hours|hrs?|h|mins?|minutes|units|drinks|tablets|people|miles|%)"
        r"(?!\w))",
        "more than ",
        needs=">",
    ),
    # One thing to another: "the protein/creatinine ratio".
    form(r"(?<=\w)(?<!\band)(?<!\beither)(?<!\bhis)/(?=\w{1,20} ratios?\b)", " to ", needs="/"),
)
"""Forms of the rule "symbols", before its own."""
