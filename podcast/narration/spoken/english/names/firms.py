"""Companies and counties by their neighbours: "Ford Motor Co. raised", "Smith & Co. The name"."""

from __future__ import annotations

import re

from podcast.narration.spoken.rule import Form, capital, form
from podcast.narration.spoken.sentence_ends import ends_sentence

_TRADES = (
    "(?:Motor|Motors|Oil|Steel|Gas|Power|Electric|Insurance|Trading|Railway|Railroad|Mining|Brewing"
    "|Manufacturing|Mfg\\.|Tobacco|Coal|Tea|Paper|Lumber|Timber|Coffee|Food|Foods|Shipping|Chemical"
    "|Tire|Rubber|Publishing|Land|Canal|Furniture|Clothing|Baking|Shoe|Hardware|Film|Construction"
    "|Investment|Telephone|Supply|Drug|Sugar|Iron|Cotton|Textile|Theatre|Broadcasting|Realty|Watch"
    "|Piano|Soap|Candy|Chocolate|Toy|Bottling|Packing|Milling|Fruit|Dairy|Grocery|Bus|Airline"
    "|Aircraft|Engine|Engineering|Gold|Silver|Copper|Salt|Glass|Printing|Machine|Tool|Carpet)"
)


def _company(match: re.Match[str]) -> str:
    ends = match["said"].endswith(".") and ends_sentence(match, before_name=True)
    return "Company." if ends else "Company"


FIRMS: tuple[Form, ...] = (
    form(r"(?:&|\b[Aa]nd) (?P<said>Co\.)(?!\w)", _company, needs=("Co.",)),
    capital(
        rf"\b[A-Z][\w&’'-]{{1,20}} {_TRADES} (?P<said>Co\.)(?!\w)",
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
