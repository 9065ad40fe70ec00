"""Years that are called by ten in German: "den 68ern", "20er J.", "1920er"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.counting import spoken_year
from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, figure, form


def generations(tongue: Tongue) -> Form:
    """Say who are called by a year: "den 68ern", "ein 20er-Pack"."""
    return figure(
        r"(?<![\w.,/-])(?P<number>[3-9]|[1-9][0-9]{1,2})er(?P<end>n?)(?!\w)",
        lambda match: f"{tongue.number(match['number'])}er{match['end']}",
        needs=("er",),
    )


def cut_decades() -> Iterator[Form]:
    """Say years that are called by ten: "d. 68er", "20er J."."""
    yield form(r"(?<![\w.])d\.(?= (?:[0-9]{2}|[0-9]{4})er)", "der", needs=("d.",))
    yield form(
        r"\b[0-9]{2}er (?P<said>J\.)(?!\w)",
        lambda m: f"Jahre{sentence_stop(m, at=m.end())}",
        needs=("J.",),
    )


def decades() -> Iterator[Form]:
    """Say a decade: "1920er", "90ern"."""

    def decade(match: re.Match[str]) -> str:
        return f"{spoken_year(int(match['year']))}{match['end']}"

    yield figure(r"(?<![\w.,])(?P<year>1[1-9][0-9]{2}|20[0-9]{2}|[2-9]0)(?P<end>ern?)\b", decade)
