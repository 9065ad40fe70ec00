"""Columns beside an article: lists of teasers that the extractor took with it, and copies of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from podcast.reading.endmatter import is_end_heading
from podcast.reading.html.chosen.pieces import Piece
from podcast.reading.tree import HEADINGS, Element, local_name

_CORE = 0.7  # of the sentences: what holds so much of them is the article's column
_LEAST = 400  # characters of sentences: a shorter page has no column
_TEASERS = 0.4  # of a box's text in links
_FEWEST = 3  # links
_COPY = 60  # letters of a paragraph that stands twice
_BARS = re.compile(r"[\s|·•▶»›>-]+")
_WORD = re.compile(r"\w+")


def without_columns(pieces: Sequence[Piece], judged: Sequence[bool]) -> list[bool]:
    """Leave out boxes beside the article's column that lead elsewhere, and links by themselves."""
    core = _core(pieces, judged)
    above = set(core.iterancestors()) if core is not None else set()
    boxes = [_box(piece.element, core, above) for piece in pieces]
    inside: dict[Element, list[Piece]] = {}
    for piece, box in zip(pieces, boxes, strict=True):
        if box is not None:
            inside.setdefault(box, []).append(piece)
    told = {box for box, parts in inside.items() if _tells_more(parts)}
    left = {box for box, parts in inside.items() if _leads_elsewhere(parts)} - told
    return [
        is_kept and box not in left and (box is None or box in told or not _is_bare_link(piece))
        for piece, box, is_kept in zip(pieces, boxes, judged, strict=True)
    ]


def _core(pieces: Sequence[Piece], judged: Sequence[bool]) -> Element | None:
    """Give the smallest element that holds most of the sentences."""
    weights: Counter[Element] = Counter()
    total = 0
    for piece, is_kept in zip(pieces, judged, strict=True):
        if is_kept and piece.is_prose:
            total += len(piece.text)
            for above in piece.element.iterancestors():
                weights[above] += len(piece.text)
    holders = {one for one, weight in weights.items() if weight >= _CORE * total >= _LEAST}
    return next((one for one in holders if holders.isdisjoint(one)), None)


def _box(element: Element, core: Element | None, above: set[Element]) -> Element | None:
    """Give the largest box around a piece that does not hold the article's column."""
    box = None
    for one in (element, *element.iterancestors()):
        if one is core:
            return None
        if one in above:
            return box
        box = one
    return None


def _tells_more(parts: Sequence[Piece]) -> bool:
    """Say whether a box has the title, works cited or a table: it belongs to the article."""
    return any(
        local_name(part.element) in ("h1", "td", "th") or is_end_heading(part.text)
        for part in parts
    )


def _leads_elsewhere(parts: Sequence[Piece]) -> bool:
    """Say whether a box is teasers: as much link as text, or a link to each sentence."""
    told = [part for part in parts if part.text]
    links = [part for part in told if part.linked]
    if len(links) < _FEWEST:
        return False
    linked = sum(part.linked for part in told)
    length = sum(len(_BARS.sub(" ", part.text)) for part in told)
    bare = sum(part.is_link for part in told)
    said = sum(part.is_prose for part in told)
    return linked >= _TEASERS * length or (bare >= _FEWEST and bare >= said)


def _is_bare_link(piece: Piece) -> bool:
    """Say whether a piece beside the column is a link and the bars around it, and no heading."""
    if local_name(piece.element) in HEADINGS or not piece.linked:
        return False
    return piece.linked >= 0.9 * len(" ".join(_BARS.split(piece.text)).strip())


def without_copies(
    pieces: Sequence[Piece], judged: Sequence[bool], weights: dict[Element, int]
) -> list[bool]:
    """Leave out a paragraph that stands again in a box with less of the article."""
    heaviest: dict[str, int] = {}
    keys = ["".join(_WORD.findall(one.text.casefold())) for one in pieces]
    held = [_weight(one, weights) for one in pieces]
    for key, weight in _kept(zip(keys, held, strict=True), judged):
        heaviest[key] = max(heaviest.get(key, 0), weight)
    return [
        is_kept and not (len(key) >= _COPY and 2 * weight < heaviest[key])
        for key, weight, is_kept in zip(keys, held, judged, strict=True)
    ]


def _kept(
    told: Iterator[tuple[str, int]] | zip[tuple[str, int]], judged: Sequence[bool]
) -> Iterator[tuple[str, int]]:
    return (one for one, is_kept in zip(told, judged, strict=True) if is_kept)


def _weight(piece: Piece, weights: dict[Element, int]) -> int:
    parent = piece.element.getparent()
    return weights.get(parent, 0) if parent is not None else 0
