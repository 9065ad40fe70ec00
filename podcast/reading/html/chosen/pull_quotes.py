"""Sentences that a page sets large beside its text, where they are said again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from podcast.reading.html.chosen.pieces import Piece
from podcast.reading.tree import HEADINGS, Element, local_name

_LEAST, _MOST = 20, 400  # letters of a pull quote
_PIECES = 1500  # of a page; more are not compared
_BESIDE = frozenset({"aside", "figure", "q"})
_NEAR = 4  # elements above one that are looked at
_WORD = re.compile(r"\w+")


def repeated(pieces: Sequence[Piece], kept: Sequence[bool]) -> frozenset[Element]:
    """Give the elements that stand beside the text and say what a kept paragraph says as well.

    Whole block quotes are left to the narrator, who knows the profile.
    """
    keys = [_key(one.text) for one in pieces]
    body = " ".join(
        key for key, one, is_kept in zip(keys, pieces, kept, strict=True) if is_kept and key
    )
    if len(pieces) > _PIECES:
        return frozenset()
    return frozenset(
        one.element
        for key, one, is_kept in zip(keys, pieces, kept, strict=True)
        if is_kept and _LEAST <= len(key) <= _MOST and _stands_beside(one.element)
        if _is_said_by_more(key, body)
    )


def _is_said_by_more(key: str, body: str) -> bool:
    """Say whether a longer run of the body holds the key."""
    at = body.find(key)
    while at >= 0:
        before = body[at - 1 : at].strip()
        after = body[at + len(key) : at + len(key) + 1].strip()
        if before or after:
            return True
        at = body.find(key, at + 1)
    return False


def _stands_beside(element: Element) -> bool:
    if local_name(element) in HEADINGS:
        return False
    above = [element, *element.iterancestors()][:_NEAR]
    names = {local_name(one) for one in above}
    return bool(names & _BESIDE) and "blockquote" not in names


def _key(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))
