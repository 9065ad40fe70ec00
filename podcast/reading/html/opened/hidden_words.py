"""Words that a page says to screen readers alone: they end before the word that they stand at."""

from __future__ import annotations

import re

from podcast.reading.tree import Element, all_text

_CLASS = re.compile(
    r"(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-reader-text|element-invisible)(?=$|[\s_-])"
)
_LETTER = re.compile(r"\w")


def with_hidden_words_apart(root: Element) -> None:
    """Set a space behind such words where a letter follows: "Warning", "Do not burn waste"."""
    for one in root.iter("span"):
        tail = one.tail or ""
        if _CLASS.search(one.get("class") or "") and _LETTER.match(tail) and all_text(one):
            one.tail = f" {tail}"
