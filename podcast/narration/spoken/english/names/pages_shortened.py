"""Pages shortened, "pp. 34–7", "pp. 231–45", and those behind a journal's year."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, form


def _pages(match: re.Match[str]) -> str | None:
    low, high = match["low"], match["high"]
    if len(high) >= len(low):
        return None
    last = low[: -len(high)] + high
    if int(last) <= int(low):
        return None
    return f"{number_words.integer(low)} to {number_words.integer(last)}"


def _in_journal(match: re.Match[str]) -> str | None:
    if shortened := _pages(match):
        return shortened
    low, high = match["low"], match["high"]
    if int(low) >= int(high):
        return None
    return f"{number_words.integer(low)} to {number_words.integer(high)}"


def _form(before: int) -> Form:
    """Give the form of pages behind so many others of their list."""
    return form(
        r"(?<![\w.])(?:pp?\.?|[Pp]ages?|pgs?\.|[Ll]ines?|ll\.|[Ff]ols?\.|nn?\.|[Vv]erses?|vv\.) ?"
        rf"(?:[0-9]{{1,4}}(?:[-\u2013][0-9]{{1,4}})?, ?(?:and |& )?){{{before}}}"
        r"(?P<said>(?P<low>[1-9][0-9]{1,3})[-\u2013](?P<high>[0-9]{1,2}))(?![\w/%]|[-.,:][0-9])",
        _pages,
        needs="-\u2013",
    )


_MOST = 5  # pages of a list
SHORTENED_PAGES: tuple[Form, ...] = (
    # Pages behind a journal's year: "40 (1969) 111-124".
    form(
        r"[0-9]\)? ?\( ?(?:1[89]|20)[0-9]{2} ?\)[,:]? "
        r"(?P<said>(?P<low>[1-9][0-9]{1,3})-(?P<high>[0-9]{2,4}))(?![\w/%]|[-.,:][0-9])",
        _in_journal,
        needs=("(",),
    ),
    *map(_form, range(_MOST)),
)
"""Forms of the rule "ranges", before its own."""
