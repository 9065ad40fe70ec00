"""What readers wrote below an article, where the extractor took it for the article's text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from podcast.reading.html.chosen.pieces import Piece
from podcast.reading.tree import Element, local_name

_PARTS = re.compile(r"[^A-Za-zà-ÿÀ-Þ]+|(?<=[a-z])(?=[A-Z])")
_NAMES = frozenset(
    {"comment", "comments", "commenter", "commentor", "commentlist", "kommentar", "kommentare"}
    | {"commentaire", "commentaires", "comentario", "comentarios", "commento", "commenti"}
    | {"komentarz", "komentarze", "reactie", "reacties"}
)
_ARTICLE = 400  # characters of sentences that stand before comments
_SHARE = 0.2  # of all sentences: where fewer are no comments, they are a forum's posts
_FEWEST = 2  # boxes of that name: one alone may be a remark


def without_comments(pieces: Sequence[Piece], judged: Sequence[bool]) -> list[bool]:
    """Leave out what stands below the article in boxes that are named comments, several of them."""
    kept = list(judged)
    titled = _titled(pieces)
    boxes: set[Element] = set()
    said = 0  # characters of the article's sentences so far
    for at, piece in enumerate(pieces):
        if not kept[at]:
            continue
        box = _named_box(piece.element, titled) if said >= _ARTICLE else None
        if box is not None:
            boxes.add(box)
        elif piece.is_prose:
            said += len(piece.text)
    own = [one for at, one in enumerate(pieces) if kept[at]]
    threads = _threads(boxes, own, titled) if said >= _SHARE * _length(own) else set()
    return [
        is_kept and threads.isdisjoint((one.element, *one.element.iterancestors()))
        for one, is_kept in zip(pieces, kept, strict=True)
    ]


def _length(pieces: Sequence[Piece]) -> int:
    return sum(len(piece.text) for piece in pieces if piece.is_prose)


def _titled(pieces: Sequence[Piece]) -> set[Element]:
    """Give what holds a title."""
    titles = (one.element for one in pieces if local_name(one.element) == "h1")
    return {above for title in titles for above in title.iterancestors()}


def _threads(boxes: set[Element], kept: Sequence[Piece], titled: set[Element]) -> set[Element]:
    """Give what holds comments and nothing of the article."""
    shared = _shared(boxes) if len(boxes) > 1 else None
    if shared is not None and not any(
        piece.is_prose
        and _within(piece.element, shared)
        and _named_box(piece.element, titled) is None
        for piece in kept
    ):
        return {shared}
    return {box for box in boxes if sum(map(_is_named, box.iterdescendants())) >= _FEWEST}


def _shared(boxes: Iterable[Element]) -> Element | None:
    """Give the smallest element that holds all boxes."""
    first, *others = boxes
    for above in first.iterancestors():
        if all(_within(other, above) for other in others):
            return above
    return None


def _within(element: Element, box: Element) -> bool:
    return element is box or box in element.iterancestors()


def _named_box(element: Element, titled: set[Element]) -> Element | None:
    """Give the largest box around an element that is named comments and holds no title."""
    above = [one for one in (element, *element.iterancestors()) if one not in titled]
    return next((one for one in reversed(above) if _is_named(one)), None)


def _is_named(element: Element) -> bool:
    if local_name(element) in ("html", "body", "article", "main"):
        return False
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return any(part.lower() in _NAMES for part in _PARTS.split(names))
