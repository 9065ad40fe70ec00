"""Titles and births in Spanish: "col. n.º", "n. 1948"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.sentence_ends import before
from podcast.narration.spoken.rule import Form, form

_WOMAN = re.compile(
    r"\b(?i:esposa|mujer|hija|hermana|madre|abuela|nieta|doña|señora)\b|Dña\."
    r"|Sra\."
)


def members() -> Form:
    """Say the number of who may practise: "col. n.º"."""
    return form(r"\b[Cc]ol\.(?= n\.?º)", "colegiado", needs=("ol.",))


def born() -> Form:
    """Say since when somebody lives, a woman or a man: "n. 1948"."""
    return form(
        r"(?<![\w.])(?P<said>n\.)(?= (?:en )?(?:19|20)[0-9]{2})",
        lambda match: "nacida" if _WOMAN.search(before(match)) else "nacido",
        needs=("n.",),
    )


def born_on_a_day() -> Form:
    """Say on which day somebody was born: "n. el 3"."""
    return form(r"(?<![\w.])n\.(?= el [0-9])", "nacido", needs=("n.",))


def majesties() -> Form:
    """Say a majesty before who it is: "S. M. el Rey"; else S. M. are somebody's initials."""
    return form(
        r"(?<![\w.])S\. ?M\.(?= (?:el|la) (?:[Rr]ey|[Rr]eina)\b)", "Su Majestad", needs=("M.",)
    )


def born_or_dead_about() -> Form:
    """Say about which year somebody was born or died: "nació h. 1210"."""
    return form(
        r"(?:\b(?i:nac\w+|mur\w+|fallec\w+|fundad\w+|datad\w+|escrit\w+|pintad\w+)|\() ?"
        r"(?P<said>h\.)(?= ?[1-9][0-9]{2,3}(?!\w|[.,][0-9]))",
        "hacia",
        needs=("h.",),
    )
