"""Where on a page the article stands: trafilatura's choice of text, found in the tree."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass

import trafilatura

from podcast.reading.repair import repair
from podcast.reading.tree import BLOCK_NAMES, Element, all_text, local_name

_SHARE = 0.95  # of the chosen text: what holds so much of it is the article
_LARGEST = 4_000_000  # characters; more would take trafilatura too long
_KEY = 60  # characters by which a piece of text is known again
_LEAF_BLOCKS = BLOCK_NAMES - {"html", "body", "table", "tr", "tbody", "thead", "ul", "ol", "dl"}


@dataclass(frozen=True, slots=True)
class MainText:
    """The element that holds the article, what is around it, and how much was chosen where."""

    element: Element
    around: frozenset[Element]
    weights: dict[Element, int]

    def chosen(self, element: Element) -> bool:
        """Say whether at least half of an element's text was chosen."""
        weight = self.weights.get(element, 0)
        return weight > 0 and 2 * weight >= len(all_text(element))


def main_text(root: Element, page: str) -> MainText:
    """Find the smallest element that holds nearly all that trafilatura chose."""
    body = next(root.iter("body"), root)
    weights = _weights(body, _chosen_keys(page))
    main = body
    if not weights.get(body):
        main = max(body.iter("article"), key=lambda one: len(all_text(one)), default=body)
    while (inner := _heaviest(main, weights)) is not None:
        main = inner
    return MainText(main, frozenset(main.iterancestors()), weights)


def _chosen_keys(page: str) -> frozenset[str]:
    """Give the pieces of text that trafilatura chose, each by its beginning."""
    if len(page) > _LARGEST:
        return frozenset()
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    text = trafilatura.extract(page, include_comments=False, include_tables=True, favor_recall=True)
    keys = (_key(line.strip("-|* ")) for line in (text or "").splitlines())
    return frozenset(key for key in keys if len(key) > 2)


def _key(text: str) -> str:
    return "".join(letter for letter in repair(text).casefold() if letter.isalnum())[:_KEY]


def _weights(body: Element, keys: frozenset[str]) -> dict[Element, int]:
    """Give for each element how many characters in it were chosen."""
    weights: dict[Element, int] = {}
    for leaf in _leaves(body):
        text = all_text(leaf)
        if _key(text) not in keys:
            continue
        for element in (leaf, *leaf.iterancestors()):
            weights[element] = weights.get(element, 0) + len(text)
    return weights


def _leaves(body: Element) -> Iterator[Element]:
    """Give the blocks that hold no further block."""
    for element in body.iter():
        name = local_name(element)
        if name in _LEAF_BLOCKS and not any(local_name(c) in BLOCK_NAMES for c in element):
            yield element


def _heaviest(element: Element, weights: dict[Element, int]) -> Element | None:
    """Give the child that holds nearly all chosen text, if there is one to descend into."""
    for child in element:
        enough = weights.get(child, 0) >= _SHARE * weights.get(element, 0) > 0
        if enough and any(local_name(inner) in BLOCK_NAMES for inner in child):
            return child
    return None
