"""Abbreviations that mean one thing anywhere: "etc.", "w/", "No. 7", "n/a"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english.words_before_numbers import NUMBERED, numbered, refuses
from podcast.narration.spoken.rule import Form, Rule, capital, form, one_of
from podcast.narration.spoken.sentence_ends import ends_sentence, stopped
from podcast.narration.spoken.shapes import GAP, SPACE
from podcast.narration.spoken.tables import table, wordlist
from podcast.narration.spoken.triggers import DIGITS

_SHORT = table("abbreviations", part="shortened")
_CLOSING = frozenset(
    {"acct.", "accts.", "amt.", "bal.", "concs.", "doz.", "ea.", "hosp.", "hr.", "hrs.", "mgmt."}
    | {"mos.", "mtg.", "pkg.", "pkgs.", "qtr.", "regs.", "temp.", "univ.", "wk.", "wks.", "yr."}
    | {"yrs."}
)


def _short(match: re.Match[str]) -> str:
    written = match["said"]
    said = _SHORT.get(written) or _SHORT[written[0].lower() + written[1:]]
    if (written[0].isupper() and written not in _SHORT) or begins(match):
        said = said[0].upper() + said[1:]
    # Few of them end a sentence before the text does.
    before_name = written.lower() not in _CLOSING
    ends = written.endswith(".") and ends_sentence(match, before_name=before_name)
    return f"{said}." if ends else said


_ALWAYS = table("abbreviations", part="always")
_BARE = table("abbreviations", part="bare")
_I_AHEAD = late_regex(r"[\s”’)]{1,3}I\b")
_NUMERAL = r"(?=[IVXivx])(?:[IVXLC]{1,8}|[ivxlc]{1,8})[a-dA-D]?(?!\w)"
_ALSO_LETTERS = frozenset({"CF.", "ESP.", "APR.", "RESP."})


def _always(match: re.Match[str]) -> str | None:
    """Say what has one meaning; in capitals some have another: "She has CF.", "at 5% APR."."""
    if match["said"] in _ALSO_LETTERS:
        return None
    said = _ALWAYS[match["said"].lower()]
    if match["said"][0].isupper():
        said = said[0].upper() + said[1:]
    before_name = match["said"].lower() not in {"etc.", "et al."}
    if match["said"].lower() == "cf.":
        return said  # what is compared follows: "cf. In re Roe"
    if match["said"].lower() == "etc." and _I_AHEAD.match(match.string, match.end()):
        return f"{said}."
    ends = match["said"].endswith(".") and ends_sentence(match, before_name=before_name)
    return f"{said}." if ends else said


def _bare(match: re.Match[str]) -> str:
    ends = match["said"].endswith(".") and ends_sentence(match, before_name=True)
    return f"{_BARE[match['said']]}{'.' if ends else ''}"


def _with(match: re.Match[str]) -> str:
    said = "without" if match["said"][-1] in "oO" else "with"
    gap = "" if match.string[match.end() : match.end() + 1].isspace() else " "
    return (said.capitalize() if match["said"][0] == "W" else said) + gap


def _with_or_without(match: re.Match[str]) -> str:
    return f"{match[0].partition('/')[0]} or without"


def begins(match: re.Match[str]) -> bool:
    """Tell whether an abbreviation begins its sentence."""
    before = match.string[max(0, match.start() - 3) : match.start()].rstrip()
    return not before or before[-1] in ".!?\n"


_A_COUNT = late_regex(
    rf" [0-9]+ {one_of(sorted(wordlist('counted', part='nouns')))}\b", re.IGNORECASE
)


def _number_of_capitals(match: re.Match[str]) -> str | None:
    """Say "HIGHWAY NO 31" as a number; "NO 24 HOUR SERVICE" has none."""
    if not match["said"].endswith(".") and _A_COUNT.match(match.string, match.end()):
        return None
    return "numbers" if "S" in match["said"] else "number"


def _significant(match: re.Match[str]) -> str:
    return f"{match['said'][0]}ignificant"


FROM_THE_TABLE: tuple[Form, ...] = (
    form(
        r"(?<![\w.'’-])(?P<said>[Ll]vl\.?)(?= [0-9])",
        lambda m: f"{m['said'][0]}evel",
        needs=("vl",),
    ),
    form(
        r"[0-9][a-z]? (?P<said>inc\.?)(?=[,;)]|\.?$)",
        lambda match: stopped("inclusive", match),
        needs=("inc",),
    ),
    form(r"(?<![\w-])A(?P<said>[-\u2013])(?=Z(?![\w-]))", " to ", needs="-\u2013"),
    form(r"(?<![\w/])w/r/t(?![\w/])", "with respect to", needs=("w/r/t",)),
    form(
        r"\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Tt]en)-(?P<said>pt\.?)(?= [a-z])",
        "point",
        needs=("-pt",),
    ),
    form(
        rf"(?<![\w./'’-])(?P<said>"
        rf"{one_of([way for one in _SHORT for way in (one, one[0].upper() + one[1:])])})"
        r"(?![\w/]|\.\w|['’][a-z])",
        _short,
    ),
    form(
        r"[0-9] [a-z]{1,8}\.? (?P<said>m(?P<end>in|ax)\.)(?=[,;)]|$| [A-Z])",
        lambda match: stopped(f"m{match['end']}imum", match),
        needs=(" min.", " max."),
    ),
    form(r"(?<![\w.])(?P<said>[Ss]ig\.)(?= others?\b)", _significant, needs=("ig.",)),
    capital(
        r"(?<![\w.])(?P<said>Cat\.)(?= ?[1-9](?:[-\u2013][1-9])?\b(?! (?:days?|weeks?|hours?|"
        r"years?)\b))",
        "category",
        needs=("Cat.",),
    ),
    form(r"(?<=[a-z.)0-9] )\+(?= [a-z]{2})", "plus", needs=("+ ",)),
)
"""Forms of the rule "abbreviations", of a table."""

ABBREVIATIONS = Rule(
    "abbreviations",
    (
        form(
            rf"(?<![\w.])(?P<said>[Nn]os?\.?|[Nn]os?{SPACE}\.)(?={SPACE}?[0-9])",
            numbered,
            needs=DIGITS,
        ),
        form(
            r"(?<![\w.])(?P<said>No\.)(?= (?!I ['’a-z]|I['’])(?:[A-Z]?[IVX0-9]{1,9}"
            r"|[A-Z]{1,3}-?[0-9]{1,6})\b)",
            lambda match: None if refuses(match) else "number",
            needs=("No.",),
        ),
        form(
            rf"(?<![\w.])(?P<said>(?i:{one_of(tuple(NUMBERED))})\.)"
            # "The answer was no. I left": a lone I that a sentence goes on with is a person.
            rf"(?={SPACE}?(?:[0-9]|(?!I['’]|I{SPACE}[a-z]){_NUMERAL}))",
            numbered,
            needs=".",
        ),
        form(
            rf"(?<![\w.])(?P<said>[Vv]ols?|[Pp]gs?|pp|Apt|Hwy|Rte)(?={SPACE}[0-9])",
            numbered,
            needs=DIGITS,
        ),
        form(rf"(?<![\w.])(?P<said>[Nn]o\.)(?={SPACE}of\b(?! course))", numbered, needs=("o.",)),
        form(rf"(?<![\w.])(?P<said>[Ee]qs?\.)(?={SPACE}?\([0-9])", numbered, needs=("q.", "qs.")),
        form(r"(?<![\w.])(?i:n/a)(?![\w/])", "not applicable", needs=("/a", "/A")),
        form(rf"(?<![\w.])(?P<said>(?i:{one_of(tuple(_ALWAYS))}))(?!\w)", _always),
        form(rf"(?<![\w./])(?P<said>{one_of(tuple(_BARE))})(?![\w'’/-]|\.\w)", _bare),
        form(r"(?<!\w)[Ww]ith/without(?!\w)", _with_or_without, needs=("/without",)),
        form(
            r"(?<![\w/])(?P<said>[Ww]/[oO])(?![\w/])",
            lambda match: "Without" if match["said"][0] == "W" else "without",
            needs=("w/", "W/"),
        ),
        form(
            rf"(?<![\w/])(?P<said>[Ww]/)(?={GAP}\w)(?!in\b|out\b|[ubceUBCE]\b)",
            _with,
            needs=("w/", "W/"),
        ),
        form(r"(?<!\w)(?P<said>NOS?\.?)(?= [0-9])", _number_of_capitals, needs=("NO",)),
    ),
)
