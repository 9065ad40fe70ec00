"""Whether the full stop of an abbreviation also ends its sentence."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.tables import wordlist

_NEXT = re.compile(r"[\s\"'”’)\]]*([\w'’]*)")
# "At 6 a.m. I packed": a lone I that goes on with a small word is a person.
_A_PERSON = re.compile(r"[\s\"'”’)\]]{1,3}I [a-z]")
# Days that are words, too, but for their stop: "9 a.m. Sat. and 10 a.m. Sun."
_SHORT_DAY = re.compile(r"\s(?:Sat|Sun|Wed|Mar)\.")
# A day with which a sentence begins does not end it: "On Fri. 3 Mar. Mr Lee spoke".
_OPENS = late_regex(
    r"(?:^|[.!?\n]\s*)(?:On|By|From|Since|Until|After|Before|In|During)\b"
    r"(?:[^.!?]|\.(?= (?:to |$))){0,30}$"
)
_STARTS = wordlist("abbreviations", part="sentence_starts")
_GOES_ON = wordlist("abbreviations", part="goes_on")

_CLOSING = " \t\n\u00a0\"'”’»)]"


def ends_sentence(match: re.Match[str], *, before_name: bool = False) -> bool:
    """Tell whether an abbreviation that a match ends with ends its sentence too.

    ``before_name`` is for those that often stand before a name ("U.S. Census"):
    then only a word that begins sentences is taken for the next one's beginning.
    """
    ahead = _NEXT.match(match.string[match.end() : match.end() + 24])
    word = ahead[1].replace("’", "'") if ahead else ""
    if _SHORT_DAY.match(match.string, match.end()):
        return False
    if word == "I" and _A_PERSON.match(match.string, match.end()):
        return True
    if not word:
        return not match.string[match.end() : match.end() + 3].strip(_CLOSING)
    if before_name:
        return word.partition("'")[0] in _STARTS
    return word[0].isupper() and word not in _GOES_ON


def stop_of(match: re.Match[str], group: str | int = "said") -> str:
    """Give the full stop of an abbreviation that ends its sentence too, and "" for any other."""
    return "." if match[group].endswith(".") and ends_sentence(match) else ""


# Who or what the next sentence counts; "5 lb. 4 oz." and "every 5 min. 3 people fall" go on.
_COUNTS_ON = re.compile(
    r" [0-9]{1,5} (?:people|men|women|children|others|more (?:came|went|were|followed)|of (?:us"
    r"|them"
    r"|you|those|these|the|my|our|his|her)|(?:were|are|left|came|went|died|remain(?:ed)?|failed"
    r"|survived|stayed|slept|won|lost|fell)\b(?! of)|(?:cars|guests|runners|riders|players|students"
    r"|members|workers|cases|deaths|houses|homes) [a-z]{3})"
)
_ENGINE = re.compile(" V(?:6|8|10|12)\\b")  # "a 289 cu. in. V8"
_FRONTED = late_regex(
    r"(?:^|[.!?\n]\s*)(?:In|Every|Within|After|For|At|By|Per|Over|About|Under|Each|Around|With)\b"
    r"[^.!?]{0,24}$"
)


def stop_of_measure(match: re.Match[str]) -> str:
    """Give the full stop of a unit that ends its sentence, before a figure, too."""
    if not match[0].endswith(".") or _ENGINE.match(match.string, match.end()):
        return ""
    before = match.string[max(0, match.start() - 40) : match.start()]
    counts_on = _COUNTS_ON.match(match.string, match.end()) and not _FRONTED.search(before)
    return "." if counts_on else stop_of(match, 0)


def stopped(said: str, match: re.Match[str]) -> str:
    """Give what is said for the group ``said``, with the full stop that ends its sentence."""
    return f"{said}{stop_of(match)}"


def stop_behind_day(match: re.Match[str]) -> str:
    """Give the full stop of a day whose short month ends its sentence, as `stop_of` does."""
    before = match.string[max(0, match.start() - 50) : match.start()]
    return "" if _OPENS.search(before) else stop_of(match, 0)
