"""Parts of plays, laws and books: "Sc. ii", "Sch. 2", "p. 12f.", "Ex. 20", "the 20th C."."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.rule import Form, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import GAP

_A_VERSE = late_regex(
    r"\b[A-Z][a-z]{1,10}\.? [0-9]{1,3}:[0-9]{1,3}|\b[A-Z][a-z]{1,10} [0-9]+:[0-9]"
)


def _exodus(match: re.Match[str]) -> str | None:
    """Tell the second book of Moses from an example, by other verses in the sentence."""
    around = match.string[max(0, match.start() - 120) : match.end() + 120]
    return "Exodus" if _A_VERSE.search(around) else None


def _hoboken(match: re.Match[str]) -> str | None:
    """Say a work of Haydn's: "Hob. XVI:52" is Hoboken sixteen, fifty-two."""
    group = value(match["group"])
    if not group:
        return None
    letter = f" {match['letter'].upper()}" if match["letter"] else ""
    number = number_words.integer(match["number"])
    return f"Hoboken {number_words.cardinal(group)}{letter}, {number}"


WORKS: tuple[Form, ...] = (
    # Before a word that goes on it is no number's: "turn down the vol. on your phone".
    form(
        r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ee]ach|[Ff]irst|[Ss]econd|[Tt]hird|[Ll]ast|[Ss]ame|[Nn]ew) "
        r"(?P<said>vol\.)(?= [a-z])",
        "volume",
        needs=("vol.",),
    ),
    form(
        r"(?<![\w.])(?P<said>[Ss]c\.)(?= ?(?:[ivx]{1,4}|[IVX]{1,4}|[0-9]{1,2})(?!\w))",
        "scene",
        needs=("c.",),
    ),
    form(r"(?<![\w.])ll\.(?= ?[0-9])", "lines", needs=("ll.",)),
    form(r"(?<![\w.])[Ss]ch(?:ed)?\.(?= ?[0-9])", "Schedule", needs=("ch",)),
    form(
        r"(?:\b(?:[Mm]id|[Ll]ate|[Ee]arly)[- ](?:the )?|\b[Tt]he )[0-9]{1,2}(?:st|nd|rd|th)[ -]"
        r"(?P<said>C\b\.?)(?! ?[A-Z][a-z]{1,20} (?:and|&|[A-Z]))",
        lambda match: stopped("century", match),
        needs=("C",),
    ),
    form(
        r"\b(?:[Cc]hapters?|[Cc]h\.|pp?\.|[Pp]ages?|[Ss]ections?|vv?\.|[Vv]erses?|[Ll]ines?|ll\.|[Pp]ara"
        r"(?:graph|\.)?)"
        rf"{GAP}[0-9]{{1,4}}(?P<said> ?ff?\b\.?)(?!\w)",
        lambda match: stopped(" and following", match),
        needs="f",
    ),
    form(r"(?<![\w.])(?P<said>Ex\.)(?= [0-9]{1,2}(?:[:;,.)]|$))", _exodus, needs=("Ex.",)),
)
"""Forms of the rule "abbreviations", before it."""

CATALOGUED: tuple[Form, ...] = (
    form(
        r"(?<![\w.])Hob\.? ?(?P<group>[IVX]{1,6})(?P<letter>[a-z])?: ?(?P<number>[0-9]{1,3})(?!\w)",
        _hoboken,
        needs=("Hob",),
    ),
)
"""Forms of the rule "identifiers"."""
