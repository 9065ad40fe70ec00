"""Figures in a circle, in brackets or with a stop that are one sign: "①", "❷", "⑶", "⒋"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from podcast.narration.spoken.rule import Form, form

_SIGNS = "\u2460-\u249b\u24ea-\u24ff\u2776-\u2793"


def enclosed_figures(say: Callable[[int], str | None]) -> Form:
    """Give the form that says such a sign as its number, apart from the words beside it."""

    def said(match: re.Match[str]) -> str | None:
        number = say(int(unicodedata.numeric(match["said"])))
        if number is None:
            return None
        before = match.string[match.start() - 1 : match.start()]
        after = match.string[match.end() : match.end() + 1]
        return f"{' ' if before.isalnum() else ''}{number}{' ' if after.isalnum() else ''}"

    return form(f"(?P<said>[{_SIGNS}])", said, first=f"[{_SIGNS}]")
