"""Streets, buildings and rooms cut short: "Elm Cl", "2nd Fl", "Conf. Rm. B", "r/o 12"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english.number_words import digits, letters
from podcast.narration.spoken.rule import Form, capital, form, one_of
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import SPACE
from podcast.narration.spoken.tables import table
from podcast.narration.spoken.triggers import DIGITS

_BLOCKS = {"blk": "block", "blks": "blocks", "pgs": "pages"}
_STREETS = {
    **table("abbreviations", part="streets"),
    "Cl": "Close", "Gdns": "Gardens", "Pde": "Parade",
}  # fmt: skip
_TOWARDS = (
    r"\b(?:[Oo]nto|[Ii]nto|[Dd]own|[Aa]long|[Oo]n|[Oo]ff|[Uu]p|[Aa]t|[Ff]rom|[Vv]ia|[Aa]cross"
    r"|[Pp]ast"
    r"|[Tt]o|[Ii]n|[Oo]f|[Nn]ear|and|corner of|[Ll]eft|[Rr]ight)"
)


def _street(match: re.Match[str]) -> str:
    return stopped(_STREETS[match["said"].rstrip(".")], match)


def _inward(match: re.Match[str]) -> str:
    """Say the end of a British postcode, which is no place in a row: "0RD"."""
    return f"{digits(match['said'][0])} {letters(match['said'][1:])}"


POSTCODES: tuple[Form, ...] = (
    form(
        r"\b(?:[A-PR-UWYZ][A-HK-Y]|[BEGLMNSW])[0-9][0-9A-Z]? "
        r"(?P<said>[0-9](?:RD|TH|ST|ND))(?=[,.;)]|$"
        r"|\n)",
        _inward,
        needs=DIGITS,
    ),
)
"""Forms of the rule "identifiers"."""

STREETS_AND_BUILDINGS: tuple[Form, ...] = (
    capital(r"(?<![\w.])Rm(?=s? (?:sizes?|rates?|service|only|hire|temp)\b)", "Room"),
    form(r"(?<![\w/])r/o(?= [0-9])", "rear of", needs=("r/o",)),
    form(
        rf"{_TOWARDS} (?:[A-Z][a-z’']{{2,20}} ){{1,2}}(?<!Chlorine )"
        rf"(?P<said>{one_of(tuple(_STREETS))}\b\.?)"
        r"(?!['’\w-]| ?[0-9]{1,3}[.,:][0-9])",
        _street,
        needs=tuple(_STREETS),
    ),
    # A highway with a letter, of Missouri and Wisconsin: "Hwy N", "Rt. O".
    form(
        r"(?<![\w.])(?P<said>(?P<kind>Hwy|Rte|Rt)\.?)(?= (?!I\b)[A-Z]{1,2}(?![\w'’&]|\.[\w ]))",
        lambda match: "Highway" if match["kind"] == "Hwy" else "Route",
        needs=("Hwy", "Rt"),
    ),
    form(
        r"(?<![\w.])(?P<said>[Ss]r\.? [Cc]tr\b\.?)",
        lambda match: stopped(
            "Senior Center" if match["said"][0] == "S" else "senior center", match
        ),
        needs=("tr",),
    ),
    capital(r"(?<![\w.])Ry\.(?= (?:Co|Corp)\b)", "Railway", needs=("Ry.",)),
    form(
        r"(?<![\w.])(?P<said>(?:Co|Cty)\.)(?= (?:Rd|Road|Hwy|Highway)\b)",
        "County",
        needs=("Co.", "Cty."),
    ),
    form(
        r"\b(?:Co\.|County|Cty\.|State|Twp\.?|Ranch|Forest) (?P<said>Rd\b\.?)",
        "Road",
        needs=("Rd",),
    ),
    form(
        r"(?:^|(?<=[,;.] ))Fl\.(?= [1-9][0-9]?(?![\w.,/-]\w|\w| (?:fl|oz)))",
        "Floor",
        needs=("Fl.",),
    ),
    form(r"(?<=[0-9](?:st|nd|rd|th) )(?P<said>Fl\b\.?)(?=[,;]| [a-z])", "Floor", needs=("Fl",)),
    form(
        r"\b[0-9]{1,4}[A-Za-z]? (?:[A-Z][a-z’']{2,20} ){1,2}(?P<said>Cl\b\.?)(?=[,;)]|$"
        r"| (?:and|in|at|to|is|was|by)\b)",
        lambda match: stopped("Close", match),
        needs=("Cl",),
    ),
    capital(
        r"\b[A-Z][a-z’']{2,20}(?: [A-Z][a-z]{2,12})? (?P<said>(?:Rd|Blvd|Pkwy|Cres|Crt|Gdns"
        r"|Ave)\b\.?)"
        r"(?![\w'’-]| Maria)",
        _street,
        needs=("Rd", "Blvd", "Pkwy", "Cres", "Crt", "Gdns", "Ave"),
    ),
    form(
        r"(?<![\w.])(?P<kind>Ind|Trad|Bus|Hsg|Retail|Trading|Industrial)\.? (?P<said>Est\b\.?+)"
        r"(?! (?:in )?(?:1[5-9]|20)[0-9]{2}\b)",
        lambda match: stopped("Estate", match),
        needs=("Est",),
    ),
    form(r"(?<![\w.])Ind\.?(?= Est)", "Industrial", needs=("Ind",)),
    form(
        r"(?<![\w.])(?P<said>[Bb]ldgs?\.)(?!\w)",
        lambda match: stopped(
            f"{match['said'][0]}uilding{'s' if match['said'][-2] == 's' else ''}", match
        ),
        needs=("ldg",),
    ),
    form(
        r"(?<!\bthe )(?<!\bour )(?<!\btheir )(?<!\ban )(?<=[\w,)] )opp\.(?= (?:the|our|his|her"
        r"|its) )",
        "opposite",
        needs=("opp.",),
    ),
    form(
        r"(?<![\w.])(?P<said>(?P<short>rdbt|r'bout)\b\.?)(?!\w)",
        lambda match: stopped("roundabout", match),
        needs=("bt", "r'b"),
    ),
    capital(
        r"(?<![\w.])(?P<said>Conf\.)(?= (?:Rm|Room|Center|Centre|Call))",
        "Conference",
        needs=("Conf.",),
    ),
    capital(r"(?<![\w.])Rm\.(?= [A-Z]\b)", "Room", needs=("Rm.",)),
    form(r"(?<=, )Nr\.?(?= [A-Z][a-z])", "near", needs=("Nr",)),
    capital(r"(?<![\w.])Med\. C(?:tr|en)\.?(?!\w)", "Medical Center", needs=("Med.",)),
    capital(
        r"\b(?:[Hh]ealth|[Mm]edical|Community|Civic|Convention|Conference|Shopping|Arts|Cancer"
        r"|Research) (?P<said>Ctr\b\.?)",
        lambda match: stopped("Center", match),
        needs=("Ctr",),
    ),
    form(
        r"[0-9] (?P<said>(?P<short>blks?|pgs)\b\.?)(?= (?:N|S|E|W|[a-z]{2})|[,.;)]|$)",
        lambda match: stopped(_BLOCKS[match["short"]], match),
        needs=("blk", "pgs"),
    ),
    capital(r"\b[A-Z][a-z]{2,20} (?P<said>Bldg\b\.?)", lambda match: stopped("Building", match)),
    form(r"(?<![\w.])(?P<said>Rm\.?)(?= (?:[A-Z]\.?)?[0-9])", "Room", needs=("Rm",)),
    form(r"(?<![\w.])cnr\.?(?= (?:of )?[A-Z])", "corner", needs=("cnr",)),
)
"""Forms of the rule "abbreviations", before its own: where what stands near tells."""

STREETS_AND_BUILDINGS_ANYWHERE: tuple[Form, ...] = (
    form(rf"(?<![\w.])Ste\.?(?={SPACE}[0-9])", "Suite", needs=("Ste",)),
)
"""Forms of the rule "abbreviations" that hold wherever they stand."""
