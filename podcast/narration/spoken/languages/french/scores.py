"""French minutes and points of a match: "45e min.", "3 pt de"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import before, stop
from podcast.narration.spoken.rule import Form, form


def minute_of_a_match() -> Form:
    """Say the minute of a match: beside a figure "min." is the least."""
    # The minute of a match: beside a figure "min." is the least.
    return form(r"(?<=[0-9]e )min\b(?:\.(?= [a-z]))?", "minute", needs=("e min",))


def shootouts() -> Iterator[Form]:
    """Say "s. p." behind a minute, "m.-t.", and "tab" beside how a match ended."""
    yield form(r"(?<=[0-9]e )s\. ?p\.(?!\w)", "sur penalty", needs=("p.",))
    yield form(r"(?<![\w.])m\.-t\.(?!\w)", "mi-temps", needs=("m.-t.",))
    short = r"(?:t\.a\.b\.?|tab\.?|TAB|t\. a\. b\.)"
    yield form(rf"(?<=[0-9] ){short}(?=\)| à [0-9])", "tirs au but", needs=("a", "A"))
    yield form(
        rf"(?<=\(){short}(?= ?:? ?[0-9]{{1,2}} ?[-\u2013à] ?[0-9])", "tirs au but", needs=("a", "A")
    )
    yield form(rf"\baux (?P<said>{short})(?!\w)", "tirs au but", needs=("aux",))


def minutes() -> Form:
    """Say minutes of a match: "45e min."."""

    def minute(match: re.Match[str]) -> str:
        before = match.string[max(0, match.start() - 40) : match.start()]
        many = re.search(r"\b(?:aux|les) [^.;!?]{0,36}$", before)
        return f"minute{'s' if many else ''}{stop(match)}"

    return form(
        r"[0-9](?:e|ère?|re)(?:\+[0-9]{1,2})? (?P<said>min\.)(?!\w)",
        minute,
        needs=("min.",),
    )


def points() -> Iterator[Form]:
    """Say points behind their figure: "3 pt de"."""
    yield form(
        r"(?<![\w.,])(?P<n>[0-9]{1,4}(?:,[0-9]{1,2})?) (?P<said>pt)"
        r"(?= (?:sur|du|de|des|en|par|depuis|au|à|devant|derrière|et|ou|pour)\b| d['’]|[.,;:)]|$)",
        lambda match: "point" if match["n"][:2] in {"0", "0,", "1", "1,"} else "points",
        needs=("pt",),
    )
    yield form(r"(?<=, )pt(?= [0-9])", "point", needs=("pt",))


_OF_A_LEAGUE = re.compile(
    r"\b(?i:foot\w*|ligue|championnat|match\w*|R[1-3]|D[1-3]|N[1-3]|L[12]|Top 14|Pro D2|poule"
    r"|classement|rugby|hand\w*)\b"
)


def rounds() -> Form:
    """Say a round of a league: "R2, 7e j."."""

    def said(match: re.Match[str]) -> str | None:
        return f"journée{stop(match)}" if _OF_A_LEAGUE.search(before(match)) else None

    return form(r"[0-9](?:e|re) (?P<said>j\.)(?!\w)", said, needs=(" j.",))
