"""Marks of citations that a copied text keeps on the line: "recover.1,2 A few", "this [12–14]."."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.dictionary import is_word
from podcast.narration.spoken.rule import Rule, form
from podcast.narration.spoken.tables import table
from podcast.narration.spoken.triggers import DIGITS

_NUMBERS = r"[1-9][0-9]{0,2}(?:[,\u2013-][1-9][0-9]{0,2}){0,9}"
_WORD = late_regex(r"(?:^|[\s(“\"‘—–-])([a-z]{2,24})[.;!?][”\"’]?$")
# Of a judgment, "[2019] UKSC 5, [23]".
_PARAGRAPH = late_regex(
    r"\b(?:UKSC|UKHL|UKPC|UKUT|EWCA|EWHC|EWFC|CSIH|CSOH|NICA|IESC|HCA|SCC|NZSC)\b[^.;\n]{0,30}$"
)
_HUNG = late_regex(r"(?:^|[\s(“\"‘—–-])([a-z]{3,24})$")
_END_MARK = late_regex(
    r"[a-z]{3}[.!?][1-9][0-9]?(?:[,\u2013-][1-9][0-9]?){0,9}(?=\s+[A-Z“\"‘(]|\s*$)"
)
_SHORT = frozenset(
    word.rstrip(".")
    for part in ("numbered", "always")
    for word in (*table("abbreviations", part=part), "max.", "min.")
)
_OF_TWO = frozenset({"it", "us", "me", "so", "do", "up", "he", "is", "be", "go", "we"})
# Behind these a bracket holds what the sentence speaks of.
_SPOKEN_OF = late_regex(
    r"\b(?:see|refs?|references?|in|by|steps?|items?|lists?|arrays?|index|ranges?|intervals?|CI|IQR"
    r"|from|pages?|keys?|press|vectors?|matrix|points?|sets?|tuples?|sequences?|coordinates|values?"
    r"|scores?|numbers?|aged?|median|mean|between|of|at|to|and|or|with|is|are|was|were|notes?|figures?"
    r"|tables?|citations?|sources?),? ?$",
    re.IGNORECASE,
)


def _behind_word(match: re.Match[str]) -> str | None:
    """Leave out figures that hang on the end of a sentence; a short word's stop is its own."""
    word = _WORD.search(match.string[max(0, match.start("said") - 30) : match.start("said")])
    if word is None or word[1] in _SHORT or not is_word(word[1]):
        return None
    if len(word[1]) < 3 and word[1] not in _OF_TWO:
        return None
    return ""


def _among_others(match: re.Match[str]) -> str | None:
    """Leave out a figure that hangs on a word, where a figure hangs on the sentence's end."""
    text, (start, end) = match.string, match.span("said")
    word = _HUNG.search(text[max(0, start - 30) : start])
    if word is None or not is_word(word[1]) or not _END_MARK.search(text[end : end + 200]):
        return None
    return ""


def _behind_letters(match: re.Match[str]) -> str | None:
    """Leave out a figure behind "a GP." where another one hangs on a sentence's end."""
    start = match.start("said")
    return "" if _END_MARK.search(match.string[max(0, start - 200) : start + 200]) else None


def _behind_comma(match: re.Match[str]) -> str | None:
    text, (start, end) = match.string, match.span("said")
    word = _HUNG.search(text[max(0, start - 30) : start - 1])
    near = f"{text[max(0, start - 200) : start]} | {text[end : end + 200]}"
    return "" if word and is_word(word[1]) and _END_MARK.search(near) else None


def _bracket(match: re.Match[str]) -> str | None:
    if _PARAGRAPH.search(match.string[max(0, match.start() - 40) : match.start()]):
        return None
    before = match.string[max(0, match.start() - 24) : match.start()]
    return None if _SPOKEN_OF.search(before) else ""


CITATION_MARKS = Rule(
    "citation-marks",
    (
        form(
            rf"(?:(?<=[a-z][.!?])|(?<=[.!?][”\"’]))(?P<said>{_NUMBERS})(?=\s+[A-Z“\"‘(]|\s*$)",
            _behind_word,
            needs=DIGITS,
        ),
        form(rf"(?<=[a-z];)(?P<said>{_NUMBERS})(?= [a-z])", _behind_word, needs=(";",)),
        form(
            r"(?<=[A-Za-z0-9] )(?:stud(?:y|ies)|trials?|reviews?|authors?|researchers|analys[ie]s"
            r"|surveys?|colleagues|guidelines?|evidence)"
            r"(?P<said>[1-9][0-9]?(?:[,\u2013-][1-9][0-9]?){0,5})"
            r"(?= (?:found|shows?|showed|shown|suggests?|suggested|reports?|reported"
            r"|was|were|concluded?|ha[sd]|have|looked|compared|agreed?)\b"
            r"|[.,;](?![0-9]))",
            "",
            needs=DIGITS,
        ),
        form(
            r"(?<=[A-Z]{2}\.)(?P<said>[1-9][0-9]?(?:[,\u2013-][1-9][0-9]?){0,5})(?=\s+[A-Z“\"‘(]|\s*$)",
            _behind_letters,
            needs=DIGITS,
        ),
        # "Vitamin B12 helps1 but folate does not.2": another mark stands near.
        form(
            r"(?<=[a-z]{3})(?P<said>[1-9][0-9]?(?:[,\u2013-][1-9][0-9]?){0,5})(?= (?:but|and"
            r"|or|in|with|although"
            r"|though|whereas|while|which|that|is|are|was|were|has|have|for|because|after|when"
            r"|to)\b|[,;] [a-z])",
            _among_others,
            needs=DIGITS,
        ),
        form(
            r"(?<=[a-z]{3},)(?P<said>[1-9][0-9]?(?:[,\u2013-][1-9][0-9]?){0,5})(?= [a-z])",
            _behind_comma,
            needs=(",",),
        ),
        form(
            r"(?<=[a-z]) ?(?:\[[1-9][0-9]{0,2}(?: ?[,;\u2013-] ?[1-9][0-9]{0,2}){0,20}\]){1,9}"
            r"(?=[.,;:)]|\s*$)",
            _bracket,
            needs="[",
        ),
        # Notes by letters, and what readers of an encyclopedia ask for.
        form(
            r"(?<=[.;,!?)”\"’])\[[a-z]\](?=\s|$)|(?<=[\w.;,!?)”\"’])\[(?:(?:note|nb|n\.?"
            r"|fn\.?) ?[0-9]{1,3}"
            r"|(?:(?:better|third-party|additional|non-primary) )?(?:citations?|clarification|page"
            r"|verification|sources?|examples?) needed|(?:who|when|where|which|why|how|by whom"
            r"|according to whom)\?|dubious|vague|failed verification|dead link"
            r"|full citation needed)\]"
            r"(?![\w(])",
            "",
            needs="[",
        ),
        form(
            r"(?<=[.;,!?)”\"])"
            r"(?:\[[1-9][0-9]{0,2}(?: ?[,;\u2013-] ?[1-9][0-9]{0,2}){0,20}\]){1,9}(?=\s|$)",
            "",
            needs="[",
        ),
    ),
)
