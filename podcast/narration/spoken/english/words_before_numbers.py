"""Which words before a figure are short for a number, a page or a part, and which are not."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.rule import one_of
from podcast.narration.spoken.tables import table, wordlist

NUMBERED = table("abbreviations", part="numbered")
"""What stands before a figure, and what is said."""

_ONE_LETTER = late_regex(r"\s?[A-Za-z]\b")
# "Your GP. In May" ends with letters, and "5 p.m. EST. 40 people came" counts people.
_LETTER_BEFORE = late_regex(r"\b[A-Z][ \u00a0]$")
_ALSO_ACRONYMS = frozenset({"EST", "PT", "APP", "ART", "COL", "OP", "CL", "TAB", "EX"})
_COUNTS = late_regex(r"\s?[0-9][0-9,]{0,9} (?:people|men|women|children|[a-z]{2,20}s)\b")


def numbered(match: re.Match[str]) -> str | None:
    """Say the word before a figure; None where it is none, "The answer is no. 5 people left"."""
    written = match["said"].rstrip(" .").lower()
    if written == "no" and refuses(match):
        return None
    if written == "no" and _ONE_LETTER.match(match.string, match.end("said")):
        return None  # "So no. X marks the spot."
    if _ends_with_letters(match):
        return None
    if written == "fig" and _FRUIT.search(match.string[: match.start("said")][-24:]):
        return None
    if written == "app" and _DETERMINED.search(match.string[: match.start("said")][-8:]):
        return None  # a program: "Use the app. 3 taps are enough."
    said = NUMBERED[written]
    gap = " " if match.string[match.end("said") : match.end("said") + 1].isalnum() else ""
    return (said.capitalize() if match["said"][0].isupper() else said) + gap


# "She ate a fig. 4 were left."
_FRUIT = late_regex(
    r"\b(?:an?|[Oo]ne|ripe|fresh|dried|whole|half a|(?:ate|eat|picked|want)s? (?:the|my|his|her"
    r"|your)) $"
)


def _ends_with_letters(match: re.Match[str]) -> bool:
    """Tell "ask your G P. In May" and "5 p.m. EST. 40 people" from a page and a year."""
    written = match["said"].rstrip(" .")
    if len(written) == 1 and _LETTER_BEFORE.search(match.string[: match.start("said")][-3:]):
        return written.isupper()
    return written in _ALSO_ACRONYMS and bool(_COUNTS.match(match.string, match.end("said")))


def refuses(match: re.Match[str]) -> bool:
    """Say whether a "no." before figures is a no: "The answer is no. 5 people left"."""
    before = match.string[max(0, match.start() - 24) : match.start()]
    after = match.string[match.end("said") : match.end("said") + 40]
    if before.endswith(("Yes/", "yes/")):
        return True
    if _DENIED.search(before):
        return not _AND_ANOTHER.match(after)
    if not match["said"].endswith(".") and _NONE.search(before):
        return True
    if _DETERMINED.search(before):
        return False
    is_lacking = not match["said"].endswith(".") and _WITHOUT.match(after) and _ALONE.search(before)
    if is_lacking or (_ASKED.search(before) and _COUNTED.match(after)):
        return True
    stands = _ASKED.search(before) or not match["said"].endswith(".")
    return bool(_ONE_IN.match(after) and stands) or bool(_SOME_PEOPLE.match(after))


_DENIED = late_regex(
    r"\b(?:said|says|say|answer(?:ed|s)?|replied|replies"
    r"|[Yy]es (?:or|and)"
    r"|(?:answer|vote|reply|verdict|response|result) (?:is|was)|told \w{2,5}) $"
)
# "If you answered no. 3 or no. 5": numbers, the one like the other.
_AND_ANOTHER = late_regex(r"\s?[0-9]{1,3}(?:,|,? (?:and|or|to)) [Nn]os?\. ?[0-9]")
_DETERMINED = late_regex(
    r"\b(?:the|The|a|an|our|their|his|her|my|your|its|this|that|world's|as|at) $"
)
_NONE = late_regex(r"\b(?:[Tt]here (?:is|was|are|were)|[Tt]here's|have|has|had) $")
# What something lacks: "No 5 GHz band", "waterproof, no 5G".
_WITHOUT = late_regex(
    r" [0-9][0-9.,]{0,6} ?(?:[GMk]Hz|[mck]m|[mk]?g|m[lL]|[MGT]B|kW|mph|lbs?|oz|ft|%)(?![\w/])"
    r"| [2-6]G(?!\w)| [48]K(?!\w)"
)
_ALONE = late_regex(r"(?:^|[.,;:!?–—-] |\b(?:and|but|or|with|so) )$")
_ASKED = late_regex(r"[?!.]['\"’”]? $")
# "Refills? No. 30 tablets left."
_COUNTED = late_regex(
    rf"\s?[0-9][0-9,]{{0,6}} (?:person|patient|{one_of(sorted(wordlist('counted', part='nouns')))}"
    rf"|{one_of(sorted(wordlist('doses', part='forms')))})\b"
)
_ONE_IN = late_regex(r"\s?[0-9]{1,3} (?:in|out of) [0-9]")
_SOME_PEOPLE = late_regex(
    r"\s?[0-9][0-9,]{0,9} (?:people|men|women|children|patients|of|percent|per cent|years?|days?"
    r"|weeks?|months?|hours?|minutes?|times|studies|trials|users|deaths|others|more)\b"
)
