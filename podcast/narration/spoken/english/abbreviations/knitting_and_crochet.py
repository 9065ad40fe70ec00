"""Patterns of knitting and crochet: "14 sts", "K2, p2, rep. from *", "st st", "ch 3", "2 dc"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.units import unit_name
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, form

_WINDOW = 100  # characters on each side that may hold the cue
_KNITTED = re.compile(
    r"\b(?:[Kk]nit\w{0,4}|[Pp]url|[Cc]ast (?:on|off)|[Rr](?:ows?|(?:oun|n)ds?)|rib|[Yy]arn|[Ww]ool"
    r"|[Nn]eedles?"
    r"|ndls?|[Ss]t st|ply|[Cc]rochet|garter|stocking|gauge|[Tt]ension|[Ss]titch\w{0,3}|sts|patt"
    r"|neck edge"
    r"|armhole|k[1-9] ?tog)\b"
)
_STITCHES = re.compile(
    r"(?<![\w/])[kp] ?[1-9]|\brep\b|\bsts\b|\b[Cc]ast on|\bknit|\bpurl|\*|\bssk|\bpsso"
)
_CROCHETED = re.compile(
    r"\b(?:[Cc]rochet\w{0,3}|[Hh]ook|[Gg]auge|sl st|[Rr]nds?|(?:next|each|same|in|turning) (?:st"
    r"|ch|sp)|magic ring"
    r"|[Cc]h[ -]?[1-9])\b"
)
_WORDS = {
    "sts": "stitches", "st": "stitch", "ndls": "needles", "inc": "increase", "dec": "decrease",
    "foll": "following", "rem": "remaining", "rep": "repeat", "beg": "beginning", "patt": "pattern",
    "tog": "together", "cont": "continue", "alt": "alternate", "yo": "yarn over", "rnd": "round",
    "rnds": "rounds", "g st": "garter stitch", "psso": "pass slipped stitch over",
    "meas": "measures", "ssk": "slip, slip, knit", "sl": "slip", "pr": "pair", "prs": "pairs",
}  # fmt: skip
_HOOKED = {
    "sc": "single crochet", "dc": "double crochet", "hdc": "half double crochet", "tr": "treble",
    "sl st": "slip stitch", "sp": "space", "sps": "spaces", "st": "stitch", "sts": "stitches",
}  # fmt: skip


def _near(match: re.Match[str]) -> str:
    return around(match, within=_WINDOW, group="said")


def _knitted(match: re.Match[str]) -> str | None:
    """Say what a pattern shortens: "84 sts", "k2, p2", "inc. 1 st"."""
    if not _KNITTED.search(_near(match)):
        return None
    written = match["said"].rstrip(".")
    if written[0] in "KP" and not _STITCHES.search(_near(match)):
        return None  # a mountain
    if said := _WORDS.get(written.lower()):
        return said.capitalize() if written[0].isupper() else said
    does = {"k": "knit", "p": "purl"}[written[0].lower()]
    count = number_words.integer(re.sub("[^0-9]", "", written))
    together = " together" if written.endswith("tog") else ""
    return f"{does.capitalize() if written[0].isupper() else does} {count}{together}"


def _side(match: re.Match[str]) -> str | None:
    """Say which side of the work is meant: "RS facing"."""
    if not _KNITTED.search(re.sub(r"\b[Rr]ows?\b", "", _near(match))) and not _STITCHES.search(
        _near(match)
    ):
        return None
    return "right side" if match["said"] == "RS" else "wrong side"


def _sizes(match: re.Match[str]) -> str | None:
    """Say what is done in each size one after the other: "36(40:44)", "K19(21:23)", "5(6)cm"."""
    if not _KNITTED.search(_near(match)):
        return None
    does = {"k": "knit ", "p": "purl ", "": ""}[match["does"].lower()]
    sizes = [
        number_words.number(one) for one in (match["first"], *re.split("[:,] ?", match["sizes"]))
    ]
    unit = f" {unit_name(match['unit'], one=False)}" if match["unit"] else ""
    said = f"{does}{', '.join(sizes)}{unit}"
    return said.capitalize() if match["does"].isupper() else said


def _here(match: re.Match[str]) -> str | None:
    """Say the star from which a row is repeated, where it stands."""
    is_repeated = re.search(r"\b[Rr]ep(?:eat|\.)? from \*", match.string[match.end() :])
    return "star, " if is_repeated else None


def _hooked(match: re.Match[str]) -> str | None:
    return _HOOKED[match["said"]] if _CROCHETED.search(_near(match)) else None


def _chain(match: re.Match[str]) -> str | None:
    """Say how many chains are made: "ch 3", and a space of them: "ch-2 sp"."""
    if not re.search(
        r"\b(?:h?dc|sc|tr|sps?|sl st|hook|[Cc]rochet\w*|(?:next|each|same|in|first|last) sts?)\b",
        _near(match),
    ):
        return None
    said = "Chain" if match["said"][0] == "C" else "chain"
    return f"{said}{match['joint']}"


_PATTERN = (
    r"(?:[0-9]\)? ?|\b)(?P<said>sts|(?<=[0-9] )st|ndls|foll\.?|(?:[Ii]nc|[Dd]ec)\.?(?= [0-9])"
    r"|(?:Inc|Dec)(?= row:)|meas(?= )|ssk|sl(?= [1-9])|prs?(?= [1-9][0-9.]{0,4} ?mm)"
    r"|(?<![\w/])[KkPp][1-9][0-9]?(?:tog)?(?=[,*;.()]|$| (?:rib|to|tog|in|across|from|sts|over)\b)"
    r"|(?<=[0-9] )tog|(?<![\w/])[kp] ?[1-9][0-9]?(?= sts?\b))(?![\w/])"
)

KNITTED_SIZES: tuple[Form, ...] = (
    form(
        r"(?<![\w.,/])(?P<said>(?P<does>[KkPp]?)(?P<first>[0-9.]{1,4}) ?"
        r"[(\[](?P<sizes>[0-9.]{1,4}(?:[:,] ?[0-9.]{1,4}){1,11})[)\]]"
        r"(?: ?(?P<unit>cm|mm|in(?=[.,;)]|$))(?!\w))?)",
        _sizes,
        needs="([",
    ),
)
"""Forms of the rule "terms": for others "40:44" is a score, "21:23" a time and K potassium."""

CRAFTS: tuple[Form, ...] = (
    form(
        _PATTERN,
        _knitted,
        needs=("st", "ndls", "foll", "nc", "ec", "meas", "ssk", "sl", "k", "p", "K", "P", "tog"),
    ),
    form(r"(?:^|(?<= ))(?P<said>\*)(?=[A-Za-z])", _here, needs="*"),
    form(
        r"[0-9] (?:sts|stitches)(?P<said> [x×] )(?=[0-9]{1,3} (?:rows|rnds|rounds)\b)",
        " by ",
        needs="x×",
    ),
    form(
        r"(?<![\w.])(?P<said>[Rr]ep\.?)(?= (?:from(?! [A-Z])|rows?|rnds?|rounds?"
        r"|these|last|to) ?[*\w])",
        _knitted,
        needs=("ep",),
    ),
    form(
        r"\b[Rr]ep(?:eat|\.)? from (?P<said>\*)(?: \d)?(?= |[,.;)])",
        "the star",
        needs="*",
    ),
    form(
        r"(?<![\w.])(?P<said>(?:psso|yo|g st|[Cc]ont\.?|beg\.?|rem\.?|patt|[Rr]nds?|alt\.?))"
        r"(?= (?:[0-9]|in|of|row|rows|to|as|until|sts|from|k[0-9]|p[0-9])|[,;:)]|\.?$)",
        _knitted,
        needs=("psso", "yo", "g st", "ont", "beg", "rem", "patt", "nd", "alt"),
    ),
    form(
        r"(?<![\w.])(?P<said>RS|WS)(?= (?:facing|of (?:the )?(?:work|fabric|piece))\b"
        r"|(?<=[a-zA] [RW]S) rows?\b|(?<=[0-9] \([RW]S)\)|(?<=[0-9]\) \([RW]S)\))",
        _side,
        needs=("RS", "WS"),
    ),
    form(
        r"(?<![\w.])(?P<said>hdc|dc|sc|tr|sl st)"
        r"(?= (?:in|into|around|across|evenly|to|through|from)\b|[,;)]| [(=])",
        _hooked,
        needs=("dc", "sc", "tr", "sl st"),
    ),
    form(
        r"\b(?:next|each|same|turning|first|last|ch-[1-9]) (?P<said>sts?|sps?)\b",
        _hooked,
        needs=(" st", " sp"),
    ),
    form(
        r"(?<![\w.])(?P<said>[Cc]h(?P<joint>[ -]))(?=[1-9][0-9]?\b)",
        _chain,
        needs=("h ", "h-"),
    ),
)
"""Forms of the rule "abbreviations", before its own."""


def named_stitches(*, british: bool) -> tuple[Form, ...]:
    """Give the form of a stitch that has another name in America."""
    name = "stocking stitch" if british else "stockinette stitch"

    def stitch(match: re.Match[str]) -> str | None:
        if not re.search(r"\b(?:[Ww]ork|row|rows|until|cm|in\.|inches)\b", _near(match)):
            return None
        return name

    return (form(r"(?<![\w.])(?P<said>[Ss]t st)(?![\w.])", stitch, needs=("t st",)),)
