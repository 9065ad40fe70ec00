"""Short words that an article, an owner or a noun tells: "the assoc.", "a qt. of milk"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english.units import unit_name
from podcast.narration.spoken.rule import Form, form, one_of
from podcast.narration.spoken.sentence_ends import stopped

_THE = (
    r"\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Tt]heir|[Mm]y|[Yy]our|[Hh]is|[Hh]er|[Ii]ts|[Tt]his|[Tt]hat"
    r"|[Ee]ach)"
)
_NOUNS = {
    "assoc": "association", "assn": "association", "ans": "answer", "mt": "mountain",
    "mts": "mountains", "univ": "university", "govt": "government", "dist": "district",
    "qtr": "quarter", "hwy": "highway", "cert": "certificate", "env": "envelope",
}  # fmt: skip
_COLOURS = (
    "(?:blue|green|brown|gr[ae]y|pink|yellow|purple|tan|blonde?|red|orange|colou?red|wood|hair)"
)
_MEASURES = ("qt.", "gal.", "lb.", "pt.", "oz.", "tbsp.", "tsp.", "yd.", "doz.", "pkg.", "bu.")
_HELD = {"doz.": "dozen", "pt.": "pint", "pkg.": "package", "bu.": "bushel"}
_CHANGED = {"dec": "decreased", "inc": "increased"}
_OFFICES = {"sec": "secretary", "treas": "treasurer"}


def _held(match: re.Match[str]) -> str:
    """Say what is held by a measure that no figure counts: "a qt. of milk"."""
    written = match["said"]
    return _HELD.get(written) or unit_name(written.rstrip("."), one=True)


BEHIND_ARTICLES: tuple[Form, ...] = (
    form(
        rf"{_THE} (?:[a-z]{{3,12}} )?(?P<said>(?P<short>{one_of(tuple(_NOUNS))})\.)(?![\w.])",
        lambda match: stopped(_NOUNS[match["short"]], match),
        needs=tuple(f"{one}." for one in _NOUNS),
    ),
    form(
        rf"\b(?:[Aa]n?|[Pp]er|[Ee]ach|[Hh]alf an?) (?P<said>{one_of(_MEASURES)})(?= of\b"
        r"(?! (?:view|order|interest|entry|contact|no return)\b))",
        _held,
        needs=_MEASURES,
    ),
    form(
        rf"(?<![\w.])(?P<said>(?P<how>[Ll]t|[Dd]k)\.)(?=[ -](?:[a-z]{{3,8}}[ -])?{_COLOURS}\b)",
        lambda match: (
            {"l": "l", "L": "L", "d": "d", "D": "D"}[match["how"][0]]
            + ("ight" if match["how"][0] in "lL" else "ark")
        ),
        needs=("t.", "k."),
    ),
    form(
        r"(?<![\w.])(?<!\bin )(?<!\bof )(?<!\blast )(?<!\bthis )(?P<said>(?P<how>dec|inc)\.)(?= "
        r"(?:by|from|to) [$£€]?[0-9])",
        lambda match: _CHANGED[match["how"]],
        needs=("dec.", "inc."),
    ),
    form(
        r"(?<![\w.])(?P<said>hon\.)(?= (?:sec|treas|secretary|treasurer|fellow|president"
        r"|chair(?:man)?|consul|degree|doctorate|colonel|life)\b)",
        "honorary",
        needs=("hon.",),
    ),
    form(
        r"\b(?:hon\.|honorary|[Aa]sst\.|assistant|club|[Pp]ress|the) (?P<said>(?P<office>sec"
        r"|treas)\.)"
        r"(?= (?!(?:of a|on|about|above|below|titled|headed|that|dealing|which)\b)[a-z]|[,;)]"
        r"| [A-Z][a-z]{1,15}[.,;)]| [A-Z][a-z]{1,15} (?!is\b)[a-z])",
        lambda match: _OFFICES[match["office"]],
        needs=("sec.", "treas."),
    ),
    form(
        r"(?<![\w.])(?P<said>adm\.)(?= (?:fees?|prices?|charges?|free|is|tickets?|[$£€])(?!\w))",
        "admission",
        needs=("adm.",),
    ),
    form(
        r"(?<![\w.])(?<![0-9]st )(?<![0-9][nr]d )(?<![0-9]th )(?<!\bof )"
        r"(?P<first>[Ee])d(?:itor)?\.(?= notes?\b)",
        lambda match: f"{match['first']}ditor's",
        needs=("d. note", "r. note"),
    ),
    # Where somebody was born or died: "(b. Lyon, 1480)", "d. in Rome".
    form(
        r"(?:(?<=\()|(?<=[;,] ))(?P<said>(?P<how>[bd])\.)(?= (?:in |at |near )?[A-Z][a-z]{2,20}"
        r"(?:, [A-Z][a-z]{2,20})?,? (?:c\. ?|ca\. ?)?(?:[0-9]{1,2} [A-Z][a-z]{2,8} )?1[0-9]{3}"
        r"|(?<=[bd]\.) in [A-Z])",
        lambda match: "born" if match["how"] == "b" else "died",
        needs=("b. ", "d. "),
    ),
    form(
        r"(?<![\w.])(?P<said>[Oo]\.[Kk]\.)(?!\w)",
        lambda match: stopped("okay" if match["said"][0] == "o" else "Okay", match),
        needs=(".k.", ".K."),
    ),
)
"""Forms of the rule "abbreviations", before its own."""
