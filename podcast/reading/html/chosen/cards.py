"""Cards at the end of a page: headings that are links to other pages, with a teaser each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from podcast.reading.html.chosen.pieces import Piece
from podcast.reading.tree import HEADINGS, Element, local_name

_TEASER = 300  # characters below a card's heading
_FEWEST = 2


def without_cards(pieces: Sequence[Piece], judged: Sequence[bool]) -> list[bool]:
    """Leave out the cards after which nothing of the article comes."""
    heads = [
        at for at, one in enumerate(pieces) if judged[at] and one.is_link and _is_head(one.element)
    ]
    boxes = _boxes([pieces[at].element for at in heads])
    above = [next((b for b in _up(one.element) if b in boxes), None) for one in pieces]
    kept = [at for at, is_kept in enumerate(judged) if is_kept]
    first = next((at for at in kept if above[at] is not None), len(pieces))
    lengths: Counter[Element] = Counter()
    for at in kept:
        box = above[at]
        if box is not None and at not in heads:
            lengths[box] += len(pieces[at].text)
    ends = all(above[at] is not None for at in kept if at >= first)
    has_text = any(pieces[at].is_prose for at in kept if at < first)
    if not ends or not has_text or max(lengths.values(), default=0) > _TEASER:
        return list(judged)
    return [is_kept and above[at] is None for at, is_kept in enumerate(judged)]


def _is_head(element: Element) -> bool:
    links = list(element.iter("a")) or list(element.iterancestors("a"))
    leads = [link.get("href") or "" for link in links]
    return local_name(element) in HEADINGS[1:] and any(h and not h.startswith("#") for h in leads)


def _boxes(heads: Sequence[Element]) -> set[Element]:
    """Give the largest boxes that hold one heading each and stand side by side, two at least."""
    held = Counter(above for head in heads for above in _up(head))
    boxes = []
    for head in heads:
        alone = [above for above in _up(head) if held[above] == 1]
        if len(alone) > 1:  # the heading itself is no box
            boxes.append(alone[-1])
    beside = Counter(box.getparent() for box in boxes)
    return {box for box in boxes if beside[box.getparent()] >= _FEWEST}


def _up(element: Element) -> list[Element]:
    return [element, *element.iterancestors()]
