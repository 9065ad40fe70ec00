"""Scores: "won 3-1", "from 2–0 down", "6-4, 3-6", and what decided: "4–3 pens.", "(agg. 5–2)"."""

from __future__ import annotations

import re
from functools import partial

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.times import duration
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import END, START

_WINDOW = 100  # characters on each side that may tell what the figures are
_SHOT = late_regex(
    r"\b(?i:w[io]ns?|lost|loses?|beat|beaten|final|shoot-?out|aet|match|cup|penalt\w+|drew|drawn?"
    r"|goals?|keeper|extra time|agg\.?|aggregate|legs?|went through|united|league|tie)\b|a\.e\.t"
)
_WRITES = late_regex(
    r"\b(?i:insulin|epi-?pens?|inject\w*|autoinject\w*|box(?:es)?|packs?|ink|pencils?|paper|mg|ml"
    r"|units?|dos(?:e|es)|buy|bought|sells?|sold)\b"
)
_LAB = late_regex(r"\b(?i:platelets?|field|hpf|rbc|cells?|urine|mm|sand|cement|stone)\b")


def _penalties(match: re.Match[str]) -> str | None:
    """Say the kicks that decided a match; insulin and ink come in pens too."""
    near = around(match, within=_WINDOW)
    is_played = _SHOT.search(near) and not _WRITES.search(near)
    return stopped("penalties", match) if is_played else None


def _aggregate(match: re.Match[str], *, said: str) -> str | None:
    """Say the sum of two games; platelets and stones are aggregates too."""
    near = around(match, within=_WINDOW)
    if not _SHOT.search(near) or _LAB.search(near):
        return None
    return stopped(said, match) if said.startswith("on ") else said


def _made(match: re.Match[str]) -> str | None:
    """Say what went in of what was thrown: "shot 6/10 from the line"."""
    made, thrown = match["made"], match["thrown"]
    if int(made) > int(thrown):
        return None
    return f"{number_words.integer(made)} out of {number_words.integer(thrown)}"


DECIDED: tuple[Form, ...] = (
    form(
        r"\b(?:shot|shoots|shooting|went|was|were|is|hit|made|making|goes|sank) (?:just |a |only )?"
        r"(?P<said>(?P<made>[0-9]{1,2})/(?P<thrown>[1-9][0-9]?))"
        r"(?=(?: shooting)? (?:from (?:the )?(?:line|floor|field|deep|threes?|3|distance|downtown"
        r"|beyond|behind|outside|stripe|foul)\b|on (?:threes|3s|3-pointers|free throws)\b))",
        _made,
        needs="/",
    ),
    form(
        r"[0-9][-\u2013][0-9]{1,2} (?:on )?(?P<said>pens\b\.?)(?= ?[),.;]|$)",
        _penalties,
        needs=("pens",),
    ),
    # Two games together: "(agg. 5–2)", "4-3 agg.".
    form(
        r"(?<![\w.])(?P<said>agg\b\.?)(?= [0-9]{1,2}[-\u2013][0-9])",
        partial(_aggregate, said="aggregate"),
        needs=("agg",),
    ),
    form(
        r"[0-9][-\u2013][0-9]{1,2} (?P<said>(?P<on>on )?agg\b\.?)",
        partial(_aggregate, said="on aggregate"),
        needs=("agg",),
    ),
)
"""Forms among those of contests."""

# A score is two figures side by side: no range, and said in the same way each time.
_SCORED = (
    r"(?:[Ss]cor\w{1,4}|[Bb]eat\w{0,3}|[Ww]on|[Ll]ost|[Dd]rew|[Dd]raw|[Dd]efeated|[Ww]ins?|[Ll]ed)"
)


def _pair(match: re.Match[str]) -> str:
    """Say a score; of hundreds with a "to", or nobody hears where the first one ends."""
    joint = " to " if len(match["high"]) > len("99") else " "
    return joint.join(number_words.integer(match[end]) for end in ("low", "high"))


# Weeks, pages and rows are counted so, too: "weeks 2–3 lead to pain", "ages 5-7 win".
_NUMBERED = late_regex(
    r"\b(?:weeks?|rows?|pages?|chapters?|ages?|aged|items?|levels?|verses?|lines?|steps?|days?|years?"
    r"|months?|kids|parts?|sections?|figures?|tables?|rounds?|stages?|grades?|questions?|numbers?"
    r"|columns?|articles?|paragraphs?|rooms?|types?|routes?|units?|between) $",
    re.IGNORECASE,
)


def _decided(match: re.Match[str]) -> str | None:
    """Say what decided; of what is numbered so it is a span."""
    if _NUMBERED.search(match.string[max(0, match.start() - 14) : match.start()]):
        return None
    return _pair(match)


# What is lost, won or beaten in such a number: "lost 5-10 pounds", "beat 10–12 eggs".
_AMOUNT = late_regex(
    r" ?(?:[a-z]{1,2}\b(?<!at)(?<!in)(?<!on)(?<!to)(?<!by)(?<!as)|(?!(?:sets|wins|was|has|its|plus"
    r"|versus|and|after|against|with|away|aet|over|but|when|before|then|last|this|for|from|thanks"
    r"|behind|despite|pens|agg|the)\b)[a-z]{3})"
)
_PLAYED = late_regex(
    r"(?i:\b(?:goals?|match(?:es)?|half[- ]?time|full[- ]?time|a\.?e\.?t|league|cup|extra time"
    r"|penalt\w+|FT|HT|kick-?off|stadium|striker|fixtures?|derby|round-?up|scorers?|scored?|win|won"
    r"|beat|lost|drew|football|hockey|rugby)\b)"
)
_FAR = 100  # characters on each side that may tell of a match


def _scored(match: re.Match[str]) -> str | None:
    rises = int(match["low"]) < int(match["high"])
    if rises and _AMOUNT.match(match.string, match.end()):
        return None
    return _pair(match)


def _between_teams(match: re.Match[str]) -> str | None:
    """Say the score that stands between two teams, in what tells of a match."""
    text, (start, end) = match.string, match.span()
    return _pair(match) if _PLAYED.search(text[max(0, start - _FAR) : end + _FAR]) else None


_DECIDES = (
    r"(?=,? (?:win|victory|defeat|loss|draw|lead|aggregate|thrashing|final|up|down|ahead|behind"
    r"|away(?! from)|at home|after extra time)\b)"
)
_TWO = r"(?P<low>[0-9]{1,3})%s(?P<high>[0-9]{1,3})"
_HYPHENED, _WITH_DASH = _TWO % "-", _TWO % "\u2013"


SCORES: tuple[Form, ...] = (
    figure(rf"{START}{_HYPHENED}{END}(?!-){_DECIDES}", _decided, needs="-"),
    form(
        rf"\b{_SCORED}\b[^.!?\n]{{0,60}}?(?<![\w.,/-])(?P<said>{_HYPHENED}){END}(?!-)",
        _scored,
        needs="-",
    ),
    # Both the same: a score, and no range.
    figure(
        rf"{START}(?P<low>[0-9]{{1,2}})\u2013(?P<high>(?P=low)){END}(?!\u2013)",
        _pair,
        needs="\u2013",
    ),
)
"""Forms of the rule "ranges", before those of ranges."""

DASHED: tuple[Form, ...] = (
    figure(rf"{START}{_WITH_DASH}{END}(?!\u2013){_DECIDES}", _decided, needs="\u2013"),
    form(
        rf"\b{_SCORED}\b[^.!?\n]{{0,60}}?(?<![\w.,/:\u2013-])(?P<said>{_WITH_DASH}){END}"
        r"(?!\u2013|[%°]| (?:pens|(?:on )?agg)\b)(?<!agg\. [0-9].[0-9])(?<!agg [0-9].[0-9])",
        _scored,
        needs="\u2013",
    ),
    form(
        r"\b(?!(?:Rooms?|Flats?|Figures?|Figs|Tables?|Acts?|Units?|Class|Pages?|Chapters?|Days?|Weeks?"
        r"|Types?|Sections?|Bus|Routes?|Genesis|John|Psalms?|Grades?|Years?|Ages?|Steps?|Parts?|Lines?"
        r"|Verses?|Levels?|Sizes?|Nos|Questions?|Items?|Months?|Hours?)\b)"
        rf"[A-Z][a-z’']{{2,20}} (?P<said>{_WITH_DASH})(?= [A-Z][a-z]{{2}})",
        _between_teams,
        needs="\u2013",
    ),
)
"""British forms of the rule "ranges": elsewhere a dash is a "to", "won three to one"."""


_TAKEN = late_regex(
    r"\b(?:[Tt]imes?|[Ll]ast(?:s|ed|ing)|[Rr]uns?|[Rr]unning|[Ll]ength|[Dd]uration|[Rr]untime|clocked"
    r"|[Ff]inish(?:es|ed)|PB)\b[^.!?]*$"
)


def _taken(match: re.Match[str]) -> str | None:
    before = match.string[max(0, match.start() - _WINDOW // 2) : match.start()]
    return _unless_a_verse(match) if _TAKEN.search(before) else None


# Chapter and verse: "Psalm 31:07".
_BOOK = late_regex(
    r"\b(?:Genesis|Exodus|Leviticus|Numbers|Deuteronomy|Job|Psalms?|Proverbs|Isaiah|Jeremiah"
    r"|Ezekiel|Matthew|Luke|Acts|Surah?|Sura|Qur['’]an|Quran) $"
)


def _unless_a_verse(match: re.Match[str]) -> str | None:
    before = match.string[max(0, match.start() - 16) : match.start()]
    return None if _BOOK.search(before) else duration(match)


RUN_TIMES: tuple[Form, ...] = (
    # A nought that leads in seconds is in no score and no ratio: "she won in 31:07".
    figure(
        rf"{START}(?P<hours>)(?P<minutes>2[4-9]|[3-9][0-9]|1[0-9]{{2}}):(?P<seconds>0[0-9]){END}",
        _unless_a_verse,
        needs=":",
    ),
    figure(
        rf"{START}(?P<hours>)(?P<minutes>2[4-9]|[3-5][0-9]):(?P<seconds>[0-5][0-9]){END}",
        _taken,
        needs=":",
    ),
)
"""Forms of the rule "ranges", before its own: minutes and seconds, where no clock has the hour."""

SETS: tuple[Form, ...] = (
    figure(
        rf"{START}(?P<low>[0-9]{{1,2}})-(?P<high>[0-9]{{1,2}}){END}"
        r"(?=, [0-9]{1,2}-[0-9]{1,2}\b)",
        _pair,
        needs="-",
    ),
    figure(
        rf"(?<=[0-9]-[0-9], )(?P<low>[0-9]{{1,2}})-(?P<high>[0-9]{{1,2}}){END}(?!-)",
        _pair,
        needs="-",
    ),
)
"""Forms of the rule "ranges", behind those of ranges: what stands in a row."""
