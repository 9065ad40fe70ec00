"""German endings: what an article or a preposition asks of the adjective behind it."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.german.grammar.cases import ACCUSATIVE, DATIVE

# Prepositions with "das" in them: "ins 3. Jahrhundert".
_WITH_DAS = "ins|ans|aufs|fürs|durchs|ums|übers|unters|hinters|vors"
# Before these a figure with a full stop and a noun is a place in a row: "der 4. Versuch".
ARTICLES = (
    "der|die|das|den|dem|des|im|am|zum|zur|vom|beim|ein(?:e[nmrs]?)?|jede[nmrs]?|diese[nmrs]?"
    "|jene[nmrs]?|welche[nmrs]?"
    "|[mdsk]ein(?:e[nmrs]?)?|ihr(?:e[nmrs]?)?|unser(?:e[nmrs]?)?"
    f"|{_WITH_DAS}"
)
# Behind these the place in a row ends in e: "jedes dritte Kind"; every other word asks for n.
WEAK = re.compile(
    f"der|die|das|(?:[mdsk]?ein|jed|dies|jen|unser|ihr|welch)e|(?:jede|diese|jene|welche)[rs]|{_WITH_DAS}",
    re.IGNORECASE,
)
# Behind these it tells the noun's gender: "ein dritter Versuch", "ein drittes Kind".
STRONG = re.compile("|[mdsk]?ein|ihr|unser|euer|[a-z]{3,7}tag|mittwoch|sonnabend", re.IGNORECASE)
# The endings behind no article, by case and by the noun's gender.
_OF_ITSELF = {
    "nominative": {"m": "r", "f": "", "n": "s"},
    "dative": {"m": "m", "f": "r", "n": "m"},
    "accusative": {"m": "n", "f": "", "n": "s"},
}


# Behind these a place in a row has the same ending: "ins frühe 18. Jh.".
ADJECTIVE = re.compile(
    "(?:früh|spät|ausgehend|beginnend|gesamt|ganz|halb|lang|kurz|ander|letzt|folgend|hoh|mittler)"
    "e(?P<end>[nrsm]?)"
)


def ending_before(before: str, *, kind: str) -> str:
    """The ending that an article or a preposition before it asks for."""
    if alike := ADJECTIVE.fullmatch(before):
        return alike["end"]
    if WEAK.fullmatch(before) and not (kind == "f" and before.lower() == "der"):
        return ""
    if re.fullmatch(rf"(?i:{DATIVE}|auf)", before):
        return _OF_ITSELF["dative"][kind]
    if re.fullmatch(rf"(?i:{ACCUSATIVE})", before):
        return _OF_ITSELF["accusative"][kind]
    if STRONG.fullmatch(before) or not re.fullmatch(
        r"(?i:de[mnrs]|im|am|zum|zur|vom|beim|[mdsk]?eine[mnrs]|(?:jede|diese|jene|welche)[mns])",
        before,
    ):
        return _OF_ITSELF["nominative"][kind]
    return "n"
