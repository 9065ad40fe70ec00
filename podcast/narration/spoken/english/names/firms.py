"""Companies and halves of their years: "Ford Motor Co. raised", "Smith & Co. The name", "1H26"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, capital, form, one_of
from podcast.narration.spoken.sentence_ends import ends_sentence
from podcast.narration.spoken.tables import table

_TRADES = (
    "(?:Motor|Motors|Oil|Steel|Gas|Power|Electric|Insurance|Trading|Railway|Railroad|Mining|Brewing"
    "|Manufacturing|Mfg\\.|Tobacco|Coal|Tea|Paper|Lumber|Timber|Coffee|Food|Foods|Shipping|Chemical"
    "|Tire|Rubber|Publishing|Land|Canal|Furniture|Clothing|Baking|Shoe|Hardware|Film|Construction"
    "|Investment|Telephone|Supply|Drug|Sugar|Iron|Cotton|Textile|Theatre|Broadcasting|Realty|Watch"
    "|Piano|Soap|Candy|Chocolate|Toy|Bottling|Packing|Milling|Fruit|Dairy|Grocery|Bus|Airline"
    "|Aircraft|Engine|Engineering|Gold|Silver|Copper|Salt|Glass|Printing|Machine|Tool|Carpet)"
)


_STATE = one_of(sorted({*table("places", part="states").values(), *table("places", part="states")}))


def _company(match: re.Match[str]) -> str:
    ends = match["said"].endswith(".") and ends_sentence(match, before_name=True)
    return "Company." if ends else "Company"


# Hours and minutes: "the walk took 2H15".
_LASTS = late_regex(
    r"\b(?i:lasts?|lasted|duration|runtime|took|takes?|cook\w{0,3}|bak(?:e|ed|ing)|time|for|after"
    r"|walk|flight|drive|film|train|journey|ride|hike):? (?:about |of )?$"
)


def _half_year(match: re.Match[str]) -> str | None:
    if _LASTS.search(match.string[: match.start()][-24:]):
        return None
    half = "first" if match["half"] == "1" else "second"
    year = number_words.year(2000 + int(match["year"]))
    return f"{'' if match['the'] else 'the '}{half} half of {year}"


FIRMS: tuple[Form, ...] = (
    # Half a year of a firm: "1H26".
    form(
        r"(?:(?P<the>\b[Tt]he )"
        r"|(?<![\w.-]))(?P<said>(?P<half>[12])H(?: ?['’]| ?20)?(?P<year>[1-4][0-9]))(?![\w/%-]"
        r"|[.,][0-9])",
        _half_year,
        needs=("1H", "2H"),
    ),
    form(
        r"(?:&|\b[Aa]nd|\bBros\.|\bBrothers|\bSons) (?P<said>Co\.)(?!\w)", _company, needs=("Co.",)
    ),
    capital(
        rf"\b[A-Z][\w&’'-]{{1,20}} {_TRADES} (?P<said>Co\.)(?!\w)",
        _company,
        needs=("Co.",),
    ),
    # A county, named before its state or what is a county's.
    capital(
        rf"\b[A-Z][a-z]{{2,20}} (?P<said>Co\.)(?=, (?:{_STATE})|"
        r" (?:[Ss]heriff|[Cc]ommission|[Jj]ail|[Ff]air\b|[Cc]ourthouse|[Ss]chools?\b|residents"
        r"|voters|line\b))",
        "County",
        needs=("Co.",),
    ),
    form(
        r"\b(?:[Ss]ued|[Bb]ought|[Aa]cquired|[Jj]oined|[Oo]f|[Aa]t|[Bb]y|[Ff]or|[Tt]he)"
        r" (?:[A-Z][\w&’'-]{1,20} )?"
        r"[A-Z][\w&’'-]{1,20} (?P<said>Co\.)(?= (?:in|of|for|has|had|was|is|said|sold|made|to"
        r"|and)\b|[;)])",
        _company,
        needs=("Co.",),
    ),
    capital(
        r"\b[A-Z][\w&’'-]{1,20} (?P<said>Co\.)(?=,? (?:Inc|Ltd|LLC|Limited|PLC|plc)\b)",
        "Company",
        needs=("Co.",),
    ),
)
"""Forms of the rule "abbreviations", before its own."""
