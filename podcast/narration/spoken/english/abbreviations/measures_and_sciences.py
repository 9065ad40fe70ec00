"""Measures, sciences and machines cut short: "Ht 180", "sq. ft.", "a white ppt", "Mk. IX"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english.number_words import letters
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import NUMBER

_CHEMICAL = late_regex(
    r"\b(?:brown|white|yellow|blue|green|red|black|orange|cream|solution|ions?|reagent|filter\w{0,3}"
    r"|acid|chloride|sulph?ate|sulfate|hydroxide|nitrate|dissolv\w+|form\w{0,3})\b|→"
)
_SHOWN = late_regex(
    r"\b(?:slides?|decks?|presentations?|files?|folder|sen[dt]|e?-?mail\w{0,3}|upload\w{0,3}"
    r"|opened|header|template|meeting)\b",
    re.IGNORECASE,
)


def _precipitate(match: re.Match[str]) -> str | None:
    near = around(match, within=100, group="said")
    if not _CHEMICAL.search(near) or _SHOWN.search(near):
        return None
    return stopped("precipitate", match)


def _area(match: re.Match[str]) -> str | None:
    """Say what covers the ground: "so many square feet", "dollars per square foot"."""
    if match["said"][0] == "/":
        return stopped(" per square foot", match)
    before = match[0][: -len(match["said"])].rstrip()
    if before == "per" or before[-1].isdigit():
        return stopped("square foot" if before == "per" else "square feet", match)
    return None


_FILES_AS_WORDS = frozenset({"zip", "doc", "bat", "tar", "gif", "app", "bin", "log", "ini", "dat"})


def _file(match: re.Match[str]) -> str:
    ending = match["ending"]
    return (
        f"dot {ending if ending in _FILES_AS_WORDS or len(ending) > 4 else letters(ending.upper())}"
    )


_DAY = r"(?:[0-9]{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)"

MEASURES_AND_SCIENCES: tuple[Form, ...] = (
    form(
        r"\b(?:[Tt]he(?= std(?:\.| (?:rate|size|width|of)\b))"
        r"|[Ee]xpected|[Nn]ational|[Hh]igh|[Ll]ow|[Mm]in\.|[Bb]ritish"
        r"|a(?= std(?:\.| (?:rate|size|width|of)\b))) (?P<said>std\.?)"
        r"(?= (?:in|of|for|at|rate|size|width|was|is)\b|[,;)]|$)",
        "standard",
        needs=("std",),
    ),
    form(
        r"\b(?:for|by|of|her|his|their|and|in) (?P<said>(?P<kind>[wh])t\.)(?=[,;)]|$| (?:and|&"
        r"|is|was)\b)",
        lambda match: stopped("weight" if match["kind"] == "w" else "height", match),
        needs=("wt.", "ht."),
    ),
    form(r"(?<=[0-9] )c/c(?![\w/])", "centre to centre", needs=("c/c",)),
    form(
        rf"(?<![0-9.,]){NUMBER} ?mm (?P<said>eq\.)(?=[,;)]| [a-z])",
        "equivalent",
        needs=("eq.",),
    ),
    form(
        r"(?<![\w.])Mk\.?(?= ?(?:[IVX]{1,5}|[1-9])(?![\w:]|[.,][0-9]))",
        lambda match: "Mark" if match.string[match.end()] == " " else "Mark ",
        needs=("Mk",),
    ),
    form(
        r"(?<![\w.])(?P<first>[Cc])hr\.(?= ?(?:[0-9]{1,2}|[XY])(?:[pq;,.)]|\b))",
        lambda match: f"{match['first']}hromosome",
        needs=("hr.",),
    ),
    form(
        r"\b[A-Z][a-z]{2,20} [a-z]{3,20} (?P<said>(?P<rank>var|subsp|f)\.)(?= [a-z]{4})",
        lambda match: {"var": "variety", "subsp": "subspecies", "f": "form"}[match["rank"]],
        needs=("var.", "subsp.", " f."),
    ),
    form(r"(?<=[a-z] )(?P<said>ppt\b\.?)", _precipitate, needs=("ppt",)),
    form(r"(?<=[0-9] )reqs?(?=/| per (?:second|minute|hour|day)\b)", "requests", needs=("req",)),
    form(
        r"\b(?:[Tt]he|[Aa]n|[Oo]n|[Yy]early|[Dd]aily|[Mm]onthly) (?P<said>ave\.)"
        r"(?= (?:temp|wt\.|age\b|weight|height|scores?\b|prices?\b|costs?\b|time\b|speed|wage"
        r"|salary|income|rain|length|number|rates?\b|size|daily|monthly|annual|weekly|family|household"
        r"|house|home|person|adult|man\b|woman\b|yield|high\b|low\b))",
        "average",
        needs=("ave.",),
    ),
    form(
        r"(?<![\w.])(?P<first>[Hh])t\.(?= above\b)",
        lambda match: f"{match['first']}eight",
        needs=("t.",),
    ),
    form(
        r"\b(?:[Pp]eak|[Mm]ax\.?|[Mm]in\.?|[Pp]lasma|[Ss]erum|[Ff]inal|[Tt]otal|[Mm]ean|[Bb]lood|[Tt]rough"
        r"|[Aa]mbient) (?P<said>concs?\b\.?)(?!\w)",
        lambda match: stopped("concentrations" if "s" in match["said"] else "concentration", match),
        needs=("conc",),
    ),
    # When a paper came and was taken: "Received 3 Jan; rev. 12 Mar; acc. 1 Apr 2026".
    form(
        rf"\b[Rr]eceived\b[^.\n]{{4,40}}?[;,] (?P<said>rev\.)(?= {_DAY})",
        "revised",
        needs=("rev.",),
    ),
    form(
        rf"\b(?:[Rr]eceived|[Rr]ev(?:\.|ised))\b[^\n]{{4,40}}?[;,] (?P<said>acc\.)(?= {_DAY})",
        "accepted",
        needs=("acc.",),
    ),
    form(r"(?<=sea )lvl\b\.?", "level", needs=("lvl",)),
    form(
        r"(?<![\w.])(?P<first>[HhWw])t\.(?= \((?:kg|g|lbs?|cm|m|in|ft)\))",
        lambda match: f"{match['first']}eight",
        needs=("t. (",),
    ),
    form(
        r"(?:[0-9]|\bper|[a-z]{4,8}) ?(?P<said>/?sq\.? ?ft\b\.?)(?<! sq ft)(?!\w)",
        _area,
        needs=("ft",),
    ),
    form(
        r"\b(?:[Tt]he|[Tt]otal|[Aa]pprox\.|[Ll]iving) (?P<said>sq\. ft\.)(?= (?:is|was|of|area)\b)",
        "square footage",
        needs=("sq. ft.",),
    ),
    form(
        r"(?<![\w.])(?P<said>[Tt]emp)(?=:? [0-9]{2,3}(?:\.[0-9]|[,;.)]|$| and\b))",
        lambda match: f"{match['said'][0]}emperature",
        needs=("emp",),
    ),
    form(
        r"(?<![\w.])(?P<said>[HhWw]t\b\.?)(?=:? [0-9])",
        lambda match: f"{match['said'][0]}eight",
        needs=("t",),
    ),
    form(
        r"(?<![\w.])(?P<first>[Tt])emp\.?"
        r"(?= (?:staff|work(?:ers?)?|agenc(?:y|ies)|jobs?|positions?|roles?)\b)",
        lambda match: f"{match['first']}emporary",
        needs=("emp",),
    ),
    # Temperatures of a day: "T max. 36 °C".
    form(
        r"(?<![\w.])(?P<said>T ?(?P<end>max|min)\b\.?)(?=:? [-\u2212\u2013]?[0-9])",
        lambda match: f"{match['end']}imum temperature",
        needs=("T max", "T min", "Tmax", "Tmin"),
    ),
    # Of two results, and never of a program: "9.1 v. 10.2 g/dl", "5.2% v. 7.1%".
    form(r"[0-9](?:\.[0-9]{1,3}|%) (?P<said>v\.?)(?= [0-9]{1,3}[.%])", "versus", needs=(" v",)),
    form(
        r"(?<![\w.])(?<![0-9%)] )v\.(?= ?[0-9]{1,3}\.[0-9]{1,3}\.[0-9])", "version", needs=("v.",)
    ),
    form(
        r"(?<![\w.])\.(?P<ending>[a-z]{2,5})(?= (?:files?|extensions?|format|documents?|archives?"
        r"|spreadsheets?|images?|packages?)\b|,? (?:and|or) \.[a-z])",
        _file,
        needs=(" .", "(."),
    ),
    form(
        r"(?<![\w.])\.[a-z]{2,5},? (?:and|or) (?P<said>\.(?P<ending>[a-z]{2,5}))\b",
        _file,
        needs=(" .", "(."),
    ),
)
"""Forms of the rule "abbreviations", before its own: where what stands near tells."""
